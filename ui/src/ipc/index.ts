/**
 * What the window may ask of Rust. Only `tauri.ts` knows how the question travels; tests and browser development
 * answer from `recorded.ts`.
 */
import type {
  ChosenFolder,
  Edit,
  Fault,
  FilePreview,
  FindingView,
  Preferences,
  Progress,
  Reading,
  RosterView,
  Rows,
  Start,
  Written,
  WrittenFile,
} from "./types";

export type { ChosenFolder, Preferences, Progress, Reading, Start, Theme, Written } from "./types";

/** Every call rejects with a `Fault`, never with anything else. */
export interface Ipc {
  start(): Promise<Start>;
  preferencesSet(preferences: Preferences): Promise<void>;

  /** Asks for a file in the system's dialog; null when cancelled. */
  rosterOpen(): Promise<RosterView | null>;
  /** Reads pasted material; both null: the system clipboard is read in Rust. */
  rosterPaste(text: string | null, html: string | null): Promise<RosterView>;
  /** An empty list of the target's columns, to type in by hand. */
  rosterNew(): Promise<RosterView>;
  /** The built-in practice list. */
  rosterPractice(): Promise<RosterView>;
  /** Reads the same bytes again; edits made since are dropped (the window asks first). */
  rosterReread(id: number, reading: Reading): Promise<RosterView>;
  /** Asks for a freshly downloaded template; its heading row becomes a profile to write. Null when cancelled. */
  rosterLoadTemplate(id: number): Promise<RosterView | null>;
  rosterClose(id: number): Promise<void>;

  rosterRows(id: number, first: number, count: number): Promise<Rows>;
  rosterFindings(id: number, code: string, first: number, count: number): Promise<FindingView[]>;
  /** Rows whose text holds the words, without case. */
  rosterFind(id: number, text: string): Promise<number[]>;
  /** The next finding after a cell in reading order, wrapping round; null when there is none. */
  rosterNext(
    id: number,
    row: number,
    column: number,
    forward: boolean,
    code: string | null,
  ): Promise<FindingView | null>;

  rosterEdit(id: number, edit: Edit): Promise<RosterView>;
  rosterUndo(id: number): Promise<RosterView>;
  rosterRedo(id: number): Promise<RosterView>;
  /** Puts a range on the system clipboard as tab-separated text. */
  rosterCopy(id: number, row: number, column: number, rows: number, columns: number): Promise<void>;
  /** The system clipboard as a block of texts, for pasting into cells. */
  clipboardBlock(): Promise<string[][]>;

  rosterPreview(id: number, lines: number): Promise<FilePreview[]>;
  /** Asks for the folder to write to; null when cancelled. */
  rosterFolder(id: number): Promise<ChosenFolder | null>;
  /** Writes the files to the chosen folder; `accept` names codes of errors knowingly accepted. */
  rosterWrite(id: number, accept: string[], replace: boolean): Promise<Written>;
  /** Writes a template file for the customer; null when the dialog was cancelled. */
  templateWrite(profile: string, sample: boolean): Promise<WrittenFile | null>;
  /** Shows what was written last in the system's file manager. */
  showWritten(): Promise<void>;
  /** Stops the long work that is going on. */
  cancel(): Promise<void>;

  /** A list was opened without being asked for: dropped, or handed over by a second start. */
  onRosterOpened(told: (roster: RosterView) => void): void;
  /** A drag is over the window (true) or has left it (false). */
  onDrag(told: (over: boolean) => void): void;
  onProgress(told: (progress: Progress | null) => void): void;
  /** A fault of work that nobody waits for (a dropped file that cannot be read). */
  onFault(told: (fault: Fault) => void): void;
}
