//! `jet connection …`: connection strings read, judged, written and shown without their secrets.

use std::fmt::Write;
use std::path::Path;

use jetbridge_core::connection::business_central::{Authentication, Credential, Template};
use jetbridge_core::connection::client::{self, Attempt};
use jetbridge_core::connection::keys::Setting;
use jetbridge_core::connection::{self, Draft, Target, address, builder, peel, redact};
use jetbridge_core::facts::AppId;
use jetbridge_core::fault::Fault;
use jetbridge_core::finding::{Counts, Params, Review};
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::readiness::read_facts;
use jetbridge_core::reference::connection as reference;
use jetbridge_core::secret::Secret;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::online;
use crate::args::{
    Connection, ConnectionCheck, ConnectionParse, ConnectionTemplate, ConnectionTest, Format,
};
use crate::fault::CliFault;
use crate::input;
use crate::output::{Output, Verdict};
use crate::print::{human, json, sarif};
use crate::words::say;

pub fn run(asked: &Connection, output: &Output) -> Result<Verdict, CliFault> {
    match asked {
        Connection::Parse(asked) => parse(asked, output),
        Connection::Check(asked) => check(asked, output),
        Connection::Build(asked) => build(&asked.file, output),
        Connection::Redact(asked) => redacted(&asked.file, output),
        Connection::Url(asked) => url(&asked.address, output),
        Connection::Template(asked) => template(asked, output),
        Connection::Test(asked) => test(asked, output),
    }
}

/// Tests exactly what the string says; the facts fill in what it leaves open.
fn test(asked: &ConnectionTest, output: &Output) -> Result<Verdict, CliFault> {
    let target = target(&asked.target);
    let review = connection::review(Draft::read(text(&asked.file)?, target));
    let facts = match &asked.facts {
        Some(file) => Some(read_facts(&input::whole(file)?).map_err(CliFault::Core)?),
        None => None,
    };
    // What Business Central puts something in for later says nothing yet.
    let placeholders = &reference::tables().placeholders;
    let written = |setting| {
        let value = review.subject().value(setting).map(str::trim);
        let value = value.filter(|text| !placeholders.iter().any(|one| one == text));
        value.filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let environment = written(Setting::Url)
        .or_else(|| Some(facts.as_ref()?.environment_url.clone()))
        .ok_or_else(|| {
            let reads = review.subject().error().is_none();
            online::lacking(if reads { "address" } else { "reading" })
        })?;
    let client = match (&asked.client, written(Setting::ClientId)) {
        (Some(given), _) => AppId::read(given).ok_or_else(|| CliFault::value("--client", given))?,
        // It is not said what stands there instead: where a semicolon is missing, that is the next setting, too.
        (None, Some(text)) => AppId::read(&text).ok_or_else(|| online::lacking("app-id-form"))?,
        (None, None) => return Err(online::lacking("app-id")),
    };
    let object = online::Object {
        environment,
        client,
        errors: review.counts().error,
        secret: written(Setting::ClientSecret).map(Secret::new),
        facts,
    };
    online::print(&online::test(object, &asked.sign_in, output)?, output)
}

/// Who will read the string.
fn target(name: &str) -> Target {
    match name {
        "business-central" => Target::BusinessCentral,
        _ => Target::Dataverse,
    }
}

/// The text of a file or of standard input. One line end at its end belongs to the transport, not to the string.
fn text(path: &Path) -> Result<String, CliFault> {
    let text = String::from_utf8(input::whole(path)?)
        .map_err(|_| CliFault::Core(Fault::new("connection-text")))?;
    Ok(
        match text
            .strip_suffix("\r\n")
            .or_else(|| text.strip_suffix('\n'))
        {
            Some(rest) => rest.to_owned(),
            None => text,
        },
    )
}

/// Prints one value under its name, or bare for people.
fn answer(name: &str, value: &str, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    if output.format == Format::Json {
        Output::json(&json!({ name: value }))?;
    } else {
        output.text(&format!("{value}\n"))?;
    }
    Ok(Verdict::Clean)
}

fn parse(asked: &ConnectionParse, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let draft = Draft::read(text(&asked.file)?, Target::Dataverse);
    if let Some(error) = draft.error() {
        if output.format == Format::Json {
            Output::json(&json!({"ok": false, "error": error.wrong, "index": error.at}))?;
        } else {
            output.text(&format!("{}\n", shown(&draft, output)))?;
        }
        return Ok(Verdict::Errors);
    }
    let mut pairs = Map::new();
    for (pair, value) in draft.pairs() {
        let (key, value) = if asked.reveal {
            (pair.key.clone(), value.expose().to_owned())
        } else {
            readable(&pair.key, value.expose(), &pairs)
        };
        pairs.insert(key, Value::String(value));
    }
    if output.format == Format::Json {
        Output::json(&json!({"ok": true, "pairs": pairs}))?;
    } else {
        let mut out = String::new();
        for (key, value) in &pairs {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{key} = {}", value.as_str().unwrap_or_default());
        }
        output.text(&human::visible_lines(&out))?;
    }
    Ok(Verdict::Clean)
}

/// A pair without what may be secret. Keys that resemble no setting may be a piece of a password; they are masked and
/// numbered so that each stays a key of its own.
fn readable(key: &str, value: &str, before: &Map<String, Value>) -> (String, String) {
    let mask = || redact::MASK.to_owned();
    if redact::is_nameable(key) {
        return (
            key.to_owned(),
            redact::readable(key, value).unwrap_or_else(mask),
        );
    }
    let masked = before
        .keys()
        .filter(|key| key.starts_with(redact::MASK))
        .count();
    let name = match masked {
        0 => mask(),
        n => format!("{} {}", redact::MASK, n + 1),
    };
    (name, mask())
}

/// The answer of `jet connection check`.
#[derive(Serialize)]
struct Checked<'a> {
    room: &'static str,
    client: client::Outcome,
    resolved: Option<client::Resolved>,
    findings: Vec<json::Told<'a>>,
    counts: Counts,
    /// What was taken off, outermost first; only when it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    peeled: Option<Vec<Value>>,
    /// The other strings in the material, in its order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    others: Vec<Checked<'a>>,
}

/// A string that was judged.
struct Judged {
    review: Review<Draft>,
    attempt: Attempt,
    layers: Vec<peel::Layer>,
}

impl Judged {
    fn new(text: &str, layers: Vec<peel::Layer>, target: Target) -> Self {
        let review = connection::review(Draft::read(text, target));
        let attempt = client::attempt(review.subject());
        Self {
            review,
            attempt,
            layers,
        }
    }

    fn told(&self, peeled: bool, language: Language) -> Checked<'_> {
        let layer = |layer: &peel::Layer| json!({"layer": layer.name(), "place": layer.place()});
        Checked {
            room: "connection",
            client: self.attempt.outcome,
            resolved: self
                .attempt
                .resolved
                .clone()
                .map(client::Resolved::without_glued_secrets),
            findings: json::Told::all(self.review.findings(), language),
            counts: self.review.counts(),
            peeled: peeled.then(|| self.layers.iter().map(layer).collect()),
            others: Vec::new(),
        }
    }

    /// For people; `named` is the file, with the place in it when there are several strings.
    fn said(&self, named: &str, language: Language) -> String {
        let mut out = String::new();
        for layer in &self.layers {
            let params = Params::from([("place", layer.place().into())]);
            let id = format!("peeled-{}", layer.name());
            out.push_str(&phrase::text(&id, &params, language));
            out.push('\n');
        }
        let findings = self.review.findings();
        out.push_str(&human::findings(named, findings, |_| None, language));
        if findings.is_empty() {
            out.push_str(&say("cli-connection-clean", language));
            out.push('\n');
        }
        // Business Central connects with a helper of its own.
        if self.review.subject().target() == Target::Dataverse {
            let id = format!("client-{}", self.attempt.outcome.name());
            out.push_str(&say(&id, language));
            out.push('\n');
        }
        out
    }
}

fn check(asked: &ConnectionCheck, output: &Output) -> Result<Verdict, CliFault> {
    let text = text(&asked.file)?;
    let target = target(&asked.target);
    let judged: Vec<Judged> = if asked.peel {
        let found = peel::peel(&text).into_iter();
        found
            .map(|found| Judged::new(found.text.expose(), found.layers, target))
            .collect()
    } else {
        vec![Judged::new(&text, Vec::new(), target)]
    };
    let language = output.language;
    let named = asked.file.display().to_string();
    match output.format {
        Format::Json => {
            let mut told = judged.iter().map(|one| one.told(asked.peel, language));
            let mut first = told.next();
            if let Some(first) = &mut first {
                first.others = told.collect();
            }
            Output::json(&first)?;
        }
        Format::Sarif => {
            let findings: Vec<_> = judged
                .iter()
                .flat_map(|one| one.review.findings().iter().cloned())
                .collect();
            Output::json(&sarif::of_findings(
                &named,
                &findings,
                jetbridge_core::kinds(),
                language,
            ))?;
        }
        Format::Human => {
            let said: Vec<String> = judged
                .iter()
                .map(|one| one.said(&named, language))
                .collect();
            output.text(&said.join("\n"))?;
        }
    }
    let errors = judged.iter().any(|one| one.review.counts().error > 0);
    Ok(if errors {
        Verdict::Errors
    } else {
        Verdict::Clean
    })
}

fn build(file: &Path, output: &Output) -> Result<Verdict, CliFault> {
    let built = builder::from_json(&text(file)?).map_err(|error| CliFault::Core(error.into()))?;
    answer("string", built.expose(), output)
}

fn redacted(file: &Path, output: &Output) -> Result<Verdict, CliFault> {
    let draft = Draft::read(text(file)?, Target::Dataverse);
    answer("redacted", &shown(&draft, output), output)
}

/// A string without its secrets: for people in their words, for programs in one form.
fn shown(draft: &Draft, output: &Output) -> String {
    let language = output.language;
    match redact::redact(draft) {
        redacted if output.format != Format::Human => redacted.line(),
        redact::Redacted::Unreadable(error) => {
            let mut params = Params::from([("error", error.wrong.name().into())]);
            let id = match error.at {
                Some(at) => {
                    params.insert("at", at.to_string().into());
                    "cli-connection-unreadable-at"
                }
                None => "cli-connection-unreadable",
            };
            phrase::text(id, &params, language)
        }
        redact::Redacted::Pairs(pairs) => redact::line_of(
            &pairs,
            &say("cli-connection-unknown-key", language),
            &say("cli-connection-set", language),
        ),
    }
}

fn url(typed: &str, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let judged = address::judge(typed);
    if output.format == Format::Json {
        Output::json(&judged)?;
    } else {
        let mut out = String::new();
        let fields = serde_json::to_value(&judged).unwrap_or_default();
        for (name, value) in fields.as_object().into_iter().flatten() {
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{name}: {value}");
        }
        output.text(&out)?;
    }
    Ok(Verdict::Clean)
}

fn template(asked: &ConnectionTemplate, output: &Output) -> Result<Verdict, CliFault> {
    let credential = match asked.credential.as_str() {
        "certificate" => Credential::Certificate,
        "password" => Credential::Password,
        _ => Credential::ClientSecret,
    };
    let authentication = match asked.auth.as_str() {
        "AD" => Authentication::Ad,
        "IFD" => Authentication::Ifd,
        "OAuth" => Authentication::OAuth,
        _ => Authentication::Office365(credential),
    };
    let template = Template {
        authentication,
        server: &asked.server,
        user: &asked.user,
        domain: &asked.domain,
        proxy: asked.proxy,
    };
    answer("string", &template.text(), output)
}
