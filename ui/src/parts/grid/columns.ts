/** What the grid needs to know of a column, and how wide it is drawn. */
import type { Severity } from "../../ipc/types";

export interface GridColumn {
  /** Position of its cell in a row's cells. */
  index: number;
  /** What it is called to people; names the cell being typed in. */
  name: string;
  /** What its heading says in one breath. */
  label: string;
  /** A cell of it must not be empty: an empty one says so. */
  required: boolean;
  /** Its cells are never shown; what is typed replaces them. */
  secret: boolean;
  /** Longest text in characters. */
  width: number;
}

/** What is proposed for a cell, and whether it holds already. */
export interface Offered {
  text: string;
  kept: boolean;
  weight: Severity | null;
}

/** Proposals for empty cells, by row of the list and index of the column. */
export type Offer = (row: number, column: number) => Offered | undefined;

const LETTER = 6.6;
const PADDING = 20;
const MARK = 12;
const LEAST = 84;
const MOST = 300;

/** Width in pixels before what is left over is shared out. */
export function pixels(column: GridColumn, heading: string): number {
  const letters = Math.max(
    column.width * LETTER + MARK,
    column.name.length * 7.2,
    heading.length * LETTER + 18,
  );
  return Math.round(Math.max(LEAST, Math.min(MOST, letters + PADDING)));
}

/** Width of the column of line numbers. */
export function lineWidth(largest: number): number {
  return 24 + Math.max(2, String(largest).length) * 7;
}

/** The grid's columns for CSS: every column at least its width, the rest shared in proportion. */
export function template(line: number, widths: number[]): string {
  return [`${line}px`, ...widths.map((width) => `minmax(${width}px, ${width}fr)`)].join(" ");
}
