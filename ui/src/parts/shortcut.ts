/** How a shortcut is written: `Ctrl Shift .`, on macOS `⌘⇧.`. */
import { has, t } from "../language/index.svelte";
import type { Platform } from "./commands";

const MAC: Record<string, string> = { Mod: "⌘", Shift: "⇧", Alt: "⌥" };

export function shortcut(keys: string, platform: Platform): string {
  const parts = keys.split("+");
  if (platform === "macos") return parts.map((part) => MAC[part] ?? name(part)).join("");
  return parts.map(name).join(" ");
}

function name(part: string): string {
  const id = `key-${part.toLowerCase()}`;
  return /^[A-Za-z]{2,}$/.test(part) && has(id) ? t(id) : part;
}
