import { defineRoom } from "../../parts/room";
import { RosterRoom } from "./roster.svelte";
import Status from "./Status.svelte";

export const roster = defineRoom({
  id: "roster",
  group: "prepare",
  icon: "people",
  first: (start) => start.roster !== null,
  begin({ ipc, voice, start, go }) {
    const room = new RosterRoom(ipc, voice);
    if (start.roster) room.take(start.roster);
    // A list that was dropped or handed over is looked at, whatever room was in view; so is why it cannot be read.
    ipc.onRosterOpened(() => go("roster"));
    ipc.onFault(() => go("roster"));
    return room;
  },
  sheet: { import: () => import("./Roster.svelte") },
  status: Status,
});
