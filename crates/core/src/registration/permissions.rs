//! Which permission entry is what: the needed ones, the mistaken ones, the others.

use super::reading::{Asked, Manifest};
use crate::reference::scopes::{self, Access, Part, Scope};

/// What is to be said about one permission, at one place.
#[derive(Debug, Clone)]
pub(super) struct Verdict {
    pub pointer: String,
    pub fate: Fate,
    /// API and permission as documented; an undocumented one by its ids.
    pub permission: String,
    /// What stands there instead: the type, the API or the permission, where the fate has one.
    pub instead: String,
}

/// See `registration-findings`, section 3, whose rows these are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    WrongType,
    WrongApi,
    Lookalike,
    ApplicationInstead,
    Missing,
    Malformed,
    Repeated,
    Application,
    Superfluous,
    Unknown,
    ApiRepeated,
}

/// An entry with the API it is asked of.
struct Entry<'a> {
    api: &'a str,
    asked: &'a Asked,
    id: &'a str,
    kind: Option<&'a str>,
}

impl Entry<'_> {
    fn is(&self, scope: &Scope) -> bool {
        self.under(scope) && self.id == scope.id
    }

    fn under(&self, scope: &Scope) -> bool {
        self.api == scope.resource_app_id
    }

    fn as_documented(&self, scope: &Scope) -> bool {
        self.kind == Some(scope.r#type.name())
    }

    /// The type where there is one, else the entry that lacks it.
    fn type_pointer(&self) -> String {
        match self.kind {
            Some(_) => format!("{}/type", self.asked.pointer),
            None => self.asked.pointer.clone(),
        }
    }

    fn id_pointer(&self) -> String {
        format!("{}/id", self.asked.pointer)
    }

    fn shown_type(&self) -> &str {
        self.kind.unwrap_or_default()
    }
}

/// Judges the permissions of a registration.
pub(super) fn judge(manifest: &Manifest) -> Vec<Verdict> {
    let entries: Vec<_> = manifest
        .apis
        .iter()
        .filter_map(|api| Some((api.id.as_ref()?.as_str(), &api.asked)))
        .flat_map(|(api, list)| {
            list.iter().filter_map(move |asked| {
                let what = asked.what.as_ref()?;
                Some(Entry {
                    api,
                    asked,
                    id: what.id.as_str(),
                    kind: what.kind.as_deref(),
                })
            })
        })
        .collect();
    let mut verdicts = Vec::new();
    let mut used = vec![false; entries.len()];
    for scope in scopes::needed() {
        if entries
            .iter()
            .any(|e| e.is(scope) && e.as_documented(scope))
        {
            continue;
        }
        let verdict = match mistaken(scope, &entries) {
            Some((at, verdict)) => {
                used[at] = true;
                verdict
            }
            None => Verdict {
                pointer: place_for(scope, manifest),
                fate: Fate::Missing,
                permission: scope.full_name(),
                instead: String::new(),
            },
        };
        verdicts.push(verdict);
    }
    blocks(manifest, &mut verdicts);
    for (at, entry) in entries.iter().enumerate() {
        if !used[at] {
            verdicts.extend(other(entry, &entries[..at]));
        }
    }
    verdicts
}

/// The entry that was meant to be a needed permission, by the first kind of mistake that fits.
fn mistaken(scope: &Scope, entries: &[Entry<'_>]) -> Option<(usize, Verdict)> {
    let first = |test: &dyn Fn(&Entry<'_>) -> bool| entries.iter().position(test);
    let verdict = |fate, pointer, instead: &str| Verdict {
        pointer,
        fate,
        permission: scope.full_name(),
        instead: instead.to_owned(),
    };
    if let Some(at) = first(&|e| e.is(scope)) {
        let entry = &entries[at];
        return Some((
            at,
            verdict(Fate::WrongType, entry.type_pointer(), entry.shown_type()),
        ));
    }
    if let Some(at) = first(&|e| e.id == scope.id) {
        let entry = &entries[at];
        let api = scopes::scopes().iter().find(|s| entry.under(s));
        let api = api.map_or(entry.api, |known| &known.api);
        return Some((at, verdict(Fate::WrongApi, entry.id_pointer(), api)));
    }
    let namesake =
        |other: &&Scope| other.part == Part::Lookalike && other.permission == scope.permission;
    if let Some(lookalike) = scopes::scopes().iter().find(namesake)
        && let Some(at) = first(&|e| e.is(lookalike))
    {
        return Some((
            at,
            verdict(
                Fate::Lookalike,
                entries[at].id_pointer(),
                &lookalike.full_name(),
            ),
        ));
    }
    let application = |e: &Entry<'_>| {
        scopes::scopes().iter().find(|other| {
            e.is(other)
                && other.r#type == Access::Role
                && other.resource_app_id == scope.resource_app_id
        })
    };
    let at = first(&|e| application(e).is_some())?;
    let instead = application(&entries[at])
        .map(Scope::full_name)
        .unwrap_or_default();
    Some((
        at,
        verdict(Fate::ApplicationInstead, entries[at].id_pointer(), &instead),
    ))
}

/// Where a missing permission should be added.
fn place_for(scope: &Scope, manifest: &Manifest) -> String {
    manifest
        .apis
        .iter()
        .find(|api| {
            api.id
                .as_ref()
                .is_some_and(|id| id.as_str() == scope.resource_app_id)
        })
        .and_then(|api| api.list.clone())
        .or_else(|| manifest.access.clone())
        .unwrap_or_else(|| manifest.pointer.clone())
}

/// What is to be said about whole blocks and about entries that cannot be read.
fn blocks(manifest: &Manifest, verdicts: &mut Vec<Verdict>) {
    let mut seen = Vec::new();
    for api in &manifest.apis {
        let mut say = |pointer: &str, fate, permission: &str| {
            verdicts.push(Verdict {
                pointer: pointer.to_owned(),
                fate,
                permission: permission.to_owned(),
                instead: String::new(),
            });
        };
        let Some(id) = &api.id else {
            say(&api.pointer, Fate::Malformed, "");
            continue;
        };
        if seen.contains(&id) {
            let known = scopes::scopes()
                .iter()
                .find(|s| s.resource_app_id == id.as_str());
            say(
                &api.pointer,
                Fate::ApiRepeated,
                known.map_or(id.as_str(), |s| &s.api),
            );
        }
        seen.push(id);
        for asked in api.asked.iter().filter(|asked| asked.what.is_none()) {
            say(&asked.pointer, Fate::Malformed, "");
        }
    }
}

/// What is to be said about an entry that stands for none of the needed permissions.
fn other(entry: &Entry<'_>, before: &[Entry<'_>]) -> Option<Verdict> {
    let known = scopes::scopes().iter().find(|scope| entry.is(scope));
    let same = |e: &Entry<'_>| e.api == entry.api && e.id == entry.id && e.kind == entry.kind;
    let documented_kind =
        Access::Scope.name() == entry.shown_type() || Access::Role.name() == entry.shown_type();
    let ours = scopes::needed().any(|scope| entry.under(scope));
    let (fate, pointer) = if before.iter().any(same) {
        (Fate::Repeated, entry.asked.pointer.clone())
    } else if !documented_kind || known.is_some_and(|scope| !entry.as_documented(scope)) {
        (Fate::WrongType, entry.type_pointer())
    } else {
        match known.map(|scope| scope.part) {
            Some(Part::Needed | Part::Default) => return None,
            Some(Part::Optional) => (Fate::Application, entry.id_pointer()),
            None if ours => (Fate::Unknown, entry.id_pointer()),
            Some(Part::Lookalike) | None => (Fate::Superfluous, entry.id_pointer()),
        }
    };
    Some(Verdict {
        pointer,
        fate,
        permission: known.map_or_else(|| format!("{}/{}", entry.api, entry.id), Scope::full_name),
        instead: entry.shown_type().to_owned(),
    })
}
