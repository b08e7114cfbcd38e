import { defineRoom } from "../../parts/room";
import Readiness from "./Readiness.svelte";
import { ReadinessRoom } from "./readiness.svelte";
import Status from "./Status.svelte";

export const readiness = defineRoom({
  id: "readiness",
  group: "prove",
  icon: "shield",
  begin: ({ ipc }) => new ReadinessRoom(ipc),
  sheet: Readiness,
  status: Status,
});
