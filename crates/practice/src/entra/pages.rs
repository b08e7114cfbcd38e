//! The pages a person clicks through.

use jetbridge_core::finding::Params;
use jetbridge_core::phrase;
use maud::{Markup, html};

use super::Refusal;
use super::refusal::Mark;
use super::scope::{Resource, Scope};
use crate::customer::{Account, Application};
use crate::http::{Ask, Reply};
use crate::page::{of, page};
use crate::practice::Shared;

fn words(shared: &Shared, id: &str, params: &Params) -> String {
    phrase::text(id, params, shared.language())
}

fn word(shared: &Shared, id: &str) -> String {
    words(shared, id, &Params::new())
}

fn answer(shared: &Shared, status: u16, title: &str, body: &Markup) -> Reply {
    Reply::html(status, page(shared.language(), title, false, body))
}

/// A form of one button, for the sign-in under way.
fn button(flow: &str, step: &str, class: &str, text: &str) -> Markup {
    html! {
        form method="post" action={ "/practice/flow/" (step) } {
            input type="hidden" name="flow" value=(flow);
            button class=(class) type="submit" { (text) }
        }
    }
}

/// Which account?
pub(super) fn choose(
    shared: &Shared,
    customer: usize,
    app: &Application,
    flow: &str,
    hint: &str,
) -> Reply {
    let customer = shared.customer(customer);
    let mut accounts: Vec<&Account> = customer.accounts.iter().collect();
    // Whoever the app asked for stands first.
    accounts.sort_by_key(|account| !account.upn.eq_ignore_ascii_case(hint));
    let body = html! {
        p.quiet { (words(shared, "practice-choose.for", &of("app", &app.name))) " " (customer.name) }
        ul.plain {
            @for account in accounts {
                li {
                    form method="post" action="/practice/flow/account" {
                        input type="hidden" name="flow" value=(flow);
                        button.row type="submit" name="account" value=(account.oid) {
                            strong { (account.name) }
                            span.quiet { (account.upn) }
                            @if account.administrator { span.quiet { (word(shared, "practice-choose.administrator")) } }
                            @if account.guest { span.quiet { (word(shared, "practice-choose.guest")) } }
                        }
                    }
                }
            }
        }
        (button(flow, "cancel", "", &word(shared, "practice-cancel")))
    };
    answer(shared, 200, &word(shared, "practice-choose"), &body)
}

/// The second factor, which here is a button.
pub(super) fn prove(shared: &Shared, customer: usize, account: &Account, flow: &str) -> Reply {
    let body = html! {
        p.quiet { (account.upn) " · " (shared.customer(customer).name) }
        p { (word(shared, "practice-prove.why")) }
        form.buttons method="post" action="/practice/flow/proof" {
            input type="hidden" name="flow" value=(flow);
            button type="submit" formaction="/practice/flow/cancel" { (word(shared, "practice-cancel")) }
            button.first type="submit" { (word(shared, "practice-prove.go")) }
        }
    };
    answer(shared, 200, &word(shared, "practice-prove"), &body)
}

/// What the app wants to be allowed.
pub(super) fn consent(
    shared: &Shared,
    customer: usize,
    app: &Application,
    account: &Account,
    scope: &Scope,
    flow: &str,
    for_all: bool,
) -> Reply {
    let body = html! {
        p.quiet { (account.upn) " · " (shared.customer(customer).name) }
        p { (words(shared, "practice-consent.wants", &of("app", &app.name))) }
        ul.lines { (permissions(shared, scope)) }
        form method="post" action="/practice/flow/consent" {
            input type="hidden" name="flow" value=(flow);
            @if for_all {
                p { (word(shared, "practice-consent.for-all")) }
            } @else if account.administrator {
                label.tick {
                    input type="checkbox" name="everybody" value="yes";
                    span { (words(shared, "practice-consent.everybody", &of("customer", &shared.customer(customer).name))) }
                }
            }
            p.quiet { (word(shared, "practice-consent.practice")) }
            div.buttons {
                button type="submit" formaction="/practice/flow/cancel" { (word(shared, "practice-cancel")) }
                " "
                button.first type="submit" { (word(shared, "practice-consent.accept")) }
            }
        }
    };
    answer(shared, 200, &word(shared, "practice-consent"), &body)
}

fn permissions(shared: &Shared, scope: &Scope) -> Markup {
    html! {
        @for wanted in &scope.wanted {
            @for permission in &wanted.permissions {
                li {
                    (word(shared, match wanted.resource {
                        Resource::Dataverse => "practice-permission-dataverse",
                        Resource::BusinessCentral => "practice-permission-business-central",
                        Resource::Graph => "practice-permission-graph",
                        Resource::Discovery => "practice-permission-discovery",
                    }))
                    " " code { (permission) }
                }
            }
        }
        @if scope.openid || scope.profile {
            li { (word(shared, "practice-permission-profile")) " " code { "openid profile" } }
        }
        @if scope.offline {
            li { (word(shared, "practice-permission-offline")) " " code { "offline_access" } }
        }
    }
}

/// An administrator has to allow it.
pub(super) fn approval(
    shared: &Shared,
    customer: usize,
    app: &Application,
    account: &Account,
    flow: &str,
    ask: &Ask,
    refusal: &Refusal,
) -> Reply {
    let body = html! {
        p.quiet { (account.upn) " · " (shared.customer(customer).name) }
        p { (words(shared, "practice-approval.why", &of("app", &app.name))) }
        (told(shared, Some(customer), ask, refusal))
        (button(flow, "other", "link", &word(shared, "practice-approval.other")))
        (button(flow, "cancel", "link", &word(shared, "practice-approval.back")))
    };
    answer(shared, 200, &word(shared, "practice-approval"), &body)
}

/// The sign-in ends here; nobody goes back to the app.
pub(super) fn refused(
    shared: &Shared,
    customer: Option<usize>,
    ask: &Ask,
    refusal: &Refusal,
) -> Reply {
    let body = html! {
        p { (word(shared, "practice-refused.why")) }
        (told(shared, customer, ask, refusal))
        p.quiet { (word(shared, "practice-refused.paste")) }
    };
    answer(shared, 200, &word(shared, "practice-refused"), &body)
}

/// What people copy from such a page. English whatever the language, as the real page's details are.
fn told(shared: &Shared, customer: Option<usize>, ask: &Ask, refusal: &Refusal) -> Markup {
    let mark = Mark::of(shared, customer, ask);
    html! {
        pre lang="en" {
            (refusal.line()) "\n\n"
            "Request Id: " (mark.trace) "\n"
            "Correlation Id: " (mark.correlation) "\n"
            "Timestamp: " (mark.time)
        }
    }
}

/// Where a code is typed.
pub(super) fn device(shared: &Shared, refusal: Option<&Refusal>) -> Reply {
    let body = html! {
        p { (word(shared, "practice-device.why")) }
        @if let Some(refusal) = refusal {
            p.error lang="en" role="alert" { (refusal.line()) }
        }
        form method="post" action="/practice/device" {
            label for="code" { (word(shared, "practice-device.code")) }
            input #code type="text" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" autofocus;
            div.buttons { p {} button.first type="submit" { (word(shared, "practice-device.next")) } }
        }
    };
    answer(shared, 200, &word(shared, "practice-device"), &body)
}

/// The device knows.
pub(super) fn device_done(shared: &Shared, allowed: bool) -> Reply {
    let title = if allowed {
        word(shared, "practice-device-allowed")
    } else {
        word(shared, "practice-device-declined")
    };
    let body = html! { p { (word(shared, "practice-device.back")) } };
    answer(shared, 200, &title, &body)
}

/// What a device shows.
pub(super) fn device_message(shared: &Shared, page: &str, code: &str) -> String {
    let mut params = of("page", page);
    params.insert("code", code.into());
    words(shared, "practice-device.message", &params)
}

/// Nobody is signed in any more.
pub(super) fn signed_out(shared: &Shared) -> Reply {
    let body = html! { p { (word(shared, "practice-signed-out.close")) } };
    answer(shared, 200, &word(shared, "practice-signed-out"), &body)
}

/// Carries the answer to the app in a form.
pub(super) fn carry(
    shared: &Shared,
    customer: usize,
    address: &str,
    values: &[(&'static str, String)],
) -> Reply {
    let body = html! {
        p.quiet { (shared.customer(customer).name) }
        form.buttons method="post" action=(address) {
            @for (name, value) in values {
                input type="hidden" name=(name) value=(value);
            }
            button.first type="submit" { (word(shared, "practice-carry.go")) }
        }
    };
    answer(shared, 200, &word(shared, "practice-carry"), &body)
}
