//! What an environment must be: one file per expectation, in the order in which they are shown.
// All of them are judged in the same form, also those that always know.
#![allow(clippy::unnecessary_wraps)]

mod administrator_enabled;
mod administrator_entra_role;
mod administrator_exists;
mod administrator_is_system_administrator;
mod administrator_is_system_customizer;
mod administrator_licensed;
mod administrator_named;
mod administrator_not_integration_user;
mod administrator_other_role;
mod application_user_single;
mod auditing_rechecked;
mod base_solution_current;
mod base_solution_installed;
mod business_central_access;
mod business_unit;
mod client_secret_current;
mod company_known;
mod company_row;
mod currencies_have_rates;
mod dataverse_connection_enabled;
mod dataverse_role_exists;
mod dataverse_version_supported;
mod entra_version;
mod environment_access;
mod environment_reachable;
mod environment_url_valid;
mod feature_jobs_present;
mod first_full_sync;
mod guide_runner_licence;
mod integration_roles_exist;
mod integration_solution_current;
mod integration_solution_installed;
mod integration_tables_readable;
mod integration_user_access_mode;
mod integration_user_dataverse_role;
mod integration_user_dedicated;
mod integration_user_enabled;
mod integration_user_exists;
mod integration_user_flagged;
mod integration_user_has_role;
mod integration_user_integration_roles;
mod integration_user_licensed;
mod integration_user_mfa;
mod integration_user_named;
mod integration_user_not_admin;
mod integration_user_password;
mod integration_user_primary_email;
mod integration_user_sales_pro_role;
mod job_queue_running;
mod jobs_not_on_hold;
mod jobs_without_error;
mod legacy_update_level;
mod local_currency_accepted;
mod local_currency_set;
mod mapping_jobs_present;
mod mappings_reviewed;
mod microsoft_app_consent;
mod no_submitted_orders;
mod non_interactive_limit;
mod ownership_model_chosen;
mod owning_team;
mod owning_team_roles;
mod registration_checked;
mod sales_connection_enabled;
mod sales_hub_present;
mod sales_order_automation;
mod sales_order_flag;
mod sales_order_options_exclusive;
mod salespeople_access_mode;
mod salespeople_can_be_coupled;
mod salespeople_coupled;
mod salespeople_email;
mod salespeople_email_unique;
mod salespeople_have_users;
mod salespeople_in_team;
mod salespeople_licence;
mod salespeople_role;
mod sdk_version_compatible;
mod security_group;
mod sign_in_consent;
mod single_company;
mod snapshot_matches;
mod tables_readable;
mod tenant_matches;
mod virtual_tables_solution;
mod write_in_product;

use super::Facts;
use super::case::Case;
use super::expectation::{Group, Owner};
use super::verdict::Verdict;
use crate::finding::Rule;

/// How an expectation is judged.
#[derive(Debug, Clone, Copy)]
pub(super) struct Check {
    /// Where it is shown.
    pub group: Group,
    /// Who puts it right.
    pub owner: Owner,
    /// Whether it exists for a customer.
    pub applies: fn(&Facts) -> bool,
    /// Names of the expectations without which it cannot be judged.
    pub needs: &'static [&'static str],
    /// What it is judged from, as a JSON pointer into `{"facts": …, "snapshot": …}`.
    pub at: &'static str,
    /// Looks at what is known; none where it is not enough. Without a function it is looked at by hand.
    pub judge: Option<fn(&Case<'_>) -> Option<Verdict>>,
}

/// Every expectation.
pub(super) const RULES: &[Rule<Check>] = &[
    environment_url_valid::RULE,
    snapshot_matches::RULE,
    environment_reachable::RULE,
    tenant_matches::RULE,
    environment_access::RULE,
    dataverse_version_supported::RULE,
    tables_readable::RULE,
    business_central_access::RULE,
    company_known::RULE,
    sign_in_consent::RULE,
    legacy_update_level::RULE,
    entra_version::RULE,
    sdk_version_compatible::RULE,
    administrator_named::RULE,
    administrator_not_integration_user::RULE,
    administrator_exists::RULE,
    administrator_enabled::RULE,
    administrator_licensed::RULE,
    administrator_is_system_administrator::RULE,
    administrator_is_system_customizer::RULE,
    administrator_other_role::RULE,
    administrator_entra_role::RULE,
    guide_runner_licence::RULE,
    integration_user_named::RULE,
    integration_user_exists::RULE,
    integration_user_primary_email::RULE,
    integration_user_dedicated::RULE,
    integration_user_enabled::RULE,
    integration_user_licensed::RULE,
    integration_user_access_mode::RULE,
    integration_user_flagged::RULE,
    integration_user_has_role::RULE,
    integration_user_not_admin::RULE,
    integration_user_integration_roles::RULE,
    integration_user_dataverse_role::RULE,
    integration_user_sales_pro_role::RULE,
    integration_user_password::RULE,
    integration_user_mfa::RULE,
    non_interactive_limit::RULE,
    application_user_single::RULE,
    base_solution_installed::RULE,
    base_solution_current::RULE,
    integration_solution_installed::RULE,
    integration_solution_current::RULE,
    integration_tables_readable::RULE,
    virtual_tables_solution::RULE,
    integration_roles_exist::RULE,
    dataverse_role_exists::RULE,
    sales_hub_present::RULE,
    security_group::RULE,
    ownership_model_chosen::RULE,
    company_row::RULE,
    single_company::RULE,
    business_unit::RULE,
    owning_team::RULE,
    owning_team_roles::RULE,
    local_currency_set::RULE,
    local_currency_accepted::RULE,
    currencies_have_rates::RULE,
    salespeople_email::RULE,
    salespeople_email_unique::RULE,
    salespeople_have_users::RULE,
    salespeople_can_be_coupled::RULE,
    salespeople_access_mode::RULE,
    salespeople_role::RULE,
    salespeople_licence::RULE,
    salespeople_coupled::RULE,
    salespeople_in_team::RULE,
    sales_order_options_exclusive::RULE,
    sales_order_automation::RULE,
    sales_order_flag::RULE,
    no_submitted_orders::RULE,
    write_in_product::RULE,
    mapping_jobs_present::RULE,
    feature_jobs_present::RULE,
    jobs_without_error::RULE,
    jobs_not_on_hold::RULE,
    job_queue_running::RULE,
    microsoft_app_consent::RULE,
    registration_checked::RULE,
    client_secret_current::RULE,
    dataverse_connection_enabled::RULE,
    sales_connection_enabled::RULE,
    mappings_reviewed::RULE,
    first_full_sync::RULE,
    auditing_rechecked::RULE,
];
