//! Stages as text: to be printed, copied, and sent to whoever acts.

use jetbridge_core::errors::{self, ErrorsTold};
use jetbridge_core::finding::Params;
use jetbridge_core::phrase::{self, Language};

use super::Stage;

fn say(id: &str, language: Language) -> String {
    phrase::text(id, &Params::new(), language)
}

/// How a stage stands, on one line.
pub fn line(stage: &Stage, language: Language) -> String {
    let title = title(stage, language);
    let standing = say(&format!("stage-state-{}", stage.state.name()), language);
    format!("{standing}: {title}")
}

/// What a stage is called.
pub fn title(stage: &Stage, language: Language) -> String {
    say(&format!("stage-{}", stage.id), language)
}

/// The words of a stage's cause; `part` is empty or `.do`.
pub fn cause(stage: &Stage, part: &str, language: Language) -> Option<String> {
    let cause = stage.cause.as_ref()?;
    let id = format!("stage-cause-{}{part}", cause.code);
    Some(phrase::text(&id, &cause.params, language))
}

/// What a service said, explained.
pub fn said(stage: &Stage, language: Language) -> Option<ErrorsTold> {
    let said = stage.cause.as_ref()?.said.as_deref()?;
    Some(errors::tell(&errors::read(said), language, language))
}

/// A stage as text: how it stands, why, who acts and what they do, with the ids a service gave.
pub fn text(stage: &Stage, language: Language) -> String {
    let mut lines = vec![line(stage, language)];
    lines.extend(cause(stage, "", language));
    let told = said(stage, language);
    for error in told.iter().flat_map(|told| &told.errors) {
        let meaning = error.meaning.clone().unwrap_or_default();
        lines.push(format!("{}: {meaning}", error.code));
        lines.extend(error.steps.iter().map(|step| format!("- {step}")));
    }
    for finding in &stage.findings {
        let words = phrase::say(finding, language);
        lines.push(words.what);
        lines.push(format!("- {}", words.r#do));
    }
    if told.is_none() && stage.findings.is_empty() {
        lines.extend(cause(stage, ".do", language).map(|text| format!("- {text}")));
    }
    if let Some(cause) = &stage.cause {
        let owner = say(&format!("error-owner-{}", cause.owner.name()), language);
        let params = Params::from([("text", owner.into())]);
        lines.push(phrase::text("readiness-text-owner", &params, language));
        if let Some(said) = &cause.said {
            lines.push(said.clone());
        }
    }
    lines.join("\n  ")
}

/// A message to whoever puts a stage right.
pub fn letter(stage: &Stage, environment: &str, language: Language) -> String {
    if let Some(told) = said(stage, language)
        && let Some(error) = told.errors.first()
    {
        return error.letter.clone();
    }
    let owner = stage
        .cause
        .as_ref()
        .map_or("consultant", |cause| cause.owner.name());
    let params = Params::from([
        ("environment", environment.into()),
        ("owner", owner.into()),
        ("count", 1_usize.into()),
    ]);
    let mut paragraphs = vec![
        phrase::text("readiness-letter-greeting", &params, language),
        phrase::text("readiness-letter-opening", &params, language),
    ];
    if stage.findings.is_empty() {
        let title = title(stage, language);
        let mut lines = vec![format!("- {title}")];
        lines.extend(cause(stage, "", language));
        lines.extend(cause(stage, ".do", language));
        paragraphs.push(lines.join("\n  "));
    }
    for finding in &stage.findings {
        let words = phrase::say(finding, language);
        paragraphs.push(format!(
            "- {}\n  {}\n  {}",
            words.what, words.why, words.r#do
        ));
    }
    paragraphs.push(phrase::text("readiness-letter-end", &params, language));
    paragraphs.join("\n\n")
}
