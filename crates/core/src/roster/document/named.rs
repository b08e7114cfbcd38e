//! The people of a list, for rooms that only need to know who they are.

use super::Document;
use crate::roster::key::Key;

/// A person of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedPerson {
    /// Display name; empty when the list has none.
    pub name: String,
    /// User name, or else the e-mail address.
    pub user_name: String,
}

impl Document {
    /// Everybody who has a name or a user name, in the order of the list.
    pub fn everybody(&self) -> Vec<NamedPerson> {
        let column = |keys: &[Key]| {
            keys.iter().find_map(|key| {
                let mut columns = self.shape.list.columns.iter();
                columns.find(|column| column.key == Some(*key))
            })
        };
        let name = column(&[Key::DisplayName, Key::Name]);
        let user_name = column(&[Key::UserName, Key::Email]);
        let rows = self.table.rows.iter();
        rows.map(|row| {
            let text = |column: Option<&super::Column>| {
                column
                    .map(|column| self.table.text(self.table.cell(row, column.source)))
                    .unwrap_or_default()
                    .trim()
                    .to_owned()
            };
            NamedPerson {
                name: text(name),
                user_name: text(user_name),
            }
        })
        .filter(|person| !(person.name.is_empty() && person.user_name.is_empty()))
        .collect()
    }
}
