//! What the window sees of an open list, and what it may ask to change.
//!
//! The window holds no truth: it draws the rows in view and asks for edits; the list, its findings and its undo
//! history stay in Rust. Every type here crosses the border as JSON and is generated into `ui/src/ipc/types.ts`.

use serde::{Deserialize, Serialize};

use super::names::Transliteration;
use crate::finding::{Counts, Severity};

/// Where a list came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Origin {
    /// A file, opened or dropped.
    File,
    /// The clipboard.
    Paste,
    /// Typed by hand from an empty list.
    Typed,
    /// The built-in practice list.
    Practice,
}

/// How the bytes were read; named as the command line names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SourceView {
    /// File name without folder; empty for pasted and typed lists.
    pub file: String,
    /// Where the list came from.
    pub origin: Origin,
    /// `utf-8`, `utf-16le`, `windows-1252`…; none for workbooks.
    pub encoding: Option<String>,
    /// A byte order mark was there.
    pub bom: bool,
    /// The separator itself; none for workbooks.
    pub delimiter: Option<String>,
    /// `crlf`, `lf`, `cr`, `mixed`, `none`; none for workbooks.
    pub line_ending: Option<String>,
    /// Id of the recognised heading row, or `unknown`.
    pub header_profile: String,
    /// `M` Microsoft 365, `N` Entra, `B` Business Central, `U` unknown.
    pub family: String,
    /// Language tag of the recognised heading row.
    pub language: Option<String>,
    /// Data records.
    pub data_records: u32,
    /// The sheet read, for workbooks.
    pub sheet: Option<String>,
    /// Sheets that could be read instead, for workbooks.
    pub sheets: Vec<String>,
    /// How many of the repairs that reading needed (encoding, separator, byte order mark …) have been applied.
    pub repairs: u32,
}

/// A column of the grid.
#[allow(clippy::struct_excessive_bools)] // each is shown in a way of its own
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ColumnView {
    /// Position in the customer's list, from 0; edits name columns by it.
    pub index: u32,
    /// Our column (`user_name`), none when not used.
    pub key: Option<String>,
    /// The customer's heading as it stands.
    pub heading: String,
    /// The target cannot do without it.
    pub required: bool,
    /// No data cell of the column holds text.
    pub empty: bool,
    /// The cells are never shown (passwords in a list).
    pub secret: bool,
    /// Longest text of the first rows in characters, to size the column.
    pub width: u32,
    /// The key is a guess the consultant has not confirmed: the headings are unknown, and nothing is judged by it yet.
    pub proposed: bool,
}

/// One kind of finding with everything the panel shows while it is folded.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GroupView {
    /// `roster/upn-no-at`.
    pub code: String,
    /// The worst severity among them.
    pub severity: Severity,
    /// How many.
    pub count: u32,
    /// How many of them carry a fix.
    pub fixable: u32,
    /// All fixes of the kind are safe.
    pub safe: bool,
    /// The first findings (at most 20), in list order.
    pub first: Vec<FindingView>,
    /// Page and row of the reference the kind stands on, when it stands on one.
    pub source: Option<String>,
}

/// A finding as the window gets it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FindingView {
    /// `roster/upn-no-at`.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Physical line, from 1; none for the whole list.
    pub line: Option<u32>,
    /// Row of the grid, from 0; none when it lies on no row of the grid.
    pub row: Option<u32>,
    /// Key of the column.
    pub column: Option<String>,
    /// Position of the column in the grid.
    pub column_index: Option<u32>,
    /// Values the words may use.
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, string | number>"))]
    pub params: crate::finding::Params,
    /// The text it is about (never of a password).
    pub before: Option<String>,
    /// The text the fix would put there.
    pub after: Option<String>,
    /// There is a fix.
    pub fixable: bool,
    /// The fix is safe.
    pub safe: bool,
    /// Characters it is about, `[start, end)` in UTF-16 units of the cell's text.
    pub spans: Vec<[u32; 2]>,
}

/// Everything about an open list but its rows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RosterView {
    /// Names the open list in every later request.
    pub id: u32,
    /// Grows with every change; a late answer to an older revision is dropped.
    pub revision: u32,
    /// How it was read.
    pub source: SourceView,
    /// The columns in the customer's order.
    pub columns: Vec<ColumnView>,
    /// Keys the target has and the list has no column for.
    pub missing: Vec<String>,
    /// Rows of the grid (data records; rows that are none are repaired on reading or shown as findings).
    pub rows: u32,
    /// Findings of each severity.
    pub counts: Counts,
    /// Findings by kind, errors first, then in list order.
    pub groups: Vec<GroupView>,
    /// What the files to be written do not take of a list that is in order itself, by kind, on the cells it comes from.
    pub against: Vec<GroupView>,
    /// Safe fixes that can be applied together.
    pub safe_fixes: u32,
    /// What undo would take back: a message id of `ui.ftl` (`edit-cell`, `edit-fix-all` …), none when nothing.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
    /// No error is open: files can be written.
    pub writable: bool,
    /// There are changes since the last writing.
    pub changed: bool,
    /// What is to be written and how.
    pub target: TargetView,
    /// The verified domains are those known of the customer, as no one has said otherwise of this list.
    pub domains_known: bool,
}

/// What the consultant chose to write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TargetView {
    /// Profile id, `m365-en-16-title`.
    pub profile: String,
    /// Largest number of users in one file.
    pub max_users: u32,
    /// One file per country.
    pub by_country: bool,
    /// One file per licence group, as the column of the key `licence_group` assigns people.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(as = "Option<bool>", optional))]
    pub by_group: bool,
    /// Two-letter code of where licences count of people whose country says nothing; Entra files ask for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub usage_location: Option<String>,
    /// The customer's verified domains.
    pub verified_domains: Vec<String>,
    /// Warn of lengths Business Central cannot take back.
    pub bc_integration: bool,
}

/// The room's part of a customer's file: what the next list is written as, unless its own headings say it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterSection {
    /// Profile id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// Largest number of users in one file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_users: Option<u32>,
    /// One file per country.
    #[serde(default)]
    pub by_country: bool,
    /// Where licences count of people whose country says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_location: Option<String>,
    /// Warn of lengths Business Central cannot take back.
    #[serde(default)]
    pub bc_integration: bool,
}

/// A row of the grid.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RowView {
    /// Row of the grid, from 0.
    pub row: u32,
    /// Physical line in the source; none for rows added by hand.
    pub line: Option<u32>,
    /// The cells in column order; every row has as many as there are columns.
    pub cells: Vec<CellView>,
    /// Findings on the row as a whole.
    pub findings: Vec<FindingView>,
}

/// A cell of the grid.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CellView {
    /// The text; dots in place of a secret.
    pub text: String,
    /// Findings on the cell, worst first.
    pub findings: Vec<FindingView>,
}

/// What is usually nobody who needs a user, or was hidden from whoever looked at the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Exclusion {
    /// Salespeople whose column says blocked.
    Blocked,
    /// Salespeople blocked for privacy.
    PrivacyBlocked,
    /// Salespeople coupled already.
    Coupled,
    /// Names and addresses as departments and shared mailboxes have them. No rule can be certain, so this is never a
    /// finding.
    SharedMailbox,
    /// Rows the workbook hides.
    HiddenRow,
    /// Columns the workbook hides: they are used no longer.
    HiddenColumn,
}

impl Exclusion {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Blocked,
        Self::PrivacyBlocked,
        Self::Coupled,
        Self::SharedMailbox,
        Self::HiddenRow,
        Self::HiddenColumn,
    ];

    /// `privacy-blocked`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Blocked => "blocked",
            Self::PrivacyBlocked => "privacy-blocked",
            Self::Coupled => "coupled",
            Self::SharedMailbox => "shared-mailbox",
            Self::HiddenRow => "hidden-row",
            Self::HiddenColumn => "hidden-column",
        }
    }
}

/// How many an exclusion would leave out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Excludable {
    /// What.
    pub what: Exclusion,
    /// How many rows, or columns.
    pub count: u32,
}

/// A row of the grid that may be left out, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FlaggedRow {
    /// Row of the grid, from 0.
    pub row: u32,
    /// Why, in the order of [`Exclusion`].
    pub why: Vec<Exclusion>,
}

/// How user names are proposed for people who have none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Naming {
    /// Pattern of the part before the `@`, `{first}.{last}`.
    pub pattern: String,
    /// How letters with marks are written.
    pub transliteration: Transliteration,
    /// The part behind the `@`.
    pub domain: String,
    /// User names others of the customer have; those without `@` are in the same domain.
    #[serde(default)]
    pub taken: Vec<String>,
    /// User names given by hand. They go before everything else, also before names the list has.
    #[serde(default)]
    pub given: Vec<Given>,
    /// The same by row of the grid: two people may be called alike.
    #[serde(default)]
    pub rows: Vec<GivenRow>,
}

/// Something said about one person of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Given {
    /// Their code, name, user name or address; case and spaces do not matter.
    pub who: String,
    /// What is said: a user name; without `@` it is in the domain of the proposals.
    pub text: String,
}

/// Something said about the person of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GivenRow {
    /// Row of the grid, from 0.
    pub row: u32,
    /// What is said.
    pub text: String,
}

/// What one person would be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ProposalView {
    /// Row of the grid, from 0.
    pub row: u32,
    /// First name, as far as it can be told.
    pub first: String,
    /// Last name.
    pub last: String,
    /// The user name; none when nothing can be proposed.
    pub user_name: Option<String>,
    /// The list has it, or it was given: nothing was proposed.
    pub kept: bool,
    /// Code of what a person should look at.
    pub finding: Option<String>,
    /// Whose name the unnumbered one is, as it was written.
    pub clash_with: Option<String>,
}

/// Somebody whose name stands in one field and can be parted in more ways than one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NameDoubt {
    /// Row of the grid, from 0.
    pub row: u32,
    /// The ways, the one that is taken when nobody decides first.
    pub ways: Vec<NameParts>,
}

/// A name in its two parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NameParts {
    /// First name.
    pub first: String,
    /// Last name.
    pub last: String,
}

/// Where somebody's last name begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LastName {
    /// Row of the grid, from 0.
    pub row: u32,
    /// The last name: the end of the whole name.
    pub last: String,
}

/// A change the window asks for. Rows and columns are those of the grid, from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "do")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Edit {
    /// Puts a block of texts with its upper left corner at a cell: typing, pasting, deleting. Rows beyond the end
    /// are added; columns beyond the last are left out.
    Put {
        /// Upper left row.
        row: u32,
        /// Upper left column.
        column: u32,
        /// Rows of texts.
        texts: Vec<Vec<String>>,
    },
    /// Fills a range with one text (delete: the empty one).
    Fill {
        /// First row.
        row: u32,
        /// First column.
        column: u32,
        /// Rows.
        rows: u32,
        /// Columns.
        columns: u32,
        /// The text.
        text: String,
    },
    /// Adds empty rows before a row.
    InsertRows {
        /// Before this row; the number of rows adds at the end.
        row: u32,
        /// How many.
        count: u32,
    },
    /// Removes rows.
    RemoveRows {
        /// First row.
        row: u32,
        /// How many.
        count: u32,
    },
    /// Says which of our columns a column of the list is; none: not used. A key used elsewhere moves here.
    Map {
        /// The column.
        column: u32,
        /// Our key.
        key: Option<String>,
    },
    /// Applies the fix of one finding.
    Fix {
        /// Its code.
        code: String,
        /// Its row; none for a finding on no row of the grid.
        row: Option<u32>,
        /// Its physical line.
        line: Option<u32>,
        /// Its column's key.
        key: Option<String>,
        /// Its column in the grid, for findings on a column of no key.
        #[serde(default)]
        #[cfg_attr(feature = "typescript", ts(optional))]
        column: Option<u32>,
    },
    /// Applies all fixes of one kind.
    FixKind {
        /// The code.
        code: String,
    },
    /// Applies all safe fixes.
    FixSafe,
    /// Chooses what to write; undoable like every other edit.
    Target(TargetView),
    /// Leaves out rows and columns of a kind that is usually nobody who needs a user.
    Exclude {
        /// Of which kinds.
        what: Vec<Exclusion>,
    },
    /// Adds an empty column of ours, if the list has none of the key: for addresses, user names, licence groups.
    AddColumn {
        /// Our key.
        key: String,
    },
    /// Puts the proposed user names into the column of user names, which is added where it is missing. Names people
    /// have are left alone.
    NameUsers(Naming),
    /// Says where the last names of people begin whose name stands in one field: the first name is what is left
    /// before it. Rows whose name does not end like that are left alone.
    PartNames {
        /// Whose.
        names: Vec<LastName>,
    },
    /// Puts the people of some rows into a licence group; the column is added where it is missing.
    AssignGroup {
        /// Rows of the grid.
        rows: Vec<u32>,
        /// The group; the empty one takes them out.
        group: String,
    },
}

/// A file that would be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FilePreview {
    /// File name.
    pub name: String,
    /// Users in it.
    pub users: u32,
    /// The worst open finding among its users.
    pub worst: Option<Severity>,
    /// The first lines as they would stand in the file, heading row included.
    pub lines: Vec<PreviewLine>,
}

/// A line of a file preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PreviewLine {
    /// The text without its line end; passwords are dots.
    pub text: String,
    /// The grid row it comes from; none for heading rows.
    pub row: Option<u32>,
    /// The worst finding of that row.
    pub worst: Option<Severity>,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WrittenFile {
    /// File name (the folder was chosen in a dialog of the shell).
    pub name: String,
    /// Users in it.
    pub users: u32,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 of its bytes, lower-case hex.
    pub sha256: String,
}
