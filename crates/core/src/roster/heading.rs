//! Which heading row is it, and which of our columns is each of its cells.

use std::sync::{Arc, LazyLock};

use rustc_hash::FxHashSet;

use super::fold::{bare, tidy};
use super::key::Key;
use super::profile::{Column, Family, Profile, profiles, suggestions};

/// How closely a cell matched a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The same text.
    Same,
    /// The same when cleaned and runs of spaces are made one.
    Spaces,
    /// The same letters and digits; in Entra rows also the same property in brackets.
    Letters,
}

/// A recognised heading row.
#[derive(Debug, Clone)]
pub struct Recognised {
    /// Which one.
    pub profile: Arc<Profile>,
    /// For each cell of the row our column, and how closely its text matched.
    pub cells: Vec<Option<(Key, Grade)>>,
    /// How many cells matched.
    pub matches: usize,
}

/// A cell in the forms it is compared in.
struct Seen {
    text: String,
    tidy: String,
    bare: String,
    property: Option<String>,
}

impl Seen {
    fn new(text: &str) -> Self {
        let property = text
            .split_once('[')
            .and_then(|(_, rest)| rest.split_once(']'))
            .map(|(property, _)| bare(property))
            .filter(|property| !property.is_empty());
        Self {
            text: text.to_owned(),
            tidy: tidy(text),
            bare: bare(text),
            property,
        }
    }

    fn matches(&self, column: &Column, grade: Grade) -> bool {
        match grade {
            Grade::Same => column.headings.iter().any(|h| h.text == self.text),
            Grade::Spaces => column.headings.iter().any(|h| h.tidy == self.tidy),
            Grade::Letters => {
                !self.bare.is_empty() && column.headings.iter().any(|h| h.bare == self.bare)
                    || (self.property.is_some() && self.property == column.property)
            }
        }
    }

    /// It is the heading of some profile: a quick look that spares most rows the comparison.
    fn is_known(&self) -> bool {
        static KNOWN: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
            profiles()
                .iter()
                .flat_map(|profile| &profile.columns)
                .flat_map(|column| {
                    let bare = column.headings.iter().map(|h| h.bare.as_str());
                    bare.chain(column.property.as_deref())
                })
                .collect()
        });
        KNOWN.contains(self.bare.as_str())
            || self
                .property
                .as_deref()
                .is_some_and(|property| KNOWN.contains(property))
    }
}

/// Recognises a row; `prefer` is the profile the consultant means to write and only breaks ties.
pub fn recognise(cells: &[&str], prefer: Option<&str>) -> Option<Recognised> {
    let seen: Vec<Seen> = cells.iter().map(|text| Seen::new(text)).collect();
    if seen.iter().filter(|cell| cell.is_known()).count() < 3 {
        return None;
    }
    let mut best: Option<(Recognised, [isize; 4])> = None;
    for profile in profiles() {
        let Some(found) = compare(&seen, profile) else {
            continue;
        };
        let exact = found
            .cells
            .iter()
            .flatten()
            .filter(|(_, grade)| *grade == Grade::Same)
            .count();
        let missing = match profile.family {
            Family::BusinessCentral => 0,
            _ => profile.columns.len() - found.matches,
        };
        let rank = [
            found.matches.cast_signed(),
            exact.cast_signed(),
            -missing.cast_signed(),
            isize::from(prefer == Some(profile.id.as_str())),
        ];
        if best.as_ref().is_none_or(|(_, other)| rank > *other) {
            best = Some((found, rank));
        }
    }
    best.map(|(found, _)| found)
}

fn compare(seen: &[Seen], profile: &Arc<Profile>) -> Option<Recognised> {
    let mut cells = vec![None; seen.len()];
    let mut taken = vec![false; profile.columns.len()];
    for grade in [Grade::Same, Grade::Spaces, Grade::Letters] {
        for (cell, place) in seen.iter().zip(&mut cells) {
            if place.is_some() {
                continue;
            }
            let free = profile
                .columns
                .iter()
                .zip(&mut taken)
                .find(|(column, taken)| !**taken && cell.matches(column, grade));
            if let Some((column, taken)) = free {
                *taken = true;
                *place = Some((column.key, grade));
            }
        }
    }
    let matches = cells.iter().flatten().count();
    let has = |key: Key| cells.iter().flatten().any(|(of, _)| *of == key);
    let recognised = match profile.family {
        Family::BusinessCentral => {
            matches >= 3 && has(Key::Name) && (has(Key::Code) || has(Key::Email) || has(Key::Phone))
        }
        _ => matches * 2 >= profile.columns.len() && (has(Key::UserName) || has(Key::DisplayName)),
    };
    recognised.then(|| Recognised {
        profile: Arc::clone(profile),
        cells,
        matches,
    })
}

/// The best guess which of our columns the cells of an unknown heading row are; each of ours once.
pub fn propose(cells: &[&str]) -> Vec<Option<Key>> {
    let mut taken = FxHashSet::default();
    cells
        .iter()
        .map(|text| {
            let seen = Seen::new(text);
            let names = [Some(seen.bare.as_str()), seen.property.as_deref()];
            let key = names
                .into_iter()
                .flatten()
                .filter(|name| !name.is_empty())
                .find_map(|name| {
                    suggestions()
                        .iter()
                        .find(|(label, key)| label == name && !taken.contains(key))
                        .map(|(_, key)| *key)
                })?;
            taken.insert(key);
            Some(key)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Grade, Key, profiles, propose, recognise};

    fn row(text: &str) -> Vec<&str> {
        text.split(';').collect()
    }

    fn id(text: &str) -> Option<String> {
        recognise(&row(text), None).map(|found| found.profile.id.clone())
    }

    #[test]
    fn every_profile_recognises_itself() {
        for profile in profiles() {
            let headings: Vec<&str> = profile
                .columns
                .iter()
                .map(|column| column.headings[0].text.as_str())
                .collect();
            let found = recognise(&headings, None).map(|found| found.profile.id.clone());
            assert_eq!(found.as_deref(), Some(profile.id.as_str()));
        }
    }

    #[test]
    fn grades() {
        let found = recognise(
            &row(
                "User Name; First  Name;LAST NAME;Display Name;Job Title;Department;Office Number;Fax",
            ),
            None,
        );
        let cells = found.map(|found| found.cells).unwrap_or_default();
        assert_eq!(cells[0], Some((Key::UserName, Grade::Same)));
        assert_eq!(cells[1], Some((Key::FirstName, Grade::Spaces)));
        assert_eq!(cells[2], Some((Key::LastName, Grade::Letters)));
    }

    #[test]
    fn salespeople_in_three_languages() {
        assert_eq!(
            id("Code;Name;Phone No.").as_deref(),
            Some("bc-salespeople-en")
        );
        assert_eq!(id("Kode;Navn;E-post").as_deref(), Some("bc-salespeople-nb"));
        assert_eq!(id("Code;Naam;E-mail").as_deref(), Some("bc-salespeople-nl"));
        assert_eq!(id("Code;Commission %;Phone No."), None, "no name");
        assert_eq!(
            id("Name;Job Title;Blocked"),
            None,
            "neither code, email nor phone"
        );
    }

    #[test]
    fn half_of_the_headings_and_one_who_names_the_user() {
        let half = "User Name;First Name;Last Name;Job Title;Department;Office Number;Fax;City";
        assert_eq!(id(half).as_deref(), Some("m365-en-15-title"));
        assert_eq!(id(&half.replace("User Name", "Konto")), None);
        assert_eq!(id("User Name;First Name;Last Name;City"), None);
    }

    #[test]
    fn what_is_meant_only_breaks_ties() {
        let upper = "USER NAME;FIRST NAME;LAST NAME;DISPLAY NAME;JOB TITLE;DEPARTMENT;OFFICE NUMBER;\
                     OFFICE PHONE;MOBILE PHONE;FAX;ALTERNATE EMAIL ADDRESS;ADDRESS;CITY;\
                     STATE OR PROVINCE;ZIP OR POSTAL CODE;COUNTRY OR REGION";
        let meant = |prefer| recognise(&row(upper), prefer).map(|f| f.profile.id.clone());
        assert_eq!(meant(None).as_deref(), Some("m365-en-16-title"));
        assert_eq!(
            meant(Some("m365-en-16-sentence")).as_deref(),
            Some("m365-en-16-sentence")
        );
        assert_eq!(
            meant(Some("m365-de-16")).as_deref(),
            Some("m365-en-16-title")
        );
    }

    #[test]
    fn entra_by_property_in_any_language() {
        let text = "Navn [displayName] Obligatorisk;Brukernavn [userPrincipalName];Passord [passwordProfile];\
                    Blokker [accountEnabled];Fornavn [givenName];Etternavn [surname];Tittel [jobTitle];\
                    Avdeling [department];Sted [usageLocation]";
        assert_eq!(id(text).as_deref(), Some("entra-bulk-create-v1"));
    }

    #[test]
    fn unknown_headings_get_a_proposal() {
        let keys = propose(&row("Brukernavn;Visningsnavn;Poststed;Skostørrelse"));
        assert_eq!(
            keys,
            [
                Some(Key::UserName),
                Some(Key::DisplayName),
                Some(Key::City),
                None
            ]
        );
    }
}
