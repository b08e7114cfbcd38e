/** Undo and redo, as every room has them: the buttons of the bar and the keys. */
import { t } from "../language/index.svelte";
import type { GlobalCommand } from "./commands";

interface Steps {
  undo: () => unknown;
  redo: () => unknown;
}

/** The two commands of a room; a text field has its own undo unless the room says otherwise. */
export function history(
  can: { undo: boolean; redo: boolean },
  steps: Steps,
  outsideFields = true,
): GlobalCommand[] {
  return [
    {
      id: "undo",
      words: t("command-undo"),
      keys: "Mod+Z",
      outsideFields,
      why: can.undo ? null : t("why-nothing-to-undo"),
      run: () => void steps.undo(),
    },
    {
      id: "redo",
      words: t("command-redo"),
      keys: "Mod+Y",
      also: "Mod+Shift+Z",
      outsideFields,
      why: can.redo ? null : t("why-nothing-to-redo"),
      run: () => void steps.redo(),
    },
  ];
}
