//! From the arguments to an open list: read, columns named, addresses joined, people left out.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jetbridge_core::fault::Fault;
use jetbridge_core::finding::Finding;
use jetbridge_core::roster::document::{self, Document, Given, Join, JoinBy, taken_names};
use jetbridge_core::roster::names::Transliteration;
use jetbridge_core::roster::view::{Edit, Exclusion, Origin};

use super::choices;
use crate::args::{Joining, Mapping, Naming, Reading};
use crate::fault::CliFault;
use crate::input;
use crate::output::Output;
use crate::progress::Progress;

/// Opens a list, and leaves out what is not wanted of it.
pub fn opened(
    asked: &Reading,
    profile: Option<&str>,
    output: &Output,
) -> Result<Document, CliFault> {
    let mut document = read(&asked.file, &choices(asked, profile)?, output)?;
    exclude(asked, &mut document)?;
    Ok(document)
}

/// The same, with unknown headings named and addresses joined before anybody is left out.
pub fn completed(
    asked: &Reading,
    mapping: &Mapping,
    joining: &Joining,
    output: &Output,
) -> Result<(Document, Option<Join>), CliFault> {
    let mut document = read(&asked.file, &choices(asked, None)?, output)?;
    map(mapping, &mut document)?;
    let join = join(joining, &mut document, output)?;
    exclude(asked, &mut document)?;
    Ok((document, join))
}

/// Opens a list by its choices alone.
pub fn read(
    path: &Path,
    choices: &jetbridge_core::roster::Choices,
    output: &Output,
) -> Result<Document, CliFault> {
    let mut progress = Progress::new(output.language);
    let bytes = input::whole(path)?;
    Document::open(
        &input::name(path),
        Origin::File,
        bytes,
        choices,
        &mut progress.steps(),
    )
    .map_err(CliFault::Core)
}

/// Leaves out what is not wanted.
pub fn exclude(asked: &Reading, document: &mut Document) -> Result<(), CliFault> {
    if asked.exclude.is_empty() {
        return Ok(());
    }
    let wanted = |one: &Exclusion| asked.exclude.iter().any(|name| name == one.name());
    let what = Exclusion::ALL.into_iter().filter(wanted).collect();
    let edit = Edit::Exclude { what };
    document.edit(&edit).map_err(CliFault::Core)
}

fn map(asked: &Mapping, document: &mut Document) -> Result<(), CliFault> {
    if asked.guess {
        document.confirm_columns();
    }
    for one in &asked.map {
        let (heading, key) = pair("--map", one)?;
        let alike = |text: &str| text.trim().to_lowercase();
        let columns = document.view(0).columns;
        let column = columns
            .iter()
            .find(|column| alike(&column.heading) == alike(heading))
            .ok_or_else(|| CliFault::value("--map", heading))?;
        let key = Some(key.to_owned()).filter(|key| key != "-");
        set(document, column.index, key)?;
    }
    let last_names = given("--last-name", &asked.last_name)?;
    if last_names.is_empty() {
        return Ok(());
    }
    match document.part_names(&last_names).first() {
        Some(who) => Err(unknown(who)),
        None => Ok(()),
    }
}

fn set(document: &mut Document, column: u32, key: Option<String>) -> Result<(), CliFault> {
    let edit = Edit::Map { column, key };
    document.edit(&edit).map_err(CliFault::Core)
}

fn join(
    asked: &Joining,
    document: &mut Document,
    output: &Output,
) -> Result<Option<Join>, CliFault> {
    let Some(path) = &asked.join else {
        return Ok(None);
    };
    let mut second = read(path, &jetbridge_core::roster::Choices::default(), output)?;
    second.confirm_columns();
    let by = asked.join_by.as_deref().map(|by| match by {
        "code" => JoinBy::Code,
        _ => JoinBy::Name,
    });
    let mut join = document.join(&second, by).map_err(CliFault::Core)?;
    let mut decided = BTreeMap::new();
    for one in given("--choose", &asked.choose)? {
        for row in called(document, &one.who)? {
            // None of those who were met.
            let address = Some(one.text.clone()).filter(|text| text != "-");
            decided.insert(row, address);
        }
    }
    join.matched
        .retain(|one| decided.get(&one.row) != Some(&None));
    join.questions
        .retain(|question| !decided.contains_key(&question.row));
    join.missing.retain(|row| !decided.contains_key(row));
    let addresses = decided.into_iter();
    let addresses = addresses.filter_map(|(row, address)| Some((row, address?)));
    document.take_addresses(&join, &addresses.collect());
    Ok(Some(join))
}

/// Rows of people who go by a name.
fn called(document: &Document, who: &str) -> Result<Vec<u32>, CliFault> {
    let rows = document.rows_called(who);
    if rows.is_empty() {
        return Err(unknown(who));
    }
    Ok(rows)
}

/// Nobody goes by a name that was given.
pub fn unknown(who: &str) -> CliFault {
    CliFault::Arguments(Fault::new("person-unknown").with("who", who))
}

/// `WHO=WHAT`, every one of them.
pub fn given(option: &'static str, texts: &[String]) -> Result<Vec<Given>, CliFault> {
    let one = |text: &String| {
        let (who, text) = pair(option, text)?;
        Ok(Given {
            who: who.to_owned(),
            text: text.to_owned(),
        })
    };
    texts.iter().map(one).collect()
}

fn pair<'a>(option: &'static str, text: &'a str) -> Result<(&'a str, &'a str), CliFault> {
    text.rsplit_once('=')
        .map(|(who, what)| (who.trim(), what.trim()))
        .filter(|(who, what)| !who.is_empty() && !what.is_empty())
        .ok_or_else(|| CliFault::value(option, text))
}

/// How user names are proposed, if they are.
pub fn naming(asked: &Naming, document: &Document) -> Result<Option<document::Naming>, CliFault> {
    let given = given("--user-name", &asked.user_name)?;
    for one in &given {
        called(document, &one.who)?;
    }
    if asked.username_pattern.is_none() && given.is_empty() {
        return Ok(None);
    }
    let whole = |one: &Given| one.text.contains('@');
    let domain = match &asked.domain {
        Some(domain) => domain.clone(),
        None if asked.username_pattern.is_none() && given.iter().all(whole) => String::new(),
        None => {
            let missing = Fault::new("option-missing").with("option", "--domain");
            return Err(CliFault::Arguments(missing));
        }
    };
    let transliteration = match asked.transliteration.as_deref() {
        None | Some("strip") => Transliteration::Strip,
        Some("nordic_long") => Transliteration::NordicLong,
        Some("german") => Transliteration::German,
        Some("icao") => Transliteration::Icao,
        Some(other) => return Err(CliFault::value("--transliteration", other)),
    };
    let taken = match &asked.taken {
        Some(path) => {
            taken_names(input::whole(path)?, &mut |_, _, _| true).map_err(CliFault::Core)?
        }
        None => Vec::new(),
    };
    Ok(Some(document::Naming {
        pattern: asked.username_pattern.clone().unwrap_or_default(),
        transliteration,
        domain,
        taken,
        given,
        rows: Vec::new(),
    }))
}

/// Makes the safe repairs; answers what was repaired.
pub fn repaired(which: &str, document: &mut Document) -> Result<Vec<Finding>, CliFault> {
    if which != "safe" {
        return Ok(Vec::new());
    }
    let before = document.found();
    document.edit(&Edit::FixSafe).map_err(CliFault::Core)?;
    let after = document.found();
    let left: BTreeSet<_> = after
        .iter()
        .map(|finding| (finding.code, &finding.location))
        .collect();
    let fixed = before.into_iter().filter(|finding| {
        finding.fix.as_ref().is_some_and(|fix| fix.safe)
            && !left.contains(&(finding.code, &finding.location))
    });
    Ok(fixed.collect())
}
