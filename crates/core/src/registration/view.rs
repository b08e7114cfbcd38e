//! What the window sees of this room, and what it tells it.
//!
//! Every type here crosses the border as JSON and is generated into `ui/src/ipc/types.ts`. No sentence crosses: the
//! window has the catalogues too.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::plan::{Facts, Pasted, Plan, Step, plan};
use super::{Context, Purpose};
use crate::facts::{CustomerFacts, Deployment, HandTick};
use crate::finding::{Counts, Params, Severity};

/// What is known of the customer, as it was typed. Everything may be missing or not fit yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct KnownFacts {
    /// What the registration is for, by name.
    pub purposes: Vec<String>,
    /// The display name it should get.
    pub name: String,
    /// Tenant id or verified domain.
    pub tenant_id: String,
    /// Address of the Dataverse environment.
    pub environment_url: String,
    /// Business Central's web client address.
    pub web_client_url: String,
    /// The AppId, when the registration exists.
    pub app_id: String,
    /// How many tenants use the registration; 0 counts as 1.
    pub tenants: u32,
}

/// What could be read of [`KnownFacts`].
#[derive(Debug, Clone)]
pub struct ReadFacts {
    /// For a plan.
    pub facts: Facts,
    /// For a check.
    pub context: Context,
    /// The plan.
    pub plan: Plan,
    /// Names of facts that do not fit and are read as absent.
    pub unfit: Vec<&'static str>,
}

impl KnownFacts {
    /// Takes over what is known about the customer elsewhere.
    pub fn meet(&mut self, customer: &CustomerFacts) {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        self.tenant_id = text(&customer.tenant_id);
        if self.tenant_id.is_empty() {
            self.tenant_id = text(&customer.initial_domain);
        }
        self.environment_url = text(&customer.environment_url);
        self.web_client_url = text(&customer.web_client_url);
        self.app_id = text(&customer.app_id);
        let deployment = customer.deployment.map(Deployment::name);
        let Some(deployment) = deployment else { return };
        if !self.purposes.iter().any(|purpose| purpose == deployment) {
            let own = Purpose::Desktop.name();
            self.purposes.retain(|purpose| purpose == own);
            if Purpose::named(deployment).is_some() {
                self.purposes.insert(0, deployment.to_owned());
            }
        }
    }

    /// Says what of it is known about the customer, whichever room asks. A domain is no tenant id, and what serves
    /// only this app's sign-in says nothing about Business Central.
    pub fn give(&self, customer: &mut CustomerFacts) {
        let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        if customer.initial_domain != text(&self.tenant_id) {
            customer.tenant_id = text(&self.tenant_id);
        }
        customer.environment_url = text(&self.environment_url);
        customer.web_client_url = text(&self.web_client_url);
        customer.app_id = text(&self.app_id);
        let mut deployments = self
            .purposes
            .iter()
            .filter_map(|purpose| Deployment::named(purpose));
        let stays = customer.deployment.is_some_and(|now| {
            deployments.clone().any(|deployment| deployment == now)
                || Purpose::named(now.name()).is_none()
        });
        if !stays {
            customer.deployment = deployments.next();
        }
    }

    /// Reads what fits, each fact by itself.
    pub fn read(&self, today: Option<Date>) -> ReadFacts {
        let mut unfit = Vec::new();
        let mut one = |name: &'static str, text: &str| -> Facts {
            let object = serde_json::json!({ name: text });
            Facts::read(object.to_string().as_bytes()).unwrap_or_else(|_| {
                unfit.push(name);
                Facts::default()
            })
        };
        let facts = Facts {
            name: one("name", &self.name).name,
            tenant: one("tenant_id", &self.tenant_id).tenant,
            environment: one("environment_url", &self.environment_url).environment,
            web_client: one("web_client_url", &self.web_client_url).web_client,
            app_id: one("app_id", &self.app_id).app_id,
            tenants: self.tenants.max(1),
        };
        let purposes: Vec<_> = self
            .purposes
            .iter()
            .filter_map(|name| Purpose::named(name))
            .collect();
        let mut context = Context::new(purposes.iter().copied());
        context.app_id.clone_from(&facts.app_id);
        context.web_client.clone_from(&facts.web_client);
        context.tenants = facts.tenants;
        context.today = today;
        ReadFacts {
            plan: plan(&purposes, &facts),
            facts,
            context,
            unfit,
        }
    }
}

/// Everything about the registration of a customer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RegistrationView {
    /// What is known, as it was typed.
    pub facts: KnownFacts,
    /// Ticks by hand, by [`StepView::tick`].
    pub ticks: BTreeMap<String, HandTick>,
    /// Services, `dataverse` and `business-central`, for which a check has seen whether there is consent; whoever has
    /// looked says so.
    pub consents: BTreeMap<String, bool>,
    /// AppId of the app that was signed in with then; none when nobody has looked.
    pub consented: Option<String>,
    /// The steps.
    pub plan: PlanView,
    /// The manifest on the table.
    pub manifest: Option<ManifestView>,
    /// Something can be taken back.
    pub can_undo: bool,
    /// Something can be done again.
    pub can_redo: bool,
}

/// The steps for a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PlanView {
    /// The steps of each registration, after those that belong to none.
    pub parts: Vec<PartView>,
    /// A script has something to do: there is a registration to create.
    pub scripts: bool,
    /// Names of facts that do not fit and are read as absent.
    pub unfit: Vec<String>,
}

/// The steps of one registration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PartView {
    /// Stays the same for the same purposes, so that ticks are found again; empty for steps of no registration.
    pub id: String,
    /// The registration's display name; none for steps of no registration.
    pub name: Option<String>,
    /// In order.
    pub steps: Vec<StepView>,
}

/// One thing to do; words under `registration-step-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StepView {
    /// Stable name.
    pub id: String,
    /// Under which a tick is kept: the part's id and this one's.
    pub tick: String,
    /// Who does it; words under `registration-who-<who>`.
    pub who: String,
    /// What to paste or choose.
    pub values: Vec<ValueView>,
}

/// A value to paste or choose; words of its label under `registration-value-<label>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ValueView {
    /// What it is.
    pub label: String,
    /// To be copied as it is; none when it cannot be written down.
    pub text: Option<String>,
    /// Otherwise the message that says what to choose or fill in.
    pub message: Option<String>,
    /// It is not known yet and filled in by hand.
    pub missing: bool,
}

impl PlanView {
    /// The steps of what was read.
    pub fn of(read: &ReadFacts) -> Self {
        let plan = &read.plan;
        let own = PartView {
            id: String::new(),
            name: None,
            steps: steps(&plan.steps, ""),
        };
        let planned = plan.registrations.iter().map(|planned| {
            let id = planned.wish.unique_name();
            PartView {
                steps: steps(&planned.steps, &id),
                name: Some(planned.wish.name.clone()),
                id,
            }
        });
        Self {
            parts: std::iter::once(own)
                .chain(planned)
                .filter(|part| !part.steps.is_empty())
                .collect(),
            scripts: !plan.registrations.is_empty(),
            unfit: read.unfit.iter().map(ToString::to_string).collect(),
        }
    }
}

fn steps(steps: &[Step], part: &str) -> Vec<StepView> {
    steps
        .iter()
        .map(|step| StepView {
            id: step.id.to_owned(),
            tick: format!("{part}/{}", step.id),
            who: step.who.name().to_owned(),
            values: step
                .values
                .iter()
                .map(|paste| {
                    let (text, message, missing) = match &paste.value {
                        Pasted::Text(text) => (Some(text.clone()), None, false),
                        Pasted::Choice(id) => (None, Some((*id).to_owned()), false),
                        Pasted::Missing(id) => (None, Some((*id).to_owned()), true),
                    };
                    ValueView {
                        label: paste.label.to_owned(),
                        text,
                        message,
                        missing,
                    }
                })
                .collect(),
        })
        .collect()
}

/// The manifest under the eye.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ManifestView {
    /// Name of the file it came from; empty for pasted text.
    pub file: String,
    /// The text, line by line; secrets are blotted out.
    pub lines: Vec<String>,
    /// As what it was read.
    pub read_as: ReadAs,
    /// What was found, in the room's order.
    pub findings: Vec<ManifestFinding>,
    /// How many of each severity.
    pub counts: Counts,
    /// What repairs it; none when nothing can be repaired by a change to the manifest.
    pub repair: Option<RepairView>,
}

/// As what a manifest was read; words under `registration-read-as-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ReadAs {
    /// The Microsoft Graph format.
    Graph,
    /// The old format, Azure AD Graph.
    AzureAdGraph,
    /// Names of both.
    Mixed,
    /// A registration that tells no format.
    Registration,
    /// `requiredResourceAccess` alone.
    Permissions,
    /// Nothing that could be judged.
    Nothing,
}

/// A finding with its place in the text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ManifestFinding {
    /// Room and kind.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The JSON pointer; empty for the whole document.
    pub pointer: String,
    /// For its words.
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, string | number>"))]
    pub params: Params,
    /// The line, from 1.
    pub line: u32,
    /// Where in the line it begins, in UTF-16 units.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// The repair takes care of it.
    pub fixable: bool,
}

/// What repairs a manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RepairView {
    /// The text before and after, line by line; long stretches that stay the same are left out.
    pub difference: Vec<DifferenceLine>,
    /// The commands that change the registration, by form of script; empty for a manifest without AppId.
    pub commands: BTreeMap<String, String>,
}

/// A line of a difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DifferenceLine {
    /// What becomes of it.
    pub change: LineChange,
    /// Its number before; none for an added one.
    pub before: Option<u32>,
    /// Its number after; none for a removed one.
    pub after: Option<u32>,
    /// The line; for [`LineChange::Skipped`] empty.
    pub text: String,
}

/// What becomes of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum LineChange {
    /// It stays.
    Same,
    /// It goes.
    Removed,
    /// It comes.
    Added,
    /// Lines that stay and are not shown.
    Skipped,
}
