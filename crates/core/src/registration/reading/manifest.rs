//! A registration as types, whichever of its forms it came in.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde_json::{Map, Value};

use super::spot::{Look, Spot, step};
use crate::facts::AppId;

/// What a registration asks for and how it is set, with the place of everything.
#[derive(Debug, Clone, Default)]
pub struct Manifest {
    /// Pointer of the registration in the document; empty unless it stands in a list.
    pub pointer: String,
    /// Only the permissions were given.
    pub partial: bool,
    /// Holds names of the Azure AD Graph format.
    pub old: bool,
    /// Holds names of the Microsoft Graph format.
    pub new: bool,
    /// `appId`, whether or not it is a GUID.
    pub app_id: Option<Spot<String>>,
    /// Where permissions stand, or would stand.
    pub access: Option<String>,
    /// The APIs permissions are asked of.
    pub apis: Vec<Api>,
    /// Redirect URIs in reading order.
    pub redirects: Vec<Redirect>,
    /// The containers redirect URIs stand in.
    pub homes: Vec<RedirectHome>,
    /// Allow public client flows.
    pub public_client: Option<Spot<bool>>,
    /// Who may sign in, under its present name.
    pub audience: Option<Spot<String>>,
    /// Switches of the implicit grant.
    pub implicit: Vec<Spot<bool>>,
    /// `passwordCredentials`.
    pub secrets: Option<Spot<Vec<Secret>>>,
    /// How many entries `passwordCredentials` has, read or not.
    pub secret_entries: usize,
    /// How many certificates.
    pub certificates: Option<Spot<usize>>,
    /// Properties of a type they should not have.
    pub odd: Vec<String>,
}

/// A block of `requiredResourceAccess`.
#[derive(Debug, Clone)]
pub struct Api {
    /// Pointer of the block.
    pub pointer: String,
    /// The API's AppId; none when it is missing or no GUID.
    pub id: Option<AppId>,
    /// Pointer of `resourceAccess`, when it is there.
    pub list: Option<String>,
    /// The permissions asked of it.
    pub asked: Vec<Asked>,
}

/// An entry of `resourceAccess`.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Pointer of the entry.
    pub pointer: String,
    /// What it asks for; none for an entry without a GUID as id.
    pub what: Option<AskedId>,
}

/// The permission an entry asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedId {
    /// The permission's id.
    pub id: AppId,
    /// `Scope`, `Role` or any other text; none when it is missing.
    pub kind: Option<String>,
}

/// Under which platform a redirect URI is registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    /// Mobile and desktop applications.
    PublicClient,
    /// Web.
    Web,
    /// Single-page application.
    Spa,
    /// A type the documentation does not know.
    Unknown,
}

impl Platform {
    /// The property of the Microsoft Graph format.
    pub fn name(self) -> &'static str {
        match self {
            Self::PublicClient => "publicClient",
            Self::Web => "web",
            Self::Spa => "spa",
            Self::Unknown => "unknown",
        }
    }

    /// The type of the Azure AD Graph format.
    pub fn old_name(self) -> &'static str {
        match self {
            Self::PublicClient => "InstalledClient",
            Self::Web | Self::Unknown => "Web",
            Self::Spa => "Spa",
        }
    }
}

/// A registered redirect URI.
#[derive(Debug, Clone)]
pub struct Redirect {
    /// Pointer of the address.
    pub pointer: String,
    /// Pointer of its type, in the old format.
    pub type_pointer: Option<String>,
    /// The type as written, where it is none of the three.
    pub strange_type: Option<String>,
    /// Under which platform.
    pub platform: Platform,
    /// The address as written.
    pub text: String,
}

/// A container of redirect URIs that exists.
#[derive(Debug, Clone)]
pub struct RedirectHome {
    /// The platform, or none for a list of all platforms.
    pub platform: Option<Platform>,
    /// Its pointer.
    pub pointer: String,
}

/// A client secret as far as a registration shows it. Never the secret itself.
#[derive(Debug, Clone)]
pub struct Secret {
    /// Pointer of the entry.
    pub pointer: String,
    /// The end, by its day in UTC; a place without a day when what stands there is no date.
    pub end: Option<Spot<Option<Date>>>,
    /// Pointers of properties that hold the secret itself.
    pub revealed: Vec<String>,
}

impl Manifest {
    /// A bare `requiredResourceAccess`.
    pub(super) fn permissions_only(list: &[Value]) -> Self {
        let mut odd = Vec::new();
        Self {
            partial: true,
            access: Some(String::new()),
            apis: apis(list, "", &mut odd),
            odd,
            ..Self::default()
        }
    }

    /// An object of which `requiredResourceAccess` is all that tells something.
    pub(super) fn access_property(object: &Map<String, Value>, pointer: &str) -> Self {
        let mut manifest = Self {
            pointer: pointer.to_owned(),
            partial: true,
            ..Self::default()
        };
        manifest.read_access(Look::new(pointer, object));
        manifest
    }

    /// A registration.
    pub(super) fn whole(object: &Map<String, Value>, pointer: String) -> Self {
        let mut manifest = Self::default();
        let look = Look::new(&pointer, object);
        let odd = &mut manifest.odd;
        manifest.app_id = look.text("appId", odd).map(owned);
        manifest.audience = look.text("signInAudience", odd).map(owned);
        manifest.certificates = look.list("keyCredentials", odd).map(|list| Spot {
            pointer: list.pointer,
            value: list.value.len(),
        });
        manifest.read_access(look);
        manifest.read_secrets(look);
        manifest.read_new(look);
        manifest.read_old(look);
        manifest.pointer = pointer;
        manifest
    }

    /// The document's own AppId, when it is one.
    pub fn own_id(&self) -> Option<AppId> {
        guid(&self.app_id.as_ref()?.value)
    }

    fn read_access(&mut self, look: Look<'_>) {
        if let Some(list) = look.list("requiredResourceAccess", &mut self.odd) {
            self.apis = apis(list.value, &list.pointer, &mut self.odd);
            self.access = Some(list.pointer);
        }
    }

    fn read_secrets(&mut self, look: Look<'_>) {
        let Some(list) = look.list("passwordCredentials", &mut self.odd) else {
            return;
        };
        self.secret_entries = list.value.len();
        let mut secrets = Vec::new();
        for (at, entry) in list.value.iter().enumerate() {
            let pointer = step(&list.pointer, at);
            match entry.as_object() {
                Some(object) => secrets.push(secret(object, pointer, &mut self.odd)),
                None => self.odd.push(pointer),
            }
        }
        self.secrets = Some(Spot {
            pointer: list.pointer,
            value: secrets,
        });
    }

    fn read_new(&mut self, look: Look<'_>) {
        let odd = &mut self.odd;
        let flag = look.flag("isFallbackPublicClient", odd);
        self.new |= flag.is_some();
        self.public_client = flag;
        for platform in [Platform::PublicClient, Platform::Web, Platform::Spa] {
            // A boolean of this name belongs to the old format.
            if platform == Platform::PublicClient
                && look
                    .any("publicClient")
                    .is_some_and(|v| super::spot::flag(v).is_some())
            {
                continue;
            }
            let Some(home) = look.object(platform.name(), odd) else {
                continue;
            };
            self.new = true;
            let inner = Look::new(&home.pointer, home.value);
            if platform == Platform::Web
                && let Some(grant) = inner.object("implicitGrantSettings", odd)
            {
                let grant = Look::new(&grant.pointer, grant.value);
                for name in ["enableAccessTokenIssuance", "enableIdTokenIssuance"] {
                    self.implicit.extend(grant.flag(name, odd));
                }
            }
            let list = inner.list("redirectUris", odd);
            let pointer = list.as_ref().map_or(&home.pointer, |list| &list.pointer);
            self.homes.push(RedirectHome {
                platform: Some(platform),
                pointer: pointer.clone(),
            });
            for (at, uri) in list.iter().flat_map(|list| list.value.iter().enumerate()) {
                let pointer = step(pointer, at);
                match uri.as_str() {
                    Some(text) => self.redirects.push(Redirect {
                        pointer,
                        type_pointer: None,
                        strange_type: None,
                        platform,
                        text: text.to_owned(),
                    }),
                    None => odd.push(pointer),
                }
            }
        }
    }

    fn read_old(&mut self, look: Look<'_>) {
        let odd = &mut self.odd;
        let allowed = look.flag("allowPublicClient", odd);
        let older = match look.any("publicClient") {
            Some(value) if super::spot::flag(value).is_some() => look.flag("publicClient", odd),
            _ => None,
        };
        self.old |= allowed.is_some() || older.is_some();
        self.public_client = self.public_client.take().or(allowed).or(older);

        for name in ["oauth2AllowImplicitFlow", "oauth2AllowIdTokenImplicitFlow"] {
            let switch = look.flag(name, odd);
            self.old |= switch.is_some();
            self.implicit.extend(switch);
        }

        if let Some(other) = look.flag("availableToOtherTenants", odd) {
            self.old = true;
            self.audience = self.audience.take().or(Some(Spot {
                pointer: other.pointer,
                value: if other.value {
                    "AzureADMultipleOrgs"
                } else {
                    "AzureADMyOrg"
                }
                .to_owned(),
            }));
        }

        if let Some(list) = look.list("replyUrlsWithType", odd) {
            self.old = true;
            self.homes.push(RedirectHome {
                platform: None,
                pointer: list.pointer.clone(),
            });
            for (at, entry) in list.value.iter().enumerate() {
                let pointer = step(&list.pointer, at);
                match entry.as_object() {
                    Some(object) => {
                        self.redirects
                            .extend(typed_redirect(Look::new(&pointer, object), odd));
                    }
                    None => odd.push(pointer),
                }
            }
        }
        if let Some(list) = look.list("replyUrls", odd) {
            self.old = true;
            let platform = match &self.public_client {
                Some(flag) if flag.value => Platform::PublicClient,
                _ => Platform::Web,
            };
            for (at, uri) in list.value.iter().enumerate() {
                let pointer = step(&list.pointer, at);
                match uri.as_str() {
                    Some(text) => self.redirects.push(Redirect {
                        pointer,
                        type_pointer: None,
                        strange_type: None,
                        platform,
                        text: text.to_owned(),
                    }),
                    None => odd.push(pointer),
                }
            }
        }
    }
}

fn owned(spot: Spot<&str>) -> Spot<String> {
    Spot {
        pointer: spot.pointer,
        value: spot.value.to_owned(),
    }
}

/// A GUID with nothing around it.
pub fn is_guid(text: &str) -> bool {
    guid(text).is_some()
}

fn guid(text: &str) -> Option<AppId> {
    if text.starts_with('{') {
        None
    } else {
        AppId::read(text)
    }
}

fn apis(list: &[Value], pointer: &str, odd: &mut Vec<String>) -> Vec<Api> {
    let read = |(at, block): (usize, &Value)| {
        let pointer = step(pointer, at);
        let mut api = Api {
            id: block
                .get("resourceAppId")
                .and_then(Value::as_str)
                .and_then(guid),
            list: None,
            asked: Vec::new(),
            pointer,
        };
        if let Some(object) = block.as_object()
            && let Some(entries) = Look::new(&api.pointer, object).list("resourceAccess", odd)
        {
            api.asked = entries
                .value
                .iter()
                .enumerate()
                .map(|(at, entry)| asked(entry, step(&entries.pointer, at)))
                .collect();
            api.list = Some(entries.pointer);
        }
        api
    };
    list.iter().enumerate().map(read).collect()
}

fn asked(entry: &Value, pointer: String) -> Asked {
    let what = entry
        .get("id")
        .and_then(Value::as_str)
        .and_then(guid)
        .map(|id| AskedId {
            id,
            kind: match entry.get("type") {
                None | Some(Value::Null) => None,
                Some(Value::String(text)) => Some(text.clone()),
                Some(other) => Some(other.to_string()),
            },
        });
    Asked { pointer, what }
}

fn typed_redirect(look: Look<'_>, odd: &mut Vec<String>) -> Option<Redirect> {
    let kind = look.text("type", odd);
    let url = look.text("url", odd)?;
    let (platform, strange_type) = match kind.as_ref().map(|kind| kind.value) {
        Some("InstalledClient") => (Platform::PublicClient, None),
        Some("Web") => (Platform::Web, None),
        Some("Spa") => (Platform::Spa, None),
        other => (
            Platform::Unknown,
            Some(other.unwrap_or_default().to_owned()),
        ),
    };
    Some(Redirect {
        pointer: url.pointer,
        type_pointer: kind.map(|kind| kind.pointer),
        strange_type,
        platform,
        text: url.value.to_owned(),
    })
}

fn secret(object: &Map<String, Value>, pointer: String, odd: &mut Vec<String>) -> Secret {
    let look = Look::new(&pointer, object);
    let end = look
        .text("endDateTime", odd)
        .or_else(|| look.text("endDate", odd))
        .map(|end| Spot {
            pointer: end.pointer,
            value: day(end.value),
        });
    let holds = |name: &&str| {
        look.any(name)
            .and_then(Value::as_str)
            .is_some_and(|text| !text.trim().is_empty())
    };
    let revealed = ["secretText", "value"]
        .iter()
        .filter(|name| holds(name))
        .map(|name| look.pointer_to(name))
        .collect();
    Secret {
        pointer,
        end,
        revealed,
    }
}

/// The day in UTC of a moment, with or without time and offset; without an offset it is taken for UTC.
fn day(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Some(moment.to_zoned(jiff::tz::TimeZone::UTC).date());
    }
    text.parse::<DateTime>()
        .map(DateTime::date)
        .or_else(|_| text.parse::<Date>())
        .ok()
}
