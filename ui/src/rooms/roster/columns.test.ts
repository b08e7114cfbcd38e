import { describe, expect, it } from "vitest";
import { RecordedIpc } from "../../ipc/recorded";
import { runs, sortColumns } from "./columns";

const view = () => new RecordedIpc().add();
const names = (columns: { heading: string }[]) => columns.map(({ heading }) => heading);

describe("columns", () => {
  it("without text are hidden, those that are none of ours are set aside", () => {
    const { shown, unused, empty } = sortColumns(view(), false);
    expect(names(shown)).toContain("E-post");
    expect(names(unused)).toEqual(["Kjønn", "Ansattnr."]);
    expect(names(empty)).toContain("Faks");
    expect(names(shown)).not.toContain("Faks");
    expect(names(shown)).not.toContain("Kjønn");
  });

  it("are all shown on demand", () => {
    expect(sortColumns(view(), true).shown).toHaveLength(18);
  });

  it("are all shown while none is recognised", () => {
    const unknown = view();
    unknown.columns = unknown.columns.map((column) => ({ ...column, key: null }));
    expect(sortColumns(unknown, false).shown).toHaveLength(18);
  });

  it("are never hidden when the target needs them or something is found in them", () => {
    const bare = view();
    bare.columns = bare.columns.map((column) => ({ ...column, empty: true }));
    bare.groups = bare.groups.filter(({ code }) => code === "roster/mixed-countries");
    expect(names(sortColumns(bare, false).shown)).toEqual(["E-post", "Navn", "Land"]);
  });

  it("of a list that is typed in are all there to be typed into", () => {
    const typed = new RecordedIpc().add("typed");
    expect(sortColumns(typed, false).empty).toEqual([]);
  });
});

describe("neighbours", () => {
  it("are put together", () => {
    expect(runs([2, 3, 5, 7, 8, 9])).toEqual([
      { from: 2, count: 2 },
      { from: 5, count: 1 },
      { from: 7, count: 3 },
    ]);
    expect(runs([])).toEqual([]);
  });
});
