//! What is tested: exactly this, secrets included, and the seal that names it.

use std::path::Path;
use std::sync::Arc;

use jetbridge_core::connection::Draft as ConnectionDraft;
use jetbridge_core::connection::client::AuthType;
use jetbridge_core::connection::keys::Setting;
use jetbridge_core::facts::Deployment;
use jetbridge_core::fault::Fault;
use jetbridge_core::secret::Secret;
use jetbridge_online::sign_in::Certificate;
use jetbridge_online::stages::seal;

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
    /// Everything else that is saved with it, in a fixed order, secrets included.
    pub(super) saved: Vec<Secret>,
}

/// Names exactly what was tested, without telling it. It stays in memory.
pub(super) type Seal = [u8; 32];

impl TestObject {
    /// The seal of exactly this object: only what has the same seal was tested.
    pub(super) fn seal(&self) -> Seal {
        let (kind, proof) = match &self.proof {
            Proof::Person => ("person", ""),
            Proof::Secret(secret) => ("secret", secret.expose()),
            Proof::Certificate(pem) => ("certificate", pem.expose()),
        };
        let mut parts: Vec<&[u8]> = [
            self.environment.as_str(),
            &self.application,
            &self.tenant,
            kind,
            proof,
        ]
        .map(str::as_bytes)
        .to_vec();
        parts.extend(self.saved.iter().map(|secret| secret.expose().as_bytes()));
        seal(&parts)
    }
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
        let (draft, errors, mut saved, secrets) = self.on_connection(of, |document| {
            let review = document.client_review();
            let kept = serde_json::to_string(&document.save()).unwrap_or_default();
            Ok((
                review.subject().clone(),
                review.counts().error,
                vec![Secret::new(kept)],
                document.secrets(),
            ))
        })?;
        for (name, secret) in &secrets {
            saved.push(Secret::new(name.clone()));
            saved.push(secret.clone());
        }
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
            saved,
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
