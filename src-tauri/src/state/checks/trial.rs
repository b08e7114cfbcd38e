//! One test, stage by stage, with whoever signs in for it.

use std::sync::Arc;

use jetbridge_core::facts::AppId;
use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;
use jetbridge_core::readiness::Facts;
use jetbridge_online::clouds::Tenant;
use jetbridge_online::http::{Cancel, Http};
use jetbridge_online::session::Session;
use jetbridge_online::sign_in::{App, SignInFault, as_app};
use jetbridge_online::stages::{self, Draft, STAGES, Tested};
use jetbridge_online::survey::{Patience, Surveyed};

use super::object::{Proof, TestObject};
use crate::state::Shell;
use crate::state::engagement::Engagement;

/// What one run is to be.
pub(super) struct Plan {
    pub(super) facts: Facts,
    pub(super) only: Option<&'static str>,
    pub(super) before: Option<Surveyed>,
    pub(super) language: Language,
}

impl Shell {
    pub(super) async fn test(
        self: &Arc<Self>,
        of: &Arc<Engagement>,
        object: &TestObject,
        plan: &Plan,
        cancel: &Cancel,
        told: stages::Told<'_>,
    ) -> Result<Tested, Fault> {
        let client = AppId::read(object.application.trim());
        let tenant = match object.tenant.trim() {
            "" => None,
            text => Some(Tenant::read(text)?),
        };
        let by_app = !matches!(object.proof, Proof::Person);
        let online = plan.facts.online() && !by_app;
        let draft = Draft {
            environment: object.environment.clone(),
            client: client.ok_or_else(|| Fault::new("sign-in-application"))?,
            tenant,
            errors: object.errors,
            practice: if of.is_practice() {
                Some(self.cloud(of, &object.environment)?)
            } else {
                None
            },
            business_central: online.then(|| {
                let name = self
                    .checks_known(of)
                    .map(|(known, _)| known.asked.business_central);
                name.ok().filter(|name| !name.trim().is_empty())
            }),
            only: plan.only,
            before: plan.before.clone(),
        };
        let sign_in = |http: Http, app: App| async move {
            if let Some(credential) = object.proof.credential()? {
                return as_app(&http, app, credential, cancel).await;
            }
            let environment = &object.environment;
            self.signed_in(of, &http, app, environment, plan.language, cancel)
                .await
        };
        Ok(Box::pin(stages::test(
            &draft,
            &plan.facts,
            Patience::default(),
            cancel,
            told,
            sign_in,
        ))
        .await)
    }

    /// The session of the customer if it is of this app and tenant and still lives, or a new one by the browser.
    async fn signed_in(
        self: &Arc<Self>,
        of: &Arc<Engagement>,
        http: &Http,
        app: App,
        environment: &str,
        language: Language,
        cancel: &Cancel,
    ) -> Result<Session, SignInFault> {
        let resource = app.cloud.environment(environment)?;
        if let Some(session) = self.session_of(of)
            && session.app().client == app.client
            && session.app().cloud == app.cloud
            && session.tenant().eq_ignore_ascii_case(app.tenant.as_str())
        {
            match session.token_for(&resource, cancel).await {
                Err(fault) if fault.needs_person() => {}
                // Why there is no token is the next stage's to tell.
                _ => return Ok(session),
            }
        }
        self.sign_in_for(of, http, &app, resource, language, cancel)
            .await
    }
}

/// A stage before anything was seen: trying it again needs nothing of an earlier run.
pub(super) fn is_on_the_way(id: &str) -> bool {
    let at = |id: &str| STAGES.iter().position(|stage| *stage == id);
    at(id) < at("access")
}
