import { describe, expect, it, vi } from "vitest";
import { RecordedIpc } from "../../ipc/recorded";
import type { RosterView } from "../../ipc/types";
import { Voice } from "../../parts/voice.svelte";
import { RosterRoom } from "./roster.svelte";

const settled = () => new Promise((done) => setTimeout(done, 5));

/** A room with the recorded list open and its first rows here. */
async function opened(count?: number) {
  const ipc = new RecordedIpc();
  const room = new RosterRoom(ipc, new Voice());
  room.take(ipc.add("file", count));
  room.want(0, 23);
  await settled();
  return { ipc, room };
}

const range = (first: number, end: number) => Array.from({ length: end - first }, (_, step) => first + step);
const text = (room: RosterRoom, row: number, column = 0) => room.rows.at(row)?.cells[column]?.text;

describe("opening", () => {
  it("shows the list, and its worst kind of finding unfolded", async () => {
    const { room } = await opened();
    expect(room.view?.rows).toBe(23);
    expect(room.open).toBe(room.view?.groups[0]?.code);
    expect(text(room, 0)).toBe("ingrid.ostby@fjordlys.example");
  });

  it("keeps the list before until the next, to go back to", async () => {
    const { ipc, room } = await opened();
    await room.put({ row: 0, column: 1 }, "Inger");
    await room.practise();
    expect(room.view?.source.origin).toBe("practice");
    room.goBack();
    expect(room.view?.source.origin).toBe("file");
    expect(room.view?.changed).toBe(true);
    await room.typeIn();
    await room.practise();
    await settled();
    // Two lists are held, the others closed.
    expect(ipc.lists.size).toBe(2);
  });

  it("leaves everything as it was when the dialog is cancelled", async () => {
    const { ipc, room } = await opened();
    const before = room.view;
    ipc.rosterOpen = () => Promise.resolve(null);
    await room.openFile();
    expect(room.view).toBe(before);
    expect(room.fault).toBeNull();
  });

  it("tells a fault and offers to try again", async () => {
    const ipc = new RecordedIpc();
    const room = new RosterRoom(ipc, new Voice());
    ipc.failing = { code: "file-denied", params: { name: "selgere.csv" } };
    await room.openFile();
    expect(room.fault?.fault.code).toBe("file-denied");
    room.fault?.again?.();
    await settled();
    expect(room.view?.rows).toBe(23);
    expect(room.fault).toBeNull();
  });

  it("says that it was stopped, and calls it no fault", async () => {
    const ipc = new RecordedIpc();
    const voice = new Voice();
    const room = new RosterRoom(ipc, voice);
    ipc.failing = { code: "stopped", params: {} };
    await room.openFile();
    expect(room.fault).toBeNull();
    expect(voice.assertive).toBe("Stopped.");
  });

  it("takes a list that was dropped", async () => {
    const { ipc, room } = await opened();
    ipc.told.opened(ipc.add("file", 5));
    expect(room.view?.rows).toBe(5);
  });
});

describe("changing", () => {
  it("goes in the order it was asked for, one after the other", async () => {
    const { ipc, room } = await opened();
    const order: string[] = [];
    let free: () => void = () => undefined;
    const edit = ipc.rosterEdit;
    ipc.rosterEdit = async (id, change, sight) => {
      order.push(change.do);
      if (change.do === "put") await new Promise<void>((go) => (free = go));
      return edit(id, change, sight);
    };
    const first = room.put({ row: 0, column: 1 }, "Inger");
    const second = room.insertRows(true);
    await settled();
    expect(order).toEqual(["put"]);
    // What was typed is on the screen before the answer.
    expect(text(room, 0, 1)).toBe("Inger");
    free();
    await Promise.all([first, second]);
    expect(order).toEqual(["put", "insert_rows"]);
    expect(room.view?.rows).toBe(24);
  });

  it("are asked for at once, and bring the rows in sight along", async () => {
    const { ipc, room } = await opened(300);
    const edit = vi.spyOn(ipc, "rosterEdit");
    room.want(90, 110);
    await settled();
    const rows = vi.spyOn(ipc, "rosterRows");
    const before = text(room, 95, 0);
    const made = room.insertRows(false);
    expect(edit).toHaveBeenCalledWith(1, expect.anything(), range(90, 110));
    await made;
    expect(text(room, 96, 0)).toBe(before);
    expect(rows).not.toHaveBeenCalled();
  });

  it("leave what they do not touch the same object, so that it is not drawn again", async () => {
    const { room } = await opened();
    const { columns, view } = room;
    await room.put({ row: 0, column: 1 }, "Inger");
    expect(room.view).not.toBe(view);
    expect(room.columns).toBe(columns);
    expect(room.view?.groups[0]).toBe(view?.groups[0]);
  });

  it("shows the truth again when it failed", async () => {
    const { ipc, room } = await opened();
    ipc.failing = { code: "work-lost", params: {} };
    await room.put({ row: 0, column: 1 }, "Inger");
    await settled();
    expect(room.fault?.fault.code).toBe("work-lost");
    expect(text(room, 0, 1)).toBe("Ingrid");
  });

  it("drops an answer that is older than what is on the screen", async () => {
    const { ipc, room } = await opened();
    const old = room.view as RosterView;
    await room.put({ row: 0, column: 1 }, "Inger");
    const now = room.view;
    ipc.rosterEdit = () => Promise.resolve({ ...old, sight: [] });
    await room.insertRows(true);
    expect(room.view).toBe(now);
  });

  it("undoes and does again", async () => {
    const { room } = await opened();
    await room.put({ row: 0, column: 1 }, "Inger");
    expect(room.view?.undo).toBe("edit-put");
    await room.undo();
    room.want(0, 23);
    await settled();
    expect(text(room, 0, 1)).toBe("Ingrid");
    await room.redo();
    await settled();
    expect(text(room, 0, 1)).toBe("Inger");
  });

  it("shows columns a pasted block would fill under cover", async () => {
    const { room } = await opened();
    const job = room.columns.shown.findIndex(({ key }) => key === "job_title");
    room.grid.go({ row: 0, column: job });
    await room.pasteBlock([["Sjef", "Salg"]]);
    expect(room.all).toBe(true);
    await settled();
    expect(text(room, 0, 5)).toBe("Salg");
  });

  it("does not empty columns nobody sees", async () => {
    const { room } = await opened();
    room.grid.go({ row: 1, column: 0 });
    room.grid.go({ row: 2, column: room.columns.shown.length - 1 }, true);
    await room.clear();
    await settled();
    const kept = room.rows
      .at(1)
      ?.cells.map((cell) => cell.text)
      .filter((one) => one !== "");
    expect(kept).toEqual(["M", "1001"]);
  });

  it("takes guessed columns as they are when told to", async () => {
    const { ipc, room } = await opened();
    const view = room.view!;
    const guess = view.columns.map((column) => ({ ...column, proposed: column.key !== null }));
    const edit = vi.spyOn(ipc, "rosterEdit");
    room.take({ ...view, revision: 2, columns: guess });
    // Nothing is hidden as long as all is a guess.
    expect(room.columns.shown).toHaveLength(18);
    await room.acceptColumns();
    expect(edit).toHaveBeenCalledWith(view.id, { do: "map", column: 0, key: "user_name" }, range(0, 23));
  });

  it("cuts: copies, then empties", async () => {
    const { ipc, room } = await opened();
    room.grid.go({ row: 0, column: 1 });
    room.grid.go({ row: 1, column: 2 }, true);
    await room.copy(true);
    await settled();
    expect(ipc.clipboard).toBe("Ingrid\tØstby\nBjørn\tAasen");
    expect(text(room, 1, 2)).toBe("");
  });
});

describe("finding", () => {
  it("goes from finding to finding, round the end", async () => {
    const { room } = await opened();
    const seen: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      const finding = await room.next(true);
      seen.push(`${finding?.line} ${finding?.column}`);
    }
    expect(seen[0]).toBe("3 user_name");
    expect(seen.at(-1)).toBe(seen[0]);
    expect(new Set(seen).size).toBe(11);
    expect(room.grid.cursor.row).toBe(1);
  });

  it("shows a hidden column when something is found in it", async () => {
    const { room } = await opened();
    const finding = { ...room.view!.groups[0]!.first[0]!, column_index: 9, column: "fax" };
    room.jump(finding);
    expect(room.columns.shown[room.grid.cursor.column]?.key).toBe("fax");
  });

  it("filters rows and keeps the cursor on its row", async () => {
    const { room } = await opened();
    room.grid.go({ row: 6, column: 0 });
    await room.find("HAUGLAND");
    expect(room.count).toBe(2);
    expect([room.rowAt(0), room.rowAt(1)]).toEqual([2, 6]);
    expect(room.grid.cursor.row).toBe(1);
    await room.find(null);
    expect(room.count).toBe(23);
    expect(room.grid.cursor.row).toBe(6);
  });

  it("lets the filter go when the next finding lies outside it", async () => {
    const { room } = await opened();
    await room.find("haugland");
    room.jump(room.view!.groups[0]!.first[0]!);
    expect(room.count).toBe(23);
    expect(room.grid.cursor.row).toBe(1);
  });

  it("drops the answer to words that have been typed over", async () => {
    const { ipc, room } = await opened();
    let late: (rows: number[]) => void = () => undefined;
    const find = ipc.rosterFind;
    ipc.rosterFind = () => new Promise((answer) => (late = answer));
    const slow = room.find("ing");
    ipc.rosterFind = find;
    await room.find("haugland");
    late([0, 1, 2, 3]);
    await slow;
    expect(room.count).toBe(2);
  });
});

describe("the preview", () => {
  it("follows the edits after a rest", async () => {
    const { ipc, room } = await opened();
    expect(room.files[0]?.users).toBe(23);
    const preview = vi.spyOn(ipc, "rosterPreview");
    await room.put({ row: 0, column: 1 }, "A");
    await room.put({ row: 0, column: 1 }, "B");
    await vi.waitFor(() => expect(room.files[0]?.lines[1]?.text).toContain(",B,"));
    expect(preview).toHaveBeenCalledOnce();
  });
});
