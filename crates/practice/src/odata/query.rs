//! The options of a query: `$select`, `$filter`, `$expand`, `$top`, `$count`, `$orderby`.

use percent_encoding::percent_decode_str;

use super::filter::Condition;

/// What is asked of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Query {
    pub(crate) select: Vec<String>,
    pub(crate) filter: Option<Condition>,
    pub(crate) expand: Vec<Expand>,
    pub(crate) order: Vec<(String, bool)>,
    pub(crate) top: Option<usize>,
    pub(crate) skip: Option<usize>,
    pub(crate) count: bool,
    /// As it was sent, still encoded.
    pub(crate) token: Option<String>,
    /// The query without the token, as it was sent.
    pub(crate) rest: String,
}

/// Related rows that come along.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Expand {
    pub(crate) nav: String,
    pub(crate) select: Vec<String>,
    pub(crate) deeper: Vec<Self>,
}

/// What is wrong about a query.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BadQuery {
    /// An option nobody knows, or one with a value nobody can read.
    #[error("The query parameter {0} is not supported")]
    Option(String),
    /// A condition that does not parse.
    #[error("{0}")]
    Filter(super::filter::NotUnderstood),
    /// A column or relation that does not exist.
    #[error("Could not find a property named '{column}' on type '{table}'.")]
    Column { column: String, table: String },
    /// The token of another page, or one that was taken apart and put together again.
    #[error("Malformed XML in the Paging Cookie")]
    Token,
}

impl Query {
    /// Reads the query of an address, as it was sent.
    pub(crate) fn read(query: &str) -> Result<Self, BadQuery> {
        let mut found = Self::default();
        let mut rest = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, raw) = pair.split_once('=').unwrap_or((pair, ""));
            // A plus is a plus: addresses are no forms.
            let decoded = percent_decode_str(raw).decode_utf8_lossy();
            let value = decoded.trim();
            let name = percent_decode_str(name).decode_utf8_lossy().into_owned();
            let bad = || BadQuery::Option(name.clone());
            if name == "$skiptoken" {
                found.token = Some(raw.to_owned());
                continue;
            }
            rest.push(pair);
            match name.as_str() {
                "$select" => found.select = list(value),
                "$filter" => {
                    found.filter = Some(Condition::read(value).map_err(BadQuery::Filter)?);
                }
                "$expand" => found.expand = expands(value).ok_or_else(bad)?,
                "$orderby" => {
                    found.order = list(value)
                        .into_iter()
                        .map(|one| match one.split_once(' ') {
                            Some((column, "desc")) => (column.to_owned(), true),
                            Some((column, _)) => (column.to_owned(), false),
                            None => (one, false),
                        })
                        .collect();
                }
                "$top" => found.top = Some(value.parse().map_err(|_| bad())?),
                "$skip" => found.skip = Some(value.parse().map_err(|_| bad())?),
                "$count" => found.count = value == "true",
                "$format" | "tenant" => {}
                name if name.starts_with('$') => return Err(bad()),
                _ => {}
            }
        }
        found.rest = rest.join("&");
        Ok(found)
    }
}

fn list(text: &str) -> Vec<String> {
    text.split(',')
        .map(|one| one.trim().to_owned())
        .filter(|one| !one.is_empty())
        .collect()
}

/// `nav($select=a,b;$expand=other($select=c)),second`.
fn expands(text: &str) -> Option<Vec<Expand>> {
    split(text, ',')?
        .into_iter()
        .map(|one| {
            let one = one.trim();
            let Some((nav, inner)) = one.split_once('(') else {
                return Some(Expand {
                    nav: one.to_owned(),
                    select: Vec::new(),
                    deeper: Vec::new(),
                });
            };
            let inner = inner.strip_suffix(')')?;
            let mut found = Expand {
                nav: nav.to_owned(),
                select: Vec::new(),
                deeper: Vec::new(),
            };
            for option in split(inner, ';')? {
                match option.trim().split_once('=')? {
                    ("$select", value) => found.select = list(value),
                    ("$expand", value) => found.deeper = expands(value)?,
                    _ => return None,
                }
            }
            Some(found)
        })
        .collect()
}

/// Parts outside brackets; none when brackets do not close.
fn split(text: &str, at: char) -> Option<Vec<&str>> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (index, char) in text.char_indices() {
        match char {
            '(' => depth += 1,
            ')' => depth = depth.checked_sub(1)?,
            char if char == at && depth == 0 => {
                parts.push(&text[start..index]);
                start = index + char.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    (depth == 0).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::Query;

    #[test]
    fn related_rows_are_asked_for_with_options_of_their_own() {
        let query =
            Query::read("$select=name&$expand=a($select=x,y;$expand=b($select=z)),c").unwrap();
        assert_eq!(query.expand.len(), 2);
        assert_eq!(query.expand[0].select, ["x", "y"]);
        assert_eq!(query.expand[0].deeper[0].select, ["z"]);
        assert_eq!(query.expand[1].nav, "c");
    }

    #[test]
    fn the_token_is_kept_as_it_was_sent() {
        let query = Query::read("$select=a&$skiptoken=%3Ccookie%20a=%221%22%3E").unwrap();
        assert_eq!(query.token.as_deref(), Some("%3Ccookie%20a=%221%22%3E"));
        assert_eq!(query.rest, "$select=a");
    }

    #[test]
    fn nonsense_is_refused() {
        for query in [
            "$apply=x",
            "$top=few",
            "$expand=a(",
            "$expand=a($skip=1)",
            "$filter=a",
        ] {
            assert!(Query::read(query).is_err(), "{query}");
        }
    }
}
