/**
 * The practice customer: the bar above every room, and what is to go wrong, switched on and off between two sign-ins
 * with a real Chromium.
 */
import assert from "node:assert/strict";
import { test } from "node:test";

import { Browser } from "./browser.mjs";
import { App } from "./desk.mjs";
import { look, pictured } from "./look.mjs";
import { Key } from "./page.mjs";
import { agree, practise, tick } from "./practising.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

test("no room of the practice customer is without the bar, and no other customer has it", { timeout: 180_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  assert.equal(await page.seen("section.practice"), null);
  await practise(app);
  await page.find("section.practice button", word("practice-bar-stop"));
  const rooms = await page.script(() => [...document.querySelectorAll("nav [data-room]")].map((one) => one.dataset.room));
  assert.ok(rooms.length >= 6, String(rooms));
  for (const name of rooms.filter((one) => one !== "customers")) {
    await page.click(`[data-room="${name}"]`);
    await page.find(`[data-room="${name}"][aria-current]`);
    await page.find("section.practice strong", word("practice-bar"));
    await look(app, `practice-${name}-light`);
  }
  await room(app).wear("dark");
  await page.click('[data-room="roster"]');
  await look(app, "practice-bar-dark");
  await page.click("section.practice button", word("practice-bar-troubles"));
  await page.find("dialog[open] fieldset");
  await look(app, "practice-troubles-dark");
  await page.keys(Key.Escape);
  await page.gone("dialog");
  await app.size(1024, 640);
  await room(app).speak("Norsk bokmål");
  await page.find("section.practice strong", word("practice-bar", "nb"));
  await look(app, "practice-bar-nb-1024");
  await page.click("section.practice button", word("practice-bar-troubles", "nb"));
  await page.find("dialog[open] fieldset");
  await look(app, "practice-troubles-nb-1024");
  await page.keys(Key.Escape);
  await room(app, "nb").wear("light");
  await room(app, "nb").speak("Nederlands");
  await page.find("section.practice strong", word("practice-bar", "nl"));
  await look(app, "practice-bar-nl-1024");
  await app.size(700, 420);
  await look(app, "practice-bar-nl-700");
  await app.size(1400, 900);

  await page.click("section.practice button", word("practice-bar-stop", "nl"));
  await page.find("section.practice button", word("practice-bar-start", "nl"));
  await look(app, "practice-stopped-nl");
  await page.click("section.practice button", word("practice-bar-start", "nl"));
  await page.find("section.practice button", word("practice-bar-stop", "nl"));
});

test("a trouble is switched on, met at sign-in, and switched off", { timeout: 180_000 }, async (t) => {
  const browser = new Browser();
  t.after(() => browser.close());
  const app = await App.start(t, [], { env: browser.env });
  const { page } = app;
  await practise(app, "readiness");
  await page.find("form button", word("sign-in-begin"));
  await tick(page, "public-client-off", { stay: true });
  await look(app, "practice-troubles-light");
  await pictured(app, "practice-troubles");
  await page.click("dialog button", word("close"));
  await page.find("section.practice .count", "1");

  await page.click("form button", word("sign-in-begin"));
  await agree(browser);
  await page.find(".tag", "AADSTS7000218", 30);
  await look(app, "practice-refused-light");

  await tick(page, "public-client-off", { stay: true });
  await page.click("dialog button", word("close"));
  await page.gone("section.practice .count");
  await page.click("form button", word("sign-in-begin"));
  // The browser knows who it is by now, and what was agreed to.
  await browser.follow(2);
  await page.find(".cards b", "Ada Admin", 30);
});
