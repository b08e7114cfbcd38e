/** Recorded answers about a connection: the messages `tests/wire.rs` writes, in the order of a repair. */
import type { ConnectionIpc } from "../connection";
import type {
  ComparedView,
  ConnectionTaken,
  ConnectionView,
  Fault,
  RecordView,
  TestStage,
  TestView,
} from "../types";
import { Hearers, type Recording } from "./recording";

const recorded = import.meta.glob<ConnectionView>("../../../../tests/wire/connection-*.json", {
  import: "default",
  eager: true,
});

/** The connection as it was recorded: `empty`, `mistaken` or `fixed`. */
export function recordedConnection(moment: "empty" | "mistaken" | "fixed"): ConnectionView {
  const found = Object.entries(recorded).find(([path]) => path.endsWith(`connection-${moment}.json`));
  if (!found) throw new Error(moment);
  return found[1];
}

const COMPARED: ComparedView[] = [
  {
    name: "Url",
    sameness: "same",
    first: { seen: "text", text: "https://vanderlinde.crm4.dynamics.com" },
    second: { seen: "text", text: "https://vanderlinde.crm4.dynamics.com" },
  },
  { name: "Password", sameness: "different", first: { seen: "masked" }, second: { seen: "masked" } },
  {
    name: "LoginPrompt",
    sameness: "only-second",
    first: { seen: "nothing" },
    second: { seen: "text", text: "Auto" },
  },
];

const STAGES = [
  "settings",
  "name",
  "tls",
  "environment",
  "authority",
  "application",
  "sign-in",
  "consent-dataverse",
  "access",
];

const blank = (id: string): TestStage => ({
  id,
  state: "not-checked",
  millis: 0,
  cause: null,
  findings: [],
  calls: [],
});

/** A test as it was recorded: refused at the sign-in, or passed. */
export function recordedTest(outcome: "untested" | "failed" | "passed"): TestView {
  const at = STAGES.indexOf("sign-in");
  return {
    why_not: null,
    running: false,
    sending: false,
    at: outcome === "untested" ? null : "2026-03-02T09:31:00Z",
    stopped: false,
    stale: false,
    outcome,
    way: "person",
    can_send: true,
    user: "bcsync@contoso.example",
    alone: null,
    alone_stale: false,
    stages:
      outcome === "untested"
        ? []
        : STAGES.map((id, place) => ({
            ...blank(id),
            state: outcome === "passed" || place < at ? "passed" : place === at ? "failed" : "not-checked",
            millis: 200,
            cause:
              outcome === "failed" && place === at
                ? {
                    code: "refused",
                    params: {},
                    owner: "customer-admin",
                    said: "AADSTS65001: The user or administrator has not consented to use the application.",
                  }
                : null,
            calls: [
              {
                method: "GET",
                url: "https://contoso.crm4.dynamics.com/api/data/v9.2/",
                status: 401,
                headers: [],
                body: null,
                fault: null,
                millis: 180,
              },
            ],
          })),
  };
}

export function connectionAnswers(recording: Recording): ConnectionIpc {
  let revision = 1;
  let moment: "empty" | "mistaken" | "fixed" = recording.beforehand.connection ? "mistaken" : "empty";
  let record: RecordView | null = null;
  let test = recordedTest("untested");
  const view = (): ConnectionView => ({ ...recordedConnection(moment), revision, record });
  const become = (next: typeof moment) =>
    recording.answer(() => {
      moment = next;
      revision += 1;
      if (record) record = { ...record, changed: true };
      test = { ...test, stale: test.at !== null, outcome: "untested" };
      return view();
    });
  const taken = (): Promise<ConnectionTaken> => become("mistaken").then((now) => ({ view: now, found: [] }));
  const hearers = new Hearers<ConnectionTaken>();
  const tests = new Hearers<TestView>();
  const faults = new Hearers<Fault>();
  return {
    connectionView: () => recording.answer(view),
    connectionEdit: (edit) =>
      edit.do === "fix" || edit.do === "fix_safe"
        ? become("fixed")
        : edit.do === "type"
          ? become("mistaken")
          : become(moment),
    connectionUndo: () => become("mistaken"),
    connectionRedo: () => become("fixed"),
    connectionPaste: () => become("mistaken"),
    connectionPasteSecret: () => become(moment),
    connectionTake: taken,
    connectionOpen: taken,
    connectionChoose: () => become("mistaken"),
    connectionCopy: (reader) => recording.answer(() => (reader === "tools" ? 60 : 0)),
    connectionReveal: () => recording.answer(() => ({ rows: Array.from({ length: 8 }, () => [0x7e]) })),
    connectionCompare: () => recording.answer(() => COMPARED),
    connectionSave: () =>
      recording.answer(() => {
        revision += 1;
        const { outcome, at } = test;
        record = {
          at: "2026-03-02T09:32:00Z",
          tested: at,
          outcome,
          stage: outcome === "failed" ? "sign-in" : null,
          changed: false,
        };
        return view();
      }),
    testView: () => recording.answer(() => test),
    testBegin: () => recording.answer(() => (test = recordedTest(moment === "fixed" ? "passed" : "failed"))),
    testCancel: () => recording.answer(() => undefined),
    testCopy: () => recording.answer(() => undefined),
    testAsBusinessCentral: () =>
      recording.answer(
        () => (test = { ...test, alone: { ...blank("as-business-central"), state: "passed" } }),
      ),
    testCertificate: () => recording.answer(() => undefined),
    onTest: tests.add,
    onConnectionTaken: hearers.add,
    onConnectionFault: faults.add,
  };
}
