import { describe, expect, it, vi } from "vitest";
import type { Ipc } from "../../ipc";
import type { Fault, RosterView, RowView } from "../../ipc/types";
import { RecordedIpc } from "../../ipc/recorded";
import { Rows } from "./rows.svelte";

type Answer = Awaited<ReturnType<Ipc["rosterRows"]>>;

/** Rust, answering when the test says so. */
function slow() {
  const asked: {
    first: number;
    answer: (revision: number, text?: string) => void;
    fail: (fault: Fault) => void;
  }[] = [];
  const rosterRows = (_: number, first: number, count: number) =>
    new Promise<Answer>((resolve, reject) => {
      const rows = (text: string): RowView[] =>
        Array.from({ length: count }, (__, step) => ({
          row: first + step,
          line: first + step + 2,
          cells: [{ text: `${text} ${first + step}`, findings: [] }],
          findings: [],
        }));
      asked.push({
        first,
        answer: (revision, text = "row") => resolve({ revision, rows: rows(text) }),
        fail: reject,
      });
    });
  return { asked, ipc: { rosterRows } };
}

const list = (revision = 1): RosterView => ({ ...new RecordedIpc().add("file", 100_000), revision });
const range = (first: number, end: number) => Array.from({ length: end - first }, (_, step) => first + step);
const settled = () => new Promise((done) => setTimeout(done));
const nothing = () => undefined;

describe("rows in sight", () => {
  it("come in pages and are asked for once", async () => {
    const { asked, ipc } = slow();
    const rows = new Rows(ipc, nothing);
    rows.follow(list());
    rows.want(range(90, 110));
    rows.want(range(91, 111));
    expect(asked.map(({ first }) => first)).toEqual([0, 100]);
    expect(rows.at(95)).toBeUndefined();
    asked[0]?.answer(1);
    await settled();
    expect(rows.at(95)?.cells[0]?.text).toBe("row 95");
    expect(asked).toHaveLength(2);
  });

  it("that have been scrolled past are not asked for any more", async () => {
    const { asked, ipc } = slow();
    const rows = new Rows(ipc, nothing);
    rows.follow(list());
    for (let at = 0; at < 50_000; at += 1000) rows.want(range(at, at + 30));
    expect(asked).toHaveLength(3);
    asked[0]?.answer(1);
    await settled();
    expect(asked.at(-1)?.first).toBe(49_000);
  });

  it("stay on the screen after a change until the new ones come; late answers are dropped", async () => {
    const { asked, ipc } = slow();
    const rows = new Rows(ipc, nothing);
    rows.follow(list(1));
    rows.want(range(0, 30));
    asked[0]?.answer(1, "old");
    await settled();
    rows.want(range(100, 130));
    rows.follow(list(2));
    // The answer for row 100 was on its way when the list changed.
    asked[1]?.answer(1, "late");
    await settled();
    expect(rows.at(100)).toBeUndefined();
    expect(rows.at(0)?.cells[0]?.text).toBe("old 0");
    asked[2]?.answer(2, "new");
    await settled();
    expect(rows.at(100)?.cells[0]?.text).toBe("new 100");
  });

  it("come with the change that was made; those around them once that has been painted", async () => {
    const { asked, ipc } = slow();
    const rows = new Rows(ipc, nothing);
    rows.follow(list(1));
    rows.want(range(90, 110));
    asked[0]?.answer(1, "old");
    asked[1]?.answer(1, "old");
    await settled();
    vi.useFakeTimers();
    const same = rows.at(91);
    const fresh = (row: number, words: string): RowView => ({
      row,
      line: row + 2,
      cells: [{ text: `${words} ${row}`, findings: [] }],
      findings: [],
    });
    rows.follow(list(2), [...range(90, 109).map((row) => fresh(row, "old")), fresh(109, "new")]);
    expect(rows.at(109)?.cells[0]?.text).toBe("new 109");
    expect(rows.at(91)).toBe(same);
    expect(asked).toHaveLength(2);
    vi.advanceTimersByTime(1000);
    expect(asked.slice(2).map(({ first }) => first)).toEqual([0, 100]);
    vi.useRealTimers();
  });

  it("of a list that was closed do not turn up in the next", async () => {
    const { asked, ipc } = slow();
    const rows = new Rows(ipc, nothing);
    rows.follow(list(1));
    rows.want(range(0, 30));
    rows.follow({ ...list(1), id: 7 });
    asked[0]?.answer(1, "old");
    await settled();
    expect(rows.at(0)).toBeUndefined();
  });

  it("show what was typed until the answer comes, and the truth when the change failed", async () => {
    const { asked, ipc } = slow();
    const rows = new Rows(ipc, nothing);
    rows.follow(list());
    rows.want(range(0, 30));
    asked[0]?.answer(1);
    await settled();
    rows.echo(3, 0, "typed");
    expect(rows.at(3)?.cells[0]?.text).toBe("typed");
    rows.doubt();
    asked[1]?.answer(1);
    await settled();
    expect(rows.at(3)?.cells[0]?.text).toBe("row 3");
  });

  it("that cannot be had are told of once, not asked for for ever", async () => {
    const { asked, ipc } = slow();
    const failed = vi.fn();
    const rows = new Rows(ipc, failed);
    rows.follow(list());
    rows.want(range(0, 30));
    asked[0]?.fail({ code: "list-closed", params: {} });
    await settled();
    expect(failed).toHaveBeenCalledOnce();
    expect(asked).toHaveLength(1);
  });
});
