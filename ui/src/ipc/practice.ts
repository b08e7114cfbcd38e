/** The practice tenant: an invented customer's services on this computer, and what is to go wrong there. */
import type { Language, PracticeView } from "./types";
import type { Wire } from "./wire";

export interface PracticeIpc {
  /** Starts it where it does not run, and tells how it stands; its pages speak this language. */
  practiceBegin(language: Language): Promise<PracticeView>;
  /** Makes something go wrong, or right again. */
  practiceSwitch(trouble: string, on: boolean): Promise<PracticeView>;
  /** Opens its panel in the browser. */
  practicePanel(): Promise<void>;
  practiceStop(): Promise<PracticeView>;
}

export const practiceOver = ({ ask }: Wire): PracticeIpc => ({
  practiceBegin: (language) => ask("practice_begin", { language }),
  practiceSwitch: (trouble, on) => ask("practice_switch", { trouble, on }),
  practicePanel: () => ask("practice_panel"),
  practiceStop: () => ask("practice_stop"),
});
