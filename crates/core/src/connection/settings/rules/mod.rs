//! Everything that is judged on the set-up pages, one rule a file.

use super::setup::Setup;
use crate::finding::{Finding, Kind, Rule, Sink};

mod here;

mod address_deployment;
mod address_invalid;
mod address_not_https;
mod address_shortened;
mod administrator_is_integration_user;
mod authentication_type;
mod business_unit_person;
mod client_id;
mod field_missing;
mod field_not_here;
mod field_too_long;
mod item_service_gone;
mod item_service_incomplete;
mod item_service_key;
mod item_service_url;
mod pages_differ;
mod proxy_version;
mod proxy_version_online;
mod proxy_version_solution;
mod redirect_url;
mod sales_orders_exclusive;
mod solution_online;
mod string_differs;
mod switch_needs;
mod unit_groups_locked;
mod user_domain;
mod user_name_form;
mod version_has_entra;
mod version_too_old;
mod web_client_url;

/// How a rule looks at the pages.
pub type Check = fn(&Setup, &mut Sink<'_>);

/// All rules, in the order of the page.
static RULES: &[Rule<Check>] = &[
    field_missing::RULE,
    field_too_long::RULE,
    field_not_here::RULE,
    item_service_gone::RULE,
    item_service_incomplete::RULE,
    item_service_url::RULE,
    item_service_key::RULE,
    address_invalid::RULE,
    address_not_https::RULE,
    address_shortened::RULE,
    address_deployment::RULE,
    authentication_type::RULE,
    user_name_form::RULE,
    administrator_is_integration_user::RULE,
    user_domain::RULE,
    client_id::RULE,
    redirect_url::RULE,
    proxy_version::RULE,
    proxy_version_online::RULE,
    proxy_version_solution::RULE,
    solution_online::RULE,
    string_differs::RULE,
    sales_orders_exclusive::RULE,
    switch_needs::RULE,
    unit_groups_locked::RULE,
    pages_differ::RULE,
    version_too_old::RULE,
    version_has_entra::RULE,
    business_unit_person::RULE,
    web_client_url::RULE,
];

/// Every kind of finding about the pages.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    RULES.iter().map(|rule| &rule.kind)
}

/// Judges the pages.
pub fn judge(setup: &Setup) -> Vec<Finding> {
    let mut found = Vec::new();
    for rule in RULES {
        (rule.check)(setup, &mut Sink::new(&rule.kind, &mut found));
    }
    found
}
