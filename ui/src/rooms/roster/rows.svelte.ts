/**
 * The rows in sight, fetched in pages. Scrolling never waits: what is not here yet is drawn empty and asked for, at
 * most three questions at a time, and always for what is in sight *now*. After a change the old rows stay on the
 * screen until the new ones come; an answer to an older revision is dropped.
 */
import type { Ipc } from "../../ipc";
import type { Fault, RosterView, RowView } from "../../ipc/types";

const PAGE = 100;
const AT_ONCE = 3;
/** Pages kept: some 20,000 rows. */
const KEPT = 200;

interface Page {
  revision: number;
  rows: RowView[];
}

export class Rows {
  #view: RosterView | null = null;
  #pages = new Map<number, Page>();
  #wanted: number[] = [];
  #asked = new Set<number>();
  /** Pages live outside the reactive world; this number tells it that something came. */
  #came = $state(0);

  constructor(
    private readonly ipc: Pick<Ipc, "rosterRows">,
    private readonly failed: (fault: Fault) => void,
  ) {}

  /** The list has changed, or another one is open. */
  follow(view: RosterView | null): void {
    if (view?.id !== this.#view?.id) {
      this.#pages.clear();
      this.#asked.clear();
      this.#came += 1;
    }
    this.#view = view;
    void this.#pump();
  }

  /** The row, or the last that was known of it; none while it is on its way. */
  at(row: number): RowView | undefined {
    void this.#came;
    return this.#pages.get(Math.floor(row / PAGE))?.rows[row % PAGE];
  }

  /** These rows are in sight. */
  want(rows: Iterable<number>): void {
    const pages = new Set<number>();
    for (const row of rows) pages.add(Math.floor(row / PAGE));
    this.#wanted = [...pages];
    void this.#pump();
  }

  /** Shows a text in its cell until the answer brings the true one. */
  echo(row: number, column: number, text: string): void {
    const page = this.#pages.get(Math.floor(row / PAGE));
    const old = page?.rows[row % PAGE];
    if (!page || !old) return;
    const cells = old.cells.map((cell, index) => (index === column ? { text, findings: [] } : cell));
    page.rows = page.rows.map((one) => (one === old ? { ...old, cells } : one));
    this.#came += 1;
  }

  async #pump(): Promise<void> {
    const view = this.#view;
    if (!view || this.#asked.size >= AT_ONCE) return;
    const next = this.#wanted.find(
      (page) => !this.#asked.has(page) && this.#pages.get(page)?.revision !== view.revision,
    );
    if (next === undefined || next * PAGE >= view.rows) return;
    this.#asked.add(next);
    void this.#pump();
    let fresh = true;
    try {
      const { revision, rows } = await this.ipc.rosterRows(view.id, next * PAGE, PAGE);
      fresh = this.#take(view.id, next, revision, rows);
    } catch (fault) {
      fresh = false;
      if (this.#view?.id === view.id) this.failed(fault as Fault);
      // What failed is not asked for again by itself.
      this.#wanted = this.#wanted.filter((page) => page !== next);
    } finally {
      if (this.#view?.id === view.id) this.#asked.delete(next);
    }
    if (fresh || this.#view?.id === view.id) void this.#pump();
  }

  #take(id: number, page: number, revision: number, rows: RowView[]): boolean {
    if (this.#view?.id !== id || revision < this.#view.revision) return false;
    this.#pages.delete(page);
    this.#pages.set(page, { revision, rows });
    for (const old of this.#pages.keys()) {
      if (this.#pages.size <= KEPT) break;
      this.#pages.delete(old);
    }
    this.#came += 1;
    return true;
  }
}
