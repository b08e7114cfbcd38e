//! The salespeople of Business Central and the users they can be coupled to.

use super::case::{Case, has_email, name_of, same, seen};
use super::snapshot::{Rows, Salesperson, User};
use super::verdict::{Verdict, met_or_unmet, not_applicable};

/// The salespeople who are not blocked.
pub(super) fn active(list: &Rows<Salesperson>) -> impl Iterator<Item = &Salesperson> {
    list.rows.iter().filter(|one| one.blocked != Some(true))
}

/// Their email; blank counts as none.
pub(super) fn email_of(one: &Salesperson) -> Option<&str> {
    one.email
        .as_deref()
        .map(str::trim)
        .filter(|email| !email.is_empty())
}

/// The users that are found by the salespeople's emails.
pub(super) struct People<'a> {
    emails: usize,
    /// Each once, in the order of the salespeople.
    pub users: Vec<&'a User>,
    /// Emails that belong to no user seen.
    pub without_user: Vec<&'a str>,
    /// All users were seen.
    pub users_complete: bool,
    /// All salespeople were seen, and every email was found or certainly belongs to nobody.
    pub all_known: bool,
}

impl<'a> People<'a> {
    /// None: salespeople or users were not looked at.
    pub fn of(case: &Case<'a>) -> Option<Self> {
        let list = seen(&case.snapshot.business_central.salespeople)?;
        let users = seen(&case.snapshot.dataverse.users)?;
        let mut people = Self {
            emails: 0,
            users: Vec::new(),
            without_user: Vec::new(),
            users_complete: users.complete,
            all_known: list.complete,
        };
        for email in active(list).filter_map(email_of) {
            people.emails += 1;
            let mut found = false;
            for user in users.rows.iter().filter(|user| has_email(user, email)) {
                found = true;
                if people
                    .users
                    .iter()
                    .all(|other| other.systemuserid != user.systemuserid)
                {
                    people.users.push(user);
                }
            }
            if !found {
                people.all_known &= users.complete;
                if !people.without_user.iter().any(|other| same(other, email)) {
                    people.without_user.push(email);
                }
            }
        }
        Some(people)
    }

    /// It is certain that nobody has an email.
    pub fn nobody(&self) -> bool {
        self.emails == 0 && self.all_known
    }

    /// Whether something holds for every user found. A user for whom it does not decides; one for whom it is not known
    /// leaves everything open.
    pub fn judge(&self, right: impl Fn(&User) -> Option<bool>) -> Option<Verdict> {
        let answers: Vec<_> = self
            .users
            .iter()
            .map(|user| (name_of(user), right(user)))
            .collect();
        let wrong: Vec<_> = answers
            .iter()
            .filter(|(_, right)| *right == Some(false))
            .map(|(name, _)| *name)
            .collect();
        if wrong.is_empty() {
            if !self.all_known || answers.iter().any(|(_, right)| right.is_none()) {
                return None;
            }
            if self.users.is_empty() {
                return Some(not_applicable());
            }
        }
        Some(met_or_unmet(wrong.is_empty()).with("people", wrong.join(", ")))
    }
}
