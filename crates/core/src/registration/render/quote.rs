//! Text as it must stand in a script so that it arrives as it is.

use std::fmt::Write;

/// For a POSIX shell: single quotes keep everything but a single quote.
pub fn shell(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// For PowerShell: single quotes keep everything but a single quote.
///
/// Windows PowerShell reads a file without byte order mark in the computer's own code page, in which bytes of UTF-8 may
/// be quotes. So the literal holds plain ASCII only; every other character is put in by its number.
pub fn powershell(text: &str) -> String {
    let mut parts = vec![String::new()];
    for unit in text.encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => {
                if let Some(part) = parts.last_mut() {
                    part.push(char::from(byte));
                }
            }
            _ => parts.extend([format!("[char]0x{unit:04X}"), String::new()]),
        }
    }
    let parts: Vec<_> = parts
        .into_iter()
        .enumerate()
        .filter_map(|(at, part)| match (at % 2, part.as_str()) {
            (1, _) => Some(part),
            (_, "") => None,
            _ => Some(format!("'{}'", part.replace('\'', "''"))),
        })
        .collect();
    match parts.as_slice() {
        [] => "''".to_owned(),
        [only] if only.starts_with('\'') => only.clone(),
        // A number alone is joined to a text, or it would stay a single character.
        [first, ..] if first.starts_with('[') => format!("('' + {})", parts.join(" + ")),
        _ => format!("({})", parts.join(" + ")),
    }
}

/// For Bicep: single quotes, with escapes, and `${` opens an expression.
pub fn bicep(text: &str) -> String {
    let mut quoted = String::from("'");
    for c in text.chars() {
        match c {
            '\\' => quoted.push_str(r"\\"),
            '\'' => quoted.push_str(r"\'"),
            '\n' => quoted.push_str(r"\n"),
            '\r' => quoted.push_str(r"\r"),
            '\t' => quoted.push_str(r"\t"),
            '$' => quoted.push_str(r"\$"),
            c if c.is_control() => {
                // Writing to a String cannot fail.
                let _ = write!(quoted, r"\u{{{:x}}}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('\'');
    quoted
}

/// A JSON literal of JMESPath, which stands between backticks.
pub fn jmespath(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    format!("`{}`", json.replace('`', r"\u0060"))
}
