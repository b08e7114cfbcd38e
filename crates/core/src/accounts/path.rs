//! In which order the integration user is made. The words are under `accounts-step-<id>`.

use std::collections::BTreeMap;

use serde::Serialize;

use super::checks::AccountSeen;
use super::known::KnownAccounts;
use super::licences::keeps_licence;
use crate::facts::HandTick;

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PathStep {
    /// Stable name; words under `accounts-step-<id>`: the value says what, `.where` where, `.why`, `.wrong` what to do
    /// when it does not come out right.
    pub id: &'static str,
    /// How it stands.
    pub seen: AccountSeen,
    /// Who ticked it, when it is ticked.
    pub tick: Option<HandTick>,
    /// The first step that is not done: this is where one is.
    pub next: bool,
}

/// Name, and the expectations that show it was done.
type Named = (&'static str, &'static [&'static str]);

const CREATE: Named = ("create", &["integration-user-exists"]);
const LICENCE: Named = ("licence", &["integration-user-licensed"]);
const WAIT: Named = ("wait", &["integration-user-exists"]);
const ROLES: Named = ("roles", &["integration-user-integration-roles"]);
const MODE: Named = ("mode", &["integration-user-access-mode"]);
const RETURN: Named = ("return-licence", &[]);
const KEEP: Named = ("keep-licence", &["integration-user-licensed"]);
const VERIFY: Named = (
    "verify",
    &[
        "integration-user-access-mode",
        "integration-user-primary-email",
    ],
);
const CONSENT: Named = ("consent", &["microsoft-app-consent"]);
const ENABLE: Named = ("enable", &["application-user-single"]);
const APP_VERIFY: Named = (
    "app-verify",
    &["application-user-single", "integration-user-not-admin"],
);

/// Every step there is, for the test that each has words.
pub(super) const EVERY: [&str; 11] = [
    CREATE.0,
    LICENCE.0,
    WAIT.0,
    ROLES.0,
    MODE.0,
    RETURN.0,
    KEEP.0,
    VERIFY.0,
    CONSENT.0,
    ENABLE.0,
    APP_VERIFY.0,
];

/// The steps for this customer. With Entra Business Central makes an application user by itself, so there is nothing to
/// create; where a person's account signs in, the licence comes before everything and, on the legacy path, stays.
pub fn path(
    known: &KnownAccounts,
    ticks: &BTreeMap<String, HandTick>,
    states: &BTreeMap<String, String>,
) -> Vec<PathStep> {
    let named: &[Named] = if !known.integration_user_is_person() {
        &[CONSENT, ENABLE, APP_VERIFY]
    } else if keeps_licence(known) {
        &[CREATE, LICENCE, WAIT, ROLES, MODE, KEEP, VERIFY]
    } else {
        &[CREATE, LICENCE, WAIT, ROLES, MODE, RETURN, VERIFY]
    };
    let mut open = false;
    named
        .iter()
        .map(|(id, expectations)| {
            let state = |wanted: &str| {
                let mut of = expectations.iter();
                of.any(|id| states.get(*id).is_some_and(|own| own == wanted))
            };
            let all_met = !expectations.is_empty()
                && expectations
                    .iter()
                    .all(|id| states.get(*id).is_some_and(|own| own == "met"));
            let tick = ticks.get(&format!("step-{id}"));
            let seen = if state("unmet") {
                AccountSeen::Error
            } else if all_met {
                AccountSeen::Proved
            } else if state("warning") {
                AccountSeen::Warning
            } else if tick.is_some() {
                AccountSeen::Ticked
            } else {
                AccountSeen::Unchecked
            };
            let done = matches!(seen, AccountSeen::Proved | AccountSeen::Ticked);
            let next = !done && !open;
            open |= !done;
            PathStep {
                id,
                seen,
                tick: tick.filter(|_| seen == AccountSeen::Ticked).cloned(),
                next,
            }
        })
        .collect()
}
