//! Our columns: one name per thing a list can say about a person, whatever the file calls it.

/// A column. The names are those of `reference/import-templates.json` and of every message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[allow(missing_docs)] // the names say it
pub enum Key {
    UserName,
    FirstName,
    LastName,
    DisplayName,
    JobTitle,
    Department,
    OfficeNumber,
    OfficePhone,
    MobilePhone,
    Fax,
    AlternateEmail,
    Address,
    City,
    State,
    PostalCode,
    Country,
    Password,
    BlockSignIn,
    UsageLocation,
    Code,
    Name,
    Commission,
    Phone,
    Email,
    Email2,
    SearchEmail,
    PrivacyBlocked,
    Blocked,
    Coupled,
    LicenceGroup,
    MiddleName,
    NamePrefix,
}

const NAMES: [(Key, &str); 32] = [
    (Key::UserName, "user_name"),
    (Key::FirstName, "first_name"),
    (Key::LastName, "last_name"),
    (Key::DisplayName, "display_name"),
    (Key::JobTitle, "job_title"),
    (Key::Department, "department"),
    (Key::OfficeNumber, "office_number"),
    (Key::OfficePhone, "office_phone"),
    (Key::MobilePhone, "mobile_phone"),
    (Key::Fax, "fax"),
    (Key::AlternateEmail, "alternate_email"),
    (Key::Address, "address"),
    (Key::City, "city"),
    (Key::State, "state"),
    (Key::PostalCode, "postal_code"),
    (Key::Country, "country"),
    (Key::Password, "password"),
    (Key::BlockSignIn, "block_sign_in"),
    (Key::UsageLocation, "usage_location"),
    (Key::Code, "code"),
    (Key::Name, "name"),
    (Key::Commission, "commission"),
    (Key::Phone, "phone"),
    (Key::Email, "email"),
    (Key::Email2, "email2"),
    (Key::SearchEmail, "search_email"),
    (Key::PrivacyBlocked, "privacy_blocked"),
    (Key::Blocked, "blocked"),
    (Key::Coupled, "coupled"),
    (Key::LicenceGroup, "licence_group"),
    (Key::MiddleName, "middle_name"),
    (Key::NamePrefix, "name_prefix"),
];

impl Key {
    /// The columns of an Entra file, in its order.
    pub const ENTRA: [Self; 17] = [
        Self::DisplayName,
        Self::UserName,
        Self::Password,
        Self::BlockSignIn,
        Self::FirstName,
        Self::LastName,
        Self::JobTitle,
        Self::Department,
        Self::UsageLocation,
        Self::Address,
        Self::State,
        Self::Country,
        Self::OfficeNumber,
        Self::City,
        Self::PostalCode,
        Self::OfficePhone,
        Self::MobilePhone,
    ];

    /// The columns of a list of salespeople.
    pub const SALESPEOPLE: [Self; 11] = [
        Self::Code,
        Self::Name,
        Self::Commission,
        Self::Phone,
        Self::Email,
        Self::Email2,
        Self::JobTitle,
        Self::SearchEmail,
        Self::PrivacyBlocked,
        Self::Blocked,
        Self::Coupled,
    ];

    /// `user_name`.
    pub fn name(self) -> &'static str {
        NAMES[self as usize].1
    }

    /// The key of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        NAMES.iter().find(|(_, n)| *n == name).map(|(key, _)| *key)
    }

    /// It holds addresses of mail.
    pub fn is_mail(self) -> bool {
        matches!(
            self,
            Self::UserName | Self::AlternateEmail | Self::Email | Self::Email2 | Self::SearchEmail
        )
    }

    /// It holds words: neither addresses, secrets, fixed values nor numbers.
    pub fn is_text(self) -> bool {
        !self.is_mail()
            && !matches!(
                self,
                Self::Password
                    | Self::BlockSignIn
                    | Self::UsageLocation
                    | Self::Commission
                    | Self::PrivacyBlocked
                    | Self::Blocked
                    | Self::Coupled
                    | Self::LicenceGroup
                    | Self::MiddleName
                    | Self::NamePrefix
            )
    }

    /// The columns that are ours alone: they say what becomes of people and stand in no file.
    pub const OURS: [Self; 3] = [Self::LicenceGroup, Self::MiddleName, Self::NamePrefix];

    /// It is ours alone.
    pub fn is_ours(self) -> bool {
        Self::OURS.contains(&self)
    }

    /// It holds names of people.
    pub fn is_name(self) -> bool {
        matches!(
            self,
            Self::FirstName | Self::LastName | Self::DisplayName | Self::Name
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, NAMES};

    #[test]
    fn every_key_stands_at_its_place() {
        for (place, (key, name)) in NAMES.iter().enumerate() {
            assert_eq!(*key as usize, place);
            assert_eq!(Key::from_name(name), Some(*key));
            assert_eq!(key.name(), *name);
        }
    }
}
