//! The steps as a page to print: one file, no script, nothing loaded from elsewhere.

use maud::{DOCTYPE, PreEscaped, html};

use super::sheet::{Labels, Sheet};
use crate::phrase::Language;
use crate::registration::plan::Plan;

const STYLE: &str = "body{font:11pt/1.45 'Segoe UI',system-ui,sans-serif;color:#242424;max-width:46rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem;margin-bottom:.25rem}\
section.step{break-inside:avoid;border-top:1px solid #d1d1d1;padding-top:.5rem;margin-top:1rem}\
dl{display:grid;grid-template-columns:9rem 1fr;gap:.25rem .75rem;margin:.5rem 0}dt{font-weight:600}dd{margin:0}\
pre{font:10pt Consolas,monospace;background:#f5f5f5;border:1px solid #d1d1d1;padding:.35rem .5rem;margin:.15rem 0;white-space:pre-wrap;overflow-wrap:anywhere}\
@media print{body{margin:0;max-width:none}}";

/// The whole plan.
pub fn render(plan: &Plan, language: Language) -> String {
    let sheet = Sheet::of(plan, language);
    let labels = Labels::of(language);
    html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                title { (sheet.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { (sheet.title) }
                p { (sheet.intro) }
                @for part in &sheet.parts {
                    @if let Some(name) = &part.name { h2 { (name) } }
                    @for (at, step) in part.steps.iter().enumerate() {
                        section.step {
                            h3 { (at + 1) ". " (step.what) }
                            dl {
                                dt { (labels.who) } dd { (step.who) }
                                dt { (labels.r#where) } dd { (step.r#where) }
                                @for value in &step.values {
                                    dt { (value.label) }
                                    dd { @if value.exact { pre { (value.text) } } @else { (value.text) } }
                                }
                                dt { (labels.why) } dd { (step.why) }
                                dt { (labels.verify) } dd { (step.verify) }
                                dt { (labels.wrong) } dd { (step.wrong) }
                            }
                        }
                    }
                }
            }
        }
    }
    .into_string()
}
