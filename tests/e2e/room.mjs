/** The room *Salespeople*, as a person finds their way in it. */
import assert from "node:assert/strict";

import { Key, until } from "./page.mjs";
import { word } from "./words.mjs";

/** The room in the window of an app. */
export function room(app, language = "en") {
  const { page } = app;
  const w = (id) => word(id, language);

  return {
    /** A list is on the screen: its rows are drawn. */
    shown: () => page.find('[role="grid"] [role="row"]:not([aria-busy]) [role="gridcell"]'),

    async practise() {
      await page.click("button", w("empty-practice"));
      await this.shown();
    },

    /** The sentence in the head. */
    sentence: () => page.script(() => document.querySelector("#room-title + p").textContent),

    /** Errors, warnings and hints as the pane counts them; none when it counts nothing. */
    counts: () => page.script(() => {
      const counts = [...document.querySelectorAll("aside [aria-pressed]")].map((one) => Number(one.textContent.replace(/\D/g, "")));
      return counts.length === 3 ? counts : [0, 0, 0];
    }),

    async hasCounts(errors, warnings) {
      let seen;
      await until(`${errors} errors, ${warnings} warnings`, async () => {
        seen = (await this.counts()).slice(0, 2);
        return seen[0] === errors && seen[1] === warnings;
      }).catch((error) => assert.deepEqual(seen, [errors, warnings], error.message));
    },

    /** Text of a cell by line of the grid (from 0) and heading. */
    cell: (row, heading) => page.script((at, wanted) => {
      const heads = [...document.querySelectorAll('[role="columnheader"]:not(.corner)')];
      const place = heads.findIndex((head) => head.innerText.includes(wanted));
      return document.querySelector(`[role="gridcell"][data-row="${at}"][data-column="${place}"]`)?.innerText.trim() ?? null;
    }, row, heading),

    async hasCell(row, heading, wanted) {
      let seen;
      await until(`${heading} of row ${row} to be ${wanted}`, async () => (seen = await this.cell(row, heading)) === wanted)
        .catch((error) => assert.equal(seen, wanted, error.message));
    },

    /** Puts the cursor on a cell. */
    async goTo(row, heading) {
      const place = await page.script((wanted) =>
        [...document.querySelectorAll('[role="columnheader"]:not(.corner)')].findIndex((head) => head.innerText.includes(wanted)), heading);
      await page.click(`[role="gridcell"][data-row="${row}"][data-column="${place}"]`);
    },

    /** Types into the cell under the cursor. */
    async type(text) {
      await page.keys(Key.Enter);
      await page.find("input.typing");
      await page.keys([Key.Control, "a"], text, Key.Enter);
      await page.gone("input.typing");
    },

    /** Speaks another language from now on. */
    async speak(name) {
      await page.click("button", w("settings"));
      await page.script((wanted) => {
        const choice = document.querySelector("dialog select");
        choice.value = [...choice.options].find((option) => option.textContent === wanted).value;
        choice.dispatchEvent(new Event("change", { bubbles: true }));
      }, name);
      await page.keys(Key.Escape);
      await page.gone("dialog");
    },

    /** Wears another theme from now on. */
    async wear(theme) {
      await page.click("button", w("theme"));
      await page.click('[role^="menuitem"]', w(`theme-${theme}`));
      await until(theme, () => page.script((wanted) => document.documentElement.dataset.theme === wanted, theme));
    },
  };
}
