import { describe, expect, it } from "vitest";
import { RecordedIpc } from "../../ipc/recorded";
import { signedIn } from "../../ipc/recorded/readiness";
import { ReadinessRoom } from "./readiness.svelte";

const settled = () => new Promise((done) => setTimeout(done, 5));

async function opened() {
  const ipc = new RecordedIpc();
  const room = new ReadinessRoom(ipc);
  await settled();
  return { ipc, room };
}

describe("signing in", () => {
  it("begins with what is known about the customer", async () => {
    const { room } = await opened();
    expect(room.environment).toBe("https://fjordlys.crm4.dynamics.com");
    expect(room.ready).toBe(true);
    expect(room.standing).toBeNull();
    room.application = " ";
    expect(room.ready).toBe(false);
  });

  it("waits for the browser until somebody gives up", async () => {
    const { ipc, room } = await opened();
    expect(room.stop()).toBe(false);
    room.environment = "typed";
    await room.begin("browser", "en");
    expect(room.waiting).toBe(true);
    expect(room.standing?.mark).toBe("running");
    expect(room.environment).toBe("typed");
    await room.copy();
    expect(room.stop()).toBe(true);
    await settled();
    expect(ipc.signIns.asked).toEqual(["begin browser", "copy", "cancel"]);
    expect(room.signIn?.state).toBe("out");
  });

  it("shows who is signed in, and that one service refused", async () => {
    const { ipc, room } = await opened();
    ipc.signIns.stand(signedIn());
    expect(room.standing).toBeNull();
    ipc.signIns.stand(signedIn({ code: "sign-in-refused", params: { error: "invalid_grant" } }));
    expect(room.standing?.mark).toBe("warning");
    await room.signOut();
    expect(room.signIn).toEqual({ state: "out", fault: null });
  });

  it("keeps the fault of a question that was not answered", async () => {
    const { ipc, room } = await opened();
    ipc.failing = { code: "browser-missing", params: {} };
    await room.browse();
    expect(room.fault?.code).toBe("browser-missing");
    await room.browse();
    expect(room.fault).toBeNull();
  });

  it("explains what is pasted and drops older answers", async () => {
    const { room } = await opened();
    await Promise.all([room.explain("AADSTS50011 AADSTS1234", "en"), room.explain("AADSTS50011", "en")]);
    expect(room.told?.errors).toHaveLength(1);
    await room.explain(" ", "en");
    expect(room.told).toBeNull();
  });
});
