//! What leaves the document: the review, the files, their preview.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::show::DOTS;
use super::{Document, Step, Steps, go_on, never_stopped};
use crate::fault::Fault;
use crate::finding::{Accepted, Cleared, Finding, Kind, Location, Review, Severity, Sink};
use crate::roster::convert::{self, Making, NameOrigin};
use crate::roster::decode::offset;
use crate::roster::fold::{fold, tidy};
use crate::roster::key::Key;
use crate::roster::names::{self, Pattern, Proposer};
use crate::roster::passwords;
use crate::roster::profile::{Column, Family, Profile};
use crate::roster::steps::Walk;
use crate::roster::table::{Row, Table};
use crate::roster::view::{FilePreview, PreviewLine};
use crate::roster::write::{self, Part, Roster};

pub use crate::roster::passwords::Random;
pub use crate::roster::view::Naming;
pub use crate::roster::write::{Member, OutFile, passwords as passwords_file};

/// What is made of naming, before it is asked for names.
pub(super) fn making(naming: Option<&Naming>) -> Result<Making, Fault> {
    let Some(naming) = naming else {
        return Ok(Making::default());
    };
    let mut given = FxHashMap::default();
    let whole = |text: &str| {
        let name = tidy(text);
        if name.is_empty() {
            return None;
        }
        Some(if name.contains('@') {
            name
        } else {
            format!("{name}@{}", tidy(&naming.domain).to_lowercase())
        })
    };
    for one in &naming.given {
        if let Some(name) = whole(&one.text) {
            given.insert(fold(&tidy(&one.who)), name);
        }
    }
    // Names given by hand need no pattern.
    let proposer = if naming.pattern.is_empty() && !given.is_empty() {
        None
    } else {
        let pattern: Pattern = naming
            .pattern
            .parse()
            .map_err(|error| Fault::from(names::RequestError::Pattern(error)))?;
        let proposer = Proposer::new(
            pattern,
            naming.transliteration,
            &naming.domain,
            &naming.taken,
        );
        Some(proposer.map_err(Fault::from)?)
    };
    Ok(Making {
        proposer,
        given,
        given_rows: naming
            .rows
            .iter()
            .filter_map(|one| Some((one.row, whole(&one.text)?)))
            .collect(),
        usage_location: None,
    })
}

impl Document {
    /// The list as the file it becomes, with everything found in it. A list of another family than the target is
    /// judged as what it becomes, too.
    pub fn review(&self) -> Review<Roster> {
        match self.reviewed(Making::default(), &mut never_stopped) {
            Ok((roster, findings)) => Review::new(roster, findings),
            Err(_) => unreachable!("nobody stops it"),
        }
    }

    /// The same, with what people lack made for them: user names if wished, and initial passwords where the file asks
    /// for one and the list has no column for it. `random` fills bytes from a source fit for secrets.
    ///
    /// # Errors
    /// The pattern or the domain gives no user names, or the source of randomness failed.
    pub fn review_making(
        &self,
        naming: Option<&Naming>,
        random: Random<'_>,
    ) -> Result<Review<Roster>, Fault> {
        self.review_making_with(naming, random, &mut never_stopped)
    }

    /// The same, telling how far it is.
    ///
    /// # Errors
    /// As [`Self::review_making`], and `stopped`.
    pub fn review_making_with(
        &self,
        naming: Option<&Naming>,
        random: Random<'_>,
        steps: Steps<'_>,
    ) -> Result<Review<Roster>, Fault> {
        let (mut roster, mut findings) = self.reviewed(making(naming)?, steps)?;
        if self.lacks_passwords() {
            let mut walk = Walk::new(steps, Step::Write, roster.users(), 1);
            let each = (0..roster.users()).map(|_| {
                walk.row()?;
                passwords::initial(random).map(Some)
            });
            roster.passwords = each.collect::<Result<_, _>>()?;
            findings.retain(|finding| !is_missing(finding, Key::Password));
        }
        Ok(Review::new(roster, findings))
    }

    fn reviewed(&self, making: Making, steps: Steps<'_>) -> Result<(Roster, Vec<Finding>), Fault> {
        let mut walk = Walk::new(steps, Step::Write, self.table.rows.len(), 4);
        let named = making.proposer.is_some() || !making.given.is_empty();
        let (roster, people) = self.roster(making, &mut walk)?;
        let made = self.made(&roster);
        let mut findings = self.found_on(&mut walk)?;
        findings.retain(|finding| !made.iter().any(|key| is_missing(finding, *key)));
        if named || !made.is_empty() || !self.is_of_target() {
            let list = convert::list_of(&roster.profile, self.shape.list.purpose.clone());
            let judged = convert::judge(&list, &roster.table, &mut walk)?;
            let judged = judged.into_iter().map(|found| found.finding);
            if self.is_of_target() {
                // A user name proposed meanwhile is missing no longer; what is left is found again.
                findings.retain(|finding| !is_missing(finding, Key::UserName));
                let is_new = |finding: &Finding| {
                    is_about(finding, Key::UserName)
                        || made.iter().any(|key| is_about(finding, *key))
                };
                findings.extend(judged.filter(is_new));
            } else {
                findings.extend(judged);
            }
            if self.shape.list.family == Family::BusinessCentral {
                settle_addresses(&roster, &people, &mut findings);
            }
            for (user, one) in people.iter().enumerate() {
                let line = roster.table.rows[user].line;
                if let Some(doubt) = one.doubt() {
                    raise(doubt, Key::UserName, line, offset(user + 1), &mut findings);
                } else if one.proposal.is_none()
                    && let Some(doubt) = self.doubt_of_parts(roster.rows[user])
                {
                    raise(doubt, Key::Name, line, offset(user + 1), &mut findings);
                }
            }
            dedup(&mut findings);
        }
        Ok((roster, findings))
    }

    /// A salesperson's name is parted into the two the import asks for.
    fn doubt_of_parts(&self, row: u32) -> Option<names::Doubt> {
        let list = &self.shape.list;
        let row = &self.table.rows[row as usize];
        (list.family == Family::BusinessCentral)
            .then(|| convert::doubt_of_parts(list, &self.table, row))
            .flatten()
    }

    /// Columns the list lacks and every user has a value for: nothing is missing there.
    fn made(&self, roster: &Roster) -> Vec<Key> {
        let keys = [Key::UserName, Key::DisplayName];
        let lacking = keys
            .into_iter()
            .filter(|key| self.shape.list.column(*key).is_none());
        lacking
            .filter(|key| roster.users() > 0 && roster.all_have(*key))
            .collect()
    }

    /// The file asks for initial passwords, and the list has no column that could hold them.
    pub fn lacks_passwords(&self) -> bool {
        let asked = self.target_profile().column(Key::Password).is_some();
        asked && self.shape.list.column(Key::Password).is_none()
    }

    /// The rows that are somebody.
    pub(super) fn people(&self) -> Vec<(u32, Row)> {
        let rows = self.table.rows.iter().enumerate();
        rows.filter(|(at, _)| self.judged.rows[*at].filled)
            .map(|(at, row)| (offset(at), *row))
            .collect()
    }

    pub(super) fn roster(
        &self,
        making: Making,
        walk: &mut Walk<'_>,
    ) -> Result<(Roster, Vec<convert::Named>), Fault> {
        self.converted(&self.people(), making, walk)
    }

    fn converted(
        &self,
        people: &[(u32, Row)],
        mut making: Making,
        walk: &mut Walk<'_>,
    ) -> Result<(Roster, Vec<convert::Named>), Fault> {
        let profile = Arc::clone(self.target_profile());
        making
            .usage_location
            .clone_from(&self.shape.target.usage_location);
        let list = &self.shape.list;
        let made = convert::into_profile(list, &self.table, people, &profile, &mut making, walk)?;
        let roster = self.roster_of(profile, made.table, made.from, made.groups);
        Ok((roster, made.named))
    }

    fn roster_of(
        &self,
        profile: Arc<Profile>,
        table: Table,
        rows: Vec<u32>,
        groups: Vec<String>,
    ) -> Roster {
        let target = &self.shape.target;
        Roster {
            profile,
            table,
            rows,
            max_users: target.max_users as usize,
            by_country: target.by_country,
            groups: if target.by_group { groups } else { Vec::new() },
            passwords: Vec::new(),
            stem: write::stem(&self.file),
        }
    }

    /// The files, if no error is open but those accepted by code. Initial passwords are made as by
    /// [`Self::review_making`].
    ///
    /// # Errors
    /// `errors-open` with their number, `nothing-to-write` for a list without users, or the source of randomness failed.
    pub fn write(&mut self, accept: &[String], random: Random<'_>) -> Result<Vec<OutFile>, Fault> {
        self.write_with(accept, random, &mut |_, _, _| true)
    }

    /// The same, telling how far it is.
    ///
    /// # Errors
    /// As [`Self::write`], and `stopped`.
    pub fn write_with(
        &mut self,
        accept: &[String],
        random: Random<'_>,
        steps: Steps<'_>,
    ) -> Result<Vec<OutFile>, Fault> {
        go_on(steps, Step::Write, 0, Some(self.table.rows.len()))?;
        handed_over(self.review_making_with(None, random, steps)?, accept)
    }

    /// The files that would be written, with their first lines; with 0 lines their names and users alone.
    pub fn preview(&self, lines: u32) -> Vec<FilePreview> {
        self.previews(|_, _| lines as usize)
    }

    /// The same with the lines of one file alone, the one of that name, else the first: a long list becomes hundreds.
    pub fn preview_of(&self, lines: u32, file: Option<&str>) -> Vec<FilePreview> {
        self.previews(|parts, at| {
            let named = file.and_then(|name| parts.iter().position(|part| part.name == name));
            if at == named.unwrap_or(0) {
                lines as usize
            } else {
                0
            }
        })
    }

    fn previews(&self, lines: impl Fn(&[Part], usize) -> usize) -> Vec<FilePreview> {
        let people = self.people();
        let parts = self.parts(&people);
        let each = parts.iter().enumerate();
        each.map(|(at, part)| self.part_view(&people, part, lines(&parts, at)))
            .collect()
    }

    /// Who goes into which file, by their place among the people. Only what decides it is looked at.
    fn parts(&self, people: &[(u32, Row)]) -> Vec<Part> {
        let target = &self.shape.target;
        let by_country = |column: &&Column| target.by_country && column.key == Key::Country;
        let columns = self.target_profile().columns.iter().filter(by_country);
        let profile = Profile {
            columns: columns.cloned().collect(),
            ..Profile::clone(self.target_profile())
        };
        let list = &self.shape.list;
        let (table, groups) = convert::for_parting(list, &self.table, people, &profile);
        let rows = people.iter().map(|(at, _)| *at).collect();
        write::parts(&self.roster_of(Arc::new(profile), table, rows, groups))
    }

    fn part_view(&self, people: &[(u32, Row)], part: &Part, lines: usize) -> FilePreview {
        let worst_of = |user: &usize| self.worst(people[*user].0);
        let profile = self.target_profile();
        let heading = write::heading(profile);
        let mut preview: Vec<PreviewLine> = heading
            .lines()
            .take(lines)
            .map(|text| PreviewLine {
                text: text.to_owned(),
                row: None,
                worst: None,
            })
            .collect();
        let left = lines - preview.len();
        let shown = part.users.iter().take(left).map(|user| people[*user]);
        let shown: Vec<(u32, Row)> = shown.collect();
        if !shown.is_empty() {
            let secret = profile
                .columns
                .iter()
                .position(|column| column.key == Key::Password);
            let roster = self.roster_now(&shown);
            let masked = self.lacks_passwords();
            preview.extend(
                part.users
                    .iter()
                    .zip(0..shown.len())
                    .map(|(user, at)| PreviewLine {
                        text: write::masked_line(&roster, at, secret, DOTS, masked),
                        row: Some(people[*user].0),
                        worst: worst_of(user),
                    }),
            );
        }
        FilePreview {
            name: part.name.clone(),
            users: offset(part.users.len()),
            worst: part.users.iter().filter_map(worst_of).min(),
            lines: preview,
        }
    }

    /// What some rows become.
    fn roster_now(&self, people: &[(u32, Row)]) -> Roster {
        let mut steps = never_stopped;
        let mut walk = Walk::new(&mut steps, Step::Prepare, people.len(), 2);
        match self.converted(people, Making::default(), &mut walk) {
            Ok((roster, _)) => roster,
            Err(_) => unreachable!("nobody stops it"),
        }
    }
    fn worst(&self, row: u32) -> Option<Severity> {
        let briefs = &self.judged.rows[row as usize].briefs;
        let across = self.judged.across.get(&row).into_iter().flatten();
        briefs
            .iter()
            .map(|brief| brief.severity)
            .chain(across.map(|found| found.finding.severity))
            .min()
    }
}

/// Clears a review and makes the files.
///
/// # Errors
/// `errors-open` with their number, `nothing-to-write` for a list without users.
pub fn handed_over(review: Review<Roster>, accept: &[String]) -> Result<Vec<OutFile>, Fault> {
    cleared(review, accept).map(|cleared| write::files(&cleared))
}

/// Clears a review of a list with users.
///
/// # Errors
/// As [`handed_over`].
pub fn cleared(review: Review<Roster>, accept: &[String]) -> Result<Cleared<Roster>, Fault> {
    let accepted: Accepted = accept.iter().cloned().collect();
    let cleared = review.clear(&accepted).map_err(|review| {
        let open = review.findings().iter().filter(|finding| {
            finding.severity == Severity::Error && !accepted.contains(finding.code)
        });
        Fault::new("errors-open").with("count", open.count())
    })?;
    if cleared.get().users() == 0 {
        return Err(Fault::new("nothing-to-write"));
    }
    Ok(cleared)
}

/// Salespeople without an address who got a user name: that is what the address was missing for.
fn settle_addresses(roster: &Roster, people: &[convert::Named], findings: &mut Vec<Finding>) {
    let is_made = |origin| matches!(origin, NameOrigin::Proposed | NameOrigin::Given);
    let lines: FxHashSet<u32> = people
        .iter()
        .zip(&roster.table.rows)
        .filter(|(one, _)| one.user_name.is_some() && is_made(one.origin))
        .map(|(_, row)| row.line)
        .collect();
    let all = people.iter().all(|one| one.user_name.is_some());
    findings.retain(|finding| match (finding.code, &finding.location) {
        ("roster/bc-email-missing", Location::Table { line, .. }) => {
            !line.is_some_and(|line| lines.contains(&line))
        }
        ("roster/header-missing-column", Location::Table { column, .. }) => {
            !(all && *column == Some(Key::Email.name()))
        }
        _ => true,
    });
}

fn is_about(finding: &Finding, key: Key) -> bool {
    matches!(
        finding.location,
        Location::Table { column: Some(column), .. } if column == key.name()
    )
}

pub(super) fn is_missing(finding: &Finding, key: Key) -> bool {
    let missing = ["roster/required-missing", "roster/header-missing-column"];
    missing.contains(&finding.code) && is_about(finding, key)
}

/// A finding on the source and the same one on what it becomes are one.
fn dedup(findings: &mut Vec<Finding>) {
    let mut kept: Vec<Finding> = Vec::with_capacity(findings.len());
    for finding in findings.drain(..) {
        let known = kept
            .iter()
            .rev()
            .take(64)
            .any(|other| other.code == finding.code && other.location == finding.location);
        if !known {
            kept.push(finding);
        }
    }
    *findings = kept;
}

fn raise(doubt: names::Doubt, key: Key, line: u32, number: u32, findings: &mut Vec<Finding>) {
    let rules = crate::roster::rules::RULES.iter().map(|rule| &rule.kind);
    let kind: Option<&'static Kind> = names::KINDS
        .iter()
        .chain(rules)
        .find(|kind| kind.code == doubt.code());
    let Some(kind) = kind.filter(|kind| kind.says.is_empty()) else {
        // The kinds on length are raised by the rules on user names, with the length.
        return;
    };
    let location = Location::cell(line, number, Some(key.name()));
    Sink::new(kind, findings)
        .at(location)
        .severity(doubt.severity());
}
