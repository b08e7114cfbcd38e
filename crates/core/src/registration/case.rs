//! What the rules look at: a document, shaped and weighed once for all of them.

use super::permissions::{self, Verdict};
use super::purpose::{Context, Purpose};
use super::reading::{Document, Manifest, Redirect, Subject};
use super::redirects::{self, Redirects};
use super::secrets::{self, End};

/// A document with everything the rules need to know about it.
pub(super) struct Case<'a> {
    pub context: &'a Context,
    pub subject: Subject,
    /// Empty where permissions are not judged.
    pub permissions: Vec<Verdict>,
    pub redirects: Redirects,
    /// Ends of secrets, where they matter.
    pub ends: Vec<(String, End)>,
}

impl<'a> Case<'a> {
    pub fn of(document: &Document, context: &'a Context) -> Self {
        let subject = document.subject(context);
        let mut case = Self {
            context,
            subject,
            permissions: Vec::new(),
            redirects: Redirects::default(),
            ends: Vec::new(),
        };
        if let Some(manifest) = case.manifest()
            && !context.needs_none()
        {
            case.permissions = permissions::judge(manifest);
        }
        if let Some(manifest) = case.settings() {
            let redirects = redirects::judge(manifest, context);
            let ends = match case.secrets() {
                Some(manifest) if context.serves(Purpose::BcOnpremEntra) => {
                    secrets::judge(manifest, context.today)
                }
                _ => Vec::new(),
            };
            case.redirects = redirects;
            case.ends = ends;
        }
        case
    }

    /// What was read of a registration, whole or in part.
    pub fn manifest(&self) -> Option<&Manifest> {
        match &self.subject {
            Subject::Registration(manifest) => Some(manifest),
            _ => None,
        }
    }

    /// A whole registration.
    pub fn whole(&self) -> Option<&Manifest> {
        self.manifest().filter(|manifest| !manifest.partial)
    }

    /// A whole registration whose redirects, flags and audience matter.
    pub fn settings(&self) -> Option<&Manifest> {
        self.whole().filter(|_| !self.context.needs_none())
    }

    /// A registration about whose secrets one thing can be right: nothing can where one purpose forbids them and
    /// another needs them.
    pub fn secrets(&self) -> Option<&Manifest> {
        self.settings().filter(|_| !self.context.conflicts())
    }

    /// The redirect URI of a number.
    pub fn redirect(&self, at: usize) -> Option<&Redirect> {
        self.manifest()?.redirects.get(at)
    }
}
