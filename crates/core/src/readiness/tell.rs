//! Expectations as text: to be copied, and to be sent to whoever acts.

use super::Owner;
use super::row::{CheckRow, NotChecked};
use super::verdict::State;
use crate::finding::Params;
use crate::phrase::{self, Language};

fn say(id: &str, params: &Params, language: Language) -> String {
    phrase::text(id, params, language)
}

fn part(row: &CheckRow, part: &str, language: Language) -> String {
    say(
        &format!("readiness-{}{part}", row.id),
        &row.params,
        language,
    )
}

fn is_found(row: &CheckRow) -> bool {
    matches!(row.state, State::Unmet | State::Warning)
}

/// One expectation as text.
pub fn text(row: &CheckRow, language: Language) -> String {
    let none = Params::new();
    let state = format!("readiness-state-{}", row.state.name());
    let mut lines = vec![format!(
        "{}: {}",
        say(&state, &none, language),
        part(row, ".title", language)
    )];
    let line = |id: &str, text: String| say(id, &Params::from([("text", text.into())]), language);
    if is_found(row) {
        lines.push(part(row, "", language));
        lines.push(part(row, ".why", language));
        lines.push(line("readiness-text-do", part(row, ".do", language)));
        let owner = say(
            &format!("readiness-owner-{}", row.owner.name()),
            &none,
            language,
        );
        lines.push(line("readiness-text-owner", owner));
    }
    if let Some(why) = &row.not_checked {
        lines.push(why_not(why, language));
        lines.push(line("readiness-text-look", part(row, ".look", language)));
    }
    lines.join("\n  ")
}

/// Why something was not checked, in a sentence.
pub fn why_not(why: &NotChecked, language: Language) -> String {
    match why {
        NotChecked::ByHand => say("readiness-not-checked-by-hand", &Params::new(), language),
        NotChecked::NotLooked => say("readiness-not-checked-not-looked", &Params::new(), language),
        NotChecked::Undecided => say("readiness-not-checked-undecided", &Params::new(), language),
        NotChecked::Waits { ids } => {
            let titles: Vec<String> = ids
                .iter()
                .map(|id| say(&format!("readiness-{id}.title"), &Params::new(), language))
                .collect();
            let params = Params::from([("titles", titles.join(" · ").into())]);
            say("readiness-not-checked-waits", &params, language)
        }
        NotChecked::Section {
            name,
            reason,
            status,
            code,
        } => {
            let section = format!("readiness-section-{}", name.replace(['.', '_'], "-"));
            let code = match (status, code) {
                (Some(status), Some(code)) => format!("HTTP {status}, {code}"),
                (Some(status), None) => format!("HTTP {status}"),
                (None, Some(code)) => code.clone(),
                (None, None) => "none".to_owned(),
            };
            let params = Params::from([
                ("section", say(&section, &Params::new(), language).into()),
                ("reason", reason.as_str().into()),
                ("code", code.into()),
            ]);
            say("readiness-not-checked-section", &params, language)
        }
    }
}

/// Every expectation as text, group by group.
pub fn all(rows: &[CheckRow], language: Language) -> String {
    let mut out = String::new();
    let mut group = None;
    for row in rows {
        if group != Some(row.group) {
            group = Some(row.group);
            if !out.is_empty() {
                out.push('\n');
            }
            let heading = format!("readiness-group-{}", row.group.name());
            out += &say(&heading, &Params::new(), language);
            out.push('\n');
        }
        out += "  ";
        out += &text(row, language).replace('\n', "\n  ");
        out.push('\n');
    }
    out
}

/// A message to whoever puts these things right: what is, why it matters, what to do.
pub fn letter(rows: &[&CheckRow], environment: &str, owner: Owner, language: Language) -> String {
    let mut params = Params::from([("environment", environment.into())]);
    params.insert("owner", owner.name().into());
    params.insert("count", rows.len().into());
    let mut paragraphs = vec![
        say("readiness-letter-greeting", &params, language),
        say("readiness-letter-opening", &params, language),
    ];
    for row in rows {
        let what = if is_found(row) {
            part(row, "", language)
        } else {
            part(row, ".title", language)
        };
        let mut lines = vec![format!("- {what}"), part(row, ".why", language)];
        lines.push(if is_found(row) {
            part(row, ".do", language)
        } else {
            part(row, ".look", language)
        });
        paragraphs.push(lines.join("\n  "));
    }
    paragraphs.push(say("readiness-letter-end", &params, language));
    paragraphs.join("\n\n")
}
