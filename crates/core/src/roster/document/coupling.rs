//! Who will be coupled with whom: salespeople beside what Dataverse will show of their users after the import, and
//! what the first synchronisation would write back to Business Central.
//!
//! The synchronisation of SALESPEOPLE goes one way (`bulk-import.md` section 6): full name (50), primary e-mail (80)
//! and mobile number (30) come from Dataverse and replace name, e-mail and phone number of the salesperson.

use serde::Serialize;

use super::handover::making;
use super::{Document, Naming, Step, Steps, never_stopped};
use crate::fault::Fault;
use crate::finding::Params;
use crate::phrase::{self, Language};
use crate::roster::convert::{self, clean_text};
use crate::roster::fold::{fold, tidy, units};
use crate::roster::key::Key;
use crate::roster::profile::Family;
use crate::roster::rules::{bc_email_longest, bc_name_longest, bc_phone_longest, yes};
use crate::roster::steps::Walk;
use crate::roster::table::Row;
use crate::roster::user_name::UserName;
use crate::roster::write;

/// A salesperson and the user they will be coupled with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Couple {
    /// Physical line in the list.
    pub line: u32,
    /// Row of the grid.
    pub row: u32,
    /// Business Central: code.
    pub code: String,
    /// Business Central: name.
    pub name: String,
    /// Business Central: e-mail.
    pub email: String,
    /// Business Central: phone number.
    pub phone: String,
    /// The user name the import will create.
    pub user_name: String,
    /// Dataverse after the import: full name.
    pub full_name: String,
    /// Dataverse after the import: primary e-mail.
    pub primary_email: String,
    /// Dataverse after the import: mobile phone.
    pub mobile: String,
    /// What deserves a look.
    pub notes: Vec<Note>,
}

/// What deserves a look before coupling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Note {
    /// No user will be made: nobody to couple with.
    NoUser,
    /// The salesperson is coupled already.
    Coupled,
    /// The salesperson is blocked, in general or for privacy.
    Blocked,
    /// It looks like a department or a shared mailbox.
    SharedMailbox,
    /// Business Central has no e-mail: nothing to match the user by.
    EmailMissing,
    /// The primary e-mail will be another than the salesperson's: they are not met by e-mail, and it is replaced.
    EmailDiffers,
    /// The full name will be another: the salesperson is renamed.
    NameDiffers,
    /// The mobile number will be another: the phone number is replaced.
    PhoneDiffers,
    /// There will be no mobile number: the phone number is lost.
    PhoneLost,
    /// Longer than Business Central takes back: full name over 50.
    NameTooLong,
    /// Primary e-mail over 80.
    EmailTooLong,
    /// Mobile number over 30.
    PhoneTooLong,
}

impl Note {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::NoUser,
        Self::Coupled,
        Self::Blocked,
        Self::SharedMailbox,
        Self::EmailMissing,
        Self::EmailDiffers,
        Self::NameDiffers,
        Self::PhoneDiffers,
        Self::PhoneLost,
        Self::NameTooLong,
        Self::EmailTooLong,
        Self::PhoneTooLong,
    ];

    /// The message that says it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::NoUser => "couple-no-user",
            Self::Coupled => "couple-coupled",
            Self::Blocked => "couple-blocked",
            Self::SharedMailbox => "couple-shared-mailbox",
            Self::EmailMissing => "couple-email-missing",
            Self::EmailDiffers => "couple-email-differs",
            Self::NameDiffers => "couple-name-differs",
            Self::PhoneDiffers => "couple-phone-differs",
            Self::PhoneLost => "couple-phone-lost",
            Self::NameTooLong => "couple-name-too-long",
            Self::EmailTooLong => "couple-email-too-long",
            Self::PhoneTooLong => "couple-phone-too-long",
        }
    }
}

impl Document {
    /// The table to couple by, with what people lack made as [`Document::review_making`] makes it.
    ///
    /// # Errors
    /// The pattern or the domain gives no user names.
    pub fn couples(&self, naming: Option<&Naming>) -> Result<Vec<Couple>, Fault> {
        self.couples_with(naming, &mut never_stopped)
    }

    /// The same, telling how far it is.
    ///
    /// # Errors
    /// As [`Self::couples`], and `stopped`.
    pub fn couples_with(
        &self,
        naming: Option<&Naming>,
        steps: Steps<'_>,
    ) -> Result<Vec<Couple>, Fault> {
        let mut walk = Walk::new(steps, Step::Prepare, self.table.rows.len(), 3);
        let (roster, _) = self.roster(making(naming)?, &mut walk)?;
        let import = convert::list_of(&roster.profile, self.shape.list.purpose.clone());
        let users = roster.table.rows.iter().zip(&roster.rows);
        users
            .map(|(user, at)| {
                walk.row()?;
                let will_be = |key| tidy(&clean_text(&import, &roster.table, user, key));
                let row = &self.table.rows[*at as usize];
                let mut couple = Couple {
                    line: row.line,
                    row: *at,
                    user_name: UserName::read(&will_be(Key::UserName)).text,
                    full_name: will_be(Key::DisplayName),
                    primary_email: String::new(),
                    mobile: will_be(Key::MobilePhone),
                    ..self.salesperson(row)
                };
                couple.primary_email.clone_from(&couple.user_name);
                couple.notes = self.notes(&couple, row);
                Ok(couple)
            })
            .collect()
    }

    /// What Business Central says, as far as the list does: its own list, or another that knows the codes.
    fn salesperson(&self, row: &Row) -> Couple {
        let known = self.knows_salespeople();
        let clean = |key| clean_text(&self.shape.list, &self.table, row, key);
        let of = |keys: [Key; 2]| {
            let texts = keys.map(|key| tidy(&clean(key))).into_iter();
            let mut texts = texts.filter(|text| known && !text.is_empty());
            texts.next().unwrap_or_default()
        };
        // A user name that a list of Business Central was given stands in no salesperson.
        let own = self.shape.list.family == Family::BusinessCentral;
        let address = if own { Key::Email } else { Key::UserName };
        Couple {
            line: row.line,
            row: 0,
            code: tidy(&clean(Key::Code)),
            name: of([Key::Name, Key::DisplayName]),
            email: UserName::read(&of([Key::Email, address])).text,
            phone: of([Key::Phone, Key::MobilePhone]),
            user_name: String::new(),
            full_name: String::new(),
            primary_email: String::new(),
            mobile: String::new(),
            notes: Vec::new(),
        }
    }

    fn knows_salespeople(&self) -> bool {
        let list = &self.shape.list;
        list.family == Family::BusinessCentral || list.column(Key::Code).is_some()
    }

    fn notes(&self, couple: &Couple, row: &Row) -> Vec<Note> {
        let list = &self.shape.list;
        let says_yes = |key| yes(&clean_text(list, &self.table, row, key));
        let known = self.knows_salespeople();
        let over =
            |text: &str, most: Option<u32>| most.is_some_and(|most| units(text) > most as usize);
        let user = !couple.user_name.is_empty();
        let holds = |note| match note {
            Note::NoUser => !user,
            Note::Coupled => says_yes(Key::Coupled),
            Note::Blocked => says_yes(Key::Blocked) || says_yes(Key::PrivacyBlocked),
            Note::SharedMailbox => {
                let names = [couple.name.clone(), couple.full_name.clone()];
                crate::roster::shared_mailbox::looks_like(&couple.user_name, &names)
            }
            Note::EmailMissing => known && couple.email.is_empty(),
            Note::EmailDiffers => {
                let differs = fold(&couple.email) != fold(&couple.primary_email);
                known && user && !couple.email.is_empty() && differs
            }
            Note::NameDiffers => known && user && couple.name != couple.full_name,
            Note::PhoneDiffers => {
                known && user && !couple.mobile.is_empty() && couple.phone != couple.mobile
            }
            Note::PhoneLost => {
                known && user && !couple.phone.is_empty() && couple.mobile.is_empty()
            }
            Note::NameTooLong => over(&couple.full_name, bc_name_longest(Key::DisplayName)),
            Note::EmailTooLong => over(&couple.primary_email, Some(bc_email_longest())),
            Note::PhoneTooLong => over(&couple.mobile, bc_phone_longest(Key::MobilePhone)),
        };
        Note::ALL.into_iter().filter(|note| holds(*note)).collect()
    }
}

/// The table as a file: UTF-8, commas, one line for each salesperson, headings and remarks in a language.
pub fn couples_csv(couples: &[Couple], language: Language) -> String {
    let say = |id: &str| phrase::text(id, &Params::new(), language);
    let mut text = String::new();
    let mut row = |cells: &[&str]| {
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                text.push(',');
            }
            write::field(&mut text, cell);
        }
        text.push_str("\r\n");
    };
    let headings = [
        "couple-heading-code",
        "couple-heading-name",
        "couple-heading-email",
        "couple-heading-phone",
        "couple-heading-user-name",
        "couple-heading-full-name",
        "couple-heading-primary-email",
        "couple-heading-mobile",
        "couple-heading-notes",
    ]
    .map(say);
    row(&headings.each_ref().map(String::as_str));
    for couple in couples {
        let notes: Vec<String> = couple
            .notes
            .iter()
            .map(|note| say(note.message()))
            .collect();
        row(&[
            &couple.code,
            &couple.name,
            &couple.email,
            &couple.phone,
            &couple.user_name,
            &couple.full_name,
            &couple.primary_email,
            &couple.mobile,
            &notes.join(" "),
        ]);
    }
    text
}
