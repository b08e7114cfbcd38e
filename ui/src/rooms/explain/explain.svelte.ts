/** What the room keeps: the pasted text, what it says, and the language of the messages. */
import type { Ipc } from "../../ipc";
import type { ErrorsTold, Fault, Language } from "../../ipc/types";

export class ExplainRoom {
  text = $state("");
  /** The language of the messages to send; none: the window's. */
  letters = $state<Language | null>(null);
  told = $state.raw<ErrorsTold | null>(null);
  fault = $state.raw<Fault | null>(null);

  /** Nothing stands or falls with an error somebody else met. */
  readonly standing = null;

  readonly #ipc: Pick<Ipc, "explain">;
  #asked = 0;

  constructor(ipc: Pick<Ipc, "explain">) {
    this.#ipc = ipc;
  }

  /** Asks what the text says; the answer to an older text is dropped. */
  async ask(text: string, language: Language, letters: Language): Promise<void> {
    const mine = ++this.#asked;
    if (text.trim() === "") {
      this.told = null;
      this.fault = null;
      return;
    }
    try {
      const told = await this.#ipc.explain(text, language, letters);
      if (mine === this.#asked) [this.told, this.fault] = [told, null];
    } catch (fault) {
      if (mine === this.#asked) [this.told, this.fault] = [null, fault as Fault];
    }
  }
}
