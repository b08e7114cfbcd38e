/** *Explain an error*: what a pasted text says. */
import type { ErrorsTold, Language } from "./types";
import type { Wire } from "./wire";

export interface ExplainIpc {
  /** Finds the errors in any text and tells them; the messages to send may be in the customer's language. */
  explain(text: string, language: Language, letters: Language): Promise<ErrorsTold>;
}

export const explainOver = ({ ask }: Wire): ExplainIpc => ({
  explain: (text, language, letters) => ask("explain", { text, language, letters }),
});
