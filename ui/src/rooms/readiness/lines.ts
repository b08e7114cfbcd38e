/** A stage or an expectation as a line of the list: its mark, its words, what was seen, who acts. */
import type { CheckRow, NotChecked, StageView } from "../../ipc/types";
import { t } from "../../language/index.svelte";
import type { MarkKind } from "../../parts/marks";

/** A line of the list. */
export interface Line {
  /** `stage/tls`, or the name of an expectation; the name under which its evidence is asked for. */
  key: string;
  mark: MarkKind;
  /** How it stands, in a word. */
  state: string;
  title: string;
  seen: string;
  /** Who acts; empty where nobody has to. */
  owner: string;
  /** That is somebody else, to whom a message goes. */
  acts: boolean;
  millis: number | null;
  of: { kind: "stage"; stage: StageView } | { kind: "check"; row: CheckRow };
}

/** Lines under a heading. */
export interface Lines {
  key: string;
  heading: string;
  lines: Line[];
}

const STAGE_MARKS: Record<string, MarkKind> = {
  passed: "proved",
  warned: "warning",
  failed: "error",
  running: "running",
  waits: "waits",
};

/** Which lines are shown. */
export const FILTERS = ["all", "open", "unchecked"] as const;
export type Filter = (typeof FILTERS)[number];

export function fits({ mark }: Line, filter: Filter): boolean {
  if (filter === "open") return mark === "error" || mark === "warning";
  if (filter === "unchecked") return mark === "unchecked" || mark === "waits";
  return true;
}

export function ofStage(stage: StageView, rows: CheckRow[]): Line {
  const { cause } = stage;
  const left = stage.state === "not-checked" ? rows.find(({ id }) => id === stage.checks[0]) : undefined;
  const acts = cause !== null && stage.state !== "passed";
  return {
    key: `stage/${stage.id}`,
    mark: STAGE_MARKS[stage.state] ?? "unchecked",
    state: t(`checks-stage-${stage.state}`),
    title: t(`stage-${stage.id}`),
    seen: acts
      ? t(`stage-cause-${cause.code}`, cause.params)
      : left?.not_checked
        ? whyNot(left.not_checked)
        : stage.calls > 0
          ? t("checks-calls", { count: stage.calls })
          : "",
    owner: acts ? t(`error-owner-${cause.owner}`) : "",
    acts: acts && cause.owner !== "consultant",
    millis: ["waits", "running", "not-checked"].includes(stage.state) ? null : stage.millis,
    of: { kind: "stage", stage },
  };
}

export function ofRow(row: CheckRow, running: boolean): Line {
  const found = row.state === "unmet" || row.state === "warning";
  return {
    key: row.id,
    mark: markOf(row, running),
    state: t(`readiness-state-${row.state}`),
    title: t(`readiness-${row.id}.title`, row.params),
    seen: seenOf(row),
    owner: found ? t(`readiness-owner-${row.owner}`) : "",
    acts: found && row.owner !== "consultant",
    millis: row.not_checked ? null : row.millis,
    of: { kind: "check", row },
  };
}

function markOf(row: CheckRow, running: boolean): MarkKind {
  switch (row.state) {
    case "met":
      return "proved";
    case "unmet":
      return row.severity === "error" ? "error" : "warning";
    case "warning":
      return "warning";
    case "not-applicable":
      return "info";
    case "not-checked":
      return row.not_checked?.why === "waits" || (running && row.not_checked?.why === "not-looked")
        ? "waits"
        : "unchecked";
  }
}

/** What was seen: of what is not as it should be the sentence, of the rest where it was looked at. */
function seenOf(row: CheckRow): string {
  // The mark says that nobody has looked; seventy times the same words would say no more.
  if (row.not_checked?.why === "not-looked") return "";
  if (row.not_checked) return whyNot(row.not_checked);
  if (row.state === "unmet" || row.state === "warning") return t(`readiness-${row.id}`, row.params);
  if (row.state === "not-applicable") return t("readiness-state-not-applicable");
  if (row.sections.length === 0) return t("checks-seen-facts");
  const sections = row.sections.map(sectionName).join(" · ");
  return t("checks-seen", { sections, count: row.rows });
}

/** The name of a section of what was seen, `dataverse.users`. */
export const sectionName = (name: string): string => t(`readiness-section-${name.replaceAll(/[._]/g, "-")}`);

/** Why something was not checked. */
export function whyNot(why: NotChecked): string {
  switch (why.why) {
    case "by-hand":
    case "not-looked":
    case "undecided":
      return t(`readiness-not-checked-${why.why}`);
    case "waits":
      return t("readiness-not-checked-waits", {
        titles: why.ids.map((id) => t(`readiness-${id}.title`)).join(" · "),
      });
    case "section": {
      const parts = [...(why.status === null ? [] : [`HTTP ${why.status}`]), ...(why.code ? [why.code] : [])];
      return t("readiness-not-checked-section", {
        section: sectionName(why.name),
        reason: why.reason,
        code: parts.length > 0 ? parts.join(", ") : "none",
      });
    }
  }
}
