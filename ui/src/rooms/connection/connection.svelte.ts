/**
 * The connection under work: what the window asks about it, in which order, and which answers still matter. The text,
 * its fields, what is found and every secret are Rust's.
 */
import type { Ipc } from "../../ipc";
import type {
  ComparedView,
  ConnectionEdit,
  ConnectionFinding,
  ConnectionTaken,
  ConnectionView,
  Fault,
  FieldView,
  FoundString,
  Keeping,
  Picture,
  Reader,
} from "../../ipc/types";
import { sayFault, t } from "../../language/index.svelte";
import type { RoomState, Standing } from "../../parts/room";
import type { Voice } from "../../parts/voice.svelte";
import { Testing } from "./testing.svelte";
import { changeOf, type Selection } from "./typing";

/** A fault on the screen, and what would be done again. */
interface Shown {
  fault: Fault;
  again: (() => void) | null;
}

export class ConnectionRoom implements RoomState {
  view = $state.raw<ConnectionView | null>(null);
  fault = $state.raw<Shown | null>(null);
  /** A file is being dragged over the window. */
  dragging = $state(false);
  /** The string is being typed although there is nothing in it yet. */
  typing = $state(false);
  dialog = $state<"compare" | "choose" | null>(null);
  found = $state.raw<FoundString[]>([]);
  compared = $state.raw<ComparedView[] | null>(null);
  /** Seconds until the copied string leaves the clipboard. */
  left = $state(0);
  /** What is selected in the text, in UTF-16 units; where the next letter goes. */
  selection = $state.raw<Selection>({ start: 0, end: 0 });
  /** Where secrets are: in the credential store, or in memory until the window closes. */
  keeping = $state<Keeping>("memory");
  /** Changes whose answer has not come. */
  waiting = $state(0);

  /** The test before saving. */
  readonly test: Testing;

  #turn: Promise<unknown> = Promise.resolve();
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly ipc: Ipc,
    private readonly voice: Voice,
    /** The customer has a file, so that its secrets are kept for it. */
    stored: boolean,
  ) {
    this.test = new Testing(ipc, voice, (fault) => this.fail(fault));
    ipc.onDrag((over) => (this.dragging = over));
    ipc.onConnectionTaken((taken) => this.#taken(taken));
    ipc.onConnectionFault((fault) => this.fail(fault));
    void this.look();
    if (stored) {
      ipc.secretsKept().then(
        (keeping) => (this.keeping = keeping),
        (fault: unknown) => this.fail(fault as Fault),
      );
    }
  }

  standing = $derived.by<Standing>(() => {
    const counts = this.view?.counts;
    if (!this.view || this.view.empty || !counts)
      return { mark: "unchecked", count: 0, words: t("connection-rail-none") };
    if (this.test.running) return { mark: "running", count: 0, words: t("connection-rail-running") };
    const outcome = this.test.view?.outcome ?? "untested";
    // What it lacks is told in the room; nobody has worked on it.
    if (this.view.begun && outcome === "untested")
      return { mark: "unchecked", count: 0, words: t("connection-rail-begun") };
    for (const severity of ["error", "warning"] as const) {
      const count = counts[severity];
      if (count > 0) return { mark: severity, count, words: t(`connection-rail-${severity}`, { count }) };
    }
    if (outcome === "failed") return { mark: "error", count: 0, words: t("connection-rail-stopped") };
    if (outcome === "partly") return { mark: "proved", count: 0, words: t("connection-rail-partly") };
    if (outcome === "passed") return { mark: "proved", count: 0, words: t("connection-rail-tested") };
    // Right on paper; that it connects is for a test to say.
    return { mark: "unchecked", count: 0, words: t("connection-rail-untested") };
  });

  /** Why nothing is to be saved, in words; none when something is. */
  whyNoSave = $derived.by<string | null>(() => {
    if (!this.view || this.view.empty) return t("connection-why-nothing");
    if (this.test.running) return t("connection-why-running");
    const { record } = this.view;
    const outcome = this.test.view?.outcome ?? "untested";
    const better = outcome !== "untested" && outcome !== record?.outcome;
    return record && !record.changed && !better ? t("connection-why-saved") : null;
  });

  stop(): boolean {
    if (!this.test.running) return false;
    void this.test.cancel();
    return true;
  }

  /** Saves; what nobody tested, or what failed, only after asking. */
  save(): void {
    const outcome = this.test.view?.outcome;
    if (outcome === "passed" || outcome === "partly") void this.saveNow();
    else this.test.dialog = "save";
  }

  async saveNow(): Promise<void> {
    this.test.dialog = null;
    await this.#ask(() => this.ipc.connectionSave());
    this.voice.say(t("connection-saved-now"));
  }

  /** What speaks for the room. */
  get said(): Voice {
    return this.voice;
  }

  /** All fields there are. */
  fields = $derived((this.view?.groups ?? []).flatMap(({ fields }) => fields));

  field(name: string): FieldView | undefined {
    return this.fields.find(({ field }) => field === name);
  }

  /** What is found about a field. */
  about(field: string): ConnectionFinding[] {
    return (this.view?.findings ?? []).filter((finding) => finding.field === field);
  }

  // Changing -----------------------------------------------------------------------------------------------------------

  /** Looks again: other rooms may have learnt what it begins with, or what a test needs. */
  look(): Promise<void> {
    return this.#ask(() => this.ipc.connectionView());
  }

  edit(edit: ConnectionEdit): Promise<void> {
    return this.#ask(() => this.ipc.connectionEdit(edit));
  }

  /** Begins with a text. */
  begin(text: string): Promise<void> {
    this.typing = true;
    return this.edit({ do: "type", start: 0, end: 0, text });
  }

  /** What a key asks for, done when everything before it is done: only then is known where the caret is. */
  type(kind: string, data: string | null): Promise<void> {
    return this.#ask(() => {
      const change = changeOf(kind, data, this.view?.text ?? "", this.selection);
      return change ? this.ipc.connectionEdit({ do: "type", ...change }) : Promise.resolve(null);
    });
  }

  /** Pastes the clipboard at the caret. */
  pasteHere(): Promise<void> {
    return this.#ask(() => this.ipc.connectionPaste(this.selection.start, this.selection.end));
  }

  pasteSecret(field: string): Promise<void> {
    return this.#ask(() => this.ipc.connectionPasteSecret(field));
  }

  set(field: string, value: string): Promise<void> {
    return this.edit({ do: "set", field, value });
  }

  /** Letters typed into the field of a secret: `start` to `end` of the dots typed so far. */
  letters(
    field: string,
    change: (dots: number) => { start: number; end: number; text: string } | null,
  ): Promise<void> {
    return this.#ask(() => {
      const wanted = change(this.field(field)?.typed ?? 0);
      return wanted ? this.ipc.connectionEdit({ do: "secret", field, ...wanted }) : Promise.resolve(null);
    });
  }

  async fix(finding: ConnectionFinding): Promise<void> {
    const number = this.view?.findings.indexOf(finding) ?? -1;
    if (number < 0) return;
    await this.edit({ do: "fix", finding: number });
    this.#sayCounts();
  }

  async fixSafe(): Promise<void> {
    await this.edit({ do: "fix_safe" });
    this.#sayCounts();
  }

  undo(): Promise<void> {
    return this.#history("undo", () => this.ipc.connectionUndo());
  }

  redo(): Promise<void> {
    return this.#history("redo", () => this.ipc.connectionRedo());
  }

  async #history(which: "undo" | "redo", ask: () => Promise<ConnectionView>): Promise<void> {
    const what = this.view?.[which];
    if (what == null) return;
    await this.#ask(ask);
    this.voice.say(t(`said-${which}`, { what: t(`connection-did-${what}`) }));
  }

  #sayCounts(): void {
    const counts = this.view?.counts;
    if (counts) this.voice.say(t("connection-said-left", { errors: counts.error, warnings: counts.warning }));
  }

  // Coming in and going out ----------------------------------------------------------------------------------------------

  /** Takes the string on the clipboard in place of the text. */
  take(): Promise<void> {
    return this.#take(
      () => this.ipc.connectionTake(),
      () => void this.take(),
    );
  }

  open(): Promise<void> {
    return this.#take(
      () => this.ipc.connectionOpen(),
      () => void this.open(),
    );
  }

  async #take(ask: () => Promise<ConnectionTaken | null>, again: () => void): Promise<void> {
    await this.#queue(async () => {
      const taken = await ask();
      if (taken) this.#taken(taken);
    }, again);
  }

  #taken(taken: ConnectionTaken): void {
    this.fault = null;
    this.found = taken.found;
    if (taken.found.length > 0) {
      this.dialog = "choose";
      return;
    }
    this.#accept(taken.view);
    this.#sayCounts();
  }

  async choose(number: number): Promise<void> {
    this.dialog = null;
    await this.#ask(() => this.ipc.connectionChoose(number));
    this.#sayCounts();
  }

  async copy(reader: Reader): Promise<boolean> {
    let done = false;
    await this.#queue(async () => {
      const seconds = await this.ipc.connectionCopy(reader);
      done = true;
      this.#count(seconds);
    }, null);
    return done;
  }

  /** Counts down to the moment Rust takes the copied string off the clipboard. */
  #count(seconds: number): void {
    clearInterval(this.#ticking);
    this.left = seconds;
    if (seconds === 0) return;
    const end = Date.now() + seconds * 1000;
    this.#ticking = setInterval(() => {
      this.left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      if (this.left > 0) return;
      clearInterval(this.#ticking);
      this.voice.say(t("connection-said-cleared"));
    }, 250);
  }

  /** A held secret as pixels. */
  async reveal(field: string): Promise<Picture | null> {
    try {
      return await this.ipc.connectionReveal(field);
    } catch (fault) {
      this.fail(fault as Fault);
      return null;
    }
  }

  async compare(file: boolean): Promise<void> {
    await this.#queue(async () => {
      const compared = await this.ipc.connectionCompare(file);
      if (compared) this.compared = compared;
    }, null);
  }

  // Waiting and failing --------------------------------------------------------------------------------------------------

  fail(fault: Fault, again: (() => void) | null = null): void {
    this.fault = { fault, again };
    this.voice.alarm(sayFault(fault).what);
  }

  /** Asks when everything asked before is answered. */
  #ask(ask: () => Promise<ConnectionView | null>): Promise<void> {
    return this.#queue(async () => {
      const view = await ask();
      if (view) this.#accept(view);
    }, null);
  }

  #queue(work: () => Promise<void>, again: (() => void) | null): Promise<void> {
    this.waiting += 1;
    const done = this.#turn.then(async () => {
      try {
        await work();
      } catch (fault) {
        this.fail(fault as Fault, again);
      } finally {
        this.waiting -= 1;
      }
    });
    this.#turn = done;
    return done;
  }

  #accept(view: ConnectionView): void {
    if (this.view && view.revision < this.view.revision) return;
    this.view = view;
    void this.test.look();
    const end = view.text.length;
    const { start } = this.selection;
    if (view.caret !== null) this.selection = { start: view.caret, end: view.caret };
    else this.selection = { start: Math.min(start, end), end: Math.min(this.selection.end, end) };
  }
}
