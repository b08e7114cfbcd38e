/** What the room keeps of the checks: how they stand, what is chosen in the list, what stands in the pane. */
import { SvelteSet } from "svelte/reactivity";
import type { Ipc } from "../../ipc";
import type { Asked, ChecksView, CustomerFacts, EvidenceView, Fault, Language } from "../../ipc/types";
import { t } from "../../language/index.svelte";
import { fits, ofRow, ofStage, type Filter, type Line, type Lines } from "./lines";

/** What stands in the pane beside the list. */
export type Pane = { of: "line"; key: string } | { of: "history" } | { of: "asked" } | null;

type Questions = Pick<
  Ipc,
  | "checksView"
  | "checksAsk"
  | "checksRun"
  | "checksCancel"
  | "checksEvidence"
  | "checksText"
  | "checksLetter"
  | "checksDelete"
  | "checksUndo"
  | "checksRedo"
  | "checksSave"
  | "checksOpen"
  | "checksClose"
  | "checksByPassword"
  | "checksCertificate"
  | "onChecks"
  | "onSnapshotOpened"
  | "onCustomerChanged"
  | "facts"
  | "factsSet"
>;

export class Checks {
  view = $state.raw<ChecksView | null>(null);
  fault = $state.raw<Fault | null>(null);
  filter = $state<Filter>("all");
  pane = $state.raw<Pane>(null);
  /** Groups that are folded. */
  readonly folded = new SvelteSet<string>();
  evidence = $state.raw<EvidenceView | null>(null);
  /** A dialog that is open. */
  dialog = $state<"save" | "password" | null>(null);

  readonly #ipc: Questions;
  #asked = 0;

  constructor(ipc: Questions) {
    this.#ipc = ipc;
    ipc.onChecks((view) => this.#take(view));
    ipc.onSnapshotOpened((view) => this.#take(view));
    void this.refresh();
  }

  get running(): boolean {
    return this.view?.running != null;
  }

  /** Something was seen or tested, now or in an earlier run. */
  get looked(): boolean {
    return this.view !== null && (this.view.at !== null || this.view.stages.length > 0);
  }

  get ready(): boolean {
    return this.view !== null && this.view.missing.length === 0;
  }

  /** What came of it, in a sentence. */
  get summary(): string {
    const { view } = this;
    if (view === null || !this.looked) return "";
    const stage = view.stages.find(({ state }) => state === "failed");
    if (view.at === null && stage) return t("checks-summary-stage", { stage: t(`stage-${stage.id}`) });
    const { errors, warnings, met, not_checked: unchecked } = view.counts;
    const id = view.stopped && view.file === null ? "checks-summary-stopped" : "checks-summary";
    return t(id, { errors, warnings, met, unchecked });
  }

  /** Every line, whether it is shown or not. */
  get all(): Line[] {
    return this.#grouped().flatMap(({ lines }) => lines);
  }

  /** How many lines a filter shows. */
  count(filter: Filter): number {
    return this.all.filter((line) => fits(line, filter)).length;
  }

  /** The lines that are shown, group by group. */
  get groups(): Lines[] {
    return this.#grouped()
      .map((group) => ({ ...group, lines: group.lines.filter((line) => fits(line, this.filter)) }))
      .filter(({ lines }) => lines.length > 0);
  }

  #grouped(): Lines[] {
    const { view } = this;
    if (view === null) return [];
    const groups: Lines[] = [
      {
        key: "stages",
        heading: t("checks-stages"),
        lines: view.stages.map((stage) => ofStage(stage, view.rows)),
      },
    ];
    for (const row of view.rows) {
      const last = groups.at(-1);
      const line = ofRow(row, this.running);
      if (last?.key === row.group) last.lines.push(line);
      else groups.push({ key: row.group, heading: t(`readiness-group-${row.group}`), lines: [line] });
    }
    return groups;
  }

  /** Whoever else has something to do, with how much. */
  get owners(): { owner: string; count: number }[] {
    const counts: Record<string, number> = {};
    for (const { state, owner } of this.view?.rows ?? []) {
      if (owner !== "consultant" && (state === "unmet" || state === "warning"))
        counts[owner] = (counts[owner] ?? 0) + 1;
    }
    return Object.entries(counts).map(([owner, count]) => ({ owner, count }));
  }

  refresh = (): Promise<void> => this.#do(() => this.#ipc.checksView());

  run = (language: Language, only: string | null = null): Promise<void> =>
    this.#quiet(async () => {
      await this.#ipc.checksRun(only, language);
    });

  cancel = (): Promise<void> => this.#quiet(() => this.#ipc.checksCancel());

  remove = (at: string): Promise<void> => this.#do(() => this.#ipc.checksDelete(at));
  undo = (): Promise<void> => this.#do(() => this.#ipc.checksUndo());
  redo = (): Promise<void> => this.#do(() => this.#ipc.checksRedo());
  open = (): Promise<void> => this.#do(() => this.#ipc.checksOpen());
  close = (): Promise<void> => this.#do(() => this.#ipc.checksClose());
  certificate = (): Promise<void> => this.#do(() => this.#ipc.checksCertificate());

  /** Tries user name and password; the password is not kept here. */
  tryPassword = (user: string, password: string): Promise<void> =>
    this.#do(() => this.#ipc.checksByPassword(user, password === "" ? null : password));

  /** The name of the file that was written; null when nothing was. */
  async save(people: boolean): Promise<string | null> {
    let name: string | null = null;
    await this.#quiet(async () => {
      name = await this.#ipc.checksSave(people);
    });
    return name;
  }

  async text(what: string | null, language: Language): Promise<string> {
    let text = "";
    await this.#quiet(async () => {
      text = await this.#ipc.checksText(what, language);
    });
    return text;
  }

  async letter(what: string, language: Language): Promise<string> {
    let text = "";
    await this.#quiet(async () => {
      text = await this.#ipc.checksLetter(what, language);
    });
    return text;
  }

  /** Shows what is behind a line. */
  async show(pane: Pane): Promise<void> {
    this.pane = pane;
    this.evidence = null;
    const mine = ++this.#asked;
    if (pane?.of !== "line") return;
    const seen = await this.#ipc.checksEvidence(pane.key).catch(() => null);
    if (mine === this.#asked) this.evidence = seen;
  }

  fold(key: string): void {
    if (!this.folded.delete(key)) this.folded.add(key);
  }

  facts = (): Promise<CustomerFacts> => this.#ipc.facts();

  /** Keeps what is to be checked. */
  async tell(facts: CustomerFacts, asked: Asked): Promise<void> {
    await this.#do(async () => {
      await this.#ipc.factsSet(facts);
      return this.#ipc.checksAsk(asked);
    });
  }

  #take(view: ChecksView): void {
    const was = this.view;
    this.view = view;
    // What is behind a line is another thing after a run.
    const ended = was?.running != null && view.running === null;
    if ((ended || was?.file !== view.file) && this.pane?.of === "line") void this.show(this.pane);
  }

  async #do(work: () => Promise<ChecksView | null>): Promise<void> {
    await this.#quiet(async () => {
      const view = await work();
      if (view !== null) this.#take(view);
    });
  }

  async #quiet(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.fault = null;
    } catch (fault) {
      this.fault = fault as Fault;
    }
  }
}
