/** How much a finding weighs. */
export type Severity = "error" | "warning" | "info";

/** How many findings of each severity. */
export interface Counts {
  error: number;
  warning: number;
  info: number;
}

/** A language of the product. */
export type Language = "en" | "nb" | "nl";

/** One failure of our own work. */
export interface Fault {
  code: string;
  params: Record<string, string | number>;
  detail?: string;
}

/** Where a list came from. */
export type Origin = "file" | "paste" | "typed" | "practice";

/** How the bytes were read. */
export interface SourceView {
  file: string;
  origin: Origin;
  encoding: string | null;
  bom: boolean;
  delimiter: string | null;
  line_ending: string | null;
  header_profile: string;
  family: string;
  language: string | null;
  data_records: number;
  sheet: string | null;
  sheets: string[];
  repairs: number;
}

/** A column of the grid. */
export interface ColumnView {
  index: number;
  key: string | null;
  heading: string;
  required: boolean;
  empty: boolean;
  secret: boolean;
  width: number;
}

/** One kind of finding with everything the panel shows while it is folded. */
export interface GroupView {
  code: string;
  severity: Severity;
  count: number;
  fixable: number;
  safe: boolean;
  first: FindingView[];
  source: string | null;
}

/** A finding as the window gets it. */
export interface FindingView {
  code: string;
  severity: Severity;
  line: number | null;
  row: number | null;
  column: string | null;
  column_index: number | null;
  params: Record<string, string | number>;
  before: string | null;
  after: string | null;
  fixable: boolean;
  safe: boolean;
  spans: [number, number][];
}

/** Everything about an open list but its rows. */
export interface RosterView {
  id: number;
  revision: number;
  source: SourceView;
  columns: ColumnView[];
  missing: string[];
  rows: number;
  counts: Counts;
  groups: GroupView[];
  safe_fixes: number;
  undo: string | null;
  redo: string | null;
  writable: boolean;
  changed: boolean;
  target: TargetView;
}

/** What the consultant chose to write. */
export interface TargetView {
  profile: string;
  max_users: number;
  by_country: boolean;
  verified_domains: string[];
  bc_integration: boolean;
}

/** A row of the grid. */
export interface RowView {
  row: number;
  line: number | null;
  cells: CellView[];
  findings: FindingView[];
}

/** A cell of the grid. */
export interface CellView {
  text: string;
  findings: FindingView[];
}

/** A change the window asks for. */
export type Edit =
  | { do: "put"; row: number; column: number; texts: string[][] }
  | { do: "fill"; row: number; column: number; rows: number; columns: number; text: string }
  | { do: "insert_rows"; row: number; count: number }
  | { do: "remove_rows"; row: number; count: number }
  | { do: "map"; column: number; key: string | null }
  | { do: "fix"; code: string; row: number | null; line: number | null; key: string | null }
  | { do: "fix_kind"; code: string }
  | { do: "fix_safe" }
  | ({ do: "target" } & TargetView);

/** A file that would be written. */
export interface FilePreview {
  name: string;
  users: number;
  worst: Severity | null;
  lines: PreviewLine[];
}

/** A line of a file preview. */
export interface PreviewLine {
  text: string;
  row: number | null;
  worst: Severity | null;
}

/** A file that was written. */
export interface WrittenFile {
  name: string;
  users: number;
  bytes: number;
  sha256: string;
}
