/** The menu of a column: which of our columns it is. */
import type { RosterView } from "../../ipc/types";
import { t } from "../../language/index.svelte";
import type { MenuGroup } from "../../parts/menu";
import { keyName } from "./columns";

/** Our columns of the list's family; of the Microsoft 365 ones when none has been recognised. */
export function familyKeys(view: RosterView, keys: Record<string, string[]>): string[] {
  return keys[view.source.family] ?? keys["M"] ?? [];
}

export function mappingMenu(
  view: RosterView,
  index: number,
  keys: Record<string, string[]>,
  map: (key: string | null) => void,
): MenuGroup[] {
  const mine = view.columns.find((column) => column.index === index)?.key ?? null;
  const own = familyKeys(view, keys);
  // A list from elsewhere may hold columns that only the files to be written have.
  const written = view.missing.filter((key) => !own.includes(key));
  const item = (key: string) => {
    const other = view.columns.find((column) => column.key === key && column.index !== index);
    return {
      words: keyName(key),
      ...(other ? { note: t("map-moves", { heading: other.heading }) } : {}),
      checked: key === mine,
      run: () => map(key),
    };
  };
  return [
    { items: [{ words: t("column-unused"), checked: mine === null, run: () => map(null) }] },
    { heading: t("map-heading"), items: own.map(item) },
    ...(written.length > 0 ? [{ heading: t("map-written"), items: written.map(item) }] : []),
  ];
}
