/** How a fragment of the questions reaches Rust; `tauri.ts` is the only file that knows what lies beneath. */
import type { Told } from "./types";

export interface Wire {
  /** Asks a command; rejects with a `Fault`, never with anything else. */
  ask: <T>(command: string, args?: Record<string, unknown>) => Promise<T>;
  /** Hears what Rust tells without being asked. The answer stops hearing it. */
  hear: <Kind extends Told["told"]>(
    kind: Kind,
    told: (value: Extract<Told, { told: Kind }>["value"]) => void,
  ) => () => void;
}
