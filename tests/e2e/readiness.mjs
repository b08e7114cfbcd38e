/**
 * The room *Sign-in and checks*: signing in to the practice tenant with a real Chromium, opened by the app's own
 * opener as a desktop would open it.
 */
import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { Browser } from "./browser.mjs";
import { App, ROOM, clipped } from "./desk.mjs";
import { look } from "./look.mjs";
import { until } from "./page.mjs";
import { agree, practise } from "./practising.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

test("somebody signs in with the browser and out again", { timeout: 180_000 }, async (t) => {
  const browser = new Browser();
  t.after(() => browser.close());
  const app = await App.start(t, [], { env: browser.env });
  const { page } = app;
  await practise(app, "readiness");
  await page.find("h2", word("sign-in-title"));
  await look(app, "readiness-out-light");
  await page.click("form button", word("sign-in-begin"));
  await page.find("h2", word("sign-in-browser-title"));
  await look(app, "readiness-browser-light");

  const web = await agree(browser);
  assert.match(browser.opened()[0], /^http:\/\/127\.0\.0\.1:\d+\/.*code_challenge_method=S256/);
  await web.find("h1", "You can go back to Jetbridge");

  await page.find(".cards b", "Ada Admin");
  await until("both services", () => page.script(() => /\d+ min/.test(document.querySelector(".cards li:nth-child(3)")?.textContent)));
  await look(app, "readiness-in-light");
  await room(app).wear("dark");
  await look(app, "readiness-in-dark");
  await app.size(1024, 640);
  await look(app, "readiness-in-1024-dark");
  await app.size(1400, 900);
  // What belongs to the attempt never stands in the log.
  assert.doesNotMatch(app.log(), /code_challenge|eyJ|state=/);
  await page.click("header.head button", word("sign-in-out"));
  await page.find("form button", word("sign-in-begin"));
});

test("waiting can be given up; the link is copied; a pasted error is explained", { timeout: 180_000 }, async (t) => {
  // A desktop without a browser.
  const folder = mkdtempSync(join(ROOM, "bin-"));
  for (const name of ["xdg-open", "gio", "gnome-open", "kde-open"]) {
    writeFileSync(join(folder, name), "#!/bin/sh\nexit 3\n", { mode: 0o755 });
  }
  const app = await App.start(t, [], { env: { PATH: `${folder}:${process.env.PATH}` } });
  const { page } = app;
  await practise(app, "readiness");
  await page.click("form button", word("sign-in-begin"));
  await page.find("h2", word("sign-in-browser-title"));
  await page.click("button", word("sign-in-copy"));
  await until("the link", () => clipped().includes("code_challenge_method=S256"));
  await page.click("summary", word("sign-in-stuck"));
  await page.script(() => {
    const field = document.querySelector("textarea");
    field.value = "AADSTS50011: The redirect URI does not match.";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.find(".tag", "AADSTS50011");
  await look(app, "readiness-pasted-light");
  // Entra tells nobody else: what stands there ends the waiting and says why.
  await page.click("details button", word("sign-in-paste-end"));
  await page.find(".said", /AADSTS50011/);
  await page.find(".tag", "AADSTS50011");
  await look(app, "readiness-read-off-light");
  await page.find("form button", word("sign-in-device"));
  await page.click("form button", word("sign-in-device"));
  await page.find("h2", word("sign-in-code-title"));
  await look(app, "readiness-code-light");
  await page.click("header.head button", word("sign-in-cancel"));
  await room(app).speak("Norsk bokmål");
  await page.find("h1", word("room-readiness", "nb"));
  await look(app, "readiness-out-nb");
  await room(app, "nb").speak("Nederlands");
  await page.find("h1", word("room-readiness", "nl"));
  await app.size(1024, 640);
  await look(app, "readiness-out-nl-1024");
});
