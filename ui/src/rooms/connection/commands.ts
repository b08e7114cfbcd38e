/** Everything the room can do, listed once: its keys, its buttons and the palette read it from here. */
import { language, t } from "../../language/index.svelte";
import type { GlobalCommand } from "../../parts/commands";
import { history } from "../../parts/history";
import type { ConnectionRoom } from "./connection.svelte";

/** What only the drawn room can do: move the focus. */
export interface Hands {
  /** Goes to the next finding, or the one before. */
  next: (forward: boolean) => void;
}

export function connectionCommands(room: ConnectionRoom, hands: Hands): GlobalCommand[] {
  const { view } = room;
  const nothing = !view || view.empty ? t("connection-why-nothing") : null;
  const noFinding = nothing ?? (view?.findings.length === 0 ? t("connection-why-no-finding") : null);

  const command = (
    id: string,
    why: string | null,
    run: () => void,
    rest: Pick<GlobalCommand, "keys" | "outsideFields"> = {},
  ): GlobalCommand => ({ id, words: t(`connection-command-${id}`), why, run, ...rest });

  return [
    ...history({ undo: view?.undo != null, redo: view?.redo != null }, room, false),
    command("open", null, () => void room.open(), { keys: "Mod+O" }),
    command("take", null, () => void room.take()),
    command(
      "fix-safe",
      view && view.safe_fixes > 0 ? null : t("connection-why-no-fix"),
      () => void room.fixSafe(),
    ),
    command("next-finding", noFinding, () => hands.next(true), { keys: "F8" }),
    command("previous-finding", noFinding, () => hands.next(false), { keys: "Shift+F8" }),
    command("compare", nothing, () => {
      room.compared = null;
      room.dialog = "compare";
    }),
    command(
      "copy-business-central",
      whyNoCopy(room, "business-central"),
      () => void room.copy("business-central"),
    ),
    command("copy-tools", whyNoCopy(room, "tools"), () => void room.copy("tools")),
    command("test", whyNoTest(room), () => void room.test.begin(language()), { keys: "Mod+T" }),
    command(
      "test-cancel",
      room.test.running ? null : t("connection-why-not-running"),
      () => void room.test.cancel(),
    ),
    command("save", room.whyNoSave, () => room.save(), { keys: "Mod+S" }),
    command("alone", room.test.view?.can_send ? null : t("connection-why-no-password"), () => {
      room.test.dialog = "send";
    }),
    command("clear", nothing, () => void room.edit({ do: "clear" })),
  ];
}

/** Why nothing can be tested now, in words; none when it can. */
function whyNoTest({ test }: ConnectionRoom): string | null {
  if (test.running) return t("connection-why-running");
  const why = test.view?.why_not ?? null;
  return why === null ? null : t(`connection-test-why-${why}`);
}

/** Why a string cannot be copied now, in words; none when it can. */
export function whyNoCopy(room: ConnectionRoom, reader: "business-central" | "tools"): string | null {
  const view = room.view;
  const out = reader === "tools" ? view?.tools : view?.business_central;
  if (!view || !out || view.text === "") return t("connection-why-nothing");
  if (out.written_there) return t("connection-out-written-there");
  if (out.errors > 0) return t("connection-out-errors", { errors: out.errors });
  return out.preview === null ? t("connection-out-none") : null;
}
