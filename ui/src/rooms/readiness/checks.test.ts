import { describe, expect, it } from "vitest";
import { RecordedIpc } from "../../ipc/recorded";
import { looked } from "../../ipc/recorded/checks";
import { ReadinessRoom } from "./readiness.svelte";

const settled = () => new Promise((done) => setTimeout(done, 5));

async function opened() {
  const ipc = new RecordedIpc();
  const room = new ReadinessRoom(ipc);
  await settled();
  return { ipc, room, checks: room.checks };
}

describe("the checks", () => {
  it("prove nothing before somebody has looked", async () => {
    const { room, checks } = await opened();
    expect(checks.looked).toBe(false);
    expect(checks.groups).toEqual([]);
    expect(room.standing).toBeNull();
  });

  it("run, are stopped with Esc, and say so in the rail", async () => {
    const { ipc, room, checks } = await opened();
    await checks.run("en");
    expect(checks.running).toBe(true);
    expect(room.standing?.mark).toBe("running");
    expect(room.stop()).toBe(true);
    await settled();
    expect(ipc.checks.asked).toEqual(["run all", "cancel"]);
    expect(checks.view?.stopped).toBe(true);
  });

  it("show what failed, what waits and what only a person sees", async () => {
    const { ipc, room, checks } = await opened();
    ipc.checks.tell(looked());
    expect(room.standing).toMatchObject({ mark: "error", count: 1 });
    const marks = Object.fromEntries(checks.all.map(({ key, mark }) => [key, mark]));
    expect(marks).toMatchObject({
      "stage/tls": "proved",
      "integration-user-not-admin": "error",
      "non-interactive-limit": "warning",
      "base-solution-current": "waits",
      "security-group": "unchecked",
    });
    checks.filter = "open";
    expect(checks.groups.flatMap(({ lines }) => lines)).toHaveLength(3);
    checks.filter = "unchecked";
    expect(checks.groups.flatMap(({ lines }) => lines.map(({ owner }) => owner))).toEqual(["", ""]);
    expect(checks.owners).toEqual([{ owner: "dynamics-admin", count: 2 }]);
  });

  it("never speak in ids, in any state", async () => {
    const { ipc, checks } = await opened();
    ipc.checks.tell(looked());
    for (const { title, seen, owner, state } of checks.all) {
      expect(`${title} ${seen} ${owner} ${state}`).not.toMatch(/readiness-|stage-|checks-/);
    }
    expect(checks.summary).toBe("1 error · 1 warning · 1 met · 2 not checked");
  });

  it("drop the evidence of a line that is no longer asked for", async () => {
    const { ipc, checks } = await opened();
    ipc.checks.tell(looked());
    const first = checks.show({ of: "line", key: "stage/tls" });
    await checks.show({ of: "history" });
    await first;
    expect(checks.evidence).toBeNull();
    await checks.show({ of: "line", key: "environment-access" });
    expect(checks.evidence?.sections).toHaveLength(1);
  });
});
