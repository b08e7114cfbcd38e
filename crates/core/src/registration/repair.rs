//! The manifest as it should be, and the change that leads there.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::case::Case;
use super::conceal::BLOT;
use super::permissions::{Fate, Verdict};
use super::purpose::{Context, Purpose};
use super::reading::{Document, Manifest, Platform};
use super::redirects::{Fit, Remark};
use crate::facts::AppId;
use crate::reference::scopes::{self, Access, Scope};

/// What repairs a registration: every finding that carries the fix `patch-manifest`.
#[derive(Debug, Clone)]
pub struct Repair {
    /// The whole document, repaired, in the format it came in.
    pub document: Value,
    /// The properties that change, as the body of a Microsoft Graph PATCH request.
    pub patch: Value,
    /// Whom to send it to; none for a document without AppId.
    pub app_id: Option<AppId>,
}

/// Repairs a document; none when nothing in it can be repaired by a change to the manifest.
pub fn repair(document: &Document, context: &Context) -> Option<Repair> {
    let case = Case::of(document, context);
    let mut repaired = document.value()?.clone();
    let manifest = case.manifest()?;
    let mut patch = Map::new();
    if let Some(access) = access(&case, manifest) {
        patch.insert("requiredResourceAccess".to_owned(), access);
    }
    if case.settings().is_some() {
        redirects(&case, manifest, &mut patch);
        flags(&case, manifest, &mut patch);
    }
    if patch.is_empty() {
        return None;
    }
    // What is repaired is printed and shown; a secret in the material must not be.
    let secrets = manifest.secrets.iter().flat_map(|list| &list.value);
    for pointer in secrets.flat_map(|secret| &secret.revealed) {
        if let Some(secret) = repaired.pointer_mut(pointer) {
            *secret = json!(BLOT);
        }
    }
    let place = repaired.pointer_mut(&manifest.pointer)?;
    write(place, manifest, &patch);
    Some(Repair {
        document: repaired,
        patch: Value::Object(patch),
        app_id: manifest.own_id().or_else(|| context.app_id.clone()),
    })
}

/// The permissions as they should be; none when they are.
fn access(case: &Case<'_>, manifest: &Manifest) -> Option<Value> {
    let repairable = |verdict: &&Verdict| {
        !matches!(
            verdict.fate,
            Fate::Application | Fate::Superfluous | Fate::Unknown
        )
    };
    if !case.permissions.iter().any(|verdict| repairable(&verdict)) {
        return None;
    }
    let mut blocks: Vec<(String, Vec<(String, String)>)> = Vec::new();
    let mut add = |api: &str, id: &str, kind: &str| {
        let entry = (id.to_owned(), kind.to_owned());
        match blocks.iter_mut().find(|block| block.0 == api) {
            Some(block) if block.1.contains(&entry) => {}
            Some(block) => block.1.push(entry),
            None => blocks.push((api.to_owned(), vec![entry])),
        }
    };
    for api in &manifest.apis {
        let Some(api_id) = &api.id else { continue };
        for asked in &api.asked {
            let Some(what) = &asked.what else { continue };
            let said = case.permissions.iter().find(|verdict| {
                let rest = verdict.pointer.strip_prefix(asked.pointer.as_str());
                matches!(rest, Some("" | "/id" | "/type"))
            });
            let dropped = matches!(
                said.map(|verdict| verdict.fate),
                Some(Fate::WrongApi | Fate::Lookalike | Fate::ApplicationInstead | Fate::Repeated)
            );
            if dropped {
                continue;
            }
            let documented = |scope: &&Scope| {
                scope.resource_app_id == api_id.as_str() && scope.id == what.id.as_str()
            };
            let kind = match scopes::scopes().iter().find(documented) {
                Some(scope) => scope.r#type.name(),
                // Asked for by a person's hand in a delegated set-up: the other type would act without anybody.
                None => match what.kind.as_deref() {
                    Some("Role") => Access::Role.name(),
                    _ => Access::Scope.name(),
                },
            };
            add(api_id.as_str(), what.id.as_str(), kind);
        }
    }
    for scope in scopes::needed() {
        add(&scope.resource_app_id, &scope.id, scope.r#type.name());
    }
    Some(
        blocks
            .into_iter()
            .map(|(api, entries)| {
                let entries: Vec<_> = entries
                    .into_iter()
                    .map(|(id, kind)| json!({ "id": id, "type": kind }))
                    .collect();
                json!({ "resourceAppId": api, "resourceAccess": entries })
            })
            .collect(),
    )
}

/// The redirect URIs as they should be, platform by platform.
fn redirects(case: &Case<'_>, manifest: &Manifest, patch: &mut Map<String, Value>) {
    let mut wished: Vec<(Platform, String)> = Vec::new();
    let mut wish = |platform, text: String| {
        if !wished.iter().any(|(_, other)| *other == text) {
            wished.push((platform, text));
        }
    };
    // What is wanted comes first, so that of two equal addresses the one under the right platform stays.
    for nearest in &case.redirects.nearest {
        if nearest.wanted.is_known() {
            wish(nearest.wanted.platform(), nearest.wanted.text());
        } else if let (Fit::Exact, Some(uri)) = (nearest.fit, case.redirect(nearest.at)) {
            wish(nearest.wanted.platform(), uri.text.clone());
        }
    }
    for (_, wanted, _) in &case.redirects.missing {
        if wanted.is_known() {
            wish(wanted.platform(), wanted.text());
        }
    }
    for (at, uri) in manifest.redirects.iter().enumerate() {
        let remarked = |remark| case.redirects.remarks.contains(&(at, remark));
        let replaced = case.redirects.nearest.iter().any(|nearest| {
            nearest.at == at && (nearest.wanted.is_known() || nearest.fit == Fit::Exact)
        });
        if replaced || remarked(Remark::Ipv6) {
            continue;
        }
        let text = match uri.text.rsplit_once(':') {
            Some((without_port, _)) if remarked(Remark::Port) => without_port.to_owned(),
            _ => uri.text.clone(),
        };
        let platform = match uri.platform {
            Platform::Unknown => Platform::Web,
            known => known,
        };
        wish(platform, text);
    }
    for platform in [Platform::PublicClient, Platform::Web, Platform::Spa] {
        let should: Vec<_> = wished
            .iter()
            .filter(|(other, _)| *other == platform)
            .map(|(_, text)| text.as_str())
            .collect();
        let is: Vec<_> = manifest
            .redirects
            .iter()
            .filter(|uri| uri.platform == platform)
            .map(|uri| uri.text.as_str())
            .collect();
        let set = |texts: &[&str]| {
            texts
                .iter()
                .map(|text| (*text).to_owned())
                .collect::<BTreeSet<_>>()
        };
        if set(&should) != set(&is) || should.len() != is.len() {
            patch.insert(
                platform.name().to_owned(),
                json!({ "redirectUris": should }),
            );
        }
    }
}

fn flags(case: &Case<'_>, manifest: &Manifest, patch: &mut Map<String, Value>) {
    let context = case.context;
    let public = context.serves(Purpose::BcLegacy) || context.serves(Purpose::Desktop);
    let is = manifest.public_client.as_ref().map(|flag| flag.value);
    if (public && is != Some(true)) || (!public && is == Some(true)) {
        patch.insert("isFallbackPublicClient".to_owned(), json!(public));
    }
    let several = context.tenants > 1;
    let audience = manifest
        .audience
        .as_ref()
        .map(|audience| audience.value.as_str());
    let should = match audience {
        Some("PersonalMicrosoftAccount" | "AzureADandPersonalMicrosoftAccount") => {
            if several || context.serves(Purpose::BcOnpremEntra) {
                Some("AzureADMultipleOrgs")
            } else {
                Some("AzureADMyOrg")
            }
        }
        Some("AzureADMyOrg") if several => Some("AzureADMultipleOrgs"),
        _ => None,
    };
    if let Some(should) = should {
        patch.insert("signInAudience".to_owned(), json!(should));
    }
    for switch in manifest.implicit.iter().filter(|switch| switch.value) {
        let name = switch.pointer.rsplit('/').next().unwrap_or_default();
        let web = patch.entry("web").or_insert_with(|| json!({}));
        web["implicitGrantSettings"][renamed(name)] = json!(false);
    }
}

/// The Microsoft Graph name of a switch of the implicit grant.
fn renamed(name: &str) -> &str {
    match name {
        "oauth2AllowImplicitFlow" => "enableAccessTokenIssuance",
        "oauth2AllowIdTokenImplicitFlow" => "enableIdTokenIssuance",
        other => other,
    }
}

/// Puts the changed properties into the document, under the names of its own format.
fn write(place: &mut Value, manifest: &Manifest, patch: &Map<String, Value>) {
    if let (Value::Array(_), Some(access)) = (&*place, patch.get("requiredResourceAccess")) {
        *place = access.clone();
        return;
    }
    let Value::Object(object) = place else { return };
    let old_only = manifest.old && !manifest.new;
    for (name, value) in patch {
        match (name.as_str(), value) {
            ("publicClient" | "web" | "spa", _) if old_only => {}
            ("isFallbackPublicClient", value) if old_only => {
                object.remove("publicClient");
                object.insert("allowPublicClient".to_owned(), value.clone());
            }
            ("signInAudience", value) => {
                object.remove("availableToOtherTenants");
                object.insert(name.clone(), value.clone());
            }
            (_, Value::Object(changes)) => {
                let entry = object.entry(name.clone()).or_insert(Value::Null);
                if !entry.is_object() {
                    *entry = json!({});
                }
                merge(entry, changes);
            }
            (_, value) => {
                object.insert(name.clone(), value.clone());
            }
        }
    }
    for switch in manifest.implicit.iter().filter(|switch| switch.value) {
        if let Some(name) = switch.pointer.rsplit('/').next()
            && name.starts_with("oauth2")
        {
            object.insert(name.to_owned(), json!(false));
        }
    }
    if manifest.old {
        write_old_redirects(object, manifest, patch, old_only);
    }
}

/// The old format has one list for all platforms; in a mixed document it gives way to the new ones.
fn write_old_redirects(
    object: &mut Map<String, Value>,
    manifest: &Manifest,
    patch: &Map<String, Value>,
    old_only: bool,
) {
    let changed = |platform: Platform| {
        patch
            .get(platform.name())
            .and_then(|part| part.get("redirectUris"))
            .and_then(Value::as_array)
    };
    let platforms = [Platform::PublicClient, Platform::Web, Platform::Spa];
    if platforms
        .iter()
        .all(|platform| changed(*platform).is_none())
    {
        return;
    }
    let texts = |platform: Platform| -> Vec<Value> {
        changed(platform).cloned().unwrap_or_else(|| {
            let same = manifest
                .redirects
                .iter()
                .filter(|uri| uri.platform == platform);
            same.map(|uri| json!(uri.text)).collect()
        })
    };
    object.remove("replyUrls");
    if old_only {
        let list = platforms.iter().flat_map(|platform| {
            texts(*platform)
                .into_iter()
                .map(|url| json!({ "url": url, "type": platform.old_name() }))
        });
        object.insert("replyUrlsWithType".to_owned(), list.collect());
    } else {
        object.remove("replyUrlsWithType");
        for platform in platforms {
            let entry = object.entry(platform.name()).or_insert_with(|| json!({}));
            if !entry.is_object() {
                *entry = json!({});
            }
            entry["redirectUris"] = Value::Array(texts(platform));
        }
    }
}

fn merge(into: &mut Value, changes: &Map<String, Value>) {
    for (name, value) in changes {
        match value {
            Value::Object(inner) if into.get(name).is_some_and(Value::is_object) => {
                merge(&mut into[name], inner);
            }
            _ => into[name] = value.clone(),
        }
    }
}
