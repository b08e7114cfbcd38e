/** Everything the room can do, listed once: its keys, its menus and the palette read it from here. */
import type { FindingView } from "../../ipc/types";
import { t } from "../../language/index.svelte";
import type { GlobalCommand } from "../../parts/commands";
import { profileName } from "./reading";
import type { RosterRoom } from "./roster.svelte";

/** What only the drawn room can do: move the focus. */
export interface Hands {
  /** Opens the field that filters rows. */
  filter: () => void;
  /** Shows the first finding under the cursor in the pane. */
  why: () => void;
  /** A finding was gone to: its cell gets the focus, or its group when it lies on no cell. */
  found: (finding: FindingView | null) => void;
}

/** Groups of commands as the context menu of the grid shows them. */
export const CELL_MENU: string[][] = [
  ["cut", "copy", "paste-cells", "clear"],
  ["insert-above", "insert-below", "remove-rows"],
  ["groups"],
  ["fix", "fix-kind", "why"],
];

/** What prepares a list, as the menu *Prepare* shows it. */
export const PREPARATIONS: string[][] = [
  ["names", "join", "exclude", "groups"],
  ["compare", "coupling"],
];

export function rosterCommands(room: RosterRoom, hands: Hands): GlobalCommand[] {
  const { view, grid } = room;
  const noList = view ? null : t("why-no-list");
  const noPeople = noList ?? (view?.rows === 0 ? t("why-no-people") : null);
  const noCells = noList ?? (grid.range.rows === 0 ? t("why-no-cells") : null);
  const fixable = room.findings.find((finding) => finding.fixable);
  const noFinding = noCells ?? (room.findings.length === 0 ? t("why-no-finding") : null);
  const noFix = noFinding ?? (fixable ? null : t("why-no-fix"));
  const anyFinding =
    noList ?? (view && view.groups.length + view.against.length === 0 ? t("why-no-findings") : null);

  const command = (
    id: string,
    why: string | null,
    run: () => void,
    rest: Pick<GlobalCommand, "keys" | "also" | "outsideFields" | "elsewhere"> = {},
  ): GlobalCommand => ({ id, words: t(`command-${id}`), why, run, ...rest });

  return [
    command("open", null, () => void room.openFile(), { keys: "Mod+O" }),
    command("paste-list", null, () => void room.paste()),
    command("type-in", null, () => void room.typeIn()),
    command("practice", null, () => void room.practise()),
    command("template", null, () => (room.dialog = "template")),
    command("go-back", room.canGoBack ? null : t("why-no-other-list"), () => room.goBack()),
    command("write", noList ?? unwritable(room), () => (room.dialog = "write"), { keys: "Mod+S" }),
    command("target", noList, () => (room.dialog = "write")),
    command(
      "reading",
      noList ?? (view?.source.origin === "typed" ? t("why-typed") : null),
      () => (room.popup = "reading"),
    ),
    command("load-template", noList, () => void room.loadTemplate()),
    command(
      "accept-columns",
      noList ?? (view?.columns.some(({ proposed }) => proposed) ? null : t("why-no-proposal")),
      () => void room.acceptColumns(),
    ),
    command("names", noPeople, () => room.takeUp("names")),
    command("join", noPeople, () => void room.join()),
    command("exclude", noPeople, () => room.takeUp("exclude")),
    command("groups", noPeople, () => room.takeUp("groups")),
    command("compare", noPeople, () => void room.compare()),
    command("coupling", noPeople, () => {
      room.leave();
      room.table = "coupling";
    }),
    command(
      "undo",
      noList ?? (view?.undo == null ? t("why-nothing-to-undo") : null),
      () => void room.undo(),
      {
        keys: "Mod+Z",
        outsideFields: true,
      },
    ),
    command(
      "redo",
      noList ?? (view?.redo == null ? t("why-nothing-to-redo") : null),
      () => void room.redo(),
      {
        keys: "Mod+Y",
        also: "Mod+Shift+Z",
        outsideFields: true,
      },
    ),
    command(
      "fix-safe",
      noList ?? (view?.safe_fixes === 0 ? t("why-no-safe-fix") : null),
      () => void room.fixSafe(),
    ),
    command("fix", noFix, () => fixable && void room.fix(fixable).then(() => room.next(true, fixable.code)), {
      keys: "Mod+.",
    }),
    command("fix-kind", noFix, () => fixable && void room.fixKind(fixable.code), { keys: "Mod+Shift+." }),
    command("next", anyFinding, () => void room.next(true).then(hands.found), { keys: "F8" }),
    command("previous", anyFinding, () => void room.next(false).then(hands.found), { keys: "Shift+F8" }),
    command("why", noFinding, hands.why, { keys: "F1" }),
    command("filter", noList, hands.filter, { keys: "Mod+F" }),
    command("clear-filter", room.filter === null ? t("why-no-filter") : null, () => void room.find(null)),
    command("all-columns", noList, () => (room.all = !room.all)),
    command("cut", noCells, () => void room.copy(true), { keys: "Mod+X", elsewhere: true }),
    command("copy", noCells, () => void room.copy(false), { keys: "Mod+C", elsewhere: true }),
    command("paste-cells", noCells, () => void room.pasteFromClipboard(), { keys: "Mod+V", elsewhere: true }),
    command("clear", noCells, () => void room.clear(), { keys: "Delete", elsewhere: true }),
    command("select-all", noCells, () => grid.all(), { keys: "Mod+A", elsewhere: true }),
    command("insert-above", noList, () => void room.insertRows(false)),
    command("insert-below", noList, () => void room.insertRows(true)),
    command("remove-rows", noCells, () => void room.removeRows()),
    command("stop", room.progress ? null : t("why-nothing-to-stop"), () => room.cancel(), {
      keys: "Escape",
      elsewhere: true,
    }),
  ];
}

/** Why files cannot be written, in words; none when they can. */
export function unwritable(room: RosterRoom): string | null {
  const view = room.view;
  if (!view || view.writable) return null;
  if (view.counts.error > 0) return t("write-errors", { count: view.counts.error });
  if (view.rows === 0) return t("why-no-people");
  const count = view.against.reduce((sum, group) => sum + group.count, 0);
  return t("why-against", { profile: profileName(view.target.profile), count });
}
