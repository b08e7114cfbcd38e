/** Recorded answers, so that the window runs in a browser and in tests without a shell. */
import type { Ipc, Preferences, Progress } from "../index";
import type { Fault, RosterView, WrittenFile } from "../types";
import { HEADINGS } from "./fjordlys";
import { RecordedList } from "./list";

const KEYS = HEADINGS.flatMap(({ key }) => (key === null ? [] : [key]));
const PROFILES = [
  "m365-en-16-title",
  "m365-en-16-sentence",
  "m365-de-16",
  "m365-pt-br-16",
  "entra-bulk-create-v1",
];

/** Hears what nobody has asked to hear. */
const nobody = () => undefined;

/** What a test or an address (`?list=100000&theme=dark`) may set up beforehand. */
export interface Beforehand {
  preferences?: Partial<Preferences>;
  /** A list of so many rows is already open. */
  list?: number;
  /** Its columns are only guessed. */
  guessed?: boolean;
}

/** Answers every question of the window from a recorded list; `told` sends it what Rust would send unasked. */
export class RecordedIpc implements Ipc {
  lists = new Map<number, RecordedList>();
  /** What was put on the clipboard, what was written, which preferences were kept. */
  clipboard = "";
  written: string[] = [];
  kept: Preferences[] = [];
  /** The next question is answered with this fault. */
  failing: Fault | null = null;
  told: {
    opened: (view: RosterView) => void;
    drag: (over: boolean) => void;
    progress: (progress: Progress | null) => void;
    fault: (fault: Fault) => void;
  } = { opened: nobody, drag: nobody, progress: nobody, fault: nobody };

  #last = 0;

  constructor(private readonly beforehand: Beforehand = {}) {}

  #answer<T>(make: () => T): Promise<T> {
    const fault = this.failing;
    this.failing = null;
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a fault is data, not an Error
    return fault ? Promise.reject(fault) : Promise.resolve(structuredClone(make()));
  }

  #list(id: number): RecordedList {
    const list = this.lists.get(id);
    if (!list) throw new Error(`no list ${id}`);
    return list;
  }

  /** Opens a recorded list. */
  add(origin: RosterView["source"]["origin"] = "file", count?: number): RosterView {
    const list = new RecordedList(
      (this.#last += 1),
      { origin, file: origin === "file" ? "selgere_fjordlys.csv" : "" },
      count,
    );
    list.guessed = this.beforehand.guessed === true;
    this.lists.set(list.id, list);
    return list.view();
  }

  start: Ipc["start"] = () =>
    this.#answer(() => ({
      preferences: {
        language: "en",
        theme: "system",
        compact: false,
        pane_width: 340,
        preview_height: 282,
        ...this.beforehand.preferences,
      },
      version: "0.1.0",
      platform: "linux",
      profiles: PROFILES,
      keys: { M: KEYS, N: KEYS, B: ["code", "name", "phone", "email", "job_title"] },
      roster: this.beforehand.list ? this.add("file", this.beforehand.list) : null,
    }));
  preferencesSet: Ipc["preferencesSet"] = (preferences) =>
    this.#answer(() => void this.kept.push(preferences));

  rosterOpen: Ipc["rosterOpen"] = () => this.#answer(() => this.add("file"));
  rosterPaste: Ipc["rosterPaste"] = () => this.#answer(() => this.add("paste"));
  rosterNew: Ipc["rosterNew"] = () => this.#answer(() => this.add("typed"));
  rosterPractice: Ipc["rosterPractice"] = () => this.#answer(() => this.add("practice"));
  rosterReread: Ipc["rosterReread"] = (id) =>
    this.#answer(() => {
      const fresh = new RecordedList(id, { origin: "file", file: "selgere_fjordlys.csv" });
      fresh.revision = this.#list(id).revision + 1;
      this.lists.set(id, fresh);
      return fresh.view();
    });
  rosterLoadTemplate: Ipc["rosterLoadTemplate"] = (id) => this.#answer(() => this.#list(id).view());
  rosterClose: Ipc["rosterClose"] = (id) => this.#answer(() => void this.lists.delete(id));

  rosterRows: Ipc["rosterRows"] = (id, first, count) =>
    this.#answer(() => ({ revision: this.#list(id).revision, rows: this.#list(id).rows(first, count) }));
  rosterFindings: Ipc["rosterFindings"] = (id, code, first, count) =>
    this.#answer(() =>
      this.#list(id)
        .findings()
        .filter((finding) => finding.code === code)
        .slice(first, first + count),
    );
  rosterFind: Ipc["rosterFind"] = (id, text) => this.#answer(() => this.#list(id).find(text));
  rosterNext: Ipc["rosterNext"] = (id, row, column, forward, code) =>
    this.#answer(() => this.#list(id).next(row, column, forward, code));

  rosterEdit: Ipc["rosterEdit"] = (id, edit) => this.#changed(id, (list) => list.edit(edit));
  rosterUndo: Ipc["rosterUndo"] = (id) => this.#changed(id, (list) => list.undo());
  rosterRedo: Ipc["rosterRedo"] = (id) => this.#changed(id, (list) => list.redo());
  rosterCopy: Ipc["rosterCopy"] = (id, row, column, rows, columns) =>
    this.#answer(() => {
      const texts = this.#list(id).texts(row, column, rows, columns);
      this.clipboard = texts.map((cells) => cells.join("\t")).join("\n");
    });
  clipboardBlock: Ipc["clipboardBlock"] = () =>
    this.#answer(() => this.clipboard.split("\n").map((line) => line.split("\t")));

  rosterPreview: Ipc["rosterPreview"] = (id, lines) => this.#answer(() => this.#list(id).preview(lines));
  rosterFolder: Ipc["rosterFolder"] = () =>
    this.#answer(() => ({ name: "Fjordlys", existing: this.written }));
  rosterWrite: Ipc["rosterWrite"] = (id) =>
    this.#answer(() => {
      const files = this.#list(id)
        .preview(1)
        .map(({ name, users }): WrittenFile => ({
          name,
          users,
          bytes: users * 130,
          sha256: "9f2c".repeat(16),
        }));
      this.written = files.map(({ name }) => name);
      return { folder: "Fjordlys", files };
    });
  templateWrite: Ipc["templateWrite"] = (profile) =>
    this.#answer(() => ({ name: `${profile}.csv`, users: 0, bytes: 214, sha256: "07ab".repeat(16) }));
  showWritten: Ipc["showWritten"] = () => this.#answer(() => undefined);
  cancel: Ipc["cancel"] = () => this.#answer(() => undefined);

  onRosterOpened: Ipc["onRosterOpened"] = (told) => (this.told.opened = told);
  onDrag: Ipc["onDrag"] = (told) => (this.told.drag = told);
  onProgress: Ipc["onProgress"] = (told) => (this.told.progress = told);
  onFault: Ipc["onFault"] = (told) => (this.told.fault = told);

  #changed(id: number, change: (list: RecordedList) => void): Promise<RosterView> {
    return this.#answer(() => {
      change(this.#list(id));
      return this.#list(id).view();
    });
  }
}

/** Reads what an address sets up: `?list=23&theme=dark&language=nb`. */
function fromAddress(): Beforehand {
  const asked = new URLSearchParams(location.search);
  const preferences: Partial<Preferences> = {};
  const theme = asked.get("theme");
  const language = asked.get("language");
  if (theme) preferences.theme = theme as Preferences["theme"];
  if (language) preferences.language = language as Preferences["language"];
  return { preferences, list: Number(asked.get("list") ?? 0), guessed: asked.has("guessed") };
}

export const ipc: Ipc = new RecordedIpc(fromAddress());
