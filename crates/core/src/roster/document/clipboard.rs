//! Cells as text between programs: tab-separated with Excel's quotes, and tables in HTML.

use html5gum::{Token, Tokenizer};

/// Tab-separated text of a block; a text is quoted when it holds a tab, a quote or a line end, as Excel does it.
pub(super) fn text_of<'a, R, C>(rows: R) -> String
where
    R: Iterator<Item = C>,
    C: Iterator<Item = &'a str>,
{
    let mut text = String::new();
    for row in rows {
        for (at, cell) in row.enumerate() {
            if at > 0 {
                text.push('\t');
            }
            if cell.contains(['\t', '"', '\r', '\n']) {
                text.push('"');
                text.push_str(&cell.replace('"', "\"\""));
                text.push('"');
            } else {
                text.push_str(cell);
            }
        }
        text.push_str("\r\n");
    }
    text
}

/// Reads tab-separated text as a block of texts. One line end at the end belongs to the last row.
pub fn block(text: &str) -> Vec<Vec<String>> {
    use crate::roster::parse::{Bytes, Parser};
    let bytes = Bytes::new(b'\t');
    let mut parser = Parser::new(text, &[], &bytes, 0, 1);
    let mut cells = Vec::new();
    let mut rows = Vec::new();
    while parser.next_row(&mut cells).is_some() {
        let texts = cells.iter().map(|span| parser.resolve(*span).to_owned());
        rows.push(texts.collect());
    }
    rows
}

/// Reads the first table of an HTML fragment as a block of texts; empty when there is none.
pub fn block_of_html(html: &str) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut cell: Option<String> = None;
    let mut depth = 0_usize;
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => match tag.name.as_slice() {
                b"table" => depth += 1,
                b"tr" if depth == 1 => {
                    finish(&mut rows, &mut cell);
                    rows.push(Vec::new());
                }
                b"td" | b"th" if depth == 1 => {
                    finish(&mut rows, &mut cell);
                    if rows.is_empty() {
                        rows.push(Vec::new());
                    }
                    cell = Some(String::new());
                }
                b"br" => {
                    if let Some(cell) = &mut cell {
                        cell.push('\n');
                    }
                }
                _ => {}
            },
            Token::EndTag(tag) => match tag.name.as_slice() {
                b"td" | b"th" | b"tr" if depth == 1 => finish(&mut rows, &mut cell),
                b"table" => {
                    finish(&mut rows, &mut cell);
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        break;
                    }
                }
                _ => {}
            },
            Token::String(text) => {
                if let Some(cell) = &mut cell {
                    add(cell, &String::from_utf8_lossy(&text));
                }
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    finish(&mut rows, &mut cell);
    rows.retain(|row| !row.is_empty());
    rows
}

/// HTML shows runs of blanks and line ends as one space; a non-breaking space stays what it is.
fn add(cell: &mut String, text: &str) {
    for c in text.chars() {
        if matches!(c, ' ' | '\t' | '\r' | '\n') {
            if !cell.is_empty() && !cell.ends_with([' ', '\n']) {
                cell.push(' ');
            }
        } else {
            cell.push(c);
        }
    }
}

fn finish(rows: &mut [Vec<String>], cell: &mut Option<String>) {
    if let (Some(text), Some(row)) = (cell.take(), rows.last_mut()) {
        row.push(text.trim_matches([' ', '\n']).to_owned());
    }
}

/// Pasted material as text to read: the text, unless only the HTML holds a table.
pub(super) fn material(text: Option<&str>, html: Option<&str>) -> String {
    let text = text.unwrap_or_default();
    if text.contains(['\t', ';', ',', '|']) {
        return text.to_owned();
    }
    let rows = html.map_or_else(Vec::new, block_of_html);
    if rows.iter().any(|row| row.len() > 1) {
        let rows = rows.iter().map(|row| row.iter().map(String::as_str));
        return text_of(rows);
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{block, block_of_html, material, text_of};

    #[test]
    fn there_and_back() {
        let rows = [vec!["a", "b\tc", "d \"e\""], vec!["", "two\nlines", ""]];
        let text = text_of(rows.iter().map(|row| row.iter().copied()));
        assert_eq!(
            text,
            "a\t\"b\tc\"\t\"d \"\"e\"\"\"\r\n\t\"two\nlines\"\t\r\n"
        );
        assert_eq!(block(&text), rows);
    }

    #[test]
    fn tables_of_web_pages() {
        let html = "<p>x</p><TABLE><tbody><tr><th>User&nbsp;name<th> Name </tr>\
                    <tr><td>a&amp;b<br>c</td><td><b>K</b>ari\n  Lie</td></table><table><tr><td>no";
        assert_eq!(
            block_of_html(html),
            [["User\u{a0}name", "Name"], ["a&b\nc", "Kari Lie"]]
        );
        assert!(block_of_html("plain").is_empty());
    }

    #[test]
    fn the_text_is_taken_when_it_has_columns() {
        let html = "<table><tr><td>a</td><td>b</td></tr></table>";
        assert_eq!(material(Some("x\ty"), Some(html)), "x\ty");
        assert_eq!(material(Some("a b"), Some(html)), "a\tb\r\n");
        assert_eq!(material(Some("a b"), None), "a b");
    }
}
