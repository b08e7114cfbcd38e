/** What the room keeps: who is what as Rust has it, what can be chosen, what is unfolded. */
import type { Ipc } from "../../ipc";
import type {
  AccountChoices,
  AccountFinding,
  AccountKind,
  AccountsView,
  Fault,
  KnownAccount,
  KnownAccounts,
  OfferedPeople,
} from "../../ipc/types";
import { t } from "../../language/index.svelte";
import type { MarkKind } from "../../parts/marks";
import type { RoomState, Standing } from "../../parts/room";
import type { Voice } from "../../parts/voice.svelte";

export const KINDS: AccountKind[] = ["administrator", "integration-user", "salespeople"];

const MARKS = "mark-";

/** What stands for "no licence". */
export const NO_LICENCE = "none";

interface Shown {
  fault: Fault;
  again: (() => void) | null;
}

/** The mark of how a row stands. */
export function markOf(seen: string): MarkKind {
  if (seen === "error" || seen === "warning" || seen === "proved" || seen === "ticked") return seen;
  return "unchecked";
}

/** Where a field of the findings is on the sheet, as a selector. */
export function placeOf(field: string): string {
  const [account, part = ""] = field.split(".");
  const kind =
    account === "administrator"
      ? account
      : account === "integration_user" || account === "primary_email" || account === "other_non_interactive"
        ? "integration-user"
        : "salespeople";
  const inside =
    field === "owned"
      ? null
      : part === "roles"
        ? "input[data-role]"
        : account === "primary_email"
          ? '[data-field="email"]'
          : account === "other_non_interactive"
            ? '[data-field="others"]'
            : field === "salespeople_licence"
              ? '[data-field="licence"]'
              : part
                ? `[data-field="${part}"]`
                : "button";
  return inside === null ? "#accounts-part input" : `[data-kind="${kind}"] ${inside}`;
}

export class AccountsRoom implements RoomState {
  view = $state.raw<AccountsView | null>(null);
  choices = $state.raw<AccountChoices | null>(null);
  /** The people of the open list. */
  offered = $state.raw<OfferedPeople>({ count: null, user_names: [], connection_user: null });
  fault = $state.raw<Shown | null>(null);
  /** The part below the columns. */
  part = $state<"path" | "licences" | "facts" | "modes" | "roles">("path");
  /** The row or step whose reason is unfolded. */
  open = $state<string | null>(null);
  dialog = $state<"people" | null>(null);
  /** The chosen finding, by its place in the list. */
  chosen = $state<number | null>(null);

  known = $derived(this.view?.known ?? null);
  /** The user of the connection, as long as the integration user is somebody else or nobody. */
  connectionUser = $derived.by(() => {
    const user = this.offered.connection_user;
    return user?.toLowerCase() === this.known?.integration_user.user_name.toLowerCase() ? null : user;
  });
  #turn = Promise.resolve();

  constructor(
    private readonly ipc: Ipc,
    private readonly voice: Voice,
  ) {
    void this.load();
    ipc.onSeen(() => void this.#ask(() => ipc.accountsView()));
  }

  get standing(): Standing {
    const { error = 0, warning = 0 } = this.view?.counts ?? {};
    if (error > 0) return { mark: "error", count: error, words: t("rail-roster-error", { count: error }) };
    if (warning > 0)
      return { mark: "warning", count: warning, words: t("rail-roster-warning", { count: warning }) };
    const checks = this.view?.checks ?? [];
    const open = checks.some(({ seen }) => seen !== "proved" && seen !== "ticked");
    const mark =
      open || checks.length === 0
        ? "unchecked"
        : checks.some(({ seen }) => seen === "ticked")
          ? "ticked"
          : "proved";
    return { mark, count: 0, words: t(MARKS + mark) };
  }

  /** Asks again what there is: another room may have said more about the customer. */
  async load(): Promise<void> {
    await this.#ask(() => this.ipc.accountsView());
    try {
      this.offered = await this.ipc.accountsOffered();
      this.choices ??= await this.ipc.accountsChoices();
    } catch (fault) {
      this.fault = { fault: fault as Fault, again: () => void this.load() };
    }
  }

  /** Changes part of who is what; a change is told by what is known when its turn comes. */
  set(change: (known: KnownAccounts) => Partial<KnownAccounts>): Promise<void> {
    return this.#ask(() => {
      const { known } = this;
      return known ? this.ipc.accountsSet({ ...known, ...change(known) }) : this.ipc.accountsView();
    });
  }

  /** Changes one of the two single accounts. */
  setAccount(
    kind: "administrator" | "integration_user",
    change: (account: KnownAccount) => Partial<KnownAccount>,
  ): Promise<void> {
    return this.set((known) => ({ [kind]: { ...known[kind], ...change(known[kind]) } }));
  }

  /** How many licences of a kind the customer has; none when nobody said. */
  own(sku: string, count: number | null): Promise<void> {
    return this.set(({ owned }) => {
      const others = owned.filter((one) => one.sku !== sku);
      return { owned: count === null ? others : [...others, { sku, count }] };
    });
  }

  tick(id: string, done: boolean): Promise<void> {
    return this.#ask(() => this.ipc.accountsTick(id, done));
  }

  async takePeople(): Promise<void> {
    await this.#ask(() => this.ipc.accountsPeople());
    if (!this.fault)
      this.voice.say(t("accounts-ui-people-taken", { count: this.known?.salespeople.length ?? 0 }));
  }

  async undo(): Promise<void> {
    await this.#ask(() => this.ipc.accountsUndo());
    this.voice.say(t("accounts-ui-undone"));
  }

  async redo(): Promise<void> {
    await this.#ask(() => this.ipc.accountsRedo());
    this.voice.say(t("accounts-ui-redone"));
  }

  /** The findings that concern an account. */
  of(kind: AccountKind): AccountFinding[] {
    return (this.view?.findings ?? []).filter(({ accounts }) => accounts.includes(kind));
  }

  /** One question after the other: a change made of an older answer would take back the one before it. */
  #ask(question: () => Promise<AccountsView>): Promise<void> {
    this.#turn = this.#turn.then(() => this.#put(question));
    return this.#turn;
  }

  async #put(question: () => Promise<AccountsView>): Promise<void> {
    try {
      const before = this.view?.counts;
      this.view = await question();
      if (this.chosen !== null && this.chosen >= this.view.findings.length) this.chosen = null;
      this.fault = null;
      const { error, warning } = this.view.counts;
      if (before && (error !== before.error || warning !== before.warning)) {
        this.voice.say(t("accounts-ui-summary", { errors: error, warnings: warning }));
      }
    } catch (fault) {
      this.fault = { fault: fault as Fault, again: null };
    }
  }
}
