//! Who is let in: the token of a call, and what it says.

use serde_json::Value;

use crate::entra::Resource;
use crate::http::Ask;
use crate::practice::Shared;
use crate::trouble::Trouble;

/// Whoever calls.
pub(crate) struct Caller {
    /// The customer.
    pub(crate) customer: usize,
    /// Object id of the person; none for an app in its own name.
    pub(crate) person: Option<String>,
    /// Application id.
    pub(crate) app: String,
    /// What was consented to.
    pub(crate) permissions: Vec<String>,
}

/// Why a call is not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shut {
    /// There is no token, or none of ours, or one for something else.
    NoToken,
    /// The token is over, or is refused though it is not.
    Over,
}

/// The caller of a service, by token.
pub(crate) fn caller(shared: &Shared, ask: &Ask, resource: Resource) -> Result<Caller, Shut> {
    let claims = ask
        .bearer()
        .and_then(|token| shared.signer.read(token))
        .ok_or(Shut::NoToken)?;
    let text = |name: &str| claims[name].as_str().unwrap_or_default();
    let customer = shared
        .options
        .customers
        .iter()
        .position(|customer| customer.tenant.id == text("tid"))
        .ok_or(Shut::NoToken)?;
    if crate::entra::resource_of(shared, customer, text("aud")) != Some(resource) {
        return Err(Shut::NoToken);
    }
    let over = claims["exp"]
        .as_u64()
        .is_none_or(|end| end <= shared.now(customer));
    if over || shared.has(customer, Trouble::TokenRefused) {
        return Err(Shut::Over);
    }
    Ok(Caller {
        customer,
        person: claims["oid"].as_str().map(str::to_owned),
        app: text("azp").to_owned(),
        permissions: match &claims["scp"] {
            Value::String(permissions) => permissions.split(' ').map(str::to_owned).collect(),
            // An app in its own name: whatever it was granted.
            _ => vec![".default".to_owned()],
        },
    })
}
