//! What a survey saw, section by section, in the rows and names of the APIs.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// A GUID, compared without case and braces.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Guid(String);

impl Guid {
    /// Takes a GUID as it was written.
    pub fn new(text: &str) -> Self {
        Self(text.trim().trim_matches(['{', '}']).to_ascii_lowercase())
    }

    /// Lower case, without braces.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// It is the GUID of this text.
    pub fn is(&self, text: &str) -> bool {
        *self == Self::new(text)
    }
}

impl<'de> Deserialize<'de> for Guid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self::new(&text))
    }
}

/// A part of a snapshot: rows, or why there are none.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Section<T> {
    /// It was looked at.
    Seen(Rows<T>),
    /// It was not.
    NotChecked {
        /// Why.
        not_checked: Why,
    },
}

/// The rows of a section.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Rows<T> {
    /// As the API gave them.
    pub rows: Vec<T>,
    /// No page was left out. Where one was, absence proves nothing.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub complete: bool,
}

fn yes() -> bool {
    true
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the form serde asks for
fn is_true(flag: &bool) -> bool {
    *flag
}

/// Why something was not looked at.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Why {
    /// In one word.
    pub reason: Reason,
    /// HTTP status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
    /// The API's own code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// Why something was not looked at, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// 403.
    Forbidden,
    /// 401.
    Unauthorised,
    /// 404.
    NotFound,
    /// No answer at all.
    Unreachable,
    /// No answer in time.
    Timeout,
    /// Too many requests.
    Throttled,
    /// 5xx.
    Unavailable,
    /// The person stopped it.
    Cancelled,
    /// It was not asked for.
    NotAsked,
}

/// Everything a survey saw.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Snapshot {
    /// Version of the form, 1.
    pub format: u32,
    /// Moment in UTC.
    pub taken_at: String,
    /// The environment that was looked at.
    pub environment_url: String,
    /// Dataverse.
    #[serde(default)]
    pub dataverse: Dataverse,
    /// Business Central.
    #[serde(default)]
    pub business_central: BusinessCentral,
    /// Microsoft Graph.
    #[serde(default)]
    pub directory: Directory,
    /// Which resources gave a token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_in: Option<Section<SignIn>>,
}

macro_rules! sections {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $row:ty,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, Serialize, Deserialize)]
        #[serde(default)]
        pub struct $name {
            $($(#[$field_doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<Section<$row>>,)*
        }
    };
}

sections! {
    /// What was seen in Dataverse.
    Dataverse {
        /// The anonymous call.
        challenge: Challenge,
        /// Who signed in.
        whoami: Extra,
        /// The version.
        version: DataverseVersion,
        /// The organisation.
        organization: Organization,
        /// Currencies.
        currencies: DataverseCurrency,
        /// Users.
        users: User,
        /// Roles that exist.
        roles: Role,
        /// Roles of users.
        user_roles: RolesOf,
        /// Roles users have through teams.
        user_team_roles: RolesOf,
        /// Solutions.
        solutions: Solution,
        /// Apps.
        app_modules: AppModule,
        /// Business units.
        business_units: BusinessUnit,
        /// Teams.
        teams: Team,
        /// Roles of teams.
        team_roles: TeamRoles,
        /// Members of teams.
        team_members: TeamMembers,
        /// Rows of the company table.
        companies: CompanyRow,
        /// Tables that were read once.
        table_reads: TableRead,
        /// Submitted sales orders, at most one.
        submitted_orders: Extra,
    }
}

sections! {
    /// What was seen in Business Central.
    BusinessCentral {
        /// Companies.
        companies: BcCompany,
        /// General ledger set-up.
        general_ledger_setup: LedgerSetup,
        /// Currencies.
        currencies: BcCurrency,
        /// Exchange rates.
        currency_exchange_rates: ExchangeRate,
        /// Salespeople.
        salespeople: Salesperson,
        /// Job queue entries of the integration.
        job_queue_entries: JobEntry,
    }
}

sections! {
    /// What was seen in the directory.
    Directory {
        /// Users with their licences.
        users: DirectoryUser,
    }
}

/// Fields nobody judges; kept as they came.
pub type Extra = Map<String, Value>;

macro_rules! row {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Serialize, Deserialize)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $kind,)*
            /// Other fields, kept as they came.
            #[serde(flatten)]
            pub more: Extra,
        }
    };
}

row! {
    /// The answer to a call without a token.
    Challenge {
        /// HTTP status.
        status: i64,
        /// Where the answer sends one to sign in.
        authorization_uri: Option<String>,
    }
}

row! {
    /// The version of Dataverse.
    DataverseVersion {
        /// As the API gives it, `9.2.24091.174`.
        #[serde(rename = "Version")]
        version: String,
    }
}

row! {
    /// The organisation of the environment.
    Organization {
        /// Sales order integration is on.
        issopintegrationenabled: Option<bool>,
        /// The base currency.
        #[serde(rename = "_basecurrencyid_value")]
        base_currency: Option<Guid>,
    }
}

row! {
    /// A currency in Dataverse.
    DataverseCurrency {
        /// Its id.
        transactioncurrencyid: Guid,
        /// ISO code.
        isocurrencycode: String,
        /// 0 active, 1 inactive.
        statecode: Option<i64>,
    }
}

row! {
    /// A user in Dataverse.
    User {
        /// Its id.
        systemuserid: Guid,
        /// Name.
        fullname: Option<String>,
        /// Primary email.
        internalemailaddress: Option<String>,
        /// User name.
        domainname: Option<String>,
        /// Disabled.
        isdisabled: Option<bool>,
        /// Licensed.
        islicensed: Option<bool>,
        /// 0 Read-Write, 1 Administrative, 2 Read, 3 Support User, 4 Non-interactive, 5 Delegated Admin.
        accessmode: Option<i64>,
        /// Marked as integration user.
        isintegrationuser: Option<bool>,
        /// AppId of an application user.
        applicationid: Option<Guid>,
    }
}

row! {
    /// A security role, or the copy of one in a business unit.
    Role {
        /// Its id.
        roleid: Guid,
        /// The template it was made from.
        #[serde(rename = "_roletemplateid_value")]
        template: Option<Guid>,
        /// The role it is a copy of.
        #[serde(rename = "_parentroleid_value")]
        parent: Option<Guid>,
        /// The role of the root business unit it is a copy of.
        #[serde(rename = "_parentrootroleid_value")]
        root: Option<Guid>,
    }
}

impl Role {
    /// It is the role of an id, a copy of it, or made from the template of that id. Names are translated, so they
    /// tell nothing.
    pub fn is(&self, id: &str) -> bool {
        [&self.template, &self.parent, &self.root]
            .into_iter()
            .flatten()
            .chain([&self.roleid])
            .any(|one| one.is(id))
    }
}

row! {
    /// The roles of one user, or why they were not seen.
    RolesOf {
        /// The user.
        systemuserid: Guid,
        /// The roles.
        roles: Option<Vec<Role>>,
        /// Why there are none.
        not_checked: Option<Why>,
    }
}

row! {
    /// The roles of one team, or why they were not seen.
    TeamRoles {
        /// The team.
        teamid: Guid,
        /// The roles.
        roles: Option<Vec<Role>>,
        /// Why there are none.
        not_checked: Option<Why>,
    }
}

row! {
    /// The members of one team, or why they were not seen.
    TeamMembers {
        /// The team.
        teamid: Guid,
        /// The members.
        members: Option<Vec<Member>>,
        /// Why there are none.
        not_checked: Option<Why>,
    }
}

row! {
    /// A member of a team.
    Member {
        /// The user.
        systemuserid: Guid,
    }
}

row! {
    /// An installed solution.
    Solution {
        /// Unique name.
        uniquename: String,
        /// Version.
        version: Option<String>,
    }
}

row! {
    /// An app.
    AppModule {
        /// Name.
        name: Option<String>,
    }
}

row! {
    /// A business unit.
    BusinessUnit {
        /// Its id.
        businessunitid: Guid,
        /// Name.
        name: String,
        /// The unit above; none for the root.
        #[serde(rename = "_parentbusinessunitid_value")]
        parent: Option<Guid>,
        /// Disabled.
        isdisabled: Option<bool>,
    }
}

row! {
    /// A team.
    Team {
        /// Its id.
        teamid: Guid,
        /// Name.
        name: String,
        /// Its business unit.
        #[serde(rename = "_businessunitid_value")]
        business_unit: Option<Guid>,
    }
}

row! {
    /// A row of the company table of the integration.
    CompanyRow {
        /// The company's id in Business Central.
        bcbi_externalid: Option<String>,
        /// Its owning team.
        #[serde(rename = "_bcbi_defaultowningteam_value")]
        owning_team: Option<Guid>,
    }
}

row! {
    /// A table that was read once.
    TableRead {
        /// Logical name.
        table: String,
        /// HTTP status.
        status: i64,
    }
}

row! {
    /// A company in Business Central.
    BcCompany {
        /// Its id.
        id: Guid,
        /// Name.
        name: Option<String>,
    }
}

row! {
    /// General ledger set-up.
    LedgerSetup {
        /// The local currency, LCY.
        #[serde(rename = "localCurrencyCode")]
        local_currency: Option<String>,
    }
}

row! {
    /// A currency in Business Central.
    BcCurrency {
        /// Code.
        code: String,
    }
}

row! {
    /// An exchange rate.
    ExchangeRate {
        /// The currency.
        #[serde(rename = "currencyCode")]
        currency: String,
        /// From which day, `2026-01-31`.
        #[serde(rename = "startingDate")]
        starting: Option<String>,
    }
}

row! {
    /// A salesperson in Business Central.
    Salesperson {
        /// Code.
        code: String,
        /// Email.
        email: Option<String>,
        /// Blocked.
        blocked: Option<bool>,
    }
}

row! {
    /// A job queue entry.
    JobEntry {
        /// Codeunit.
        #[serde(rename = "objectIdToRun")]
        codeunit: i64,
        /// Description, which begins with the mapping.
        description: Option<String>,
        /// Status.
        status: Option<String>,
    }
}

row! {
    /// A user in the directory.
    DirectoryUser {
        /// User name.
        #[serde(rename = "userPrincipalName")]
        user_name: Option<String>,
        /// Email.
        mail: Option<String>,
        /// Licences.
        #[serde(rename = "assignedLicenses", default)]
        licences: Vec<Licence>,
    }
}

row! {
    /// An assigned licence.
    Licence {
        /// SKU.
        #[serde(rename = "skuId")]
        sku: Option<Guid>,
    }
}

row! {
    /// Whether a resource gave a token.
    SignIn {
        /// `dataverse` or `business-central`.
        resource: String,
        /// It did.
        granted: bool,
        /// The error code, when it did not.
        code: Option<String>,
    }
}
