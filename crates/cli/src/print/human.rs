//! For people: what is wrong, the offending line with the characters underlined, why, and what to do.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use anstyle::Style;
use jetbridge_core::fault::Fault;
use jetbridge_core::finding::{Finding, Location, Params, Repair, Severity};
use jetbridge_core::phrase::{self, Language, Words};

use crate::print::json::File;
use crate::words::say;

/// The line a finding is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// Lines below the one the finding names.
    pub line: usize,
    /// The physical line without its end.
    pub text: String,
    /// The characters in question, in bytes of the line.
    pub spans: Vec<Range<usize>>,
}

/// All findings. Why something matters and what to do about it is said once.
pub fn findings(
    file: &str,
    findings: &[Finding],
    excerpt: impl Fn(&Finding) -> Option<Excerpt>,
    language: Language,
) -> String {
    let mut told = BTreeSet::new();
    let mut out = String::new();
    for finding in findings {
        let words = phrase::say(finding, language);
        let first = told.insert((words.why.clone(), words.r#do.clone()));
        let excerpt = excerpt(finding);
        out.push_str(&one(
            file,
            finding,
            &words,
            excerpt.as_ref(),
            first,
            language,
        ));
        out.push('\n');
    }
    out
}

/// A file that was written.
pub fn file(file: &File, language: Language) -> String {
    let params = Params::from([
        ("path", file.path.as_str().into()),
        ("users", file.users.into()),
        (
            "bytes",
            i64::try_from(file.bytes).unwrap_or(i64::MAX).into(),
        ),
        ("sha256", file.sha256.as_str().into()),
    ]);
    format!("{}\n", phrase::text("cli-written-file", &params, language))
}

fn one(
    file: &str,
    finding: &Finding,
    words: &Words,
    excerpt: Option<&Excerpt>,
    with_notes: bool,
    language: Language,
) -> String {
    let column = column(finding, language);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let name = say(&format!("cli-{}", finding.severity.name()), language);
    let shown = excerpt.map(Shown::of);
    let place = place(file, finding);
    let mut group = Group::with_title(
        level
            .with_name(name)
            .primary_title(visible(&words.what))
            .id(finding.code),
    );
    group = match (&shown, line(finding)) {
        (Some(shown), Some(line)) => {
            let mut snippet = Snippet::source(shown.text.as_str())
                .line_start(line as usize + shown.line)
                .path(file)
                .fold(false);
            for (index, span) in shown.spans.iter().enumerate() {
                let mut mark = AnnotationKind::Primary.span(span.clone());
                if index + 1 == shown.spans.len() {
                    mark = mark.label(column.clone());
                }
                snippet = snippet.annotation(mark);
            }
            group.element(snippet)
        }
        _ => group.element(Origin::path(match &column {
            Some(column) => format!("{place}: {column}"),
            None => place,
        })),
    };
    if with_notes {
        group = group
            .element(note("cli-why", language).message(visible(&words.why)))
            .element(note("cli-do", language).message(visible(&words.r#do)));
    }
    if let Some(Repair::Replacement(text)) = finding.fix.as_ref().map(|fix| &fix.repair) {
        group = group.element(note("cli-fix", language).message(visible(text)));
    }
    render(&[group])
}

/// A fault.
pub fn fault(fault: &Fault, language: Language) -> String {
    let group = Level::ERROR
        .with_name(say("cli-error", language))
        .primary_title(visible(&phrase::say_fault(fault, language)))
        .id(fault.code)
        .element(
            note("cli-do", language).message(visible(&phrase::say_fault_remedy(fault, language))),
        );
    render(&[group])
}

/// A heading and paragraphs with names in front of them.
pub fn sheet(
    code: &str,
    title: &str,
    parts: &[(Option<&str>, &str)],
    language: Language,
) -> String {
    let bold = Style::new().bold();
    let mut out = format!("{bold}{code}{bold:#}\n{title}\n");
    for (name, text) in parts {
        // Writing to a string cannot fail.
        let _ = match name {
            None => writeln!(out, "\n{text}\n"),
            Some(id) => {
                // A list begins below its name.
                let gap = if text.starts_with('\n') { "" } else { " " };
                writeln!(out, "{bold}{}:{bold:#}{gap}{text}", say(id, language))
            }
        };
    }
    out
}

fn note(id: &str, language: Language) -> Level<'static> {
    Level::NOTE.with_name(say(id, language))
}

fn render(groups: &[Group<'_>]) -> String {
    let mut text = Renderer::styled()
        .decor_style(DecorStyle::Ascii)
        .term_width(WIDTH)
        .render(groups);
    text.push('\n');
    text
}

/// Longest line shown; a list of sixteen columns is cut around the characters in question.
const WIDTH: usize = 120;

fn line(finding: &Finding) -> Option<u32> {
    match finding.location {
        Location::Table { line, .. } => line,
        Location::Key { .. } | Location::Pointer { .. } => None,
    }
}

/// The name of the column a finding is about.
fn column(finding: &Finding, language: Language) -> Option<String> {
    match finding.location {
        Location::Table { column, .. } => {
            column.map(|key| say(&format!("column-{}", key.replace('_', "-")), language))
        }
        // The string itself is never printed: what it is about may be a password.
        Location::Key { ref key, span } => match (key, span) {
            (Some(key), _) => Some(key.clone()),
            (None, Some([start, end])) => {
                let params = Params::from([("start", start.into()), ("end", end.into())]);
                Some(phrase::text("cli-connection-place", &params, language))
            }
            (None, None) => None,
        },
        Location::Pointer { ref pointer } => Some(pointer.clone()).filter(|one| !one.is_empty()),
    }
}

fn place(file: &str, finding: &Finding) -> String {
    match line(finding) {
        Some(line) => format!("{file}:{line}"),
        None => file.to_owned(),
    }
}

/// Text from the user's material with control characters made visible: they would steer the terminal.
pub fn visible(text: &str) -> String {
    text.chars().map(shown).collect()
}

/// As [`visible`], line by line.
pub fn visible_lines(text: &str) -> String {
    text.lines().map(|line| visible(line) + "\n").collect()
}

/// A control character's picture; its own text for every other character.
fn shown(c: char) -> char {
    match c {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        // Without width the mark under it would point at nothing.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' => '\u{2423}',
        _ => c,
    }
}

/// A line as it is shown, its spans moved along.
struct Shown {
    line: usize,
    text: String,
    spans: Vec<Range<usize>>,
}

impl Shown {
    fn of(excerpt: &Excerpt) -> Self {
        let mut text = String::with_capacity(excerpt.text.len());
        // Old offset → new one, for every character and the end.
        let mut moved = Vec::with_capacity(excerpt.text.len() + 1);
        for (at, c) in excerpt.text.char_indices() {
            moved.push((at, text.len()));
            text.push(shown(c));
        }
        moved.push((excerpt.text.len(), text.len()));
        let find = |at: usize| {
            let index = moved.partition_point(|(old, _)| *old < at);
            moved.get(index).map_or(text.len(), |(_, new)| *new)
        };
        let spans = excerpt
            .spans
            .iter()
            .map(|span| find(span.start)..find(span.end))
            .collect();
        Self {
            line: excerpt.line,
            text,
            spans,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_shown_and_never_sent_to_the_terminal() {
        assert_eq!(visible("a\u{1b}[31mb\tc\u{202e}"), "a␛[31mb␉c\u{fffd}");
    }

    #[test]
    fn marks_move_with_the_characters_they_stand_under() {
        let shown = Shown::of(&Excerpt {
            line: 0,
            text: "a\tø,b".to_owned(),
            spans: vec![1..2, 2..4, 6..6],
        });
        assert_eq!(shown.text, "a␉ø,b");
        assert_eq!(shown.spans, [1..4, 4..6, 8..8]);
    }
}
