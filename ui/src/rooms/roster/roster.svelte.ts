/**
 * The list that is open: what the window asks about it, in which order, and which answers still matter. The list
 * itself, its findings and its history are Rust's.
 */
import type { Compared, Couples, Ipc, Joined, Progress, Reading } from "../../ipc";
import type {
  Couple,
  Edit,
  Excludable,
  Exclusion,
  Fault,
  FilePreview,
  FindingView,
  FlaggedRow,
  GroupsTaken,
  LastName,
  NameDoubt,
  RosterChanged,
  RosterView,
  Severity,
} from "../../ipc/types";
import { language, sayFault, t } from "../../language/index.svelte";
import type { Offered } from "../../parts/grid/columns";
import { GridState, type Spot } from "../../parts/grid/grid.svelte";
import { kept } from "../../parts/keep";
import { worst } from "../../parts/marks";
import type { RoomState, Standing } from "../../parts/room";
import type { Voice } from "../../parts/voice.svelte";
import { NAMES, runs, sortColumns, withNames, type Columns } from "./columns";
import { Names } from "./names.svelte";
import { Rows } from "./rows.svelte";

/** All weights, worst first. */
export const SEVERITIES: Severity[] = ["error", "warning", "info"];

/** Lines of each file the preview asks for; what is beyond them is counted, not shown. */
const PREVIEW_LINES = 60;
/** How long the preview waits for the next edit. */
const PREVIEW_REST = 120;
/** Below this nothing is said about work that takes time. */
const SOON = 400;

/** What is prepared in the pane. */
export type Tool = "names" | "exclude" | "groups" | "join";
/** What stands in the place of the list. */
export type Table = "coupling" | "compare";

const NO_COLUMNS: Columns = { shown: [], unused: [], empty: [] };

/** A fault on the screen, and what would be done again. */
interface Shown {
  fault: Fault;
  again: (() => void) | null;
}

export class RosterRoom implements RoomState {
  view = $state.raw<RosterView | null>(null);
  files = $state.raw<FilePreview[]>([]);
  fault = $state.raw<Shown | null>(null);
  progress = $state.raw<Progress | null>(null);
  /** A question with no answer yet that has lasted long enough to say so. */
  busy = $state(false);
  /** A file is being dragged over the window. */
  dragging = $state(false);
  /** Columns that are hidden by themselves are shown. */
  all = $state(false);
  /** The kind of finding that is unfolded in the pane. */
  open = $state<string | null>(null);
  /** The findings pane lies over the sheet (narrow windows). */
  drawer = $state(false);
  /** The dialog that is open. */
  dialog = $state<"write" | "template" | null>(null);
  /** The box that floats over the room. */
  popup = $state<"reading" | null>(null);
  /** What is being prepared in the pane, in place of the findings. */
  tool = $state<Tool | null>(null);
  /** The table in the place of the list. */
  table = $state<Table | null>(null);
  /** What a second list says. */
  joined = $state.raw<Joined | null>(null);
  /** What became of the list since another file. */
  compared = $state.raw<Compared | null>(null);
  /** Licence groups given so far. */
  groups = $state.raw<string[]>([]);
  /** The file whose first lines the preview shows; none for the first. */
  file = $state<string | null>(null);
  /** User names that were planned in *Accounts* and are not in this list; none when there is nothing to say. */
  unplanned = $state.raw<string[] | null>(null);
  /** The words rows are filtered by; none when they are not. */
  filter = $state<string | null>(null);

  readonly rows: Rows;
  readonly grid: GridState;
  readonly names: Names;

  /** The rows the filter lets through. */
  #matches = $state.raw<number[] | null>(null);

  columns = $derived.by(() => {
    if (!this.view) return NO_COLUMNS;
    const columns = sortColumns(this.view, this.all);
    // Cells are drawn again when their column is another object.
    return (this.#drawn = kept(this.#drawn, this.tool === "names" ? withNames(columns) : columns));
  });
  /** Rows drawn: those the filter lets through, or all. */
  count = $derived(this.#matches?.length ?? this.view?.rows ?? 0);

  #drawn: Columns = NO_COLUMNS;
  /** The list that was open before this one, until the next is opened. */
  #before: RosterView | null = null;
  /** Edits go one after the other, in the order they were made. */
  #turn: Promise<unknown> | null = null;
  #asking = 0;
  #filtering = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ipc: Ipc,
    private readonly voice: Voice,
  ) {
    this.rows = new Rows(ipc, (fault) => this.fail(fault));
    this.names = new Names(ipc);
    this.grid = new GridState({
      rows: () => this.count,
      columns: () => this.columns.shown.length,
      follows: (position) => this.rowAt(position) === this.rowAt(position - 1) + 1,
    });
    ipc.onRosterOpened((view) => this.take(view));
    ipc.onDrag((over) => (this.dragging = over));
    ipc.onFault((fault) => this.fail(fault));
    ipc.onProgress((progress) => (this.progress = progress));
  }

  // Opening ------------------------------------------------------------------------------------------------------

  openFile(): Promise<void> {
    return this.#opening(
      () => this.ipc.rosterOpen(),
      () => void this.openFile(),
    );
  }

  paste(text: string | null = null, html: string | null = null): Promise<void> {
    return this.#opening(() => this.ipc.rosterPaste(text, html), null);
  }

  typeIn(): Promise<void> {
    return this.#opening(() => this.ipc.rosterNew(), null);
  }

  practise(): Promise<void> {
    return this.#opening(() => this.ipc.rosterPractice(), null);
  }

  reread(reading: Reading): Promise<boolean> {
    return this.#changing((id) => this.ipc.rosterReread(id, reading));
  }

  loadTemplate(): Promise<boolean> {
    return this.#changing((id) => this.ipc.rosterLoadTemplate(id));
  }

  /** The room is entered: other rooms may have learnt something about the customer meanwhile. */
  async meet(): Promise<void> {
    const id = this.view?.id;
    if (id === undefined) return;
    const view = await this.#waiting(() => this.ipc.rosterMeet(id), null);
    if (view && this.view?.id === id) this.#accept(view);
  }

  /** The list has been written as it is now. */
  wrote(view: RosterView): void {
    if (this.view?.id === view.id) this.#accept(view);
  }

  /** Shows a list that has been opened. The one before is kept for *Go back*. */
  take(view: RosterView): void {
    const leaving = this.view;
    this.#keep(leaving);
    this.#show(view);
    this.voice.say(this.summary(view));
    if (leaving && leaving.id !== view.id) {
      this.voice.confirm({
        words: t("toast-other-list"),
        act: { words: t("toast-go-back"), run: () => this.goBack() },
      });
    }
  }

  /** Shows the list that was open before. */
  goBack(): void {
    const back = this.#before;
    const leaving = this.view;
    if (!back) return;
    this.#before = leaving;
    this.#show(back);
  }

  /** There is a list to go back to. */
  get canGoBack(): boolean {
    return this.#before !== null;
  }

  #keep(leaving: RosterView | null): void {
    if (!leaving) return;
    const old = this.#before;
    this.#before = leaving;
    if (old && old.id !== leaving.id) void this.ipc.rosterClose(old.id).catch(() => undefined);
  }

  #show(view: RosterView): void {
    this.fault = null;
    this.files = [];
    this.file = null;
    this.all = false;
    this.filter = null;
    this.#matches = null;
    this.drawer = false;
    this.dialog = null;
    this.popup = null;
    this.leave();
    this.table = null;
    this.joined = null;
    this.compared = null;
    this.groups = [];
    this.unplanned = null;
    this.#accept(view);
    this.open = view.groups[0]?.code ?? null;
    this.grid.typing = null;
    this.grid.go({ row: 0, column: 0 });
  }

  async #opening(ask: () => Promise<RosterView | null>, again: (() => void) | null): Promise<void> {
    // The system's dialog may stay open for minutes: that is not work, so nothing is said about it.
    const view = await this.#asked(ask, again);
    if (view) this.take(view);
  }

  // Changing -----------------------------------------------------------------------------------------------------

  /** Makes a change; resolves when it is on the screen, false when it was not made. */
  edit(edit: Edit): Promise<boolean> {
    return this.#changing((id) => this.ipc.rosterEdit(id, edit, this.#sight));
  }

  undo(): Promise<void> {
    return this.#history("undo", (id) => this.ipc.rosterUndo(id, this.#sight));
  }

  redo(): Promise<void> {
    return this.#history("redo", (id) => this.ipc.rosterRedo(id, this.#sight));
  }

  /** Types a text into a cell. */
  async put(spot: Spot, text: string): Promise<void> {
    const column = this.columns.shown[spot.column];
    if (!column) return;
    const row = this.rowAt(spot.row);
    if (column.index === NAMES) return this.names.decide(row, text);
    // Asked first, drawn then: the answer is on its way while the window draws what was typed.
    const made = this.edit({ do: "put", row, column: column.index, texts: [[text]] });
    this.rows.echo(row, column.index, column.secret ? "•".repeat(text.length) : text);
    await made;
  }

  /** Pastes a block at the cursor; columns it would reach under cover are shown first. */
  async pasteBlock(block: string[][]): Promise<void> {
    const spot = this.grid.range;
    const start = this.columns.shown[spot.column];
    if (!start || start.index === NAMES || spot.row < 0 || block.length === 0) return;
    const wide = Math.max(...block.map((row) => row.length));
    const reached = this.columns.shown.filter(
      ({ index }) => index >= start.index && index < start.index + wide,
    );
    if (reached.length < wide) this.all = true;
    const edit: Edit = { do: "put", row: this.rowAt(spot.row), column: start.index, texts: block };
    if (!(await this.edit(edit))) return;
    this.voice.say(t("said-pasted", { rows: block.length, columns: wide }));
  }

  /** Pastes what is on the system's clipboard. */
  async pasteFromClipboard(): Promise<void> {
    const block = await this.#waiting(() => this.ipc.clipboardBlock(), null);
    if (block) await this.pasteBlock(block);
  }

  /** Empties the selected cells. Columns that are not shown in between keep their text. */
  async clear(): Promise<void> {
    const { row, rows } = this.grid.range;
    if (rows === 0) return;
    for (const { from, count } of runs(this.#selectedColumns())) {
      await this.edit({ do: "fill", row: this.rowAt(row), column: from, rows, columns: count, text: "" });
    }
  }

  /** Copies the selected cells; with `cut` empties them. */
  async copy(cut: boolean): Promise<void> {
    const { row, rows } = this.grid.range;
    const columns = this.#selectedColumns();
    const [first, last] = [columns.at(0), columns.at(-1)];
    const id = this.view?.id;
    if (id === undefined || first === undefined || last === undefined || rows === 0) return;
    const wide = last - first + 1;
    const done = await this.#waiting(async () => {
      await this.ipc.rosterCopy(id, this.rowAt(row), first, rows, wide);
      return true;
    }, null);
    if (!done) return;
    this.voice.say(t("said-copied", { cells: rows * wide }));
    if (cut) await this.clear();
  }

  /** Confirms the columns that have been guessed; saying one of them says them all. */
  async acceptColumns(): Promise<void> {
    const guess = this.view?.columns.find(({ proposed }) => proposed);
    if (guess) await this.edit({ do: "map", column: guess.index, key: guess.key });
  }

  async insertRows(below: boolean): Promise<void> {
    const { row, rows } = this.grid.range;
    const empty = this.count === 0;
    const at = empty ? 0 : below ? this.rowAt(row + rows - 1) + 1 : this.rowAt(row);
    await this.edit({ do: "insert_rows", row: at, count: Math.max(1, rows) });
  }

  async removeRows(): Promise<void> {
    const { row, rows } = this.grid.range;
    if (rows === 0) return;
    if (!(await this.edit({ do: "remove_rows", row: this.rowAt(row), count: rows }))) return;
    this.voice.confirm({
      words: t("toast-rows-removed", { count: rows }),
      act: { words: t("undo"), run: () => void this.undo() },
    });
  }

  fix(finding: FindingView): Promise<void> {
    const { code, row, line, column, column_index } = finding;
    const place = column_index === null ? {} : { column: column_index };
    return this.#fixing({ do: "fix", code, row, line, key: column, ...place });
  }

  fixKind(code: string): Promise<void> {
    return this.#fixing({ do: "fix_kind", code });
  }

  fixSafe(): Promise<void> {
    return this.#fixing({ do: "fix_safe" });
  }

  async #fixing(edit: Edit): Promise<void> {
    const before = total(this.view);
    if (!(await this.edit(edit))) return;
    const fixed = Math.max(0, before - total(this.view));
    this.voice.say(t("said-fixed", { fixed, errors: this.view?.counts.error ?? 0 }));
  }

  /** What a change is to bring along, so that it can be painted at once. */
  get #sight(): number[] {
    return [...this.rows.sight];
  }

  async #history(which: "undo" | "redo", ask: (id: number) => Promise<RosterChanged>): Promise<void> {
    const what = this.view?.[which];
    if (what == null) return;
    if (!(await this.#changing(ask))) return;
    this.voice.say(t(`said-${which}`, { what: t(what) }));
  }

  /** Makes a change after those before it, at once when there are none; false when it was not made. */
  #changing(ask: (id: number) => Promise<RosterView | RosterChanged | null>): Promise<boolean> {
    const change = async () => {
      const id = this.view?.id;
      if (id === undefined) return false;
      const answer = await this.#waiting(() => ask(id), null);
      if (!answer) this.rows.doubt();
      else if (this.view?.id === id || answer.id !== id) this.#accept(answer);
      return answer !== null;
    };
    const work = this.#turn ? this.#turn.then(change) : change();
    this.#turn = work;
    void work.then(() => {
      if (this.#turn === work) this.#turn = null;
    });
    return work;
  }

  /** Takes an answer over, unless a newer one is already here. */
  #accept(answer: RosterView | RosterChanged): void {
    const old = this.view;
    if (old && old.id === answer.id && answer.revision < old.revision) return;
    const { sight = [], ...now }: RosterView & Partial<RosterChanged> = answer;
    const view = kept(old, now);
    this.view = view;
    this.rows.follow(view, sight);
    const known = [...view.groups, ...view.against];
    if (this.open !== null && !known.some(({ code }) => code === this.open)) this.open = null;
    if (this.tool === "names") this.names.follow(view);
    if (this.filter !== null && old?.rows !== view.rows) void this.find(this.filter);
    this.#look();
  }

  // Looking ------------------------------------------------------------------------------------------------------

  /** The row of the list at a drawn position. */
  rowAt(position: number): number {
    return this.#matches ? (this.#matches[position] ?? -1) : position;
  }

  /** Where a row of the list is drawn; -1 when the filter leaves it out. */
  positionOf(row: number): number {
    return this.#matches ? this.#matches.indexOf(row) : row;
  }

  at(position: number) {
    const row = this.rowAt(position);
    return row < 0 ? undefined : this.rows.at(row);
  }

  want(first: number, end: number): void {
    const rows = Array.from({ length: end - first }, (_, step) => this.rowAt(first + step));
    this.rows.want(rows);
    if (this.tool === "names") this.names.want(rows);
  }

  /** What is proposed for an empty cell. */
  offer(row: number, index: number): Offered | undefined {
    if (this.tool !== "names") return undefined;
    const column = this.columns.shown.find((one) => one.index === index);
    const one = column?.key === "user_name" ? this.names.at(row) : undefined;
    if (!one) return undefined;
    const weight = one.finding === null ? null : one.user_name === null ? "error" : "warning";
    const hint = one.finding === "roster/name-split-uncertain" ? "info" : weight;
    return { text: one.user_name ?? "", kept: one.kept, weight: hint };
  }

  // Preparing ----------------------------------------------------------------------------------------------------

  /** Takes a tool in hand. */
  takeUp(tool: Tool): void {
    const view = this.view;
    if (!view) return;
    this.table = null;
    this.tool = tool;
    this.drawer = true;
    if (tool === "names") this.names.begin(view);
  }

  /** Puts the tool away. */
  leave(): void {
    if (this.tool === "names") this.names.leave();
    this.tool = null;
    this.drawer = false;
  }

  /** Gives everybody the name that is proposed: one step to undo. */
  async giveNames(): Promise<void> {
    const { people = 0, kept = 0, without = 0 } = this.names.told ?? {};
    const given = people - kept - without + Object.keys(this.names.decided).length;
    if (!(await this.edit({ do: "name_users", ...this.names.naming }))) return;
    this.names.decided = {};
    this.leave();
    // A list without a column of them has one now, beyond what is in sight.
    const column = this.columns.shown.findIndex(({ key }) => key === "user_name");
    if (column >= 0) this.grid.go({ row: this.grid.cursor.row, column });
    this.#undoable(t("toast-named", { count: given }));
  }

  /** Of whom only a person can tell where the last name begins. */
  async nameDoubts(): Promise<NameDoubt[] | null> {
    const id = this.view?.id;
    return id === undefined ? null : this.#waiting(() => this.ipc.rosterNameDoubts(id), null);
  }

  /** Says where last names begin: one step to undo. */
  async partNames(names: LastName[]): Promise<void> {
    if (!(await this.edit({ do: "part_names", names }))) return;
    this.#undoable(t("toast-parted", { count: names.length }));
  }

  /** Rows and columns that may be left out. */
  async whoMayGo(): Promise<{ counts: Excludable[]; flagged: FlaggedRow[] } | null> {
    const id = this.view?.id;
    if (id === undefined) return null;
    return this.#waiting(async () => {
      const [counts, flagged] = await Promise.all([
        this.ipc.rosterExcludable(id),
        this.ipc.rosterFlagged(id),
      ]);
      return { counts, flagged };
    }, null);
  }

  /** Leaves rows and columns of some kinds out: one step to undo. */
  async exclude(what: Exclusion[]): Promise<void> {
    const before = this.view?.rows ?? 0;
    if (this.#matches) this.showAll();
    if (!(await this.edit({ do: "exclude", what }))) return;
    const gone = before - (this.view?.rows ?? 0);
    this.#undoable(gone > 0 ? t("toast-rows-removed", { count: gone }) : t("toast-columns-left"));
  }

  /** Puts the selected people into a licence group. */
  async assignGroup(group: string): Promise<void> {
    const { row, rows } = this.grid.range;
    const wanted = Array.from({ length: rows }, (_, step) => this.rowAt(row + step));
    if (!(await this.edit({ do: "assign_group", rows: wanted, group }))) return;
    if (group !== "" && !this.groups.includes(group)) this.groups = [...this.groups, group];
    this.voice.say(t("said-grouped", { count: rows }));
  }

  /** Takes over the licence groups that were planned in the room *Accounts*. */
  async takePlannedGroups(): Promise<void> {
    const taken: GroupsTaken[] = [];
    await this.#changing(async (id) => {
      const answer = await this.ipc.rosterGroupsPlanned(id);
      taken.push(answer);
      return answer.view;
    });
    for (const { groups, people, unknown } of taken) {
      this.groups = [...this.groups, ...groups.filter((group) => !this.groups.includes(group))];
      this.unplanned = people === 0 || unknown.length > 0 ? unknown : null;
      if (people > 0) this.#undoable(t("said-grouped", { count: people }));
    }
  }

  /** Asks for a second list and shows what it says about people without an address. */
  async join(): Promise<void> {
    const id = this.view?.id;
    if (id === undefined) return;
    const joined = await this.#asked(
      () => this.ipc.rosterJoin(id),
      () => void this.join(),
    );
    if (!joined || this.view?.id !== id) return;
    this.joined = joined;
    this.takeUp("join");
  }

  async takeAddresses(decided: Record<number, string>, count: number): Promise<void> {
    if (!(await this.#changing((id) => this.ipc.rosterJoinTake(id, decided)))) return;
    this.joined = null;
    this.leave();
    this.#undoable(t("toast-joined", { count }));
  }

  /** Asks for another file and shows what became of the list since. */
  async compare(): Promise<void> {
    const id = this.view?.id;
    if (id === undefined) return;
    const compared = await this.#asked(
      () => this.ipc.rosterCompare(id),
      () => void this.compare(),
    );
    if (!compared || this.view?.id !== id) return;
    this.compared = compared;
    this.table = "compare";
    const { comparison } = compared;
    this.voice.say(
      t("said-compared", {
        new: comparison.new.length,
        gone: comparison.gone.length,
        changed: comparison.changed.length,
      }),
    );
  }

  couples(): Promise<Couples | null> {
    const id = this.view?.id;
    return id === undefined ? Promise.resolve(null) : this.#waiting(() => this.ipc.rosterCouples(id), null);
  }

  coupleRows(noted: boolean, first: number, count: number): Promise<Couple[] | null> {
    const id = this.view?.id;
    return id === undefined
      ? Promise.resolve(null)
      : this.#asked(() => this.ipc.rosterCoupleRows(id, noted, first, count), null);
  }

  async writeCouples(): Promise<void> {
    const id = this.view?.id;
    if (id === undefined) return;
    const written = await this.#asked(() => this.ipc.rosterCouplesWrite(id, language()), null);
    if (written) {
      this.voice.confirm({
        words: t("toast-template", { file: written.name }),
        act: { words: t("written-show"), run: () => void this.ipc.showWritten().catch(() => undefined) },
      });
    }
  }

  /** Goes to a row of the list. */
  showRow(row: number): void {
    this.table = null;
    if (this.positionOf(row) < 0) this.showAll();
    this.grid.go({ row: this.positionOf(row), column: this.grid.cursor.column });
  }

  /** Shows these rows alone. */
  showRows(rows: number[]): void {
    this.table = null;
    this.filter = "";
    this.#filtering += 1;
    this.#matches = rows;
    this.grid.go({ row: 0, column: this.grid.cursor.column });
    this.voice.say(t("said-filtered", { rows: rows.length }));
  }

  /** Shows all rows again. */
  showAll(): void {
    this.filter = null;
    this.#filtering += 1;
    this.#matches = null;
  }

  #undoable(words: string): void {
    this.voice.confirm({ words, act: { words: t("undo"), run: () => void this.undo() } });
  }

  /** The cell under the cursor, once it has come. */
  get cell() {
    const column = this.columns.shown[this.grid.cursor.column];
    const row = this.at(this.grid.cursor.row);
    return column && row ? { row, column, cell: row.cells[column.index] } : null;
  }

  /** The findings under the cursor, worst first, those of the row last. */
  get findings(): FindingView[] {
    const here = this.cell;
    return here ? [...(here.cell?.findings ?? []), ...here.row.findings] : [];
  }

  /** Shows only rows that hold the words; none or empty words show all. */
  async find(words: string | null): Promise<void> {
    const mine = ++this.#filtering;
    const id = this.view?.id;
    const row = this.rowAt(this.grid.cursor.row);
    this.filter = words;
    if (id === undefined || words === null || words.trim() === "") {
      this.#matches = null;
    } else {
      const matches = await this.#waiting(() => this.ipc.rosterFind(id, words), null);
      if (mine !== this.#filtering || this.view?.id !== id || !matches) return;
      this.#matches = matches;
      this.voice.say(t("said-filtered", { rows: matches.length }));
    }
    const position = this.positionOf(row);
    this.grid.go({ row: Math.max(0, position), column: this.grid.cursor.column });
  }

  /** Goes to the next (or previous) finding after the cursor, of one kind or of any. */
  async next(forward: boolean, code: string | null = null): Promise<FindingView | null> {
    const id = this.view?.id;
    if (id === undefined) return null;
    const row = Math.max(0, this.rowAt(this.grid.cursor.row));
    const column = this.columns.shown[this.grid.cursor.column]?.index ?? 0;
    const finding = await this.#waiting(() => this.ipc.rosterNext(id, row, column, forward, code), null);
    if (finding) this.jump(finding);
    return finding;
  }

  /** Puts the cursor where a finding is; one that lies on no cell is unfolded in the pane. */
  jump(finding: FindingView): void {
    this.open = finding.code;
    const { row, column_index } = finding;
    if (column_index !== null && !this.columns.shown.some(({ index }) => index === column_index))
      this.all = true;
    const column = this.columns.shown.findIndex(({ index }) => index === column_index);
    if (row === null) {
      if (column >= 0) this.grid.go({ row: -1, column });
      return;
    }
    if (this.positionOf(row) < 0) {
      this.filter = null;
      this.#matches = null;
    }
    this.grid.go({ row: this.positionOf(row), column: Math.max(0, column) });
  }

  /** A page of the findings of one kind. */
  async findingsOf(code: string, first: number, count: number): Promise<FindingView[]> {
    const id = this.view?.id;
    if (id === undefined) return [];
    return (await this.#waiting(() => this.ipc.rosterFindings(id, code, first, count), null)) ?? [];
  }

  /** Shows the first lines of a file. */
  showFile(name: string): void {
    this.file = name;
    void this.#preview();
  }

  /** Asks for the file preview when the edits have paused. */
  #look(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#preview(), this.files.length === 0 ? 0 : PREVIEW_REST);
  }

  async #preview(): Promise<void> {
    const view = this.view;
    if (!view) return;
    const mine = ++this.#asking;
    try {
      const files = await this.ipc.rosterPreview(view.id, PREVIEW_LINES, this.file);
      if (mine === this.#asking && this.view?.id === view.id) this.files = files;
    } catch (fault) {
      if (mine === this.#asking) this.fail(fault as Fault);
    }
  }

  /** `23 people, 5 errors`. */
  summary(view: RosterView): string {
    return t("said-opened", { people: view.rows, errors: view.counts.error, warnings: view.counts.warning });
  }

  // Waiting and failing ------------------------------------------------------------------------------------------

  cancel(): void {
    void this.ipc.cancel().catch(() => undefined);
  }

  stop(): boolean {
    if (!this.progress) return false;
    this.cancel();
    return true;
  }

  /** How the list stands, for the rail. */
  get standing(): Standing {
    const view = this.view;
    if (!view?.rows) return { mark: "unchecked", count: 0, words: t("rail-roster-none") };
    const { counts } = view;
    const found = SEVERITIES.filter((severity) => severity !== "info" && counts[severity] > 0);
    const against = view.against.reduce((sum, group) => sum + group.count, 0);
    if (against > 0)
      return { mark: "error", count: against, words: t("rail-roster-error", { count: against }) };
    const mark = worst(found);
    if (mark === null) return { mark: "proved", count: 0, words: t("rail-roster-ready") };
    const count = counts[mark];
    return { mark, count, words: t(`rail-roster-${mark}`, { count }) };
  }

  /** Shows a fault; that somebody stopped the work is not one. */
  fail(fault: Fault, again: (() => void) | null = null): void {
    if (fault.code === "stopped") {
      const words = sayFault(fault);
      this.voice.alarm(words.what);
      this.voice.confirm({ words: `${words.what} ${words.do}` });
      return;
    }
    this.fault = { fault, again };
    this.voice.alarm(sayFault(fault).what);
  }

  /** Waits for an answer; null when it failed. */
  async #asked<T>(ask: () => Promise<T>, again: (() => void) | null): Promise<T | null> {
    try {
      return await ask();
    } catch (fault) {
      this.fail(fault as Fault, again);
      return null;
    }
  }

  /** Waits for an answer, and says so if it takes long. */
  async #waiting<T>(ask: () => Promise<T>, again: (() => void) | null): Promise<T | null> {
    const slow = setTimeout(() => (this.busy = true), SOON);
    try {
      return await this.#asked(ask, again);
    } finally {
      clearTimeout(slow);
      this.busy = false;
    }
  }

  #selectedColumns(): number[] {
    const { column, columns } = this.grid.range;
    const shown = this.columns.shown.slice(column, column + columns).map(({ index }) => index);
    return shown.filter((index) => index !== NAMES);
  }
}

function total(view: RosterView | null): number {
  return view ? view.counts.error + view.counts.warning + view.counts.info : 0;
}
