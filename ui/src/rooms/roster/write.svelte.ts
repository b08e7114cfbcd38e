/** Writing: where to, what would be replaced, and what was left behind. */
import type { ChosenFolder, Ipc, Written } from "../../ipc";
import type { Fault } from "../../ipc/types";
import { language } from "../../language/index.svelte";

export class Writing {
  folder = $state.raw<ChosenFolder | null>(null);
  written = $state.raw<Written | null>(null);
  fault = $state.raw<Fault | null>(null);
  busy = $state(false);
  /** A manifest is written beside the files. */
  manifest = $state(true);
  /** The file the initial passwords go to besides the files themselves. */
  passwords = $state<string | null>(null);

  constructor(
    private readonly ipc: Pick<Ipc, "rosterFolder" | "rosterPasswordsPlace" | "rosterWrite" | "showWritten">,
    private readonly id: number,
  ) {}

  /** The chosen names no longer fit: what is to be written has changed. */
  forget(): void {
    this.folder = null;
  }

  choose(): Promise<void> {
    return this.#work(async () => {
      this.folder = (await this.ipc.rosterFolder(this.id, this.manifest)) ?? this.folder;
    });
  }

  /** Chooses a file for the initial passwords; giving up leaves them in the files alone. */
  choosePasswords(): Promise<void> {
    return this.#work(async () => {
      this.passwords = await this.ipc.rosterPasswordsPlace(this.id);
    });
  }

  /** Writes; files that are there already are only replaced because the button said so. */
  write(): Promise<void> {
    const replace = (this.folder?.existing.length ?? 0) > 0;
    return this.#work(async () => {
      this.written = await this.ipc.rosterWrite(this.id, [], replace, this.manifest, language());
    });
  }

  show(): Promise<void> {
    return this.#work(() => this.ipc.showWritten());
  }

  async #work(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.fault = null;
    try {
      await work();
    } catch (fault) {
      this.fault = fault as Fault;
    } finally {
      this.busy = false;
    }
  }
}
