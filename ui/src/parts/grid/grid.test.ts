import { describe, expect, it } from "vitest";
import { GridState } from "./grid.svelte";

const grid = (rows = 10, columns = 4, follows: (position: number) => boolean = () => true) =>
  new GridState({ rows: () => rows, columns: () => columns, follows });

describe("the cursor", () => {
  it("stays inside the grid", () => {
    const state = grid();
    state.move(99, 99);
    expect(state.cursor).toEqual({ row: 9, column: 3 });
    state.move(-99, -99);
    expect(state.cursor).toEqual({ row: 0, column: 0 });
  });

  it("reaches the headings by a single step up only", () => {
    const state = grid();
    state.move(-1, 0);
    expect(state.cursor.row).toBe(-1);
    expect(state.range.rows).toBe(0);
    state.move(1, 0);
    expect(state.cursor.row).toBe(0);
  });

  it("comes back inside when rows are taken away", () => {
    let rows = 10;
    const state = new GridState({ rows: () => rows, columns: () => 4, follows: () => true });
    state.move(9, 0);
    rows = 3;
    state.settle();
    expect(state.cursor.row).toBe(2);
  });
});

describe("a range", () => {
  it("grows from the cursor in every direction", () => {
    const state = grid();
    state.go({ row: 5, column: 2 });
    state.move(-2, -1, true);
    expect(state.range).toEqual({ row: 3, column: 1, rows: 3, columns: 2 });
    expect(state.cursor).toEqual({ row: 5, column: 2 });
    expect(state.covers(4, 1)).toBe(true);
    expect(state.covers(4, 3)).toBe(false);
  });

  it("is let go by a move without Shift", () => {
    const state = grid();
    state.all();
    expect(state.range).toEqual({ row: 0, column: 0, rows: 10, columns: 4 });
    state.move(1, 0);
    expect(state.many).toBe(false);
  });

  it("stops where a filter has left rows out", () => {
    // The row at position 4 does not follow the one at position 3.
    const state = grid(10, 4, (position) => position !== 4);
    state.go({ row: 2, column: 0 });
    state.go({ row: 8, column: 0 }, true);
    expect(state.range).toMatchObject({ row: 2, rows: 2 });
    state.go({ row: 6, column: 0 });
    state.go({ row: 0, column: 0 }, true);
    expect(state.range).toMatchObject({ row: 4, rows: 3 });
  });

  it("of whole rows spans every column", () => {
    const state = grid();
    state.line(2);
    state.line(4, true);
    expect(state.range).toEqual({ row: 2, column: 0, rows: 3, columns: 4 });
  });
});
