//! What leaves the document: the review, the files, their preview.

use std::sync::Arc;

use super::show::DOTS;
use super::{Document, Step, Steps, go_on};
use crate::fault::Fault;
use crate::finding::{Accepted, Finding, Kind, Location, Review, Severity, Sink};
use crate::roster::convert;
use crate::roster::decode::offset;
use crate::roster::key::Key;
use crate::roster::names::{self, Pattern, Proposer};
use crate::roster::passwords;
use crate::roster::view::{FilePreview, PreviewLine};
use crate::roster::write::{self, Roster};

pub use crate::roster::passwords::Random;
pub use crate::roster::write::OutFile;

/// How user names are proposed for people who have none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Naming {
    /// Pattern of the part before the `@`, `{first}.{last}`.
    pub pattern: String,
    /// How letters with marks are written.
    pub transliteration: names::Transliteration,
    /// The part behind the `@`.
    pub domain: String,
}

impl Naming {
    fn proposer(&self) -> Result<Proposer, Fault> {
        let pattern: Pattern = self
            .pattern
            .parse()
            .map_err(|error| Fault::from(names::RequestError::Pattern(error)))?;
        Proposer::new(pattern, self.transliteration, &self.domain, &[]).map_err(Fault::from)
    }
}

impl Document {
    /// The list as the file it becomes, with everything found in it. A list of another family than the target is
    /// judged as what it becomes, too.
    pub fn review(&self) -> Review<Roster> {
        let (roster, findings) = self.reviewed(None);
        Review::new(roster, findings)
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
        let proposer = naming.map(Naming::proposer).transpose()?;
        let (mut roster, mut findings) = self.reviewed(proposer);
        if self.lacks_passwords() {
            let each = (0..roster.users()).map(|_| passwords::initial(random).map(Some));
            roster.passwords = each.collect::<Result<_, _>>()?;
            findings.retain(|finding| !is_missing_password(finding));
        }
        Ok(Review::new(roster, findings))
    }

    fn reviewed(&self, naming: Option<Proposer>) -> (Roster, Vec<Finding>) {
        let named = naming.is_some();
        let (roster, proposed) = self.roster(naming);
        let mut findings = self.found();
        if named || !self.is_of_target() {
            let list = convert::list_of(&roster.profile, self.shape.list.purpose.clone());
            let judged = convert::judge(&list, &roster.table);
            let judged = judged.into_iter().map(|found| found.finding);
            if self.is_of_target() {
                // A user name proposed meanwhile is missing no longer.
                findings.retain(|finding| !is_missing_user_name(finding));
                findings.extend(judged.filter(is_about_user_name));
            } else {
                findings.extend(judged);
            }
            for doubtful in proposed {
                let line = roster.table.rows[doubtful.user].line;
                let number = offset(doubtful.user + 1);
                raise(doubtful.doubt, line, number, &mut findings);
            }
            dedup(&mut findings);
        }
        (roster, findings)
    }

    /// The file asks for initial passwords, and the list has no column that could hold them.
    pub(super) fn lacks_passwords(&self) -> bool {
        let asked = self.target_profile().column(Key::Password).is_some();
        asked && self.shape.list.column(Key::Password).is_none()
    }

    fn roster(&self, naming: Option<Proposer>) -> (Roster, Vec<convert::Proposed>) {
        let profile = Arc::clone(self.target_profile());
        let rows = self.table.rows.iter().enumerate();
        let rows = rows
            .filter(|(at, _)| self.judged.rows[*at].filled)
            .map(|(at, row)| (offset(at), *row));
        let (table, rows, proposed) =
            convert::into_profile(&self.shape.list, &self.table, rows, &profile, naming);
        let roster = Roster {
            profile,
            table,
            rows,
            max_users: self.shape.target.max_users as usize,
            by_country: self.shape.target.by_country,
            passwords: Vec::new(),
            stem: write::stem(&self.file),
        };
        (roster, proposed)
    }

    /// No error stands against writing the list as what it becomes.
    pub(super) fn is_writable(&self) -> bool {
        if self.is_of_target() {
            return true;
        }
        let (roster, _) = self.roster(None);
        let list = convert::list_of(&roster.profile, self.shape.list.purpose.clone());
        roster.users() > 0
            && !convert::judge(&list, &roster.table)
                .iter()
                .map(|found| &found.finding)
                .filter(|finding| !(self.lacks_passwords() && is_missing_password(finding)))
                .any(|finding| finding.severity == Severity::Error)
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
        handed_over(self.review_making(None, random)?, accept)
    }

    /// The files that would be written, with their first lines; with 0 lines their names and users alone.
    pub fn preview(&self, lines: u32) -> Vec<FilePreview> {
        let (roster, _) = self.roster(None);
        let shown = lines as usize;
        let secret = roster
            .profile
            .columns
            .iter()
            .position(|column| column.key == Key::Password);
        let heading = write::heading(&roster.profile);
        write::parts(&roster)
            .into_iter()
            .map(|part| {
                let worst_of = |user: &usize| self.worst(roster.rows[*user]);
                let mut preview: Vec<PreviewLine> = heading
                    .lines()
                    .take(shown)
                    .map(|text| PreviewLine {
                        text: text.to_owned(),
                        row: None,
                        worst: None,
                    })
                    .collect();
                let left = shown - preview.len();
                preview.extend(part.users.iter().take(left).map(|user| PreviewLine {
                    text: write::masked_line(&roster, *user, secret, DOTS, self.lacks_passwords()),
                    row: Some(roster.rows[*user]),
                    worst: worst_of(user),
                }));
                FilePreview {
                    name: part.name,
                    users: offset(part.users.len()),
                    worst: part.users.iter().filter_map(worst_of).min(),
                    lines: preview,
                }
            })
            .collect()
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
    let accepted: Accepted = accept.iter().cloned().collect();
    let cleared = review.clear(&accepted).map_err(|review| {
        let open = review.findings().iter().filter(|finding| {
            finding.severity == Severity::Error && !accepted.contains(finding.code)
        });
        Fault::new("errors-open").with("count", open.count())
    })?;
    let files = write::files(&cleared);
    if files.is_empty() {
        return Err(Fault::new("nothing-to-write"));
    }
    Ok(files)
}

fn is_about_user_name(finding: &Finding) -> bool {
    matches!(
        finding.location,
        Location::Table {
            column: Some("user_name"),
            ..
        }
    )
}

fn is_missing_password(finding: &Finding) -> bool {
    finding.code == "roster/required-missing"
        && matches!(
            finding.location,
            Location::Table {
                column: Some("password"),
                ..
            }
        )
}

fn is_missing_user_name(finding: &Finding) -> bool {
    is_about_user_name(finding) && finding.code == "roster/required-missing"
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

fn raise(doubt: names::Doubt, line: u32, number: u32, findings: &mut Vec<Finding>) {
    let rules = crate::roster::rules::RULES.iter().map(|rule| &rule.kind);
    let kind: Option<&'static Kind> = names::KINDS
        .iter()
        .chain(rules)
        .find(|kind| kind.code == doubt.code());
    let Some(kind) = kind.filter(|kind| kind.says.is_empty()) else {
        // The kinds on length are raised by the rules on user names, with the length.
        return;
    };
    let location = Location::cell(line, number, Some(Key::UserName.name()));
    Sink::new(kind, findings)
        .at(location)
        .severity(doubt.severity());
}
