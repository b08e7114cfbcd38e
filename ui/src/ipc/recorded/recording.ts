/** What all recorded answers share: the desk they lie on, and how they are given. */
import type { Preferences, Progress } from "../index";
import type { Fault, OpenCustomer, RosterView } from "../types";

/** What a test or an address (`?list=100000&theme=dark`) may set up beforehand. */
export interface Beforehand {
  preferences?: Partial<Preferences>;
  /** A list of so many rows is already open. */
  list?: number;
  /** The registration has steps done, or a manifest with mistakes as well. */
  registration?: "steps" | "manifest";
  /** The accounts are named, and overlap. */
  accounts?: boolean;
  /** Its columns are only guessed. */
  guessed?: boolean;
  /** There are customers. */
  customers?: boolean;
  /** A connection with a mistake in it is there. */
  connection?: boolean;
}

/** Who hears what Rust would tell unasked. */
export class Hearers<T> {
  #hear: ((value: T) => void)[] = [];

  /** Hears; the answer stops hearing. */
  add = (told: (value: T) => void): (() => void) => {
    this.#hear.push(told);
    return () => (this.#hear = this.#hear.filter((other) => other !== told));
  };

  /** Tells all who hear. */
  tell = (value: T): void => {
    for (const told of this.#hear) told(value);
  };
}

export class Recording {
  /** What was put on the clipboard, what was written, which preferences were kept. */
  clipboard = "";
  written: string[] = [];
  kept: Preferences[] = [];
  /** What the window is called. */
  title = "";
  /** The next question is answered with this fault. */
  failing: Fault | null = null;
  readonly hearers = {
    opened: new Hearers<RosterView>(),
    drag: new Hearers<boolean>(),
    progress: new Hearers<Progress | null>(),
    fault: new Hearers<Fault>(),
    customer: new Hearers<OpenCustomer>(),
  };
  /** Sends the window what Rust would send unasked. */
  readonly told = {
    opened: this.hearers.opened.tell,
    drag: this.hearers.drag.tell,
    progress: this.hearers.progress.tell,
    fault: this.hearers.fault.tell,
    customer: this.hearers.customer.tell,
  };

  constructor(readonly beforehand: Beforehand) {}

  /** Gives an answer as the wire would: later, and as a copy. */
  answer<T>(make: () => T): Promise<T> {
    const fault = this.failing;
    this.failing = null;
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a fault is data, not an Error
    return fault ? Promise.reject(fault) : Promise.resolve(structuredClone(make()));
  }
}
