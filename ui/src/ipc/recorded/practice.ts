/** Recorded answers of the practice tenant: two things can go wrong. */
import type { PracticeIpc } from "../practice";
import type { PracticeView } from "../types";
import type { Recording } from "./recording";

export function practiceAnswers(recording: Recording): PracticeIpc {
  let view: PracticeView = {
    environment: null,
    troubles: [
      { name: "mfa-required", area: "sign-in", on: false },
      { name: "wrong-currency", area: "environment", on: false },
    ],
  };
  const told = (next: PracticeView) => recording.answer(() => (view = next));
  return {
    practiceBegin: () => told({ ...view, environment: "http://127.0.0.1:40123" }),
    practiceSwitch: (name, on) =>
      told({ ...view, troubles: view.troubles.map((one) => (one.name === name ? { ...one, on } : one)) }),
    practicePanel: () => recording.answer(() => undefined),
    practiceStop: () =>
      told({ environment: null, troubles: view.troubles.map((one) => ({ ...one, on: false })) }),
  };
}
