//! Tables that are asked with OData: rows are chosen, cut to columns, joined with related rows and handed out in pages.

mod filter;
mod query;

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use crate::key;
use filter::{Condition, compares, holds};
pub(crate) use query::{BadQuery, Expand, Query};

/// A row.
pub(crate) type Row = Map<String, Value>;

/// Where rows come from.
pub(crate) trait Tables {
    /// Why related rows cannot be read.
    type Refused;

    /// The type name of a table, `Microsoft.Dynamics.CRM.systemuser`.
    fn type_name(&self, table: &str) -> String;

    /// The key column.
    fn key(&self, table: &str) -> &str;

    /// A column of that name is known, whether or not a row has it.
    fn has_column(&self, table: &str, column: &str) -> bool;

    /// The table on the other end of a relation.
    fn related_table(&self, table: &str, nav: &str) -> Option<&'static str>;

    /// The rows on the other end of a relation.
    fn related(&self, table: &str, row: &Row, nav: &str) -> Result<Vec<Row>, Self::Refused>;
}

/// What goes wrong with a query.
pub(crate) enum Failed<R> {
    /// The query is at fault.
    Query(BadQuery),
    /// Rows cannot be read.
    Refused(R),
}

impl<R> From<BadQuery> for Failed<R> {
    fn from(bad: BadQuery) -> Self {
        Self::Query(bad)
    }
}

/// A page of rows.
pub(crate) struct Page {
    pub(crate) rows: Vec<Value>,
    pub(crate) count: Option<usize>,
    /// The token of the next page, encoded.
    pub(crate) next: Option<String>,
}

/// Every name a query uses exists.
pub(crate) fn check<T: Tables>(
    tables: &T,
    table: &str,
    rows: &[Row],
    query: &Query,
) -> Result<(), BadQuery> {
    let known = |column: &str| {
        tables.has_column(table, column) || rows.iter().any(|row| row.contains_key(column))
    };
    let missing = |table: &str, column: &str| BadQuery::Column {
        column: column.to_owned(),
        table: tables.type_name(table),
    };
    let ordered = query.order.iter().map(|(column, _)| column);
    for column in query.select.iter().chain(ordered) {
        if !known(column) {
            return Err(missing(table, column));
        }
    }
    if let Some(condition) = &query.filter {
        for (through, column) in condition.columns(None) {
            let fits = match through {
                None => known(column),
                Some(nav) => match tables.related_table(table, nav) {
                    Some(other) => tables.has_column(other, column),
                    None => return Err(missing(table, nav)),
                },
            };
            if !fits {
                return Err(missing(table, column));
            }
        }
    }
    for expand in &query.expand {
        check_expand(tables, table, expand)?;
    }
    Ok(())
}

fn check_expand<T: Tables>(tables: &T, table: &str, expand: &Expand) -> Result<(), BadQuery> {
    let missing = |table: &str, column: &str| BadQuery::Column {
        column: column.to_owned(),
        table: tables.type_name(table),
    };
    let Some(other) = tables.related_table(table, &expand.nav) else {
        return Err(missing(table, &expand.nav));
    };
    for column in &expand.select {
        if !tables.has_column(other, column) {
            return Err(missing(other, column));
        }
    }
    for deeper in &expand.deeper {
        check_expand(tables, other, deeper)?;
    }
    Ok(())
}

/// Answers a query with a page of rows.
pub(crate) fn page<T: Tables>(
    tables: &T,
    table: &str,
    rows: &[Row],
    query: &Query,
    size: usize,
) -> Result<Page, Failed<T::Refused>> {
    check(tables, table, rows, query)?;
    let mut chosen = Vec::new();
    for row in rows {
        let fits = match &query.filter {
            Some(condition) => fits(tables, table, row, condition).map_err(Failed::Refused)?,
            None => true,
        };
        if fits {
            chosen.push(row);
        }
    }
    for (column, down) in query.order.iter().rev() {
        chosen.sort_by_cached_key(|row| {
            row.get(column).map(|value| {
                value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_lowercase)
            })
        });
        if *down {
            chosen.reverse();
        }
    }
    let count = query.count.then_some(chosen.len());
    let mut chosen: Vec<_> = chosen
        .into_iter()
        .skip(query.skip.unwrap_or_default())
        .collect();
    if let Some(top) = query.top {
        chosen.truncate(top);
    }
    let number = match &query.token {
        None => 1,
        Some(token) => (2..=chosen.len() / size.max(1) + 1)
            .find(|number| token == &token_of(*number, &query.rest))
            .ok_or(BadQuery::Token)?,
    };
    let from = (number - 1) * size;
    let more = chosen.len() > from + size;
    let mut shown = Vec::new();
    for row in chosen.into_iter().skip(from).take(size) {
        shown
            .push(show(tables, table, row, &query.select, &query.expand).map_err(Failed::Refused)?);
    }
    Ok(Page {
        rows: shown,
        count,
        next: more.then(|| token_of(number + 1, &query.rest)),
    })
}

/// The token of a page: a cookie in XML, encoded twice, which is to be sent back as it is.
pub(crate) fn token_of(page: usize, rest: &str) -> String {
    let before = page.saturating_sub(1);
    let seal = key::hash(format!("{rest} {page}").as_bytes());
    format!(
        "%3Ccookie%20pagenumber=%22{page}%22%20pagingcookie=%22%253ccookie%2520page%253d%2522{before}%2522%253e\
         %253cseal%2520last%253d%2522{seal}%2522%2520%252f%253e%253c%252fcookie%253e%22%20istracking=%22False%22%20/%3E"
    )
}

fn fits<T: Tables>(
    tables: &T,
    table: &str,
    row: &Row,
    condition: &Condition,
) -> Result<bool, T::Refused> {
    let value = |column: &str| row.get(column).unwrap_or(&Value::Null);
    Ok(match condition {
        Condition::And(one, other) => {
            fits(tables, table, row, one)? && fits(tables, table, row, other)?
        }
        Condition::Or(one, other) => {
            fits(tables, table, row, one)? || fits(tables, table, row, other)?
        }
        Condition::Not(one) => !fits(tables, table, row, one)?,
        Condition::Compare(column, comparison, wanted) => {
            compares(value(column), *comparison, wanted)
        }
        Condition::Text(function, column, wanted) => holds(*function, value(column), wanted),
        Condition::Any(nav, inner) => {
            let Some(other) = tables.related_table(table, nav) else {
                return Ok(false);
            };
            for one in tables.related(table, row, nav)? {
                let fits = match inner {
                    Some(inner) => fits(tables, other, &one, inner)?,
                    None => true,
                };
                if fits {
                    return Ok(true);
                }
            }
            false
        }
    })
}

/// A row as it is answered: its mark, its key, the columns that were asked for, related rows.
pub(crate) fn show<T: Tables>(
    tables: &T,
    table: &str,
    row: &Row,
    select: &[String],
    expand: &[Expand],
) -> Result<Value, T::Refused> {
    let mut shown = Map::new();
    let mark = key::hash(Value::from(row.clone()).to_string().as_bytes());
    shown.insert(
        "@odata.etag".to_owned(),
        json!(format!("W/\"{}\"", &mark[..10])),
    );
    let key = tables.key(table);
    let columns: Vec<Cow<'_, str>> = if select.is_empty() {
        row.keys()
            .map(|name| Cow::Borrowed(name.as_str()))
            .collect()
    } else {
        select
            .iter()
            .map(|name| Cow::Borrowed(name.as_str()))
            .chain(
                (row.contains_key(key) && !select.iter().any(|name| name == key))
                    .then_some(Cow::Borrowed(key)),
            )
            .collect()
    };
    for column in columns {
        let value = row.get(column.as_ref()).cloned().unwrap_or(Value::Null);
        shown.insert(column.into_owned(), value);
    }
    for one in expand {
        let Some(other) = tables.related_table(table, &one.nav) else {
            continue;
        };
        let mut rows = Vec::new();
        for related in tables.related(table, row, &one.nav)? {
            rows.push(show(tables, other, &related, &one.select, &one.deeper)?);
        }
        shown.insert(one.nav.clone(), Value::from(rows));
    }
    Ok(Value::from(shown))
}
