/** Recorded answers to the checks: a customer nobody has looked at, until the test says what was seen. */
import type { ChecksIpc } from "../checks";
import type { CheckRow, ChecksView, StageView } from "../types";
import { Hearers, type Recording } from "./recording";

const row = (
  id: string,
  group: CheckRow["group"],
  state: CheckRow["state"],
  more: Partial<CheckRow> = {},
): CheckRow => ({
  id,
  group,
  state,
  severity: "error",
  owner: "dynamics-admin",
  by_hand: false,
  params: { state },
  not_checked: null,
  sections: ["dataverse.users"],
  rows: 14,
  millis: 320,
  ...more,
});

const stage = (id: string, state: string, more: Partial<StageView> = {}): StageView => ({
  id,
  state,
  millis: 210,
  cause: null,
  checks: [],
  calls: 1,
  retry: true,
  ...more,
});

/** What was seen of an environment in which one thing is wrong. */
export function looked(): Partial<ChecksView> {
  return {
    at: "2026-11-21T09:38:12Z",
    snapshot: true,
    counts: { errors: 1, warnings: 1, met: 1, not_checked: 2, by_hand: 1 },
    stages: [
      stage("tls", "passed"),
      stage("integration-user", "failed", {
        cause: { code: "expectation", params: {}, owner: "dynamics-admin", said: null },
        checks: ["integration-user-not-admin"],
      }),
    ],
    rows: [
      row("environment-access", "connection", "met", { sections: ["dataverse.whoami"], rows: 1 }),
      row("integration-user-not-admin", "integration-user", "unmet", {
        params: { state: "unmet", user: "BC Sync" },
      }),
      row("non-interactive-limit", "integration-user", "warning", {
        severity: "warning",
        params: { state: "warning", count: 6 },
      }),
      row("base-solution-current", "solutions-and-roles", "not-checked", {
        not_checked: { why: "waits", ids: ["base-solution-installed"] },
      }),
      row("security-group", "solutions-and-roles", "not-checked", {
        by_hand: true,
        sections: [],
        not_checked: { why: "by-hand" },
        owner: "customer-admin",
      }),
    ],
  };
}

/** What a test may look at and say. */
export interface ChecksDesk {
  readonly checks: { view: ChecksView; asked: string[]; tell: (change: Partial<ChecksView>) => void };
}

export function checksAnswers(recording: Recording): ChecksIpc & ChecksDesk {
  const hearers = new Hearers<ChecksView>();
  const opened = new Hearers<ChecksView>();
  const checks: ChecksDesk["checks"] = {
    view: {
      missing: [],
      asked: {
        phase: "before",
        business_central: "",
        company_id: "",
        company_name: "",
        ownership: null,
        upgrading_from_sales: false,
        features: {
          sales: true,
          unit_group_mapping: true,
          sales_professional: false,
          virtual_tables: false,
          new_pricing: false,
          legacy_sales_orders: false,
          bidirectional_sales_orders: false,
          auto_create_sales_orders: false,
          auto_process_sales_quotes: false,
          item_availability: false,
          multi_company: false,
        },
        secret_expires: "",
        application_user: "",
      },
      target: {
        environment: "https://fjordlys.crm4.dynamics.com",
        application: "",
        deployment: null,
        version: null,
      },
      running: null,
      stages: [],
      rows: [],
      counts: { errors: 0, warnings: 0, met: 0, not_checked: 0, by_hand: 0 },
      at: null,
      file: null,
      stale: false,
      stopped: false,
      snapshot: false,
      by_password: false,
      certificate: null,
      runs: [],
      undo: null,
      redo: null,
      fault: null,
    },
    asked: [],
    tell: (change) => {
      checks.view = { ...checks.view, ...change };
      hearers.tell(structuredClone(checks.view));
    },
  };
  const view = () => recording.answer(() => checks.view);
  const note = (what: string) => {
    checks.asked.push(what);
    return view();
  };
  return {
    checks,
    checksView: view,
    checksAsk: (asked) => {
      checks.view = { ...checks.view, asked };
      return note("ask");
    },
    checksRun: async (only) => {
      await note(`run ${only ?? "all"}`);
      checks.tell({ running: { began: new Date().toISOString(), only: null, done: 9, total: 25 } });
    },
    checksCancel: async () => {
      await note("cancel");
      checks.tell({ running: null, stopped: true });
    },
    checksEvidence: (what) =>
      recording.answer(() => ({
        calls: [
          {
            method: "GET",
            url: "https://fjordlys.crm4.dynamics.com/api/data/v9.2/systemusers",
            status: 200,
            headers: [],
            body: null,
            fault: null,
            millis: 320,
          },
        ],
        sections: what.startsWith("stage/") ? [] : [{ name: "dataverse.users", rows: 1, text: "[]" }],
      })),
    checksText: (what) => recording.answer(() => `text of ${what ?? "all"}`),
    checksLetter: (what) => recording.answer(() => `letter about ${what}`),
    checksDelete: (at) => {
      const runs = checks.view.runs.filter(({ run }) => run.at !== at);
      checks.view = { ...checks.view, runs, undo: "checks-undo-delete" };
      return note("delete");
    },
    checksUndo: () => note("undo"),
    checksRedo: () => note("redo"),
    checksSave: (people) =>
      recording.answer(() => {
        checks.asked.push(`save ${people}`);
        return "fjordlys.snapshot.json";
      }),
    checksOpen: () => note("open"),
    checksClose: () => {
      checks.view = { ...checks.view, file: null };
      return note("close");
    },
    checksByPassword: (user) => note(`password ${user}`),
    checksCertificate: () => note("certificate"),
    onChecks: hearers.add,
    onSnapshotOpened: opened.add,
  };
}
