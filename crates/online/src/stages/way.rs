//! From the settings to the door of the environment: one call without a token tells name, certificate, clock, environment and
//! tenant (`live-checks.md` section 3.3, the order of diagnosis).

use std::time::Instant;

use jetbridge_core::reference::errors::ErrorOwner;
use url::Url;

use super::{Cause, Draft, Track, cloud};
use crate::clouds::{AddressFault, Resource};
use crate::http::{Answer, Cancel, Http, HttpFault, Request, TlsTrouble};
use crate::sign_in::App;

/// From how many seconds a clock is wrong (`oauth.md` section 4.5).
const CLOCK: i64 = 300;

/// Goes there; what comes back is needed to sign in.
pub(super) async fn go(
    draft: &Draft,
    track: &mut Track<'_>,
    cancel: &Cancel,
) -> Option<(Http, App, Resource)> {
    let started = Instant::now();
    let place = cloud(draft).and_then(|cloud| {
        let environment = cloud.environment(&draft.environment)?;
        Ok((cloud, environment))
    });
    let (cloud, environment) = match place {
        Ok(place) => place,
        Err(fault) => {
            track.end("settings", started, Vec::new(), Err(address(&fault)));
            return None;
        }
    };
    let broken = (draft.errors > 0)
        .then(|| Cause::of("settings", ErrorOwner::Consultant).with("count", draft.errors));
    if !track.end(
        "settings",
        started,
        Vec::new(),
        broken.map_or(Ok(None), Err),
    ) || track.ends_with("settings")
    {
        return None;
    }
    let http = match Http::for_cloud(&cloud) {
        Ok(http) => http,
        Err(fault) => {
            track.end("name", started, Vec::new(), Err(no_answer(fault, "")));
            return None;
        }
    };
    let started = Instant::now();
    let request = Request::get(environment.at("/api/data/v9.2/"));
    let exchange = http.send(request, cancel).await;
    let host = environment.origin().host().to_owned();
    let calls = vec![exchange.evidence];
    let answer = match exchange.answer {
        Ok(answer) => answer,
        Err(fault) => {
            no_way(track, started, calls, fault, &host);
            return None;
        }
    };
    track.end("name", started, Vec::new(), Ok(None));
    if track.ends_with("name") {
        return None;
    }
    track.end("tls", started, Vec::new(), Ok(clock(&answer)));
    if track.ends_with("tls")
        || !track.end("environment", started, calls, environment_of(&answer))
        || track.ends_with("environment")
    {
        return None;
    }
    let started = Instant::now();
    let named = cloud.challenged(&answer.headers("www-authenticate"), &environment);
    let tenant = match named {
        Ok(tenant) => tenant,
        Err(fault) => {
            track.end("authority", started, Vec::new(), Err(challenge(&fault)));
            return None;
        }
    };
    // A tenant by its domain cannot be compared with one by its id; the sign-in will.
    let other = draft.tenant.as_ref().filter(|wanted| {
        wanted.id().is_some() && !wanted.as_str().eq_ignore_ascii_case(tenant.as_str())
    });
    let warned = other
        .map(|_| Cause::of("other-tenant", ErrorOwner::Consultant).with("tenant", tenant.as_str()));
    track.end("authority", started, Vec::new(), Ok(warned));
    if track.ends_with("authority") {
        return None;
    }
    let app = App {
        client: draft.client.clone(),
        tenant,
        cloud,
    };
    Some((http, app, environment))
}

/// There was no answer: which of the first stages is to blame.
fn no_way(
    track: &mut Track<'_>,
    started: Instant,
    calls: Vec<crate::http::Evidence>,
    fault: HttpFault,
    host: &str,
) {
    let cause = no_answer(fault, host);
    match fault {
        HttpFault::NameUnknown => {
            track.end("name", started, calls, Err(cause));
        }
        HttpFault::Tls(_) => {
            track.end("name", started, Vec::new(), Ok(None));
            track.end("tls", started, calls, Err(cause));
        }
        // Whether the name is known behind a proxy cannot be told.
        _ => {
            track.end("environment", started, calls, Err(cause));
        }
    }
}

/// Why there was no answer.
pub(super) fn no_answer(fault: HttpFault, host: &str) -> Cause {
    let (code, owner) = match fault {
        HttpFault::Cancelled => ("cancelled", ErrorOwner::Consultant),
        HttpFault::TimedOut => ("timed-out", ErrorOwner::Wait),
        HttpFault::NameUnknown => ("name-unknown", ErrorOwner::Consultant),
        HttpFault::Unreachable | HttpFault::Broken => ("unreachable", ErrorOwner::Consultant),
        HttpFault::Tls(trouble) => match trouble {
            TlsTrouble::UnknownIssuer => ("tls-issuer", ErrorOwner::CustomerAdmin),
            TlsTrouble::SelfSigned => ("tls-self-signed", ErrorOwner::CustomerAdmin),
            TlsTrouble::Revoked => ("tls-revoked", ErrorOwner::CustomerAdmin),
            TlsTrouble::WrongName => ("tls-name", ErrorOwner::Consultant),
            TlsTrouble::Expired => ("tls-expired", ErrorOwner::User),
            TlsTrouble::NotYetValid => ("tls-early", ErrorOwner::User),
            TlsTrouble::NoTls => ("tls-none", ErrorOwner::CustomerAdmin),
            TlsTrouble::Cut => ("tls-cut", ErrorOwner::CustomerAdmin),
            TlsTrouble::BadCertificate | TlsTrouble::Protocol => {
                ("tls-other", ErrorOwner::CustomerAdmin)
            }
        },
        HttpFault::NotHttps => ("not-https", ErrorOwner::Consultant),
        HttpFault::TooLarge
        | HttpFault::NotAnAddress
        | HttpFault::NotPractice
        | HttpFault::ForeignHost
        | HttpFault::NotAToken
        | HttpFault::Settings => ("network-here", ErrorOwner::Consultant),
    };
    Cause::of(code, owner).with("host", host)
}

/// Why an address cannot be used.
pub(super) fn address(fault: &AddressFault) -> Cause {
    match fault {
        AddressFault::NotHttps => Cause::of("not-https", ErrorOwner::Consultant).with("host", ""),
        AddressFault::UnknownHost(host) | AddressFault::ClosedCloud(host) => {
            Cause::of("unknown-host", ErrorOwner::Consultant).with("host", host.as_str())
        }
        AddressFault::ForeignAuthority(host) => {
            Cause::of("foreign-authority", ErrorOwner::Consultant).with("host", host.as_str())
        }
        AddressFault::NotAnAddress | AddressFault::NoSuchService | AddressFault::NotATenant => {
            Cause::of("not-an-address", ErrorOwner::Consultant)
        }
    }
}

fn challenge(fault: &AddressFault) -> Cause {
    match fault {
        AddressFault::ForeignAuthority(_) => address(fault),
        _ => Cause::of("no-challenge", ErrorOwner::Consultant),
    }
}

/// The certificate was good; the clock may not be.
fn clock(answer: &Answer) -> Option<Cause> {
    let difference = answer.clock_difference()?;
    (difference.abs() > CLOCK)
        .then(|| Cause::of("clock", ErrorOwner::User).with("minutes", difference / 60))
}

/// 401 is what an environment answers to somebody without a token; anything else is explained.
fn environment_of(answer: &Answer) -> Result<Option<Cause>, Cause> {
    let status = i64::from(answer.status());
    match answer.status() {
        401 => Ok(None),
        400 | 404 => Err(Cause::of("no-environment", ErrorOwner::Consultant)),
        429 | 500..=599 => Err(Cause::of("unavailable", ErrorOwner::Wait).with("status", status)),
        300..=399 => {
            let to = answer
                .header("location")
                .and_then(|to| Url::parse(to).ok())
                .and_then(|url| url.host_str().map(str::to_owned))
                .unwrap_or_default();
            Err(Cause::of("redirected", ErrorOwner::Consultant).with("host", to))
        }
        _ if answer.is_html() => Err(Cause::of("page", ErrorOwner::Consultant)),
        _ => Err(Cause::of("unexpected", ErrorOwner::Consultant).with("status", status)),
    }
}
