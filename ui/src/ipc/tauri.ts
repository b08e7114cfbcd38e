/** The window's questions over Tauri's wire. The only file that knows Tauri. */
import { Channel, invoke } from "@tauri-apps/api/core";
import type { Ipc } from "./index";
import type { Fault, Told } from "./types";

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

async function ask<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (reason) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a fault is data, not an Error
    throw asFault(reason);
  }
}

type Hears = { [Kind in Told["told"]]?: (value: Extract<Told, { told: Kind }>["value"]) => void };

/**
 * What Rust tells without being asked comes over one channel, not as events: a page that may listen to events could
 * listen to Tauri's own, which carry the paths of dropped files.
 */
const hears: Hears = {};

function hear<Kind extends keyof Hears>(kind: Kind, told: Hears[Kind]): void {
  if (Object.keys(hears).length === 0) {
    // Somebody hears before anything is told: the others register in the same turn.
    void invoke("listen", {
      channel: new Channel<Told>(({ told: of, value }) => hears[of]?.(value as never)),
    });
  }
  hears[kind] = told;
}

// A breach of the content policy is a defect of ours and belongs in the log.
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, lineNumber }) => {
  void invoke("policy_violated", { directive: effectiveDirective, line: lineNumber });
});

export const ipc: Ipc = {
  start: () => ask("start"),
  preferencesSet: (preferences) => ask("preferences_set", { preferences }),

  rosterOpen: () => ask("roster_open"),
  rosterPaste: (text, html) => ask("roster_paste", { text, html }),
  rosterNew: () => ask("roster_new"),
  rosterPractice: () => ask("roster_practice"),
  rosterReread: (id, reading) => ask("roster_reread", { id, reading }),
  rosterLoadTemplate: (id) => ask("roster_load_template", { id }),
  rosterClose: (id) => ask("roster_close", { id }),

  rosterRows: (id, first, count) => ask("roster_rows", { id, first, count }),
  rosterFindings: (id, code, first, count) => ask("roster_findings", { id, code, first, count }),
  rosterFind: (id, text) => ask("roster_find", { id, text }),
  rosterNext: (id, row, column, forward, code) => ask("roster_next", { id, row, column, forward, code }),

  rosterEdit: (id, edit) => ask("roster_edit", { id, edit }),
  rosterUndo: (id) => ask("roster_undo", { id }),
  rosterRedo: (id) => ask("roster_redo", { id }),
  rosterCopy: (id, row, column, rows, columns) => ask("roster_copy", { id, row, column, rows, columns }),
  clipboardBlock: () => ask("clipboard_block"),

  rosterPreview: (id, lines) => ask("roster_preview", { id, lines }),
  rosterFolder: (id) => ask("roster_folder", { id }),
  rosterWrite: (id, accept, replace) => ask("roster_write", { id, accept, replace }),
  templateWrite: (profile, sample) => ask("template_write", { profile, sample }),
  showWritten: () => ask("show_written"),
  cancel: () => ask("cancel"),

  onRosterOpened: (told) => hear("roster_opened", told),
  onDrag: (told) => hear("drag", told),
  onProgress: (told) => hear("progress", told),
  onFault: (told) => hear("fault", told),
};
