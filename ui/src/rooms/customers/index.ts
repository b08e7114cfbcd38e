import { defineRoom } from "../../parts/room";
import Customers from "./Customers.svelte";
import { CustomersRoom } from "./customers.svelte";
import Status from "./Status.svelte";

export { called } from "./called";
export { default as Switcher } from "./Switcher.svelte";

export const customers = defineRoom({
  id: "customers",
  group: "top",
  icon: "customers",
  begin: (context) => new CustomersRoom(context),
  sheet: Customers,
  status: Status,
});
