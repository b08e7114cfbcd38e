//! The panel: what can go wrong, where everything is, what was asked. For the browser and for programs.
//!
//! A page elsewhere must not be able to switch anything: the form carries a key nobody else knows, and programs send
//! JSON, which a page elsewhere cannot without asking first.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::http::{Ask, Outcome, Reply};
use crate::practice::{Addresses, Call, Shared};
use crate::trouble::{Area, Trouble};
use crate::{page, panel};

/// What programs read.
#[derive(Serialize)]
struct State<'a> {
    addresses: &'a Addresses,
    customers: Vec<CustomerTroubles<'a>>,
}

/// What goes wrong for a customer.
#[derive(Serialize)]
struct CustomerTroubles<'a> {
    id: &'a str,
    troubles: Vec<Trouble>,
}

/// A switch.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Switch {
    customer: String,
    trouble: String,
    on: bool,
}

/// Answers a call.
pub(crate) fn answer(shared: &Shared, ask: &Ask) -> Outcome {
    let parts = ask.parts();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let get = ask.method == hyper::Method::GET;
    let post = ask.method == hyper::Method::POST;
    match parts[..] {
        ["practice.css"] => page::style(),
        [""] if get => panel::show(shared),
        [""] if post => {
            switch_all(shared, ask);
            // So that reloading the page switches nothing again.
            Reply::to("/")
        }
        ["api", "state"] if get => Reply::json(200, &state(shared)),
        ["api", "calls"] if get => Reply::json(200, &calls(shared)),
        ["api", "troubles"] if post => switch(shared, ask),
        _ => Reply::empty(404),
    }
    .into()
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

fn state(shared: &Shared) -> Value {
    let state = shared.state();
    json(&State {
        addresses: &shared.addresses,
        customers: shared
            .options
            .customers
            .iter()
            .zip(&state.customers)
            .map(|(customer, of)| CustomerTroubles {
                id: &customer.id,
                troubles: of.troubles.iter().copied().collect(),
            })
            .collect(),
    })
}

fn calls(shared: &Shared) -> Value {
    let calls: Vec<Call> = shared.state().log.clone();
    json(&calls)
}

fn switch(shared: &Shared, ask: &Ask) -> Reply {
    let is_json = ask
        .header("content-type")
        .is_some_and(|kind| kind.starts_with("application/json"));
    let at_home = ask
        .header("origin")
        .is_none_or(|origin| origin == shared.addresses.panel);
    let asked = serde_json::from_slice::<Switch>(&ask.body)
        .ok()
        .and_then(|switch| Some((Trouble::named(&switch.trouble)?, switch)));
    let Some((trouble, switch)) = asked.filter(|_| is_json && at_home) else {
        return Reply::empty(400);
    };
    let index = shared
        .options
        .customers
        .iter()
        .position(|customer| customer.id == switch.customer);
    match index {
        Some(index) => {
            shared.switch(index, trouble, switch.on);
            Reply::json(200, &state(shared))
        }
        None => Reply::empty(404),
    }
}

fn switch_all(shared: &Shared, ask: &Ask) {
    let form = ask.form();
    if form.get("key") != Some(&shared.panel_key) {
        return;
    }
    let index = form.get("customer").and_then(|id| {
        shared
            .options
            .customers
            .iter()
            .position(|customer| customer.id == id)
    });
    let Some(index) = index else {
        return;
    };
    let none = form.names("none");
    for trouble in Trouble::ALL {
        if trouble.area() != Area::Hostile {
            shared.switch(index, *trouble, !none && form.names(trouble.name()));
        }
    }
}
