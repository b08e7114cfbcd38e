/** The rooms of the window, in the order of the rail; the first nine of a customer answer Ctrl 1 to 9. */
import type { Room } from "./parts/room";
import { accounts } from "./rooms/accounts";
import { connection } from "./rooms/connection";
import { customers } from "./rooms/customers";
import { explain } from "./rooms/explain";
import { readiness } from "./rooms/readiness";
import { registration } from "./rooms/registration";
import { roster } from "./rooms/roster";

export { called, Switcher } from "./rooms/customers";

export const ROOMS: readonly Room[] = [
  customers,
  // Prepare
  accounts,
  registration,
  connection,
  roster,
  // Prove
  readiness,
  // Deliver
  // At the foot
  explain,
];
