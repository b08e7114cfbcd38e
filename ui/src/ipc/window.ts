/** The window itself: what it needs to begin, what it remembers, what it is told. */
import type { Fault, Preferences, Progress, Start } from "./types";
import type { Wire } from "./wire";

export interface WindowIpc {
  start(): Promise<Start>;
  preferencesSet(preferences: Preferences): Promise<void>;
  /** Names the window. */
  titleSet(title: string): Promise<void>;
  /** Stops the long work that is going on. */
  cancel(): Promise<void>;
  /** Ends the app, as closing its window does. */
  quit(): Promise<void>;
  /** Shows what was written last in the system's file manager. */
  showWritten(): Promise<void>;

  /** A drag is over the window (true) or has left it (false). */
  onDrag(told: (over: boolean) => void): () => void;
  onProgress(told: (progress: Progress | null) => void): () => void;
  /** A fault of work that nobody waits for (a dropped file that cannot be read). */
  onFault(told: (fault: Fault) => void): () => void;
}

export const windowOver = ({ ask, hear }: Wire): WindowIpc => ({
  start: () => ask("start"),
  preferencesSet: (preferences) => ask("preferences_set", { preferences }),
  titleSet: (title) => ask("title_set", { title }),
  cancel: () => ask("cancel"),
  quit: () => ask("quit"),
  showWritten: () => ask("show_written"),

  onDrag: (told) => hear("drag", told),
  onProgress: (told) => hear("progress", told),
  onFault: (told) => hear("fault", told),
});
