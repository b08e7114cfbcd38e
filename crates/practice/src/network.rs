//! The troubles of the way: slow, throttled, broken, a proxy that answers by itself.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::http::{Ask, Outcome, Reply};
use crate::practice::Shared;
use crate::trouble::Trouble;

/// Answers a program's call, unless the network has something to say first.
pub(crate) fn around(
    shared: &Shared,
    index: usize,
    ask: &Ask,
    answer: impl FnOnce() -> Outcome,
) -> Outcome {
    let has = |trouble| shared.has(index, trouble);
    if has(Trouble::Offline) {
        return Outcome::Broken;
    }
    if has(Trouble::Silent) {
        return Outcome::Silence;
    }
    if has(Trouble::HtmlInsteadOfJson) {
        return proxy().into();
    }
    if has(Trouble::Unavailable) {
        return Reply::empty(503)
            .with("retry-after", &shared.options.retry_after.to_string())
            .into();
    }
    if has(Trouble::ThrottledForGood) || has(Trouble::Throttled) && is_early(shared, index, ask) {
        return throttled(shared).into();
    }
    match answer() {
        Outcome::Reply(reply) if has(Trouble::Slow) => {
            Outcome::Late(shared.options.slowness, reply)
        }
        outcome => outcome,
    }
}

/// A call that is made for the first time, or again before its time.
fn is_early(shared: &Shared, index: usize, ask: &Ask) -> bool {
    let name = format!("{} {}?{}", ask.method, ask.path, ask.query);
    let wait = Duration::from_secs(shared.options.retry_after);
    let mut state = shared.state();
    let refused = &mut state.customers[index].refused;
    if let Some(from) = refused.get(&name) {
        return *from > Instant::now();
    }
    refused.insert(name, Instant::now() + wait);
    true
}

fn throttled(shared: &Shared) -> Reply {
    Reply::json(
        429,
        &json!({ "error": {
            "code": "0x80072322",
            "message": "Number of requests exceeded the limit of 6000 over time window of 300 seconds.",
        }}),
    )
    .with("retry-after", &shared.options.retry_after.to_string())
    .with("x-ms-ratelimit-burst-remaining-xrm-requests", "0")
    .with("x-ms-ratelimit-time-remaining-xrm-requests", "1,200.00")
}

/// What a proxy says that wants a sign-in of its own.
fn proxy() -> Reply {
    Reply::new(
        200,
        "text/html",
        include_str!("../data/proxy.html").as_bytes(),
    )
}

/// The status of an outcome; 0 when there is none.
pub(crate) fn status(outcome: &Outcome) -> u16 {
    match outcome {
        Outcome::Reply(reply) | Outcome::Late(_, reply) => reply.status.as_u16(),
        Outcome::Broken | Outcome::Silence => 0,
    }
}
