import { describe, expect, it, vi } from "vitest";
import { RecordedIpc } from "../../ipc/recorded";
import { Writing } from "./write.svelte";

function ready() {
  const ipc = new RecordedIpc();
  const view = ipc.add();
  return { ipc, writing: new Writing(ipc, view.id) };
}

describe("writing", () => {
  it("asks for a folder, writes, and tells what was left behind", async () => {
    const { ipc, writing } = ready();
    const write = vi.spyOn(ipc, "rosterWrite");
    await writing.choose();
    expect(writing.folder).toEqual({ name: "Fjordlys", existing: [], own: null });
    await writing.write();
    expect(write).toHaveBeenCalledWith(1, [], false, true, "en");
    expect(writing.written?.files[0]?.users).toBe(23);
  });

  it("replaces files only when they were shown to be there", async () => {
    const { ipc, writing } = ready();
    ipc.written = ["m365-users.csv"];
    const write = vi.spyOn(ipc, "rosterWrite");
    await writing.choose();
    await writing.write();
    expect(write).toHaveBeenCalledWith(1, [], true, true, "en");
  });

  it("keeps the folder when another is not chosen after all", async () => {
    const { ipc, writing } = ready();
    await writing.choose();
    ipc.rosterFolder = () => Promise.resolve(null);
    await writing.choose();
    expect(writing.folder?.name).toBe("Fjordlys");
  });

  it("tells a fault and can be tried again", async () => {
    const { ipc, writing } = ready();
    await writing.choose();
    ipc.failing = { code: "disk-full", params: { name: "m365-users.csv" } };
    await writing.write();
    expect(writing.fault?.code).toBe("disk-full");
    expect(writing.written).toBeNull();
    await writing.write();
    expect(writing.fault).toBeNull();
    expect(writing.written).not.toBeNull();
  });
});
