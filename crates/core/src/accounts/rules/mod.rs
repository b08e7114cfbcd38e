//! What can be wrong with who is what: one file per kind.

mod administrator_is_integration_user;
mod administrator_non_interactive;
mod administrator_unlicensed;
mod integration_user_access_mode;
mod integration_user_email_differs;
mod integration_user_is_salesperson;
mod integration_user_is_system_administrator;
mod integration_user_licence_returned;
mod integration_user_name_form;
mod integration_user_not_needed;
mod integration_user_roles_missing;
mod integration_user_unlicensed_too_early;
mod licence_name_old;
mod licences_short;
mod non_interactive_limit;
mod salespeople_without_licence;
mod salesperson_repeated;

use super::case::Case;
use super::known::KnownAccounts;
use crate::facts::Deployment;
use crate::finding::{Finding, Rule, Sink};

/// How a rule of this room looks at its material.
pub(super) type Check = fn(&Case<'_>, &mut Sink<'_>);

/// Every rule, in the order in which findings are listed.
pub(super) const RULES: &[Rule<Check>] = &[
    administrator_is_integration_user::RULE,
    integration_user_is_system_administrator::RULE,
    integration_user_roles_missing::RULE,
    integration_user_access_mode::RULE,
    integration_user_unlicensed_too_early::RULE,
    integration_user_licence_returned::RULE,
    integration_user_email_differs::RULE,
    integration_user_name_form::RULE,
    integration_user_is_salesperson::RULE,
    integration_user_not_needed::RULE,
    non_interactive_limit::RULE,
    administrator_unlicensed::RULE,
    administrator_non_interactive::RULE,
    salesperson_repeated::RULE,
    salespeople_without_licence::RULE,
    licence_name_old::RULE,
    licences_short::RULE,
];

/// Lets every rule look at a case.
pub(super) fn run(case: &Case<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for rule in RULES {
        (rule.check)(case, &mut Sink::new(&rule.kind, &mut found));
    }
    found
}

/// The user is found by its Windows name and not by its e-mail.
fn windows(known: &KnownAccounts) -> bool {
    matches!(
        known.deployment(),
        Some(Deployment::ActiveDirectory | Deployment::Ifd)
    )
}
