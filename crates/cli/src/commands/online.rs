//! What `jet` does on the network: signs in, tests stage by stage, and says how far it came on standard error.

use jetbridge_core::errors::ErrorsTold;
use jetbridge_core::facts::{AppId, CustomerFacts, Deployment, Version};
use jetbridge_core::fault::Fault;
use jetbridge_core::finding::Params;
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::readiness::{Asked, Facts};
use jetbridge_core::secret::Secret;
use jetbridge_online::clouds::{Cloud, PracticeAddresses, Tenant};
use jetbridge_online::http::{Cancel, Http};
use jetbridge_online::session::{Cache, Session};
use jetbridge_online::sign_in::{
    App, Attempt, Certificate, Credential, Page, Pages, SignInFault, Wish, as_app, begin,
    begin_device,
};
use jetbridge_online::stages::{Draft, Stage, State, Step, Tested, tell};
use jetbridge_online::survey::Patience;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::args::{Format, SignIn};
use crate::fault::CliFault;
use crate::input;
use crate::output::{Output, Verdict};
use crate::print::json;
use crate::words::say;

/// Where the practice tenant is, as it says itself.
#[derive(Deserialize)]
struct Practice {
    authority: String,
    business_central: String,
    graph: String,
    discovery: String,
    customers: Vec<Customer>,
}

#[derive(Deserialize)]
struct Customer {
    tenant: String,
    environment: String,
}

/// What is tested.
pub struct Object {
    /// The environment, as it is written.
    pub environment: String,
    /// The app registration that signs in.
    pub client: AppId,
    /// How many errors the settings themselves hold.
    pub errors: usize,
    /// The client secret the settings bring.
    pub secret: Option<Secret>,
    /// What is known about the customer; none: the test ends with the first call.
    pub facts: Option<Facts>,
}

/// Tests it, and with the facts everything after the sign-in.
pub fn test(object: Object, asked: &SignIn, output: &Output) -> Result<Tested, CliFault> {
    let tenant = match &asked.tenant {
        Some(tenant) => {
            Some(Tenant::read(tenant).map_err(|_| CliFault::value("--tenant", tenant))?)
        }
        None => None,
    };
    let mut draft = Draft {
        environment: object.environment,
        client: object.client,
        tenant,
        errors: object.errors,
        practice: None,
        business_central: None,
        only: None,
        before: None,
    };
    let facts = if let Some(facts) = object.facts {
        draft.business_central = facts.online().then_some(None);
        facts
    } else {
        draft.only = Some("access");
        unknown(&draft.environment)?
    };
    if let Some(file) = &asked.practice {
        let unfit = || CliFault::value("--practice", &file.display().to_string());
        practise(&mut draft, &facts, &input::whole(file)?).ok_or_else(unfit)?;
    }
    let credential = credential(asked, object.secret)?;
    let language = output.language;
    let environment = draft.environment.clone();
    let sign_in = |http: Http, app: App| async move {
        match credential {
            Some(credential) => as_app(&http, app, credential, &Cancel::new()).await,
            None if asked.device_code => by_code(&http, app, &environment, language).await,
            None => by_browser(&http, app, &environment, language).await,
        }
    };
    let told = |step: Step<'_, '_>| {
        if let Step::Stage(stage) = step {
            eprintln!("{}", tell::line(stage, language));
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| CliFault::Core(Fault::new("work-lost").detail(error)))?;
    Ok(runtime.block_on(Box::pin(jetbridge_online::stages::test(
        &draft,
        &facts,
        Patience::default(),
        &Cancel::new(),
        &told,
        sign_in,
    ))))
}

/// By what the app signs in by itself: a file that was named, else the secret in the settings.
fn credential(asked: &SignIn, own: Option<Secret>) -> Result<Option<Credential>, CliFault> {
    if let Some(file) = &asked.certificate_file {
        let pem = Secret::new(input::whole_text(file)?);
        let certificate = Certificate::read(&pem).map_err(|fault| CliFault::Core(fault.into()))?;
        return Ok(Some(Credential::Certificate(certificate)));
    }
    let secret = match &asked.secret_file {
        Some(file) => Some(Secret::new(
            input::whole_text(file)?.trim_end_matches(['\r', '\n']),
        )),
        None if asked.device_code => None,
        None => own,
    };
    Ok(secret.map(Credential::Secret))
}

/// Facts for a test that ends before anything depends on them: everybody reaches the environment the same way.
fn unknown(environment: &str) -> Result<Facts, CliFault> {
    let known = CustomerFacts {
        deployment: Some(Deployment::Online),
        version: Some(Version::bc(27)),
        environment_url: Some(environment.to_owned()),
        ..CustomerFacts::default()
    };
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    Facts::of(&known, &Asked::default(), today).map_err(|_| lacking("address"))
}

/// The settings lack something without which nothing can be tested: `address`, `app-id`.
pub fn lacking(what: &'static str) -> CliFault {
    CliFault::Core(Fault::new("test-lacking").with("what", what))
}

/// Goes to the practice tenant instead; it is on this computer and nowhere else.
/// Nothing where the bytes are not what the practice tenant says of itself.
fn practise(draft: &mut Draft, facts: &Facts, bytes: &[u8]) -> Option<()> {
    let at: Practice = serde_json::from_slice(bytes).ok()?;
    let cloud = Cloud::practice(&PracticeAddresses {
        authority: &at.authority,
        business_central: &at.business_central,
        discovery: &at.discovery,
        graph: &at.graph,
    })
    .ok()?;
    let mine = |customer: &&Customer| {
        facts
            .tenant_id
            .as_ref()
            .is_some_and(|tenant| tenant.is(&customer.tenant))
    };
    let customer = at.customers.iter().find(mine).or(at.customers.first());
    let environment = &customer?.environment;
    draft.environment.clone_from(environment);
    draft.practice = Some(cloud);
    Some(())
}

async fn by_browser(
    http: &Http,
    app: App,
    environment: &str,
    language: Language,
) -> Result<Session, SignInFault> {
    let cancel = Cancel::new();
    let mut resources = vec![app.cloud.environment(environment)?];
    resources.extend(app.cloud.business_central().ok());
    let pages = Pages {
        language: language.tag().to_owned(),
        done: Page {
            title: say("cli-sign-in-done", language),
            text: say("cli-sign-in-close", language),
        },
        refused: Page {
            title: say("cli-sign-in-refused", language),
            text: say("cli-sign-in-close", language),
        },
    };
    let mut wish = Wish::of(resources);
    loop {
        let pending = begin(http, app.clone(), wish, &cancel).await?;
        eprintln!(
            "{}\n{}",
            say("cli-sign-in-open", language),
            pending.address()
        );
        match pending.finish(&pages, &Cache::in_memory(), &cancel).await? {
            Attempt::Done(session) => return Ok(session),
            Attempt::Narrower(next) => wish = *next,
        }
    }
}

async fn by_code(
    http: &Http,
    app: App,
    environment: &str,
    language: Language,
) -> Result<Session, SignInFault> {
    let cancel = Cancel::new();
    let resource = app.cloud.environment(environment)?;
    let code = begin_device(http, app, resource, &cancel).await?;
    let params = Params::from([
        ("code", code.user_code().into()),
        ("address", code.address().into()),
    ]);
    eprintln!("{}", phrase::text("cli-sign-in-code", &params, language));
    code.finish(&Cache::in_memory(), &cancel).await
}

/// Why nothing was seen: the stage that stopped it.
pub fn stopped(tested: &Tested, language: Language) -> Fault {
    let failed = tested
        .stages
        .iter()
        .find(|stage| stage.state == State::Failed);
    let told = failed.map(|stage| Told::of(stage, language));
    let why = told.as_ref().and_then(|told| told.message.clone());
    let codes = told
        .and_then(|told| told.errors)
        .map_or_else(Vec::new, |told| {
            told.errors.into_iter().map(|error| error.code).collect()
        });
    Fault::new("test-stopped")
        .with("why", why.unwrap_or_default())
        .with(
            "codes",
            if codes.is_empty() {
                "none".to_owned()
            } else {
                codes.join(", ")
            },
        )
}

/// A stage in words.
#[derive(Serialize)]
struct Told<'a> {
    title: String,
    #[serde(flatten)]
    stage: &'a Stage,
    message: Option<String>,
    r#do: Option<String>,
    owner_name: Option<String>,
    errors: Option<ErrorsTold>,
    findings: Vec<json::Told<'a>>,
}

impl<'a> Told<'a> {
    fn of(stage: &'a Stage, language: Language) -> Self {
        let owner = stage.cause.as_ref().map(|cause| cause.owner.name());
        Self {
            title: tell::title(stage, language),
            stage,
            message: tell::cause(stage, "", language),
            r#do: tell::cause(stage, ".do", language),
            owner_name: owner.map(|owner| say(&format!("error-owner-{owner}"), language)),
            errors: tell::said(stage, language),
            findings: json::Told::all(&stage.findings, language),
        }
    }

    /// With the codes of findings and without what a service said, unlike what people send each other.
    fn text(&self, language: Language) -> String {
        let mut lines = vec![tell::line(self.stage, language)];
        lines.extend(self.message.clone());
        for error in self.errors.iter().flat_map(|told| &told.errors) {
            let meaning = error.meaning.clone().unwrap_or_default();
            lines.push(format!("{}: {meaning}", error.code));
            lines.extend(error.steps.iter().map(|step| format!("- {step}")));
        }
        for finding in &self.stage.findings {
            let words = phrase::say(finding, language);
            lines.push(format!("{}: {}", finding.code, words.what));
            lines.push(format!("- {}", words.r#do));
        }
        if let (Some(owner), true) = (&self.owner_name, self.stage.state != State::Passed) {
            lines.push(format!("{}: {owner}", say("cli-error-owner", language)));
        }
        if self.errors.is_none() && self.stage.findings.is_empty() {
            let todo = self.r#do.iter();
            lines.extend(todo.map(|text| format!("{}: {text}", say("cli-do", language))));
        }
        lines.join("\n  ") + "\n"
    }
}

/// Prints the stages.
pub fn print(tested: &Tested, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let language = output.language;
    let stages = tested.stages.iter().map(|stage| Told::of(stage, language));
    if output.format == Format::Json {
        let stages: Vec<_> = stages.collect();
        Output::json(&serde_json::json!({ "room": "connection", "stages": stages }))?;
    } else {
        output.text(&stages.map(|told| told.text(language)).collect::<String>())?;
    }
    let failed = tested
        .stages
        .iter()
        .any(|stage| stage.state == State::Failed);
    Ok(if failed {
        Verdict::Errors
    } else {
        Verdict::Clean
    })
}
