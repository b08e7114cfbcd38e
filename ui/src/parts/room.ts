/**
 * What the frame of the window and a room know of each other. A room is one entry (`rooms/<room>/index.ts`) in the
 * list of `rooms.ts`; the frame draws it in the rail, lists its commands, and gives it its sheet and its part of the
 * status line.
 */
import type { Component } from "svelte";
import type { Ipc, Start } from "../ipc";
import type { GlobalCommand } from "./commands";
import type { IconName } from "./icons";
import type { MarkKind } from "./marks";
import type { Remembered } from "./remembered.svelte";
import type { Voice } from "./voice.svelte";

/** The parts of the rail, from top to bottom. */
export const GROUPS = ["prepare", "prove", "deliver"] as const;
/**
 * Rooms of no customer stand at the foot of the rail, above the settings. The one at the top holds all customers:
 * while it is in view the rail shows nothing of one of them.
 */
export type Group = (typeof GROUPS)[number] | "foot" | "top";

/** How a room stands, as the rail shows and speaks it. */
export interface Standing {
  mark: MarkKind;
  /** How many of that mark; 0 shows no number. */
  count: number;
  /** The same in words, `5 errors`. */
  words: string;
}

/**
 * What a room keeps while another is in view. The drawn room comes and goes with the view, so everything worth
 * keeping is here (or in Rust): what is chosen, what is unfolded, where the cursor is.
 */
export interface RoomState {
  /** None for a room in which nothing stands or falls. */
  readonly standing: Standing | null;
  /** Esc was pressed: stops the long work that is going on; false when there is none. */
  stop?(): boolean;
}

/** What every room gets. Everything in it lasts as long as the customer is open. */
export interface Context {
  ipc: Ipc;
  voice: Voice;
  remembered: Remembered;
  start: Start;
  /** Brings a room into view, by its id. */
  go: (room: string) => void;
  /** Another customer is open: begins anew, in the room named or in the first of the customer's. */
  reopen: (room?: string) => Promise<void>;
}

/** What a drawn room gets. */
export interface RoomProps<State> extends Context {
  room: State;
  /**
   * What the room can do now, `undo` and `redo` of its document among it; the window lists it in the palette and
   * answers its keys while the room is in view.
   */
  commands: GlobalCommand[];
}

export type Sheet<State> = Component<RoomProps<State>, object, "commands">;

interface Definition<State extends RoomState> {
  /** The room's one name: folder, command prefix, `room-<id>` in the catalogue. */
  id: string;
  group: Group;
  icon: IconName;
  /** This is the room to begin with, for what the app was started or the customer opened with. */
  first?: (start: Start) => boolean;
  /** Makes what the room keeps, anew for every customer that is opened. */
  begin: (context: Context) => State;
  /**
   * Head, main and pane. Its heading is `<h1 id="room-title">`. A room whose drawing is imported when it is gone to
   * keeps the others, and the start of the window, free of it.
   */
  sheet: Sheet<State> | { import: () => Promise<{ default: Sheet<State> }> };
  /** What stands in the status line while the room is in view. */
  status?: Component<{ room: State }>;
}

/** A room with its state, whose type only the room itself knows. */
export interface OpenRoom extends Pick<Definition<never>, "status"> {
  state: RoomState;
}

/** A room as the frame sees it. */
export interface Room extends Pick<Definition<never>, "id" | "group" | "icon" | "first"> {
  open: (context: Context) => OpenRoom;
  /** Its drawing; null until it was fetched. */
  drawn: () => Sheet<never> | null;
  /** Fetches its drawing. */
  fetch: () => Promise<unknown>;
}

/** Makes the entry of a room for the list in `rooms.ts`. */
export function defineRoom<State extends RoomState>(room: Definition<State>): Room {
  const { id, group, icon, first, begin, sheet, status } = room;
  let drawn = "import" in sheet ? null : sheet;
  return {
    id,
    group,
    icon,
    ...(first && { first }),
    open: (context) => ({ state: begin(context), ...(status && { status }) }),
    drawn: () => drawn,
    fetch: async () => {
      if ("import" in sheet) drawn = (await sheet.import()).default;
    },
  };
}
