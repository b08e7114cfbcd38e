//! A cleared roster to files: UTF-8 without byte order mark, CRLF, quotes only where a text needs them, the chosen
//! heading row, no more users than a file takes, one country per file if asked.

use std::fmt;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::check::clean_of;
use super::fold::fold;
use super::key::Key;
use super::parse::Span;
use super::profile::{Family, Profile};
use super::table::Table;
use crate::finding::Cleared;
use crate::secret::Secret;

/// A list in the columns of the file it becomes.
#[derive(Debug)]
pub struct Roster {
    /// The heading row to write.
    pub(super) profile: Arc<Profile>,
    /// One row per user; cells in the profile's order.
    pub(super) table: Table,
    /// The grid row each user comes from.
    pub(super) rows: Vec<u32>,
    /// Largest number of users in one file.
    pub(super) max_users: usize,
    /// One file per country.
    pub(super) by_country: bool,
    /// The licence group of each user, when there is a file for each; else empty.
    pub(super) groups: Vec<String>,
    /// Initial passwords made for users who have none, by row; empty when none were made.
    pub(super) passwords: Vec<Option<Secret>>,
    /// Name of the files without number and ending.
    pub(super) stem: String,
}

impl Roster {
    /// How many users.
    pub fn users(&self) -> usize {
        self.table.rows.len()
    }

    /// Every user has a text in the column of a key.
    pub(super) fn all_have(&self, key: Key) -> bool {
        let columns = &self.profile.columns;
        let column = columns.iter().position(|column| column.key == key);
        column.is_some_and(|column| {
            (0..self.users()).all(|user| {
                let span = cell(self, user, column);
                !clean_of(self.table.text(span), span.marks).is_empty()
            })
        })
    }
}

/// A file to write. Of an Entra file the bytes hold passwords.
#[derive(Clone, PartialEq, Eq)]
pub struct OutFile {
    /// Name without folder.
    pub name: String,
    /// Users in it.
    pub users: u32,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// SHA-256 of the bytes, lower-case hex.
    pub sha256: String,
    /// It holds passwords: to be written for its owner's eyes only.
    pub secret: bool,
    /// Who is in it.
    pub members: Vec<Member>,
}

/// A user in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Member {
    /// User name.
    pub user_name: String,
    /// Display name.
    pub display_name: String,
}

impl fmt::Debug for OutFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutFile")
            .field("name", &self.name)
            .field("users", &self.users)
            .field("sha256", &self.sha256)
            .finish_non_exhaustive()
    }
}

impl OutFile {
    /// A file of a text.
    pub fn new(name: String, users: usize, text: String) -> Self {
        let bytes = text.into_bytes();
        let mut sha256 = String::with_capacity(64);
        for byte in Sha256::digest(&bytes) {
            for digit in [byte >> 4, byte & 15] {
                sha256.extend(char::from_digit(digit.into(), 16));
            }
        }
        Self {
            name,
            users: u32::try_from(users).unwrap_or(u32::MAX),
            sha256,
            bytes,
            secret: false,
            members: Vec::new(),
        }
    }
}

/// The files of a cleared roster.
pub fn files(cleared: &Cleared<Roster>) -> Vec<OutFile> {
    let roster = cleared.get();
    parts(roster)
        .into_iter()
        .map(|part| {
            let mut text = heading(&roster.profile);
            for user in &part.users {
                line(&mut text, roster, *user);
                text.push_str("\r\n");
            }
            OutFile {
                secret: holds_passwords(roster, &part.users),
                members: part
                    .users
                    .iter()
                    .map(|user| member(roster, *user))
                    .collect(),
                ..OutFile::new(part.name, part.users.len(), text)
            }
        })
        .collect()
}

/// The initial passwords that were made, for whoever hands them over: a table of user name, display name and password,
/// under the headings given. None when none were made.
pub fn passwords(cleared: &Cleared<Roster>, headings: [&str; 3]) -> Option<OutFile> {
    let roster = cleared.get();
    let mut text = String::new();
    let mut row = |cells: [&str; 3]| {
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 {
                text.push(',');
            }
            field(&mut text, cell);
        }
        text.push_str("\r\n");
    };
    row(headings);
    let mut users = 0;
    for (user, password) in roster.passwords.iter().enumerate() {
        let Some(password) = password else { continue };
        let Member {
            user_name,
            display_name,
        } = member(roster, user);
        row([&user_name, &display_name, password.expose()]);
        users += 1;
    }
    (users > 0).then(|| OutFile {
        secret: true,
        ..OutFile::new(format!("{}-passwords.csv", roster.stem), users, text)
    })
}

fn member(roster: &Roster, user: usize) -> Member {
    let text = |key| {
        let columns = &roster.profile.columns;
        let column = columns.iter().position(|column| column.key == key);
        column.map_or_else(String::new, |column| {
            let span = cell(roster, user, column);
            clean_of(roster.table.text(span), span.marks).into_owned()
        })
    };
    Member {
        user_name: text(Key::UserName),
        display_name: text(Key::DisplayName),
    }
}

/// Passwords stand in the file, made or from the list.
fn holds_passwords(roster: &Roster, users: &[usize]) -> bool {
    let columns = &roster.profile.columns;
    let Some(column) = columns.iter().position(|c| c.key == Key::Password) else {
        return false;
    };
    users.iter().any(|user| {
        let made = roster.passwords.get(*user).and_then(Option::as_ref);
        made.is_some() || !roster.table.text(cell(roster, *user, column)).is_empty()
    })
}

/// What goes into one file.
pub(super) struct Part {
    pub(super) name: String,
    /// Rows of the roster.
    pub(super) users: Vec<usize>,
}

/// Who goes into which file: by country and licence group if asked, in order of first appearance, then as many as a file takes.
pub(super) fn parts(roster: &Roster) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut taken: FxHashSet<String> = FxHashSet::default();
    for (names, users) in groups(roster) {
        let mut stem = roster.stem.clone();
        for name in names {
            stem.push('-');
            stem.push_str(&name);
        }
        let most = match roster.profile.family {
            // Entra limits a job's time, not its rows.
            Family::Entra => usize::MAX,
            _ => roster.max_users.max(1),
        };
        let files = users.len().div_ceil(most).max(1);
        if users.is_empty() {
            continue;
        }
        let names = loop {
            let names: Vec<String> = (1..=files)
                .map(|at| match files {
                    1 => format!("{stem}.csv"),
                    _ => format!("{stem}-{at}-of-{files}.csv"),
                })
                .collect();
            // Two countries may come to the same name, and one may be called as a piece of another is.
            if names.iter().any(|name| taken.contains(&fold(name))) {
                stem.push('-');
            } else {
                break names;
            }
        };
        taken.extend(names.iter().map(|name| fold(name)));
        for (name, users) in names.into_iter().zip(users.chunks(most)) {
            parts.push(Part {
                name,
                users: users.to_vec(),
            });
        }
    }
    parts
}

/// The users of each file before it is cut to what a file takes, with what the name says of them.
fn groups(roster: &Roster) -> Vec<(Vec<String>, Vec<usize>)> {
    let columns = &roster.profile.columns;
    let country = columns
        .iter()
        .position(|column| column.key == Key::Country)
        .filter(|_| roster.by_country);
    let country_of = |user: usize| {
        let span = cell(roster, user, country?);
        Some(clean_of(roster.table.text(span), span.marks).into_owned())
    };
    let mut places: FxHashMap<[Option<String>; 2], usize> = FxHashMap::default();
    let mut groups: Vec<([Option<String>; 2], Vec<usize>)> = Vec::new();
    for user in 0..roster.users() {
        let of = [country_of(user), roster.groups.get(user).cloned()];
        let folded = of.each_ref().map(|name| name.as_deref().map(fold));
        let place = *places.entry(folded).or_insert_with(|| {
            groups.push((of, Vec::new()));
            groups.len() - 1
        });
        groups[place].1.push(user);
    }
    // What is the same for all says nothing in a name.
    let told = [0, 1].map(|part| {
        let mut names = groups.iter().map(|(of, _)| of[part].as_deref().map(fold));
        let first = names.next();
        names.any(|name| Some(name) != first)
    });
    let none = ["no-country", "no-group"];
    groups
        .into_iter()
        .map(|(of, users)| {
            let parts = of.into_iter().enumerate().filter(|(part, _)| told[*part]);
            let names = parts.filter_map(|(part, name)| Some(in_a_name(&name?, none[part])));
            (names.collect(), users)
        })
        .collect()
}

/// A country or a group as part of a file's name, on every system.
fn in_a_name(text: &str, none: &str) -> String {
    let name: String = text
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let name = name.trim_matches('-');
    let name = name[..name.floor_char_boundary(LONGEST_PART)].trim_end_matches('-');
    if name.is_empty() {
        none.to_owned()
    } else {
        name.to_owned()
    }
}

/// Bytes of a file's name that come from the list's own name, and of each part that says who is in it: with what else
/// stands in a name they stay below the 255 that file systems take.
const LONGEST_STEM: usize = 120;
const LONGEST_PART: usize = 40;

/// Names that mean a device on Windows, whatever ending they have.
fn is_device(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or_default().trim_end();
    let first = first.to_ascii_uppercase();
    let numbered = first
        .strip_prefix("COM")
        .or_else(|| first.strip_prefix("LPT"))
        .is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']));
    numbered || matches!(first.as_str(), "CON" | "PRN" | "AUX" | "NUL")
}

/// A file name without folder and ending, of characters every system takes.
pub(super) fn stem(file: &str) -> String {
    let base = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let base = match base.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => base,
    };
    let name: String = base
        .chars()
        .filter(|c| !c.is_control())
        .map(|c| if "<>:\"|?*".contains(c) { '-' } else { c })
        .collect();
    let name = name.trim_matches([' ', '.']);
    let name = name[..name.floor_char_boundary(LONGEST_STEM)].trim_end_matches([' ', '.']);
    if name.is_empty() {
        "users".to_owned()
    } else if is_device(name) {
        format!("users-{name}")
    } else {
        name.to_owned()
    }
}

/// The rows above the users.
pub(super) fn heading(profile: &Profile) -> String {
    let mut text = String::new();
    if let Some(version) = &profile.version_row {
        text.push_str(version);
        text.push_str("\r\n");
    }
    for (at, column) in profile.columns.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        field(&mut text, &column.headings[0].text);
    }
    text.push_str("\r\n");
    text
}

fn cell(roster: &Roster, user: usize, column: usize) -> Span {
    roster.table.cell(&roster.table.rows[user], column)
}

/// A user's line without its end.
pub(super) fn line(text: &mut String, roster: &Roster, user: usize) {
    for column in 0..roster.profile.columns.len() {
        if column > 0 {
            text.push(',');
        }
        let made = roster.passwords.get(user).and_then(Option::as_ref);
        match made.filter(|_| roster.profile.columns[column].key == Key::Password) {
            Some(password) => field(text, password.expose()),
            None => field(text, roster.table.text(cell(roster, user, column))),
        }
    }
}

/// A user's line with dots in place of the secret column; also where a password will only be made on writing.
pub(super) fn masked_line(
    roster: &Roster,
    user: usize,
    secret: Option<usize>,
    dots: &str,
    will_be_made: bool,
) -> String {
    let mut text = String::new();
    for column in 0..roster.profile.columns.len() {
        if column > 0 {
            text.push(',');
        }
        let value = roster.table.text(cell(roster, user, column));
        if secret == Some(column) && (will_be_made || !value.is_empty()) {
            text.push_str(dots);
        } else {
            field(&mut text, value);
        }
    }
    text
}

/// A text as a field: in quotes only if it holds what separates fields or lines.
pub(super) fn field(text: &mut String, value: &str) {
    if value.contains([',', '"', '\r', '\n']) {
        text.push('"');
        for (at, piece) in value.split('"').enumerate() {
            if at > 0 {
                text.push_str("\"\"");
            }
            text.push_str(piece);
        }
        text.push('"');
    } else {
        text.push_str(value);
    }
}

#[cfg(test)]
mod tests {
    use super::{field, in_a_name, stem};

    #[test]
    fn quotes_only_where_needed() {
        let written = |value| {
            let mut text = String::new();
            field(&mut text, value);
            text
        };
        assert_eq!(written("plain; text"), "plain; text");
        assert_eq!(written("a,b"), "\"a,b\"");
        assert_eq!(written("a \"b\""), "\"a \"\"b\"\"\"");
        assert_eq!(written("a\nb"), "\"a\nb\"");
    }

    #[test]
    fn names_every_system_takes() {
        assert_eq!(stem("C:\\lists\\Fjord: people?.xlsx"), "Fjord- people-");
        assert_eq!(stem(""), "users");
        assert_eq!(stem(".csv"), "csv");
        assert_eq!(stem("Con.team.csv"), "users-Con.team");
        assert_eq!(stem("lpt1.xlsx"), "users-lpt1");
        assert_eq!(stem("console.csv"), "console");
        let long = stem(&"日本".repeat(200));
        assert!(long.len() <= 120 && long.starts_with("日本"), "{long}");
        assert_eq!(in_a_name(&"å".repeat(300), "none").len(), 40);
        assert_eq!(
            in_a_name("Bosnia & Herzegovina", "none"),
            "Bosnia---Herzegovina"
        );
        assert_eq!(in_a_name("Norge", "none"), "Norge");
        assert_eq!(in_a_name("–", "no-country"), "no-country");
    }
}
