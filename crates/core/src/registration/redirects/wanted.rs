//! What redirect URI a purpose wants, and how near another one comes.

use super::Address;
use crate::facts::AppId;
use crate::registration::purpose::{Context, Purpose};
use crate::registration::reading::{Manifest, Platform, is_guid};

/// A redirect URI that must be registered.
#[derive(Debug, Clone)]
pub(in crate::registration) enum Wanted {
    /// `http://localhost` for a sign-in in the system browser.
    Loopback,
    /// `app://<AppId>` of a legacy connection string; every spelling of the id that may stand there.
    App(Vec<String>),
    /// `<web client>/OAuthLanding.htm`; without an address any https one.
    Landing(Option<Address>),
}

/// How a registered address compares with a wanted one. In the order in which candidates are preferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::registration) enum Fit {
    /// It is the wanted one.
    Exact,
    /// It counts as the wanted one but for a slash behind it.
    Slash,
    /// Nearly.
    Differs(How),
    /// The IPv6 loopback, which Entra does not take.
    Ipv6,
    /// `app://` with another GUID.
    OtherApp,
    /// The AppId or `app` in another form.
    Malformed,
}

impl Fit {
    /// The place in the order of preference.
    pub fn rank(self) -> u8 {
        match self {
            Self::Exact => 0,
            Self::Slash => 1,
            Self::Differs(_) => 2,
            Self::Ipv6 | Self::OtherApp => 3,
            Self::Malformed => 4,
        }
    }
}

/// The first part in which an address differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::registration) enum How {
    Scheme,
    Host,
    Port,
    Path,
    Case,
    Slash,
}

impl How {
    /// The name in parameters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Scheme => "scheme",
            Self::Host => "host",
            Self::Port => "port",
            Self::Path => "path",
            Self::Case => "case",
            Self::Slash => "slash",
        }
    }
}

impl Wanted {
    /// What a purpose wants; Business Central online wants nothing.
    pub fn of(purpose: Purpose, manifest: &Manifest, context: &Context) -> Option<Self> {
        match purpose {
            Purpose::BcOnline => None,
            Purpose::Desktop => Some(Self::Loopback),
            Purpose::BcOnpremEntra => Some(Self::Landing(
                context.web_client.as_ref().map(Address::landing),
            )),
            Purpose::BcLegacy => Some(Self::App(match (manifest.own_id(), &manifest.app_id) {
                (Some(id), Some(written)) => {
                    vec![app(&id), format!("app://{}", written.value)]
                }
                _ => context.app_id.iter().map(app).collect(),
            })),
        }
    }

    /// Under which platform.
    pub fn platform(&self) -> Platform {
        match self {
            Self::Loopback | Self::App(_) => Platform::PublicClient,
            Self::Landing(_) => Platform::Web,
        }
    }

    /// The address to register; placeholders where it is not known in full.
    pub fn text(&self) -> String {
        match self {
            Self::Loopback => "http://localhost".to_owned(),
            Self::App(ids) => ids
                .first()
                .cloned()
                .unwrap_or_else(|| "app://<AppId>".to_owned()),
            Self::Landing(Some(landing)) => landing.to_string(),
            Self::Landing(None) => "https://<web client>/OAuthLanding.htm".to_owned(),
        }
    }

    /// Everything in it is known.
    pub fn is_known(&self) -> bool {
        match self {
            Self::Loopback | Self::Landing(Some(_)) => true,
            Self::App(ids) => !ids.is_empty(),
            Self::Landing(None) => false,
        }
    }

    /// Compares an address with it.
    pub fn fit(&self, text: &str, platform: Platform) -> Option<Fit> {
        match self {
            Self::Loopback => loopback(text, platform == Platform::PublicClient),
            Self::App(ids) => app_fit(text, ids),
            Self::Landing(landing) => landing_fit(text, landing.as_ref()),
        }
    }
}

fn app(id: &AppId) -> String {
    format!("app://{id}")
}

/// The port is ignored under *Mobile and desktop* only; elsewhere it is part of the text.
fn loopback(text: &str, port_ignored: bool) -> Option<Fit> {
    let address = Address::parse(text).filter(Address::is_web)?;
    let http = address.scheme == "http";
    let port_differs = address.port.is_some() && !port_ignored;
    match (address.host.as_str(), http, address.path.as_str()) {
        ("[::1]", _, _) => Some(Fit::Ipv6),
        ("localhost" | "127.0.0.1", true, "") if !port_differs => Some(Fit::Exact),
        ("localhost", false, _) => Some(Fit::Differs(How::Scheme)),
        ("localhost", true, "/") => Some(Fit::Slash),
        ("localhost", true, _) if port_differs => Some(Fit::Differs(How::Port)),
        ("localhost", true, _) => Some(Fit::Differs(How::Path)),
        _ => None,
    }
}

fn app_fit(text: &str, ids: &[String]) -> Option<Fit> {
    let names_app = |text: &str| text.strip_prefix("app://").is_some_and(is_guid);
    let right = |text: &str| {
        if ids.is_empty() {
            names_app(text)
        } else {
            ids.iter().any(|id| id == text)
        }
    };
    let right_but_for_case = |text: &str| {
        if ids.is_empty() {
            names_app(&text.to_ascii_lowercase())
        } else {
            ids.iter().any(|id| id.eq_ignore_ascii_case(text))
        }
    };
    let bare = text.trim_end_matches('/');
    if right(text) {
        Some(Fit::Exact)
    } else if right(bare) {
        Some(Fit::Differs(How::Slash))
    } else if right_but_for_case(bare) {
        Some(Fit::Differs(How::Case))
    } else if names_app(&text.to_ascii_lowercase()) {
        Some(Fit::OtherApp)
    } else if means_app(text, ids) {
        Some(Fit::Malformed)
    } else {
        None
    }
}

/// The AppId is somewhere in it, or it begins with `app`, or it is a bare GUID.
fn means_app(text: &str, ids: &[String]) -> bool {
    let text = text.trim().to_ascii_lowercase();
    let holds_id = ids
        .iter()
        .filter_map(|id| id.strip_prefix("app://"))
        .any(|id| text.contains(&id.to_ascii_lowercase()));
    let word = text
        .trim_start_matches(['/', '\\', ':'])
        .strip_prefix("app")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/', '\\']));
    holds_id || word || AppId::read(&text).is_some()
}

fn landing_fit(text: &str, wanted: Option<&Address>) -> Option<Fit> {
    const PAGE: &str = "/OAuthLanding.htm";
    let address = Address::parse(text).filter(Address::is_web)?;
    let bare = address.path.strip_suffix('/').unwrap_or(&address.path);
    let (_, page) = bare.rsplit_once('/')?;
    if !page.eq_ignore_ascii_case(&PAGE[1..]) {
        return None;
    }
    let how = match wanted {
        Some(wanted) => {
            if address.scheme != wanted.scheme {
                How::Scheme
            } else if address.host != wanted.host {
                How::Host
            } else if address.port != wanted.port {
                How::Port
            } else if address.path == wanted.path {
                return Some(Fit::Exact);
            } else if !bare.eq_ignore_ascii_case(&wanted.path) {
                How::Path
            } else if bare != wanted.path {
                How::Case
            } else {
                How::Slash
            }
        }
        None => {
            if address.scheme != "https" {
                How::Scheme
            } else if address.path.ends_with(PAGE) {
                return Some(Fit::Exact);
            } else if !bare.ends_with(PAGE) {
                How::Case
            } else {
                How::Slash
            }
        }
    };
    Some(Fit::Differs(how))
}
