//! The steps as Markdown.

use std::fmt::Write;

use super::sheet::{Labels, Sheet, SheetStep};
use crate::phrase::Language;
use crate::registration::plan::Plan;

/// The whole plan.
pub fn render(plan: &Plan, language: Language) -> String {
    let sheet = Sheet::of(plan, language);
    let labels = Labels::of(language);
    let mut page = format!("# {}\n\n{}\n", sheet.title, sheet.intro);
    for part in &sheet.parts {
        if let Some(name) = &part.name {
            put!(page, "\n## {}\n", plain(name));
        }
        for (at, step) in part.steps.iter().enumerate() {
            page.push('\n');
            page += &one(at + 1, step, &labels);
        }
    }
    page
}

fn one(number: usize, step: &SheetStep, labels: &Labels) -> String {
    let mut text = format!("### {number}. {}\n\n", step.what);
    put!(
        text,
        "**{}** {}\n\n**{}** {}\n\n",
        labels.who,
        step.who,
        labels.r#where,
        step.r#where
    );
    for value in &step.values {
        if value.exact {
            let fence = fence_for(&value.text);
            put!(
                text,
                "{}\n\n{fence}text\n{}\n{fence}\n\n",
                value.label,
                value.text
            );
        } else {
            put!(text, "{}: {}\n\n", value.label, value.text);
        }
    }
    put!(
        text,
        "**{}** {}\n\n**{}** {}\n\n**{}** {}\n",
        labels.why,
        step.why,
        labels.verify,
        step.verify,
        labels.wrong,
        step.wrong
    );
    text
}

/// A fence longer than any run of backticks in the text, so that no value can close its own block.
fn fence_for(text: &str) -> String {
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    "`".repeat(longest.max(2) + 1)
}

/// A name in a heading: one line, nothing that Markdown reads as its own.
fn plain(text: &str) -> String {
    let mut escaped = String::new();
    for c in text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
    {
        if c.is_ascii_punctuation() {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
