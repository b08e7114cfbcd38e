/** A text cut where its findings begin and end, so that a wave can be drawn under the very characters. */
import type { FindingView, Severity } from "../ipc/types";
import { worst } from "./marks";

export interface Segment {
  text: string;
  /** The worst finding on these characters. */
  severity: Severity | null;
}

/** Cuts a text by the spans of its findings; spans that lie outside it are ignored. */
export function segments(text: string, findings: Pick<FindingView, "severity" | "spans">[]): Segment[] {
  const spans = findings.flatMap(({ severity, spans }) =>
    spans.map(([from, to]) => ({ from, to: Math.min(to, text.length), severity })),
  );
  const cuts = new Set([0, text.length]);
  for (const { from, to } of spans) {
    if (from < to) cuts.add(from).add(to);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? 0;
    const over = spans.filter((span) => span.from <= from && span.to >= to && span.from < span.to);
    return { text: text.slice(from, to), severity: worst(over.map(({ severity }) => severity)) };
  });
}

const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g;

/**
 * What cannot be seen, made visible: line ends as `⏎`, other control characters as their control picture, invisible
 * ones as `◦`; spaces too when `spaces` is set (in a finding's before and after).
 */
export function visible(text: string, spaces = false): string {
  const shown = text
    .replace(/\r\n|\r|\n/g, "⏎")
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    .replace(/[\u0000-\u001f]/g, (one) => String.fromCharCode(0x2400 + one.charCodeAt(0)))
    .replace(/[\u007f-\u009f]/g, "␡")
    .replace(UNSEEN, "◦");
  return spaces ? shown.replace(/[ \u00a0\u2000-\u200a]/g, "␣") : shown;
}
