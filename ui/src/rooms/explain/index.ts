import { defineRoom } from "../../parts/room";
import Explain from "./Explain.svelte";
import { ExplainRoom } from "./explain.svelte";

export const explain = defineRoom({
  id: "explain",
  group: "foot",
  icon: "question",
  begin: ({ ipc }) => new ExplainRoom(ipc),
  sheet: Explain,
});
