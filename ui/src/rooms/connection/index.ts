import { defineRoom } from "../../parts/room";
import { ConnectionRoom } from "./connection.svelte";
import Status from "./Status.svelte";

export const connection = defineRoom({
  id: "connection",
  group: "prepare",
  icon: "plug",
  begin({ ipc, voice, start, go }) {
    // A string that was dropped is looked at, whatever room was in view.
    ipc.onConnectionTaken(() => go("connection"));
    ipc.onConnectionFault(() => go("connection"));
    return new ConnectionRoom(ipc, voice, start.customer.id != null);
  },
  sheet: { import: () => import("./Connection.svelte") },
  status: Status,
});
