/**
 * What is remembered between starts. A choice is saved at once, because the system's own dialogs speak by it; a size a
 * moment after the last change, so that dragging a splitter saves once.
 */
import type { Preferences } from "../ipc";

const REST = 400;

export class Remembered {
  value = $state.raw<Preferences>({
    language: "en",
    theme: "system",
    compact: false,
    pane_width: 340,
    preview_height: 290,
  });
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    value: Preferences,
    private readonly save: (value: Preferences) => Promise<void>,
  ) {
    this.value = value;
  }

  set(change: Partial<Preferences>): void {
    this.value = { ...this.value, ...change };
    clearTimeout(this.#waiting);
    const size = "pane_width" in change || "preview_height" in change;
    if (size) this.#waiting = setTimeout(() => this.#keep(), REST);
    else this.#keep();
  }

  #keep(): void {
    // A preference that could not be kept is no reason to interrupt anyone; it holds until the window closes.
    void this.save(this.value).catch(() => undefined);
  }
}
