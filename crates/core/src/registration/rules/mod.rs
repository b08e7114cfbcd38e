//! What can be wrong with a registration: one file per kind.

mod api_repeated;
mod app_id_absent;
mod app_id_differs;
mod app_id_invalid;
mod audience_personal;
mod audience_personal_included;
mod audience_single_tenant;
mod audience_unknown;
mod audience_wide;
mod certificate_unneeded;
mod deployments_conflict;
mod device_code_unavailable;
mod document_partial;
mod format_mixed;
mod format_old;
mod implicit_grant_on;
mod json_broken;
mod not_a_registration;
mod permission_application;
mod permission_application_instead;
mod permission_lookalike;
mod permission_malformed;
mod permission_missing;
mod permission_repeated;
mod permission_superfluous;
mod permission_unknown;
mod permission_wrong_api;
mod permission_wrong_type;
mod public_client_off;
mod public_client_on;
mod redirect_app_id_differs;
mod redirect_app_malformed;
mod redirect_characters;
mod redirect_differs;
mod redirect_ipv6;
mod redirect_missing;
mod redirect_not_https;
mod redirect_platform_unknown;
mod redirect_port;
mod redirect_repeated;
mod redirect_superfluous;
mod redirect_too_long;
mod redirect_too_many;
mod redirect_trailing_slash;
mod redirect_wrong_platform;
mod registration_not_needed;
mod secret_date_unreadable;
mod secret_expired;
mod secret_expired_leftover;
mod secret_expires_soon;
mod secret_missing;
mod secret_not_shown;
mod secret_present;
mod secret_revealed;
mod secret_unneeded;
mod several_applications;
mod value_unexpected;

use super::case::Case;
use super::permissions::{Fate, Verdict};
use super::reading::Redirect;
use super::redirects::Remark;
use crate::finding::{Finding, Fix, Location, Repair, Rule, Sink};

/// How a rule of this room looks at its material.
pub(super) type Check = fn(&Case<'_>, &mut Sink<'_>);

/// Every rule, in the order in which findings are listed.
pub(super) const RULES: &[Rule<Check>] = &[
    json_broken::RULE,
    not_a_registration::RULE,
    several_applications::RULE,
    document_partial::RULE,
    format_old::RULE,
    format_mixed::RULE,
    value_unexpected::RULE,
    registration_not_needed::RULE,
    deployments_conflict::RULE,
    app_id_absent::RULE,
    app_id_invalid::RULE,
    app_id_differs::RULE,
    permission_wrong_type::RULE,
    permission_wrong_api::RULE,
    permission_lookalike::RULE,
    permission_application_instead::RULE,
    permission_missing::RULE,
    permission_malformed::RULE,
    permission_repeated::RULE,
    permission_application::RULE,
    permission_superfluous::RULE,
    permission_unknown::RULE,
    api_repeated::RULE,
    redirect_missing::RULE,
    redirect_wrong_platform::RULE,
    redirect_differs::RULE,
    redirect_app_id_differs::RULE,
    redirect_app_malformed::RULE,
    redirect_trailing_slash::RULE,
    redirect_port::RULE,
    redirect_ipv6::RULE,
    redirect_not_https::RULE,
    redirect_characters::RULE,
    redirect_too_long::RULE,
    redirect_too_many::RULE,
    redirect_repeated::RULE,
    redirect_platform_unknown::RULE,
    redirect_superfluous::RULE,
    secret_present::RULE,
    secret_unneeded::RULE,
    secret_missing::RULE,
    secret_not_shown::RULE,
    secret_expired::RULE,
    secret_expired_leftover::RULE,
    secret_expires_soon::RULE,
    secret_date_unreadable::RULE,
    secret_revealed::RULE,
    certificate_unneeded::RULE,
    public_client_off::RULE,
    device_code_unavailable::RULE,
    public_client_on::RULE,
    implicit_grant_on::RULE,
    audience_personal::RULE,
    audience_personal_included::RULE,
    audience_single_tenant::RULE,
    audience_wide::RULE,
    audience_unknown::RULE,
];

/// Repaired by [`super::repair`]; changes what the registration means, so it deserves a look.
const PATCH: Fix = Fix {
    repair: Repair::Action("patch-manifest"),
    safe: false,
};

/// Repaired by [`super::repair`]; only adds what is needed or says the same in the better form.
const SAFE_PATCH: Fix = Fix {
    repair: Repair::Action("patch-manifest"),
    safe: true,
};

/// Lets every rule look at a case.
pub(super) fn run(case: &Case<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for rule in RULES {
        (rule.check)(case, &mut Sink::new(&rule.kind, &mut found));
    }
    found
}

fn at(pointer: &str) -> Location {
    Location::Pointer {
        pointer: pointer.to_owned(),
    }
}

fn permissions<'a>(case: &'a Case<'_>, fate: Fate) -> impl Iterator<Item = &'a Verdict> {
    case.permissions
        .iter()
        .filter(move |verdict| verdict.fate == fate)
}

fn remarks<'a>(case: &'a Case<'_>) -> impl Iterator<Item = (&'a Redirect, Remark)> {
    case.redirects
        .remarks
        .iter()
        .filter_map(|(place, remark)| Some((case.redirect(*place)?, *remark)))
}

fn audience<'a>(case: &'a Case<'_>) -> Option<(&'a str, &'a str)> {
    let audience = case.settings()?.audience.as_ref()?;
    Some((&audience.value, &audience.pointer))
}
