//! Device codes: for where no browser can reach the app.

use std::time::{Duration, Instant};

use serde_json::json;

use super::grants::{Decided, DeviceCode, Flow, Purpose};
use super::scope::Scope;
use super::{Refusal, Segment, application, authorize, pages, tenant};
use crate::chance;
use crate::http::{Ask, Reply};
use crate::practice::Shared;

/// A code for a device.
pub(super) fn start(shared: &Shared, ask: &Ask, segment: &Segment) -> Reply {
    let form = ask.form();
    let id = form.take("client_id");
    let index = match tenant(shared, segment, &id) {
        Ok(index) => index,
        Err(refusal) => return refusal.reply(shared, None, ask),
    };
    let asked = form.take("scope");
    let made = application(shared, index, &id).and_then(|app| {
        if asked.is_empty() {
            return Err(Refusal::new(900_144).detail("scope"));
        }
        let scope = Scope::read(shared, index, &asked)?.one(&asked)?;
        Ok((app, scope))
    });
    let (app, scope) = match made {
        Ok(made) => made,
        Err(refusal) => return refusal.reply(shared, Some(index), ask),
    };
    let (code, typed) = (chance::long(), chance::typed());
    let device = shared.options.device;
    let page = format!("{}/practice/device", shared.addresses.authority);
    shared.state().grants.devices.insert(
        code.clone(),
        DeviceCode {
            customer: index,
            app: app.id.clone(),
            scope,
            typed: typed.clone(),
            made: Instant::now(),
            polled: None,
            interval: device.interval,
            decided: Decided::NotYet,
        },
    );
    Reply::json(
        200,
        &json!({
            "user_code": typed,
            "device_code": code,
            "verification_uri": page,
            "expires_in": device.expires_in,
            "interval": device.interval,
            "message": pages::device_message(shared, &page, &typed),
        }),
    )
}

/// The page where the code is typed.
pub(super) fn page(shared: &Shared, ask: &Ask) -> Reply {
    if ask.method != hyper::Method::POST {
        return pages::device(shared, None);
    }
    let typed: String = ask
        .form()
        .take("code")
        .chars()
        .filter(|char| !char.is_whitespace() && *char != '-')
        .collect::<String>()
        .to_ascii_uppercase();
    if typed.is_empty() {
        return pages::device(shared, Some(&Refusal::new(90119)));
    }
    let life = Duration::from_secs(shared.options.device.expires_in);
    let found = shared
        .state()
        .grants
        .devices
        .iter()
        .find(|(_, device)| {
            device.typed == typed
                && device.decided == Decided::NotYet
                && device.made.elapsed() < life
        })
        .map(|(code, device)| (code.clone(), device.clone()));
    let Some((code, device)) = found else {
        return pages::device(shared, Some(&Refusal::new(90120)));
    };
    let flow = Flow {
        customer: device.customer,
        app: device.app,
        scope: device.scope,
        purpose: Purpose::Device(code),
        account: None,
        proved: false,
        ask_consent: false,
        started: Instant::now(),
    };
    authorize::advance(shared, ask, flow)
}
