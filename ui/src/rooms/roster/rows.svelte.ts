/**
 * The rows in sight, fetched in pages. Scrolling never waits: what is not here yet is drawn empty and asked for, at
 * most three questions at a time, and always for what is in sight *now*. A change brings the rows in sight along; the
 * others of their pages are asked for once that has been painted. Old rows stay on the screen until the new ones come;
 * an answer to an older revision is dropped.
 */
import type { Ipc } from "../../ipc";
import type { Fault, RosterView, RowView } from "../../ipc/types";
import { kept } from "../../parts/keep";

const PAGE = 100;
const AT_ONCE = 3;
/** Pages kept: some 20,000 rows. */
const KEPT = 200;
/** How long the rows around those in sight wait after a change. */
const REST = 120;

interface Page {
  /** What all its rows belong to; some may be newer. */
  revision: number;
  rows: RowView[];
}

export class Rows {
  #view: RosterView | null = null;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- see `#came`
  #pages = new Map<number, Page>();
  #wanted: number[] = [];
  #sight: number[] = [];
  #resting: ReturnType<typeof setTimeout> | undefined;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing drawn depends on it
  #asked = new Set<number>();
  /** Pages live outside the reactive world, which would wrap every row; this number tells it that some came. */
  #came = $state(0);

  constructor(
    private readonly ipc: Pick<Ipc, "rosterRows">,
    private readonly failed: (fault: Fault) => void,
  ) {}

  /** The rows in sight. */
  get sight(): readonly number[] {
    return this.#sight;
  }

  /** The list has changed, or another one is open; `fresh` are rows that came with it. */
  follow(view: RosterView | null, fresh: RowView[] = []): void {
    if (view?.id !== this.#view?.id) {
      this.#pages.clear();
      this.#asked.clear();
      this.#came += 1;
    }
    this.#view = view;
    for (const row of fresh) this.#put(row);
    clearTimeout(this.#resting);
    if (fresh.length > 0) this.#resting = setTimeout(() => this.#pump(), REST);
    else this.#pump();
  }

  /** The row, or the last that was known of it; none while it is on its way. */
  at(row: number): RowView | undefined {
    return this.#came < 0 ? undefined : this.#pages.get(Math.floor(row / PAGE))?.rows[row % PAGE];
  }

  /** These rows are in sight. */
  want(rows: Iterable<number>): void {
    this.#sight = [...rows].filter((row) => row >= 0);
    this.#wanted = this.#sight
      .map((row) => Math.floor(row / PAGE))
      .filter((page, at, all) => page !== all[at - 1]);
    this.#pump();
  }

  /** Shows a text in its cell until the answer brings the true one. */
  echo(row: number, column: number, text: string): void {
    const page = this.#pages.get(Math.floor(row / PAGE));
    const old = page?.rows[row % PAGE];
    if (!page || !old) return;
    const cells = old.cells.map((cell, index) => (index === column ? { text, findings: [] } : cell));
    page.rows[row % PAGE] = { ...old, cells };
    this.#came += 1;
  }

  /** What is shown may not be true (a change failed): everything in sight is asked for again. */
  doubt(): void {
    for (const page of this.#pages.values()) page.revision = -1;
    this.#pump();
  }

  /** Asks for what is in sight and not here, as far as questions are free. */
  #pump(): void {
    const view = this.#view;
    if (!view) return;
    for (const page of this.#wanted) {
      if (this.#asked.size >= AT_ONCE) return;
      const here = this.#asked.has(page) || this.#pages.get(page)?.revision === view.revision;
      if (!here && page * PAGE < view.rows) void this.#fetch(view, page);
    }
  }

  async #fetch(view: RosterView, page: number): Promise<void> {
    const current = () => this.#view?.id === view.id;
    this.#asked.add(page);
    try {
      const { revision, rows } = await this.ipc.rosterRows(view.id, page * PAGE, PAGE);
      if (current()) this.#take(page, revision, rows);
    } catch (fault) {
      // What failed is not asked for again by itself.
      this.#wanted = this.#wanted.filter((one) => one !== page);
      if (current()) this.failed(fault as Fault);
    }
    if (!current()) return;
    this.#asked.delete(page);
    this.#pump();
  }

  #put(row: RowView): void {
    const at = Math.floor(row.row / PAGE);
    const page = this.#pages.get(at) ?? { revision: -1, rows: [] };
    page.rows[row.row % PAGE] = kept(page.rows[row.row % PAGE], row);
    this.#pages.set(at, page);
    this.#came += 1;
  }

  #take(page: number, revision: number, rows: RowView[]): void {
    if (revision < (this.#view?.revision ?? 0)) return;
    const old = this.#pages.get(page)?.rows ?? [];
    this.#pages.delete(page);
    this.#pages.set(page, { revision, rows: rows.map((row, at) => kept(old[at], row)) });
    for (const old of this.#pages.keys()) {
      if (this.#pages.size <= KEPT) break;
      this.#pages.delete(old);
    }
    this.#came += 1;
  }
}
