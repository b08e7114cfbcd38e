//! A connection under work: its string, the fields that follow it, the set-up pages, and what was done to them.
//!
//! Every field of the sign-in is a pair of the string, so neither can be ahead of the other: changing a field changes the
//! text, and the text is what is judged. Secrets are held apart ([`atoms`]); the history, the saved form and everything
//! the window gets are made of what is left.

mod atoms;
mod fields;
mod hide;
pub mod record;
mod saved;
mod show;
mod start;
#[cfg(test)]
mod tests;
mod text;
pub mod view;

use std::collections::{BTreeMap, BTreeSet};

use atoms::{Atom, Held, Laid};
pub use saved::{Saved, SavedValue};
pub use view::{ConnectionEdit, ConnectionView};

use super::draft::{Draft, Target};
use super::peel::{self, Layer, Peeled};
use super::settings::{self, Entry, Setup};
use super::{builder, outgoing};
use crate::facts::{CustomerFacts, Deployment, Version};
use crate::fault::Fault;
use crate::finding::{Accepted, Cleared, Finding, Location, Repair, Review};
use crate::secret::Secret;

/// The string itself is never longer in practice; longer material is something else.
const LONGEST: usize = 100_000;

/// Everything that undoing brings back. There is no secret in it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct State {
    atoms: Vec<Atom>,
    values: BTreeMap<String, Entry>,
    deployment: Option<Deployment>,
    version: String,
}

/// What was done, for the words about undoing it; and where, to join the letters of one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Did {
    Type,
    Field,
    Switch,
    Clear,
    Paste,
    Fix,
    Deployment,
    Known,
}

impl Did {
    fn name(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Field => "field",
            Self::Switch => "switch",
            Self::Clear => "clear",
            Self::Paste => "paste",
            Self::Fix => "fix",
            Self::Deployment => "deployment",
            Self::Known => "known",
        }
    }
}

/// A connection under work.
#[derive(Debug)]
pub struct Document {
    state: State,
    /// Secrets by name: those of the text as they are written there, those of fields as they are.
    held: Held,
    target: Target,
    undo: Vec<(Did, State)>,
    redo: Vec<(Did, State)>,
    /// The last change can be joined with the next one of the same kind in the same place.
    joined: Option<(Did, String)>,
    /// A secret that is being typed into its field, and its letters so far.
    entry: Option<(String, Secret)>,
    /// What was taken off what was pasted last.
    peeled: Vec<Layer>,
    revision: u32,
    /// Where the caret belongs after the last change of the text.
    caret: Option<usize>,
    /// What was saved last, and how it was tested.
    record: Option<record::Record>,
    /// The secrets it was saved with.
    recorded: BTreeMap<String, Secret>,
    /// Secrets of fields that belong to it and could not be asked for: their names are kept.
    unasked: BTreeSet<String>,
    /// The integration user, where another room knows it.
    integration_user: Option<String>,
    /// Somebody has changed something, or did so when it was kept.
    touched: bool,
}

impl Default for Document {
    fn default() -> Self {
        Self {
            state: State {
                atoms: Vec::new(),
                values: BTreeMap::new(),
                deployment: None,
                version: String::new(),
            },
            held: Held::new(),
            target: Target::BusinessCentral,
            undo: Vec::new(),
            redo: Vec::new(),
            joined: None,
            entry: None,
            peeled: Vec::new(),
            revision: 1,
            caret: None,
            record: None,
            recorded: BTreeMap::new(),
            unasked: BTreeSet::new(),
            integration_user: None,
            touched: false,
        }
    }
}

impl Document {
    /// Grows with every change.
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// Nothing of the connection itself was typed or chosen yet. What is known about the customer may come from other
    /// rooms and is no connection.
    pub fn is_empty(&self) -> bool {
        let about_customer = |key: &String| fields::about(key).is_some();
        self.state.atoms.is_empty() && self.state.values.keys().all(about_customer)
    }

    /// The version of Business Central, if it was given and can be read.
    pub fn version(&self) -> Option<Version> {
        Version::read(&self.state.version)
    }

    /// How Business Central is deployed.
    pub fn deployment(&self) -> Option<Deployment> {
        self.state.deployment
    }

    /// Takes over what is known about the customer: other rooms may have learnt it.
    pub fn learn(&mut self, facts: &CustomerFacts) {
        let before = self.state.clone();
        self.integration_user = facts
            .integration_user
            .clone()
            .filter(|user| !user.trim().is_empty());
        self.state.deployment = facts.deployment;
        if self.version() != facts.version {
            self.state.version = facts
                .version
                .map_or_else(String::new, |version| version.to_string());
        }
        let mut note = |name: &str, text: String| {
            let key = format!("about.{name}");
            if text.is_empty() {
                self.state.values.remove(&key);
            } else {
                self.state.values.insert(key, Entry::Text(text));
            }
        };
        note(
            "administrator",
            facts.administrator.clone().unwrap_or_default(),
        );
        // As somebody typed it, as long as it says the same.
        if self.domains() != facts.verified_domains {
            let key = "about.domains".to_owned();
            let text = Entry::Text(facts.verified_domains.join(", "));
            self.state.values.insert(key, text);
        }
        if self.state != before {
            self.revision += 1;
        }
    }

    /// Tells what is known about the customer and was typed here.
    pub fn teach(&self, facts: &mut CustomerFacts) {
        facts.deployment = self.state.deployment;
        facts.version = self.version();
        facts.administrator = self
            .state
            .values
            .get("about.administrator")
            .and_then(text_of);
        facts.verified_domains = self.domains();
    }

    fn domains(&self) -> Vec<String> {
        self.state
            .values
            .get("about.domains")
            .map(words)
            .unwrap_or_default()
    }

    // Reading --------------------------------------------------------------------------------------------------------

    /// The text for a reader: with the secrets for the client, with their placeholders for Business Central.
    fn laid(&self, target: Target) -> Laid {
        atoms::lay(&self.state.atoms, |name| self.fill(name, target))
    }

    fn fill(&self, name: &str, target: Target) -> Secret {
        let placeholder = match (target, base(name)) {
            (Target::BusinessCentral, "password") => "{PASSWORD}",
            (Target::BusinessCentral, "client-secret") => "{CLIENTSECRET}",
            (Target::BusinessCentral, "certificate") => "{CERTIFICATE}",
            _ => return self.held.get(name).cloned().unwrap_or_default(),
        };
        Secret::new(placeholder)
    }

    /// The string as its reader gets it.
    fn draft(&self, target: Target) -> Draft {
        Draft::read(self.laid(target).real.expose(), target)
    }

    /// The string with its secrets, judged for the client; what a connection is tested with.
    pub fn client_review(&self) -> Review<Draft> {
        super::review(self.draft(Target::Dataverse))
    }

    /// What is found in the string, for the reader that was chosen. That a secret stands in the string is not said: it is
    /// held apart, and every string that leaves gets it or its placeholder.
    fn found_in_string(&self) -> Vec<Finding> {
        let review = super::review(self.draft(self.target));
        let held = |finding: &&Finding| {
            finding.code != "connection/secret-plaintext" || !self.is_masked(finding)
        };
        review.findings().iter().filter(held).cloned().collect()
    }

    fn is_masked(&self, finding: &Finding) -> bool {
        let Location::Key {
            span: Some(units), ..
        } = finding.location
        else {
            return false;
        };
        let [start, end] = self.laid(self.target).atoms_of(units);
        self.state.atoms[start..end]
            .iter()
            .any(|atom| matches!(atom, Atom::Mask(_)))
    }

    /// The set-up pages with what the string already says; none before deployment and version are known.
    pub fn setup(&self) -> Option<Setup> {
        let mut setup = Setup::new(self.state.deployment?, self.version()?);
        let draft = self.draft(Target::BusinessCentral);
        for (key, entry) in &self.state.values {
            match fields::about(key) {
                Some("administrator") => setup.administrator = text_of(entry),
                Some("domains") => setup.domains = words(entry),
                Some("solution") => setup.solution = text_of(entry),
                _ => {
                    setup.values.insert(key.clone(), entry.clone());
                }
            }
        }
        for (name, secret) in &self.held {
            if settings::field(name).is_some() && !secret.is_empty() {
                setup
                    .values
                    .insert(name.clone(), Entry::Secret(secret.clone()));
            }
        }
        for field in settings::fields(setup.deployment, setup.version) {
            if let Some(entry) = fields::from_string(&field.key, &draft, self) {
                setup.values.insert(field.key.clone(), entry);
            }
        }
        setup.string = (!draft.text().is_empty()).then_some(draft);
        Some(setup)
    }

    /// What is found on the pages; nothing in an empty document.
    fn found_in_setup(&self) -> Vec<Finding> {
        let Some(setup) = self.setup().filter(|_| !self.is_empty()) else {
            return Vec::new();
        };
        settings::review(setup).findings().to_vec()
    }

    /// Everything found: in the string first, then on the pages. What is missing in the string is not said again.
    fn findings(&self) -> Vec<Finding> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut found = if self.state.atoms.is_empty() {
            Vec::new()
        } else {
            self.found_in_string()
        };
        let said: Vec<Option<&str>> = found.iter().map(fields::field_of).collect();
        let pages: Vec<Finding> = self
            .found_in_setup()
            .into_iter()
            .filter(|finding| {
                finding.code != "connection/setup-field-missing"
                    || fields::field_of(finding).is_none_or(|field| {
                        settings::field(field).is_some() || !said.contains(&Some(field))
                    })
            })
            .collect();
        found.extend(pages);
        found
    }

    /// A held secret by the name of its setting (`password`, `client-secret`) or field, unquoted.
    pub fn secret(&self, name: &str) -> Option<Secret> {
        let raw = self.held.get(name).filter(|raw| !raw.is_empty())?;
        if !fields::is_value(name) {
            return Some(raw.clone());
        }
        let read = Draft::read(format!("k={}", raw.expose()), Target::Dataverse);
        match (read.error(), read.key("k")) {
            (None, Some((_, value))) => Some(Secret::new(value)),
            _ => Some(raw.clone()),
        }
    }

    // Handing over ---------------------------------------------------------------------------------------------------

    fn cleared(&self, target: Target) -> Result<Cleared<Draft>, Fault> {
        let review = super::review(self.draft(target));
        let errors = review.counts().error;
        review
            .clear(&Accepted::new())
            .map_err(|_| Fault::new("connection-open-errors").with("count", errors))
    }

    /// The string to hand over: for Business Central with its placeholders, for other tools with the secret.
    ///
    /// # Errors
    /// While an error is open, or when a value cannot be written.
    pub fn outgoing(&self, target: Target) -> Result<Secret, Fault> {
        let cleared = self.cleared(target)?;
        match target {
            Target::BusinessCentral => Ok(outgoing::for_business_central(&cleared, None)?),
            Target::Dataverse => Ok(outgoing::for_tools(&cleared, None)?),
        }
    }

    // Changing -------------------------------------------------------------------------------------------------------

    /// Changes the connection.
    ///
    /// # Errors
    /// When what is to be changed is not there, or is longer than any connection string.
    pub fn edit(&mut self, edit: &ConnectionEdit) -> Result<(), Fault> {
        self.caret = None;
        match edit {
            ConnectionEdit::Type { start, end, text } => {
                self.limit(text)?;
                let typed = text.chars().count() <= 1;
                self.change(if typed { Did::Type } else { Did::Paste }, "text", |doc| {
                    doc.type_text(*start as usize, *end as usize, text, typed);
                });
            }
            ConnectionEdit::Set { field, value } => {
                self.limit(value)?;
                self.change(Did::Field, field, |doc| doc.set(field, value));
            }
            ConnectionEdit::Switch { field, on } => {
                self.change(Did::Switch, "", |doc| doc.switch(field, *on));
            }
            ConnectionEdit::Secret {
                field,
                start,
                end,
                text,
            } => {
                self.limit(text)?;
                self.type_secret(field, *start as usize, *end as usize, text);
            }
            ConnectionEdit::Forget { field } => {
                self.change(Did::Clear, "", |doc| doc.forget(field));
            }
            ConnectionEdit::Leave => {
                self.entry = None;
                self.joined = None;
            }
            ConnectionEdit::Clear => {
                self.change(Did::Clear, "", |doc| {
                    doc.state.atoms.clear();
                    doc.peeled.clear();
                });
            }
            ConnectionEdit::Fix { finding } => {
                let found = self.findings();
                let finding = found.get(*finding as usize).ok_or_else(gone)?;
                self.change(Did::Fix, "", |doc| doc.fix(finding));
            }
            ConnectionEdit::FixSafe => self.change(Did::Fix, "", Self::fix_safe),
            ConnectionEdit::Deployment { name } => {
                let deployment = Deployment::named(name).ok_or_else(gone)?;
                self.change(Did::Deployment, "", |doc| {
                    doc.state.deployment = Some(deployment);
                });
            }
            ConnectionEdit::Version { text } => {
                self.limit(text)?;
                self.change(Did::Field, "version", |doc| {
                    text.trim().clone_into(&mut doc.state.version);
                });
            }
            ConnectionEdit::Target { target } => {
                self.target = (*target).into();
                self.touched = true;
                self.revision += 1;
            }
        }
        Ok(())
    }

    fn limit(&self, text: &str) -> Result<(), Fault> {
        if self.state.atoms.len() + text.len() > LONGEST {
            return Err(Fault::new("connection-too-long"));
        }
        Ok(())
    }

    fn change(&mut self, did: Did, place: &str, work: impl FnOnce(&mut Self)) {
        let before = self.state.clone();
        let typing = self.entry.take();
        work(self);
        self.revision += 1;
        if self.state == before {
            self.entry = typing.filter(|_| did == Did::Type);
            return;
        }
        self.touched = true;
        let here = Some((did, place.to_owned()));
        let joins =
            matches!(did, Did::Type | Did::Field) && self.joined == here && !self.undo.is_empty();
        if !joins {
            self.undo.push((did, before));
        }
        self.redo.clear();
        self.joined = here;
    }

    /// Takes the last change back.
    pub fn undo(&mut self) {
        if let Some((did, state)) = self.undo.pop() {
            let now = std::mem::replace(&mut self.state, state);
            self.redo.push((did, now));
            self.moved();
        }
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) {
        if let Some((did, state)) = self.redo.pop() {
            let now = std::mem::replace(&mut self.state, state);
            self.undo.push((did, now));
            self.moved();
        }
    }

    fn moved(&mut self) {
        self.joined = None;
        self.entry = None;
        self.caret = None;
        self.peeled.clear();
        self.touched = true;
        self.revision += 1;
    }

    fn fix(&mut self, finding: &Finding) {
        let Location::Key { key, .. } = &finding.location else {
            return;
        };
        let is_page = finding.code.starts_with("connection/setup-");
        if let (true, Some(key), Some(Repair::Replacement(new))) =
            (is_page, key, finding.fix.as_ref().map(|fix| &fix.repair))
        {
            let field = fields::linked(key).unwrap_or(key).to_owned();
            self.set(&field, new);
            return;
        }
        let draft = self.draft(self.target);
        if let Some(new) = super::repair(&draft, finding) {
            self.replace_real(new.expose());
        }
    }

    /// Applies safe fixes until none is left. Each may bring another to light, so they are looked for anew.
    fn fix_safe(&mut self) {
        for _ in 0..100 {
            let next = self
                .findings()
                .into_iter()
                .find(|finding| finding.fix.as_ref().is_some_and(|fix| fix.safe));
            let Some(finding) = next else { break };
            let before = self.state.clone();
            self.fix(&finding);
            if self.state == before {
                break;
            }
        }
    }

    // Material from elsewhere ----------------------------------------------------------------------------------------

    /// Takes a string that was found somewhere in place of the text.
    ///
    /// # Errors
    /// When it is longer than any connection string.
    pub fn take(&mut self, found: &Peeled) -> Result<(), Fault> {
        if found.text.expose().len() > LONGEST {
            return Err(Fault::new("connection-too-long"));
        }
        self.joined = None;
        self.change(Did::Paste, "", |doc| {
            doc.state.atoms = atoms::of(found.text.expose());
            doc.hide(None);
        });
        self.peeled.clone_from(&found.layers);
        self.caret = Some(self.laid(self.target).len());
        Ok(())
    }

    /// Puts pasted text at a place of the text: a whole connection string is taken out of its wrapping first.
    ///
    /// # Errors
    /// When it is longer than any connection string.
    pub fn paste(&mut self, start: u32, end: u32, text: &str) -> Result<(), Fault> {
        let whole = start == 0 && end as usize >= self.laid(self.target).len();
        if whole && peel::holds_one(text) {
            let found = peel::peel(text);
            if let Some(first) = found.first() {
                return self.take(first);
            }
        }
        self.limit(text)?;
        self.caret = None;
        self.joined = None;
        let bare = text.trim_end_matches(['\r', '\n']);
        self.change(Did::Paste, "", |doc| {
            doc.type_text(start as usize, end as usize, bare, false);
        });
        Ok(())
    }

    /// Pastes into the field of a secret, in place of what was held.
    pub fn paste_secret(&mut self, field: &str, text: &str) {
        self.entry = None;
        self.type_secret(field, 0, 0, text.trim_end_matches(['\r', '\n']));
        self.entry = None;
    }

    /// Compares this string with another.
    pub fn compare(&self, other: &Draft) -> Vec<super::compare::Compared> {
        super::compare::compare(&self.draft(Target::Dataverse), other)
    }
}

/// The setting a mask belongs to, without the number that tells several apart.
fn base(name: &str) -> &str {
    match name.rsplit_once('-') {
        Some((base, number)) if number.bytes().all(|b| b.is_ascii_digit()) => base,
        _ => name,
    }
}

fn gone() -> Fault {
    Fault::new("connection-changed")
}

fn text_of(entry: &Entry) -> Option<String> {
    match entry {
        Entry::Text(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Entry::Switch(_) | Entry::Secret(_) => None,
    }
}

fn words(entry: &Entry) -> Vec<String> {
    let text = text_of(entry).unwrap_or_default();
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';'));
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
