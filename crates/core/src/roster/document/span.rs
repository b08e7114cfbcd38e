//! Which characters of a cell a finding is about, so that the mark stands under the very characters.

use crate::finding::{Finding, Value};
use crate::roster::clean::{
    is_control, is_invisible, is_line_end, is_smart_quote, is_special_space,
};
use crate::roster::decode::offset;
use crate::roster::fold::units;
use crate::roster::user_name::{allowed_domain, allowed_local};

/// The characters of a cell's text a finding on it is about: ranges in UTF-16 units; none: all of it.
pub fn spans(finding: &Finding, raw: &str) -> Vec<[u32; 2]> {
    let kind = finding.code.strip_prefix("roster/").unwrap_or(finding.code);
    match kind {
        "control-char" => each(raw, is_control),
        "invisible-char" => each(raw, is_invisible),
        "non-breaking-space" => each(raw, is_special_space),
        "smart-quote" => each(raw, is_smart_quote),
        "embedded-newline" => each(raw, is_line_end),
        "quote-in-value" => each(raw, |c| c == '"'),
        "quoted-comma" => each(raw, |c| c == ','),
        "upn-contains-space" => each(raw.trim_matches(' '), |c| c == ' ')
            .into_iter()
            .map(|span| shift(span, raw.len() - raw.trim_start_matches(' ').len()))
            .collect(),
        "upn-non-ascii" => each(raw, |c| !c.is_ascii()),
        "mojibake" => each(raw, |c| !c.is_ascii()),
        "upn-multiple-at" => each(raw, |c| c == '@'),
        "upn-invalid-char" => odd(raw),
        "upn-consecutive-dots" => texts(raw, ".."),
        "leading-trailing-space" | "header-whitespace" => edges(raw),
        "upn-domain-not-routable" | "upn-domain-unverified" | "upn-domain-too-long" => {
            behind_at(raw)
        }
        "too-long" | "upn-local-too-long" | "upn-local-over-50" => beyond(finding, raw),
        _ => Vec::new(),
    }
}

fn shift([start, end]: [u32; 2], by: usize) -> [u32; 2] {
    [start + offset(by), end + offset(by)]
}

/// Runs of characters.
fn each(text: &str, wanted: impl Fn(char) -> bool) -> Vec<[u32; 2]> {
    let mut spans: Vec<[u32; 2]> = Vec::new();
    let mut at = 0;
    for c in text.chars() {
        let end = at + offset(c.len_utf16());
        if wanted(c) {
            match spans.last_mut() {
                Some(last) if last[1] == at => last[1] = end,
                _ => spans.push([at, end]),
            }
        }
        at = end;
    }
    spans
}

fn odd(text: &str) -> Vec<[u32; 2]> {
    let Some((local, domain)) = text.split_once('@') else {
        return Vec::new();
    };
    let not = |allowed: fn(u8) -> bool| {
        move |c: char| u8::try_from(c).is_ok_and(|b| b.is_ascii() && b != b' ' && !allowed(b))
    };
    let mut spans = each(local, not(allowed_local));
    let before = units(local) + 1;
    let behind = each(domain, not(allowed_domain));
    spans.extend(behind.into_iter().map(|span| shift(span, before)));
    spans
}

fn texts(text: &str, wanted: &str) -> Vec<[u32; 2]> {
    text.match_indices(wanted)
        .map(|(at, found)| {
            let start = units(&text[..at]);
            [offset(start), offset(start + units(found))]
        })
        .collect()
}

fn edges(text: &str) -> Vec<[u32; 2]> {
    let start = text.len() - text.trim_start_matches(' ').len();
    let end = units(text.trim_end_matches(' '));
    let mut spans = Vec::new();
    if start > 0 {
        spans.push([0, offset(start)]);
    }
    if end < units(text) && start < text.len() {
        spans.push([offset(end), offset(units(text))]);
    }
    spans
}

fn behind_at(text: &str) -> Vec<[u32; 2]> {
    text.rsplit_once('@').map_or_else(Vec::new, |(before, _)| {
        vec![[offset(units(before) + 1), offset(units(text))]]
    })
}

fn beyond(finding: &Finding, text: &str) -> Vec<[u32; 2]> {
    let number = |name| match finding.params.get(name) {
        Some(Value::Number(number)) => u32::try_from(*number).ok(),
        _ => None,
    };
    match (number("max"), number("length")) {
        (Some(max), Some(length)) if length <= offset(units(text)) => vec![[max, length]],
        _ => Vec::new(),
    }
}
