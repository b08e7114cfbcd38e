/** Everything the room can do, listed once for keys, palette and buttons. */
import { t } from "../../language/index.svelte";
import type { GlobalCommand } from "../../parts/commands";
import { history } from "../../parts/history";
import type { RegistrationRoom } from "./registration.svelte";

export function registrationCommands(room: RegistrationRoom): GlobalCommand[] {
  const { view, manifest } = room;
  const noManifest = manifest ? null : t("registration-ui-why-no-manifest");
  const noFinding = noManifest ?? (room.findings.length === 0 ? t("why-no-finding") : null);
  const noPlan = room.steps.length > 0 ? null : t("registration-ui-why-no-plan");
  return [
    { id: "registration-open", words: t("registration-ui-open"), keys: "Mod+O", run: () => void room.open() },
    { id: "registration-paste", words: t("registration-ui-paste-manifest"), run: () => void room.paste() },
    { id: "registration-facts", words: t("registration-ui-facts"), run: () => (room.dialog = "facts") },
    {
      id: "registration-save",
      words: t("registration-ui-save"),
      keys: "Mod+S",
      also: "Mod+P",
      why: noPlan,
      run: () => (room.dialog = "save"),
    },
    { id: "registration-portal", words: t("registration-ui-portal"), run: () => void room.portal() },
    {
      id: "next-finding",
      words: t("command-next"),
      keys: "F8",
      why: noFinding,
      run: () => room.step(true),
    },
    {
      id: "previous-finding",
      words: t("command-previous"),
      keys: "Shift+F8",
      why: noFinding,
      run: () => room.step(false),
    },
    {
      id: "registration-repair",
      words: t("registration-ui-repair-show"),
      keys: "Mod+.",
      why: noManifest ?? (manifest?.repair ? null : t("registration-ui-why-no-repair")),
      run: () => (room.side = "repair"),
    },
    {
      id: "registration-clear",
      words: t("registration-ui-clear"),
      why: noManifest,
      run: () => void room.clear(),
    },
    ...history({ undo: view?.can_undo ?? false, redo: view?.can_redo ?? false }, room),
  ];
}
