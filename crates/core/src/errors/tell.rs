//! Codes and ids → words, and a message to send.

use serde::Serialize;

use super::read::{Found, Ids, Reading};
use crate::finding::Params;
use crate::phrase::{self, Language};
use crate::reference::errors::{Confidence, ErrorFamily, ErrorOwner, ErrorRow};

/// Everything to say about a text.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ErrorsTold {
    /// The errors, the most telling first; none when the text holds none.
    pub errors: Vec<ErrorTold>,
    /// The service's own sentence: somebody else's text.
    pub said: Option<String>,
    /// Id of the trace.
    pub trace_id: Option<String>,
    /// Id of everything that belongs together.
    pub correlation_id: Option<String>,
    /// Id of the request.
    pub request_id: Option<String>,
    /// When, as the service wrote it.
    pub time: Option<String>,
}

/// One error in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ErrorTold {
    /// The code.
    pub code: String,
    /// Whether the reference knows it; if not, only the message below says something.
    pub known: bool,
    /// Who speaks so.
    pub family: Option<ErrorFamily>,
    /// What is.
    pub meaning: Option<String>,
    /// What most likely lies behind it here.
    pub cause: Option<String>,
    /// Who acts.
    pub owner: Option<ErrorOwner>,
    /// Who acts, in words.
    pub owner_name: Option<String>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// What to search for where the reference does not know the code.
    pub search: Option<String>,
    /// A message to send to whoever acts.
    pub letter: String,
    /// What it stands on.
    pub source: Vec<String>,
    /// Whether Microsoft documents it or people have reported it.
    pub verified: bool,
}

/// Says everything about a text; the messages may be in another language, the customer's.
pub fn tell(reading: &Reading, language: Language, letters: Language) -> ErrorsTold {
    let Ids {
        trace,
        correlation,
        request,
        time,
    } = reading.ids.clone();
    ErrorsTold {
        errors: reading
            .codes
            .iter()
            .map(|found| told(found, reading, language, letters))
            .collect(),
        said: reading.said.clone(),
        trace_id: trace,
        correlation_id: correlation,
        request_id: request,
        time,
    }
}

/// Says one of the errors of a text.
pub fn told(found: &Found, reading: &Reading, language: Language, letters: Language) -> ErrorTold {
    let row = found.row;
    ErrorTold {
        code: found.code.clone(),
        known: row.is_some(),
        family: row.map(|row| row.family),
        meaning: row.and_then(|row| part(row, "", language)),
        cause: row.and_then(|row| part(row, ".cause", language)),
        owner: row.map(|row| row.owner),
        owner_name: row.map(|row| {
            let id = format!("error-owner-{}", row.owner.name());
            phrase::text(&id, &Params::new(), language)
        }),
        steps: row.map_or_else(Vec::new, |row| steps(row, language)),
        search: row.is_none().then(|| search(found, reading)),
        letter: letter(found, reading, letters),
        source: row.map_or_else(Vec::new, |row| row.source.clone()),
        verified: row.is_some_and(|row| row.confidence != Confidence::NotVerified),
    }
}

/// A message to whoever acts: what came, what lies behind it, what it takes, and the ids.
pub fn letter(found: &Found, reading: &Reading, language: Language) -> String {
    let say = |id: &str, params: &[(&'static str, &str)]| {
        let params = params
            .iter()
            .map(|(name, value)| (*name, (*value).into()))
            .collect();
        phrase::text(id, &params, language)
    };
    let code = found.code.as_str();
    let mut paragraphs = vec![say("error-letter-greeting", &[])];
    match (
        found.row.and_then(|row| part(row, "", language)),
        &reading.said,
    ) {
        (Some(meaning), _) => {
            let values = [("code", code), ("meaning", meaning.as_str())];
            paragraphs.push(say("error-letter-opening", &values));
        }
        (None, Some(said)) => {
            let values = [("code", code), ("text", said.as_str())];
            paragraphs.push(say("error-letter-unknown", &values));
        }
        (None, None) => paragraphs.push(say("error-letter-unknown-bare", &[("code", code)])),
    }
    if let Some(row) = found.row {
        if let Some(cause) = part(row, ".cause", language) {
            paragraphs.push(say("error-letter-cause", &[("cause", &cause)]));
        }
        let list = steps(row, language);
        paragraphs.push(listed(
            say("error-letter-steps", &[]),
            list.iter().map(|step| format!("- {step}")),
        ));
    }
    let ids = &reading.ids;
    let lines: Vec<_> = [
        ("error-id-trace", &ids.trace),
        ("error-id-correlation", &ids.correlation),
        ("error-id-request", &ids.request),
        ("error-id-time", &ids.time),
    ]
    .into_iter()
    .filter_map(|(id, value)| Some(say(id, &[("value", value.as_ref()?)])))
    .collect();
    if !lines.is_empty() {
        paragraphs.push(listed(say("error-letter-ids", &[]), lines.into_iter()));
    }
    paragraphs.join("\n\n")
}

/// The code and the first words of the service's sentence.
fn search(found: &Found, reading: &Reading) -> String {
    let words = reading.said.as_deref().unwrap_or_default();
    let words = words
        .split_whitespace()
        .filter(|word| word.trim_matches(':') != found.code)
        .take(8);
    [found.code.as_str()]
        .into_iter()
        .chain(words)
        .collect::<Vec<_>>()
        .join(" ")
}

fn listed(heading: String, lines: impl Iterator<Item = String>) -> String {
    lines.fold(heading, |text, line| text + "\n" + &line)
}

fn steps(row: &ErrorRow, language: Language) -> Vec<String> {
    (1..)
        .map_while(|number| part(row, &format!(".step-{number}"), language))
        .collect()
}

/// One part of the words of an error; none where there is none.
fn part(row: &ErrorRow, attribute: &str, language: Language) -> Option<String> {
    let id = format!("error-{}{attribute}", row.words);
    let text = phrase::text(&id, &Params::new(), language);
    (text != id).then_some(text)
}
