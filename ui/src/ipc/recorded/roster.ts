/** Recorded answers about lists of people. */
import type { Start } from "../index";
import type { RosterIpc } from "../roster";
import type { RosterView, WrittenFile } from "../types";
import { HEADINGS } from "./fjordlys";
import { RecordedList } from "./list";
import type { Recording } from "./recording";

const KEYS = HEADINGS.flatMap(({ key }) => (key === null ? [] : [key]));
const PROFILES = [
  "m365-en-16-title",
  "m365-en-16-sentence",
  "m365-de-16",
  "m365-pt-br-16",
  "entra-bulk-create-v1",
];

/** What tests may do besides asking. */
export interface RosterDesk {
  lists: Map<number, RecordedList>;
  /** Opens a recorded list. */
  add(origin?: RosterView["source"]["origin"], count?: number): RosterView;
}

/** What the room gives of the beginning. */
export function rosterStart(
  recording: Recording,
  desk: RosterDesk,
): Pick<Start, "profiles" | "keys" | "roster"> {
  const { list } = recording.beforehand;
  return {
    profiles: PROFILES,
    keys: { M: KEYS, N: KEYS, B: ["code", "name", "phone", "email", "job_title"] },
    roster: list ? desk.add("file", list) : null,
  };
}

export function rosterAnswers(recording: Recording): RosterIpc & RosterDesk {
  const lists = new Map<number, RecordedList>();
  let last = 0;

  const listOf = (id: number): RecordedList => {
    const list = lists.get(id);
    if (!list) throw new Error(`no list ${id}`);
    return list;
  };
  const answer = <T>(make: () => T) => recording.answer(make);
  const changed = (id: number, sight: number[], change: (list: RecordedList) => void) =>
    answer(() => {
      const list = listOf(id);
      change(list);
      return { ...list.view(), sight: sight.flatMap((row) => list.rows(row, 1)) };
    });
  const add: RosterDesk["add"] = (origin = "file", count) => {
    const list = new RecordedList(
      (last += 1),
      { origin, file: origin === "file" ? "selgere_fjordlys.csv" : "" },
      count,
    );
    list.guessed = recording.beforehand.guessed === true;
    lists.set(list.id, list);
    return list.view();
  };

  return {
    lists,
    add,
    rosterOpen: () => answer(() => add("file")),
    rosterPaste: () => answer(() => add("paste")),
    rosterNew: () => answer(() => add("typed")),
    rosterPractice: () => answer(() => add("practice")),
    rosterReread: (id) =>
      answer(() => {
        const fresh = new RecordedList(id, { origin: "file", file: "selgere_fjordlys.csv" });
        fresh.revision = listOf(id).revision + 1;
        lists.set(id, fresh);
        return fresh.view();
      }),
    rosterLoadTemplate: (id) => answer(() => listOf(id).view()),
    rosterClose: (id) => answer(() => void lists.delete(id)),
    rosterMeet: (id) => answer(() => listOf(id).view()),

    rosterRows: (id, first, count) =>
      answer(() => ({ revision: listOf(id).revision, rows: listOf(id).rows(first, count) })),
    rosterFindings: (id, code, first, count) =>
      answer(() =>
        listOf(id)
          .findings()
          .filter((finding) => finding.code === code)
          .slice(first, first + count),
      ),
    rosterFind: (id, text) => answer(() => listOf(id).find(text)),
    rosterNext: (id, row, column, forward, code) => answer(() => listOf(id).next(row, column, forward, code)),

    rosterEdit: (id, edit, sight) => changed(id, sight, (list) => list.edit(edit)),
    rosterUndo: (id, sight) => changed(id, sight, (list) => list.undo()),
    rosterRedo: (id, sight) => changed(id, sight, (list) => list.redo()),
    rosterCopy: (id, row, column, rows, columns) =>
      answer(() => {
        const texts = listOf(id).texts(row, column, rows, columns);
        recording.clipboard = texts.map((cells) => cells.join("\t")).join("\n");
      }),
    clipboardBlock: () => answer(() => recording.clipboard.split("\n").map((line) => line.split("\t"))),

    rosterPreview: (id, lines) => answer(() => listOf(id).preview(lines)),
    rosterPropose: (id) =>
      answer(() => {
        const { rows } = listOf(id).view();
        return { people: rows, kept: rows, made: 0, without: 0, clashes: 0, doubtful: [] };
      }),
    rosterProposed: () => answer(() => []),
    rosterTaken: () => answer(() => ["kari.nordmann@contoso.com"]),
    rosterNameDoubts: () => answer(() => []),
    rosterExcludable: () => answer(() => [{ what: "shared-mailbox" as const, count: 1 }]),
    rosterFlagged: () => answer(() => [{ row: 0, why: ["shared-mailbox" as const] }]),
    rosterCouples: (id) => answer(() => ({ count: listOf(id).view().rows, noted: 0 })),
    rosterCoupleRows: () => answer(() => []),
    rosterCouplesWrite: () =>
      answer(() => ({ name: "coupling.csv", users: 3, bytes: 400, sha256: "07ab".repeat(16) })),
    rosterCompare: (id) =>
      answer(() => ({
        file: "last-week.csv",
        comparison: {
          by: "user_name",
          new: [],
          gone: [{ line: 4, id: "kari.nordmann@contoso.com", name: "Kari Nordmann" }],
          changed: [],
          same: listOf(id).view().rows,
          compared: ["user_name"],
        },
      })),
    rosterJoin: () =>
      answer(() => ({
        file: "users.csv",
        join: { by: "name" as const, matched: [], questions: [], missing: [] },
      })),
    rosterJoinTake: (id) => changed(id, [], () => undefined),

    rosterPasswordsPlace: () => answer(() => "passwords.csv"),
    rosterFolder: () => answer(() => ({ name: "Fjordlys", existing: recording.written, own: null })),
    rosterWrite: (id) =>
      answer(() => {
        const files = listOf(id)
          .preview(1)
          .map(({ name, users }): WrittenFile => ({
            name,
            users,
            bytes: users * 130,
            sha256: "9f2c".repeat(16),
          }));
        recording.written = files.map(({ name }) => name);
        return {
          folder: "Fjordlys",
          files,
          manifest: [],
          passwords: null,
          secret: false,
          roster: { ...listOf(id).view(), changed: false },
        };
      }),
    templateWrite: (profile) =>
      answer(() => ({ name: `${profile}.csv`, users: 0, bytes: 214, sha256: "07ab".repeat(16) })),

    onRosterOpened: recording.hearers.opened.add,
  };
}
