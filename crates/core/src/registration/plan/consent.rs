//! The addresses at which an administrator consents for the whole tenant.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::Facts;
use crate::registration::reading::Platform;
use crate::registration::wish::{RedirectText, Wish};

/// Both forms of the admin consent address. What is not known yet is a word in angle brackets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// Consents to everything the registration lists.
    pub v1: String,
    /// Consents to the scopes named in it and comes back to the app. None while the environment is not known, and
    /// where no web address is registered: a browser cannot come back to `app://`.
    pub v2: Option<String>,
}

/// Where a script or a reader puts the AppId.
pub(in crate::registration) const APP_ID: &str = "<AppId>";

const BUSINESS_CENTRAL: &str = "https://api.businesscentral.dynamics.com";

/// Everything but what RFC 3986 leaves unreserved.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

impl Consent {
    pub(super) fn of(wish: &Wish, facts: &Facts) -> Self {
        // Without a tenant the administrator's own one is taken.
        let tenant = facts.tenant.as_deref().unwrap_or("organizations");
        let app = wish.app_id.as_ref().map_or(APP_ID, |id| id.as_str());
        let back = [Platform::PublicClient, Platform::Web]
            .into_iter()
            .flat_map(|platform| wish.redirects(platform))
            .find_map(|redirect| match redirect {
                RedirectText::Known(uri) if uri.starts_with("http") => Some(uri),
                _ => None,
            });
        let v2 = back.zip(facts.environment.as_ref()).map(|(back, environment)| {
            let scope = format!(
                "{environment}/user_impersonation {BUSINESS_CENTRAL}/Financials.ReadWrite.All"
            );
            format!(
                "https://login.microsoftonline.com/{tenant}/v2.0/adminconsent?client_id={app}&scope={}&redirect_uri={}",
                utf8_percent_encode(&scope, QUERY),
                utf8_percent_encode(&back, QUERY)
            )
        });
        Self {
            v1: format!("https://login.microsoftonline.com/{tenant}/adminconsent?client_id={app}"),
            v2,
        }
    }
}
