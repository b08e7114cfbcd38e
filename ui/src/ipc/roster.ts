/** The room *Salespeople*: an open list, and what is written from it. */
import type {
  ChosenFolder,
  Compared,
  Couple,
  Couples,
  Edit,
  Excludable,
  FilePreview,
  FindingView,
  FlaggedRow,
  Joined,
  Language,
  NameDoubt,
  Naming,
  Proposals,
  ProposalView,
  Reading,
  RosterChanged,
  RosterView,
  Rows,
  Written,
  WrittenFile,
} from "./types";
import type { Wire } from "./wire";

export interface RosterIpc {
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
  /** Takes over what is known of the customer by now, where nobody said otherwise of this list. */
  rosterMeet(id: number): Promise<RosterView>;

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

  /** Changes answer with the rows in `sight` as they are then: one answer has all that is painted of a change. */
  rosterEdit(id: number, edit: Edit, sight: number[]): Promise<RosterChanged>;
  rosterUndo(id: number, sight: number[]): Promise<RosterChanged>;
  rosterRedo(id: number, sight: number[]): Promise<RosterChanged>;
  /** Puts a range on the system clipboard as tab-separated text. */
  rosterCopy(id: number, row: number, column: number, rows: number, columns: number): Promise<void>;
  /** The system clipboard as a block of texts, for pasting into cells. */
  clipboardBlock(): Promise<string[][]>;

  /** What everybody would be called; kept in Rust until the list changes. Nothing is changed. */
  rosterPropose(id: number, naming: Naming): Promise<Proposals>;
  /** What people of some rows would be called, as proposed last. */
  rosterProposed(id: number, first: number, count: number): Promise<ProposalView[]>;
  /** Asks for a file with user names others have; null when cancelled. */
  rosterTaken(): Promise<string[] | null>;
  /** Salespeople of whom only a person can tell where the last name begins. */
  rosterNameDoubts(id: number): Promise<NameDoubt[]>;
  rosterExcludable(id: number): Promise<Excludable[]>;
  rosterFlagged(id: number): Promise<FlaggedRow[]>;
  /** Makes the table to couple by; kept in Rust until the list changes. */
  rosterCouples(id: number): Promise<Couples>;
  /** Lines of that table; with `noted` only those with remarks. */
  rosterCoupleRows(id: number, noted: boolean, first: number, count: number): Promise<Couple[]>;
  /** Writes that table as CSV; null when cancelled. */
  rosterCouplesWrite(id: number, language: Language): Promise<WrittenFile | null>;
  /** Asks for another file and compares; null when cancelled. */
  rosterCompare(id: number): Promise<Compared | null>;
  /** Asks for a second list and looks for addresses in it; null when cancelled. Nothing is changed. */
  rosterJoin(id: number): Promise<Joined | null>;
  /** Takes over the addresses met beyond doubt, and those decided by row. */
  rosterJoinTake(id: number, decided: Record<number, string>): Promise<RosterView>;

  /** The files, with the first lines of the one named; of the first when none is. */
  rosterPreview(id: number, lines: number, file: string | null): Promise<FilePreview[]>;
  /** Asks for the folder to write to; null when cancelled. */
  rosterFolder(id: number, manifest: boolean): Promise<ChosenFolder | null>;
  /** Asks where the initial passwords go that will be made; null when cancelled: then nowhere but into the files. */
  rosterPasswordsPlace(id: number): Promise<string | null>;
  /** Writes the files to the chosen folder; `accept` names codes of errors knowingly accepted. */
  rosterWrite(
    id: number,
    accept: string[],
    replace: boolean,
    manifest: boolean,
    language: Language,
  ): Promise<Written>;
  /** Writes a template file for the customer; null when the dialog was cancelled. */
  templateWrite(profile: string, sample: boolean): Promise<WrittenFile | null>;

  /** A list was opened without being asked for: dropped, or handed over by a second start. */
  onRosterOpened(told: (roster: RosterView) => void): () => void;
}

export const rosterOver = ({ ask, hear }: Wire): RosterIpc => ({
  rosterOpen: () => ask("roster_open"),
  rosterPaste: (text, html) => ask("roster_paste", { text, html }),
  rosterNew: () => ask("roster_new"),
  rosterPractice: () => ask("roster_practice"),
  rosterReread: (id, reading) => ask("roster_reread", { id, reading }),
  rosterLoadTemplate: (id) => ask("roster_load_template", { id }),
  rosterClose: (id) => ask("roster_close", { id }),
  rosterMeet: (id) => ask("roster_meet", { id }),

  rosterRows: (id, first, count) => ask("roster_rows", { id, first, count }),
  rosterFindings: (id, code, first, count) => ask("roster_findings", { id, code, first, count }),
  rosterFind: (id, text) => ask("roster_find", { id, text }),
  rosterNext: (id, row, column, forward, code) => ask("roster_next", { id, row, column, forward, code }),

  rosterEdit: (id, edit, sight) => ask("roster_edit", { id, edit, sight }),
  rosterUndo: (id, sight) => ask("roster_undo", { id, sight }),
  rosterRedo: (id, sight) => ask("roster_redo", { id, sight }),
  rosterCopy: (id, row, column, rows, columns) => ask("roster_copy", { id, row, column, rows, columns }),
  clipboardBlock: () => ask("clipboard_block"),

  rosterPropose: (id, naming) => ask("roster_propose", { id, naming }),
  rosterProposed: (id, first, count) => ask("roster_proposed", { id, first, count }),
  rosterTaken: () => ask("roster_taken"),
  rosterNameDoubts: (id) => ask("roster_name_doubts", { id }),
  rosterExcludable: (id) => ask("roster_excludable", { id }),
  rosterFlagged: (id) => ask("roster_flagged", { id }),
  rosterCouples: (id) => ask("roster_couples", { id }),
  rosterCoupleRows: (id, noted, first, count) => ask("roster_couple_rows", { id, noted, first, count }),
  rosterCouplesWrite: (id, language) => ask("roster_couples_write", { id, language }),
  rosterCompare: (id) => ask("roster_compare", { id }),
  rosterJoin: (id) => ask("roster_join", { id }),
  rosterJoinTake: (id, decided) => ask("roster_join_take", { id, decided }),

  rosterPreview: (id, lines, file) => ask("roster_preview", { id, lines, file }),
  rosterFolder: (id, manifest) => ask("roster_folder", { id, manifest }),
  rosterPasswordsPlace: (id) => ask("roster_passwords_place", { id }),
  rosterWrite: (id, accept, replace, manifest, language) =>
    ask("roster_write", { id, accept, replace, manifest, language }),
  templateWrite: (profile, sample) => ask("template_write", { profile, sample }),

  onRosterOpened: (told) => hear("roster_opened", told),
});
