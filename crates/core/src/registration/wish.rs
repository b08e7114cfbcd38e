//! The registration a customer should have, as Microsoft Graph names its properties.

use serde_json::{Map, Value, json};

use super::plan::Facts;
use super::purpose::Purpose;
use super::reading::Platform;
use super::redirects::{Address, Wanted};
use crate::facts::AppId;
use crate::reference::scopes::{self, Scope};

/// One registration to create, for one or several purposes that may share it.
#[derive(Debug, Clone)]
pub struct Wish {
    pub(super) purposes: Vec<Purpose>,
    /// The display name.
    pub name: String,
    /// Its AppId, when it exists already.
    pub app_id: Option<AppId>,
    web_client: Option<Address>,
    tenants: u32,
}

/// An address to register, and what stands in the way of writing it down now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RedirectText {
    /// In full.
    Known(String),
    /// `app://` with the AppId, which exists only after the registration does.
    AfterCreation,
    /// The web client's address was not given.
    NeedsWebClient,
}

impl Wish {
    /// What is wanted for these purposes.
    pub(super) fn new(purposes: Vec<Purpose>, name: String, facts: &Facts) -> Self {
        Self {
            purposes,
            name,
            app_id: facts.app_id.clone(),
            web_client: facts.web_client.clone(),
            tenants: facts.tenants.max(1),
        }
    }

    /// It serves this purpose.
    pub fn serves(&self, purpose: Purpose) -> bool {
        self.purposes.contains(&purpose)
    }

    /// Public client flows must be allowed: for signing in with a password, and for device codes.
    pub fn public_client(&self) -> bool {
        self.serves(Purpose::BcLegacy) || self.serves(Purpose::Desktop)
    }

    /// Who may sign in. The documentation of the on-premises connection chooses accounts of any organisation.
    pub fn audience(&self) -> &'static str {
        if self.tenants > 1 || self.serves(Purpose::BcOnpremEntra) {
            "AzureADMultipleOrgs"
        } else {
            "AzureADMyOrg"
        }
    }

    /// The addresses to register under a platform.
    pub(super) fn redirects(&self, platform: Platform) -> Vec<RedirectText> {
        let wanted = self.purposes.iter().filter_map(|purpose| match purpose {
            Purpose::BcOnline => None,
            Purpose::Desktop => Some(Wanted::Loopback),
            Purpose::BcOnpremEntra => Some(Wanted::Landing(
                self.web_client.as_ref().map(Address::landing),
            )),
            Purpose::BcLegacy => Some(Wanted::App(
                self.app_id.iter().map(|id| format!("app://{id}")).collect(),
            )),
        });
        wanted
            .filter(|wanted| wanted.platform() == platform)
            .map(|wanted| match &wanted {
                Wanted::App(ids) if ids.is_empty() => RedirectText::AfterCreation,
                Wanted::Landing(None) => RedirectText::NeedsWebClient,
                _ => RedirectText::Known(wanted.text()),
            })
            .collect()
    }

    /// The `app://` address waits for the AppId.
    pub(super) fn waits_for_id(&self) -> bool {
        self.redirects(Platform::PublicClient)
            .contains(&RedirectText::AfterCreation)
    }

    /// The body of a request that creates or updates it. `own_id` stands for the AppId where it is not known yet.
    pub(super) fn body(&self, own_id: Option<&str>) -> Value {
        let texts = |platform| -> Vec<String> {
            self.redirects(platform)
                .into_iter()
                .filter_map(|redirect| match redirect {
                    RedirectText::Known(text) => Some(text),
                    RedirectText::AfterCreation => own_id.map(|id| format!("app://{id}")),
                    RedirectText::NeedsWebClient => None,
                })
                .collect()
        };
        let mut body = Map::new();
        body.insert("displayName".to_owned(), json!(self.name));
        body.insert("signInAudience".to_owned(), json!(self.audience()));
        body.insert(
            "isFallbackPublicClient".to_owned(),
            json!(self.public_client()),
        );
        for platform in [Platform::PublicClient, Platform::Web] {
            let texts = texts(platform);
            if !texts.is_empty() {
                body.insert(platform.name().to_owned(), json!({ "redirectUris": texts }));
            }
        }
        body.insert("requiredResourceAccess".to_owned(), needed_access());
        Value::Object(body)
    }

    /// A name that stays the same for the same purposes, for tools that find a registration by it.
    pub(super) fn unique_name(&self) -> String {
        let purposes: Vec<_> = self.purposes.iter().map(|purpose| purpose.name()).collect();
        format!("jetbridge-{}", purposes.join("-"))
    }
}

/// `requiredResourceAccess` with the needed permissions and nothing else.
fn needed_access() -> Value {
    scopes::needed()
        .map(|scope: &Scope| {
            json!({
                "resourceAppId": scope.resource_app_id,
                "resourceAccess": [{ "id": scope.id, "type": scope.r#type.name() }],
            })
        })
        .collect()
}
