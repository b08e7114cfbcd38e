//! The steps of a plan in words, before they become Markdown or a page.

use super::say;
use crate::phrase::Language;
use crate::registration::plan::{Paste, Pasted, Plan, Step};

/// The whole plan in words.
pub struct Sheet {
    pub title: String,
    pub intro: String,
    pub parts: Vec<SheetPart>,
}

/// The steps of one registration, or those that belong to none.
pub struct SheetPart {
    /// The registration's name; none for steps that belong to none.
    pub name: Option<String>,
    pub steps: Vec<SheetStep>,
}

/// A step in words.
pub struct SheetStep {
    pub what: String,
    pub who: String,
    pub r#where: String,
    pub values: Vec<SheetValue>,
    pub why: String,
    pub verify: String,
    pub wrong: String,
}

/// A value with its label.
pub struct SheetValue {
    pub label: String,
    pub text: String,
    /// To be copied character by character; else it is a sentence.
    pub exact: bool,
}

/// The labels of a step's parts.
pub struct Labels {
    pub who: String,
    pub r#where: String,
    pub why: String,
    pub verify: String,
    pub wrong: String,
}

impl Labels {
    pub fn of(language: Language) -> Self {
        let label = |part| say(&format!("registration-label-{part}"), language);
        Self {
            who: label("who"),
            r#where: label("where"),
            why: label("why"),
            verify: label("verify"),
            wrong: label("wrong"),
        }
    }
}

impl Sheet {
    pub fn of(plan: &Plan, language: Language) -> Self {
        let intro = if plan.registrations.is_empty() {
            "registration-plan-none"
        } else {
            "registration-plan-intro"
        };
        let mut parts = Vec::new();
        if !plan.steps.is_empty() {
            parts.push(SheetPart {
                name: None,
                steps: steps(&plan.steps, language),
            });
        }
        parts.extend(plan.registrations.iter().map(|planned| SheetPart {
            name: Some(planned.wish.name.clone()),
            steps: steps(&planned.steps, language),
        }));
        Self {
            title: say("registration-plan-title", language),
            intro: say(intro, language),
            parts,
        }
    }
}

fn steps(steps: &[Step], language: Language) -> Vec<SheetStep> {
    steps
        .iter()
        .map(|step| {
            let part = |name: &str| say(&format!("registration-step-{}{name}", step.id), language);
            SheetStep {
                what: part(""),
                who: say(&format!("registration-who-{}", step.who.name()), language),
                r#where: part(".where"),
                values: step
                    .values
                    .iter()
                    .map(|paste| value(paste, language))
                    .collect(),
                why: part(".why"),
                verify: part(".verify"),
                wrong: part(".wrong"),
            }
        })
        .collect()
}

fn value(paste: &Paste, language: Language) -> SheetValue {
    let (text, exact) = match &paste.value {
        Pasted::Text(text) => (text.clone(), true),
        Pasted::Choice(id) | Pasted::Missing(id) => (say(id, language), false),
    };
    SheetValue {
        label: say(&format!("registration-value-{}", paste.label), language),
        text,
        exact,
    }
}
