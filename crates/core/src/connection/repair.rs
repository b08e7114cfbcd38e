//! Repairing a string in place: what a finding's fix does to the text.

use super::builder;
use super::draft::Draft;
use super::text;
use crate::finding::{Finding, Location, Repair};
use crate::secret::Secret;

/// The text after the fix of a finding; none when the finding has none, or does not belong to this draft.
///
/// Actions of the room: `name-cache-file` adds a file name to the token cache path, `quote-value` puts a torn value in
/// quotes, `straighten-quotes` and `remove-invisible` clean the whole text.
pub fn repair(draft: &Draft, finding: &Finding) -> Option<Secret> {
    let whole = draft.text().expose();
    let fix = finding.fix.as_ref()?;
    let Location::Key {
        span: Some(units), ..
    } = finding.location
    else {
        return None;
    };
    let (start, end) = (byte_at(whole, units[0])?, byte_at(whole, units[1])?);
    let there = whole.get(start..end)?;
    let text = match &fix.repair {
        Repair::Replacement(new) if new.is_empty() => without(whole, start, end),
        Repair::Replacement(new) => replaced(whole, start, end, new),
        Repair::Action("name-cache-file") => {
            let value = draft
                .written()
                .iter()
                .find(|pair| pair.value_span.units == units)?;
            let path = value.value.as_ref()?.expose();
            let slash = if path.contains('/') { '/' } else { '\\' };
            let named = format!("{}{slash}tokens.dat", path.trim_end_matches(['/', '\\']));
            replaced(whole, start, end, builder::quote(&named).expose())
        }
        Repair::Action("quote-value") => {
            let (key, rest) = there.split_once("==")?;
            let (value, next) = rest.rsplit_once(';')?;
            let quoted = builder::quote(&format!("={value}"));
            replaced(
                whole,
                start,
                end,
                &format!("{key}={};{next}", quoted.expose()),
            )
        }
        Repair::Action("straighten-quotes") => whole.chars().map(text::straight).collect(),
        Repair::Action("remove-invisible") => whole.chars().filter_map(text::visible).collect(),
        Repair::Action(_) => return None,
    };
    Some(Secret::new(text))
}

/// The byte at a UTF-16 unit; none beyond the end or inside a pair of surrogates.
pub fn byte_at(text: &str, unit: usize) -> Option<usize> {
    let mut at = 0;
    for (byte, c) in text.char_indices() {
        if at >= unit {
            return (at == unit).then_some(byte);
        }
        at += c.len_utf16();
    }
    (at == unit).then_some(text.len())
}

fn replaced(whole: &str, start: usize, end: usize, new: &str) -> String {
    format!("{}{new}{}", &whole[..start], &whole[end..])
}

/// Takes a pair out together with the semicolon that parts it from the next one, or else from the one before.
fn without(whole: &str, start: usize, end: usize) -> String {
    let after = &whole[end..];
    if let Some(rest) = after.trim_start().strip_prefix(';') {
        return format!("{}{}", &whole[..start], rest.trim_start());
    }
    let before = whole[..start].trim_end();
    format!("{}{after}", before.strip_suffix(';').unwrap_or(before))
}
