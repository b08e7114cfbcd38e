/** Recorded answers about a connection: the messages `tests/wire.rs` writes, in the order of a repair. */
import type { ConnectionIpc } from "../connection";
import type { ComparedView, ConnectionTaken, ConnectionView } from "../types";
import { Hearers, type Recording } from "./recording";

const recorded = import.meta.glob<ConnectionView>("../../../../tests/wire/connection-*.json", {
  import: "default",
  eager: true,
});

/** The connection as it was recorded: `empty`, `mistaken` or `fixed`. */
export function recordedConnection(moment: "empty" | "mistaken" | "fixed"): ConnectionView {
  const found = Object.entries(recorded).find(([path]) => path.endsWith(`connection-${moment}.json`));
  if (!found) throw new Error(moment);
  return found[1];
}

const COMPARED: ComparedView[] = [
  {
    name: "Url",
    sameness: "same",
    first: { seen: "text", text: "https://vanderlinde.crm4.dynamics.com" },
    second: { seen: "text", text: "https://vanderlinde.crm4.dynamics.com" },
  },
  { name: "Password", sameness: "different", first: { seen: "masked" }, second: { seen: "masked" } },
  {
    name: "LoginPrompt",
    sameness: "only-second",
    first: { seen: "nothing" },
    second: { seen: "text", text: "Auto" },
  },
];

export function connectionAnswers(recording: Recording): ConnectionIpc {
  let revision = 1;
  let moment: "empty" | "mistaken" | "fixed" = recording.beforehand.connection ? "mistaken" : "empty";
  const view = (): ConnectionView => ({ ...recordedConnection(moment), revision });
  const become = (next: typeof moment) =>
    recording.answer(() => {
      moment = next;
      revision += 1;
      return view();
    });
  const taken = (): Promise<ConnectionTaken> => become("mistaken").then((now) => ({ view: now, found: [] }));
  const hearers = new Hearers<ConnectionTaken>();
  return {
    connectionView: () => recording.answer(view),
    connectionEdit: (edit) =>
      edit.do === "fix" || edit.do === "fix_safe"
        ? become("fixed")
        : edit.do === "type"
          ? become("mistaken")
          : become(moment),
    connectionUndo: () => become("mistaken"),
    connectionRedo: () => become("fixed"),
    connectionPaste: () => become("mistaken"),
    connectionPasteSecret: () => become(moment),
    connectionTake: taken,
    connectionOpen: taken,
    connectionChoose: () => become("mistaken"),
    connectionCopy: (reader) => recording.answer(() => (reader === "tools" ? 60 : 0)),
    connectionReveal: () => recording.answer(() => ({ rows: Array.from({ length: 8 }, () => [0x7e]) })),
    connectionCompare: () => recording.answer(() => COMPARED),
    onConnectionTaken: hearers.add,
  };
}
