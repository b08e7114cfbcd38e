/**
 * What the window may ask of Rust: a fragment for the window itself and one for each room, in a file of its own with
 * the commands it stands for. Only `tauri.ts` knows how a question travels; tests and browser development answer
 * from `recorded/`.
 */
import { accountsOver, type AccountsIpc } from "./accounts";
import { checksOver, type ChecksIpc } from "./checks";
import { customersOver, type CustomersIpc } from "./customers";
import { explainOver, type ExplainIpc } from "./explain";
import { connectionOver, type ConnectionIpc } from "./connection";
import { readinessOver, type ReadinessIpc } from "./readiness";
import { registrationOver, type RegistrationIpc } from "./registration";
import { practiceOver, type PracticeIpc } from "./practice";
import { rosterOver, type RosterIpc } from "./roster";
import { windowOver, type WindowIpc } from "./window";
import type { Wire } from "./wire";

export type {
  ChosenFolder,
  Compared,
  Couples,
  Joined,
  Preferences,
  Progress,
  Reading,
  Start,
  Theme,
  Written,
} from "./types";

/** Every call rejects with a `Fault`, never with anything else. */
export interface Ipc
  extends
    WindowIpc,
    CustomersIpc,
    RosterIpc,
    ConnectionIpc,
    ExplainIpc,
    ReadinessIpc,
    ChecksIpc,
    RegistrationIpc,
    AccountsIpc,
    PracticeIpc {}

/** All questions over one wire. */
export const over = (wire: Wire): Ipc => ({
  ...windowOver(wire),
  ...customersOver(wire),
  ...rosterOver(wire),
  ...explainOver(wire),
  ...connectionOver(wire),
  ...readinessOver(wire),
  ...checksOver(wire),
  ...registrationOver(wire),
  ...accountsOver(wire),
  ...practiceOver(wire),
});
