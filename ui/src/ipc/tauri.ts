/** The window's questions over Tauri's wire. The only file that knows Tauri. */
import { Channel, invoke } from "@tauri-apps/api/core";
import { over } from "./index";
import type { Fault, Told } from "./types";
import type { Wire } from "./wire";

/**
 * Everything that goes wrong becomes a fault: Rust answers with one, and what fails before it gets there (a command
 * the shell does not have, arguments that do not fit) is wrapped in the code for work that was lost.
 */
function asFault(reason: unknown): Fault {
  if (typeof reason === "object" && reason !== null && "code" in reason && "params" in reason) {
    return reason as Fault;
  }
  return { code: "work-lost", params: {}, detail: String(reason) };
}

const ask: Wire["ask"] = async (command, args) => {
  try {
    return await invoke(command, args);
  } catch (reason) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a fault is data, not an Error
    throw asFault(reason);
  }
};

/**
 * What Rust tells without being asked comes over one channel, not as events: a page that may listen to events could
 * listen to Tauri's own, which carry the paths of dropped files.
 */
let hears: { kind: Told["told"]; told: (value: never) => void }[] | null = null;

const hear: Wire["hear"] = (kind, told) => {
  if (!hears) {
    // Somebody hears before anything is told: the others register in the same turn.
    hears = [];
    const channel = new Channel<Told>((one) => {
      for (const { told } of (hears ?? []).filter(({ kind }) => kind === one.told)) told(one.value as never);
    });
    void invoke("listen", { channel });
  }
  const mine = { kind, told };
  hears.push(mine);
  return () => (hears = (hears ?? []).filter((other) => other !== mine));
};

// A breach of the content policy is a defect of ours and belongs in the log.
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, lineNumber }) => {
  void invoke("policy_violated", { directive: effectiveDirective, line: lineNumber });
});

export const ipc = over({ ask, hear });
