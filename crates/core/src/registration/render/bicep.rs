//! Bicep with the Microsoft Graph extension.

use std::fmt::Write;

use serde_json::Value;

use super::comment;
use super::quote::bicep as quote;
use crate::phrase::Language;
use crate::registration::plan::Planned;

const OWN_ID: &str = "@@APP_ID@@";

/// The template. `uniqueName` is what makes it repeatable: the extension finds the registration by it.
pub fn render(wishes: &[Planned], language: Language) -> String {
    let mut template = comment("registration-script-bicep", "//", language);
    template += "extension microsoftGraphV1\n";
    for planned in wishes {
        let wish = &planned.wish;
        let symbol = match wishes.len() {
            1 => String::new(),
            _ => wish
                .purposes
                .iter()
                .map(|purpose| camel(purpose.name()))
                .collect(),
        };
        template.push('\n');
        if wish.waits_for_id() {
            template += &comment("registration-script-bicep-second", "//", language);
            template += "param legacyAppId string = ''\n\n";
        }
        put!(
            template,
            "resource app{symbol} 'Microsoft.Graph/applications@v1.0' = {{\n  uniqueName: {}\n",
            quote(&wish.unique_name())
        );
        if let Value::Object(body) = wish.body(Some(OWN_ID)) {
            for (name, value) in &body {
                put!(template, "  {name}: {}\n", literal(value, 1));
            }
        }
        template += "}\n\n";
        put!(
            template,
            "resource enterpriseApp{symbol} 'Microsoft.Graph/servicePrincipals@v1.0' = {{\n  appId: app{symbol}.appId\n}}\n\n"
        );
        put!(
            template,
            "output appId{symbol} string = app{symbol}.appId\n"
        );
    }
    template
}

/// `bc-legacy` → `BcLegacy`.
fn camel(name: &str) -> String {
    name.split('-')
        .flat_map(|word| {
            let (first, rest) = word.split_at(word.len().min(1));
            [first.to_ascii_uppercase(), rest.to_owned()]
        })
        .collect()
}

fn literal(value: &Value, depth: usize) -> String {
    let inner = "  ".repeat(depth + 1);
    let outer = "  ".repeat(depth);
    match value {
        Value::String(text) => quote(text),
        Value::Array(list) => {
            let own = |item: &&Value| item.as_str().is_some_and(|text| text.ends_with(OWN_ID));
            let items: Vec<_> = list
                .iter()
                .filter(|item| !own(item))
                .map(|item| format!("{inner}{}\n", literal(item, depth + 1)))
                .collect();
            let items = items.concat();
            let known = format!("[\n{items}{outer}]");
            if list.iter().any(|item| own(&item)) {
                format!("concat({known}, empty(legacyAppId) ? [] : ['app://${{legacyAppId}}'])")
            } else {
                known
            }
        }
        Value::Object(object) => {
            let items: Vec<_> = object
                .iter()
                .map(|(name, item)| format!("{inner}{name}: {}\n", literal(item, depth + 1)))
                .collect();
            let items = items.concat();
            format!("{{\n{items}{outer}}}")
        }
        other => other.to_string(),
    }
}
