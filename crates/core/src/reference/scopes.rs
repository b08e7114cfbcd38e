//! Permissions an app registration asks for, and what Entra allows in one (`reference/scopes.json`).

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// Delegated (acts for a person) or application (acts by itself), under Entra's own names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
pub enum Access {
    /// Delegated.
    Scope,
    /// Application.
    Role,
}

impl Access {
    /// The name in a manifest.
    pub fn name(self) -> &'static str {
        match self {
            Self::Scope => "Scope",
            Self::Role => "Role",
        }
    }
}

/// What a permission is to the integration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Every registration must ask for it.
    Needed,
    /// Has the name of a needed one, but belongs to another API.
    Lookalike,
    /// Of use to other integrations only.
    Optional,
    /// The portal adds it by itself.
    Default,
}

/// A documented permission.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct Scope {
    /// The API as the portal shows it.
    pub api: String,
    /// The API's AppId, lower case.
    pub resource_app_id: String,
    /// The permission's name.
    pub permission: String,
    /// The permission's id, lower case.
    pub id: String,
    /// Delegated or application.
    pub r#type: Access,
    /// What it is to the integration.
    pub part: Part,
    /// Keys of the sources in the file.
    pub source: Vec<String>,
}

impl Scope {
    /// API and permission in one, `Dynamics CRM/user_impersonation`.
    pub fn full_name(&self) -> String {
        format!("{}/{}", self.api, self.permission)
    }
}

/// What Entra allows in the redirect URIs of one registration.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub struct RedirectLimits {
    /// Addresses in all.
    pub uris: usize,
    /// Addresses in all where personal accounts may sign in.
    pub uris_with_personal_accounts: usize,
    /// Characters of one address.
    pub length: usize,
    /// Characters an address must not hold.
    pub forbidden: String,
}

#[derive(Deserialize)]
struct File {
    scopes: Vec<Scope>,
    redirect_limits: RedirectLimits,
    secret_warning_days: i32,
}

static FILE: LazyLock<File> = LazyLock::new(|| {
    #[allow(clippy::expect_used)] // part of the program; a test reads it
    serde_json::from_str(include_str!("../../../../reference/scopes.json"))
        .expect("reference/scopes.json fits its type")
});

/// Every documented permission.
pub fn scopes() -> &'static [Scope] {
    &FILE.scopes
}

/// The permissions every registration must ask for, Dataverse's first.
pub fn needed() -> impl Iterator<Item = &'static Scope> {
    scopes().iter().filter(|scope| scope.part == Part::Needed)
}

/// What Entra allows in redirect URIs.
pub fn redirect_limits() -> &'static RedirectLimits {
    &FILE.redirect_limits
}

/// From how many days before its end a client secret deserves a warning. A choice of ours: a month is what a
/// customer's administrator needs to act.
pub fn secret_warning_days() -> i32 {
    FILE.secret_warning_days
}
