/** The room *Accounts*: who is what, what they need, in which order, and how many licences it takes. */
import type { AccountChoices, AccountsView, KnownAccounts } from "./types";
import type { Wire } from "./wire";

export interface AccountsIpc {
  accountsView(): Promise<AccountsView>;
  /** What can be chosen, the same for every customer. */
  accountsChoices(): Promise<AccountChoices>;
  /** Says anew who is what. */
  accountsSet(known: KnownAccounts): Promise<AccountsView>;
  /** Ticks a row or a step, or takes the tick away. */
  accountsTick(id: string, done: boolean): Promise<AccountsView>;
  /** Takes the salespeople over from the open list. */
  accountsPeople(): Promise<AccountsView>;
  accountsUndo(): Promise<AccountsView>;
  accountsRedo(): Promise<AccountsView>;
}

export const accountsOver = ({ ask }: Wire): AccountsIpc => ({
  accountsView: () => ask("accounts_view"),
  accountsChoices: () => ask("accounts_choices"),
  accountsSet: (known) => ask("accounts_set", { known }),
  accountsTick: (id, done) => ask("accounts_tick", { id, done }),
  accountsPeople: () => ask("accounts_people"),
  accountsUndo: () => ask("accounts_undo"),
  accountsRedo: () => ask("accounts_redo"),
});
