/** JSON coloured line by line; a string of JSON never leaves its line. */
import type { Severity } from "../../ipc/types";
import { segments } from "../../parts/segments";

export type Ink = "name" | "string" | "word" | "plain";

export interface Piece {
  text: string;
  ink: Ink;
  /** The worst finding on these characters. */
  severity: Severity | null;
}

const TOKEN = /("(?:[^"\\]|\\.)*"?)(\s*:)?|(-?\d[\d.eE+-]*|true|false|null)/g;

/** Stretches of a line with their colour. */
function inks(line: string): { from: number; to: number; ink: Ink }[] {
  return [...line.matchAll(TOKEN)].map((found) => {
    const text = found[1] ?? found[3] ?? "";
    const ink: Ink = found[1] === undefined ? "word" : found[2] === undefined ? "string" : "name";
    return { from: found.index, to: found.index + text.length, ink };
  });
}

/** A line cut where its colour changes and where a finding begins or ends. */
export function pieces(
  line: string,
  findings: { severity: Severity; start: number; end: number }[],
): Piece[] {
  const waves = segments(
    line,
    findings.map(({ severity, start, end }) => ({ severity, spans: [[start, end]] })),
  );
  const colours = inks(line);
  const out: Piece[] = [];
  let at = 0;
  for (const { text, severity } of waves) {
    const end = at + text.length;
    while (at < end) {
      const here = at;
      const inside = colours.find(({ from, to }) => from <= here && here < to);
      const next = colours.find(({ from }) => from > here);
      const stop = Math.min(end, inside?.to ?? next?.from ?? end);
      out.push({ text: line.slice(here, stop), ink: inside?.ink ?? "plain", severity });
      at = stop;
    }
  }
  return out;
}
