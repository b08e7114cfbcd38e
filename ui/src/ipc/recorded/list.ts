/**
 * A list that can be looked at and edited without Rust. It judges nothing: a recorded finding holds as long as its
 * cell holds the text it was found in, and history is a stack of whole lists.
 */
import { worst } from "../../parts/marks";
import type { Edit, FilePreview, FindingView, GroupView, RosterView, RowView, TargetView } from "../types";
import { FOUND, HEADINGS, ROWS, type Found } from "./fjordlys";

interface State {
  rows: { line: number | null; cells: string[] }[];
  keys: (string | null)[];
  target: TargetView;
}

interface Step {
  state: State;
  name: string;
}

const NAMES: Record<Edit["do"], string> = {
  put: "edit-put",
  fill: "edit-fill",
  insert_rows: "edit-insert-rows",
  remove_rows: "edit-remove-rows",
  map: "edit-map",
  fix: "edit-fix",
  fix_kind: "edit-fix-kind",
  fix_safe: "edit-fix-safe",
  target: "edit-target",
  exclude: "edit-exclude",
  add_column: "edit-add-column",
  name_users: "edit-name-users",
  part_names: "edit-name-parts",
  assign_group: "edit-licence-group",
};

export class RecordedList {
  revision = 1;
  /** Its headings are unknown: the columns are a guess until one of them is said. */
  guessed = false;
  #state: State;
  #past: Step[] = [];
  #future: Step[] = [];
  readonly #found: Found[];

  constructor(
    readonly id: number,
    private readonly source: Pick<RosterView["source"], "file" | "origin">,
    count = ROWS.length,
  ) {
    const typed = source.origin === "typed";
    const texts = typed ? Array.from({ length: 8 }, () => HEADINGS.map(() => "")) : many(count);
    this.#found = typed ? [] : FOUND;
    this.#state = {
      rows: texts.map((cells, index) => ({ line: typed ? null : index + 2, cells })),
      keys: HEADINGS.map(({ key }) => key),
      target: {
        profile: "m365-en-16-title",
        max_users: 249,
        by_country: false,
        verified_domains: [],
        bc_integration: false,
      },
    };
  }

  view(): RosterView {
    const findings = this.findings();
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings) counts[severity] += 1;
    const { rows, keys, target } = this.#state;
    return {
      id: this.id,
      revision: this.revision,
      source: {
        ...this.source,
        encoding: "windows-1252",
        bom: false,
        delimiter: ";",
        line_ending: "crlf",
        header_profile: "m365-en-16-title",
        family: "M",
        language: "nb",
        data_records: rows.length,
        sheet: null,
        sheets: [],
        repairs: 3,
      },
      columns: HEADINGS.map(({ heading }, index) => ({
        index,
        key: keys[index] ?? null,
        heading,
        required: keys[index] === "user_name" || keys[index] === "display_name",
        empty: rows.slice(0, 500).every(({ cells }) => cells[index] === ""),
        secret: false,
        proposed: this.guessed && keys[index] !== null,
        width: Math.max(...rows.slice(0, 500).map(({ cells }) => cells[index]?.length ?? 0)),
      })),
      missing: HEADINGS.flatMap(({ key }) => (key !== null && !keys.includes(key) ? [key] : [])),
      rows: rows.length,
      counts,
      against: [],
      groups: groups(findings),
      safe_fixes: findings.filter(({ safe }) => safe).length,
      undo: this.#past.at(-1)?.name ?? null,
      redo: this.#future.at(-1)?.name ?? null,
      writable: counts.error === 0,
      changed: this.#past.length > 0,
      target,
      domains_known: false,
    };
  }

  rows(first: number, count: number): RowView[] {
    const findings = this.findings();
    return this.#state.rows.slice(first, first + count).map(({ line, cells }, step) => {
      const row = first + step;
      const here = findings.filter((finding) => finding.row === row);
      return {
        row,
        line,
        cells: cells.map((text, column) => ({
          text,
          findings: here.filter((finding) => finding.column_index === column),
        })),
        findings: [],
      };
    });
  }

  findings(): FindingView[] {
    return this.#found.flatMap((found) => {
      const row = this.#state.rows.findIndex(({ line }) => line === found.row + 2);
      const now = this.#state.rows[row];
      if (!now || now.cells[found.column] !== found.before) return [];
      const { code, severity, column, before, after, safe, spans, params } = found;
      return {
        code,
        severity,
        line: now.line,
        row,
        column: this.#state.keys[column] ?? null,
        column_index: column,
        params,
        before,
        after,
        fixable: after !== null,
        safe,
        spans,
      };
    });
  }

  find(words: string): number[] {
    const wanted = words.toLowerCase();
    return this.#state.rows.flatMap(({ cells }, row) =>
      cells.some((cell) => cell.toLowerCase().includes(wanted)) ? [row] : [],
    );
  }

  next(row: number, column: number, forward: boolean, code: string | null): FindingView | null {
    const place = (finding: FindingView) => (finding.row ?? 0) * 1000 + (finding.column_index ?? 0);
    const all = this.findings()
      .filter((finding) => code === null || finding.code === code)
      .sort((a, b) => place(a) - place(b));
    const here = row * 1000 + column;
    return forward
      ? (all.find((finding) => place(finding) > here) ?? all[0] ?? null)
      : (all.findLast((finding) => place(finding) < here) ?? all.at(-1) ?? null);
  }

  edit(edit: Edit): void {
    this.#past.push({ state: structuredClone(this.#state), name: NAMES[edit.do] });
    this.#future = [];
    this.#apply(edit);
    this.revision += 1;
  }

  undo(): void {
    this.#step(this.#past, this.#future);
  }

  redo(): void {
    this.#step(this.#future, this.#past);
  }

  texts(row: number, column: number, rows: number, columns: number): string[][] {
    return this.#state.rows.slice(row, row + rows).map(({ cells }) => cells.slice(column, column + columns));
  }

  preview(lines: number): FilePreview[] {
    const { rows, keys, target } = this.#state;
    const wanted = HEADINGS.flatMap(({ key }) => (key === null ? [] : [key]));
    const findings = this.findings();
    const order = wanted.map((key) => keys.indexOf(key));
    const country = keys.indexOf("country");
    const names = target.by_country ? [...new Set(rows.map(({ cells }) => cells[country] ?? ""))] : [""];
    return names.map((name) => {
      const own = rows
        .map((row, index) => ({ ...row, index }))
        .filter(({ cells }) => !name || cells[country] === name);
      const worstOf = (index: number) =>
        worst(findings.filter((f) => f.row === index).map((f) => f.severity));
      return {
        name: name ? `m365-${name.toLowerCase()}.csv` : "m365-users.csv",
        users: own.length,
        worst: worst(own.flatMap(({ index }) => worstOf(index) ?? [])),
        lines: [
          { text: wanted.join(","), row: null, worst: null },
          ...own.slice(0, lines - 1).map(({ cells, index }) => ({
            text: order.map((at) => cells[at] ?? "").join(","),
            row: index,
            worst: worstOf(index),
          })),
        ],
      };
    });
  }

  #step(from: Step[], to: Step[]): void {
    const last = from.pop();
    if (!last) return;
    to.push({ state: this.#state, name: last.name });
    this.#state = last.state;
    this.revision += 1;
  }

  #apply(edit: Edit): void {
    const { rows, keys } = this.#state;
    const set = (row: number, column: number, text: string) => {
      while (rows.length <= row) rows.push({ line: null, cells: HEADINGS.map(() => "") });
      const cells = rows[row]?.cells;
      if (cells && column < cells.length) cells[column] = text;
    };
    switch (edit.do) {
      case "put":
        edit.texts.forEach((texts, y) =>
          texts.forEach((text, x) => set(edit.row + y, edit.column + x, text)),
        );
        break;
      case "fill":
        for (let y = 0; y < edit.rows; y += 1)
          for (let x = 0; x < edit.columns; x += 1) set(edit.row + y, edit.column + x, edit.text);
        break;
      case "insert_rows":
        rows.splice(
          edit.row,
          0,
          ...Array.from({ length: edit.count }, () => ({ line: null, cells: HEADINGS.map(() => "") })),
        );
        break;
      case "remove_rows":
        rows.splice(edit.row, edit.count);
        break;
      case "map":
        this.guessed = false;
        keys.forEach((key, index) => {
          if (key !== null && key === edit.key) keys[index] = null;
        });
        keys[edit.column] = edit.key;
        break;
      case "fix":
        this.#repair((f) => f.code === edit.code && f.row === edit.row && f.column === edit.key);
        break;
      case "fix_kind":
        this.#repair((f) => f.code === edit.code);
        break;
      case "fix_safe":
        this.#repair((f) => f.safe);
        break;
      case "target": {
        const { profile, max_users, by_country, verified_domains, bc_integration } = edit;
        this.#state.target = { profile, max_users, by_country, verified_domains, bc_integration };
      }
    }
  }

  #repair(which: (finding: FindingView) => boolean): void {
    for (const { row, column_index, after } of this.findings().filter(which)) {
      const cells = this.#state.rows[row ?? -1]?.cells;
      if (cells && column_index !== null && after !== null) cells[column_index] = after;
    }
  }
}

/** The recorded people, repeated with other line numbers when more are wanted. */
function many(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [...(ROWS[index] ?? ROWS[index % ROWS.length] ?? [])]);
}

function groups(findings: FindingView[]): GroupView[] {
  const order = { error: 0, warning: 1, info: 2 };
  return [...new Set(findings.map(({ code }) => code))]
    .map((code) => {
      const own = findings.filter((finding) => finding.code === code);
      const fixable = own.filter((finding) => finding.fixable);
      return {
        code,
        severity: worst(own.map(({ severity }) => severity)) ?? "info",
        count: own.length,
        fixable: fixable.length,
        safe: fixable.length > 0 && fixable.every(({ safe }) => safe),
        first: own.slice(0, 20),
        source: "bulk-import 2.3",
      };
    })
    .sort((a, b) => order[a.severity] - order[b.severity]);
}
