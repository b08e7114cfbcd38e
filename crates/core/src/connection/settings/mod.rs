//! The fields of Business Central's two set-up pages, and what is wrong with their values.
//!
//! Which fields exist depends on how Business Central is deployed and in which version; [`fields`] gives the ones a
//! consultant sees. A [`Setup`] holds their values together with what is known from elsewhere (the administrator's
//! account, the tenant's domains, the solution file), and [`review`] judges them one against the other.

mod rules;
mod setup;

use crate::facts::{Deployment, Version};
use crate::finding::{Kind, Review};
use crate::reference::business_central::{self, Field};

pub use setup::{Entry, Setup};

/// The fields of a deployment and version, in the order of the tables: Sales first, then Dataverse.
pub fn fields(deployment: Deployment, version: Version) -> impl Iterator<Item = &'static Field> {
    all().filter(move |field| shown(field, deployment, version))
}

/// All fields there ever were.
pub fn all() -> impl Iterator<Item = &'static Field> {
    business_central::tables().fields.iter()
}

/// The field of a key.
pub fn field(key: &str) -> Option<&'static Field> {
    all().find(|field| field.key == key)
}

/// The field is there in this deployment and version.
pub fn shown(field: &Field, deployment: Deployment, version: Version) -> bool {
    field
        .deployments
        .iter()
        .any(|name| name == deployment.name())
        && exists(field, version)
}

/// The field is there in this version, whoever sees it.
pub fn exists(field: &Field, version: Version) -> bool {
    let edge = |text: &Option<String>| text.as_deref().and_then(Version::read);
    edge(&field.since).is_none_or(|since| version >= since)
        && edge(&field.until).is_none_or(|until| version < until)
}

/// Judges the values of both pages.
pub fn review(setup: Setup) -> Review<Setup> {
    let findings = rules::judge(&setup);
    Review::new(setup, findings)
}

/// Every kind of finding about the pages.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    rules::kinds()
}
