//! A registration as it is worked on: what is known of the customer, which steps are ticked, the manifest on the table
//! with what was found in it, and how all of it was before.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::ser::{PrettyFormatter, Serializer};
use similar::{ChangeTag, TextDiff};

use super::conceal::conceal;
use super::places::{Place, Places};
use super::reading::{Document, Subject, read};
use super::repair::{Repair, repair};
use super::view::{
    DifferenceLine, KnownFacts, LineChange, ManifestFinding, ManifestView, PlanView, ReadAs,
    RegistrationView, RepairView,
};
use super::{Context, Form, inspect, render, render_repair};
use crate::facts::HandTick;
use crate::fault::Fault;
use crate::finding::{Counts, Finding, Location};
use crate::history::History;
use crate::phrase::Language;

/// How many lines that stay the same are shown around those that change.
const AROUND: usize = 3;

/// The forms of a script that can send a repair.
const SCRIPTS: [Form; 4] = [Form::Az, Form::AzPowershell, Form::Powershell, Form::M365];

/// What a customer's file keeps of this room.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct RegistrationSection {
    /// What is known, as it was typed.
    pub facts: KnownFacts,
    /// Ticks by hand, by the step's [`tick`](super::view::StepView::tick).
    pub ticks: BTreeMap<String, HandTick>,
    /// The manifest on the table; secrets in it are blotted out.
    pub manifest: Option<ManifestText>,
}

impl RegistrationSection {
    /// What the customer's file keeps of it: without what is known about the customer whichever room asks.
    #[must_use]
    pub fn own(&self) -> Self {
        let facts = KnownFacts {
            purposes: self.facts.purposes.clone(),
            name: self.facts.name.clone(),
            tenants: self.facts.tenants,
            ..KnownFacts::default()
        };
        Self {
            facts,
            ..self.clone()
        }
    }
}

/// A manifest's text with the name it came under.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct ManifestText {
    /// Name of the file; empty for pasted text.
    pub file: String,
    /// The text.
    pub text: String,
}

/// A registration as it is worked on, with what it was before. Secrets are blotted out as a manifest is put down, so
/// that neither the text nor its history ever holds one.
#[derive(Debug, Clone, Default)]
pub struct Desk(History<RegistrationSection>);

impl Desk {
    /// What a customer's file kept.
    pub fn new(section: RegistrationSection) -> Self {
        Self(History::new(section))
    }

    /// What a customer's file keeps.
    pub fn section(&self) -> &RegistrationSection {
        self.0.now()
    }

    /// Takes over what was told elsewhere; that is no step of this room.
    pub fn meet(&mut self, change: impl Fn(&mut KnownFacts)) {
        self.0.meet(|section| change(&mut section.facts));
    }

    /// Says anew what is known.
    pub fn tell(&mut self, facts: KnownFacts) {
        self.0.change(|section| section.facts = facts);
    }

    /// Ticks a step, or takes the tick away.
    pub fn tick(&mut self, id: &str, tick: Option<HandTick>) {
        self.0
            .change(|section| HandTick::put(&mut section.ticks, id, tick));
    }

    /// Puts a manifest on the table. A document that is all in one line is laid out for reading.
    pub fn put(&mut self, bytes: &[u8], file: &str) {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = String::from_utf8_lossy(bytes);
        let text = match serde_json::from_slice::<Value>(bytes) {
            Ok(value) if !text.trim().contains('\n') => laid_out(&value, "  "),
            _ => text.into_owned(),
        };
        self.lay(Some(ManifestText {
            file: file.to_owned(),
            text: conceal(&text),
        }));
    }

    /// Clears the table.
    pub fn clear(&mut self) {
        self.lay(None);
    }

    /// Puts the repaired text in place of the text; false when there is nothing to repair.
    pub fn repair(&mut self, today: Option<Date>) -> bool {
        let Some(sheet) = &self.section().manifest else {
            return false;
        };
        let context = self.section().facts.read(today).context;
        let Some(repair) = repair(&read(sheet.text.as_bytes()), &context) else {
            return false;
        };
        let next = ManifestText {
            file: sheet.file.clone(),
            text: repaired(&sheet.text, &repair),
        };
        self.lay(Some(next));
        true
    }

    /// Takes the last change back.
    pub fn undo(&mut self) {
        self.0.undo();
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) {
        self.0.redo();
    }

    /// Everything about it. `today` is the day end dates are judged by.
    pub fn view(&self, today: Option<Date>) -> RegistrationView {
        let section = self.section();
        let read = section.facts.read(today);
        RegistrationView {
            facts: section.facts.clone(),
            ticks: section.ticks.clone(),
            consents: BTreeMap::new(),
            consented: None,
            plan: PlanView::of(&read),
            manifest: section
                .manifest
                .as_ref()
                .map(|sheet| looked_at(sheet, &read.context)),
            can_undo: self.0.can_undo(),
            can_redo: self.0.can_redo(),
        }
    }

    /// The plan in a form.
    ///
    /// # Errors
    /// As [`render`].
    pub fn script(&self, form: Form, language: Language) -> Result<String, Fault> {
        render(&self.section().facts.read(None).plan, form, language)
    }

    fn lay(&mut self, manifest: Option<ManifestText>) {
        self.0.change(|section| section.manifest = manifest);
    }
}

/// The text and everything found in it.
fn looked_at(sheet: &ManifestText, context: &Context) -> ManifestView {
    let document = read(sheet.text.as_bytes());
    let found = inspect(&document, context);
    let places = Places::of(&sheet.text);
    ManifestView {
        file: sheet.file.clone(),
        lines: lines(&sheet.text).map(str::to_owned).collect(),
        read_as: read_as(&document, context),
        counts: Counts::of(&found),
        findings: found
            .into_iter()
            .map(|finding| placed(finding, &sheet.text, &places))
            .collect(),
        repair: repair(&document, context).map(|repair| RepairView {
            difference: difference(&sheet.text, &repaired(&sheet.text, &repair)),
            commands: SCRIPTS
                .into_iter()
                .filter_map(|form| Some((form.name().to_owned(), render_repair(&repair, form)?)))
                .collect(),
        }),
    }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
}

fn read_as(document: &Document, context: &Context) -> ReadAs {
    match document.subject(context) {
        Subject::Registration(manifest) if manifest.partial => ReadAs::Permissions,
        Subject::Registration(manifest) => match (manifest.old, manifest.new) {
            (true, true) => ReadAs::Mixed,
            (true, false) => ReadAs::AzureAdGraph,
            (false, true) => ReadAs::Graph,
            (false, false) => ReadAs::Registration,
        },
        Subject::Broken(_) | Subject::Foreign | Subject::Several(_) => ReadAs::Nothing,
    }
}

/// A finding with the place it is shown at.
fn placed(finding: Finding, text: &str, places: &Places) -> ManifestFinding {
    let number = |name: &str| match finding.params.get(name) {
        Some(crate::finding::Value::Number(number)) => u32::try_from(*number).ok(),
        _ => None,
    };
    let pointer = match finding.location {
        Location::Pointer { pointer } => pointer,
        // Findings of this room point into a document.
        Location::Table { .. } | Location::Key { .. } => String::new(),
    };
    let place = if finding.code == "registration/json-broken" {
        number("line")
            .zip(number("column"))
            .map(|(line, column)| broken_at(text, line, column))
    } else {
        places.place(text, &pointer)
    };
    let place = place.unwrap_or(Place {
        line: 1,
        start: 0,
        end: 0,
    });
    ManifestFinding {
        code: finding.code.to_owned(),
        severity: finding.severity,
        pointer,
        params: finding.params,
        line: place.line,
        start: place.start,
        end: place.end,
        fixable: finding.fix.is_some(),
    }
}

/// The character at which a text stops being JSON.
fn broken_at(text: &str, line: u32, column: u32) -> Place {
    let words = lines(text)
        .nth((line as usize).saturating_sub(1))
        .unwrap_or_default();
    let before = words.chars().take((column as usize).saturating_sub(1));
    let start: usize = before.map(char::len_utf16).sum();
    let width = words
        .chars()
        .nth((column as usize).saturating_sub(1))
        .map_or(0, char::len_utf16);
    let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Place {
        line: line.max(1),
        start: small(start),
        end: small(start + width),
    }
}

fn laid_out(value: &Value, indent: &str) -> String {
    let mut bytes = Vec::new();
    let formatter = PrettyFormatter::with_indent(indent.as_bytes());
    let mut serializer = Serializer::with_formatter(&mut bytes, formatter);
    match value.serialize(&mut serializer) {
        Ok(()) => String::from_utf8_lossy(&bytes).into_owned(),
        // Writing a value to memory cannot fail; the plain form would do as well.
        Err(_) => value.to_string(),
    }
}

/// The repaired document in the layout of the text it came from.
fn repaired(text: &str, repair: &Repair) -> String {
    let indent = lines(text)
        .map(|line| &line[..line.len() - line.trim_start().len()])
        .find(|blanks| !blanks.is_empty())
        .unwrap_or("  ");
    let mut after = laid_out(&repair.document, indent);
    if text.contains("\r\n") {
        after = after.replace('\n', "\r\n");
    }
    if let Some(end) = text.rfind(|c: char| !c.is_whitespace()) {
        after += text[end..].trim_start_matches(|c: char| !c.is_whitespace());
    }
    after
}

/// The difference of two texts, line by line.
fn difference(before: &str, after: &str) -> Vec<DifferenceLine> {
    let old: Vec<_> = lines(before).collect();
    let new: Vec<_> = lines(after).collect();
    let diff = TextDiff::from_slices(&old, &new);
    let number = |at: Option<usize>| at.and_then(|at| u32::try_from(at + 1).ok());
    let mut out = Vec::new();
    for group in diff.grouped_ops(AROUND) {
        let first = group.first().map_or(0, |op| op.old_range().start);
        if first > 0 {
            out.push(DifferenceLine {
                change: LineChange::Skipped,
                before: None,
                after: None,
                text: String::new(),
            });
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            out.push(DifferenceLine {
                change: match change.tag() {
                    ChangeTag::Equal => LineChange::Same,
                    ChangeTag::Delete => LineChange::Removed,
                    ChangeTag::Insert => LineChange::Added,
                },
                before: number(change.old_index()),
                after: number(change.new_index()),
                text: change.value().to_string(),
            });
        }
    }
    out
}

/// What a repair changes in the text it came from, as other tools write it: a sign and the line.
pub fn difference_text(text: &str, repair: &Repair) -> String {
    let text = conceal(text.strip_prefix('\u{feff}').unwrap_or(text));
    let mut out = String::new();
    for line in &difference(&text, &repaired(&text, repair)) {
        let sign = match line.change {
            LineChange::Same => " ",
            LineChange::Removed => "-",
            LineChange::Added => "+",
            LineChange::Skipped => "…",
        };
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", format!("{sign} {}", line.text).trim_end());
    }
    out
}
