/** The text in lines, each cut where a colour or a finding begins or ends. */
import type { ConnectionFinding, Severity, Token, TokenKind } from "../../ipc/types";
import { worst } from "../../parts/marks";

export interface Piece {
  text: string;
  kind: TokenKind | null;
  severity: Severity | null;
}

export interface Line {
  pieces: Piece[];
  /** The worst finding that touches the line. */
  severity: Severity | null;
}

interface Weighed {
  from: number;
  to: number;
  severity: Severity;
}

/** Cuts a text by its tokens and findings. A finding without a stretch marks no line. */
export function linesOf(
  text: string,
  tokens: Token[],
  findings: Pick<ConnectionFinding, "severity" | "span">[],
): Line[] {
  const weighed: Weighed[] = findings.flatMap(({ severity, span }) =>
    span ? [{ from: span[0], to: span[1], severity }] : [],
  );
  let start = 0;
  return text.split("\n").map((line) => {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    const here = weighed.filter((one) => one.from < to && one.to > from);
    const cuts = new Set([from, to]);
    for (const edge of [
      ...tokens.flatMap((token) => [token.start, token.end]),
      ...here.flatMap((one) => [one.from, one.to]),
    ]) {
      if (edge > from && edge < to) cuts.add(edge);
    }
    const edges = [...cuts].sort((a, b) => a - b);
    const pieces = edges.slice(1).map((end, at) => {
      const begin = edges[at] ?? from;
      const token = tokens.find((one) => one.start <= begin && one.end >= end);
      const over = here.filter((one) => one.from <= begin && one.to >= end);
      return {
        text: text.slice(begin, end),
        kind: token?.kind ?? null,
        severity: worst(over.map(({ severity }) => severity)),
      };
    });
    return { pieces, severity: worst(here.map(({ severity }) => severity)) };
  });
}
