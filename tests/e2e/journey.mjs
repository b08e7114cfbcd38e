/** From the customer's list to the file for the importer, in one go, as a consultant does it. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { App, Dialog, ROOM } from "./desk.mjs";
import { WRITTEN, saveSemicolon } from "./lists.mjs";
import { Key, until } from "./page.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

test("a list from Excel becomes the file the importer takes", { timeout: 180_000 }, async (t) => {
  const app = await App.start(t, [saveSemicolon(join(ROOM, "selgere.csv"))]);
  const { page } = app;
  const here = room(app);

  await here.shown();
  const how = await page.text(".source");
  for (const part of ["selgere.csv", "Windows-1252", word("delimiter-semicolon")]) assert.ok(how.includes(part), how);
  // The encoding, the separator, the missing display name; the space in front of another.
  await here.hasCounts(3, 1);
  await here.hasCell(1, "Display name", "Bjørn Aasen");

  await page.click("button", /^Apply \d+ safe fix/);
  await here.hasCounts(1, 0);

  await here.goTo(2, "Display name");
  await here.type("Åse Tveit");
  await here.hasCounts(0, 0);
  await page.keys([Key.Control, "z"]);
  await here.hasCounts(1, 0);
  await page.keys([Key.Control, "y"]);
  await here.hasCounts(0, 0);
  await here.hasCell(2, "Display name", "Åse Tveit");

  await here.speak("Nederlands");
  await until("Dutch", () => page.script(() => document.documentElement.lang === "nl"));

  const folder = join(ROOM, "klaar");
  mkdirSync(folder);
  const dutch = (id) => word(id, "nl");
  const write = async () => {
    await page.click("button", dutch("head-write"));
    await page.click("dialog button", dutch("write-choose-folder"));
    await (await Dialog.of("Select Folder")).choose(folder);
  };
  await write();
  await page.click("dialog button.p", /1/);
  await page.find("dialog .files li");
  const [name, ...others] = readdirSync(folder).sort((a, b) => Number(b.endsWith(".csv")) - Number(a.endsWith(".csv")) || (a < b ? -1 : 1));
  assert.deepEqual(others, ["manifest.html", "manifest.json"]);
  assert.deepEqual(readFileSync(join(folder, name)), WRITTEN("Åse Tveit"));
  await page.keys(Key.Escape);
  await page.gone("dialog");
  await page.find(".status", new RegExp(dutch("status-no-changes")));

  // Once more over the same file: asked, replaced, the one before kept.
  await write();
  await page.find("dialog .note", new RegExp(name.replaceAll(".", "\\.")));
  await page.click("dialog button.p", /3/);
  await page.find("dialog .files li");
  assert.deepEqual(readdirSync(folder).filter((one) => one.startsWith(name)).sort(), [name, `${name}.bak`]);
});
