/** The room *Connection*: the string of the customer, the fields that follow it, what comes in and what goes out. */
import type {
  ComparedView,
  ConnectionEdit,
  ConnectionTaken,
  ConnectionView,
  Fault,
  Language,
  Picture,
  Reader,
  TestView,
} from "./types";
import type { Wire } from "./wire";

export interface ConnectionIpc {
  /** The connection as it stands. */
  connectionView(): Promise<ConnectionView>;
  /** Changes it. What is typed into a secret goes this way letter by letter, and never comes back. */
  connectionEdit(edit: ConnectionEdit): Promise<ConnectionView>;
  connectionUndo(): Promise<ConnectionView>;
  connectionRedo(): Promise<ConnectionView>;
  /** Pastes the system's clipboard, which Rust reads, over a stretch of the shown text. */
  connectionPaste(start: number, end: number): Promise<ConnectionView>;
  /** Pastes it into the field of a secret. */
  connectionPasteSecret(field: string): Promise<ConnectionView>;
  /** Takes the string on the clipboard out of whatever it is wrapped in; several are given to choose from. */
  connectionTake(): Promise<ConnectionTaken>;
  /** The same from a file that is asked for; null when cancelled. */
  connectionOpen(): Promise<ConnectionTaken | null>;
  connectionChoose(number: number): Promise<ConnectionView>;
  /** Copies the string for a reader; the seconds after which it leaves the clipboard, 0 for never. */
  connectionCopy(reader: Reader): Promise<number>;
  /** A held secret as pixels; null when none is held. */
  connectionReveal(field: string): Promise<Picture | null>;
  /** Compares with the string on the clipboard or in a file; null when cancelled. */
  connectionCompare(file: boolean): Promise<ComparedView[] | null>;

  /** Saves it as it is, and puts down how exactly this was tested. */
  connectionSave(): Promise<ConnectionView>;
  /** How the test of it stands. */
  testView(): Promise<TestView>;
  /** Begins to test; how it goes is told. The page in the browser speaks this language. */
  testBegin(language: Language): Promise<TestView>;
  testCancel(): Promise<void>;
  /** Puts the last test on the clipboard as text. */
  testCopy(language: Language): Promise<void>;
  /** Sends user name and password once, as Business Central would. */
  testAsBusinessCentral(): Promise<TestView>;
  /** Asks for the file of a certificate with its key; it is held until the window closes. */
  testCertificate(): Promise<void>;
  /** The test has come further. */
  onTest(told: (view: TestView) => void): () => void;

  /** A string was taken from a file that was dropped. */
  onConnectionTaken(told: (taken: ConnectionTaken) => void): () => void;
  /** No string could be taken from a settings file that was dropped, or the store of its secrets refused. */
  onConnectionFault(told: (fault: Fault) => void): () => void;
}

export const connectionOver = ({ ask, hear }: Wire): ConnectionIpc => ({
  connectionView: () => ask("connection_view"),
  connectionEdit: (edit) => ask("connection_edit", { edit }),
  connectionUndo: () => ask("connection_undo"),
  connectionRedo: () => ask("connection_redo"),
  connectionPaste: (start, end) => ask("connection_paste", { start, end }),
  connectionPasteSecret: (field) => ask("connection_paste_secret", { field }),
  connectionTake: () => ask("connection_take"),
  connectionOpen: () => ask("connection_open"),
  connectionChoose: (number) => ask("connection_choose", { number }),
  connectionCopy: (reader) => ask("connection_copy", { reader }),
  connectionReveal: (field) => ask("connection_reveal", { field }),
  connectionCompare: (file) => ask("connection_compare", { file }),

  connectionSave: () => ask("connection_save"),
  testView: () => ask("test_view"),
  testBegin: (language) => ask("test_begin", { language }),
  testCancel: () => ask("test_cancel"),
  testCopy: (language) => ask("test_copy", { language }),
  testAsBusinessCentral: () => ask("test_as_business_central"),
  testCertificate: () => ask<unknown>("checks_certificate").then(() => undefined),
  onTest: (told) => hear("test", told),

  onConnectionTaken: (told) => hear("connection_taken", told),
  onConnectionFault: (told) => hear("connection_fault", told),
});
