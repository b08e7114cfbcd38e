//! Listeners on loopback: one for each service, because each has a host of its own in the world they stand in for.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;

use crate::http::{Ask, Outcome, Reply};

/// The longest request that is read.
const LONGEST: usize = 1 << 20;
/// How long nobody answers, when nobody answers.
const SILENCE: Duration = Duration::from_mins(2);
/// How long the head of a request may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A port of loopback, whichever is free.
pub(crate) fn bind() -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// The connection is to break; carries nothing, because nobody reads it.
#[derive(Debug, thiserror::Error)]
#[error("the connection breaks, as it was asked to")]
struct Broken;

/// Answers until the runtime ends.
pub(crate) async fn serve<A>(listener: TcpListener, answer: A)
where
    A: Fn(Ask) -> Outcome + Send + Sync + 'static,
{
    let Ok(port) = listener.local_addr().map(|address| address.port()) else {
        return;
    };
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    let answer = Arc::new(answer);
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                let answer = Arc::clone(&answer);
                tokio::spawn(connection(stream, port, answer));
            }
            // Too many open files, say: a moment later there may be fewer.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn connection<A>(stream: TcpStream, port: u16, answer: Arc<A>)
where
    A: Fn(Ask) -> Outcome + Send + Sync + 'static,
{
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<Incoming>| {
        let answer = Arc::clone(&answer);
        async move { one(request, port, &*answer).await }
    });
    // A connection that ends in an error has ended; there is nobody to tell.
    let _ = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn one<A>(
    request: Request<Incoming>,
    port: u16,
    answer: &A,
) -> Result<Response<Full<Bytes>>, Broken>
where
    A: Fn(Ask) -> Outcome,
{
    let (head, body) = request.into_parts();
    // A page elsewhere that gives its own name to loopback (DNS rebinding) is recognised by the name it asks for.
    let ours = ["127.0.0.1", "localhost"].iter().any(|name| {
        head.headers
            .get("host")
            .and_then(|host| host.to_str().ok())
            .is_some_and(|host| host.eq_ignore_ascii_case(&format!("{name}:{port}")))
    });
    if !ours {
        return Ok(response(Reply::empty(421)));
    }
    let Ok(body) = Limited::new(body, LONGEST).collect().await else {
        return Ok(response(Reply::empty(413)));
    };
    let ask = Ask {
        method: head.method,
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: head.headers,
        body: body.to_bytes(),
    };
    match answer(ask) {
        Outcome::Reply(reply) => Ok(response(reply)),
        Outcome::Late(wait, reply) => {
            tokio::time::sleep(wait).await;
            Ok(response(reply))
        }
        Outcome::Broken => Err(Broken),
        Outcome::Silence => {
            tokio::time::sleep(SILENCE).await;
            Err(Broken)
        }
    }
}

fn response(reply: Reply) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(reply.body));
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    response
}
