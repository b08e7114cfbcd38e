/** Which columns of the customer's list the grid shows, and what they are called. */
import type { ColumnView, RosterView } from "../../ipc/types";
import type { GridColumn } from "../../parts/grid/columns";
import { t } from "../../language/index.svelte";

export interface ShownColumn extends GridColumn {
  key: string | null;
  heading: string;
  /** Which of our columns it is has only been guessed. */
  proposed: boolean;
}

export interface Columns {
  shown: ShownColumn[];
  /** Columns of the list that are none of ours, where some other column is. */
  unused: ColumnView[];
  /** Columns hidden because no cell of them holds text. */
  empty: ColumnView[];
}

/** What a column of ours is called. */
export function keyName(key: string): string {
  return t(`column-${key.replaceAll("_", "-")}`);
}

/**
 * Sorts the columns. Nothing is hidden that somebody must see: a column with findings, one the target cannot do
 * without, the columns of a list being typed in, and everything as long as no column has been recognised.
 */
export function sortColumns(view: RosterView, all: boolean): Columns {
  const recognised = view.columns.some(({ key, proposed }) => key !== null && !proposed);
  const found = new Set(view.groups.flatMap((group) => group.first.map((finding) => finding.column_index)));
  const unused = recognised ? view.columns.filter(({ key }) => key === null) : [];
  const empty =
    recognised && view.source.origin !== "typed"
      ? view.columns.filter(
          (column) => column.key !== null && column.empty && !column.required && !found.has(column.index),
        )
      : [];
  const hidden = new Set(all ? [] : [...unused, ...empty].map(({ index }) => index));
  const shown = view.columns.filter(({ index }) => !hidden.has(index)).map(drawable);
  return { shown, unused, empty };
}

/** The column user names are proposed in, of a list that has none of its own. */
export const NAMES = -1;

/** The columns, with one for user names in front while they are proposed for a list without. */
export function withNames(columns: Columns): Columns {
  if (columns.shown.some(({ key }) => key === "user_name")) return columns;
  const name = keyName("user_name");
  const label = t("names-column");
  const proposed: ShownColumn = {
    index: NAMES,
    key: "user_name",
    heading: t("names-column-heading"),
    required: false,
    secret: false,
    width: 32,
    proposed: false,
    name,
    label,
  };
  return { ...columns, shown: [proposed, ...columns.shown] };
}

function drawable(column: ColumnView): ShownColumn {
  const { index, key, heading, required, secret, width, proposed } = column;
  const name = key === null ? t("column-unused") : keyName(key);
  const label = t("column-map", { column: name, heading: heading === "" ? t("column-no-heading") : heading });
  return { index, key, heading, required, secret, width, proposed, name, label };
}

/** Neighbouring positions put together: `[2, 3, 5]` → `[{ from: 2, count: 2 }, { from: 5, count: 1 }]`. */
export function runs(indexes: number[]): { from: number; count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const index of indexes) {
    const last = found.at(-1);
    if (last && last.from + last.count === index) last.count += 1;
    else found.push({ from: index, count: 1 });
  }
  return found;
}
