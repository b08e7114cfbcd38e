/** Recorded answers, so that the window runs in a browser and in tests without a shell; a file for each room. */
import type { Ipc, Preferences } from "../index";
import { accountsAnswers } from "./accounts";
import { checksAnswers, type ChecksDesk } from "./checks";
import { customersAnswers, type CustomersDesk } from "./customers";
import { explainAnswers } from "./explain";
import { readinessAnswers, type ReadinessDesk } from "./readiness";
import { practiceAnswers } from "./practice";
import { Recording, type Beforehand } from "./recording";
import { connectionAnswers } from "./connection";
import { registrationAnswers, type RegistrationDesk } from "./registration";
import { rosterAnswers, rosterStart, type RosterDesk } from "./roster";
import { windowAnswers } from "./window";

export type { Beforehand } from "./recording";

/** Answers every question of the window; `told` sends it what Rust would send unasked. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the constructor puts all of it there
export class RecordedIpc extends Recording {
  constructor(beforehand: Beforehand = {}) {
    super(beforehand);
    const customers = customersAnswers(this);
    const roster = rosterAnswers(this);
    Object.assign(
      this,
      windowAnswers(this, () => ({ customer: customers.customers.open, ...rosterStart(this, roster) })),
      customers,
      roster,
      explainAnswers(this),
      connectionAnswers(this),
      readinessAnswers(this),
      checksAnswers(this),
      registrationAnswers(this),
      accountsAnswers(this),
      practiceAnswers(this),
    );
  }
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- as above
export interface RecordedIpc
  extends Ipc, CustomersDesk, RosterDesk, ReadinessDesk, ChecksDesk, RegistrationDesk {}

/** Reads what an address sets up: `?list=23&theme=dark&language=nb`. */
function fromAddress(): Beforehand {
  const asked = new URLSearchParams(location.search);
  const preferences: Partial<Preferences> = {};
  const theme = asked.get("theme");
  const language = asked.get("language");
  if (theme) preferences.theme = theme as Preferences["theme"];
  if (language) preferences.language = language as Preferences["language"];
  return {
    preferences,
    list: Number(asked.get("list") ?? 0),
    guessed: asked.has("guessed"),
    customers: asked.has("customers"),
    connection: asked.has("connection"),
    ...(asked.has("registration") && {
      registration: asked.get("registration") === "steps" ? "steps" : "manifest",
    }),
    ...(asked.has("accounts") && { accounts: true }),
  };
}

export const ipc: Ipc = new RecordedIpc(fromAddress());
