import { render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../../App.svelte";
import { RecordedIpc } from "../../ipc/recorded";

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
