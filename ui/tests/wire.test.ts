/** The messages Rust has written down (`tests/wire`): the window draws every one, with all its words. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { render, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/App.svelte";
import { RecordedIpc } from "../src/ipc/recorded";
import type { Fault, FilePreview, Language, RosterView, Rows } from "../src/ipc/types";
import { number } from "../src/language/format";
import { say, sayFault, speak, title } from "../src/language/index.svelte";
import { ROOMS } from "../src/rooms";

// Drawn at once, as in a window that has stood for a while.
await Promise.all(ROOMS.map((room) => room.fetch()));

const WIRE = resolve(import.meta.dirname, "../../tests/wire");
const wire = (name: string): unknown => JSON.parse(readFileSync(resolve(WIRE, `${name}.json`), "utf8"));

/** A word that is missing answers with its own id. */
const MISSING = /\b(roster|fault)-[a-z0-9-]+(\.[a-z]+)?\b/;

describe.each(["fjordlys", "practice"])("the list %s", (list) => {
  describe.each(["opened", "fixed"])("as %s", (moment) => {
    const view = wire(`${list}-${moment}-view`) as RosterView;
    const rows = wire(`${list}-${moment}-rows`) as Rows;
    const files = wire(`${list}-${moment}-files`) as FilePreview[];

    it("is drawn as Rust sees it", async () => {
      const ipc = new RecordedIpc();
      const start = await ipc.start();
      ipc.rosterRows = () => Promise.resolve(rows);
      ipc.rosterPreview = () => Promise.resolve(files);
      ipc.rosterMeet = () => Promise.resolve(view);
      render(App, { ipc, start: { ...start, roster: view } });

      const grid = await screen.findByRole("grid");
      expect(grid).toHaveAttribute("aria-rowcount", String(view.rows + 1));
      const shown = rows.rows[0]?.cells.find(({ text }) => text !== "")?.text ?? "";
      await waitFor(() =>
        expect(within(grid).getAllByRole("gridcell", { name: shown }).length).toBeGreaterThan(0),
      );
      const pane = screen.getByRole("complementary", { name: "Findings" });
      expect(pane.querySelectorAll("[data-group]")).toHaveLength(view.groups.length);
      for (const [severity, count] of Object.entries(view.counts)) {
        const words = severity === "info" ? "hint" : severity;
        const counts = within(pane).queryByRole("button", {
          name: new RegExp(`^${number(count)} ${words}s?$`),
        });
        if (view.groups.length > 0) expect(counts, severity).not.toBeNull();
      }
      await waitFor(() => expect(screen.getAllByRole("tab")).toHaveLength(files.length));
      expect(screen.getByRole("tabpanel")).toHaveTextContent(files[0]?.lines[0]?.text.slice(0, 20) ?? "");
      expect(document.body.textContent).not.toMatch(MISSING);
    });

    it.each<Language>(["en", "nb", "nl"])("has words for all its findings in %s", (language) => {
      speak(language);
      for (const finding of [...view.groups.flatMap(({ first }) => first)]) {
        const { what, why, do: act } = say(finding);
        const words = [what, why, act, title(finding)];
        expect(words.filter((one) => MISSING.test(one) || one.includes("{"))).toEqual([]);
      }
    });
  });

  it.each<Language>(["en", "nb", "nl"])("that may not be written says why in %s", (language) => {
    speak(language);
    const words = sayFault(wire(`${list}-refused`) as Fault);
    expect([words.what, words.do].filter((one) => MISSING.test(one) || one.includes("{"))).toEqual([]);
  });
});
