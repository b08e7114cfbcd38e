/** The tables beside the list, as rows of the grid. */
import type { Comparison, Couple, RowView } from "../../ipc/types";
import { t } from "../../language/index.svelte";
import type { GridColumn } from "../../parts/grid/columns";
import { keyName } from "./columns";

type TableColumn = GridColumn & { heading: string };

function columns(names: { name: string; width: number; heading?: string }[]): TableColumn[] {
  return names.map(({ name, width, heading = "" }, index) => ({
    index,
    name,
    heading,
    width,
    label: heading === "" ? name : `${name}, ${heading}`,
    required: false,
    secret: false,
  }));
}

const row = (at: number, line: number | null, texts: string[]): RowView => ({
  row: at,
  line,
  cells: texts.map((text) => ({ text, findings: [] })),
  findings: [],
});

export function couplingColumns(): TableColumn[] {
  const bc = "Business Central";
  const dataverse = "Dataverse";
  return columns([
    { name: t("couple-heading-code"), width: 8, heading: bc },
    { name: t("couple-heading-name"), width: 20, heading: bc },
    // Why one looks at the table: never behind the edge of the window.
    { name: t("couple-heading-notes"), width: 52 },
    { name: t("couple-heading-email"), width: 26, heading: bc },
    { name: t("couple-heading-phone"), width: 14, heading: bc },
    { name: t("couple-heading-user-name"), width: 26, heading: "Microsoft 365" },
    { name: t("couple-full-name"), width: 20, heading: dataverse },
    { name: t("couple-primary-email"), width: 26, heading: dataverse },
    { name: t("couple-mobile"), width: 14, heading: dataverse },
  ]);
}

export function couplingRow(couple: Couple): RowView {
  const { code, name, email, phone, user_name, full_name, primary_email, mobile, notes } = couple;
  const remarks = notes.map((note) => t(`couple-${note}`)).join(" ");
  const line = couple.line === 0 ? null : couple.line;
  return row(couple.row, line, [
    code,
    name,
    remarks,
    email,
    phone,
    user_name,
    full_name,
    primary_email,
    mobile,
  ]);
}

export type Became = "new" | "gone" | "changed";

/** A line of the comparison: a person, and of one who changed one difference. */
export interface CompareLine {
  became: Became;
  id: string;
  name: string;
  line: number;
  row?: number | undefined;
  column: string;
  before: string;
  after: string;
}

export function compareLines({ new: fresh, gone, changed }: Comparison): CompareLine[] {
  const plain = { column: "", before: "", after: "" };
  return [
    ...fresh.map(({ id, name, line, row }) => ({ became: "new" as const, id, name, line, row, ...plain })),
    ...gone.map(({ id, name, line }) => ({ became: "gone" as const, id, name, line, ...plain })),
    ...changed.flatMap(({ id, name, line, row, differences }) =>
      differences.map(({ column, before, after }) => {
        return { became: "changed" as const, id, name, line, row, column, before, after };
      }),
    ),
  ];
}

export function compareColumns(by: string): TableColumn[] {
  return columns([
    { name: t("compare-became"), width: 8 },
    { name: keyName(by), width: 26 },
    { name: t("compare-person"), width: 20 },
    { name: t("compare-column"), width: 14 },
    { name: t("compare-before"), width: 24 },
    { name: t("compare-after"), width: 24 },
  ]);
}

export function compareRow(line: CompareLine, at: number): RowView {
  const column = line.column === "" ? "" : keyName(line.column);
  const texts = [t(`compare-${line.became}`), line.id, line.name, column, line.before, line.after];
  return row(at, line.line === 0 ? null : line.line, texts);
}
