/** A line of a menu. */
export interface MenuItem {
  words: string;
  /** A second line in small type. */
  note?: string;
  shortcut?: string;
  /** Set for lines of which one is chosen. */
  checked?: boolean;
  /** Why it cannot be done now, in words. */
  why?: string | null;
  run: () => void;
}

/** Lines that belong together. */
export interface MenuGroup {
  heading?: string;
  items: MenuItem[];
}
