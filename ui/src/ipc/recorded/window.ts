/** Recorded answers to what the window itself asks. */
import type { Start } from "../index";
import type { WindowIpc } from "../window";
import type { Recording } from "./recording";

/** `parts` is what the rooms give of the beginning. */
export function windowAnswers(
  recording: Recording,
  parts: () => Pick<Start, "profiles" | "keys" | "roster" | "customer">,
): WindowIpc {
  const { hearers } = recording;
  return {
    start: () =>
      recording.answer(() => ({
        preferences: {
          language: "en",
          theme: "system",
          compact: false,
          pane_width: 340,
          preview_height: 282,
          ...recording.beforehand.preferences,
        },
        version: "0.1.0",
        platform: "linux",
        ...parts(),
      })),
    preferencesSet: (preferences) => recording.answer(() => void recording.kept.push(preferences)),
    titleSet: (title) => recording.answer(() => void (recording.title = title)),
    cancel: () => recording.answer(() => undefined),
    quit: () => recording.answer(() => undefined),
    showWritten: () => recording.answer(() => undefined),

    onDrag: hearers.drag.add,
    onProgress: hearers.progress.add,
    onFault: hearers.fault.add,
  };
}
