/** What the room keeps: what is signed in to, how the sign-in stands, and the error somebody pasted. */
import type { Ipc } from "../../ipc";
import type { ErrorsTold, Fault, Language, SignInStanding, SignInView, SignInWay } from "../../ipc/types";
import { t } from "../../language/index.svelte";
import type { Standing } from "../../parts/room";
import { Checks } from "./checks.svelte";

type Asked = Pick<
  Ipc,
  | "signInView"
  | "signInBegin"
  | "signInCancel"
  | "signInReadOff"
  | "signInBrowse"
  | "signInCopy"
  | "signInConsent"
  | "signOut"
  | "onSignIn"
  | "explain"
>;

export class ReadinessRoom {
  readonly checks: Checks;
  /** What is typed; it begins with what is known about the customer. */
  environment = $state("");
  application = $state("");
  tenant = $state("");
  practice = $state(false);
  signIn = $state.raw<SignInStanding | null>(null);
  /** A question that could not be answered. */
  fault = $state.raw<Fault | null>(null);
  pasted = $state("");
  told = $state.raw<ErrorsTold | null>(null);

  readonly #ipc: Asked;
  #asked = 0;

  constructor(ipc: Asked & ConstructorParameters<typeof Checks>[0]) {
    this.#ipc = ipc;
    this.checks = new Checks(ipc);
    ipc.onSignIn((view) => this.#take(view));
    void this.#do(async () => this.#take(await ipc.signInView()));
  }

  get waiting(): boolean {
    const state = this.signIn?.state;
    return state === "asking" || state === "browser" || state === "code";
  }

  get ready(): boolean {
    return this.environment.trim() !== "" && this.application.trim() !== "";
  }

  get standing(): Standing | null {
    return this.#signing ?? this.#proved;
  }

  get #signing(): Standing | null {
    switch (this.signIn?.state) {
      case "asking":
      case "browser":
      case "code":
        return { mark: "running", count: 0, words: t("sign-in-sentence-waiting") };
      case "out":
        return this.signIn.fault === null
          ? null
          : { mark: "error", count: 0, words: t("sign-in-sentence-out") };
      case "in":
        // Being signed in proves nothing yet.
        return this.signIn.business_central?.fault
          ? { mark: "warning", count: 0, words: t("sign-in-sentence-in", { name: this.signIn.person.name }) }
          : null;
      default:
        return null;
    }
  }

  /** What the checks say, once somebody has looked. */
  get #proved(): Standing | null {
    const { view, looked, running, summary } = this.checks;
    if (running) return { mark: "running", count: 0, words: t("checks-began") };
    if (view === null || !looked) return null;
    const failed = view.stages.filter(({ state }) => state === "failed").length;
    const { errors, warnings } = view.counts;
    if (errors > 0 || failed > 0) {
      return { mark: "error", count: errors, words: summary };
    }
    if (warnings > 0 || view.stale) return { mark: "warning", count: warnings, words: summary };
    if (view.at === null) return null;
    // What could not be looked at is not proved.
    const left = view.stages.some(({ state }) => state === "not-checked") || view.stopped;
    return { mark: left ? "unchecked" : "proved", count: 0, words: summary };
  }

  stop(): boolean {
    if (this.checks.running) {
      void this.checks.cancel();
      return true;
    }
    if (!this.waiting) return false;
    void this.cancel();
    return true;
  }

  begin(way: SignInWay, language: Language, another = false): Promise<void> {
    const { environment, application, tenant } = this;
    this.pasted = "";
    this.told = null;
    return this.#do(() =>
      this.#ipc.signInBegin({ environment, application, tenant, way, another, language }),
    );
  }

  cancel = (): Promise<void> => this.#do(() => this.#ipc.signInCancel());
  /** Ends the waiting with what the browser shows. */
  readOff = (): Promise<void> =>
    this.#do(async () => {
      await this.#ipc.signInReadOff(this.pasted);
    });
  browse = (): Promise<void> => this.#do(() => this.#ipc.signInBrowse());
  copy = (): Promise<void> => this.#do(() => this.#ipc.signInCopy());
  /** Asks for the consent that only Business Central lacks; who is signed in stays so. */
  consent = (language: Language): Promise<void> => this.#do(() => this.#ipc.signInConsent(language));
  signOut = (): Promise<void> => this.#do(async () => this.#take(await this.#ipc.signOut()));

  /** Asks what a text says; the answer to an older text is dropped. */
  async explain(text: string, language: Language): Promise<void> {
    const mine = ++this.#asked;
    const told =
      text.trim() === "" ? null : await this.#ipc.explain(text, language, language).catch(() => null);
    if (mine === this.#asked) this.told = told;
  }

  #take({ target, standing }: SignInView): void {
    // What a person typed stands until they type something else.
    if (this.signIn === null || target.practice !== this.practice) {
      this.environment = target.environment;
      this.application = target.application;
      this.tenant = target.tenant;
      this.practice = target.practice;
    }
    this.signIn = standing;
  }

  async #do(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.fault = null;
    } catch (fault) {
      this.fault = fault as Fault;
    }
  }
}
