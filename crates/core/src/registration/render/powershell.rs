//! Scripts for PowerShell: Microsoft Graph PowerShell and Azure CLI.
//!
//! As the scripts for bash they may be run again. The Azure CLI is a batch file on Windows, which reads `&`, `%` and
//! brackets in arguments, so names and bodies reach it in a file only.

use std::fmt::Write;

use serde_json::Value;

use super::quote::powershell as quote;
use super::{comment, consent_address, say};
use crate::facts::AppId;
use crate::phrase::Language;
use crate::registration::plan::Planned;

const APPLICATIONS: &str = "https://graph.microsoft.com/v1.0/applications";
const OWN_ID: &str = "@@APP_ID@@";

const AZ_START: &str = r"$ErrorActionPreference = 'Stop'
$applications = 'https://graph.microsoft.com/v1.0/applications'

function Invoke-Az {
    $answer = & az @args
    if ($LASTEXITCODE -ne 0) { throw ('az ' + ($args -join ' ')) }
    $answer
}

function Send-Application($method, $address, $text) {
    $file = New-TemporaryFile
    try {
        [System.IO.File]::WriteAllText($file.FullName, $text)
        Invoke-Az rest --method $method --uri $address --headers 'Content-Type=application/json' --body ('@' + $file.FullName)
    } finally {
        Remove-Item -LiteralPath $file.FullName
    }
}
";

const GRAPH_START: &str = r"#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Applications
$ErrorActionPreference = 'Stop'
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome
";

/// Azure CLI.
pub fn az(wishes: &[Planned], language: Language) -> String {
    let mut script = comment("registration-script-az", "#", language);
    script += &comment("registration-script-repeat", "#", language);
    script += AZ_START;
    for planned in wishes {
        let wish = &planned.wish;
        script.push('\n');
        if let Some(id) = &wish.app_id {
            put!(
                script,
                "$id = Invoke-Az ad app show --id {id} --query id --output tsv\n"
            );
        } else {
            put!(script, "$name = {}\n", quote(&wish.name));
            script += "$all = (Invoke-Az ad app list --all --output json) -join \"`n\" | ConvertFrom-Json\n";
            script += "$found = @($all | Where-Object { $_.displayName -ceq $name })\n";
            script += &several(language);
            let named = serde_json::json!({
                "displayName": wish.name,
                "signInAudience": wish.audience(),
            });
            put!(
                script,
                "if ($found.Count -eq 0) {{\n    \
                       $made = (Send-Application POST $applications {}) -join \"`n\" | ConvertFrom-Json\n    \
                       $id = $made.id\n\
                     }} else {{\n    $id = $found[0].id\n}}\n",
                quote(&named.to_string())
            );
        }
        script += "$appId = Invoke-Az ad app show --id $id --query appId --output tsv\n";
        put!(
            script,
            "$null = Send-Application PATCH \"$applications/$id\" {}\n",
            with_id(&wish.body(Some(OWN_ID)).to_string())
        );
        script += "$known = (Invoke-Az ad sp list --filter \"appId eq '$appId'\" --output json) -join \"`n\" | ConvertFrom-Json\n";
        script += "if (@($known).Count -eq 0) { $null = Invoke-Az ad sp create --id $appId }\n";
        script += &ask(planned, language);
        script += "Write-Output $appId\n";
    }
    script
}

/// Microsoft Graph PowerShell.
pub fn graph(wishes: &[Planned], language: Language) -> String {
    let mut script = comment("registration-script-graph-powershell", "#", language);
    script += &comment("registration-script-repeat", "#", language);
    script += GRAPH_START;
    for planned in wishes {
        let wish = &planned.wish;
        script.push('\n');
        if let Some(id) = &wish.app_id {
            put!(
                script,
                "$app = Get-MgApplication -Filter \"appId eq '{id}'\"\n"
            );
        } else {
            put!(script, "$name = {}\n", quote(&wish.name));
            script +=
                "$found = @(Get-MgApplication -All | Where-Object { $_.DisplayName -ceq $name })\n";
            script += &several(language);
            script += "$app = if ($found.Count -eq 0) { New-MgApplication -DisplayName $name } else { $found[0] }\n";
        }
        script += "$appId = $app.AppId\n";
        put!(script, "$body = {}\n", literal(&wish.body(Some(OWN_ID)), 0));
        script += "Update-MgApplication -ApplicationId $app.Id -BodyParameter $body\n";
        script += "if (-not (Get-MgServicePrincipal -Filter \"appId eq '$appId'\")) {\n    \
                   $null = New-MgServicePrincipal -AppId $appId\n}\n";
        script += &ask(planned, language);
        script += "Write-Output $appId\n";
    }
    script
}

/// Azure CLI, one change.
pub fn az_patch(id: &AppId, patch: &Value) -> String {
    format!(
        "{AZ_START}\n$id = Invoke-Az ad app show --id {id} --query id --output tsv\n\
         $null = Send-Application PATCH \"$applications/$id\" {}\n",
        quote(&patch.to_string())
    )
}

/// Microsoft Graph PowerShell, one change.
pub fn graph_patch(id: &AppId, patch: &Value) -> String {
    let address = quote(&format!("{APPLICATIONS}(appId='{id}')"));
    format!(
        "{GRAPH_START}\nInvoke-MgGraphRequest -Method PATCH -Uri {address} -ContentType 'application/json' -Body {}\n",
        quote(&patch.to_string())
    )
}

fn several(language: Language) -> String {
    let told = quote(&say("registration-script-several", language));
    format!("if ($found.Count -gt 1) {{ throw {told} }}\n")
}

/// Only the AppId goes to standard output; the request goes beside it.
fn ask(planned: &Planned, language: Language) -> String {
    format!(
        "Write-Warning ({} + ' ' + {})\n",
        quote(&say("registration-script-consent", language)),
        with_id(&consent_address(&planned.consent, OWN_ID))
    )
}

/// A text whose placeholder becomes the AppId when the script runs.
fn with_id(text: &str) -> String {
    let Some((before, after)) = text.split_once(OWN_ID) else {
        return quote(text);
    };
    if after.is_empty() {
        format!("({} + $appId)", quote(before))
    } else {
        format!("({} + $appId + {})", quote(before), quote(after))
    }
}

/// A JSON value as PowerShell writes it.
fn literal(value: &Value, depth: usize) -> String {
    let inner = "    ".repeat(depth + 1);
    let outer = "    ".repeat(depth);
    match value {
        Value::Null => "$null".to_owned(),
        Value::Bool(flag) => format!("${flag}"),
        Value::Number(number) => number.to_string(),
        Value::String(text) => with_id(text),
        Value::Array(list) => {
            let items: Vec<_> = list
                .iter()
                .map(|item| format!("{inner}{}\n", literal(item, depth + 1)))
                .collect();
            format!("@(\n{}{outer})", items.concat())
        }
        Value::Object(object) => {
            let items: Vec<_> = object
                .iter()
                .map(|(name, item)| format!("{inner}{name} = {}\n", literal(item, depth + 1)))
                .collect();
            format!("@{{\n{}{outer}}}", items.concat())
        }
    }
}
