import { render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../../App.svelte";
import { RecordedIpc } from "../../ipc/recorded";
import type { RegistrationView, StepView } from "../../ipc/types";
import { Voice } from "../../parts/voice.svelte";
import { RegistrationRoom } from "./registration.svelte";
import { ROOMS } from "../../rooms";

// Drawn at once, as in a window that has stood for a while.
await Promise.all(ROOMS.map((room) => room.fetch()));

describe("the rooms of the registration", () => {
  it.each(["App registration", "Accounts"])("%s is drawn", async (name) => {
    const ipc = new RecordedIpc({ list: 2, registration: "manifest", accounts: true });
    render(App, { ipc, start: await ipc.start() });
    const link = screen.getAllByRole("link").find((one) => one.getAttribute("aria-label")?.startsWith(name));
    if (!link)
      throw new Error(
        screen
          .getAllByRole("link")
          .map((one) => one.getAttribute("aria-label"))
          .join("; "),
      );
    link.click();
    expect(await screen.findByRole("heading", { level: 1, name })).toBeTruthy();
    const told =
      name === "Accounts" ? /is integration user and System Administrator/ : /listed with the wrong type/;
    expect((await screen.findAllByText(told)).length).toBeGreaterThan(0);
  });
});

describe("consent that a check has seen", () => {
  const APP = "11111111-2222-3333-4444-555555555555";
  const step = (tick: string): StepView => ({ id: "consent", tick, who: "consultant", values: [] });

  /** The room with as many registrations, where this app was signed in with. */
  async function room(registrations: number, consented: string | null, app_id = "") {
    const ipc = new RecordedIpc({ registration: "steps" });
    const view = await ipc.registrationView();
    const parts = Array.from({ length: registrations }, (_, at) => ({
      id: String(at),
      name: null,
      steps: [step(`${String(at)}/consent`)],
    }));
    const seen: RegistrationView = {
      ...view,
      facts: { ...view.facts, app_id },
      plan: { ...view.plan, parts },
      consents: { dataverse: true },
      consented,
    };
    ipc.registrationView = () => Promise.resolve(seen);
    const room = new RegistrationRoom(ipc, new Voice());
    await room.load();
    return room;
  }

  it("stands at its step when there is one registration, and with its AppId when there are two", async () => {
    const one = await room(1, APP, APP.toUpperCase());
    expect(one.consents(one.steps[0]!)).toEqual([["dataverse", true]]);
    expect(one.seenFor).toBeNull();
    const two = await room(2, APP);
    expect(two.consents(two.steps[0]!)).toEqual([]);
    expect(two.seenFor).toEqual({ app: APP, services: [["dataverse", true]] });
  });

  it("of another app proves nothing about this one", async () => {
    const other = await room(1, APP, "99999999-2222-3333-4444-555555555555");
    expect(other.isProved(other.steps[0]!)).toBe(false);
    expect(other.seenFor?.app).toBe(APP);
  });
});
