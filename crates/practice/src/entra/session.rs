//! Who is signed in in a browser.

use super::{Segment, pages};
use crate::chance;
use crate::http::{Ask, Reply};
use crate::practice::Shared;

const COOKIE: &str = "jetbridge_practice";

/// The account a browser is signed in with in a tenant.
pub(super) fn of(shared: &Shared, ask: &Ask, customer: usize) -> Option<String> {
    let state = shared.state();
    let (at, account) = state.grants.sessions.get(ask.cookie(COOKIE)?)?;
    (*at == customer).then(|| account.clone())
}

/// Signs a browser in.
pub(super) fn begin(shared: &Shared, customer: usize, account: &str, reply: Reply) -> Reply {
    let name = chance::name();
    shared
        .state()
        .grants
        .sessions
        .insert(name.clone(), (customer, account.to_owned()));
    reply.with(
        "set-cookie",
        &format!("{COOKIE}={name}; Path=/; HttpOnly; SameSite=Lax"),
    )
}

/// Signs a browser out and sends it where it wants, if an app registered that address.
pub(super) fn end(shared: &Shared, ask: &Ask, segment: &Segment) -> Reply {
    if let Some(name) = ask.cookie(COOKIE) {
        shared.state().grants.sessions.remove(name);
    }
    let wanted = ask.form().take("post_logout_redirect_uri");
    let known = match segment {
        Segment::Tenant(index) => shared
            .customer(*index)
            .applications
            .iter()
            .any(|app| super::authorize::registered(app, &wanted)),
        Segment::Word(_) | Segment::Unknown(_) => false,
    };
    let reply = if known {
        Reply::to(&wanted)
    } else {
        pages::signed_out(shared)
    };
    reply.with("set-cookie", &format!("{COOKIE}=; Path=/; Max-Age=0"))
}
