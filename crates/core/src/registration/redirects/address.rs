//! A redirect URI taken apart as it is written.

/// An address of the form `scheme://host[:port][path]`.
///
/// A URL library would normalise away exactly what is judged here (a default port, a missing path, letter case), so
/// the address is only cut at its separators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// Lower case.
    pub scheme: String,
    /// Lower case, IPv6 with its brackets.
    pub host: String,
    /// As written; digits only.
    pub port: Option<String>,
    /// Path, query and fragment as written; may be empty.
    pub path: String,
}

impl Address {
    /// Takes an address apart; none for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let scheme_right = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let (host, port) = match authority.rsplit_once(':') {
            // The colons of an IPv6 address stand inside its brackets.
            Some((host, port)) if !port.contains(']') => (host, Some(port)),
            _ => (authority, None),
        };
        let digits = |port: &str| !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
        (scheme_right && !host.is_empty() && port.is_none_or(digits)).then(|| Self {
            scheme: scheme.to_ascii_lowercase(),
            host: host.to_lowercase(),
            port: port.map(str::to_owned),
            path: path.to_owned(),
        })
    }

    /// Parses the address of a web client: http or https.
    pub fn web(text: &str) -> Option<Self> {
        Self::parse(text.trim()).filter(Self::is_web)
    }

    /// It is http or https.
    pub fn is_web(&self) -> bool {
        self.scheme == "http" || self.scheme == "https"
    }

    #[must_use]
    /// The landing page Business Central answers at, as a browser shows it: without `:443`.
    pub fn landing(&self) -> Self {
        let default = self.scheme == "https" && self.port.as_deref() == Some("443");
        let base = self.path.strip_suffix('/').unwrap_or(&self.path);
        Self {
            port: if default { None } else { self.port.clone() },
            path: format!("{base}/OAuthLanding.htm"),
            ..self.clone()
        }
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)?;
        if let Some(port) = &self.port {
            write!(f, ":{port}")?;
        }
        f.write_str(&self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn nothing_is_normalised_but_scheme_and_host() {
        for (text, shown) in [
            ("HTTP://LocalHost", "http://localhost"),
            ("https://a:443/B/", "https://a:443/B/"),
            ("http://[::1]:80?x", "http://[::1]:80?x"),
        ] {
            assert_eq!(
                Address::parse(text).map(|a| a.to_string()).as_deref(),
                Some(shown)
            );
        }
        for text in [
            "",
            "localhost",
            "//app:x",
            "http://",
            "http://a:",
            "http://a:b",
            "1x://a",
        ] {
            assert_eq!(Address::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_landing_page_is_what_the_browser_shows() {
        for (base, landing) in [
            (
                "https://nav.fabrikam.example:443/BC280/",
                "https://nav.fabrikam.example/BC280/OAuthLanding.htm",
            ),
            (
                "https://nav.fabrikam.example:8443",
                "https://nav.fabrikam.example:8443/OAuthLanding.htm",
            ),
            ("http://bc:443/BC", "http://bc:443/BC/OAuthLanding.htm"),
        ] {
            assert_eq!(
                Address::web(base)
                    .map(|a| a.landing().to_string())
                    .as_deref(),
                Some(landing)
            );
        }
    }
}
