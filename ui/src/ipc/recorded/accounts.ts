/** Recorded answers of *Accounts*: the messages of `tests/wire/`. */
import choices from "../../../../tests/wire/accounts-choices.json";
import empty from "../../../../tests/wire/accounts-empty.json";
import overlap from "../../../../tests/wire/accounts-overlap.json";
import type { AccountsIpc } from "../accounts";
import type { AccountChoices, AccountsView } from "../types";
import type { Recording } from "./recording";

const as = (message: unknown) => message as AccountsView;

export function accountsAnswers(recording: Recording): AccountsIpc {
  const history: AccountsView[] = [as(recording.beforehand.accounts === undefined ? empty : overlap)];
  let at = 0;
  const now = () => ({
    ...(history[at] ?? as(empty)),
    can_undo: at > 0,
    can_redo: at + 1 < history.length,
  });
  const step = (next: AccountsView) => {
    history.splice(at + 1, Infinity, next);
    at += 1;
    return recording.answer(now);
  };
  return {
    accountsView: () => recording.answer(now),
    accountsChoices: () => recording.answer(() => choices as unknown as AccountChoices),
    accountsSet: (known) => step({ ...now(), known }),
    accountsTick: (id, done) =>
      step({
        ...now(),
        checks: now().checks.map((check) =>
          check.id === id
            ? { ...check, seen: done ? "ticked" : "unchecked", tick: done ? { on: "2026-11-21" } : null }
            : check,
        ),
      }),
    accountsPeople: () =>
      step({ ...now(), known: { ...now().known, salespeople: as(overlap).known.salespeople } }),
    accountsOffered: () =>
      recording.answer(() => {
        const people = as(overlap).known.salespeople;
        return {
          count: people.length,
          user_names: people.map(({ user_name }) => user_name),
          connection_user: null,
        };
      }),
    rosterGroupsPlanned: () => Promise.reject(new Error("not recorded")),
    onSeen: () => () => undefined,
    accountsUndo: () => {
      at = Math.max(0, at - 1);
      return recording.answer(now);
    },
    accountsRedo: () => {
      at = Math.min(history.length - 1, at + 1);
      return recording.answer(now);
    },
  };
}
