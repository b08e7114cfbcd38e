/** The order of findings: worst first, within a weight as they come. */
import type { ConnectionFinding, Severity } from "../../ipc/types";

const ORDER: Severity[] = ["error", "warning", "info"];

export function sorted(findings: ConnectionFinding[]): ConnectionFinding[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
