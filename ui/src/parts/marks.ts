/**
 * The marks: the three weights of a finding; seen by a check, ticked by a person, not looked at; waits for something
 * or somebody, in progress.
 */
import type { Severity } from "../ipc/types";

export type MarkKind = Severity | "proved" | "ticked" | "unchecked" | "waits" | "running";

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The worst of some severities; none of none. */
export function worst(severities: Iterable<Severity>): Severity | null {
  let found: Severity | null = null;
  for (const severity of severities) {
    if (found === null || WEIGHT[severity] < WEIGHT[found]) found = severity;
  }
  return found;
}
