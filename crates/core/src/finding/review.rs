//! What was judged, and what may therefore be written.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Finding, Severity};

/// How many findings of each severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Counts {
    /// Errors.
    pub error: usize,
    /// Warnings.
    pub warning: usize,
    /// Hints.
    pub info: usize,
}

impl Counts {
    /// Counts a list of findings.
    pub fn of(findings: &[Finding]) -> Self {
        let mut counts = Self::default();
        for finding in findings {
            counts.add(finding.severity);
        }
        counts
    }

    /// Counts one more.
    pub fn add(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.error += 1,
            Severity::Warning => self.warning += 1,
            Severity::Info => self.info += 1,
        }
    }
}

/// Material together with everything found in it. Only a room makes one.
#[derive(Debug)]
pub struct Review<T> {
    subject: T,
    findings: Vec<Finding>,
}

/// The codes of errors the consultant accepted knowingly.
pub type Accepted = BTreeSet<String>;

impl<T> Review<T> {
    /// Joins material and findings; only the rooms of this crate judge.
    pub(crate) fn new(subject: T, findings: Vec<Finding>) -> Self {
        Self { subject, findings }
    }

    /// The material.
    pub fn subject(&self) -> &T {
        &self.subject
    }

    /// Everything found, in the room's order.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How many of each severity.
    pub fn counts(&self) -> Counts {
        Counts::of(&self.findings)
    }

    /// Clears the material for writing.
    ///
    /// # Errors
    /// Gives the review back when an error is open whose code is not accepted.
    pub fn clear(self, accepted: &Accepted) -> Result<Cleared<T>, Self> {
        let open = self
            .findings
            .iter()
            .any(|f| f.severity == Severity::Error && !accepted.contains(f.code));
        if open {
            Err(self)
        } else {
            Ok(Cleared(self.subject))
        }
    }
}

/// Material in which no error is open, or every open one was accepted by code. Writing takes nothing else,
/// so "written without being checked" does not compile.
#[derive(Debug)]
pub struct Cleared<T>(T);

impl<T> Cleared<T> {
    /// The material.
    pub fn get(&self) -> &T {
        &self.0
    }
}
