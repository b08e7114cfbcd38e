/** Recorded answers of *App registration*: the messages of `tests/wire/`, one for each moment. */
import empty from "../../../../tests/wire/registration-empty.json";
import manifest from "../../../../tests/wire/registration-manifest.json";
import repaired from "../../../../tests/wire/registration-repaired.json";
import steps from "../../../../tests/wire/registration-steps.json";
import type { RegistrationIpc } from "../registration";
import type { RegistrationView } from "../types";
import { Hearers, type Recording } from "./recording";

/** What a test of the window may look into. */
export interface RegistrationDesk {
  registration: { opened: (view: RegistrationView) => void };
}

const as = (message: unknown) => message as RegistrationView;

export function registrationAnswers(recording: Recording): RegistrationIpc & RegistrationDesk {
  const opened = new Hearers<RegistrationView>();
  const history: RegistrationView[] = [
    as(
      recording.beforehand.registration === undefined
        ? empty
        : recording.beforehand.registration === "steps"
          ? steps
          : manifest,
    ),
  ];
  let at = 0;
  const now = () => ({
    ...(history[at] ?? as(empty)),
    can_undo: at > 0,
    can_redo: at + 1 < history.length,
  });
  const step = (next: RegistrationView) => {
    history.splice(at + 1, Infinity, next);
    at += 1;
    return recording.answer(now);
  };
  return {
    registration: { opened: opened.tell },
    registrationView: () => recording.answer(now),
    registrationTell: (facts) => step({ ...as(steps), ticks: now().ticks, manifest: now().manifest, facts }),
    registrationTick: (id, done) => {
      const ticks = Object.fromEntries(Object.entries(now().ticks).filter(([one]) => one !== id));
      return step({ ...now(), ticks: done ? { ...ticks, [id]: { on: "2026-11-21" } } : ticks });
    },
    registrationPaste: () => step({ ...now(), manifest: as(manifest).manifest }),
    registrationOpen: () => step({ ...now(), manifest: as(manifest).manifest }),
    registrationClear: () => step({ ...now(), manifest: null }),
    registrationRepair: () => step({ ...now(), manifest: as(repaired).manifest }),
    registrationUndo: () => {
      at = Math.max(0, at - 1);
      return recording.answer(now);
    },
    registrationRedo: () => {
      at = Math.min(history.length - 1, at + 1);
      return recording.answer(now);
    },
    registrationScript: (form) => recording.answer(() => `# ${form}\naz ad app create\n`),
    registrationSave: (form) => {
      recording.written.push(form);
      return recording.answer(() => `app-registration.${form === "html" ? "html" : "md"}`);
    },
    portalOpen: () => recording.answer(() => undefined),
    onManifestOpened: opened.add,
  };
}
