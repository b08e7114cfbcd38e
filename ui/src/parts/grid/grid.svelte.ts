/**
 * Where the cursor of a grid is, what is selected, and what is being typed. Positions count drawn rows and columns
 * from 0; row -1 is the headings. What the cells hold is not known here.
 */

export interface Spot {
  row: number;
  column: number;
}

/** A block of cells. */
export interface Range {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** How large the grid is now, and whether a row follows the one before it in the list (a filter leaves gaps). */
export interface Extent {
  rows: () => number;
  columns: () => number;
  follows: (position: number) => boolean;
}

export class GridState {
  cursor = $state.raw<Spot>({ row: 0, column: 0 });
  /** The corner of the range that moves; the cursor is the one that stays. */
  corner = $state.raw<Spot>({ row: 0, column: 0 });
  /** The text being typed; none when not typing. */
  typing = $state<string | null>(null);

  constructor(private readonly extent: Extent) {}

  /** The selected block; empty on the headings and in an empty grid. */
  get range(): Range {
    const row = Math.min(this.cursor.row, this.corner.row);
    const column = Math.min(this.cursor.column, this.corner.column);
    const rows = row < 0 ? 0 : Math.abs(this.cursor.row - this.corner.row) + 1;
    return { row, column, rows, columns: Math.abs(this.cursor.column - this.corner.column) + 1 };
  }

  /** More than one cell is selected. */
  get many(): boolean {
    return this.range.rows * this.range.columns > 1;
  }

  covers(row: number, column: number): boolean {
    const range = this.range;
    return (
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns
    );
  }

  /** Goes to a cell; with `extend` the range grows to it instead. */
  go(to: Spot, extend = false): void {
    const spot = this.#inside(to, extend ? 0 : -1);
    if (extend && this.cursor.row >= 0) {
      this.corner = { row: this.#reach(spot.row), column: spot.column };
    } else {
      this.cursor = spot;
      this.corner = spot;
    }
  }

  /** Moves by rows and columns from the corner that moves. */
  move(rows: number, columns: number, extend = false): void {
    const from = extend ? this.corner : this.cursor;
    // Only a single step up reaches the headings: a page up stops at the first row.
    const least = from.row <= 0 && rows === -1 ? -1 : 0;
    this.go({ row: Math.max(least, from.row + rows), column: from.column + columns }, extend);
  }

  /** Selects everything. */
  all(): void {
    this.cursor = this.#inside({ row: 0, column: 0 }, 0);
    this.corner = { row: this.#reach(this.extent.rows() - 1), column: this.extent.columns() - 1 };
  }

  /** Selects whole rows. */
  line(row: number, extend = false): void {
    const start = extend && this.cursor.row >= 0 ? this.cursor.row : row;
    this.cursor = { row: start, column: 0 };
    this.corner = { row: this.#reach(row), column: this.extent.columns() - 1 };
  }

  /** The grid has shrunk or grown: stay inside. */
  settle(): void {
    const cursor = this.#inside(this.cursor, -1);
    const corner = this.#inside(this.corner, -1);
    if (cursor.row !== this.cursor.row || cursor.column !== this.cursor.column) this.cursor = cursor;
    if (corner.row !== this.corner.row || corner.column !== this.corner.column) this.corner = corner;
  }

  #inside(spot: Spot, least: number): Spot {
    return {
      row: Math.max(least, Math.min(this.extent.rows() - 1, spot.row)),
      column: Math.max(0, Math.min(this.extent.columns() - 1, spot.column)),
    };
  }

  /** A range holds rows that follow each other in the list: it stops where a filter has left some out. */
  #reach(row: number): number {
    const start = this.cursor.row;
    const step = row < start ? -1 : 1;
    for (let at = start; at !== row; at += step) {
      if (!this.extent.follows(step > 0 ? at + 1 : at)) return at;
    }
    return row;
  }
}
