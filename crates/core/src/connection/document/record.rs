//! What a test of the connection needs to know, and the record of what was saved: when it was tested, and what came of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Document, SavedValue};
use crate::connection::client::{AuthType, AuthWritten};
use crate::connection::draft::{Draft, Target};
use crate::connection::keys::Setting;
use crate::facts::{AppId, Deployment};
use crate::finding::Severity;
use crate::secret::Secret;

/// How the connection signs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// A person signs in, with a browser.
    Person,
    /// The app, with its secret.
    Secret(Secret),
    /// The app, with a certificate of the server it will run on.
    Certificate,
    /// Windows: there is no Entra in between.
    Windows,
}

/// What a test of the connection needs to know.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The address, as it is written.
    pub environment: String,
    /// The app registration; none when the string names none that can be read.
    pub client: Option<AppId>,
    /// How it signs in.
    pub way: Way,
    /// The user of the string.
    pub user: String,
    /// Its password.
    pub password: Option<Secret>,
    /// How many errors the settings hold.
    pub errors: usize,
}

/// What came of the test of what is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Outcome {
    /// Every stage passed.
    Passed,
    /// No stage failed, and some were not checked.
    Partly,
    /// A stage failed.
    Failed,
    /// Nobody tested exactly this.
    Untested,
}

/// The test of exactly what is there, as it is put down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// When it was tested; none when it was not.
    pub tested: Option<String>,
    /// What came of it.
    pub outcome: Outcome,
    /// The stage that failed.
    pub stage: Option<String>,
}

/// The record of a saved connection. There is no secret in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// When it was saved, as `2026-03-01T09:30:00Z`.
    pub at: String,
    /// When it was tested; none when it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tested: Option<String>,
    /// What came of it.
    pub outcome: Outcome,
    /// The stage that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
    /// The string that was saved.
    pub string: String,
    /// The fields that were saved.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, SavedValue>,
    /// How Business Central ran, and in which version.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub deployment: String,
    /// A secret is another one since.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub secrets_changed: bool,
}

/// The record as the window gets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RecordView {
    /// When it was saved.
    pub at: String,
    /// When it was tested; none when it was not.
    pub tested: Option<String>,
    /// What came of it.
    pub outcome: Outcome,
    /// The stage that failed.
    pub stage: Option<String>,
    /// Something is otherwise now.
    pub changed: bool,
}

impl Document {
    /// What a test needs to know.
    pub fn subject(&self) -> Subject {
        let draft = self.draft(Target::Dataverse);
        let value = |setting| draft.value(setting).unwrap_or_default().trim().to_owned();
        let way = match draft.auth() {
            AuthWritten::Exact(auth)
            | AuthWritten::WrongCase(auth)
            | AuthWritten::Numeric(auth) => match auth {
                AuthType::OAuth => Way::Person,
                AuthType::ClientSecret => Way::Secret(Secret::new(value(Setting::ClientSecret))),
                AuthType::Certificate => Way::Certificate,
                AuthType::Ad => Way::Windows,
            },
            AuthWritten::Legacy(_) => Way::Windows,
            AuthWritten::Missing
            | AuthWritten::Retired(_)
            | AuthWritten::Unsupported
            | AuthWritten::Unknown => Way::Person,
        };
        let password = value(Setting::Password);
        let errors = self.findings();
        let errors = errors.iter();
        Subject {
            environment: value(Setting::Url),
            client: AppId::read(&value(Setting::ClientId)),
            way,
            user: value(Setting::User),
            password: (!password.is_empty() && !Draft::is_placeholder(&password))
                .then(|| Secret::new(password)),
            errors: errors
                .filter(|finding| finding.severity == Severity::Error)
                .count(),
        }
    }

    /// All of it with its secrets, to be sealed: two connections with the same parts are the same.
    pub fn whole(&self) -> Vec<Secret> {
        let saved = self.bare();
        let mut parts = vec![
            self.laid(Target::Dataverse).real.clone(),
            Secret::new(serde_json::to_string(&saved.fields).unwrap_or_default()),
            Secret::new(self.runs()),
        ];
        for (name, secret) in self.secrets() {
            parts.extend([Secret::new(name), secret]);
        }
        parts
    }

    /// Puts down that what is there is saved, and how it was tested.
    pub fn record(&mut self, at: String, proof: Proof) {
        let saved = self.bare();
        self.record = Some(Record {
            at,
            tested: proof.tested,
            outcome: proof.outcome,
            stage: proof.stage,
            string: saved.string,
            fields: saved.fields,
            deployment: self.runs(),
            secrets_changed: false,
        });
        self.recorded = self.secrets();
        self.touched = true;
        self.revision += 1;
    }

    /// The record as it stands now.
    pub(super) fn record_now(&self) -> Option<Record> {
        let mut record = self.record.clone()?;
        record.secrets_changed |= self.recorded != self.secrets();
        Some(record)
    }

    pub(super) fn record_view(&self) -> Option<RecordView> {
        let record = self.record_now()?;
        let saved = self.bare();
        Some(RecordView {
            changed: record.secrets_changed
                || record.string != saved.string
                || record.fields != saved.fields
                || record.deployment != self.runs(),
            at: record.at,
            tested: record.tested,
            outcome: record.outcome,
            stage: record.stage,
        })
    }

    /// How Business Central runs, in a word.
    fn runs(&self) -> String {
        let deployment = self.deployment().map_or("", Deployment::name);
        let version = self.version();
        let version = version.map_or_else(String::new, |version| version.to_string());
        format!("{deployment} {version}").trim().to_owned()
    }
}
