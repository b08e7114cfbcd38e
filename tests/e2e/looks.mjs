/** Every state of the window: a picture of it, and no violation of the accessibility rules. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { App, ARTEFACTS, Dialog, ROOM } from "./desk.mjs";
import { saveSemicolon } from "./lists.mjs";
import { look } from "./look.mjs";
import { Key } from "./page.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

for (const theme of ["light", "dark", "contrast"]) {
  test(`every state in ${theme}`, { timeout: 240_000 }, async (t) => {
    mkdirSync(ARTEFACTS, { recursive: true });
    const app = await App.start(t);
    const { page } = app;
    const here = room(app);
    await page.find("h1");
    await here.wear(theme);
    await look(app, `empty-${theme}`);
    await here.practise();
    await look(app, `list-${theme}`);

    await page.keys(Key.F8);
    await page.find("aside section.open .finding");
    await look(app, `finding-${theme}`);

    await page.click("button", word("settings"));
    await page.find("dialog[open]");
    await look(app, `settings-${theme}`);
    await page.keys(Key.Escape);
    await page.gone("dialog");

    await page.click("button", word("how-read"));
    await page.find('[role="dialog"]');
    await look(app, `how-read-${theme}`);
    await page.keys(Key.Escape);

    await page.keys([Key.Control, "k"]);
    await page.find("dialog[open]");
    await look(app, `commands-${theme}`);
    await page.keys(Key.Escape);
    await page.gone("dialog");
    });
}

test("writing, and what was written", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t, [saveSemicolon(join(ROOM, "vakre.csv"))]);
  const { page } = app;
  const here = room(app);
  await here.shown();
  await page.click("button", /^Apply \d+ safe fix/);
  await here.hasCounts(1, 0);
  await here.goTo(2, "Display name");
  await here.type("Åse Tveit");
  await here.hasCounts(0, 0);
  await page.click("button", word("head-write"));
  await page.find("dialog[open]");
  await look(app, "write");
  const folder = join(ROOM, "pent");
  mkdirSync(folder);
  await page.click("dialog button", word("write-choose-folder"));
  await (await Dialog.of("Select Folder")).choose(folder);
  await page.click("dialog button.p", /1/);
  await page.find("dialog .files li");
  await look(app, "written");
});

test("Norwegian, Dutch, and the smallest windows", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  await room(app).practise();
  await app.size(1024, 640);
  await look(app, "list-1024");
  await app.size(700, 420);
  await look(app, "list-700");
  await app.size(1400, 900);
  await room(app).speak("Norsk bokmål");
  await page.find("h1", word("room-roster", "nb"));
  await look(app, "list-nb");
  await room(app, "nb").speak("Nederlands");
  await page.find("h1", word("room-roster", "nl"));
  await look(app, "list-nl");
});
