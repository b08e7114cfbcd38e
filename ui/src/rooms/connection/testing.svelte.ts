/** The test before saving: what the window heard of it, which stage is looked at, what a service's words mean. */
import type { Ipc } from "../../ipc";
import type { ErrorsTold, Fault, Language, SignInStanding, TestStage, TestView } from "../../ipc/types";
import { t } from "../../language/index.svelte";
import type { MarkKind } from "../../parts/marks";
import type { Voice } from "../../parts/voice.svelte";

const MARKS: Record<string, MarkKind> = {
  passed: "proved",
  warned: "warning",
  failed: "error",
  running: "running",
};

export class Testing {
  view = $state.raw<TestView | null>(null);
  /** How the sign-in stands, which a test may wait for. */
  signIn = $state.raw<SignInStanding | null>(null);
  /** The stage that somebody chose to look at. */
  chosen = $state<string | null>(null);
  /** What the words of a service mean, by the words. */
  told = $state.raw<{ said: string; errors: ErrorsTold } | null>(null);
  dialog = $state<"save" | "send" | null>(null);

  #asked = 0;

  constructor(
    private readonly ipc: Ipc,
    private readonly voice: Voice,
    private readonly fail: (fault: Fault) => void,
  ) {
    ipc.onTest((view) => this.#take(view));
    ipc.onSignIn(({ standing }) => (this.signIn = standing));
  }

  stages = $derived(this.view?.stages ?? []);
  running = $derived(this.view?.running ?? false);
  done = $derived(this.stages.filter(({ state }) => state !== "not-checked" && state !== "running").length);
  /** Somebody has to do something in the browser. */
  waiting = $derived(this.running && this.signIn?.state === "browser" ? this.signIn : null);

  /** The stage that is looked at: the chosen one, else the one that matters. */
  shown = $derived.by<TestStage | null>(() => {
    const all = this.view?.alone ? [...this.stages, this.view.alone] : this.stages;
    const of = (state: string) => all.find((stage) => stage.state === state);
    return all.find(({ id }) => id === this.chosen) ?? of("failed") ?? of("warned") ?? null;
  });

  /** Where it stands, in a sentence. */
  sentence = $derived.by<string>(() => {
    const all = this.stages.length;
    if (this.running) return t("connection-test-running", { done: this.done + 1, all });
    if (this.view?.stopped) return t("connection-test-stopped", { done: this.done, all });
    const failed = this.stages.find(({ state }) => state === "failed");
    if (failed) return t("connection-test-outcome-failed", { stage: t(`connection-stage-${failed.id}`) });
    const left = this.stages.filter(({ state }) => state === "not-checked").length;
    return left > 0
      ? t("connection-test-outcome-partly", { count: left })
      : t("connection-test-outcome-passed");
  });

  static mark(state: string): MarkKind {
    return MARKS[state] ?? "unchecked";
  }

  /** Looks again: what there is to test may be another. */
  look(): Promise<void> {
    return this.#ask(() => this.ipc.testView());
  }

  begin(language: Language): Promise<void> {
    this.chosen = null;
    this.voice.say(t("connection-test-said-began"));
    return this.#ask(() => this.ipc.testBegin(language));
  }

  cancel = (): Promise<void> => this.#do(() => this.ipc.testCancel());
  browse = (): Promise<void> => this.#do(() => this.ipc.signInBrowse());
  /** Ends the waiting with what the browser shows; false when the text holds no error. */
  async readOff(text: string): Promise<boolean> {
    let known = false;
    await this.#do(async () => {
      known = await this.ipc.signInReadOff(text);
    });
    return known;
  }
  copyLink = (): Promise<void> => this.#do(() => this.ipc.signInCopy());
  certificate = (): Promise<void> =>
    this.#do(async () => {
      await this.ipc.testCertificate();
      await this.look();
    });

  async copy(language: Language): Promise<boolean> {
    let done = false;
    await this.#do(async () => {
      await this.ipc.testCopy(language);
      done = true;
      this.voice.say(t("copied"));
    });
    return done;
  }

  /** Sends user name and password as Business Central would; somebody was warned. */
  send(): Promise<void> {
    this.dialog = null;
    this.chosen = "as-business-central";
    return this.#ask(() => this.ipc.testAsBusinessCentral());
  }

  /** Asks what the words of a service mean; the answer to older ones is dropped. */
  async explain(said: string, language: Language): Promise<void> {
    const errors = await this.ipc.explain(said, language, language).catch(() => null);
    if (errors && this.shown?.cause?.said === said) this.told = { said, errors };
  }

  /** Takes an answer, unless something newer was told meanwhile. */
  #ask(ask: () => Promise<TestView>): Promise<void> {
    const mine = ++this.#asked;
    return this.#do(async () => {
      const view = await ask();
      if (mine === this.#asked) this.#take(view);
    });
  }

  #take(view: TestView): void {
    const ended = this.running && !view.running;
    this.#asked += 1;
    this.view = view;
    if (ended) this.voice.say(t("connection-test-said-ended", { outcome: this.sentence }));
  }

  async #do(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (fault) {
      this.fail(fault as Fault);
    }
  }
}
