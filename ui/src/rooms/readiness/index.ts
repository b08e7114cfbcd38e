import { defineRoom } from "../../parts/room";
import { ReadinessRoom } from "./readiness.svelte";
import Status from "./Status.svelte";

export const readiness = defineRoom({
  id: "readiness",
  group: "prove",
  icon: "shield",
  begin({ ipc, go }) {
    const room = new ReadinessRoom(ipc);
    // A snapshot that was dropped is looked at, whatever room was in view.
    ipc.onSnapshotOpened(() => go("readiness"));
    return room;
  },
  sheet: { import: () => import("./Readiness.svelte") },
  status: Status,
});
