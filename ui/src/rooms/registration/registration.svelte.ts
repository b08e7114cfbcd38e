/** What the room keeps: the registration as Rust has it, which form of the plan is in view, which finding is chosen. */
import type { Ipc } from "../../ipc";
import type {
  Fault,
  KnownFacts,
  Language,
  ManifestFinding,
  RegistrationView,
  StepView,
} from "../../ipc/types";
import { t } from "../../language/index.svelte";
import type { RoomState, Standing } from "../../parts/room";
import type { Voice } from "../../parts/voice.svelte";

/** The forms of the plan, as tabs. */
export const TABS = ["steps", "az", "powershell", "graph", "bicep", "m365"] as const;
export type Tab = (typeof TABS)[number];

/** What a registration may serve. */
export const PURPOSES = ["bc-online", "bc-onprem-entra", "bc-legacy", "desktop"];

/** What the app's own sign-in is called among them: it goes with every registration there is. */
const OWN = "desktop";
/** The one that needs no registration. */
const NONE = "bc-online";

const MARKS = "mark-";

/** A fault on the screen, and what would be done again. */
interface Shown {
  fault: Fault;
  again: (() => void) | null;
}

export class RegistrationRoom implements RoomState {
  view = $state.raw<RegistrationView | null>(null);
  fault = $state.raw<Shown | null>(null);
  tab = $state<Tab>("steps");
  /** Azure CLI for PowerShell instead of bash. */
  ps = $state(false);
  /** The script in view; none while it is being made. */
  script = $state.raw<string | null>(null);
  /** What of the manifest is in view. */
  side = $state<"manifest" | "repair">("manifest");
  /** The form of script the repair is shown as. */
  repairForm = $state("az");
  /** The chosen finding, by its place in the list. */
  chosen = $state<number | null>(null);
  /** The manifest lies over the sheet (narrow windows). */
  drawer = $state(false);
  dialog = $state<"facts" | "save" | null>(null);

  manifest = $derived(this.view?.manifest ?? null);
  findings = $derived(this.manifest?.findings ?? []);
  steps = $derived((this.view?.plan.parts ?? []).flatMap(({ steps }) => steps));
  done = $derived(this.steps.filter((step) => this.isDone(step)).length);
  /** The first step that is not done. */
  next = $derived(this.steps.find((step) => !this.isDone(step))?.tick ?? null);

  #asking = 0;

  constructor(
    readonly ipc: Ipc,
    private readonly voice: Voice,
  ) {
    ipc.onManifestOpened((view) => {
      this.#accept(view);
      this.#arrived();
    });
    ipc.onSeen(() => void this.load());
    void this.load();
  }

  /** What a check has seen of consent, where it concerns a step: it was there for all services, or it was not. */
  consents(step: StepView): [string, boolean][] {
    return step.id === "consent" && this.#own ? Object.entries(this.view?.consents ?? {}) : [];
  }

  /** There is one registration, and it is the one that was signed in with. Of two nobody knows which is which. */
  #own = $derived.by(() => {
    const app = this.view?.facts.app_id.trim().toLowerCase();
    const seen = this.view?.consented ?? null;
    return this.steps.filter(({ id }) => id === "consent").length === 1 && (!app || !seen || app === seen);
  });

  /** What a check has seen of consent for an app that no step speaks of by itself. */
  seenFor = $derived.by(() => {
    const { consented, consents } = this.view ?? {};
    const wanted = this.steps.some(({ id }) => id === "consent");
    if (!consented || !wanted || this.#own) return null;
    const services = Object.entries(consents ?? {});
    return services.length > 0 ? { app: consented, services } : null;
  });

  /** A check has seen that it is done. */
  isProved(step: StepView): boolean {
    const seen = this.consents(step);
    return seen.length > 0 && seen.every(([, granted]) => granted);
  }

  isDone(step: StepView): boolean {
    const refused = this.consents(step).some(([, granted]) => !granted);
    return this.isProved(step) || (!refused && this.view?.ticks[step.tick] !== undefined);
  }

  get standing(): Standing {
    const { error = 0, warning = 0 } = this.manifest?.counts ?? {};
    if (error > 0) return { mark: "error", count: error, words: t("rail-roster-error", { count: error }) };
    if (warning > 0)
      return { mark: "warning", count: warning, words: t("rail-roster-warning", { count: warning }) };
    // A manifest shows what is asked for; the steps that are left are more than that.
    const mark =
      this.next !== null || (this.steps.length === 0 && !this.manifest)
        ? "unchecked"
        : this.steps.length > 0
          ? "ticked"
          : "proved";
    return { mark, count: 0, words: t(MARKS + mark) };
  }

  /** Asks again what there is: another room may have said more about the customer. */
  load(): Promise<void> {
    return this.#ask(() => this.ipc.registrationView());
  }

  tell(facts: KnownFacts): Promise<void> {
    return this.#ask(() => this.ipc.registrationTell(facts));
  }

  /** Says what the registration serves, and nothing else. */
  async serve(purpose: string): Promise<void> {
    const facts = this.view?.facts;
    const purposes = purpose === OWN || purpose === NONE ? [purpose] : [purpose, OWN];
    if (facts) await this.tell({ ...facts, purposes });
  }

  tick(step: string, done: boolean): Promise<void> {
    return this.#ask(() => this.ipc.registrationTick(step, done));
  }

  async paste(text: string | null = null): Promise<void> {
    await this.#ask(() => this.ipc.registrationPaste(text));
    this.#arrived();
  }

  async open(): Promise<void> {
    const before = this.manifest;
    await this.#ask(() => this.ipc.registrationOpen());
    if (this.manifest !== before) this.#arrived();
  }

  clear(): Promise<void> {
    return this.#ask(() => this.ipc.registrationClear());
  }

  async repair(): Promise<void> {
    await this.#ask(() => this.ipc.registrationRepair());
    this.side = "manifest";
    this.voice.say(this.summary());
  }

  async undo(): Promise<void> {
    await this.#ask(() => this.ipc.registrationUndo());
    this.voice.say(t("registration-ui-undone"));
  }

  async redo(): Promise<void> {
    await this.#ask(() => this.ipc.registrationRedo());
    this.voice.say(t("registration-ui-redone"));
  }

  async portal(): Promise<void> {
    try {
      await this.ipc.portalOpen();
    } catch (fault) {
      this.fault = { fault: fault as Fault, again: () => void this.portal() };
    }
  }

  /** Asks for the script of the tab in view; the answer to an older question is dropped. */
  async write(form: string, language: Language): Promise<void> {
    const mine = ++this.#asking;
    this.script = null;
    try {
      const script = await this.ipc.registrationScript(form, language);
      if (mine === this.#asking) this.script = script;
    } catch (fault) {
      if (mine === this.#asking) this.fault = { fault: fault as Fault, again: null };
    }
  }

  /** The next finding after the chosen one, or the one before. */
  step(forward: boolean): void {
    const count = this.findings.length;
    if (count === 0) return;
    this.side = "manifest";
    const now = this.chosen ?? (forward ? -1 : count);
    this.chosen = (now + (forward ? 1 : -1) + count) % count;
  }

  /** The findings of a line. */
  in(line: number): ManifestFinding[] {
    return this.findings.filter((finding) => finding.line === line);
  }

  summary(): string {
    const counts = this.manifest?.counts;
    if (!counts) return "";
    return t("registration-ui-summary", {
      errors: counts.error,
      warnings: counts.warning,
      hints: counts.info,
    });
  }

  #arrived(): void {
    this.chosen = null;
    this.side = "manifest";
    if (this.manifest) this.voice.say(this.summary());
  }

  async #ask(question: () => Promise<RegistrationView | null>): Promise<void> {
    try {
      const view = await question();
      if (view) this.#accept(view);
      this.fault = null;
    } catch (fault) {
      this.fault = { fault: fault as Fault, again: null };
    }
  }

  #accept(view: RegistrationView): void {
    this.view = view;
    if (this.chosen !== null && this.chosen >= this.findings.length) this.chosen = null;
    if (!this.manifest?.repair) this.side = "manifest";
  }
}
