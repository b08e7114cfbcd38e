//! Scripts for bash: Azure CLI and CLI for Microsoft 365.
//!
//! A script may be run again: it looks for the registration, creates it only where there is none, and then sets what
//! the plan says. Names go through a file or a JSON literal, never through an argument a tool might read as its own.

use std::fmt::Write;

use serde_json::Value;

use super::quote::{jmespath, shell};
use super::{comment, consent_address, say};
use crate::facts::AppId;
use crate::phrase::Language;
use crate::registration::plan::Planned;
use crate::registration::wish::Wish;

const APPLICATIONS: &str = "https://graph.microsoft.com/v1.0/applications";

/// Stands for the AppId in a body that is written before it is known; no GUID, no name.
const OWN_ID: &str = "@@APP_ID@@";

/// How a tool does what the scripts need.
struct Tool {
    header: &'static str,
    /// Object ids of the registrations a query finds, one in a line.
    list: fn(&str) -> String,
    /// One property of the registration with the object id in `$id`, or with a known AppId.
    own_id: &'static str,
    object_id: fn(&AppId) -> String,
    /// Creates from the file in `$body` and answers the object id.
    create: &'static str,
    /// Changes the registration in `$id` from the file in `$body`.
    update: &'static str,
    /// Makes the enterprise application where it is missing.
    enterprise: &'static str,
    /// Consents for the tenant, if whoever runs the script may.
    consent: Option<&'static str>,
}

const AZ: Tool = Tool {
    header: "registration-script-az",
    list: |query| format!("az ad app list --all --query {query} --output tsv"),
    own_id: "az ad app show --id \"$id\" --query appId --output tsv",
    object_id: |id| format!("az ad app show --id {id} --query id --output tsv"),
    create: "az rest --method POST --uri \"$applications\" --headers 'Content-Type=application/json' --body \"@$body\" --query id --output tsv",
    update: "az rest --method PATCH --uri \"$applications/$id\" --headers 'Content-Type=application/json' --body \"@$body\" --output none",
    enterprise: "az ad sp show --id \"$app_id\" --output none 2>/dev/null || az ad sp create --id \"$app_id\" --output none",
    consent: Some("az ad app permission admin-consent --id \"$app_id\""),
};

const M365: Tool = Tool {
    header: "registration-script-m365",
    list: |query| format!("m365 entra app list --query {query} --output text"),
    own_id: "m365 entra app get --objectId \"$id\" --query appId --output text",
    object_id: |id| format!("m365 entra app get --appId {id} --query id --output text"),
    create: "m365 request --method post --url \"$applications\" --content-type 'application/json' --body \"@$body\" --query id --output text",
    update: "m365 request --method patch --url \"$applications/$id\" --content-type 'application/json' --body \"@$body\" --output none",
    enterprise: "m365 entra enterpriseapp get --id \"$app_id\" --output none 2>/dev/null || m365 entra enterpriseapp add --id \"$app_id\" --output none",
    consent: None,
};

/// Azure CLI.
pub fn az(wishes: &[Planned], language: Language) -> String {
    script(&AZ, wishes, language)
}

/// CLI for Microsoft 365.
pub fn m365(wishes: &[Planned], language: Language) -> String {
    script(&M365, wishes, language)
}

/// Azure CLI, one change.
pub fn az_patch(id: &AppId, patch: &Value) -> String {
    patch_with(&AZ, id, patch)
}

/// CLI for Microsoft 365, one change.
pub fn m365_patch(id: &AppId, patch: &Value) -> String {
    patch_with(&M365, id, patch)
}

/// Text in single quotes holds signs that bash would expand in double ones.
fn expands(body: &Value) -> bool {
    body.to_string().contains(['$', '`'])
}

fn start(signs: bool) -> String {
    // Above the first command it is for the whole script.
    let meant = if signs {
        "# shellcheck disable=SC2016\n"
    } else {
        ""
    };
    format!(
        "{meant}set -euo pipefail\n\n\
         applications={}\n\
         body=$(mktemp)\n\
         trap 'rm -f \"$body\"' EXIT\n",
        shell(APPLICATIONS)
    )
}

fn patch_with(tool: &Tool, id: &AppId, patch: &Value) -> String {
    format!(
        "{}id=$({})\nprintf '%s' {} >\"$body\"\n{}\n",
        start(expands(patch)),
        (tool.object_id)(id),
        shell(&patch.to_string()),
        tool.update
    )
}

fn script(tool: &Tool, wishes: &[Planned], language: Language) -> String {
    let mut script = String::from("#!/usr/bin/env bash\n");
    script += &comment(tool.header, "#", language);
    script += &comment("registration-script-repeat", "#", language);
    let ones: Vec<_> = wishes
        .iter()
        .map(|planned| one(tool, planned, language))
        .collect();
    // A query asks for backticks.
    let signs = |wish: &Wish| wish.app_id.is_none() || expands(&wish.body(Some(OWN_ID)));
    script += &start(wishes.iter().any(|planned| signs(&planned.wish)));
    for one in ones {
        script.push('\n');
        script += &one;
    }
    script
}

fn one(tool: &Tool, planned: &Planned, language: Language) -> String {
    let wish = &planned.wish;
    let mut script = String::new();
    if let Some(id) = &wish.app_id {
        put!(script, "id=$({})\n", (tool.object_id)(id));
    } else {
        let query = format!("[?displayName=={}].id", jmespath(&wish.name));
        let several = shell(&say("registration-script-several", language));
        let named = serde_json::json!({
            "displayName": wish.name,
            "signInAudience": wish.audience(),
        });
        put!(script, "id=$({})\n", (tool.list)(&shell(&query)));
        put!(
            script,
            "if [ \"$(printf '%s\\n' \"$id\" | wc -l)\" -gt 1 ]; then\n  \
               printf '%s\\n' {several} >&2\n  exit 1\nfi\n"
        );
        put!(
            script,
            "if [ -z \"$id\" ]; then\n  \
               printf '%s' {} >\"$body\"\n  \
               id=$({})\nfi\n",
            shell(&named.to_string()),
            tool.create
        );
    }
    put!(script, "app_id=$({})\n", tool.own_id);
    let body = wish.body(Some(OWN_ID)).to_string();
    if wish.waits_for_id() {
        let placed: Vec<_> = body.split(OWN_ID).map(shell).collect();
        put!(
            script,
            "printf '%s' {} >\"$body\"\n",
            placed.join("\"$app_id\"")
        );
    } else {
        put!(script, "printf '%s' {} >\"$body\"\n", shell(&body));
    }
    script += tool.update;
    script.push('\n');
    script += tool.enterprise;
    script.push('\n');
    let ask = format!(
        "printf '%s %s\\n' {} {} >&2",
        shell(&say("registration-script-consent", language)),
        placed_id(&consent_address(&planned.consent, OWN_ID))
    );
    match tool.consent {
        Some(consent) => put!(script, "if ! {consent}; then\n  {ask}\nfi\n"),
        None => put!(script, "{ask}\n"),
    }
    script += "printf '%s\\n' \"$app_id\"\n";
    script
}

fn placed_id(text: &str) -> String {
    let parts: Vec<_> = text
        .split(OWN_ID)
        .filter(|part| !part.is_empty())
        .map(shell)
        .collect();
    if text.ends_with(OWN_ID) {
        format!("{}\"$app_id\"", parts.join("\"$app_id\""))
    } else {
        parts.join("\"$app_id\"")
    }
}
