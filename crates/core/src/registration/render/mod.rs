//! A plan as a document or as a script.

/// Adds to a text; writing to a String cannot fail.
macro_rules! put {
    ($text:expr, $($what:tt)*) => {{
        let _ = write!($text, $($what)*);
    }};
}
mod bash;
mod bicep;
mod html;
mod json;
mod markdown;
mod powershell;
mod quote;
mod sheet;

use std::fmt::Write;

use super::plan::{Consent, Plan};
use super::repair::Repair;
use crate::fault::Fault;
use crate::finding::Params;
use crate::phrase::{self, Language};

/// A form of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Steps to click, as Markdown.
    Markdown,
    /// The same steps as a page to print.
    Html,
    /// Azure CLI, for bash.
    Az,
    /// Azure CLI, for PowerShell.
    AzPowershell,
    /// Microsoft Graph PowerShell.
    Powershell,
    /// CLI for Microsoft 365, for bash.
    M365,
    /// Body of a Microsoft Graph request.
    Graph,
    /// Bicep with the Microsoft Graph extension.
    Bicep,
    /// The properties as the portal's manifest editor shows them.
    Manifest,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Markdown,
        Self::Html,
        Self::Az,
        Self::AzPowershell,
        Self::Powershell,
        Self::M365,
        Self::Graph,
        Self::Bicep,
        Self::Manifest,
    ];

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Az => "az",
            Self::AzPowershell => "az-powershell",
            Self::Powershell => "powershell",
            Self::M365 => "m365",
            Self::Graph => "graph",
            Self::Bicep => "bicep",
            Self::Manifest => "manifest",
        }
    }

    /// The name a file of this form gets.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Markdown => "app-registration.md",
            Self::Html => "app-registration.html",
            Self::Az => "app-registration-az.sh",
            Self::AzPowershell => "app-registration-az.ps1",
            Self::Powershell => "app-registration-graph.ps1",
            Self::M365 => "app-registration-m365.sh",
            Self::Graph => "app-registration.json",
            Self::Bicep => "app-registration.bicep",
            Self::Manifest => "app-registration-manifest.json",
        }
    }

    /// The form of a name; none for any other text.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.name() == name)
    }
}

/// Renders a plan.
///
/// # Errors
/// `registration-nothing-to-create` for a script when no registration is needed: there is nothing a script could do.
pub fn render(plan: &Plan, form: Form, language: Language) -> Result<String, Fault> {
    match form {
        Form::Markdown => return Ok(markdown::render(plan, language)),
        Form::Html => return Ok(html::render(plan, language)),
        _ if plan.registrations.is_empty() => {
            return Err(Fault::new("registration-nothing-to-create"));
        }
        _ => {}
    }
    let wishes = &plan.registrations;
    Ok(match form {
        Form::Az => bash::az(wishes, language),
        Form::M365 => bash::m365(wishes, language),
        Form::AzPowershell => powershell::az(wishes, language),
        Form::Powershell => powershell::graph(wishes, language),
        Form::Bicep => bicep::render(wishes, language),
        Form::Graph => json::graph(wishes),
        Form::Manifest | Form::Markdown | Form::Html => json::manifest(wishes),
    })
}

/// The command that sends a repair, for the forms that are scripts; none for the others and for a document without
/// AppId.
pub fn render_repair(repair: &Repair, form: Form) -> Option<String> {
    let id = repair.app_id.as_ref()?;
    match form {
        Form::Az => Some(bash::az_patch(id, &repair.patch)),
        Form::M365 => Some(bash::m365_patch(id, &repair.patch)),
        Form::AzPowershell => Some(powershell::az_patch(id, &repair.patch)),
        Form::Powershell => Some(powershell::graph_patch(id, &repair.patch)),
        Form::Graph | Form::Manifest | Form::Bicep | Form::Markdown | Form::Html => None,
    }
}

fn say(id: &str, language: Language) -> String {
    phrase::text(id, &Params::new(), language)
}

/// A sentence as comment lines.
fn comment(id: &str, mark: &str, language: Language) -> String {
    let mut text = String::new();
    for line in say(id, language).lines() {
        put!(text, "{mark} {line}\n");
    }
    text
}

/// The consent address for a script, which puts the AppId it learnt where the address has a placeholder.
fn consent_address(consent: &Consent, id: &str) -> String {
    consent.v1.replace(super::plan::APP_ID, id)
}
