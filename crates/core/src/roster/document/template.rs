//! Template files for the customer, and heading rows taken from templates they downloaded.

use std::sync::Arc;

use super::{Document, OutFile, never_stopped};
use crate::fault::Fault;
use crate::roster::fold::tidy;
use crate::roster::key::Key;
use crate::roster::profile::{Profile, profile};
use crate::roster::read::{self, Choices};
use crate::roster::write;

/// A template file: the heading row, with `sample` also an invented user. It never arrives blank.
///
/// # Errors
/// `profile-unknown` for an id that is no heading row to write.
pub fn template(id: &str, sample: bool) -> Result<OutFile, Fault> {
    let profile = profile(id)
        .filter(|profile| profile.family.is_import())
        .ok_or_else(|| Fault::new("profile-unknown").with("profile", id))?;
    let mut text = write::heading(profile);
    if sample {
        for (at, column) in profile.columns.iter().enumerate() {
            if at > 0 {
                text.push(',');
            }
            write::field(&mut text, sample_of(column.key));
        }
        text.push_str("\r\n");
    }
    let kind = if sample { "sample" } else { "template" };
    let name = format!("{id}-{kind}.csv");
    Ok(OutFile::new(name, usize::from(sample), text))
}

/// An invented user (`bulk-import.md` 2.1).
fn sample_of(key: Key) -> &'static str {
    match key {
        Key::UserName => "kim@contoso.com",
        Key::FirstName => "Kim",
        Key::LastName => "Lund",
        Key::DisplayName => "Kim Lund",
        Key::JobTitle => "Sales Lead",
        Key::Department => "Sales",
        Key::OfficeNumber => "1201",
        Key::OfficePhone => "555-0100",
        Key::MobilePhone => "555-0101",
        Key::Fax => "555-0102",
        Key::AlternateEmail => "kim@fabrikam.example",
        Key::Address => "1 Main St",
        Key::City | Key::State => "Oslo",
        Key::PostalCode => "0150",
        Key::Country => "Norway",
        Key::Password => "Change-this-1",
        Key::BlockSignIn => "No",
        Key::UsageLocation => "NO",
        Key::Code
        | Key::Name
        | Key::Commission
        | Key::Phone
        | Key::Email
        | Key::Email2
        | Key::SearchEmail
        | Key::PrivacyBlocked
        | Key::Blocked
        | Key::Coupled
        | Key::LicenceGroup
        | Key::MiddleName
        | Key::NamePrefix => "",
    }
}

impl Document {
    /// Takes the heading row of a template the consultant downloaded; from then on it is what is written. Undoable.
    ///
    /// # Errors
    /// `template-unknown` with the number of its columns, when no template has that many; otherwise as reading a list.
    pub fn load_template(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        let read = read::bytes(bytes, &Choices::default(), &mut never_stopped)?;
        let mut headings: Vec<String> = read
            .list
            .columns
            .iter()
            .map(|column| tidy(&column.heading))
            .collect();
        while headings.last().is_some_and(String::is_empty) {
            headings.pop();
        }
        let unknown = || Fault::new("template-unknown").with("columns", headings.len());
        if headings.iter().any(String::is_empty) {
            return Err(unknown());
        }
        let custom = Arc::new(Profile::from_template(&headings).ok_or_else(unknown)?);
        self.make("edit-target", &mut never_stopped, |document, work, _| {
            let shape = document.reshape(work);
            shape.target.profile.clone_from(&custom.id);
            shape.custom = Some(custom);
            Ok(())
        })
    }
}
