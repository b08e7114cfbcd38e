/** The rooms of the window, in the order of the rail; the first nine answer Ctrl 1 to 9. */
import type { Room } from "./parts/room";
import { explain } from "./rooms/explain";
import { connection } from "./rooms/connection";
import { roster } from "./rooms/roster";

export const ROOMS: readonly Room[] = [
  // Prepare
  roster,
  connection,
  // Prove
  // Deliver
  // At the foot
  explain,
];
