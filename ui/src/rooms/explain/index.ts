import { defineRoom } from "../../parts/room";
import { ExplainRoom } from "./explain.svelte";

export const explain = defineRoom({
  id: "explain",
  group: "foot",
  icon: "question",
  begin: ({ ipc }) => new ExplainRoom(ipc),
  sheet: { import: () => import("./Explain.svelte") },
});
