/** Rooms are fetched when they are gone to. */
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import App from "./App.svelte";
import { RecordedIpc } from "./ipc/recorded";
import { ROOMS } from "./rooms";

const drawn = () => ROOMS.filter((room) => room.drawn()).map(({ id }) => id);
const inView = () => document.querySelector("[data-room][aria-current]")?.getAttribute("data-room");

it("the window begins with the customers alone, and the room gone to last comes into view", async () => {
  expect(drawn()).toEqual(["customers"]);
  const ipc = new RecordedIpc();
  render(App, { ipc, start: await ipc.start() });
  expect(inView()).toBe("customers");

  const user = userEvent.setup();
  await user.keyboard("{Control>}2{/Control}{Control>}3{/Control}{Control>}1{/Control}");
  await waitFor(() => expect(inView()).toBe("accounts"), { timeout: 20_000 });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Accounts");
  // Work has begun, so the others come without being asked for, and none of them into view.
  await waitFor(() => expect(drawn()).toHaveLength(ROOMS.length), { timeout: 20_000 });
  expect(inView()).toBe("accounts");
});
