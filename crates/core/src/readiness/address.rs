//! The address of an environment as it is judged here: strictly, because Business Central stores it as it is.

use crate::reference::connection::region_of;

/// An absolute address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    /// Lower case.
    pub scheme: String,
    /// Lower case.
    pub host: String,
    pub port: Option<u16>,
    /// What stands behind, but for a single slash.
    pub rest: String,
}

impl Address {
    /// Takes an absolute address apart; none for any other text.
    pub fn read(text: &str) -> Option<Self> {
        let (scheme, rest) = text.trim().split_once("://")?;
        let (authority, rest) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let (host, port) = match authority.split_once(':') {
            Some((host, port)) => (host, Some(port.parse().ok()?)),
            None => (authority, None),
        };
        let label = |label: &str| {
            !label.is_empty()
                && label
                    .chars()
                    .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
        };
        let host_right = host.split('.').all(label);
        let scheme_right = scheme.starts_with(|c: char| c.is_ascii_alphabetic());
        (host_right && scheme_right).then(|| Self {
            scheme: scheme.to_ascii_lowercase(),
            host: host.to_lowercase(),
            port,
            rest: if rest == "/" {
                String::new()
            } else {
                rest.to_owned()
            },
        })
    }

    /// The host lies under one of Dataverse's suffixes.
    pub fn is_dataverse(&self) -> bool {
        // Regions are numbered, and a new one may be younger than the table.
        let numbered = self.host.split_once('.').is_some_and(|(_, rest)| {
            let rest = rest.strip_prefix("api.").unwrap_or(rest);
            rest.strip_suffix(".dynamics.com")
                .and_then(|label| label.strip_prefix("crm"))
                .is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()))
        });
        numbered || region_of(&self.host).is_some_and(|region| region.suffix != self.host)
    }

    /// The host by which two addresses of one environment are equal: `contoso.api.crm4…` and `contoso.crm4…`.
    pub fn environment(&self) -> String {
        match self.host.split_once(".api.") {
            Some((first, rest)) if !first.contains('.') => format!("{first}.{rest}"),
            _ => self.host.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn only_hosts_of_dataverse_count() {
        for (url, dataverse) in [
            ("https://contoso.crm4.dynamics.com", true),
            ("https://contoso.api.crm4.dynamics.com/", true),
            ("https://contoso.crm.dynamics.com", true),
            ("https://contoso.crm77.dynamics.com", true),
            ("https://contoso.crm.dynamics.cn", true),
            ("https://contoso.crm.microsoftdynamics.us", true),
            ("https://contoso.crmx.dynamics.com", false),
            ("https://crm4.dynamics.com", false),
            ("https://contoso.crm4.dynamics.com.fabrikam.example", false),
        ] {
            assert_eq!(
                Address::read(url).unwrap().is_dataverse(),
                dataverse,
                "{url}"
            );
        }
        for text in [
            "",
            "contoso.crm4.dynamics.com",
            "https://",
            "https://a b",
            "https://a@b",
            "https://a:x",
        ] {
            assert_eq!(Address::read(text), None, "{text}");
        }
    }
}
