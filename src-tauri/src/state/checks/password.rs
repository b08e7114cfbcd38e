//! Signing in with user name and password, as Business Central does.

use std::sync::Arc;

use jetbridge_core::facts::AppId;
use jetbridge_core::fault::Fault;
use jetbridge_core::secret::Secret;
use jetbridge_online::clouds::Tenant;
use jetbridge_online::http::{Cancel, Http};
use jetbridge_online::sign_in::App;
use jetbridge_online::stages;

use super::with_checks;
use crate::state::Shell;
use crate::state::readiness::probe;
use crate::wire::ChecksView;

impl Shell {
    /// Does what Business Central does with user name and password. Without a password, the one of the connection is
    /// taken.
    pub(crate) async fn checks_by_password(
        self: &Arc<Self>,
        user: &str,
        password: Option<Secret>,
    ) -> Result<ChecksView, Fault> {
        let of = self.engagement();
        let object = self.connection_object(&of)?;
        let password = match password.filter(|password| !password.is_empty()) {
            Some(password) => password,
            None => self
                .on_connection(&of, |document| Ok(document.secret("password")))?
                .ok_or_else(|| Fault::new("checks-no-password"))?,
        };
        let cloud = self.cloud(&of, &object.environment)?;
        let environment = cloud.environment(&object.environment)?;
        let http = Http::for_cloud(&cloud)?;
        let cancel = Cancel::new();
        let tenant = match object.tenant.trim() {
            "" => probe(&http, &cloud, &environment, &cancel).await?,
            text => Tenant::read(text)?,
        };
        let client = AppId::read(object.application.trim());
        let app = App {
            client: client.ok_or_else(|| Fault::new("sign-in-application"))?,
            tenant,
            cloud,
        };
        let stage =
            stages::as_business_central(&http, &app, &environment, user.trim(), &password, &cancel)
                .await;
        with_checks(&of, |held| {
            held.by_password = Some(stage);
            Ok(())
        })?;
        self.checks_of(&of)
    }
}
