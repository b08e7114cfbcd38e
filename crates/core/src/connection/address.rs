//! Where an address leads: a Dataverse environment, another Microsoft service, something that only looks like one, or the
//! customer's own server.
//!
//! Our judgement compares *suffixes*. The client's own test asks whether the host *contains* a Microsoft name; both answers
//! are given, because the client acts on its own.

use serde::Serialize;

use super::uri::HttpUri;
use crate::reference::connection as facts;

/// What an address leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A Dataverse environment online.
    Dataverse,
    /// A Microsoft service that is no environment.
    MicrosoftOther,
    /// A host with a Microsoft name in it that does not belong to Microsoft.
    Lookalike,
    /// A server of the customer's own.
    OnPrem,
    /// Not an absolute `http` or `https` address.
    Invalid,
}

/// All there is to know of an address; named as in `jet connection url`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Address {
    /// What it leads to.
    pub kind: Kind,
    /// Microsoft's name of the region by our suffix rule; none for an unknown region.
    pub region: Option<&'static str>,
    /// The organisation as the client derives it; empty when it finds none, none for an invalid address.
    pub organization: Option<String>,
    /// The client takes it for on-premises.
    pub client_on_prem: Option<bool>,
    /// The client's own name of the region; empty when it knows none.
    pub client_region: Option<&'static str>,
}

/// Judges an address.
pub fn judge(text: &str) -> Address {
    match HttpUri::read(text) {
        Some(uri) => judge_uri(&uri),
        None => Address {
            kind: Kind::Invalid,
            region: None,
            organization: None,
            client_on_prem: None,
            client_region: None,
        },
    }
}

/// Judges an address that was read already.
pub fn judge_uri(uri: &HttpUri) -> Address {
    // The dot that ends a fully qualified name changes nothing about whose it is.
    let host = uri.host.strip_suffix('.').unwrap_or(&uri.host);
    let kind = kind_of(host);
    let region = match kind {
        Kind::Dataverse | Kind::MicrosoftOther => {
            facts::region_of(host).map(|row| row.region.as_str())
        }
        Kind::Lookalike | Kind::OnPrem | Kind::Invalid => None,
    };
    let online = facts::tables()
        .online_tokens
        .iter()
        .any(|token| uri.host.contains(token.as_str()));
    let (organization, client_region) = if online {
        client_online(&uri.host)
    } else {
        (client_on_prem(uri), "")
    };
    Address {
        kind,
        region,
        organization: Some(organization),
        client_on_prem: Some(!online),
        client_region: Some(client_region),
    }
}

fn kind_of(host: &str) -> Kind {
    let tables = facts::tables();
    let ends = |suffix: &String| under(host, suffix);
    if !tables.microsoft_suffixes.iter().any(ends) {
        return if tables
            .online_tokens
            .iter()
            .any(|token| host.contains(token.as_str()))
        {
            Kind::Lookalike
        } else {
            Kind::OnPrem
        };
    }
    // <organisation>[.api].crm[number].<suffix>
    let Some((organisation, rest)) = host.split_once('.') else {
        return Kind::MicrosoftOther;
    };
    let rest = rest.strip_prefix("api.").unwrap_or(rest);
    let crm = rest.split_once('.').is_some_and(|(label, suffix)| {
        let number = label.strip_prefix("crm");
        number.is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()))
            && tables
                .microsoft_suffixes
                .iter()
                .any(|s| s == suffix || s == rest)
    });
    if crm && !tables.services.iter().any(|label| label == organisation) {
        Kind::Dataverse
    } else {
        Kind::MicrosoftOther
    }
}

/// `host` is `suffix` or lies below it.
fn under(host: &str, suffix: &str) -> bool {
    host.strip_suffix(suffix)
        .is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// The client on a host it takes for online: first label, and the first discovery server whose host contains the rest.
fn client_online(host: &str) -> (String, &'static str) {
    let mut labels = host.split('.').filter(|label| !label.is_empty());
    let organization = labels.next().unwrap_or_default().to_owned();
    let rest: Vec<&str> = labels.filter(|label| *label != "api").collect();
    let rest = rest.join(".");
    let region = facts::tables()
        .discovery
        .iter()
        .find(|server| !rest.is_empty() && format!("disco.{}", server.host).contains(&rest))
        .map_or("", |server| server.name.as_str());
    (organization, region)
}

/// The client on every other host: first path segment, else the first label of a host that has a dot.
fn client_on_prem(uri: &HttpUri) -> String {
    if uri.path == "/" {
        return match uri.host.split_once('.') {
            Some((first, _)) if !uri.host.starts_with('[') => first.to_owned(),
            _ => String::new(),
        };
    }
    uri.path[1..]
        .split('/')
        .next()
        .unwrap_or_default()
        .to_owned()
}
