//! Settings tested stage by stage against the practice tenant, with trouble at each stage.

#![allow(clippy::unwrap_used, clippy::expect_used)] // a test says by panicking

use std::sync::Mutex;
use std::time::Duration;

use jetbridge_core::errors;
use jetbridge_core::facts::AppId;
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::readiness::read_facts;
use jetbridge_core::secret::Secret;
use jetbridge_online::clouds::{Cloud, PracticeAddresses, Tenant};
use jetbridge_online::http::{Cancel, Http};
use jetbridge_online::sign_in::{App, Credential, Refusal, SignInFault, as_app};
use jetbridge_online::stages::{
    Draft, STAGES, State, Step, Tested, as_business_central, test as test_draft,
};
use jetbridge_online::survey::Patience;
use jetbridge_practice::{ClientSecret, Customer, Options, Practice, Trouble};
use serde_json::{Value, json};

const SECRET: &str = "practice-secret";

struct Stand {
    practice: Practice,
    cloud: Cloud,
    draft: Draft,
    facts: Value,
}

impl Stand {
    fn new(name: &str) -> Self {
        let cases = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../core/tests/fixtures/readiness/cases"
        );
        let read = |kind: &str| -> Value {
            let path = format!("{cases}/{name}.{kind}.json");
            serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
        };
        let mut customer = Customer::of_snapshot(&read("snapshot"));
        customer.applications[0].secrets = vec![ClientSecret {
            value: SECRET.to_owned(),
            ended: false,
        }];
        let client = AppId::read(&customer.applications[0].id).unwrap();
        let practice = Practice::start(Options::of(vec![customer])).unwrap();
        let at = practice.addresses();
        let cloud = Cloud::practice(&PracticeAddresses {
            authority: &at.authority,
            business_central: &at.business_central,
            discovery: &at.discovery,
            graph: &at.graph,
        })
        .unwrap();
        let draft = Draft {
            environment: at.customers[0].environment.clone(),
            client,
            tenant: None,
            errors: 0,
            practice: Some(cloud.clone()),
            business_central: Some(None),
            only: None,
            before: None,
        };
        Self {
            cloud,
            draft,
            facts: read("facts"),
            practice,
        }
    }

    fn trouble(&self, trouble: Trouble) -> &Self {
        self.practice.trouble("snapshot", trouble, true);
        self
    }

    async fn test(&self) -> Tested {
        self.test_as(SECRET).await
    }

    async fn test_as(&self, secret: &'static str) -> Tested {
        let facts = read_facts(self.facts.to_string().as_bytes()).unwrap();
        let heard = Mutex::new(Vec::new());
        let told = |step: Step<'_, '_>| {
            if let Step::Stage(stage) = step {
                heard.lock().unwrap().push(stage.id);
            }
        };
        let patience = Patience {
            answer: Duration::from_secs(2),
            pause: Duration::from_millis(10),
        };
        let cancel = Cancel::new();
        let sign_in = |http: Http, app: App| async move {
            let credential = Credential::Secret(Secret::new(secret));
            as_app(&http, app, credential, &Cancel::new()).await
        };
        let tested = Box::pin(test_draft(
            &self.draft,
            &facts,
            patience,
            &cancel,
            &told,
            sign_in,
        ))
        .await;
        let ids: Vec<_> = tested.stages.iter().map(|stage| stage.id).collect();
        let mut heard = heard.into_inner().unwrap();
        heard.sort_by_key(|id| STAGES.iter().position(|one| one == id));
        assert!(ids.iter().all(|id| heard.contains(id)), "{ids:?} {heard:?}");
        tested
    }
}

/// The first stage that failed, with the code of its cause; all after it are not checked.
fn stopped(tested: &Tested) -> (&'static str, &'static str) {
    let at = tested
        .stages
        .iter()
        .position(|stage| stage.state == State::Failed)
        .unwrap_or_else(|| panic!("{:?}", tested.stages));
    let stage = &tested.stages[at];
    let cause = stage.cause.as_ref().unwrap();
    for language in Language::ALL {
        let id = format!("stage-cause-{}", cause.code);
        assert_ne!(phrase::text(&id, &cause.params, language), id);
        let title = format!("stage-{}", stage.id);
        assert_ne!(phrase::text(&title, &cause.params, language), title);
    }
    (stage.id, cause.code)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_good_environment_passes_every_stage() {
    let tested = Stand::new("02-online-after-clean").test().await;
    assert!(tested.is_passed(), "{:#?}", tested.stages);
    let ids: Vec<_> = tested.stages.iter().map(|stage| stage.id).collect();
    assert_eq!(ids, STAGES);
    assert!(!tested.stages[3].calls.is_empty());
    assert!(tested.surveyed.is_some() && tested.judgement.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn each_trouble_stops_at_its_stage() {
    for (trouble, stage, cause) in [
        (Trouble::EnvironmentGone, "environment", "no-environment"),
        (Trouble::Unavailable, "environment", "unavailable"),
        (Trouble::HtmlInsteadOfJson, "environment", "page"),
        (Trouble::Offline, "environment", "unreachable"),
        (Trouble::ForeignAuthority, "authority", "foreign-authority"),
        (Trouble::UnknownApplication, "application", "registration"),
        (Trouble::SecretExpired, "sign-in", "refused"),
        (Trouble::NotAMember, "access", "expectation"),
    ] {
        let stand = Stand::new("02-online-after-clean");
        let tested = stand.trouble(trouble).test().await;
        assert_eq!(stopped(&tested), (stage, cause), "{trouble:?}");
        let last = tested.stages.iter().find(|one| one.id == "salespeople");
        assert_ne!(last.unwrap().state, State::Failed, "{trouble:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_of_entra_is_explained() {
    let tested = Stand::new("02-online-after-clean").test_as("wrong").await;
    let (stage, _) = stopped(&tested);
    assert_eq!(stage, "sign-in");
    let stage = tested.stages.iter().find(|one| one.id == stage).unwrap();
    let said = stage.cause.as_ref().unwrap().said.as_deref().unwrap();
    assert_eq!(errors::read(said).codes[0].code, "AADSTS7000215");
    assert!(!said.contains("wrong"), "{said}");
    // A wrong secret is the secret of an app that is known.
    let known = tested.stages.iter().find(|one| one.id == "application");
    assert_eq!(known.unwrap().state, State::Passed);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_that_fails_tells_what_is_known_of_the_app() {
    let refused = |error: &str, code: u32, status: Option<u16>| {
        SignInFault::Refused(Box::new(Refusal {
            error: error.to_owned(),
            codes: (code > 0).then_some(code).into_iter().collect(),
            status,
            ..Refusal::default()
        }))
    };
    let (at_token, by_redirect) = (Some(400), None);
    let stand = Stand::new("02-online-after-clean");
    let facts = read_facts(stand.facts.to_string().as_bytes()).unwrap();
    for (fault, application, sign_in) in [
        // The app is not known, or may not sign in this way.
        (
            refused("unauthorized_client", 700_016, at_token),
            "failed",
            "not-checked",
        ),
        (
            refused("invalid_request", 50011, by_redirect),
            "failed",
            "not-checked",
        ),
        (
            refused("invalid_client", 500_113, at_token),
            "failed",
            "not-checked",
        ),
        (
            refused("invalid_client", 7_000_218, Some(401)),
            "failed",
            "not-checked",
        ),
        (
            refused("unsupported_grant_type", 0, at_token),
            "failed",
            "not-checked",
        ),
        // It is, and something else is wrong.
        (
            refused("invalid_client", 7_000_215, Some(401)),
            "passed",
            "failed",
        ),
        (
            refused("access_denied", 65004, by_redirect),
            "passed",
            "failed",
        ),
        (
            refused("interaction_required", 53003, at_token),
            "passed",
            "failed",
        ),
        (refused("server_error", 0, by_redirect), "passed", "failed"),
        (SignInFault::OtherAccount, "passed", "failed"),
        // Nothing tells.
        (
            refused("temporarily_unavailable", 90055, Some(503)),
            "not-checked",
            "failed",
        ),
        (
            refused("invalid_client", 4_242_424, Some(401)),
            "not-checked",
            "failed",
        ),
        (SignInFault::TimedOut, "not-checked", "failed"),
        (SignInFault::Credential, "not-checked", "failed"),
    ] {
        let case = format!("{fault:?}");
        let tested = Box::pin(test_draft(
            &stand.draft,
            &facts,
            Patience::default(),
            &Cancel::new(),
            &|_| {},
            |_, _| async { Err(fault) },
        ))
        .await;
        let state = |id: &str| {
            let stage = tested.stages.iter().find(|stage| stage.id == id);
            stage.unwrap().state.name()
        };
        assert_eq!(
            (state("application"), state("sign-in")),
            (application, sign_in),
            "{case}"
        );
        assert_eq!(state("authority"), "passed", "{case}");
        assert_eq!(state("consent-dataverse"), "not-checked", "{case}");
        stopped(&tested);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_integration_user_who_is_administrator_is_found() {
    let tested = Stand::new("03-legacy-integration-user-is-admin")
        .test()
        .await;
    let stage = tested
        .stages
        .iter()
        .find(|one| one.id == "integration-user");
    let stage = stage.unwrap();
    assert_eq!(stage.state, State::Failed);
    let codes: Vec<_> = stage.findings.iter().map(|one| one.code).collect();
    assert!(
        codes.contains(&"readiness/integration-user-not-admin"),
        "{codes:?}"
    );
    assert_eq!(stage.cause.as_ref().unwrap().owner.name(), "dynamics-admin");
}

#[tokio::test(flavor = "multi_thread")]
async fn hosts_that_only_look_like_dataverse_are_not_asked() {
    let mut stand = Stand::new("02-online-after-clean");
    stand.draft.practice = None;
    for (address, cause) in [
        (
            "https://contoso.crm4.dynamics.com.fabrikam.example",
            "unknown-host",
        ),
        ("https://contoso-crm4-dynamics.com", "unknown-host"),
        ("http://contoso.crm4.dynamics.com", "not-https"),
        (
            "https://login@fabrikam.example/contoso.crm4.dynamics.com",
            "not-an-address",
        ),
    ] {
        stand.draft.environment = address.to_owned();
        let tested = stand.test().await;
        let (stage, found) = stopped(&tested);
        assert_eq!(stage, "settings", "{address}");
        assert!(
            found == cause || found == "unknown-host",
            "{address} {found}"
        );
        assert!(tested.stages.iter().all(|stage| stage.calls.is_empty()));
    }
    stand.draft.errors = 2;
    stand.draft.practice = Some(stand.cloud.clone());
    stand.draft.environment = stand.practice.addresses().customers[0].environment.clone();
    assert_eq!(stopped(&stand.test().await), ("settings", "settings"));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_tenant_deserves_a_look() {
    let mut stand = Stand::new("02-online-after-clean");
    let other = "6a194de3-0000-4e7a-9b30-51c0de7b0c85";
    stand.draft.tenant = Some(Tenant::read(other).unwrap());
    let tested = stand.test().await;
    let stage = tested
        .stages
        .iter()
        .find(|one| one.id == "authority")
        .unwrap();
    assert_eq!(stage.state, State::Warned);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_shows_beforehand_whether_a_second_factor_will_stop_it() {
    let stand = Stand::new("03-legacy-integration-user-is-admin");
    let at = &stand.practice.addresses().customers[0];
    let http = Http::for_cloud(&stand.cloud).unwrap();
    let app = App {
        client: stand.draft.client.clone(),
        tenant: Tenant::read(&at.tenant).unwrap(),
        cloud: stand.cloud.clone(),
    };
    let environment = stand.cloud.environment(&at.environment).unwrap();
    let password = Secret::new("practice");
    let cancel = Cancel::new();
    let user = "bcsync@contoso.example";
    let stage = as_business_central(&http, &app, &environment, user, &password, &cancel).await;
    assert_eq!(stage.state, State::Passed, "{stage:?}");
    stand.trouble(Trouble::MfaRequired);
    let stage = as_business_central(&http, &app, &environment, user, &password, &cancel).await;
    let said = stage.cause.unwrap().said.unwrap();
    assert_eq!(errors::read(&said).codes[0].code, "AADSTS50076");
    assert!(!json!(said).to_string().contains("practice-secret"));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_stage_is_tried_again_with_what_it_depends_on() {
    let mut stand = Stand::new("02-online-after-clean");
    stand.trouble(Trouble::SolutionMissing);
    let first = stand.test().await;
    let state = |tested: &Tested, id: &str| {
        let stage = tested.stages.iter().find(|stage| stage.id == id);
        stage.unwrap().state
    };
    assert_eq!(state(&first, "solutions"), State::Failed);
    stand
        .practice
        .trouble("snapshot", Trouble::SolutionMissing, false);
    stand.draft.before = first.surveyed.clone();
    stand.draft.only = Some("solutions");
    let asked = stand.practice.calls().len();
    let again = stand.test().await;
    assert_eq!(state(&again, "solutions"), State::Passed);
    let ids: Vec<_> = again.stages.iter().map(|stage| stage.id).collect();
    assert_eq!(ids.last(), Some(&"solutions"));
    assert!(!ids.contains(&"salespeople") && ids.contains(&"authority"));
    // What was seen before stays, and what was seen again is new.
    let seen = again.surveyed.unwrap();
    assert!(seen.document["dataverse"]["users"]["rows"].is_array());
    let calls: Vec<_> = stand.practice.calls().split_off(asked);
    assert!(
        !calls
            .iter()
            .any(|call| format!("{call:?}").contains("systemusers")),
        "{calls:?}"
    );

    // What Entra thinks of the app shows in the sign-in only.
    stand.draft.only = Some("application");
    let again = stand.test().await;
    let ids: Vec<_> = again.stages.iter().map(|stage| stage.id).collect();
    assert_eq!(ids[ids.len() - 2..], ["application", "sign-in"]);

    stand.draft.only = Some("tls");
    let asked = stand.practice.calls().len();
    let again = stand.test().await;
    let ids: Vec<_> = again.stages.iter().map(|stage| stage.id).collect();
    assert_eq!(ids, ["settings", "name", "tls"]);
    assert_eq!(stand.practice.calls().len(), asked + 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_off_is_told_and_stops_nothing() {
    let stand = Stand::new("02-online-after-clean");
    let tested = stand.trouble(Trouble::ClockAhead).test().await;
    let stage = tested.stages.iter().find(|one| one.id == "tls").unwrap();
    assert_eq!(stage.state, State::Warned, "{stage:?}");
    let cause = stage.cause.as_ref().unwrap();
    assert_eq!(cause.code, "clock");
    assert_eq!(
        cause.params["minutes"].to_string().trim_start_matches('-'),
        "12"
    );
    // The address answered, so what comes after is looked at.
    let next = tested.stages.iter().find(|one| one.id == "authority");
    assert_eq!(next.unwrap().state, State::Passed);
}
