//! The shapes that only the shell and the window share; those of a room are with the room.
//!
//! Together with the core's they are generated into `ui/src/ipc/types.ts` (see `tests/wire.rs`).

use std::collections::BTreeMap;

use jetbridge_core::connection::document::ConnectionView;
use jetbridge_core::connection::document::record::Outcome;
use jetbridge_core::engagement::{CustomerId, CustomerProgress};
use jetbridge_core::fault::Fault;
use jetbridge_core::finding::{Params, Severity};
use jetbridge_core::phrase::Language;
use jetbridge_core::readiness::{Asked, Change, CheckRow, Run, State};
use jetbridge_core::reference::errors::ErrorOwner;
use jetbridge_core::registration::view::RegistrationView;
use jetbridge_core::roster::document::{Comparison, Couple, Join};
use jetbridge_core::roster::view::{ProposalView, RosterView, RowView, WrittenFile};
use serde::{Deserialize, Serialize};

use crate::preferences::Preferences;

/// What the window needs before it draws.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Start {
    /// What was remembered.
    pub preferences: Preferences,
    /// Version of the app.
    pub version: &'static str,
    /// The system the app runs on.
    pub platform: Platform,
    /// Ids of the heading rows that can be written, default first.
    pub profiles: Vec<String>,
    /// Our column keys in order, per family of lists (`M`, `N`, `B`).
    #[cfg_attr(
        feature = "typescript",
        ts(type = "Record<\"M\" | \"N\" | \"B\", string[]>")
    )]
    pub keys: BTreeMap<&'static str, Vec<String>>,
    /// The customer that is open.
    pub customer: OpenCustomer,
    /// A list that is already open for it, from the command line, remembered or from before a reload.
    pub roster: Option<RosterView>,
}

/// The customer that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpenCustomer {
    /// Its id; none for the practice customer and for nobody in particular: nothing of those is kept.
    pub id: Option<CustomerId>,
    /// Its name; empty without an id.
    pub name: String,
    /// Where it is; may be empty.
    pub place: String,
    /// It is the built-in practice customer.
    pub practice: bool,
    /// Everything is on the disk.
    pub saved: bool,
}

/// Every customer there is.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CustomerList {
    /// Those that can be opened, the one opened last first.
    pub customers: Vec<CustomerRow>,
    /// Files that cannot be read. They are left as they are.
    pub unreadable: Vec<UnreadableCustomer>,
    /// What undo would take back: a message id, `customers-undo-delete`; none when nothing.
    pub undo: Option<&'static str>,
    /// What redo would do again.
    pub redo: Option<&'static str>,
}

/// A customer in the list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CustomerRow {
    /// Its id.
    pub id: CustomerId,
    /// Its name.
    pub name: String,
    /// Where it is; may be empty.
    pub place: String,
    /// Finished and out of the way.
    pub archived: bool,
    /// How Business Central runs, `bc-online`, where that is known.
    pub deployment: Option<String>,
    /// Its version, `14.21`, where that is known.
    pub version: Option<String>,
    /// When something was changed last, as `2026-03-01T09:30:00Z`.
    pub changed: String,
    /// When it was opened last on this computer.
    pub opened: Option<String>,
    /// How far one has come with it.
    pub progress: CustomerProgress,
}

/// A customer's file that cannot be read.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct UnreadableCustomer {
    /// Its name, without folder.
    pub file: String,
    /// Why.
    pub why: Fault,
}

/// A customer that has come into the list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CustomerAdded {
    /// Its id.
    pub id: CustomerId,
    /// The list with it.
    pub list: CustomerList,
}

/// The system the app runs on.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Platform {
    /// Linux and its like.
    Linux,
    /// macOS.
    Macos,
    /// Windows.
    Windows,
}

impl Platform {
    /// The system this was built for.
    pub const HERE: Self = if cfg!(target_os = "windows") {
        Self::Windows
    } else if cfg!(target_os = "macos") {
        Self::Macos
    } else {
        Self::Linux
    };
}

/// Rows of an open list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Rows {
    /// The revision they belong to.
    pub revision: u32,
    /// The rows asked for, as far as there are any.
    pub rows: Vec<RowView>,
}

/// A list that was changed, with its rows in sight: all that is painted of the change, in one answer.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RosterChanged {
    /// The list as it is now.
    #[serde(flatten)]
    pub view: RosterView,
    /// The rows the window named, as far as there are any.
    pub sight: Vec<RowView>,
}

/// The folder the consultant chose in the system's dialog; its path stays in Rust.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ChosenFolder {
    /// Last part of the path, to show.
    pub name: String,
    /// Names of files there that writing would replace.
    pub existing: Vec<String>,
    /// The one among them that is the very file the list was read from.
    pub own: Option<String>,
}

/// What writing left behind.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Written {
    /// Last part of the folder's path, to show.
    pub folder: String,
    /// The files.
    pub files: Vec<WrittenFile>,
    /// Names of the manifest's files, when it was asked for.
    pub manifest: Vec<String>,
    /// Name of the file with the initial passwords, when a place was chosen for it.
    pub passwords: Option<String>,
    /// The files hold initial passwords.
    pub secret: bool,
    /// The list, which has no unwritten changes now.
    pub roster: RosterView,
}

/// What everybody would be called, in numbers.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Proposals {
    /// People in the list.
    pub people: u32,
    /// Who keeps a name the list has or that was given.
    pub kept: u32,
    /// Who gets a proposed one.
    pub made: u32,
    /// Who gets none.
    pub without: u32,
    /// Proposals that met a name somebody has: each is to be decided.
    pub clashes: u32,
    /// The first people somebody should look at, clashes first.
    pub doubtful: Vec<ProposalView>,
}

impl Proposals {
    /// People shown to be looked at.
    const SHOWN: usize = 300;

    /// Counts proposals.
    pub fn of(all: &[ProposalView]) -> Self {
        let count = |which: &dyn Fn(&ProposalView) -> bool| {
            u32::try_from(all.iter().filter(|one| which(one)).count()).unwrap_or(u32::MAX)
        };
        let clash = |one: &ProposalView| one.clash_with.is_some();
        let mut doubtful: Vec<ProposalView> = all
            .iter()
            .filter(|one| one.finding.is_some())
            .cloned()
            .collect();
        doubtful.sort_by_key(|one| (!clash(one), one.user_name.is_some()));
        doubtful.truncate(Self::SHOWN);
        Self {
            people: u32::try_from(all.len()).unwrap_or(u32::MAX),
            kept: count(&|one| one.kept),
            made: count(&|one| !one.kept && one.user_name.is_some()),
            without: count(&|one| one.user_name.is_none()),
            clashes: count(&clash),
            doubtful,
        }
    }
}

/// The table to couple by, in numbers.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Couples {
    /// Its lines.
    pub count: u32,
    /// Those with remarks.
    pub noted: u32,
}

impl Couples {
    /// Counts a table.
    pub fn of(all: &[Couple]) -> Self {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let noted = all.iter().filter(|couple| !couple.notes.is_empty());
        Self {
            count: count(all.len()),
            noted: count(noted.count()),
        }
    }
}

/// A comparison with another file.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Compared {
    /// The other file's name, without folder.
    pub file: String,
    /// What became of the list since.
    pub comparison: Comparison,
}

/// What a second list says.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Joined {
    /// Its name, without folder.
    pub file: String,
    /// What it says.
    pub join: Join,
}

/// Something long is going on.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Progress {
    /// What.
    pub work: Work,
    /// How far.
    pub done: u32,
    /// Out of how many; none when unknown.
    pub total: Option<u32>,
}

/// Kinds of long work.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Work {
    /// Reading a list.
    Read,
    /// Judging it.
    Review,
    /// Writing files.
    Write,
    /// Changing rows.
    Change,
    /// Making what people lack.
    Prepare,
    /// Looking for something in the rows.
    Search,
    /// Meeting people of two lists.
    Compare,
}

/// A connection string was taken out of material, or several were found in it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ConnectionTaken {
    /// The connection as it stands now.
    pub view: ConnectionView,
    /// Strings to choose from; empty when one was taken.
    pub found: Vec<FoundString>,
}

/// A connection string that was found.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FoundString {
    /// Without its secrets.
    pub shown: String,
    /// Where it stood: an element and attribute, a JSON pointer; empty where there is nothing to say.
    pub place: String,
}

/// A picture in two colours, eight pixels to a number, the first pixel in the lowest bit.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Picture {
    /// Rows of pixels.
    pub rows: Vec<Vec<u8>>,
}

/// What the window is told without having asked.
///
/// It travels over a channel the window opens with `listen`, not as a Tauri event: a page that may listen to events
/// could listen to Tauri's own, and those carry the paths of dropped files.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case", tag = "told", content = "value")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Told {
    /// A drag is over the window (true) or has left it (false).
    Drag(bool),
    /// A list was opened without being asked for: dropped, or handed over by a second start.
    RosterOpened(Box<RosterView>),
    /// The open customer was saved, or could not be.
    CustomerChanged(OpenCustomer),
    /// A connection string was taken from a file that was dropped.
    ConnectionTaken(Box<ConnectionTaken>),
    /// No string could be taken from a settings file that was dropped, or the store of its secrets refused.
    ConnectionFault(Fault),
    /// A manifest was put on the table without being asked for.
    ManifestOpened(Box<RegistrationView>),
    /// How far the long work is; none when it has ended.
    Progress(Option<Progress>),
    /// A sign-in has come further.
    SignIn(Box<SignInView>),
    /// A run of the checks has come further.
    Checks(Box<ChecksView>),
    /// A snapshot was dropped and is judged.
    SnapshotOpened(Box<ChecksView>),
    /// The test of the connection has come further, or what it tested has changed.
    Test(Box<TestView>),
    /// A fault of work that nobody waits for.
    Fault(Fault),
}

/// Licence groups that a list took over from the plan of the accounts.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GroupsTaken {
    /// The list.
    pub view: Box<RosterView>,
    /// The groups, by name.
    pub groups: Vec<String>,
    /// How many people were put into one.
    pub people: u32,
    /// User names that are planned but not in the list.
    pub unknown: Vec<String>,
}

/// Whom to sign in to, and how.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SignInAsk {
    /// Address of the Dataverse environment.
    pub environment: String,
    /// Id of the app registration.
    pub application: String,
    /// Id or domain of the tenant; empty: the environment says it.
    pub tenant: String,
    /// By which way.
    pub way: SignInWay,
    /// Another account than the one the browser knows.
    pub another: bool,
    /// The language of the page that the browser ends on.
    #[cfg_attr(feature = "typescript", ts(type = "Language"))]
    pub language: Language,
}

/// How somebody signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum SignInWay {
    /// In the browser of this computer.
    Browser,
    /// With a code on another device.
    Device,
}

/// How the sign-in of the open customer stands.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SignInView {
    /// What is signed in to.
    pub target: SignInTarget,
    /// How it stands.
    pub standing: SignInStanding,
}

/// What is signed in to, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SignInTarget {
    /// Address of the Dataverse environment.
    pub environment: String,
    /// Id of the app registration.
    pub application: String,
    /// Id or domain of the tenant.
    pub tenant: String,
    /// It is the practice tenant on this computer.
    pub practice: bool,
}

/// How a sign-in stands.
// There is one at a time, made to be sent.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case", tag = "state")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum SignInStanding {
    /// Nobody is signed in.
    Out {
        /// Why the last attempt ended.
        fault: Option<Fault>,
    },
    /// The authority is asked who it is.
    Asking,
    /// The browser has the word.
    Browser {
        /// How long it is waited for.
        until: String,
        /// A browser was opened.
        opened: bool,
    },
    /// A code waits to be typed.
    Code {
        /// What to type.
        code: String,
        /// Where.
        address: String,
        /// How long the code is good.
        until: String,
    },
    /// Somebody is signed in.
    In {
        /// Who.
        person: SignInPerson,
        /// In which cloud, `global`.
        cloud: &'static str,
        /// In which tenant.
        tenant: String,
        /// Since when.
        since: String,
        /// Until the window closes: there is nowhere to keep it.
        memory: bool,
        /// The token for Dataverse.
        dataverse: SignInResource,
        /// The token for Business Central, where the cloud has it.
        business_central: Option<SignInResource>,
    },
}

/// Who is signed in; names to show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SignInPerson {
    /// The name.
    pub name: String,
    /// The user name.
    pub user: String,
    /// Invited from another tenant.
    pub guest: bool,
}

/// A token for a resource; nothing of the token itself.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SignInResource {
    /// The permission.
    pub permission: &'static str,
    /// How long the token is good; none: it is got when it is needed.
    pub until: Option<String>,
    /// Why there is none.
    pub fault: Option<Fault>,
}

/// How the practice tenant stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PracticeView {
    /// Where its environment is; none while it does not run.
    pub environment: Option<String>,
    /// What can go wrong, in the order it is shown.
    pub troubles: Vec<PracticeTrouble>,
}

/// Something that can go wrong in the practice tenant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PracticeTrouble {
    /// Its name; the words are `practice-trouble-<name>`.
    pub name: String,
    /// Where it sits; the words are `practice-area-<name>`.
    pub area: String,
    /// It is on.
    pub on: bool,
}

/// How the checks of the open customer stand.
#[allow(clippy::struct_excessive_bools)] // independent of each other
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ChecksView {
    /// What has to be known before anything can be checked: `deployment`, `version`, `environment`, `application`.
    pub missing: Vec<&'static str>,
    /// What is to be checked.
    pub asked: Asked,
    /// What a run would test now.
    pub target: TestTarget,
    /// The run that goes on.
    pub running: Option<ChecksRunning>,
    /// The stages of the test.
    pub stages: Vec<StageView>,
    /// The expectations, in order.
    pub rows: Vec<CheckRow>,
    /// How many stand how.
    pub counts: CheckCounts,
    /// When it was looked at.
    pub at: Option<String>,
    /// Name of the snapshot file in view.
    pub file: Option<String>,
    /// What is known has changed since.
    pub stale: bool,
    /// Somebody stopped the last run.
    pub stopped: bool,
    /// There is a snapshot that can be saved.
    pub snapshot: bool,
    /// Business Central signs in with user name and password here.
    pub by_password: bool,
    /// The app signs in with a certificate here: it is `wanted`, or `given` already.
    pub certificate: Option<&'static str>,
    /// The runs, newest first.
    pub runs: Vec<RunView>,
    /// What undo would take back; none when nothing.
    pub undo: Option<&'static str>,
    /// What redo would do again.
    pub redo: Option<&'static str>,
    /// Why the last run could not be done.
    pub fault: Option<Fault>,
}

/// What a run tests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TestTarget {
    /// The environment.
    pub environment: String,
    /// The app registration.
    pub application: String,
    /// How Business Central runs.
    pub deployment: Option<String>,
    /// Its version.
    pub version: Option<String>,
}

/// A run that goes on.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ChecksRunning {
    /// When it began.
    pub began: String,
    /// The one stage that is tried again.
    pub only: Option<&'static str>,
    /// How many sections were looked at.
    pub done: u32,
    /// Out of how many; 0 before that is known.
    pub total: u32,
}

/// How many expectations stand how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CheckCounts {
    /// Not met, and it stops.
    pub errors: u32,
    /// Not met or worth a look.
    pub warnings: u32,
    /// Met.
    pub met: u32,
    /// Not checked, by hand ones among them.
    pub not_checked: u32,
    /// Only a person can see them.
    pub by_hand: u32,
}

impl CheckCounts {
    /// Counts rows.
    pub fn of(rows: &[CheckRow]) -> Self {
        let mut counts = Self::default();
        for row in rows {
            let count = match (row.state, row.severity) {
                (State::Unmet, Severity::Error) => &mut counts.errors,
                (State::Unmet | State::Warning, _) => &mut counts.warnings,
                (State::Met | State::NotApplicable, _) => &mut counts.met,
                (State::NotChecked, _) => &mut counts.not_checked,
            };
            *count += 1;
            counts.by_hand += u32::from(row.by_hand);
        }
        counts
    }
}

/// A stage of a test.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StageView {
    /// Its name; words are under `stage-<id>`.
    pub id: String,
    /// `passed`, `warned`, `failed`, `not-checked`, `running`, `waits`.
    pub state: String,
    /// How long it took.
    pub millis: u64,
    /// Why it stands so.
    pub cause: Option<CauseView>,
    /// The expectations that say more: what is not met, or what leaves the stage not checked.
    pub checks: Vec<&'static str>,
    /// How many calls are behind it.
    pub calls: u32,
    /// It can be tried again by itself.
    pub retry: bool,
}

/// Why a stage stands as it does.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CauseView {
    /// Its words are under `stage-cause-<code>`.
    pub code: String,
    /// What the words may use.
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, string | number>"))]
    pub params: Params,
    /// Who acts.
    pub owner: ErrorOwner,
    /// What a service said.
    pub said: Option<String>,
}

/// A run of the history, with what stands otherwise than in the one before.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RunView {
    /// The run.
    pub run: Run,
    /// When the run before was; none for the first.
    pub compared: Option<String>,
    /// What changed since.
    pub changes: Vec<Change>,
}

/// What is behind a stage or an expectation. Nothing in it is secret.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EvidenceView {
    /// The calls.
    pub calls: Vec<CallView>,
    /// What they brought.
    pub sections: Vec<EvidenceSection>,
}

/// A section of what was seen.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EvidenceSection {
    /// Its name, `dataverse.users`.
    pub name: String,
    /// How many rows it has.
    pub rows: u32,
    /// The first of them, or why there are none, as JSON.
    pub text: String,
}

/// A call, without secrets.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CallView {
    /// `GET` or `POST`.
    pub method: String,
    /// The address.
    pub url: String,
    /// HTTP status.
    pub status: Option<u16>,
    /// Headers that help support.
    pub headers: Vec<(String, String)>,
    /// The beginning of a refusal.
    pub body: Option<String>,
    /// Why there was no answer.
    pub fault: Option<String>,
    /// How long it took.
    pub millis: u64,
}

/// How the test of the connection stands.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[allow(clippy::struct_excessive_bools)] // each is shown in a way of its own
pub struct TestView {
    /// What is missing for a test, in a word; the words are `connection-test-why-<word>`.
    pub why_not: Option<&'static str>,
    /// A test is going on.
    pub running: bool,
    /// User name and password are being sent.
    pub sending: bool,
    /// When the last one began.
    pub at: Option<String>,
    /// Somebody stopped it.
    pub stopped: bool,
    /// What is there now is not what was tested.
    pub stale: bool,
    /// What came of the test of exactly what is there now.
    pub outcome: Outcome,
    /// Who signs in: `person`, `secret`, `certificate`, `windows`.
    pub way: &'static str,
    /// There are a user name and a password to send as Business Central would.
    pub can_send: bool,
    /// The user of the string.
    pub user: String,
    /// What came of sending them.
    pub alone: Option<TestStage>,
    /// Those were others.
    pub alone_stale: bool,
    /// The stages of the last test, in order.
    pub stages: Vec<TestStage>,
}

/// A stage of the test.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TestStage {
    /// Its name; the words are `stage-<id>`.
    pub id: &'static str,
    /// `passed`, `warned`, `failed`, `not-checked`, `running`.
    pub state: &'static str,
    /// How long it took.
    pub millis: u64,
    /// Why it stands so.
    pub cause: Option<CauseView>,
    /// What was found in what was seen.
    pub findings: Vec<TestFinding>,
    /// The calls.
    pub calls: Vec<CallView>,
}

/// Something found in what a stage saw.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TestFinding {
    /// `readiness/local-currency-accepted`.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// What the words may use.
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, string | number>"))]
    pub params: Params,
}
