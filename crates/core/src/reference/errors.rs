//! The errors a sign-in or a check can meet, and who acts on them (`reference/errors.json`).

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// Who speaks in these codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ErrorFamily {
    /// Entra's own numbers, `AADSTS65001`.
    Entra,
    /// Dataverse, `0x80040220`.
    Dataverse,
    /// Business Central.
    BusinessCentral,
    /// Microsoft Graph.
    Graph,
    /// The names of the protocol, which a number usually explains better.
    Oauth,
}

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ErrorOwner {
    /// Whoever signs in.
    User,
    /// The customer's administrator.
    CustomerAdmin,
    /// The Dynamics administrator.
    DynamicsAdmin,
    /// The consultant.
    Consultant,
    /// The makers of Jetbridge: a defect of ours.
    Jetbridge,
    /// Nobody: wait.
    Wait,
}

impl ErrorOwner {
    /// The name in the reference, which also ends the id of its words.
    pub fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::CustomerAdmin => "customer-admin",
            Self::DynamicsAdmin => "dynamics-admin",
            Self::Consultant => "consultant",
            Self::Jetbridge => "jetbridge",
            Self::Wait => "wait",
        }
    }
}

/// The part of a test that an error is shown at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorStage {
    /// The app registration is not known, or may not sign in this way.
    Application,
    /// The app registration is known and accepted; something behind it is wrong.
    SignIn,
}

/// How sure the reference is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Documented by Microsoft.
    Documented,
    /// Reported by others from the field.
    FieldReport,
    /// Neither.
    NotVerified,
}

/// One error.
#[derive(Debug, Deserialize, Serialize)]
pub struct ErrorRow {
    /// The code; `http-…` where the service gives none, `…*` for any ending.
    pub code: String,
    /// Its words are `error-<words>`; several codes may share them.
    pub words: String,
    /// Who speaks so.
    pub family: ErrorFamily,
    /// Entra's number.
    pub number: Option<u32>,
    /// Entra's numbers from and to, where one row stands for many.
    pub range: Option<(u32, u32)>,
    /// The HTTP status it comes with.
    #[serde(default)]
    pub http: Vec<u16>,
    /// The part of a test it is shown at; none: neither is told by it.
    #[serde(default)]
    pub stage: Option<ErrorStage>,
    /// Who acts.
    pub owner: ErrorOwner,
    /// What kind of action helps, in the reference's own names.
    #[serde(default)]
    pub action: Vec<String>,
    /// Keys of its sources.
    pub source: Vec<String>,
    /// How sure that is.
    pub confidence: Confidence,
}

impl ErrorRow {
    /// It goes by this name: without case, and with `*` for any ending.
    fn is_named(&self, name: &str) -> bool {
        match self.code.strip_suffix('*') {
            Some(start) => name
                .get(..start.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(start) && name.len() > start.len()),
            None => self.code.eq_ignore_ascii_case(name),
        }
    }
}

static ROWS: LazyLock<Vec<ErrorRow>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        errors: Vec<ErrorRow>,
    }
    #[allow(clippy::expect_used)] // part of the program; a test reads it
    serde_json::from_str::<File>(include_str!("../../../../reference/errors.json"))
        .expect("reference/errors.json fits its type")
        .errors
});

/// Every error.
pub fn errors() -> &'static [ErrorRow] {
    &ROWS
}

/// The error of one of Entra's numbers.
pub fn entra(number: u32) -> Option<&'static ErrorRow> {
    errors().iter().find(|row| {
        row.number == Some(number)
            || row
                .range
                .is_some_and(|(first, last)| (first..=last).contains(&number))
    })
}

/// The error of a number as Dataverse counts, `0x80040220`; written as a signed decimal it is the same number.
pub fn dataverse(number: u32) -> Option<&'static ErrorRow> {
    named(&format!("0x{number:08x}"))
}

/// The error of a name; an exact one before one that stands for many.
pub fn named(name: &str) -> Option<&'static ErrorRow> {
    let fits = || errors().iter().filter(|row| row.is_named(name));
    fits()
        .find(|row| !row.code.ends_with('*'))
        .or_else(|| fits().next())
}

/// The error of a status that came without a code of its own.
pub fn http(family: ErrorFamily, status: u16) -> Option<&'static ErrorRow> {
    errors().iter().find(|row| {
        row.family == family && row.code.starts_with("http-") && row.http.contains(&status)
    })
}
