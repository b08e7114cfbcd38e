/** The room *Accounts*: who is what, what they need, in which order, and how many licences it takes. */
import type { AccountChoices, AccountsView, GroupsTaken, KnownAccounts, OfferedPeople } from "./types";
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
  /** Who may be named here: the people of the open list. */
  accountsOffered(): Promise<OfferedPeople>;
  /** Puts the people of a list into the licence groups planned for them. */
  rosterGroupsPlanned(id: number): Promise<GroupsTaken>;
  accountsUndo(): Promise<AccountsView>;
  accountsRedo(): Promise<AccountsView>;

  /** A check has seen something of the environment. */
  onSeen(told: () => void): () => void;
}

export const accountsOver = ({ ask, hear }: Wire): AccountsIpc => ({
  accountsView: () => ask("accounts_view"),
  accountsChoices: () => ask("accounts_choices"),
  accountsSet: (known) => ask("accounts_set", { known }),
  accountsTick: (id, done) => ask("accounts_tick", { id, done }),
  accountsPeople: () => ask("accounts_people"),
  accountsOffered: () => ask("accounts_offered"),
  rosterGroupsPlanned: (id) => ask("roster_groups_planned", { id }),
  accountsUndo: () => ask("accounts_undo"),
  accountsRedo: () => ask("accounts_redo"),

  onSeen: (told) => hear("checks", told),
});
