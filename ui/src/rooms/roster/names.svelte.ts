/**
 * User names before they are given: what the pattern makes of everybody, kept beside the list until somebody takes
 * it over. Rust proposes; here is only what is asked, what was decided, and which answers still hold.
 */
import type { Ipc } from "../../ipc";
import type { Fault, Naming, Proposals, ProposalView, RosterView, Transliteration } from "../../ipc/types";

export const LETTERS: Transliteration[] = ["strip", "nordic_long", "german", "icao"];
export const PATTERNS = ["{first}.{last}", "{f}{last}", "{first}{l}", "{first:3}{last:3}", "{first}"];

const PAGE = 200;
/** How long typing must rest before it is asked what comes of it. */
const REST = 120;

export class Names {
  pattern = $state("{first}.{last}");
  transliteration = $state<Transliteration>("strip");
  domain = $state("");
  /** Names others of the customer have. */
  taken = $state.raw<string[]>([]);
  /** Names given by hand, by row. */
  decided = $state.raw<Record<number, string>>({});
  told = $state.raw<Proposals | null>(null);
  /** Why no names can be made. */
  fault = $state.raw<Fault | null>(null);

  #view: RosterView | null = null;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- `#came` tells what is drawn
  #pages = new Map<number, Map<number, ProposalView>>();
  #came = $state(0);
  #turn = 0;
  #running: Promise<void> | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #sight: number[] = [];

  constructor(private readonly ipc: Pick<Ipc, "rosterPropose" | "rosterProposed" | "rosterTaken">) {}

  /** What is asked. */
  get naming(): Naming {
    return {
      pattern: this.pattern,
      transliteration: this.transliteration,
      domain: this.domain,
      taken: this.taken,
      given: [],
      rows: Object.entries(this.decided).map(([row, text]) => ({ row: Number(row), text })),
    };
  }

  /** A list is to be named: in the first of the customer's own domains, in the initial one when it is the only one. */
  begin(view: RosterView): void {
    const domains = view.target.verified_domains;
    if (this.#view?.id !== view.id) this.decided = {};
    if (this.domain === "" || this.#view?.id !== view.id)
      this.domain = domains.find((one) => !isInitial(one)) ?? domains[0] ?? "";
    this.#view = view;
    void this.#ask();
  }

  /** The list has changed: names are made anew. Rows that moved take their decisions nowhere. */
  follow(view: RosterView): void {
    const old = this.#view;
    if (!old || (old.id === view.id && old.revision === view.revision)) return;
    if (old.id !== view.id || old.rows !== view.rows) this.decided = {};
    this.#view = view;
    void this.#ask();
  }

  /** Nobody looks any more. */
  leave(): void {
    clearTimeout(this.#resting);
    this.#turn += 1;
    this.#view = null;
    this.told = null;
    this.fault = null;
    this.#forget();
  }

  /** Asks again, after it was stopped. */
  retry(): Promise<void> {
    return this.#ask();
  }

  set(part: Partial<Pick<Names, "pattern" | "transliteration" | "domain">>): void {
    Object.assign(this, part);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#ask(), REST);
  }

  /** Gives a name by hand; an empty one takes the decision back. */
  decide(row: number, text: string): Promise<void> {
    const others = without(this.decided, row);
    this.decided = text.trim() === "" ? others : { ...others, [row]: text.trim() };
    return this.#ask();
  }

  /** Takes all numbered names as they are proposed. */
  decideClashes(): Promise<void> {
    const clashes = (this.told?.doubtful ?? []).filter((one) => one.clash_with !== null);
    const names = clashes.flatMap(({ row, user_name }) => (user_name === null ? [] : [[row, user_name]]));
    this.decided = { ...this.decided, ...(Object.fromEntries(names) as Record<number, string>) };
    return this.#ask();
  }

  /** Asks for a file with names others have. */
  async chooseTaken(): Promise<void> {
    try {
      const names = await this.ipc.rosterTaken();
      if (names === null) return;
      this.taken = names;
      await this.#ask();
    } catch (fault) {
      this.fault = fault as Fault;
    }
  }

  /** What a row would be called, as far as it is here. */
  at(row: number): ProposalView | undefined {
    return this.#came < 0 ? undefined : this.#pages.get(Math.floor(row / PAGE))?.get(row);
  }

  /** These rows are in sight. */
  want(rows: number[]): void {
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- only to count each once
    this.#sight = [...new Set(rows.filter((row) => row >= 0).map((row) => Math.floor(row / PAGE)))];
    if (this.told) void this.#fetch(this.#turn);
  }

  #forget(): void {
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- as above
    this.#pages = new Map();
    this.#came += 1;
  }

  /** Asks what becomes of everybody; one question at a time, however fast somebody types. */
  #ask(): Promise<void> {
    this.#turn += 1;
    this.#running ??= this.#asked().finally(() => (this.#running = null));
    return this.#running;
  }

  async #asked(): Promise<void> {
    let turn: number;
    do {
      turn = this.#turn;
      await this.#once();
    } while (turn !== this.#turn);
  }

  async #once(): Promise<void> {
    const view = this.#view;
    const mine = this.#turn;
    if (!view) return;
    if (this.domain.trim() === "" || this.pattern.trim() === "") {
      this.told = null;
      this.fault = null;
      this.#forget();
      return;
    }
    try {
      const told = await this.ipc.rosterPropose(view.id, this.naming);
      if (mine !== this.#turn) return;
      this.told = told;
      this.fault = null;
    } catch (fault) {
      if (mine !== this.#turn) return;
      this.told = null;
      this.fault = fault as Fault;
    }
    this.#forget();
    await this.#fetch(mine);
  }

  async #fetch(mine: number): Promise<void> {
    const view = this.#view;
    if (!view || !this.told) return;
    for (const page of this.#sight) {
      if (this.#pages.has(page)) continue;
      const rows = await this.ipc.rosterProposed(view.id, page * PAGE, PAGE).catch(() => null);
      if (mine !== this.#turn || rows === null) return;
      // eslint-disable-next-line svelte/prefer-svelte-reactivity -- as above
      this.#pages.set(page, new Map(rows.map((one) => [one.row, one])));
      this.#came += 1;
    }
  }
}

/** What was decided, but for one row. */
export function without(decided: Record<number, string>, row: number): Record<number, string> {
  return Object.fromEntries(Object.entries(decided).filter(([one]) => Number(one) !== row));
}

/** The domain every tenant begins with. */
export function isInitial(domain: string): boolean {
  return /\.onmicrosoft\.com$/iu.test(domain.trim());
}
