//! The steps that lead to the right registration for one customer.

mod consent;
mod facts;

use super::purpose::Purpose;
use super::reading::Platform;
use super::wish::{RedirectText, Wish};
use crate::reference::scopes;

pub(super) use consent::APP_ID;
pub use consent::Consent;
pub use facts::Facts;

/// What to do, in order. The words of a step are in `registration.ftl` under `registration-step-<id>`.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What it is for.
    pub purposes: Vec<Purpose>,
    /// The registrations to create; none for Business Central online alone.
    pub registrations: Vec<Planned>,
    /// Steps that belong to no registration.
    pub steps: Vec<Step>,
}

/// One registration with its steps.
#[derive(Debug, Clone)]
pub struct Planned {
    /// What must exist.
    pub wish: Wish,
    /// How to get there by hand.
    pub steps: Vec<Step>,
    /// Where an administrator grants consent for everybody.
    pub consent: Consent,
}

/// Who does a step. The words are under `registration-who-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who {
    /// Somebody with the Entra role Application Developer or more.
    AppDeveloper,
    /// An administrator who may consent for the whole tenant.
    ConsentAdmin,
    /// Whoever sets up Business Central or this app.
    Consultant,
}

impl Who {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::AppDeveloper, Self::ConsentAdmin, Self::Consultant];

    /// The name in locale ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::AppDeveloper => "app-developer",
            Self::ConsentAdmin => "consent-admin",
            Self::Consultant => "consultant",
        }
    }
}

/// One thing to do.
#[derive(Debug, Clone)]
pub struct Step {
    /// Stable name; words under `registration-step-<id>`: the value says what, `.where` where to click, `.why`,
    /// `.verify` how to see that it is right, `.wrong` what it looks like when it is not.
    pub id: &'static str,
    /// Who does it.
    pub who: Who,
    /// What to paste or choose, in order.
    pub values: Vec<Paste>,
}

/// A value to paste or choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paste {
    /// What it is; words under `registration-value-<label>`.
    pub label: &'static str,
    /// The value, in full or not.
    pub value: Pasted,
}

/// A value, or why it cannot be written down yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pasted {
    /// To be copied as it is.
    Text(String),
    /// A message of the catalogue: a choice in a window.
    Choice(&'static str),
    /// Filled in by hand; a message of the catalogue says with what.
    Missing(&'static str),
}

/// Plans what these purposes need.
pub fn plan(purposes: &[Purpose], facts: &Facts) -> Plan {
    let mut purposes = purposes.to_vec();
    purposes.sort_unstable();
    purposes.dedup();
    let mut steps = Vec::new();
    if purposes.contains(&Purpose::BcOnline) {
        steps.push(Step {
            id: "online-consent",
            who: Who::ConsentAdmin,
            values: facts
                .environment
                .iter()
                .map(|environment| text("environment", environment.to_string()))
                .collect(),
        });
    }
    let groups = groups(&purposes);
    if groups.len() > 1 {
        steps.push(Step {
            id: "two-registrations",
            who: Who::AppDeveloper,
            values: Vec::new(),
        });
    }
    let many = groups.len() > 1;
    let registrations = groups
        .into_iter()
        .map(|group| {
            let name = name(&group, facts, many);
            // One AppId names one registration; it cannot be known which of several.
            let known = if many {
                &Facts {
                    app_id: None,
                    ..facts.clone()
                }
            } else {
                facts
            };
            let wish = Wish::new(group, name, known);
            Planned {
                steps: steps_for(&wish, known),
                consent: Consent::of(&wish, known),
                wish,
            }
        })
        .collect();
    Plan {
        purposes,
        registrations,
        steps,
    }
}

/// Which purposes share a registration: a secret is forbidden to one and needed by the other, so these two never do.
fn groups(purposes: &[Purpose]) -> Vec<Vec<Purpose>> {
    let has = |purpose| purposes.contains(&purpose);
    let mut groups = Vec::new();
    if has(Purpose::BcOnpremEntra) {
        groups.push(vec![Purpose::BcOnpremEntra]);
    }
    if has(Purpose::BcLegacy) {
        groups.push(vec![Purpose::BcLegacy]);
    }
    if has(Purpose::Desktop) {
        match groups.last_mut() {
            Some(last) => last.push(Purpose::Desktop),
            None => groups.push(vec![Purpose::Desktop]),
        }
    }
    groups
}

fn name(group: &[Purpose], facts: &Facts, many: bool) -> String {
    let own = match group.first() {
        Some(Purpose::Desktop) | None => "Jetbridge",
        Some(_) => "Business Central to Dynamics 365 Sales",
    };
    let name = facts.name.as_deref().unwrap_or(own);
    match group.first() {
        Some(first) if many => format!("{name} ({})", first.name()),
        _ => name.to_owned(),
    }
}

fn text(label: &'static str, value: impl Into<String>) -> Paste {
    Paste {
        label,
        value: Pasted::Text(value.into()),
    }
}

fn choice(label: &'static str, id: &'static str) -> Paste {
    Paste {
        label,
        value: Pasted::Choice(id),
    }
}

/// The AppId, or that it is to be copied.
fn app_id(wish: &Wish) -> Paste {
    match &wish.app_id {
        Some(id) => text("app-id", id.as_str()),
        None => Paste {
            label: "app-id",
            value: Pasted::Missing("registration-missing-app-id"),
        },
    }
}

fn redirects(wish: &Wish, platform: Platform) -> Vec<Paste> {
    wish.redirects(platform)
        .into_iter()
        .map(|redirect| match redirect {
            RedirectText::Known(uri) => text("redirect", uri),
            RedirectText::AfterCreation => Paste {
                label: "redirect",
                value: Pasted::Missing("registration-missing-app-redirect"),
            },
            RedirectText::NeedsWebClient => Paste {
                label: "redirect",
                value: Pasted::Missing("registration-missing-web-client"),
            },
        })
        .collect()
}

fn steps_for(wish: &Wish, facts: &Facts) -> Vec<Step> {
    let legacy = wish.serves(Purpose::BcLegacy);
    let onprem = wish.serves(Purpose::BcOnpremEntra);
    let mut steps = Vec::new();
    let mut add = |id, who, values| steps.push(Step { id, who, values });

    let audience = match wish.audience() {
        "AzureADMyOrg" => "registration-audience-one",
        _ => "registration-audience-many",
    };
    add(
        "create",
        Who::AppDeveloper,
        vec![text("name", &*wish.name), choice("audience", audience)],
    );
    add("app-id", Who::AppDeveloper, vec![app_id(wish)]);
    let web = redirects(wish, Platform::Web);
    if !web.is_empty() {
        add("redirect-web", Who::AppDeveloper, web);
    }
    let public = redirects(wish, Platform::PublicClient);
    if !public.is_empty() {
        add("redirect-desktop", Who::AppDeveloper, public);
    }
    if wish.public_client() {
        add(
            "public-client",
            Who::AppDeveloper,
            vec![choice("switch", "registration-choice-yes")],
        );
    }
    add(
        "permissions",
        Who::AppDeveloper,
        scopes::needed()
            .map(|scope| {
                text(
                    "permission",
                    format!("{} > {}", scope.api, scope.permission),
                )
            })
            .collect(),
    );
    if legacy {
        add("no-secret", Who::AppDeveloper, Vec::new());
    }
    if onprem {
        add("secret", Who::AppDeveloper, Vec::new());
    }
    let consent = Consent::of(wish, facts);
    let mut addresses = vec![text("consent-v1", consent.v1)];
    addresses.extend(consent.v2.map(|address| text("consent-v2", address)));
    add("consent", Who::ConsentAdmin, addresses);
    if onprem {
        let mut values = vec![app_id(wish)];
        values.extend(redirects(wish, Platform::Web));
        values.extend(environment(facts));
        add("enter-onprem", Who::Consultant, values);
    }
    if legacy {
        let mut values = vec![app_id(wish)];
        values.push(match &wish.app_id {
            Some(id) => text("redirect", format!("app://{id}")),
            None => Paste {
                label: "redirect",
                value: Pasted::Missing("registration-missing-app-redirect"),
            },
        });
        values.extend(environment(facts));
        add("enter-legacy", Who::Consultant, values);
    }
    if wish.serves(Purpose::Desktop) {
        add("enter-desktop", Who::Consultant, vec![app_id(wish)]);
    }
    steps
}

fn environment(facts: &Facts) -> Option<Paste> {
    let environment = facts.environment.as_ref()?;
    Some(text("environment", environment.to_string()))
}

/// The message ids a plan may use, for the test that every one of them is said in every language.
pub fn message_ids() -> Vec<String> {
    let facts = Facts::default();
    let every = [
        vec![Purpose::BcOnline],
        vec![Purpose::BcOnpremEntra, Purpose::BcLegacy, Purpose::Desktop],
    ];
    let mut ids: Vec<_> = Who::ALL
        .iter()
        .map(|who| format!("registration-who-{}", who.name()))
        .collect();
    for plan in every.iter().map(|purposes| plan(purposes, &facts)) {
        let inner = plan.registrations.iter().flat_map(|planned| &planned.steps);
        for step in plan.steps.iter().chain(inner) {
            for part in ["", ".where", ".why", ".verify", ".wrong"] {
                ids.push(format!("registration-step-{}{part}", step.id));
            }
            for paste in &step.values {
                ids.push(format!("registration-value-{}", paste.label));
                if let Pasted::Choice(id) | Pasted::Missing(id) = paste.value {
                    ids.push(id.to_owned());
                }
            }
        }
    }
    ids.sort_unstable();
    ids.dedup();
    ids
}
