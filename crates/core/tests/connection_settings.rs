//! Which fields of the set-up pages a consultant sees, by deployment and version.
#![allow(clippy::expect_used)] // A helper of a test that cannot go on has failed.

use jetbridge_core::connection::settings::{self, Setup};
use jetbridge_core::facts::{Deployment, Version};
use jetbridge_core::reference::business_central::FieldType;

fn keys(deployment: Deployment, version: &str) -> Vec<&'static str> {
    let version = Version::read(version).expect("a version");
    settings::fields(deployment, version)
        .map(|field| field.key.as_str())
        .collect()
}

#[test]
fn the_dataverse_page_came_with_16() {
    let old = keys(Deployment::LegacyOAuth, "14.21");
    assert!(old.iter().all(|key| key.starts_with("sales.")), "{old:?}");
    assert!(keys(Deployment::Online, "25.0").contains(&"dataverse.server-address"));
    assert!(!Setup::new(Deployment::LegacyOAuth, Version::bc(15)).has_dataverse_page());
}

#[test]
fn the_item_availability_service_ended_with_17() {
    for (version, there) in [
        ("NAV 2018 CU41", true),
        ("17.5", true),
        ("18.0", false),
        ("25.0", false),
    ] {
        let keys = keys(Deployment::LegacyOAuth, version);
        for key in ["sales.odata-url", "sales.odata-user", "sales.odata-key"] {
            assert_eq!(keys.contains(&key), there, "{key} in {version}");
        }
        assert_eq!(
            keys.contains(&"sales.item-availability"),
            !there,
            "{version}"
        );
    }
}

#[test]
fn every_deployment_shows_how_it_signs_in_and_nothing_else() {
    let online = keys(Deployment::Online, "25.0");
    for hidden in [
        "sales.authentication-type",
        "sales.password",
        "dataverse.client-id",
        "sales.proxy-version",
    ] {
        assert!(!online.contains(&hidden), "{hidden}");
    }
    let entra = keys(Deployment::OnPremEntra, "16.5");
    for shown in [
        "dataverse.client-id",
        "dataverse.client-secret",
        "dataverse.redirect-url",
    ] {
        assert!(entra.contains(&shown), "{shown}");
    }
    assert!(!keys(Deployment::OnPremEntra, "16.4").contains(&"dataverse.client-id"));
    assert!(keys(Deployment::LegacyOAuth, "14.21").contains(&"sales.connection-string"));
    assert!(keys(Deployment::ActiveDirectory, "25.0").contains(&"sales.domain"));
    assert!(!keys(Deployment::ActiveDirectory, "25.0").contains(&"sales.connection-string"));
}

#[test]
fn a_field_knows_its_type_length_and_default() {
    let field = |key| settings::field(key).expect("a field");
    assert_eq!(field("sales.server-address").length, Some(250));
    assert_eq!(field("dataverse.connection-string").length, Some(2048));
    assert_eq!(field("sales.connection-string").length, None);
    assert_eq!(
        field("sales.unit-group-mapping").default.as_deref(),
        Some("yes")
    );
    assert_eq!(
        field("dataverse.ownership-model").default.as_deref(),
        Some("Team")
    );
    assert!(field("dataverse.redirect-url").default_is.is_some());
    assert_eq!(field("sales.password").kind, FieldType::Secret);
    assert_eq!(
        field("sales.authentication-type").choices,
        ["Office365", "AD", "IFD", "OAuth"]
    );
    for field in settings::all() {
        assert!(
            !field.source.is_empty() && !field.caption.is_empty(),
            "{}",
            field.key
        );
    }
}

#[test]
fn every_version_that_is_named_can_be_read() {
    for field in settings::all() {
        for text in [&field.since, &field.until].into_iter().flatten() {
            assert!(Version::read(text).is_some(), "{}: {text}", field.key);
        }
        for name in &field.deployments {
            assert!(Deployment::named(name).is_some(), "{}: {name}", field.key);
        }
    }
}
