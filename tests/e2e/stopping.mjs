/** Work that takes long shows how far it is and can be stopped: in the debug build, where it takes long enough to be met. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";

import { App, ROOM } from "./desk.mjs";
import { saveSalespeople } from "./lists.mjs";
import { Key, until } from "./page.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

const PEOPLE = 100_000;

/** Waits until the head shows how far some work is, stops it, and tells how long that took. */
async function stop(page) {
  const words = await page.script((bar) => bar.getAttribute("aria-valuetext"), await page.find('header [role="progressbar"]', undefined, 60));
  assert.match(words, /\d/u);
  const began = Date.now();
  await page.click("header button", word("cancel"));
  await page.gone('header [role="progressbar"]');
  await page.find("[role=status], .toast", /Stopped/u);
  return Date.now() - began;
}

test("what takes long shows how far it is, and changes nothing when it is stopped", { timeout: 400_000 }, async (t) => {
  const app = await App.start(t, [saveSalespeople(join(ROOM, "selgere-mange.csv"), PEOPLE)]);
  const { page } = app;
  const here = room(app);
  await page.find('[role="grid"] [role="row"]:not([aria-busy]) [role="gridcell"]', undefined, 60);
  const before = await here.sentence();
  const prepare = async (command) => {
    await page.click("button", word("head-prepare"));
    await page.click('[role^="menuitem"]', new RegExp(`^${word(command)}`));
  };

  // A repair of every row.
  await page.click("button", /^Apply .* safe fix/u);
  t.diagnostic(`repairs stopped in ${await stop(page)} ms`);
  assert.equal(await here.sentence(), before);
  assert.equal(await page.script(() => document.querySelector('[aria-label^="Undo"]')?.getAttribute("aria-disabled") ?? "true"), "true");
  await here.hasCell(0, "Name", "Kari Nordmann0");

  // The table to couple by: nothing stands in its place, and it can be asked for again.
  await prepare("command-coupling");
  t.diagnostic(`table to couple by stopped in ${await stop(page)} ms`);
  await page.find("p", word("coupling-missing"));
  await page.click("button", word("try-again"));
  await page.find('[role="gridcell"]', "C0", 90);
  await page.keys(Key.Escape);

  // User names: while they are proposed the list is scrolled, and its rows come.
  await prepare("command-names");
  await page.find("aside", word("names"));
  const field = await page.find("aside input.mono", undefined);
  assert.ok(field);
  await page.script(() => {
    const domain = [...document.querySelectorAll("aside input")].find((one) => one.placeholder === "contoso.example");
    domain.value = "contoso.com";
    domain.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.find('header [role="progressbar"]', undefined, 60);
  await page.script(() => { document.querySelector('[role="grid"]').scrollTop = 30 * 70_000; });
  await page.find('[role="gridcell"]', /^C70\d{3}$/u);
  t.diagnostic(`proposals stopped in ${await stop(page)} ms`);
  await page.find("aside p", new RegExp(word("names-stopped")));
  await page.click("aside button", word("try-again"));
  await page.find("aside .sum", /50.000/u, 90);

  // They are given and taken back; stopped half way nobody has one.
  await page.click("aside header button");
  await until("the findings", () => page.seen("aside", /Findings/u));
});
