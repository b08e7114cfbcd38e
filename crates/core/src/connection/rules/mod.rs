//! Everything that is judged in a connection string, one rule a file.
//!
//! A string that is empty or does not read gets one finding and nothing else: the client reads nothing of it either, so
//! whatever else was said would be about a string that does not exist.

use super::draft::Draft;
use crate::finding::{Finding, Kind, Location, Rule, Sink};

mod here;

mod alias_conflict;
mod authtype_case;
mod authtype_legacy;
mod authtype_missing;
mod authtype_numeric;
mod authtype_retired;
mod authtype_unknown;
mod authtype_unsupported;
mod authtype_url_mismatch;
mod bc_key;
mod bc_placeholder_missing;
mod bc_proxy_version;
mod bc_string_too_long;
mod bool_invalid;
mod clientid_defaulted;
mod clientid_format;
mod clientid_missing;
mod clientsecret_missing;
mod domain_missing;
mod duplicate_key;
mod empty;
mod invisible_char;
mod key_ignored;
mod key_swallowed;
mod key_unknown;
mod loginprompt_invalid;
mod password_breaks_when_pasted;
mod password_ignored;
mod password_missing;
mod password_without_user;
mod placeholder;
mod redirect_dropped;
mod redirect_missing;
mod redirect_names_other_app;
mod redirect_relative;
mod sample_appid;
mod sample_redirect;
mod secret_plaintext;
mod smart_quotes;
mod storename_invalid;
mod syntax;
mod thumbprint_format;
mod thumbprint_missing;
mod tokencache_directory;
mod url_http;
mod url_invalid;
mod url_lookalike;
mod url_missing;
mod url_no_org;
mod url_not_dataverse;
mod url_path;
mod url_region_unknown;
mod url_userinfo;

/// How a rule looks at a string.
pub type Check = fn(&Draft, &mut Sink<'_>);

/// The two that stand alone.
static ALONE: [Rule<Check>; 2] = [empty::RULE, syntax::RULE];

/// All others, in the order of the settings they are about.
static RULES: &[Rule<Check>] = &[
    authtype_missing::RULE,
    authtype_unknown::RULE,
    authtype_case::RULE,
    authtype_retired::RULE,
    authtype_legacy::RULE,
    authtype_unsupported::RULE,
    authtype_numeric::RULE,
    authtype_url_mismatch::RULE,
    url_missing::RULE,
    url_invalid::RULE,
    url_lookalike::RULE,
    url_userinfo::RULE,
    url_no_org::RULE,
    url_http::RULE,
    url_path::RULE,
    url_not_dataverse::RULE,
    url_region_unknown::RULE,
    clientid_missing::RULE,
    clientid_defaulted::RULE,
    clientid_format::RULE,
    sample_appid::RULE,
    clientsecret_missing::RULE,
    redirect_relative::RULE,
    redirect_dropped::RULE,
    redirect_missing::RULE,
    redirect_names_other_app::RULE,
    sample_redirect::RULE,
    thumbprint_missing::RULE,
    thumbprint_format::RULE,
    storename_invalid::RULE,
    secret_plaintext::RULE,
    password_without_user::RULE,
    password_ignored::RULE,
    password_missing::RULE,
    password_breaks_when_pasted::RULE,
    domain_missing::RULE,
    loginprompt_invalid::RULE,
    bool_invalid::RULE,
    tokencache_directory::RULE,
    placeholder::RULE,
    key_ignored::RULE,
    key_unknown::RULE,
    key_swallowed::RULE,
    duplicate_key::RULE,
    alias_conflict::RULE,
    smart_quotes::RULE,
    invisible_char::RULE,
    bc_key::RULE,
    bc_placeholder_missing::RULE,
    bc_proxy_version::RULE,
    bc_string_too_long::RULE,
];

/// Every kind of finding about a connection string.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    ALONE.iter().chain(RULES).map(|rule| &rule.kind)
}

/// Judges a draft. Findings come in the order of the text; those about the whole of it, or about something that is not
/// there, come first.
pub(super) fn judge(draft: &Draft) -> Vec<Finding> {
    let mut found = Vec::new();
    for rule in &ALONE {
        (rule.check)(draft, &mut Sink::new(&rule.kind, &mut found));
    }
    if !found.is_empty() {
        return found;
    }
    for rule in RULES {
        (rule.check)(draft, &mut Sink::new(&rule.kind, &mut found));
    }
    found.sort_by_key(|finding| match finding.location {
        Location::Key {
            span: Some([start, _]),
            ..
        } => start + 1,
        _ => 0,
    });
    found
}
