/** How the practice tenant stands, as the window last heard it. */
import type { PracticeIpc } from "../../ipc/practice";
import type { Language, PracticeTrouble, PracticeView } from "../../ipc/types";

export class Practising {
  #view = $state.raw<PracticeView>({ environment: null, troubles: [] });
  readonly #ipc: PracticeIpc;

  constructor(ipc: PracticeIpc) {
    this.#ipc = ipc;
  }

  get running(): boolean {
    return this.#view.environment !== null;
  }

  get environment(): string {
    return this.#view.environment ?? "";
  }

  get troubles(): readonly PracticeTrouble[] {
    return this.#view.troubles;
  }

  /** What can go wrong, area by area, in the order it came. */
  get areas(): { area: string; troubles: PracticeTrouble[] }[] {
    const areas: { area: string; troubles: PracticeTrouble[] }[] = [];
    for (const trouble of this.#view.troubles) {
      const last = areas.at(-1);
      if (last?.area === trouble.area) last.troubles.push(trouble);
      else areas.push({ area: trouble.area, troubles: [trouble] });
    }
    return areas;
  }

  async begin(language: Language): Promise<void> {
    this.#view = await this.#ipc.practiceBegin(language);
  }

  async switch(trouble: string, on: boolean): Promise<void> {
    this.#view = await this.#ipc.practiceSwitch(trouble, on);
  }

  async restore(): Promise<void> {
    for (const { name, on } of this.#view.troubles) if (on) await this.switch(name, false);
  }

  async stop(): Promise<void> {
    this.#view = await this.#ipc.practiceStop();
  }

  panel(): Promise<void> {
    return this.#ipc.practicePanel();
  }
}
