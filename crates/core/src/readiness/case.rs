//! What an expectation is judged by, and the looks several of them share.

use super::snapshot::{
    BusinessUnit, CompanyRow, Guid, Reason, Role, RolesOf, Rows, Section, Team, User,
};
use super::verdict::{Verdict, met, unmet};
use super::{Facts, Snapshot};

/// One customer and what was seen there.
pub(super) struct Case<'a> {
    pub facts: &'a Facts,
    pub snapshot: &'a Snapshot,
}

/// The rows of a section that was looked at.
#[allow(clippy::ref_option)] // a field of the snapshot, as it is
pub(super) fn seen<T>(section: &Option<Section<T>>) -> Option<&Rows<T>> {
    match section {
        Some(Section::Seen(rows)) => Some(rows),
        Some(Section::NotChecked { .. }) | None => None,
    }
}

/// Why a section was not looked at, when it says so.
#[allow(clippy::ref_option)] // as above
pub(super) fn reason<T>(section: &Option<Section<T>>) -> Option<Reason> {
    match section {
        Some(Section::NotChecked { not_checked }) => Some(not_checked.reason),
        Some(Section::Seen(_)) | None => None,
    }
}

impl<T> Rows<T> {
    /// The first row that fits. `None`: it is not known whether there is one, because pages were left out.
    pub fn find(&self, fits: impl Fn(&T) -> bool) -> Option<Option<&T>> {
        match self.rows.iter().find(|row| fits(row)) {
            Some(row) => Some(Some(row)),
            None => self.complete.then_some(None),
        }
    }
}

/// Texts compare without case and outer blanks.
pub(super) fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// The first two numbers of a version.
pub(super) fn major_minor(text: &str) -> Option<(u16, u16)> {
    let mut parts = text.trim().split('.');
    let major = parts.next()?.parse().ok()?;
    let minor = parts.next().map_or(Some(0), |minor| minor.parse().ok())?;
    Some((major, minor))
}

/// The user's primary email is this one.
pub(super) fn has_email(user: &User, email: &str) -> bool {
    user.internalemailaddress
        .as_deref()
        .is_some_and(|own| same(own, email))
}

/// What a person recognises a user by.
pub(super) fn name_of(user: &User) -> &str {
    [&user.internalemailaddress, &user.domainname, &user.fullname]
        .into_iter()
        .flatten()
        .map(|text| text.trim())
        .find(|text| !text.is_empty())
        .unwrap_or(user.systemuserid.as_str())
}

impl<'a> Case<'a> {
    /// The user of a name: by primary email, else by user name. `None`: not known.
    fn user(&self, name: &str) -> Option<Option<&'a User>> {
        let users = seen(&self.snapshot.dataverse.users)?;
        let by_email = users.rows.iter().find(|user| has_email(user, name));
        if by_email.is_some() {
            return Some(by_email);
        }
        users.find(|user| {
            user.domainname
                .as_deref()
                .is_some_and(|own| same(own, name))
        })
    }

    /// The administrator. `None`: not known.
    pub fn administrator(&self) -> Option<Option<&'a User>> {
        self.user(self.facts.administrator()?)
    }

    /// The integration user: the named one, or the application user. `None`: not known.
    pub fn integration_user(&self) -> Option<Option<&'a User>> {
        if self.facts.legacy() {
            return self.user(self.facts.integration_user()?);
        }
        let users = seen(&self.snapshot.dataverse.users)?;
        let first = self.application_users(users).next();
        (first.is_some() || users.complete).then_some(first)
    }

    /// The users of Business Central's app.
    pub fn application_users<'s>(
        &'s self,
        users: &'a Rows<User>,
    ) -> impl Iterator<Item = &'a User> + use<'s, 'a> {
        let id = self.facts.application_id();
        users
            .rows
            .iter()
            .filter(move |user| match (id, &user.applicationid) {
                (Some(id), Some(own)) => id == own,
                (None, Some(_)) => user
                    .fullname
                    .as_deref()
                    .is_some_and(|name| same(name, "Business Central Integration")),
                (_, None) => false,
            })
    }

    /// The roles a user holds directly. `None`: not known.
    pub fn roles_of(&self, user: &Guid) -> Option<&'a [Role]> {
        roles_in(&self.snapshot.dataverse.user_roles, user)
    }

    /// The roles a user holds through teams. `None`: not known.
    pub fn team_roles_of(&self, user: &Guid) -> Option<&'a [Role]> {
        roles_in(&self.snapshot.dataverse.user_team_roles, user)
    }

    /// The roles a user holds through teams were asked for and refused.
    pub fn team_roles_refused(&self, user: &Guid) -> bool {
        let section = &self.snapshot.dataverse.user_team_roles;
        match seen(section) {
            None => reason(section).is_some_and(|reason| reason != Reason::NotAsked),
            Some(list) => list
                .rows
                .iter()
                .any(|row| row.systemuserid == *user && row.roles.is_none()),
        }
    }

    /// Tables of which all must be readable: a missing one decides, whatever the others say.
    pub fn tables(&self, tables: &[&str]) -> Option<Verdict> {
        let list = seen(&self.snapshot.dataverse.table_reads)?;
        let status = |table: &str| {
            let of = list.rows.iter().filter(|row| same(&row.table, table));
            of.map(|row| row.status).collect::<Vec<_>>()
        };
        let gone: Vec<_> = tables
            .iter()
            .copied()
            .filter(|table| status(table).contains(&404))
            .collect();
        if !gone.is_empty() {
            return Some(unmet().with("tables", gone.join(", ")));
        }
        tables
            .iter()
            .all(|table| status(table).contains(&200))
            .then(met)
    }

    /// The row is this company's.
    pub fn is_company(&self, row: &CompanyRow) -> bool {
        let company = self.facts.company.as_ref();
        company
            .zip(row.bcbi_externalid.as_deref())
            .is_some_and(|(company, id)| company.id.is(id))
    }

    /// The company's owning team. `None`: not known; `Some(None)`: it has none.
    pub fn owning_team(&self) -> Option<Option<&'a Team>> {
        let companies = seen(&self.snapshot.dataverse.companies)?;
        let Some(row) = companies.find(|row| self.is_company(row))? else {
            return Some(None);
        };
        let Some(id) = &row.owning_team else {
            return Some(None);
        };
        seen(&self.snapshot.dataverse.teams)?.find(|team| team.teamid == *id)
    }

    /// The unit is enabled and directly below the root. `None`: not known.
    pub fn is_first_level(&self, unit: &BusinessUnit) -> Option<bool> {
        let units = seen(&self.snapshot.dataverse.business_units)?;
        if unit.isdisabled == Some(true) {
            return Some(false);
        }
        let Some(parent) = &unit.parent else {
            return Some(false);
        };
        let root = units.rows.iter().find(|unit| unit.parent.is_none())?;
        unit.isdisabled?;
        Some(root.businessunitid == *parent)
    }

    /// Business Central's local currency code, blank when it is not filled in. `None`: not known.
    pub fn local_currency(&self) -> Option<&'a str> {
        let setup = seen(&self.snapshot.business_central.general_ledger_setup)?;
        let code = setup.rows.first()?.local_currency.as_deref();
        Some(code.unwrap_or_default().trim())
    }

    /// Sales order integration as Dataverse has it.
    pub fn sales_order_flag(&self) -> Option<bool> {
        let organization = seen(&self.snapshot.dataverse.organization)?;
        organization.rows.first()?.issopintegrationenabled
    }
}

#[allow(clippy::ref_option)] // as above
fn roles_in<'a>(section: &'a Option<Section<RolesOf>>, user: &Guid) -> Option<&'a [Role]> {
    seen(section)?
        .rows
        .iter()
        .filter(|row| row.systemuserid == *user)
        .find_map(|row| row.roles.as_deref())
}
