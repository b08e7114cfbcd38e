import { describe, expect, it } from "vitest";
import { drawn, fullHeight, slots, TALLEST, toShow } from "./window";

const sight = (rows: number, scrollTop: number) => ({ rows, rowHeight: 30, height: 360, scrollTop });

describe("the rows in sight", () => {
  it("are all of a short list", () => expect(drawn(sight(5, 0))).toEqual({ first: 0, end: 5, top: 0 }));

  it("are those in sight and a few beyond, however long the list", () => {
    const { first, end, top } = drawn(sight(100_000, 30 * 5000));
    expect([first, end]).toEqual([4992, 5020]);
    expect(top).toBe(4992 * 30);
  });

  it("end with the list when scrolled to the end", () => {
    expect(drawn(sight(100_000, 100_000 * 30 - 360)).end).toBe(100_000);
  });

  it("of an empty list are none", () => expect(drawn(sight(0, 0))).toEqual({ first: 0, end: 0, top: 0 }));

  it("can all be reached in a list higher than a browser can draw", () => {
    const rows = 2_000_000;
    expect(fullHeight(rows, 30)).toBe(TALLEST);
    const last = drawn(sight(rows, TALLEST - 360));
    expect(last.end).toBe(rows);
    // The last row stands at the bottom edge of the box.
    expect(Math.round(last.top + (rows - last.first) * 30)).toBe(TALLEST);
    const middle = toShow(1_234_567, sight(rows, 0));
    const shown = drawn(sight(rows, middle));
    expect(shown.first).toBeLessThan(1_234_567);
    expect(shown.end).toBeGreaterThan(1_234_567);
  });
});

describe("showing a row", () => {
  it("leaves the scroll bar where the row is in sight", () => expect(toShow(3, sight(100, 0))).toBe(0));
  it("brings a row below to the bottom edge", () => expect(toShow(12, sight(100, 0))).toBe(30));
  it("brings a row above to the top edge", () => expect(toShow(2, sight(100, 600))).toBe(60));
});

describe("the places rows are drawn in", () => {
  it("are enough wherever the list is scrolled to", () => {
    for (let scrollTop = 0; scrollTop < 5000; scrollTop += 7) {
      const { first, end } = drawn(sight(1000, scrollTop));
      expect(end - first).toBeLessThanOrEqual(slots(360, 30));
    }
  });
});
