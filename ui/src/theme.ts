/** Which colours the window wears. `system` follows the desktop, also when it changes. */
import type { Theme } from "./ipc";

export const THEMES: Theme[] = ["system", "light", "dark", "contrast"];

const dark = () => window.matchMedia("(prefers-color-scheme: dark)");

/** What a choice comes to on this desktop now. */
export function resolved(theme: Theme): Exclude<Theme, "system"> {
  if (theme !== "system") return theme;
  return dark().matches ? "dark" : "light";
}

/** Puts the colours on; answers how to stop following the desktop. */
export function wear(theme: Theme): () => void {
  const put = () => (document.documentElement.dataset["theme"] = resolved(theme));
  put();
  const query = dark();
  query.addEventListener("change", put);
  return () => query.removeEventListener("change", put);
}
