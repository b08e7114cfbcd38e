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
use crate::roster::view::{FilePreview, PreviewLine};
use crate::roster::write::{self, Roster};

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
        self.review_with(None)
    }

    /// The same, with user names proposed for people who have none.
    ///
    /// # Errors
    /// The pattern or the domain gives no user names.
    pub fn review_naming(&self, naming: &Naming) -> Result<Review<Roster>, Fault> {
        Ok(self.review_with(Some(naming.proposer()?)))
    }

    fn review_with(&self, naming: Option<Proposer>) -> Review<Roster> {
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
        Review::new(roster, findings)
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
                .any(|found| found.finding.severity == Severity::Error)
    }

    /// The files, if no error is open but those accepted by code.
    ///
    /// # Errors
    /// `errors-open` with their number, `nothing-to-write` for a list without users.
    pub fn write(&mut self, accept: &[String]) -> Result<Vec<OutFile>, Fault> {
        self.write_with(accept, &mut |_, _, _| true)
    }

    /// The same, telling how far it is.
    ///
    /// # Errors
    /// As [`Self::write`], and `stopped`.
    pub fn write_with(
        &mut self,
        accept: &[String],
        steps: Steps<'_>,
    ) -> Result<Vec<OutFile>, Fault> {
        go_on(steps, Step::Write, 0, Some(self.table.rows.len()))?;
        handed_over(self.review(), accept)
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
                    text: write::masked_line(&roster, *user, secret, DOTS),
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
