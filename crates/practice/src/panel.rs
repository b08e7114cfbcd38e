//! The page of the panel.

use jetbridge_core::finding::Params;
use jetbridge_core::phrase;
use maud::{Markup, html};

use crate::http::Reply;
use crate::page::{of, page};
use crate::practice::{CustomerAddress, Shared};
use crate::trouble::{Area, Trouble};

/// How many calls are shown.
const SHOWN: usize = 50;

/// The whole page.
pub(crate) fn show(shared: &Shared) -> Reply {
    let language = shared.language();
    let word = |id: &str| phrase::text(id, &Params::new(), language);
    let state = shared.state();
    let calls: Vec<_> = state.log.iter().rev().take(SHOWN).cloned().collect();
    let on: Vec<Vec<Trouble>> = state
        .customers
        .iter()
        .map(|customer| customer.troubles.iter().copied().collect())
        .collect();
    drop(state);
    let body = html! {
        p { (word("practice-panel.why")) }
        @for (index, customer) in shared.addresses.customers.iter().enumerate() {
            (customer_part(shared, index, customer, &on[index]))
        }
        h2 #calls { (word("practice-panel.calls")) }
        @if calls.is_empty() {
            p.quiet { (word("practice-panel.no-calls")) }
        } @else {
            table aria-labelledby="calls" {
                thead { tr {
                    th scope="col" { (word("practice-panel.service")) }
                    th scope="col" { (word("practice-panel.call")) }
                    th scope="col" { (word("practice-panel.status")) }
                } }
                tbody {
                    @for call in &calls {
                        tr {
                            td { (call.service) }
                            td { code { (call.method) " " (call.path) } }
                            td { @if call.status == 0 { (word("practice-panel.broken")) } @else { (call.status) } }
                        }
                    }
                }
            }
        }
    };
    Reply::html(200, page(language, &word("practice-panel"), true, &body))
}

fn customer_part(
    shared: &Shared,
    index: usize,
    address: &CustomerAddress,
    on: &[Trouble],
) -> Markup {
    let language = shared.language();
    let word = |id: &str| phrase::text(id, &Params::new(), language);
    let customer = shared.customer(index);
    html! {
        h2 { (customer.name) }
        table {
            tbody {
                (line(&word("practice-panel.environment"), &address.environment))
                (line(&word("practice-panel.tenant"), &address.tenant))
                (line(&word("practice-panel.application"), &address.application))
                (line(&word("practice-panel.authority"), &shared.addresses.authority))
                (line(&word("practice-panel.business-central"), &format!(
                    "{} · {}", shared.addresses.business_central, address.business_central_environment
                )))
            }
        }
        form method="post" action="/" {
            input type="hidden" name="key" value=(shared.panel_key);
            input type="hidden" name="customer" value=(address.id);
            @for area in Area::ALL.into_iter().filter(|area| *area != Area::Hostile) {
                fieldset {
                    legend { (word(&format!("practice-area-{}", area.name()))) }
                    div.columns {
                        @for trouble in Trouble::ALL.iter().filter(|trouble| trouble.area() == area) {
                            label.tick {
                                input type="checkbox" name=(trouble.name()) value="on" checked[on.contains(trouble)];
                                span {
                                    (word(&format!("practice-trouble-{}", trouble.name())))
                                    span.quiet { (phrase::text(
                                        &format!("practice-trouble-{}.then", trouble.name()),
                                        &of("app", &address.application),
                                        language,
                                    )) }
                                }
                            }
                        }
                    }
                }
            }
            p {
                button.first type="submit" { (word("practice-panel.switch")) }
                " "
                button type="submit" name="none" value="yes" { (word("practice-panel.none")) }
            }
        }
    }
}

fn line(name: &str, value: &str) -> Markup {
    html! { tr { th scope="row" { (name) } td { code { (value) } } } }
}
