//! What the window sees of a connection, and what it may ask to change.
//!
//! Nothing here holds a secret: the text has dots in their place, the previews too, and a field of a secret says only
//! that something is held.

use serde::{Deserialize, Serialize};

use super::record::RecordView;
use crate::connection::Target;
use crate::finding::{Counts, Severity};
use crate::reference::business_central::FieldType;

/// Who will read the string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Reader {
    /// The set-up page of Business Central, which puts the secret in itself.
    BusinessCentral,
    /// Tools built on the Dataverse client.
    Tools,
}

impl From<Reader> for Target {
    fn from(reader: Reader) -> Self {
        match reader {
            Reader::BusinessCentral => Self::BusinessCentral,
            Reader::Tools => Self::Dataverse,
        }
    }
}

impl From<Target> for Reader {
    fn from(target: Target) -> Self {
        match target {
            Target::BusinessCentral => Self::BusinessCentral,
            Target::Dataverse => Self::Tools,
        }
    }
}

/// A change somebody wants. Positions count UTF-16 units of the shown text.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "snake_case", tag = "do")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ConnectionEdit {
    /// Text in place of a stretch of the string.
    Type {
        /// From.
        start: u32,
        /// To.
        end: u32,
        /// What was typed; empty to erase.
        text: String,
    },
    /// The value of a field.
    Set {
        /// Which.
        field: String,
        /// Its text; empty to leave it out.
        value: String,
    },
    /// A switch of the set-up pages.
    Switch {
        /// Which.
        field: String,
        /// On.
        on: bool,
    },
    /// Letters typed into the field of a secret, in place of some of the dots typed since it got the focus.
    Secret {
        /// Which.
        field: String,
        /// From which dot.
        start: u32,
        /// To which.
        end: u32,
        /// What was typed; empty to erase.
        text: String,
    },
    /// A secret is no longer held.
    Forget {
        /// Which.
        field: String,
    },
    /// The focus has left a field: what is typed next is another change.
    Leave,
    /// The whole string away.
    Clear,
    /// Repairs one finding, by its place in the view's list.
    Fix {
        /// Which.
        finding: u32,
    },
    /// Repairs everything that can be repaired without a look.
    FixSafe,
    /// How Business Central is deployed.
    Deployment {
        /// `bc-online`.
        name: String,
    },
    /// Its version, as typed.
    Version {
        /// `14.21`, `25`, `NAV 2018 CU41`.
        text: String,
    },
    /// Who will read the string.
    Target {
        /// Who.
        target: Reader,
    },
}

/// Says what is to be done and never with what: it may be a letter of a password.
impl std::fmt::Debug for ConnectionEdit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ConnectionEdit(…)")
    }
}

/// A piece of the shown text that has a colour of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Token {
    /// From, in UTF-16 units of the shown text.
    pub start: u32,
    /// To.
    pub end: u32,
    /// What.
    pub kind: TokenKind,
}

/// What a piece of the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TokenKind {
    /// A key that is read.
    Key,
    /// A key nothing reads.
    Unknown,
    /// A value.
    Value,
    /// A placeholder.
    Placeholder,
    /// Dots in place of a secret.
    Secret,
}

/// A finding as the window gets it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ConnectionFinding {
    /// `connection/authtype-case`.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Values the words may use.
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, string | number>"))]
    pub params: crate::finding::Params,
    /// The field it is about.
    pub field: Option<String>,
    /// Where in the shown text, in UTF-16 units.
    pub span: Option<[u32; 2]>,
    /// There is a fix.
    pub fixable: bool,
    /// The fix is safe.
    pub safe: bool,
    /// What the fix would write, where that is a text of its own.
    pub after: Option<String>,
}

/// A field.
#[allow(clippy::struct_excessive_bools)] // each is shown in a way of its own
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FieldView {
    /// Its name, for edits.
    pub field: String,
    /// The product's own caption; none where the window has the words.
    pub caption: Option<String>,
    /// What it holds.
    pub kind: FieldType,
    /// Its text; empty for switches and secrets.
    pub value: String,
    /// The switch is on.
    pub on: bool,
    /// A secret is held.
    pub held: bool,
    /// Letters of it typed since the field got the focus.
    pub typed: u32,
    /// What can be chosen.
    pub choices: Vec<String>,
    /// Greatest length of a text.
    pub length: Option<u32>,
    /// What it could hold, as another room knows it; none where something stands.
    pub offered: Option<String>,
    /// Its value when nobody touched it.
    pub default: Option<String>,
    /// A person types it on the page; otherwise Business Central fills it in.
    pub editable: bool,
    /// This deployment and version have it. A field that is gone stays while it holds something, with its finding.
    pub here: bool,
    /// The product no longer has the field from this version on.
    pub until: Option<String>,
}

/// Fields that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FieldGroup {
    /// Its name; the window has the words.
    pub name: String,
    /// Part of the set-up pages, not of the string.
    pub page: bool,
    /// The fields.
    pub fields: Vec<FieldView>,
}

/// What the client would do with the string.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Will {
    /// How its attempt ends before any network: `attempts_connection`, `argument_exception_authtype`…
    pub outcome: String,
    /// How it signs in: `interactive`, `silent`, `password`, `windows`, `secret`, `certificate`.
    pub way: &'static str,
    /// The host, if it may be shown.
    pub host: String,
    /// The user, if it may be shown.
    pub user: String,
}

/// A string that can leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Outgoing {
    /// As it would be written, secrets as dots; none while it cannot be.
    pub preview: Option<String>,
    /// Errors that are in the way.
    pub errors: u32,
    /// Business Central writes this string itself: the page has no field to paste it into.
    pub written_there: bool,
    /// A secret will be put in when it is copied.
    pub with_secret: bool,
}

/// Something that was taken off pasted material.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Peel {
    /// `entities`, `quotes`, `json`…
    pub layer: String,
    /// Where it was.
    pub place: String,
}

/// Everything about a connection under work.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[allow(clippy::struct_excessive_bools)] // each is shown in a way of its own
pub struct ConnectionView {
    /// Grows with every change; a late answer is dropped.
    pub revision: u32,
    /// Nothing was typed or chosen yet.
    pub empty: bool,
    /// What is there came from what is known about the customer, and nobody has changed it yet.
    pub begun: bool,
    /// The text, a pair a line, secrets as dots.
    pub text: String,
    /// Where the caret belongs now; none to leave it.
    pub caret: Option<u32>,
    /// Colours of the text.
    pub tokens: Vec<Token>,
    /// The text can be read, so its fields can be changed.
    pub readable: bool,
    /// What is found: in the string in its order, then on the pages.
    pub findings: Vec<ConnectionFinding>,
    /// Findings of each severity.
    pub counts: Counts,
    /// How many can be repaired without a look.
    pub safe_fixes: u32,
    /// The fields in groups.
    pub groups: Vec<FieldGroup>,
    /// `bc-online`; none before it is chosen.
    pub deployment: Option<String>,
    /// All that can be chosen.
    pub deployments: Vec<String>,
    /// Version as typed.
    pub version: String,
    /// The version cannot be read.
    pub version_unread: bool,
    /// Who is to read the string.
    pub target: Reader,
    /// What the client would do; none without a string.
    pub will: Option<Will>,
    /// For Business Central.
    pub business_central: Outgoing,
    /// For other tools.
    pub tools: Outgoing,
    /// What was taken off what was pasted last.
    pub peeled: Vec<Peel>,
    /// What undoing takes back.
    pub undo: Option<String>,
    /// What is done again.
    pub redo: Option<String>,
    /// What was saved last, and how it was tested.
    pub record: Option<RecordView>,
}

/// A setting of two strings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ComparedView {
    /// The documented name.
    pub name: String,
    /// `same`, `different`, `only-first`, `only-second`.
    pub sameness: &'static str,
    /// What may be seen of the first: a text, or none.
    pub first: SeenView,
    /// What may be seen of the second.
    pub second: SeenView,
}

/// What may be seen of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "seen", content = "text")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum SeenView {
    /// This.
    Text(String),
    /// Only that it is there.
    Set,
    /// Nothing of it.
    Masked,
    /// It is not there.
    Nothing,
}
