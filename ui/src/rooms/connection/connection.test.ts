import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import App from "../../App.svelte";
import { RecordedIpc } from "../../ipc/recorded";
import type { ConnectionEdit } from "../../ipc/types";
import { ROOMS } from "../../rooms";

// Drawn at once, as in a window that has stood for a while.
await Promise.all(ROOMS.map((room) => room.fetch()));

/** The window with the room in view, and what it asks. */
async function open(connection: boolean) {
  const ipc = new RecordedIpc({ connection });
  const edits: ConnectionEdit[] = [];
  const { connectionEdit } = ipc;
  ipc.connectionEdit = (edit) => {
    edits.push(edit);
    return connectionEdit(edit);
  };
  const user = userEvent.setup();
  render(App, { ipc, start: await ipc.start() });
  // Without anything to go on with the window begins with the customers.
  const loose = document.querySelector<HTMLElement>("[data-loose]");
  if (loose) await user.click(loose);
  await user.click(await screen.findByRole("link", { name: /^Connection/ }));
  return { ipc, edits, user };
}

it("teaches before anything is there, and begins by pasting", async () => {
  const { user } = await open(false);
  expect(await screen.findByRole("heading", { name: "Paste the connection string" })).toBeVisible();
  const [paste] = screen.getAllByRole("button", { name: "Paste" });
  await user.click(paste!);
  const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Connection string" });
  expect(box.value).toContain("Password=••••••••••••;");
});

it("puts a finding on its line, its field and the list, and repairs it", async () => {
  const { edits, user } = await open(true);
  const list = (await screen.findByRole("heading", { name: "Findings" })).closest("section")!;
  expect(within(list).getByText(/LoginPrompt was probably meant/)).toBeVisible();
  expect(document.querySelector(".unknown.wave")).toHaveTextContent("LoginPromt");
  expect(document.querySelector('[data-field="redirect-uri"] .found')).toHaveTextContent(/sample app/);
  await user.click(within(list).getByRole("button", { name: /^Fix: .*LoginPrompt/ }));
  expect(edits.some((edit) => edit.do === "fix")).toBe(true);
});

it("sends letters of a secret one by one and keeps none", async () => {
  const { edits, user } = await open(true);
  const field = await screen.findByLabelText("Password");
  expect(field).toHaveAttribute("type", "password");
  await user.type(field, "k");
  const letters = edits.filter((edit) => edit.do === "secret");
  expect(letters).toEqual([{ do: "secret", field: "password", start: 0, end: 0, text: "k" }]);
  expect(document.documentElement.outerHTML).not.toContain('value="k"');
  expect(field).toHaveValue("");
});

it("asks before it saves what nobody tested or what failed, and saves what passed at once", async () => {
  const { user } = await open(true);
  const save = await screen.findByRole("button", { name: "Save" });
  await user.click(save);
  const dialog = await screen.findByRole("dialog", { name: "Save without a test?" });
  await user.click(within(dialog).getByRole("button", { name: "Save anyway" }));
  expect(await screen.findByText(/untested$/)).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Test" }));
  expect(await screen.findByText("Stopped at: Sign-in")).toBeVisible();
  expect(await screen.findByText("AADSTS65001")).toBeVisible();
  await user.click(save);
  await user.click(
    within(await screen.findByRole("dialog", { name: "Save although the test failed?" })).getByRole(
      "button",
      {
        name: "Back",
      },
    ),
  );

  // A repair makes it another connection than the one that was tested.
  await user.click(screen.getByRole("button", { name: /^Fix: .*LoginPrompt/ }));
  expect(await screen.findByText("Settings have changed since")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Test again" }));
  await user.click(await screen.findByRole("button", { name: "Save" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(await screen.findByText(/^Saved .* tested/)).toBeVisible();
});
