/** *Sign-in and checks*: the staged test, the survey, what came of them, and the history. */
import type { Asked, ChecksView, EvidenceView, Language } from "./types";
import type { Wire } from "./wire";

export interface ChecksIpc {
  /** How the checks of the open customer stand. */
  checksView(): Promise<ChecksView>;
  /** Says what is to be checked. */
  checksAsk(asked: Asked): Promise<ChecksView>;
  /** Begins a run, or tries one stage again; how it goes is told. */
  checksRun(only: string | null, language: Language): Promise<void>;
  /** Stops the run. */
  checksCancel(): Promise<void>;
  /** What is behind a stage (`stage/tls`) or an expectation. */
  checksEvidence(what: string): Promise<EvidenceView>;
  /** Everything as text, or one stage or expectation. */
  checksText(what: string | null, language: Language): Promise<string>;
  /** A message to whoever puts something right: a stage, an expectation, or all of an owner (`owner/wait`). */
  checksLetter(what: string, language: Language): Promise<string>;
  /** Deletes a run of the history. */
  checksDelete(at: string): Promise<ChecksView>;
  checksUndo(): Promise<ChecksView>;
  checksRedo(): Promise<ChecksView>;
  /** Writes what was seen where the person says, with names of people or without; the name of the file. */
  checksSave(people: boolean): Promise<string | null>;
  /** Asks for a snapshot file and judges it; none when the person gave up. */
  checksOpen(): Promise<ChecksView | null>;
  /** Back from a snapshot file to what was seen here. */
  checksClose(): Promise<ChecksView>;
  /** Does what Business Central does with user name and password. */
  checksByPassword(user: string, password: string | null): Promise<ChecksView>;
  /** Asks for the file with the certificate that the app signs in with. */
  checksCertificate(): Promise<ChecksView | null>;
  /** A run has come further. */
  onChecks(told: (view: ChecksView) => void): () => void;
  /** A snapshot was dropped and is judged. */
  onSnapshotOpened(told: (view: ChecksView) => void): () => void;
}

export const checksOver = ({ ask, hear }: Wire): ChecksIpc => ({
  checksView: () => ask("checks_view"),
  checksAsk: (asked) => ask("checks_ask", { asked }),
  checksRun: (only, language) => ask("checks_run", { only, language }),
  checksCancel: () => ask("checks_cancel"),
  checksEvidence: (what) => ask("checks_evidence", { what }),
  checksText: (what, language) => ask("checks_text", { what, language }),
  checksLetter: (what, language) => ask("checks_letter", { what, language }),
  checksDelete: (at) => ask("checks_delete", { at }),
  checksUndo: () => ask("checks_undo"),
  checksRedo: () => ask("checks_redo"),
  checksSave: (people) => ask("checks_save", { people }),
  checksOpen: () => ask("checks_open"),
  checksClose: () => ask("checks_close"),
  checksByPassword: (user, password) => ask("checks_by_password", { user, password }),
  checksCertificate: () => ask("checks_certificate"),
  onChecks: (told) => hear("checks", told),
  onSnapshotOpened: (told) => hear("snapshot_opened", told),
});
