/** Customers from the outside: keys are pressed, the screen is read. */
import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CustomersRoom } from "./customers.svelte";
import Customers from "./Customers.svelte";
import { RecordedIpc } from "../../ipc/recorded";
import { Remembered } from "../../parts/remembered.svelte";
import type { Context } from "../../parts/room";
import { Voice } from "../../parts/voice.svelte";

async function open(customers = true) {
  const ipc = new RecordedIpc({ customers });
  const start = await ipc.start();
  const reopened: (string | undefined)[] = [];
  const context: Context = {
    ipc,
    start,
    voice: new Voice(),
    remembered: new Remembered(start.preferences, () => Promise.resolve()),
    go: () => undefined,
    reopen: (room) => (reopened.push(room), Promise.resolve()),
  };
  const room = new CustomersRoom(context);
  render(Customers, { ...context, room, commands: [] });
  await waitFor(() => expect(room.list).not.toBeNull());
  return { ipc, room, reopened, user: userEvent.setup() };
}

const names = () =>
  [...document.querySelectorAll("[data-customer] .strong")].map((name) => name.textContent.trim());

describe("customers", () => {
  it("teach what they are when there is none", async () => {
    const { user, ipc, reopened } = await open(false);
    expect(await screen.findByRole("heading", { name: "Who are you getting on board?" })).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Practise" }));
    await waitFor(() => expect(reopened).toEqual([undefined]));
    expect(ipc.customers.open.practice).toBe(true);
  });

  it("are opened by Enter, and moved between by arrows", async () => {
    const { user, ipc, reopened } = await open();
    await screen.findByRole("table");
    screen.getByRole("button", { name: /^Fjordlys Kraft AS Bergen/ }).focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(document.activeElement).toHaveTextContent("Van der Linde Techniek B.V.");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(reopened).toHaveLength(1));
    expect(ipc.customers.open.name).toBe("Van der Linde Techniek B.V.");
  });

  it("are made by name, and a name is needed", async () => {
    const { user, ipc, reopened } = await open(false);
    await user.click(screen.getByRole("button", { name: "New customer" }));
    const dialog = screen.getByRole("dialog", { name: "Who is the new customer?" });
    const create = within(dialog).getByRole("button", { name: "Create and open" });
    expect(create).toHaveAttribute("aria-disabled", "true");
    await user.type(within(dialog).getByLabelText("Name"), "  Adventure Works  ");
    await user.click(create);
    await waitFor(() => expect(reopened).toHaveLength(1));
    expect(ipc.customers.open.name).toBe("Adventure Works");
  });

  it("are renamed with F2, deleted with Del, and taken back", async () => {
    const { user, room } = await open();
    await screen.findByRole("table");
    screen.getByRole("button", { name: /^Fabrikam Nordic AS/ }).focus();
    await user.keyboard("{F2}");
    const field = screen.getByLabelText("Name");
    expect(field).toHaveValue("Fabrikam Nordic AS");
    await user.clear(field);
    await user.type(field, "Fabrikam");
    await user.click(screen.getByRole("button", { name: "Rename" }));
    await waitFor(() => expect(names()).toContain("Fabrikam"));
    screen.getByRole("button", { name: /^Fabrikam Trondheim/ }).focus();
    await user.keyboard("{Delete}");
    await waitFor(() => expect(names()).not.toContain("Fabrikam"));
    // The row in its place is next.
    await waitFor(() => expect(document.activeElement).toHaveTextContent("Tailspin Toys"));
    await room.undo();
    await waitFor(() => expect(names()).toContain("Fabrikam"));
    await room.undo();
    await waitFor(() => expect(names()).toContain("Fabrikam Nordic AS"));
  });

  it("leave the window to begin anew when the open one is deleted", async () => {
    const { ipc, room, reopened } = await open();
    const [first] = room.open;
    await ipc.customerOpen(first!.id);
    const start = await ipc.start();
    const again = new CustomersRoom({ ...(room as unknown as { context: Context }).context, start });
    await again.remove(first!);
    expect(reopened).toEqual(["customers"]);
  });

  it("tell a file that cannot be read, greyed, and why", async () => {
    const { user } = await open();
    const why = await screen.findByRole("button", { name: /^Why: f+\.json/ });
    const row = why.closest("tr")!;
    expect(row).toHaveTextContent("Cannot be read, left as it is");
    await user.click(why);
    expect(row).toHaveTextContent("A later version of Jetbridge wrote this customer (format 2).");
  });

  it("show archived ones when asked", async () => {
    const { user } = await open();
    await screen.findByRole("table");
    expect(names()).not.toContain("Fourth Coffee Stavanger AS");
    await user.click(screen.getByRole("button", { name: "Show 1 archived customer" }));
    expect(names()).toContain("Fourth Coffee Stavanger AS");
  });

  it("tell how far one has come, and what is next", async () => {
    await open();
    await screen.findByRole("table");
    const fjordlys = screen.getByRole("button", { name: /^Fjordlys Kraft AS/ });
    expect(fjordlys).toHaveAccessibleDescription("5 errors. Correct 5 errors in the salespeople");
    const row = within(fjordlys.closest("tr")!);
    expect(row.getByRole("img")).toHaveAccessibleName(
      "Accounts: done. App registration: done. Connection: begun. Salespeople: errors. Synchronisation: not begun",
    );
    expect(row.getByText("Correct 5 errors in the salespeople")).toBeVisible();
    expect(screen.getByRole("columnheader", { name: "Opened" })).toHaveAttribute("aria-sort", "descending");
  });

  it("show a fault under the head", async () => {
    const { ipc, room } = await open();
    ipc.failing = { code: "customer-changed-elsewhere", params: {} };
    await room.archive(room.open[0]!);
    expect(await screen.findByRole("group", { name: "Something could not be done" })).toHaveTextContent(
      "was changed outside this window",
    );
  });
});
