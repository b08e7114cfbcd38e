//! A plain HTTP client: a socket, text in, text out. It follows nothing and knows nothing.
#![allow(dead_code, clippy::unwrap_used)] // every test file uses some of it, and says by panicking

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// An answer.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(one, _)| one == name)
            .map(|(_, value)| value.as_str())
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Where a redirect goes, with what its query says.
    pub fn redirect(&self) -> (String, BTreeMap<String, String>) {
        assert_eq!(self.status, 302, "{self:?}");
        let to = self.header("location").unwrap();
        let (address, query) = to.split_once('?').unwrap_or((to, ""));
        (address.to_owned(), pairs(query))
    }

    /// The value of a hidden field of a page.
    pub fn field(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let from = self
            .body
            .find(&start)
            .unwrap_or_else(|| panic!("no field {name}: {self:?}"))
            + start.len();
        self.body[from..].split('"').next().unwrap().to_owned()
    }
}

pub fn pairs(query: &str) -> BTreeMap<String, String> {
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

pub fn form(values: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(values)
        .finish()
}

/// Sends a request; none when the connection breaks without an answer.
pub fn send(method: &str, url: &str, headers: &[(&str, &str)], body: &str) -> Option<Answer> {
    let rest = url.strip_prefix("http://").unwrap();
    let (host, path) = rest
        .find('/')
        .map_or((rest, "/"), |at| (&rest[..at], &rest[at..]));
    let mut stream = TcpStream::connect(host).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    let mut text = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
    if !headers.iter().any(|(name, _)| *name == "Host") {
        write!(text, "Host: {host}\r\n").unwrap();
    }
    for (name, value) in headers {
        write!(text, "{name}: {value}\r\n").unwrap();
    }
    if !body.is_empty() {
        write!(text, "Content-Length: {}\r\n", body.len()).unwrap();
    }
    text += "\r\n";
    text += body;
    stream.write_all(text.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok()?;
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n")?;
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().unwrap();
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    Some(Answer {
        status,
        headers,
        body: body.to_owned(),
    })
}

pub fn get(url: &str) -> Answer {
    send("GET", url, &[], "").unwrap()
}

pub fn get_as(url: &str, token: &str) -> Answer {
    let bearer = format!("Bearer {token}");
    send("GET", url, &[("Authorization", &bearer)], "").unwrap()
}

pub fn post(url: &str, values: &[(&str, &str)]) -> Answer {
    send(
        "POST",
        url,
        &[("Content-Type", "application/x-www-form-urlencoded")],
        &form(values),
    )
    .unwrap()
}
