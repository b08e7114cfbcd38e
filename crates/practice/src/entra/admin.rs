//! Consent of an administrator, for everybody.

use std::time::Instant;

use super::grants::{Flow, Purpose};
use super::scope::Scope;
use super::{Refusal, Segment, application, authorize, pages, session, tenant};
use crate::http::{Ask, Form, Reply};
use crate::practice::Shared;
use crate::trouble::Trouble;

pub(super) fn start(shared: &Shared, ask: &Ask, segment: &Segment) -> Reply {
    let form = ask.form();
    let index = match tenant(shared, segment, &form.take("client_id")) {
        Ok(index) => index,
        Err(refusal) => return pages::refused(shared, None, ask, &refusal),
    };
    match flow(shared, ask, index, &form) {
        Ok(flow) => authorize::advance(shared, ask, flow),
        Err(refusal) => pages::refused(shared, Some(index), ask, &refusal),
    }
}

fn flow(shared: &Shared, ask: &Ask, index: usize, form: &Form<'_>) -> Result<Flow, Refusal> {
    let app = application(shared, index, &form.take("client_id"))?;
    for name in ["scope", "redirect_uri"] {
        if form.get(name).is_none() {
            return Err(Refusal::new(900_144).detail(name));
        }
    }
    let redirect = form.take("redirect_uri");
    if !authorize::registered(app, &redirect) || shared.has(index, Trouble::WrongRedirect) {
        return Err(Refusal::new(50011).app(app).detail(&redirect));
    }
    let asked = form.take("scope");
    Ok(Flow {
        customer: index,
        app: app.id.clone(),
        scope: Scope::read(shared, index, &asked)?,
        purpose: Purpose::AdminConsent {
            redirect,
            state: form.take("state"),
            asked,
        },
        account: session::of(shared, ask, index),
        proved: false,
        ask_consent: true,
        started: Instant::now(),
    })
}
