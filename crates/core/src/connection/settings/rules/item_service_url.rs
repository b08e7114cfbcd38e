//! The address is not that of the item availability web service.
//!
//! **Why** — Dynamics 365 opens exactly this address; it ends in `ProductItemAvailability` below `OData` or `ODataV4`.
//! **Do** — copy it from the *Web Services* page of Business Central.

use super::{Check, here};
use crate::connection::settings::Setup;
use crate::connection::uri::HttpUri;
use crate::facts::Version;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-item-service-url",
        severities: &[Severity::Warning],
        says: &[],
        source: Source::Reference("business-central", "item_service"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let key = "sales.odata-url";
    let Some(text) = setup.text(key).filter(|_| setup.version < Version::bc(18)) else {
        return;
    };
    let fits = HttpUri::read(text).is_some_and(|uri| {
        let mut segments = uri.path.split('/');
        segments.any(|segment| matches!(segment, "OData" | "ODataV4"))
            && segments.next_back() == Some("ProductItemAvailability")
    });
    if !fits {
        found.at(here::field(key));
    }
}
