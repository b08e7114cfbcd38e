//! What is tested: exactly this, secrets included.

use std::path::Path;
use std::sync::Arc;

use jetbridge_core::connection::Draft as ConnectionDraft;
use jetbridge_core::connection::client::AuthType;
use jetbridge_core::connection::keys::Setting;
use jetbridge_core::facts::Deployment;
use jetbridge_core::fault::Fault;
use jetbridge_core::secret::Secret;
use jetbridge_online::sign_in::{Certificate, Credential, SignInFault};

use super::with_checks;
use crate::material;
use crate::state::Shell;
use crate::state::engagement::Engagement;
use crate::wire::ChecksView;

/// How whoever is tested proves who they are.
pub(in crate::state) enum Proof {
    /// A person, in the browser; who is signed in already is not asked again.
    Person,
    /// The app itself, by its secret.
    Secret(Secret),
    /// The app itself, by a certificate with its key, in PEM.
    Certificate(Secret),
}

impl Proof {
    /// What an app proves itself by; none of a person.
    ///
    /// # Errors
    /// [`SignInFault::Credential`] when the certificate cannot be read.
    pub(in crate::state) fn credential(&self) -> Result<Option<Credential>, SignInFault> {
        Ok(match self {
            Self::Person => None,
            Self::Secret(secret) => Some(Credential::Secret(secret.clone())),
            Self::Certificate(pem) => Some(Credential::Certificate(Certificate::read(pem)?)),
        })
    }
}

/// What is tested: exactly this, secrets included.
pub(in crate::state) struct TestObject {
    /// The environment, as it is written.
    pub(super) environment: String,
    /// The app registration.
    pub(super) application: String,
    /// The tenant; empty: the environment names it.
    pub(super) tenant: String,
    /// How many errors the settings themselves hold.
    pub(super) errors: usize,
    /// Who signs in.
    pub(in crate::state) proof: Proof,
}

impl Shell {
    /// What of a customer's connection is tested. Where the connection says nothing, what is known about the customer
    /// stands.
    pub(in crate::state) fn connection_object(
        &self,
        of: &Arc<Engagement>,
    ) -> Result<TestObject, Fault> {
        let target = self.target(of)?;
        let facts = self.checks_known(of)?.0.facts;
        let (draft, errors, secrets) = self.on_connection(of, |document| {
            let review = document.client_review();
            Ok((
                review.subject().clone(),
                review.counts().error,
                document.secrets(),
            ))
        })?;
        let written = |setting| {
            draft
                .value(setting)
                .map(str::trim)
                .filter(|text| !text.is_empty())
        };
        let by_secret = draft.auth().meant() == Some(AuthType::ClientSecret)
            || facts.deployment == Some(Deployment::OnPremEntra);
        let certificate = if draft.auth().meant() == Some(AuthType::Certificate) {
            with_checks(of, |held| Ok(held.certificate.clone()))?
        } else {
            None
        };
        let secret = secrets
            .iter()
            .find(|(name, _)| name.contains("client-secret"))
            .map(|(_, secret)| secret.clone());
        let is_empty = ConnectionDraft::text(&draft).is_empty();
        let or = |own: Option<&str>, known: String| match own {
            Some(own) if !of.is_practice() => own.to_owned(),
            _ => known,
        };
        Ok(TestObject {
            environment: or(written(Setting::Url), target.environment),
            application: or(written(Setting::ClientId), target.application),
            tenant: target.tenant,
            errors: if is_empty || of.is_practice() {
                0
            } else {
                errors
            },
            proof: match (secret, certificate) {
                (_, Some(certificate)) => Proof::Certificate(certificate),
                (Some(secret), None) if by_secret => Proof::Secret(secret),
                _ => Proof::Person,
            },
        })
    }

    /// Takes a certificate with its key for the tests of this customer. It is kept in memory only.
    pub(crate) fn checks_certificate(&self, path: &Path) -> Result<ChecksView, Fault> {
        let of = self.engagement();
        let bytes = material::read(path)?;
        let pem = String::from_utf8(bytes).map(Secret::new);
        let pem = pem.ok().filter(|pem| Certificate::read(pem).is_ok());
        let pem = pem.ok_or_else(|| Fault::new("checks-no-certificate"))?;
        with_checks(&of, |held| {
            held.certificate = Some(pem);
            Ok(())
        })?;
        self.checks_of(&of)
    }
}
