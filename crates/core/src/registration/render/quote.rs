//! Text as it must stand in a script so that it arrives as it is.

use std::fmt::Write;

/// For a POSIX shell: single quotes keep everything but a single quote.
pub fn shell(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// For PowerShell: single quotes keep everything but a quote, and it takes four typographic ones for quotes as well.
pub fn powershell(text: &str) -> String {
    let mut quoted = String::from("'");
    for c in text.chars() {
        quoted.push(c);
        if matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}') {
            quoted.push(c);
        }
    }
    quoted.push('\'');
    quoted
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
