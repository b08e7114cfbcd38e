//! Code + parameters + language → words.
//!
//! The catalogues are the Fluent files under `locales/`, the very files the window reads. A finding's message id
//! is its code with `/` as `-` (`roster-upn-no-at`): the value says *what*, `.why` and `.do` the rest, `.title` heads a
//! group of the kind. A fault's is `fault-<code>`, with `.do`.
//!
//! Besides the parameters its kind names, the words of a finding may tell cases apart by `$severity` and `$column`
//! (the key, `none` where there is none): one kind may weigh differently by place, and then reads differently.

mod catalogue;

use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::finding::{Finding, Kind, Location, Params, Severity};

pub use catalogue::{FILES, messages};

/// A language of the product.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Norwegian Bokmål.
    Nb,
    /// Dutch.
    Nl,
}

impl Language {
    /// All languages, English first.
    pub const ALL: [Self; 3] = [Self::En, Self::Nb, Self::Nl];

    /// The BCP 47 tag: `en`, `nb`, `nl`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nb => "nb",
            Self::Nl => "nl",
        }
    }

    /// The language of a locale name such as `nb_NO.UTF-8`, `no` or `nl-BE`; none for a language we do not speak.
    pub fn from_locale(locale: &str) -> Option<Self> {
        match locale
            .split(['_', '-', '.', '@'])
            .next()?
            .to_ascii_lowercase()
            .as_str()
        {
            "en" => Some(Self::En),
            "nb" | "no" | "nn" => Some(Self::Nb),
            "nl" => Some(Self::Nl),
            _ => None,
        }
    }
}

/// What a finding says to a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Words {
    /// What is.
    pub what: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub r#do: String,
}

/// The locale id of a code: `roster/upn-no-at` → `roster-upn-no-at`.
pub fn id_of(code: &str) -> String {
    code.replace('/', "-")
}

/// The words of a finding.
pub fn say(finding: &Finding, language: Language) -> Words {
    let (id, params) = (id_of(finding.code), cases(finding));
    words(&id, &params, language)
}

/// What a finding says is, alone: of ten thousand listed nobody reads the rest.
pub fn say_what(finding: &Finding, language: Language) -> String {
    text(&id_of(finding.code), &cases(finding), language)
}

/// The parameters of a finding, and what else its words may tell cases apart by.
fn cases(finding: &Finding) -> Params {
    let column = match finding.location {
        Location::Table { column, .. } => column.unwrap_or("none"),
        Location::Key { .. } | Location::Pointer { .. } => "none",
    };
    with_cases(finding.params.clone(), finding.severity, column)
}

fn with_cases(mut params: Params, severity: Severity, column: &str) -> Params {
    params.insert("severity", severity.name().into());
    params.insert("column", column.into());
    params
}

/// The words of a kind in general, for `jet explain` and `docs/rules.md`: parameters are shown by name, `‹char›`.
pub fn explain(kind: &Kind, language: Language) -> Words {
    let params = kind
        .says
        .iter()
        .map(|name| (*name, format!("‹{name}›").into()))
        .collect();
    let params = with_cases(params, kind.severities[0], "none");
    words(&id_of(kind.code), &params, language)
}

/// The short heading of a kind, without parameters.
pub fn title(code: &str, language: Language) -> String {
    text(&format!("{}.title", id_of(code)), &Params::new(), language)
}

/// The sentence of a fault.
pub fn say_fault(fault: &Fault, language: Language) -> String {
    text(&format!("fault-{}", fault.code), &fault.params, language)
}

/// What helps against a fault.
pub fn say_fault_remedy(fault: &Fault, language: Language) -> String {
    text(&format!("fault-{}.do", fault.code), &fault.params, language)
}

/// Any message of the catalogues by id (`id` or `id.attribute`). A missing one answers with its own id, which the
/// locale tests make impossible for every id the project uses.
pub fn text(id: &str, params: &Params, language: Language) -> String {
    catalogue::format(language, id, params).unwrap_or_else(|| id.to_owned())
}

fn words(id: &str, params: &Params, language: Language) -> Words {
    Words {
        what: text(id, params, language),
        why: text(&format!("{id}.why"), params, language),
        r#do: text(&format!("{id}.do"), params, language),
    }
}
