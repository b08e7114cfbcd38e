//! Where a finding about the set-up pages points, and what several rules ask of the pages.

use crate::connection::business_central::Page;
use crate::connection::grammar::Pair;
use crate::connection::redact;
use crate::connection::settings::{self, Setup};
use crate::facts::Deployment;
use crate::finding::Location;
use crate::reference::business_central::{self, Solution};

/// A field by its key.
pub fn field(key: &str) -> Location {
    place(key)
}

/// Something beside the fields: the version, the solution file.
pub fn place(name: &str) -> Location {
    Location::Key {
        key: Some(name.to_owned()),
        span: None,
    }
}

/// The caption of a field, as Business Central has it in English.
pub fn caption(key: &str) -> &'static str {
    settings::field(key).map_or("", |field| field.caption.as_str())
}

/// The documented name of a key of the connection string.
pub fn setting(pair: &Pair) -> &'static str {
    redact::known_name(&pair.key).unwrap_or_default()
}

/// The addresses of both pages with the page that stores them.
pub fn addresses(setup: &Setup) -> impl Iterator<Item = (&'static str, &str, Page)> {
    // The Sales page takes http for a server of the customer's own only, and only when that was allowed there; that it
    // was allowed cannot be seen, so it is assumed where it makes sense.
    let own_server = matches!(
        setup.deployment,
        Deployment::ActiveDirectory | Deployment::Ifd
    );
    let sales = Page::Crm {
        allow_http: own_server,
    };
    [
        ("sales.server-address", sales),
        ("dataverse.server-address", Page::Cds),
    ]
    .into_iter()
    .filter_map(|(key, page)| Some((key, setup.text(key)?, page)))
}

/// A whole number, as the pages read one.
pub fn number(text: &str) -> Option<i64> {
    text.parse().ok()
}

/// The solution file that was imported, if it is one of those known; the ending does not matter.
pub fn solution(setup: &Setup) -> Option<&'static Solution> {
    let name = setup.solution.as_deref()?.trim().trim_end_matches(".zip");
    let same = |solution: &&Solution| {
        solution
            .file
            .trim_end_matches(".zip")
            .eq_ignore_ascii_case(name)
    };
    business_central::tables().solutions.iter().find(same)
}
