// Generated from the types of Rust by tests/wire.rs; do not edit. Refresh: cargo xtask bless.

/** How a user may reach the environment. */
export type AccessMode = "read-write" | "administrative" | "read" | "support-user" | "non-interactive" | "delegated-admin";

/** Something an account needs. Short words under `accounts-check-<id>`; what it means, why, and where to look are those
 * of its first expectation, `readiness-<expectation>`.
 */
export type AccountCheck = {
  /** Stable name. */
  id: string,
  /** Whose. */
  account: AccountKind,
  /** How it stands. */
  seen: AccountSeen,
  /** Who ticked it, when it is ticked. */
  tick: HandTick | null,
  /** The expectations a survey judges it by. */
  expectations: Array<string>,
  /** Roles it is about, by id: names follow the language of the environment. */
  roles: Array<string>,
};

/** What can be chosen, the same for every customer. */
export type AccountChoices = {
  /** Licences. */
  licences: Array<LicenceChoice>,
  /** Security roles. */
  roles: Array<RoleChoice>,
  /** Access modes, in the order of their numbers. */
  modes: Array<AccessMode>,
};

/** A fact about accounts that changed. */
export type AccountFact = {
  /** Stable name. */
  id: string,
  /** Whose account it is about. */
  account: AccountKind,
  /** The year of the older guide. */
  year: number,
  /** Which column counts for this customer. */
  counts: FactColumn,
  /** Part of it was not verified on a live system; the words say which. */
  unverified: boolean,
  /** Keys of its sources, as in `reference/`. */
  source: Array<string>,
};

/** A finding with the accounts it concerns. */
export type AccountFinding = {
  /** Room and kind. */
  code: string,
  /** How much it weighs. */
  severity: Severity,
  /** The field it is about. */
  field: string,
  /** The accounts it is shown on. */
  accounts: Array<AccountKind>,
  /** For its words. */
  params: Record<string, string | number>,
};

/** A kind of account. */
export type AccountKind = "administrator" | "integration-user" | "salespeople";

/** How a row stands. */
export type AccountSeen = "proved" | "error" | "warning" | "ticked" | "unchecked";

/** Everything about the accounts of a customer. */
export type AccountsView = {
  /** Who is what. */
  known: KnownAccounts,
  /** Overlaps and impossible combinations. */
  findings: Array<AccountFinding>,
  /** How many of each severity. */
  counts: Counts,
  /** What each account needs. */
  checks: Array<AccountCheck>,
  /** The order for the integration user. */
  path: Array<PathStep>,
  /** Older guides and today. */
  facts: Array<AccountFact>,
  /** People and licences. */
  licences: LicencePlan,
  /** The integration user is an account that somebody creates. */
  person: boolean,
  /** Something can be taken back. */
  can_undo: boolean,
  /** Something can be done again. */
  can_redo: boolean,
};

/** What somebody says about the set-up that is to be checked. Texts are as they were typed; it holds no secret. */
export type Asked = {
  /** Before the connection is enabled, or after. */
  phase: Phase,
  /** Name of the environment in Business Central online; empty: the only one of production. */
  business_central: string,
  /** Id of the company in Business Central. */
  company_id: string,
  /** Its name. */
  company_name: string,
  /** Who owns records in Dataverse. */
  ownership: Ownership | null,
  /** An integration with Dynamics 365 Sales from before Dataverse is being upgraded. */
  upgrading_from_sales: boolean,
  /** What is used. */
  features: Features,
  /** The day the client secret ends, `2027-01-31`. */
  secret_expires: string,
  /** Application id of the application user of the integration. */
  application_user: string,
};

/** A call, without secrets. */
export type CallView = {
  /** `GET` or `POST`. */
  method: string,
  /** The address. */
  url: string,
  /** HTTP status. */
  status: number | null,
  /** Headers that help support. */
  headers: Array<[string, string]>,
  /** The beginning of a refusal. */
  body: string | null,
  /** Why there was no answer. */
  fault: string | null,
  /** How long it took. */
  millis: number,
};

/** A person of the second list. */
export type Candidate = {
  /** Physical line in the second list. */
  line: number,
  /** Name as in the second list. */
  name: string,
  /** Address. */
  address: string,
  /** The name is the same; false when it only looks alike. */
  same: boolean,
};

/** Why a stage stands as it does. */
export type CauseView = {
  /** Its words are under `stage-cause-<code>`. */
  code: string,
  /** What the words may use. */
  params: Record<string, string | number>,
  /** Who acts. */
  owner: ErrorOwner,
  /** What a service said. */
  said: string | null,
};

/** A cell of the grid. */
export type CellView = {
  /** The text; dots in place of a secret. */
  text: string,
  /** Findings on the cell, worst first. */
  findings: Array<FindingView>,
};

/** Something that stands otherwise than in an earlier run. */
export type Change = {
  /** `stage` or `check`. */
  kind: string,
  /** Its name. */
  id: string,
  /** How it stood; none when it was not there. */
  before: string | null,
  /** How it stands; none when it is not there. */
  now: string | null,
};

/** A person in both lists. */
export type Changed = {
  /** Physical line in the other list. */
  other_line: number,
  /** What differs. */
  differences: Array<Difference>,
  /** Physical line in their list. */
  line: number,
  /** Row of the grid, for people of this list. */
  row?: number,
  /** What tells them apart, as written. */
  id: string,
  /** Their name. */
  name: string,
};

/** How many expectations stand how. */
export type CheckCounts = {
  /** Not met, and it stops. */
  errors: number,
  /** Not met or worth a look. */
  warnings: number,
  /** Met. */
  met: number,
  /** Not checked, by hand ones among them. */
  not_checked: number,
  /** Only a person can see them. */
  by_hand: number,
};

/** An expectation and how it stands. */
export type CheckRow = {
  /** Its name; words are under `readiness-<id>`. */
  id: string,
  /** Where it is shown. */
  group: Group,
  /** How it stands. */
  state: State,
  /** How much it weighs when it is not met. */
  severity: Severity,
  /** Who puts it right. */
  owner: Owner,
  /** No API shows it: a person looks. */
  by_hand: boolean,
  /** What the words about it may use. */
  params: Record<string, string | number>,
  /** Why it was not checked. */
  not_checked: NotChecked | null,
  /** The sections it is judged from, `dataverse.users`. */
  sections: Array<string>,
  /** How many rows were seen there. */
  rows: number,
  /** How long looking there took, where that is known. */
  millis: number | null,
};

/** A run that goes on. */
export type ChecksRunning = {
  /** When it began. */
  began: string,
  /** The one stage that is tried again. */
  only: string | null,
  /** How many sections were looked at. */
  done: number,
  /** Out of how many; 0 before that is known. */
  total: number,
};

/** How the checks of the open customer stand. */
export type ChecksView = {
  /** What has to be known before anything can be checked: `deployment`, `version`, `environment`, `application`. */
  missing: Array<string>,
  /** What is to be checked. */
  asked: Asked,
  /** What a run would test now. */
  target: TestTarget,
  /** The run that goes on. */
  running: ChecksRunning | null,
  /** The stages of the test. */
  stages: Array<StageView>,
  /** The expectations, in order. */
  rows: Array<CheckRow>,
  /** How many stand how. */
  counts: CheckCounts,
  /** When it was looked at. */
  at: string | null,
  /** Name of the snapshot file in view. */
  file: string | null,
  /** What is known has changed since. */
  stale: boolean,
  /** Somebody stopped the last run. */
  stopped: boolean,
  /** There is a snapshot that can be saved. */
  snapshot: boolean,
  /** Business Central signs in with user name and password here. */
  by_password: boolean,
  /** The app signs in with a certificate here: it is `wanted`, or `given` already. */
  certificate: string | null,
  /** The runs, newest first. */
  runs: Array<RunView>,
  /** What undo would take back; none when nothing. */
  undo: string | null,
  /** What redo would do again. */
  redo: string | null,
  /** Why the last run could not be done. */
  fault: Fault | null,
};

/** The folder the consultant chose in the system's dialog; its path stays in Rust. */
export type ChosenFolder = {
  /** Last part of the path, to show. */
  name: string,
  /** Names of files there that writing would replace. */
  existing: Array<string>,
  /** The one among them that is the very file the list was read from. */
  own: string | null,
};

/** A column of the grid. */
export type ColumnView = {
  /** Position in the customer's list, from 0; edits name columns by it. */
  index: number,
  /** Our column (`user_name`), none when not used. */
  key: string | null,
  /** The customer's heading as it stands. */
  heading: string,
  /** The target cannot do without it. */
  required: boolean,
  /** No data cell of the column holds text. */
  empty: boolean,
  /** The cells are never shown (passwords in a list). */
  secret: boolean,
  /** Longest text of the first rows in characters, to size the column. */
  width: number,
  /** The key is a guess the consultant has not confirmed: the headings are unknown, and nothing is judged by it yet. */
  proposed: boolean,
};

/** A comparison with another file. */
export type Compared = {
  /** The other file's name, without folder. */
  file: string,
  /** What became of the list since. */
  comparison: Comparison,
};

/** A setting of two strings. */
export type ComparedView = {
  /** The documented name. */
  name: string,
  /** `same`, `different`, `only-first`, `only-second`. */
  sameness: string,
  /** What may be seen of the first: a text, or none. */
  first: SeenView,
  /** What may be seen of the second. */
  second: SeenView,
};

/** What became of a list since another. */
export type Comparison = {
  /** What tells people apart in both lists: `user_name`, `code` or `display_name`. */
  by: string,
  /** In this list only. */
  new: Array<Someone>,
  /** In the other list only. */
  gone: Array<Someone>,
  /** In both, with differences. */
  changed: Array<Changed>,
  /** How many are the same in both. */
  same: number,
  /** The columns both lists have, by our keys: what was compared. */
  compared: Array<string>,
};

/** A change somebody wants. Positions count UTF-16 units of the shown text. */
export type ConnectionEdit = { "do": "type",
  /** From. */
  start: number,
  /** To. */
  end: number,
  /** What was typed; empty to erase. */
  text: string, } | { "do": "set",
  /** Which. */
  field: string,
  /** Its text; empty to leave it out. */
  value: string, } | { "do": "switch",
  /** Which. */
  field: string,
  /** On. */
  on: boolean, } | { "do": "secret",
  /** Which. */
  field: string,
  /** From which dot. */
  start: number,
  /** To which. */
  end: number,
  /** What was typed; empty to erase. */
  text: string, } | { "do": "forget",
  /** Which. */
  field: string, } | { "do": "leave" } | { "do": "clear" } | { "do": "fix",
  /** Which. */
  finding: number, } | { "do": "fix_safe" } | { "do": "deployment",
  /** `bc-online`. */
  name: string, } | { "do": "version",
  /** `14.21`, `25`, `NAV 2018 CU41`. */
  text: string, } | { "do": "target",
  /** Who. */
  target: Reader,
};

/** A finding as the window gets it. */
export type ConnectionFinding = {
  /** `connection/authtype-case`. */
  code: string,
  /** How much it weighs. */
  severity: Severity,
  /** Values the words may use. */
  params: Record<string, string | number>,
  /** The field it is about. */
  field: string | null,
  /** Where in the shown text, in UTF-16 units. */
  span: [number, number] | null,
  /** There is a fix. */
  fixable: boolean,
  /** The fix is safe. */
  safe: boolean,
  /** What the fix would write, where that is a text of its own. */
  after: string | null,
};

/** A connection string was taken out of material, or several were found in it. */
export type ConnectionTaken = {
  /** The connection as it stands now. */
  view: ConnectionView,
  /** Strings to choose from; empty when one was taken. */
  found: Array<FoundString>,
};

/** Everything about a connection under work. */
export type ConnectionView = {
  /** Grows with every change; a late answer is dropped. */
  revision: number,
  /** Nothing was typed or chosen yet. */
  empty: boolean,
  /** What is there came from what is known about the customer, and nobody has changed it yet. */
  begun: boolean,
  /** The text, a pair a line, secrets as dots. */
  text: string,
  /** Where the caret belongs now; none to leave it. */
  caret: number | null,
  /** Colours of the text. */
  tokens: Array<Token>,
  /** The text can be read, so its fields can be changed. */
  readable: boolean,
  /** What is found: in the string in its order, then on the pages. */
  findings: Array<ConnectionFinding>,
  /** Findings of each severity. */
  counts: Counts,
  /** How many can be repaired without a look. */
  safe_fixes: number,
  /** The fields in groups. */
  groups: Array<FieldGroup>,
  /** `bc-online`; none before it is chosen. */
  deployment: string | null,
  /** All that can be chosen. */
  deployments: Array<string>,
  /** Version as typed. */
  version: string,
  /** The version cannot be read. */
  version_unread: boolean,
  /** Who is to read the string. */
  target: Reader,
  /** What the client would do; none without a string. */
  will: Will | null,
  /** For Business Central. */
  business_central: Outgoing,
  /** For other tools. */
  tools: Outgoing,
  /** What was taken off what was pasted last. */
  peeled: Array<Peel>,
  /** What undoing takes back. */
  undo: string | null,
  /** What is done again. */
  redo: string | null,
  /** What was saved last, and how it was tested. */
  record: RecordView | null,
};

/** How many findings of each severity. */
export type Counts = {
  /** Errors. */
  error: number,
  /** Warnings. */
  warning: number,
  /** Hints. */
  info: number,
};

/** A salesperson and the user they will be coupled with. */
export type Couple = {
  /** Physical line in the list. */
  line: number,
  /** Row of the grid. */
  row: number,
  /** Business Central: code. */
  code: string,
  /** Business Central: name. */
  name: string,
  /** Business Central: e-mail. */
  email: string,
  /** Business Central: phone number. */
  phone: string,
  /** The user name the import will create. */
  user_name: string,
  /** Dataverse after the import: full name. */
  full_name: string,
  /** Dataverse after the import: primary e-mail. */
  primary_email: string,
  /** Dataverse after the import: mobile phone. */
  mobile: string,
  /** What deserves a look. */
  notes: Array<Note>,
};

/** The table to couple by, in numbers. */
export type Couples = {
  /** Its lines. */
  count: number,
  /** Those with remarks. */
  noted: number,
};

/** A customer that has come into the list. */
export type CustomerAdded = {
  /** Its id. */
  id: CustomerId,
  /** The list with it. */
  list: CustomerList,
};

/** What is known about a customer. Texts are as somebody wrote them; the rooms judge them. It holds no secret. */
export type CustomerFacts = {
  /** How Business Central runs. */
  deployment?: string,
  /** The version of Business Central or Dynamics NAV, `14.21`. */
  version?: string,
  /** Address of the Dataverse environment. */
  environment_url?: string,
  /** The tenant's id. */
  tenant_id?: string,
  /** The tenant's first domain, `contoso.onmicrosoft.com`. */
  initial_domain?: string,
  /** Domains the tenant has proved to own. */
  verified_domains: Array<string>,
  /** Id of the customer's app registration. */
  app_id?: string,
  /** Address of Business Central's web client. */
  web_client_url?: string,
  /** User name of the administrator account. */
  administrator?: string,
  /** E-mail of the integration user. */
  integration_user?: string,
};

/** Thirty-two lower-case hexadecimal digits. */
export type CustomerId = string;

/** Every customer there is. */
export type CustomerList = {
  /** Those that can be opened, the one opened last first. */
  customers: Array<CustomerRow>,
  /** Files that cannot be read. They are left as they are. */
  unreadable: Array<UnreadableCustomer>,
  /** What undo would take back: a message id, `customers-undo-delete`; none when nothing. */
  undo: string | null,
  /** What redo would do again. */
  redo: string | null,
};

/** The parts of getting a customer on board, in their order. Words under `customers-part-<name>`. */
export type CustomerPart = "accounts" | "registration" | "connection" | "salespeople" | "synchronisation";

/** How far one has come with a customer. */
export type CustomerProgress = {
  /** Every part in its order. */
  parts: Array<PartProgress>,
  /** The whole. */
  standing: CustomerStanding,
  /** How many errors or warnings there are. */
  count: number,
  /** What to do next; words under `customers-next-<name>`. */
  next: string,
  /** How many errors that is about. */
  next_count: number,
};

/** A customer in the list. */
export type CustomerRow = {
  /** Its id. */
  id: CustomerId,
  /** Its name. */
  name: string,
  /** Where it is; may be empty. */
  place: string,
  /** Finished and out of the way. */
  archived: boolean,
  /** How Business Central runs, `bc-online`, where that is known. */
  deployment: string | null,
  /** Its version, `14.21`, where that is known. */
  version: string | null,
  /** When something was changed last, as `2026-03-01T09:30:00Z`. */
  changed: string,
  /** When it was opened last on this computer. */
  opened: string | null,
  /** How far one has come with it. */
  progress: CustomerProgress,
};

/** How a part, or a customer as a whole, stands. */
export type CustomerStanding = "untouched" | "begun" | "errors" | "warnings" | "done";

/** A difference. */
export type Difference = {
  /** Our key. */
  column: string,
  /** In the other list. */
  before: string,
  /** In this one. */
  after: string,
};

/** A line of a difference. */
export type DifferenceLine = {
  /** What becomes of it. */
  change: LineChange,
  /** Its number before; none for an added one. */
  before: number | null,
  /** Its number after; none for a removed one. */
  after: number | null,
  /** The line; for [`LineChange::Skipped`] empty. */
  text: string,
};

/** A change the window asks for. Rows and columns are those of the grid, from 0. */
export type Edit = { "do": "put",
  /** Upper left row. */
  row: number,
  /** Upper left column. */
  column: number,
  /** Rows of texts. */
  texts: Array<Array<string>>, } | { "do": "fill",
  /** First row. */
  row: number,
  /** First column. */
  column: number,
  /** Rows. */
  rows: number,
  /** Columns. */
  columns: number,
  /** The text. */
  text: string, } | { "do": "insert_rows",
  /** Before this row; the number of rows adds at the end. */
  row: number,
  /** How many. */
  count: number, } | { "do": "remove_rows",
  /** First row. */
  row: number,
  /** How many. */
  count: number, } | { "do": "map",
  /** The column. */
  column: number,
  /** Our key. */
  key: string | null, } | { "do": "fix",
  /** Its code. */
  code: string,
  /** Its row; none for a finding on no row of the grid. */
  row: number | null,
  /** Its physical line. */
  line: number | null,
  /** Its column's key. */
  key: string | null,
  /** Its column in the grid, for findings on a column of no key. */
  column?: number, } | { "do": "fix_kind",
  /** The code. */
  code: string, } | { "do": "fix_safe" } | { "do": "target" } & TargetView | { "do": "exclude",
  /** Of which kinds. */
  what: Array<Exclusion>, } | { "do": "add_column",
  /** Our key. */
  key: string, } | { "do": "name_users" } & Naming | { "do": "part_names",
  /** Whose. */
  names: Array<LastName>, } | { "do": "assign_group",
  /** Rows of the grid. */
  rows: Array<number>,
  /** The group; the empty one takes them out. */
  group: string,
};

/** Who speaks in these codes. */
export type ErrorFamily = "entra" | "dataverse" | "business-central" | "graph" | "oauth";

/** Who acts. */
export type ErrorOwner = "user" | "customer-admin" | "dynamics-admin" | "consultant" | "jetbridge" | "wait";

/** One error in words. */
export type ErrorTold = {
  /** The code. */
  code: string,
  /** Whether the reference knows it; if not, only the message below says something. */
  known: boolean,
  /** Who speaks so. */
  family: ErrorFamily | null,
  /** What is. */
  meaning: string | null,
  /** What most likely lies behind it here. */
  cause: string | null,
  /** Who acts. */
  owner: ErrorOwner | null,
  /** Who acts, in words. */
  owner_name: string | null,
  /** What to do, in order. */
  steps: Array<string>,
  /** What to search for where the reference does not know the code. */
  search: string | null,
  /** A message to send to whoever acts. */
  letter: string,
  /** What it stands on. */
  source: Array<string>,
  /** Whether Microsoft documents it or people have reported it. */
  verified: boolean,
};

/** Everything to say about a text. */
export type ErrorsTold = {
  /** The errors, the most telling first; none when the text holds none. */
  errors: Array<ErrorTold>,
  /** The service's own sentence: somebody else's text. */
  said: string | null,
  /** Id of the trace. */
  trace_id: string | null,
  /** Id of everything that belongs together. */
  correlation_id: string | null,
  /** Id of the request. */
  request_id: string | null,
  /** When, as the service wrote it. */
  time: string | null,
};

/** A section of what was seen. */
export type EvidenceSection = {
  /** Its name, `dataverse.users`. */
  name: string,
  /** How many rows it has. */
  rows: number,
  /** The first of them, or why there are none, as JSON. */
  text: string,
};

/** What is behind a stage or an expectation. Nothing in it is secret. */
export type EvidenceView = {
  /** The calls. */
  calls: Array<CallView>,
  /** What they brought. */
  sections: Array<EvidenceSection>,
};

/** How many an exclusion would leave out. */
export type Excludable = {
  /** What. */
  what: Exclusion,
  /** How many rows, or columns. */
  count: number,
};

/** What is usually nobody who needs a user, or was hidden from whoever looked at the list. */
export type Exclusion = "blocked" | "privacy-blocked" | "coupled" | "shared-mailbox" | "hidden-row" | "hidden-column";

/** Which column counts for a customer. */
export type FactColumn = "then" | "now" | "both";

/** One failure of our own work, ready to cross to the window or the command line. */
export type Fault = {
  /** Stable name, `file-missing`; the message is `fault-<code>` in `fault.ftl`. */
  code: string,
  /** Values the message may use. */
  params: Record<string, string | number>,
  /** Technical detail for the log and the *Details* fold; never a secret, never translated. */
  detail?: string,
};

/** What of the integration is used. */
export type Features = {
  /** Dynamics 365 Sales. */
  sales: boolean,
  /** Unit groups instead of single units. */
  unit_group_mapping: boolean,
  /** Sales Professional instead of Sales Enterprise. */
  sales_professional: boolean,
  /** Virtual tables. */
  virtual_tables: boolean,
  /** The new sales pricing experience. */
  new_pricing: boolean,
  /** Legacy sales order integration. */
  legacy_sales_orders: boolean,
  /** Bidirectional synchronisation of sales orders. */
  bidirectional_sales_orders: boolean,
  /** Sales orders are created automatically. */
  auto_create_sales_orders: boolean,
  /** Sales quotes are processed automatically. */
  auto_process_sales_quotes: boolean,
  /** Item availability is synchronised. */
  item_availability: boolean,
  /** Several companies share the environment. */
  multi_company: boolean,
};

/** Fields that belong together. */
export type FieldGroup = {
  /** Its name; the window has the words. */
  name: string,
  /** Part of the set-up pages, not of the string. */
  page: boolean,
  /** The fields. */
  fields: Array<FieldView>,
};

/** What a field holds. */
export type FieldType = "text" | "number" | "switch" | "choice" | "id" | "secret";

/** A field. */
export type FieldView = {
  /** Its name, for edits. */
  field: string,
  /** The product's own caption; none where the window has the words. */
  caption: string | null,
  /** What it holds. */
  kind: FieldType,
  /** Its text; empty for switches and secrets. */
  value: string,
  /** The switch is on. */
  on: boolean,
  /** A secret is held. */
  held: boolean,
  /** Letters of it typed since the field got the focus. */
  typed: number,
  /** What can be chosen. */
  choices: Array<string>,
  /** Greatest length of a text. */
  length: number | null,
  /** What it could hold, as another room knows it; none where something stands. */
  offered: string | null,
  /** Its value when nobody touched it. */
  default: string | null,
  /** A person types it on the page; otherwise Business Central fills it in. */
  editable: boolean,
  /** This deployment and version have it. A field that is gone stays while it holds something, with its finding. */
  here: boolean,
  /** The product no longer has the field from this version on. */
  until: string | null,
};

/** A file that would be written. */
export type FilePreview = {
  /** File name. */
  name: string,
  /** Users in it. */
  users: number,
  /** The worst open finding among its users. */
  worst: Severity | null,
  /** The first lines as they would stand in the file, heading row included. */
  lines: Array<PreviewLine>,
};

/** A finding as the window gets it. */
export type FindingView = {
  /** `roster/upn-no-at`. */
  code: string,
  /** How much it weighs. */
  severity: Severity,
  /** Physical line, from 1; none for the whole list. */
  line: number | null,
  /** Row of the grid, from 0; none when it lies on no row of the grid. */
  row: number | null,
  /** Key of the column. */
  column: string | null,
  /** Position of the column in the grid. */
  column_index: number | null,
  /** Values the words may use. */
  params: Record<string, string | number>,
  /** The text it is about (never of a password). */
  before: string | null,
  /** The text the fix would put there. */
  after: string | null,
  /** There is a fix. */
  fixable: boolean,
  /** The fix is safe. */
  safe: boolean,
  /** Characters it is about, `[start, end)` in UTF-16 units of the cell's text. */
  spans: Array<[number, number]>,
};

/** A row of the grid that may be left out, and why. */
export type FlaggedRow = {
  /** Row of the grid, from 0. */
  row: number,
  /** Why, in the order of [`Exclusion`]. */
  why: Array<Exclusion>,
};

/** A connection string that was found. */
export type FoundString = {
  /** Without its secrets. */
  shown: string,
  /** Where it stood: an element and attribute, a JSON pointer; empty where there is nothing to say. */
  place: string,
};

/** Something said about one person of the list. */
export type Given = {
  /** Their code, name, user name or address; case and spaces do not matter. */
  who: string,
  /** What is said: a user name; without `@` it is in the domain of the proposals. */
  text: string,
};

/** Something said about the person of a row. */
export type GivenRow = {
  /** Row of the grid, from 0. */
  row: number,
  /** What is said. */
  text: string,
};

/** Where an expectation is shown. Words under `readiness-group-<name>`. */
export type Group = "connection" | "version" | "administrator" | "integration-user" | "solutions-and-roles" | "company-and-ownership" | "currency" | "salespeople" | "sales-orders" | "jobs" | "registration" | "set-up-by-hand";

/** One kind of finding with everything the panel shows while it is folded. */
export type GroupView = {
  /** `roster/upn-no-at`. */
  code: string,
  /** The worst severity among them. */
  severity: Severity,
  /** How many. */
  count: number,
  /** How many of them carry a fix. */
  fixable: number,
  /** All fixes of the kind are safe. */
  safe: boolean,
  /** The first findings (at most 20), in list order. */
  first: Array<FindingView>,
  /** Page and row of the reference the kind stands on, when it stands on one. */
  source: string | null,
};

/** Licence groups that a list took over from the plan of the accounts. */
export type GroupsTaken = {
  /** The list. */
  view: RosterView,
  /** The groups, by name. */
  groups: Array<string>,
  /** How many people were put into one. */
  people: number,
  /** User names that are planned but not in the list. */
  unknown: Array<string>,
};

/** A tick by hand. It stands where nothing could look, and never in place of what a check has seen. */
export type HandTick = {
  /** The day, UTC. */
  on: string,
  /** Who ticked; empty when nobody said. */
  by?: string,
};

/** What a second list says about the people of the first who have no address. */
export type Join = {
  /** By what they were met. */
  by: JoinBy,
  /** Met beyond doubt. */
  matched: Array<Match>,
  /** Somebody has to decide. */
  questions: Array<Question>,
  /** Rows nobody was found for. */
  missing: Array<number>,
};

/** By what people of two lists are met. */
export type JoinBy = "code" | "name";

/** What a second list says. */
export type Joined = {
  /** Its name, without folder. */
  file: string,
  /** What it says. */
  join: Join,
};

/** Where a secret is kept. */
export type Keeping = "store" | "memory";

/** An account as it is or will be. */
export type KnownAccount = {
  /** User name. */
  user_name: string,
  /** Id of the licence's SKU, `none`, or empty when that is not known. */
  licence: string,
  /** None when that is not known. */
  access_mode: AccessMode | null,
  /** Ids of security roles it holds or will hold. */
  roles: Array<string>,
};

/** Who is what. Everything may be missing; nothing is a secret. */
export type KnownAccounts = {
  /** How Business Central runs, by name; empty when that is not known. */
  deployment: string,
  /** Its version, `14.21` or `NAV 2018 CU41`; empty when that is not known. */
  version: string,
  /** The administrator. */
  administrator: KnownAccount,
  /** The integration user. */
  integration_user: KnownAccount,
  /** The integration user's primary e-mail in Dataverse. */
  primary_email: string,
  /** Non-interactive users of the environment besides the integration user. */
  other_non_interactive: number,
  /** The salespeople. */
  salespeople: Array<Salesperson>,
  /** The licence the salespeople get who have none of their own: id of its SKU, `none`, or empty when that is not
   * decided.
   */
  salespeople_licence: string,
  /** Licences the customer has to give away, by id of their SKU. */
  owned: Array<OwnedLicence>,
};

/** What is known of the customer, as it was typed. Everything may be missing or not fit yet. */
export type KnownFacts = {
  /** What the registration is for, by name. */
  purposes: Array<string>,
  /** The display name it should get. */
  name: string,
  /** Tenant id or verified domain. */
  tenant_id: string,
  /** Address of the Dataverse environment. */
  environment_url: string,
  /** Business Central's web client address. */
  web_client_url: string,
  /** The AppId, when the registration exists. */
  app_id: string,
  /** How many tenants use the registration; 0 counts as 1. */
  tenants: number,
};

/** A language of the product. */
export type Language = "en" | "nb" | "nl";

/** Where somebody's last name begins. */
export type LastName = {
  /** Row of the grid, from 0. */
  row: number,
  /** The last name: the end of the whole name. */
  last: string,
};

/** A licence to choose. */
export type LicenceChoice = {
  /** Id of the SKU. */
  id: string,
  /** Its name. */
  name: string,
  /** Its part number. */
  sku: string,
  /** It opens Dynamics 365 Sales. */
  opens_sales: boolean,
};

/** The salespeople who get the same licence. */
export type LicenceGroup = {
  /** Id of the licence's SKU. */
  id: string,
  /** Its name. */
  name: string,
  /** Their user names. */
  people: Array<string>,
};

/** One licence: how many are needed, how many there are. */
export type LicenceNeed = {
  /** Id of the SKU, by which it is matched: names and part numbers drift. */
  id: string,
  /** Its name. */
  name: string,
  /** Its part number. */
  sku: string,
  /** It opens Dynamics 365 Sales. */
  opens_sales: boolean,
  /** How many are needed. */
  needed: number,
  /** Of these, how many can be taken back once the account is non-interactive. */
  returns: number,
  /** How many the customer has; none when that was not entered. */
  owned: number | null,
  /** How many are missing; 0 where it is not known how many there are. */
  missing: number,
  /** User names of those who need it. */
  people: Array<string>,
};

/** People and licences joined. A value for whoever writes lists or documents: the groups are those a list of people can
 * be split by.
 */
export type LicencePlan = {
  /** Each licence that somebody needs or the customer has, in the order of the reference. */
  needs: Array<LicenceNeed>,
  /** Salespeople by licence, each person in one group. */
  groups: Array<LicenceGroup>,
  /** User names of people for whom no licence is decided. */
  undecided: Array<string>,
  /** User names of people who shall have none. */
  without: Array<string>,
};

/** What becomes of a line. */
export type LineChange = "same" | "removed" | "added" | "skipped";

/** A finding with its place in the text. */
export type ManifestFinding = {
  /** Room and kind. */
  code: string,
  /** How much it weighs. */
  severity: Severity,
  /** The JSON pointer; empty for the whole document. */
  pointer: string,
  /** For its words. */
  params: Record<string, string | number>,
  /** The line, from 1. */
  line: number,
  /** Where in the line it begins, in UTF-16 units. */
  start: number,
  /** Where it ends. */
  end: number,
  /** The repair takes care of it. */
  fixable: boolean,
};

/** The manifest under the eye. */
export type ManifestView = {
  /** Name of the file it came from; empty for pasted text. */
  file: string,
  /** The text, line by line; secrets are blotted out. */
  lines: Array<string>,
  /** As what it was read. */
  read_as: ReadAs,
  /** What was found, in the room's order. */
  findings: Array<ManifestFinding>,
  /** How many of each severity. */
  counts: Counts,
  /** What repairs it; none when nothing can be repaired by a change to the manifest. */
  repair: RepairView | null,
};

/** A person of the first list and what the second says. */
export type Match = {
  /** Row of the grid. */
  row: number,
  /** The person as in the first list. */
  name: string,
  /** The one who was met. */
  with: Candidate,
};

/** Somebody whose name stands in one field and can be parted in more ways than one. */
export type NameDoubt = {
  /** Row of the grid, from 0. */
  row: number,
  /** The ways, the one that is taken when nobody decides first. */
  ways: Array<NameParts>,
};

/** A name in its two parts. */
export type NameParts = {
  /** First name. */
  first: string,
  /** Last name. */
  last: string,
};

/** How user names are proposed for people who have none. */
export type Naming = {
  /** Pattern of the part before the `@`, `{first}.{last}`. */
  pattern: string,
  /** How letters with marks are written. */
  transliteration: Transliteration,
  /** The part behind the `@`. */
  domain: string,
  /** User names others of the customer have; those without `@` are in the same domain. */
  taken: Array<string>,
  /** User names given by hand. They go before everything else, also before names the list has. */
  given: Array<Given>,
  /** The same by row of the grid: two people may be called alike. */
  rows: Array<GivenRow>,
};

/** Why something was not checked. */
export type NotChecked = { "why": "by-hand" } | { "why": "not-looked" } | { "why": "waits",
  /** What. */
  ids: Array<string>, } | { "why": "section",
  /** Which, `dataverse.users`. */
  name: string,
  /** In one word: `forbidden`. */
  reason: string,
  /** HTTP status. */
  status: number | null,
  /** The service's own code. */
  code: string | null, } | { "why": "undecided"
};

/** What deserves a look before coupling. */
export type Note = "no-user" | "coupled" | "blocked" | "shared-mailbox" | "email-missing" | "email-differs" | "name-differs" | "phone-differs" | "phone-lost" | "name-too-long" | "email-too-long" | "phone-too-long";

/** The people of the open list, who may be named in this room. */
export type OfferedPeople = {
  /** How many there are; none when no list is open. */
  count: number | null,
  /** User names, the first of them. */
  user_names: Array<string>,
  /** The user the connection signs in with; none when it names nobody. */
  connection_user: string | null,
};

/** The customer that is open. */
export type OpenCustomer = {
  /** Its id; none for the practice customer and for nobody in particular: nothing of those is kept. */
  id: CustomerId | null,
  /** Its name; empty without an id. */
  name: string,
  /** Where it is; may be empty. */
  place: string,
  /** It is the built-in practice customer. */
  practice: boolean,
  /** Everything is on the disk. */
  saved: boolean,
};

/** Where a list came from. */
export type Origin = "file" | "paste" | "typed" | "practice";

/** What came of the test of what is saved. */
export type Outcome = "passed" | "partly" | "failed" | "untested";

/** A string that can leave. */
export type Outgoing = {
  /** As it would be written, secrets as dots; none while it cannot be. */
  preview: string | null,
  /** Errors that are in the way. */
  errors: number,
  /** Business Central writes this string itself: the page has no field to paste it into. */
  written_there: boolean,
  /** A secret will be put in when it is copied. */
  with_secret: boolean,
};

/** Licences the customer has. */
export type OwnedLicence = {
  /** Id of the SKU. */
  sku: string,
  /** How many are free. */
  count: number,
};

/** Who puts something right. Words under `readiness-owner-<name>`. */
export type Owner = "consultant" | "customer-admin" | "dynamics-admin" | "wait";

/** Who owns records in Dataverse. */
export type Ownership = "person" | "team";

/** How a part stands. */
export type PartProgress = {
  /** Which. */
  part: CustomerPart,
  /** How it stands. */
  standing: CustomerStanding,
};

/** The steps of one registration. */
export type PartView = {
  /** Stays the same for the same purposes, so that ticks are found again; empty for steps of no registration. */
  id: string,
  /** The registration's display name; none for steps of no registration. */
  name: string | null,
  /** In order. */
  steps: Array<StepView>,
};

/** One step. */
export type PathStep = {
  /** Stable name; words under `accounts-step-<id>`: the value says what, `.where` where, `.why`, `.wrong` what to do
   * when it does not come out right.
   */
  id: string,
  /** How it stands. */
  seen: AccountSeen,
  /** Who ticked it, when it is ticked. */
  tick: HandTick | null,
  /** The first step that is not done: this is where one is. */
  next: boolean,
};

/** Something that was taken off pasted material. */
export type Peel = {
  /** `entities`, `quotes`, `json`… */
  layer: string,
  /** Where it was. */
  place: string,
};

/** Where the set-up stands. */
export type Phase = "before" | "after";

/** A picture in two colours, eight pixels to a number, the first pixel in the lowest bit. */
export type Picture = {
  /** Rows of pixels. */
  rows: Array<Array<number>>,
};

/** The steps for a customer. */
export type PlanView = {
  /** The steps of each registration, after those that belong to none. */
  parts: Array<PartView>,
  /** A script has something to do: there is a registration to create. */
  scripts: boolean,
  /** Names of facts that do not fit and are read as absent. */
  unfit: Array<string>,
};

/** The system the app runs on. */
export type Platform = "linux" | "macos" | "windows";

/** Something that can go wrong in the practice tenant. */
export type PracticeTrouble = {
  /** Its name; the words are `practice-trouble-<name>`. */
  name: string,
  /** Where it sits; the words are `practice-area-<name>`. */
  area: string,
  /** It is on. */
  on: boolean,
};

/** How the practice tenant stands. */
export type PracticeView = {
  /** Where its environment is; none while it does not run. */
  environment: string | null,
  /** What can go wrong, in the order it is shown. */
  troubles: Array<PracticeTrouble>,
};

/** What is remembered between starts. */
export type Preferences = {
  /** Language of the window. */
  language: Language,
  /** Colour theme. */
  theme: Theme,
  /** Rows lie closer together. */
  compact: boolean,
  /** Width of the findings pane in CSS pixels. */
  pane_width: number,
  /** Height of the file preview in CSS pixels. */
  preview_height: number,
};

/** A line of a file preview. */
export type PreviewLine = {
  /** The text without its line end; passwords are dots. */
  text: string,
  /** The grid row it comes from; none for heading rows. */
  row: number | null,
  /** The worst finding of that row. */
  worst: Severity | null,
};

/** Something long is going on. */
export type Progress = {
  /** What. */
  work: Work,
  /** How far. */
  done: number,
  /** Out of how many; none when unknown. */
  total: number | null,
};

/** What one person would be called. */
export type ProposalView = {
  /** Row of the grid, from 0. */
  row: number,
  /** First name, as far as it can be told. */
  first: string,
  /** Last name. */
  last: string,
  /** The user name; none when nothing can be proposed. */
  user_name: string | null,
  /** The list has it, or it was given: nothing was proposed. */
  kept: boolean,
  /** Code of what a person should look at. */
  finding: string | null,
  /** Whose name the unnumbered one is, as it was written. */
  clash_with: string | null,
};

/** What everybody would be called, in numbers. */
export type Proposals = {
  /** People in the list. */
  people: number,
  /** Who keeps a name the list has or that was given. */
  kept: number,
  /** Who gets a proposed one. */
  made: number,
  /** Who gets none. */
  without: number,
  /** Proposals that met a name somebody has: each is to be decided. */
  clashes: number,
  /** The first people somebody should look at, clashes first. */
  doubtful: Array<ProposalView>,
};

/** A person of the first list several of the second may be. */
export type Question = {
  /** Row of the grid. */
  row: number,
  /** The person as in the first list. */
  name: string,
  /** Their code, if the list has codes. */
  code: string,
  /** Who may be meant, those of the same name first. */
  candidates: Array<Candidate>,
};

/** As what a manifest was read; words under `registration-read-as-<name>`. */
export type ReadAs = "graph" | "azure-ad-graph" | "mixed" | "registration" | "permissions" | "nothing";

/** Who will read the string. */
export type Reader = "business-central" | "tools";

/** How a list is to be read when detection is not trusted; what is empty is detected. */
export type Reading = {
  /** `utf-8`, `windows-1252`, or any label of the Encoding Standard. */
  encoding: string | null,
  /** The separator itself, or `tab`. */
  delimiter: string | null,
  /** The heading row the consultant means; it only breaks a tie. */
  profile: string | null,
  /** The sheet of a workbook. */
  sheet: string | null,
};

/** The record as the window gets it. */
export type RecordView = {
  /** When it was saved. */
  at: string,
  /** When it was tested; none when it was not. */
  tested: string | null,
  /** What came of it. */
  outcome: Outcome,
  /** The stage that failed. */
  stage: string | null,
  /** Something is otherwise now. */
  changed: boolean,
};

/** Everything about the registration of a customer. */
export type RegistrationView = {
  /** What is known, as it was typed. */
  facts: KnownFacts,
  /** Ticks by hand, by [`StepView::tick`]. */
  ticks: { [key in string]: HandTick },
  /** Services, `dataverse` and `business-central`, for which a check has seen whether there is consent; whoever has
   * looked says so.
   */
  consents: { [key in string]: boolean },
  /** AppId of the app that was signed in with then; none when nobody has looked. */
  consented: string | null,
  /** The steps. */
  plan: PlanView,
  /** The manifest on the table. */
  manifest: ManifestView | null,
  /** Something can be taken back. */
  can_undo: boolean,
  /** Something can be done again. */
  can_redo: boolean,
};

/** What repairs a manifest. */
export type RepairView = {
  /** The text before and after, line by line; long stretches that stay the same are left out. */
  difference: Array<DifferenceLine>,
  /** The commands that change the registration, by form of script; empty for a manifest without AppId. */
  commands: { [key in string]: string },
};

/** A security role to match by its id. */
export type RoleChoice = {
  /** Id of the role in the root business unit, or of its template; none where it is not known. */
  id: string | null,
  /** The id is that of a template. */
  template: boolean,
  /** The English name. */
  name: string,
  /** Names in other languages, by language tag; the first is the usual one. */
  names: { [key in string]: Array<string> },
  /** Languages whose name is a poor rendering: the English one is safer. */
  poor: Array<string>,
};

/** A list that was changed, with its rows in sight: all that is painted of the change, in one answer. */
export type RosterChanged = {
  /** The rows the window named, as far as there are any. */
  sight: Array<RowView>,
  /** Names the open list in every later request. */
  id: number,
  /** Grows with every change; a late answer to an older revision is dropped. */
  revision: number,
  /** How it was read. */
  source: SourceView,
  /** The columns in the customer's order. */
  columns: Array<ColumnView>,
  /** Keys the target has and the list has no column for. */
  missing: Array<string>,
  /** Rows of the grid (data records; rows that are none are repaired on reading or shown as findings). */
  rows: number,
  /** Findings of each severity. */
  counts: Counts,
  /** Findings by kind, errors first, then in list order. */
  groups: Array<GroupView>,
  /** What the files to be written do not take of a list that is in order itself, by kind, on the cells it comes from. */
  against: Array<GroupView>,
  /** Safe fixes that can be applied together. */
  safe_fixes: number,
  /** What undo would take back: a message id of `ui.ftl` (`edit-cell`, `edit-fix-all` …), none when nothing. */
  undo: string | null,
  /** What redo would do again. */
  redo: string | null,
  /** No error is open: files can be written. */
  writable: boolean,
  /** There are changes since the last writing. */
  changed: boolean,
  /** What is to be written and how. */
  target: TargetView,
  /** The verified domains are those known of the customer, as no one has said otherwise of this list. */
  domains_known: boolean,
};

/** Everything about an open list but its rows. */
export type RosterView = {
  /** Names the open list in every later request. */
  id: number,
  /** Grows with every change; a late answer to an older revision is dropped. */
  revision: number,
  /** How it was read. */
  source: SourceView,
  /** The columns in the customer's order. */
  columns: Array<ColumnView>,
  /** Keys the target has and the list has no column for. */
  missing: Array<string>,
  /** Rows of the grid (data records; rows that are none are repaired on reading or shown as findings). */
  rows: number,
  /** Findings of each severity. */
  counts: Counts,
  /** Findings by kind, errors first, then in list order. */
  groups: Array<GroupView>,
  /** What the files to be written do not take of a list that is in order itself, by kind, on the cells it comes from. */
  against: Array<GroupView>,
  /** Safe fixes that can be applied together. */
  safe_fixes: number,
  /** What undo would take back: a message id of `ui.ftl` (`edit-cell`, `edit-fix-all` …), none when nothing. */
  undo: string | null,
  /** What redo would do again. */
  redo: string | null,
  /** No error is open: files can be written. */
  writable: boolean,
  /** There are changes since the last writing. */
  changed: boolean,
  /** What is to be written and how. */
  target: TargetView,
  /** The verified domains are those known of the customer, as no one has said otherwise of this list. */
  domains_known: boolean,
};

/** A row of the grid. */
export type RowView = {
  /** Row of the grid, from 0. */
  row: number,
  /** Physical line in the source; none for rows added by hand. */
  line: number | null,
  /** The cells in column order; every row has as many as there are columns. */
  cells: Array<CellView>,
  /** Findings on the row as a whole. */
  findings: Array<FindingView>,
};

/** Rows of an open list. */
export type Rows = {
  /** The revision they belong to. */
  revision: number,
  /** The rows asked for, as far as there are any. */
  rows: Array<RowView>,
};

/** One run: when, what was tested, and what came of it. */
export type Run = {
  /** When it began, as `2026-03-01T09:30:00Z`; runs of a customer are told apart by it. */
  at: string,
  /** How long it took. */
  millis: number,
  /** The environment that was tested. */
  environment: string,
  /** The app registration that signed in. */
  application: string,
  /** How Business Central runs. */
  deployment: string,
  /** Its version. */
  version: string,
  /** Before the connection is enabled, or after. */
  phase: Phase,
  /** Who signed in: `person` or `app`. */
  signed_in: string,
  /** Somebody stopped it. */
  stopped: boolean,
  /** The stages of the test. */
  stages: Array<RunStage>,
  /** States by the name of the expectation. */
  states: { [key in string]: string },
};

/** A stage of a run. */
export type RunStage = {
  /** Its name. */
  id: string,
  /** How it stood. */
  state: string,
  /** How long it took. */
  millis: number,
  /** Code of why it stood so. */
  cause?: string | null,
};

/** A run of the history, with what stands otherwise than in the one before. */
export type RunView = {
  /** The run. */
  run: Run,
  /** When the run before was; none for the first. */
  compared: string | null,
  /** What changed since. */
  changes: Array<Change>,
};

/** A salesperson. */
export type Salesperson = {
  /** Display name. */
  name: string,
  /** User name. */
  user_name: string,
  /** A licence of their own, as in [`KnownAccounts::salespeople_licence`]; empty: that of all. */
  licence: string,
};

/** What may be seen of a value. */
export type SeenView = { "seen": "text", "text": string } | { "seen": "set" } | { "seen": "masked" } | { "seen": "nothing" };

/** How much a finding weighs. */
export type Severity = "error" | "warning" | "info";

/** Whom to sign in to, and how. */
export type SignInAsk = {
  /** Address of the Dataverse environment. */
  environment: string,
  /** Id of the app registration. */
  application: string,
  /** Id or domain of the tenant; empty: the environment says it. */
  tenant: string,
  /** By which way. */
  way: SignInWay,
  /** Another account than the one the browser knows. */
  another: boolean,
  /** The language of the page that the browser ends on. */
  language: Language,
};

/** Who is signed in; names to show. */
export type SignInPerson = {
  /** The name. */
  name: string,
  /** The user name. */
  user: string,
  /** Invited from another tenant. */
  guest: boolean,
};

/** A token for a resource; nothing of the token itself. */
export type SignInResource = {
  /** The permission. */
  permission: string,
  /** How long the token is good; none: it is got when it is needed. */
  until: string | null,
  /** Why there is none. */
  fault: Fault | null,
};

/** How a sign-in stands. */
export type SignInStanding = { "state": "out",
  /** Why the last attempt ended. */
  fault: Fault | null, } | { "state": "asking" } | { "state": "browser",
  /** How long it is waited for. */
  until: string,
  /** A browser was opened. */
  opened: boolean, } | { "state": "code",
  /** What to type. */
  code: string,
  /** Where. */
  address: string,
  /** How long the code is good. */
  until: string, } | { "state": "in",
  /** Who. */
  person: SignInPerson,
  /** In which cloud, `global`. */
  cloud: string,
  /** In which tenant. */
  tenant: string,
  /** Since when. */
  since: string,
  /** Until the window closes: there is nowhere to keep it. */
  memory: boolean,
  /** The token for Dataverse. */
  dataverse: SignInResource,
  /** The token for Business Central, where the cloud has it. */
  business_central: SignInResource | null,
};

/** What is signed in to, as far as it is known. */
export type SignInTarget = {
  /** Address of the Dataverse environment. */
  environment: string,
  /** Id of the app registration. */
  application: string,
  /** Id or domain of the tenant. */
  tenant: string,
  /** It is the practice tenant on this computer. */
  practice: boolean,
};

/** How the sign-in of the open customer stands. */
export type SignInView = {
  /** What is signed in to. */
  target: SignInTarget,
  /** How it stands. */
  standing: SignInStanding,
};

/** How somebody signs in. */
export type SignInWay = "browser" | "device";

/** A person of one of the lists. */
export type Someone = {
  /** Physical line in their list. */
  line: number,
  /** Row of the grid, for people of this list. */
  row?: number,
  /** What tells them apart, as written. */
  id: string,
  /** Their name. */
  name: string,
};

/** How the bytes were read; named as the command line names them. */
export type SourceView = {
  /** File name without folder; empty for pasted and typed lists. */
  file: string,
  /** Where the list came from. */
  origin: Origin,
  /** `utf-8`, `utf-16le`, `windows-1252`…; none for workbooks. */
  encoding: string | null,
  /** A byte order mark was there. */
  bom: boolean,
  /** The separator itself; none for workbooks. */
  delimiter: string | null,
  /** `crlf`, `lf`, `cr`, `mixed`, `none`; none for workbooks. */
  line_ending: string | null,
  /** Id of the recognised heading row, or `unknown`. */
  header_profile: string,
  /** `M` Microsoft 365, `N` Entra, `B` Business Central, `U` unknown. */
  family: string,
  /** Language tag of the recognised heading row. */
  language: string | null,
  /** Data records. */
  data_records: number,
  /** The sheet read, for workbooks. */
  sheet: string | null,
  /** Sheets that could be read instead, for workbooks. */
  sheets: Array<string>,
  /** How many of the repairs that reading needed (encoding, separator, byte order mark …) have been applied. */
  repairs: number,
};

/** A stage of a test. */
export type StageView = {
  /** Its name; words are under `stage-<id>`. */
  id: string,
  /** `passed`, `warned`, `failed`, `not-checked`, `running`, `waits`. */
  state: string,
  /** How long it took. */
  millis: number,
  /** Why it stands so. */
  cause: CauseView | null,
  /** The expectations that say more: what is not met, or what leaves the stage not checked. */
  checks: Array<string>,
  /** How many calls are behind it. */
  calls: number,
  /** It can be tried again by itself. */
  retry: boolean,
};

/** What the window needs before it draws. */
export type Start = {
  /** What was remembered. */
  preferences: Preferences,
  /** Version of the app. */
  version: string,
  /** The system the app runs on. */
  platform: Platform,
  /** Ids of the heading rows that can be written, default first. */
  profiles: Array<string>,
  /** Our column keys in order, per family of lists (`M`, `N`, `B`). */
  keys: Record<"M" | "N" | "B", string[]>,
  /** The customer that is open. */
  customer: OpenCustomer,
  /** A list that is already open for it, from the command line, remembered or from before a reload. */
  roster: RosterView | null,
};

/** Where an expectation stands. */
export type State = "met" | "unmet" | "warning" | "not-checked" | "not-applicable";

/** One thing to do; words under `registration-step-<id>`. */
export type StepView = {
  /** Stable name. */
  id: string,
  /** Under which a tick is kept: the part's id and this one's. */
  tick: string,
  /** Who does it; words under `registration-who-<who>`. */
  who: string,
  /** What to paste or choose. */
  values: Array<ValueView>,
};

/** What the consultant chose to write. */
export type TargetView = {
  /** Profile id, `m365-en-16-title`. */
  profile: string,
  /** Largest number of users in one file. */
  max_users: number,
  /** One file per country. */
  by_country: boolean,
  /** One file per licence group, as the column of the key `licence_group` assigns people. */
  by_group?: boolean,
  /** Two-letter code of where licences count of people whose country says nothing; Entra files ask for it. */
  usage_location?: string,
  /** The customer's verified domains. */
  verified_domains: Array<string>,
  /** Warn of lengths Business Central cannot take back. */
  bc_integration: boolean,
};

/** Something found in what a stage saw. */
export type TestFinding = {
  /** `readiness/local-currency-accepted`. */
  code: string,
  /** How much it weighs. */
  severity: Severity,
  /** What the words may use. */
  params: Record<string, string | number>,
};

/** A stage of the test. */
export type TestStage = {
  /** Its name; the words are `stage-<id>`. */
  id: string,
  /** `passed`, `warned`, `failed`, `not-checked`, `running`. */
  state: string,
  /** How long it took. */
  millis: number,
  /** Why it stands so. */
  cause: CauseView | null,
  /** What was found in what was seen. */
  findings: Array<TestFinding>,
  /** The calls. */
  calls: Array<CallView>,
};

/** What a run tests. */
export type TestTarget = {
  /** The environment. */
  environment: string,
  /** The app registration. */
  application: string,
  /** How Business Central runs. */
  deployment: string | null,
  /** Its version. */
  version: string | null,
};

/** How the test of the connection stands. */
export type TestView = {
  /** What is missing for a test, in a word; the words are `connection-test-why-<word>`. */
  why_not: string | null,
  /** A test is going on. */
  running: boolean,
  /** User name and password are being sent. */
  sending: boolean,
  /** When the last one began. */
  at: string | null,
  /** Somebody stopped it. */
  stopped: boolean,
  /** What is there now is not what was tested. */
  stale: boolean,
  /** What came of the test of exactly what is there now. */
  outcome: Outcome,
  /** Who signs in: `person`, `secret`, `certificate`, `windows`. */
  way: string,
  /** There are a user name and a password to send as Business Central would. */
  can_send: boolean,
  /** The user of the string. */
  user: string,
  /** What came of sending them. */
  alone: TestStage | null,
  /** Those were others. */
  alone_stale: boolean,
  /** The stages of the last test, in order. */
  stages: Array<TestStage>,
};

/** A colour theme. */
export type Theme = "system" | "light" | "dark" | "contrast";

/** A piece of the shown text that has a colour of its own. */
export type Token = {
  /** From, in UTF-16 units of the shown text. */
  start: number,
  /** To. */
  end: number,
  /** What. */
  kind: TokenKind,
};

/** What a piece of the text is. */
export type TokenKind = "key" | "unknown" | "value" | "placeholder" | "secret";

/** What the window is told without having asked.
 *
 * It travels over a channel the window opens with `listen`, not as a Tauri event: a page that may listen to events
 * could listen to Tauri's own, and those carry the paths of dropped files.
 */
export type Told = { "told": "drag", "value": boolean } | { "told": "roster_opened", "value": RosterView } | { "told": "customer_changed", "value": OpenCustomer } | { "told": "connection_taken", "value": ConnectionTaken } | { "told": "connection_fault", "value": Fault } | { "told": "manifest_opened", "value": RegistrationView } | { "told": "progress", "value": Progress | null } | { "told": "sign_in", "value": SignInView } | { "told": "checks", "value": ChecksView } | { "told": "snapshot_opened", "value": ChecksView } | { "told": "test", "value": TestView } | { "told": "fault", "value": Fault };

/** How letters with marks are written; the customer's choice, because usage differs by country. */
export type Transliteration = "strip" | "nordic_long" | "german" | "icao";

/** A customer's file that cannot be read. */
export type UnreadableCustomer = {
  /** Its name, without folder. */
  file: string,
  /** Why. */
  why: Fault,
};

/** A value to paste or choose; words of its label under `registration-value-<label>`. */
export type ValueView = {
  /** What it is. */
  label: string,
  /** To be copied as it is; none when it cannot be written down. */
  text: string | null,
  /** Otherwise the message that says what to choose or fill in. */
  message: string | null,
  /** It is not known yet and filled in by hand. */
  missing: boolean,
};

/** What the client would do with the string. */
export type Will = {
  /** How its attempt ends before any network: `attempts_connection`, `argument_exception_authtype`… */
  outcome: string,
  /** How it signs in: `interactive`, `silent`, `password`, `windows`, `secret`, `certificate`. */
  way: string,
  /** The host, if it may be shown. */
  host: string,
  /** The user, if it may be shown. */
  user: string,
};

/** Kinds of long work. */
export type Work = "read" | "review" | "write" | "change" | "prepare" | "search" | "compare";

/** What writing left behind. */
export type Written = {
  /** Last part of the folder's path, to show. */
  folder: string,
  /** The files. */
  files: Array<WrittenFile>,
  /** Names of the manifest's files, when it was asked for. */
  manifest: Array<string>,
  /** Name of the file with the initial passwords, when a place was chosen for it. */
  passwords: string | null,
  /** The files hold initial passwords. */
  secret: boolean,
  /** The list, which has no unwritten changes now. */
  roster: RosterView,
};

/** A file that was written. */
export type WrittenFile = {
  /** File name (the folder was chosen in a dialog of the shell). */
  name: string,
  /** Users in it. */
  users: number,
  /** Size in bytes. */
  bytes: number,
  /** SHA-256 of its bytes, lower-case hex. */
  sha256: string,
};
