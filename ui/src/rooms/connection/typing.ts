/**
 * What a key does to a text, as a stretch and what takes its place. The page never changes the text itself: the change
 * goes to Rust, and what comes back is drawn.
 */

/** A stretch in UTF-16 units, and the text in its place. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

export interface Selection {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}_-]/u;

/** The change a `beforeinput` event asks for; none for kinds that have an answer of their own or none at all. */
export function changeOf(kind: string, data: string | null, value: string, at: Selection): Change | null {
  const { start, end } = at;
  if (kind === "insertText" || kind === "insertReplacementText" || kind === "insertFromComposition") {
    return data === null ? null : { start, end, text: data };
  }
  if (kind === "insertLineBreak" || kind === "insertParagraph") return { start, end, text: "\n" };
  if (!kind.startsWith("delete")) return null;
  if (start < end) return { start, end, text: "" };
  const reach = reachOf(kind, value, start);
  return reach === null || reach.start === reach.end ? null : { ...reach, text: "" };
}

/** What is erased when nothing is selected. */
function reachOf(kind: string, value: string, at: number): Selection | null {
  const forward = kind.endsWith("Forward");
  if (/^delete(Word|SoftLine|HardLine)/.test(kind)) {
    const end = kind.includes("Word") ? wordEnd(value, at, forward) : lineEnd(value, at, forward);
    return forward ? { start: at, end } : { start: end, end: at };
  }
  if (kind === "deleteContentBackward") return { start: before(value, at), end: at };
  if (kind === "deleteContentForward") return { start: at, end: after(value, at) };
  return null;
}

function before(value: string, at: number): number {
  const low = value.charCodeAt(at - 1);
  return Math.max(0, low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1);
}

function after(value: string, at: number): number {
  const high = value.charCodeAt(at);
  return Math.min(value.length, high >= 0xd800 && high <= 0xdbff ? at + 2 : at + 1);
}

function wordEnd(value: string, at: number, forward: boolean): number {
  let end = at;
  const next = () => (forward ? value.charAt(end) : value.charAt(end - 1));
  const step = forward ? 1 : -1;
  while (next() !== "" && !WORD.test(next())) end += step;
  while (next() !== "" && WORD.test(next())) end += step;
  return end;
}

function lineEnd(value: string, at: number, forward: boolean): number {
  if (forward) {
    const found = value.indexOf("\n", at);
    return found < 0 ? value.length : Math.max(found, Math.min(at + 1, value.length));
  }
  const found = value.lastIndexOf("\n", at - 1) + 1;
  return found === at ? Math.max(0, at - 1) : found;
}
