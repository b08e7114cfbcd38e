//! What is known of the customer when a registration is planned.

use serde_json::Value;

use crate::facts::AppId;
use crate::fault::Fault;
use crate::registration::redirects::Address;

/// What is known of the customer. Everything may be missing; the plan then shows what to fill in.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The display name the registration should get.
    pub name: Option<String>,
    /// Tenant id or verified domain.
    pub tenant: Option<String>,
    /// Address of the Dataverse environment, scheme and host.
    pub environment: Option<Address>,
    /// Business Central's web client address.
    pub web_client: Option<Address>,
    /// The AppId, when the registration exists.
    pub app_id: Option<AppId>,
    /// How many tenants will use the registration; 0 counts as 1.
    pub tenants: u32,
}

impl Facts {
    /// Reads facts from JSON: `name`, `tenant_id`, `environment_url`, `web_client_url`, `app_id`, `tenants`. Other
    /// properties belong to other rooms and are passed over.
    ///
    /// # Errors
    /// `facts-unreadable` when it is not a JSON object; `facts-value` with the JSON pointer when a value does not fit.
    pub fn read(bytes: &[u8]) -> Result<Self, Fault> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let value: Value = serde_json::from_slice(bytes)
            .map_err(|error| Fault::new("facts-unreadable").detail(error))?;
        let object = value
            .as_object()
            .ok_or_else(|| Fault::new("facts-unreadable"))?;
        let text = |name: &str| match object.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.trim().is_empty() => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.trim().to_owned())),
            Some(_) => Err(unfit(name)),
        };
        let address = |name: &str| {
            text(name)?
                .map(|text| Address::web(&text).ok_or_else(|| unfit(name)))
                .transpose()
        };
        let app_id = text("app_id")?
            .map(|id| AppId::read(&id).ok_or_else(|| unfit("app_id")))
            .transpose()?;
        let tenant = text("tenant_id")?
            .map(|tenant| plain_tenant(&tenant).ok_or_else(|| unfit("tenant_id")))
            .transpose()?;
        let tenants = match object.get("tenants") {
            None | Some(Value::Null) => 1,
            Some(value) => value
                .as_u64()
                .and_then(|count| u32::try_from(count).ok())
                .filter(|count| *count > 0)
                .ok_or_else(|| unfit("tenants"))?,
        };
        Ok(Self {
            name: text("name")?,
            tenant,
            environment: address("environment_url")?.map(|address| Address {
                path: String::new(),
                ..address
            }),
            web_client: address("web_client_url")?,
            app_id,
            tenants,
        })
    }
}

/// A tenant as it may stand in an address: a GUID or a domain name, and nothing that would change the path.
fn plain_tenant(text: &str) -> Option<String> {
    if let Some(id) = AppId::read(text) {
        return Some(id.as_str().to_owned());
    }
    let label = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    (text.contains('.') && text.split('.').all(label)).then(|| text.to_ascii_lowercase())
}

fn unfit(name: &str) -> Fault {
    Fault::new("facts-value").with("pointer", format!("/{name}"))
}
