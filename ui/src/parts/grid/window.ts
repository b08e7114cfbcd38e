/** Which rows of a long list are drawn. All rows are equally high, so this is arithmetic. */

/** Rows drawn beyond the edges, so that a short scroll shows no gap. */
const BEYOND = 8;

/**
 * Browsers stop laying out boxes beyond some 17 million pixels (Firefox; WebKit and Chromium at twice that). A list
 * that would be higher is scrolled in proportion: one pixel of the scroll bar then moves more than one.
 */
export const TALLEST = 12_000_000;

export interface Drawn {
  first: number;
  /** One past the last. */
  end: number;
  /** Where the first drawn row stands below the headings, in the scrolled box. */
  top: number;
}

export interface Sight {
  rows: number;
  rowHeight: number;
  /** Height of the part that shows rows. */
  height: number;
  scrollTop: number;
}

/** The height of the scrolled box. */
export function fullHeight(rows: number, rowHeight: number): number {
  return Math.min(rows * rowHeight, TALLEST);
}

/** How far the rows have moved for a place of the scroll bar. */
function travelled({ rows, rowHeight, height, scrollTop }: Sight): number {
  const true_ = rows * rowHeight;
  if (true_ <= TALLEST) return scrollTop;
  return (scrollTop / (TALLEST - height)) * (true_ - height);
}

/** The rows to draw. */
export function drawn(sight: Sight): Drawn {
  const offset = travelled(sight);
  const first = Math.max(0, Math.floor(offset / sight.rowHeight) - BEYOND);
  const end = Math.min(sight.rows, Math.ceil((offset + sight.height) / sight.rowHeight) + BEYOND);
  return { first, end: Math.max(first, end), top: sight.scrollTop - offset + first * sight.rowHeight };
}

/** The most rows that are ever drawn at once. */
export function slots(height: number, rowHeight: number): number {
  return Math.ceil(height / rowHeight) + 1 + 2 * BEYOND;
}

/** The place of the scroll bar that shows a row whole; the present one if it already does. */
export function toShow(row: number, sight: Sight): number {
  const offset = travelled(sight);
  const top = row * sight.rowHeight;
  let wanted = offset;
  if (top < offset) wanted = top;
  else if (top + sight.rowHeight > offset + sight.height) wanted = top + sight.rowHeight - sight.height;
  if (wanted === offset) return sight.scrollTop;
  const true_ = sight.rows * sight.rowHeight;
  return true_ <= TALLEST ? wanted : (wanted / (true_ - sight.height)) * (TALLEST - sight.height);
}
