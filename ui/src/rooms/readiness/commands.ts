/** Everything that can be done in the room. */
import { language, t } from "../../language/index.svelte";
import type { GlobalCommand } from "../../parts/commands";
import type { ReadinessRoom } from "./readiness.svelte";

export function checksCommands(room: ReadinessRoom, copyAll: () => void): GlobalCommand[] {
  const { checks, signIn } = room;
  const { view } = checks;
  const busy = checks.running ? t("checks-why-running") : null;
  const nothing = checks.looked ? null : t("checks-why-nothing");
  const unknown = checks.ready ? null : t("checks-missing", { count: view?.missing.length ?? 0 });
  const undo = view?.undo ?? null;
  const redo = view?.redo ?? null;
  return [
    {
      id: "checks-run",
      words: t(checks.looked ? "checks-again" : "checks-run"),
      keys: "Mod+T",
      why: busy ?? unknown,
      run: () => void checks.run(language()),
    },
    {
      id: "checks-copy",
      words: t("checks-copy-all"),
      why: busy ?? nothing,
      run: copyAll,
    },
    {
      id: "checks-save",
      words: t("checks-save-snapshot"),
      keys: "Mod+S",
      why: busy ?? (view?.snapshot ? null : t("checks-why-nothing")),
      run: () => (checks.dialog = "save"),
    },
    {
      id: "checks-open",
      words: t("checks-open"),
      keys: "Mod+O",
      why: busy,
      run: () => void checks.open(),
    },
    { id: "checks-history", words: t("checks-history"), run: () => void checks.show({ of: "history" }) },
    { id: "checks-asked", words: t("checks-asked"), run: () => void checks.show({ of: "asked" }) },
    ...(view?.by_password
      ? [
          {
            id: "checks-password",
            words: t("checks-password"),
            why: busy,
            run: () => (checks.dialog = "password"),
          },
        ]
      : []),
    ...(view?.certificate
      ? [
          {
            id: "checks-certificate",
            words: t("checks-certificate"),
            why: busy,
            run: () => void checks.certificate(),
          },
        ]
      : []),
    {
      id: "sign-in",
      words: t(signIn?.state === "in" ? "sign-in-again" : "sign-in-begin"),
      why: busy ?? (room.ready ? null : t("sign-in-begin-why")),
      run: () => void room.begin("browser", language(), signIn?.state === "in"),
    },
    {
      id: "sign-out",
      words: t("sign-in-out"),
      why: busy ?? (signIn?.state === "in" ? null : t("sign-in-out-why")),
      run: () => void room.signOut(),
    },
    {
      id: "undo",
      words: undo ? t("checks-undo", { what: t(undo) }) : t("command-undo"),
      keys: "Mod+Z",
      outsideFields: true,
      why: undo ? null : t("why-nothing-to-undo"),
      run: () => void checks.undo(),
    },
    {
      id: "redo",
      words: redo ? t("checks-redo", { what: t(redo) }) : t("command-redo"),
      keys: "Mod+Y",
      also: "Mod+Shift+Z",
      outsideFields: true,
      why: redo ? null : t("why-nothing-to-redo"),
      run: () => void checks.redo(),
    },
  ];
}
