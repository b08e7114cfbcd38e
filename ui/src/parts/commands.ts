/** A thing the window can do, listed once: the keys, the palette and the menus all read it from here. */

/** The desktop the window runs on; decides how shortcuts are written and read. */
export type Platform = "linux" | "macos" | "windows";

export interface Command {
  /** Stable name. */
  id: string;
  /** What it is called, already in words. */
  words: string;
  /** `Mod+Shift+.`; `Mod` is Ctrl, on macOS Cmd. */
  keys?: string;
  /** Other keys that do the same and are not shown. */
  also?: string;
  /** Why it cannot be done now, in words; none when it can. */
  why?: string | null;
  run: () => void;
}

/** The window answers these keys wherever the focus is; the grid answers the others itself. */
export interface GlobalCommand extends Command {
  /** Not while the focus is in a text field: the field has its own meaning for the keys. */
  outsideFields?: boolean;
  /** What has the focus answers the keys itself; they are only shown. */
  elsewhere?: boolean;
}

/** Whether a key event is the shortcut. */
export function pressed(event: KeyboardEvent, keys: string, platform: Platform): boolean {
  const parts = keys.split("+");
  const key = parts.at(-1) ?? "";
  const mod = platform === "macos" ? event.metaKey : event.ctrlKey;
  // AltGr is Ctrl and Alt to Windows, and writes a sign.
  if (event.getModifierState("AltGraph")) return false;
  const other = platform === "macos" ? event.ctrlKey : event.metaKey;
  if (mod !== parts.includes("Mod") || other || event.altKey !== parts.includes("Alt")) return false;
  // A layout may need Shift to reach a sign (`.` with Shift is `:` on a Norwegian keyboard): the key's own place
  // decides for signs, the character for letters.
  if (key === ".") {
    return (event.code === "Period" || event.key === ".") && event.shiftKey === parts.includes("Shift");
  }
  if (key === ",") return (event.key === "," || event.code === "Comma") && !event.shiftKey;
  if (event.shiftKey !== parts.includes("Shift")) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** Whether the focus is where text is typed. */
export function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      target.isContentEditable)
  );
}
