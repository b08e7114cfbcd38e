import { defineRoom } from "../../parts/room";
import { AccountsRoom } from "./accounts.svelte";
import Status from "./Status.svelte";

export const accounts = defineRoom({
  id: "accounts",
  group: "prepare",
  icon: "account",
  begin: ({ ipc, voice }) => new AccountsRoom(ipc, voice),
  sheet: { import: () => import("./Accounts.svelte") },
  status: Status,
});
