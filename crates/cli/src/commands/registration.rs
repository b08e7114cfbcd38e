//! `jet registration …`: app registrations planned and judged.

use std::path::Path;

use jetbridge_core::facts::AppId;
use jetbridge_core::fault::Fault;
use jetbridge_core::finding::Counts;
use jetbridge_core::registration::plan::{self, Facts};
use jetbridge_core::registration::{
    self, Address, Context, Form, Purpose, Repair, difference_text, render, render_repair,
};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::{Value, json};

use crate::args::{Format, Registration, RegistrationCheck, RegistrationPlan};
use crate::fault::CliFault;
use crate::input;
use crate::output::{Output, Verdict};
use crate::print::{human, json, sarif};
use crate::words::say;

pub fn run(asked: &Registration, output: &Output) -> Result<Verdict, CliFault> {
    match asked {
        Registration::Plan(asked) => plan(asked, output),
        Registration::Check(asked) => check(asked, output),
    }
}

fn purposes(names: &[String]) -> Vec<Purpose> {
    names
        .iter()
        .filter_map(|name| Purpose::named(name))
        .collect()
}

/// A value that the shape of the arguments could not refuse.
fn refused(option: &str, value: &str) -> CliFault {
    let fault = Fault::new("option-value");
    CliFault::Core(fault.with("option", option).with("value", value))
}

fn plan(asked: &RegistrationPlan, output: &Output) -> Result<Verdict, CliFault> {
    output.no_sarif()?;
    let facts = match &asked.facts {
        Some(path) => Facts::read(&input::whole(path)?).map_err(CliFault::Core)?,
        None => Facts::default(),
    };
    let plan = plan::plan(&purposes(&asked.deployment), &facts);
    let form = Form::named(&asked.form).unwrap_or(Form::Markdown);
    let text = render(&plan, form, output.language).map_err(CliFault::Core)?;
    if output.format == Format::Json {
        Output::json(&json!({"room": "registration", "form": form.name(), "text": text}))?;
    } else {
        Output::raw(text.as_bytes())?;
    }
    Ok(Verdict::Clean)
}

fn context(asked: &RegistrationCheck) -> Result<Context, CliFault> {
    let mut context = Context::new(purposes(&asked.deployment));
    context.app_id = asked
        .app_id
        .as_deref()
        .map(|id| AppId::read(id).ok_or_else(|| refused("--app-id", id)))
        .transpose()?;
    context.web_client = asked
        .web_client_url
        .as_deref()
        .map(|url| Address::web(url).ok_or_else(|| refused("--web-client-url", url)))
        .transpose()?;
    context.tenants = asked.tenants.unwrap_or(1);
    context.today = Some(match asked.today.as_deref() {
        Some(day) => day.parse::<Date>().map_err(|_| refused("--today", day))?,
        None => Timestamp::now().to_zoned(TimeZone::UTC).date(),
    });
    Ok(context)
}

/// The answer of `jet registration check`.
#[derive(Serialize)]
struct Checked<'a> {
    room: &'static str,
    findings: Vec<json::Told<'a>>,
    counts: Counts,
    /// Only when it was asked for; null when nothing can be repaired so.
    #[serde(skip_serializing_if = "Option::is_none")]
    repair: Option<Value>,
}

fn check(asked: &RegistrationCheck, output: &Output) -> Result<Verdict, CliFault> {
    let context = context(asked)?;
    let bytes = input::whole(&asked.file)?;
    let document = registration::read(&bytes);
    let findings = registration::inspect(&document, &context);
    let counts = Counts::of(&findings);
    let repair = || registration::repair(&document, &context);
    let language = output.language;
    match output.format {
        Format::Json => Output::json(&Checked {
            room: "registration",
            findings: json::Told::all(&findings, language),
            counts,
            repair: asked
                .repair
                .then(|| repair().as_ref().map_or(Value::Null, told)),
        })?,
        Format::Sarif => Output::json(&sarif::of_findings(
            &asked.file.display().to_string(),
            &findings,
            jetbridge_core::kinds(),
            language,
        ))?,
        Format::Human => {
            let mut out = human::findings(&shown(&asked.file), &findings, |_| None, language);
            if findings.is_empty() {
                out += &say("cli-registration-clean", language);
                out.push('\n');
            }
            if asked.repair {
                let told = match repair() {
                    Some(repair) => script(&String::from_utf8_lossy(&bytes), &repair),
                    None => say("cli-registration-no-repair", language),
                };
                out += &human::visible_lines(&told);
            }
            output.text(&out)?;
        }
    }
    Ok(match counts.error {
        0 => Verdict::Clean,
        _ => Verdict::Errors,
    })
}

fn shown(file: &Path) -> String {
    file.display().to_string()
}

/// The forms of a script that can send a repair.
const SCRIPTS: [Form; 4] = [Form::Az, Form::AzPowershell, Form::Powershell, Form::M365];

fn told(repair: &Repair) -> Value {
    let commands: serde_json::Map<_, _> = SCRIPTS
        .into_iter()
        .filter_map(|form| Some((form.name().to_owned(), render_repair(repair, form)?.into())))
        .collect();
    json!({"document": repair.document, "patch": repair.patch, "commands": commands})
}

/// What changes in the text, and the command that changes the registration.
fn script(text: &str, repair: &Repair) -> String {
    let command = render_repair(repair, Form::Az).unwrap_or_default();
    format!("{}\n{command}", difference_text(text, repair))
}
