//! What is documented about connection strings: `reference/connection.json`.

use std::sync::LazyLock;

use serde::Deserialize;

/// The tables of `reference/connection.json`. Every row has its source there.
#[derive(Debug, Deserialize)]
pub struct Tables {
    /// Parts of a host by which the client takes it for online.
    pub online_tokens: Vec<String>,
    /// Domains that belong to Microsoft's environments and services.
    pub microsoft_suffixes: Vec<String>,
    /// First labels that are services, not organisations.
    pub services: Vec<String>,
    /// Hosts by region.
    pub regions: Vec<Region>,
    /// The client's discovery servers in its own order.
    pub discovery: Vec<Discovery>,
    /// Microsoft's sample application.
    pub sample_app: SampleApp,
    /// Tokens that stand for a value still to come.
    pub placeholders: Vec<String>,
    /// Certificate stores, spelled as the client wants them.
    pub store_names: Vec<String>,
    /// Values of `LoginPrompt`, in the order of their numbers.
    pub login_prompts: Vec<String>,
}

/// A region of Dataverse.
#[derive(Debug, Deserialize)]
pub struct Region {
    /// Host below which its environments lie.
    pub suffix: String,
    /// Microsoft's short name.
    pub region: String,
}

/// A discovery server as the client lists it.
#[derive(Debug, Deserialize)]
pub struct Discovery {
    /// Host without its first label.
    pub host: String,
    /// The client's name of the region.
    pub name: String,
}

/// The application Microsoft's examples use.
#[derive(Debug, Deserialize)]
pub struct SampleApp {
    /// Its id.
    pub app_id: String,
    /// Its redirect URI.
    pub redirect_uri: String,
}

/// The tables, read once.
pub fn tables() -> &'static Tables {
    static TABLES: LazyLock<Tables> = LazyLock::new(|| {
        #[allow(clippy::expect_used)]
        // The file is built in; the test below reads it before anybody else does.
        serde_json::from_str(include_str!("../../../../reference/connection.json"))
            .expect("reference/connection.json has its documented shape")
    });
    &TABLES
}

/// The region of a host by the suffix it lies under.
pub fn region_of(host: &str) -> Option<&'static Region> {
    tables().regions.iter().find(|row| {
        host.strip_suffix(row.suffix.as_str())
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::{region_of, tables};

    #[test]
    fn a_region_is_found_by_whole_labels() {
        let region = |host| region_of(host).map(|row| row.region.as_str());
        assert_eq!(region("contoso.crm4.dynamics.com"), Some("EUR"));
        assert_eq!(region("contoso.crm14.dynamics.com"), Some("ZAF"));
        assert_eq!(region("contosocrm4.dynamics.com"), None);
    }

    #[test]
    fn every_region_the_client_knows_has_a_row() {
        for server in &tables().discovery {
            assert!(region_of(&server.host).is_some(), "{}", server.host);
        }
    }
}
