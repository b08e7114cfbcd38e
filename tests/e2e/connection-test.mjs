/**
 * The test before saving, in the practice customer: stage by stage with a real Chromium, what stops it, and that only
 * what was tested is saved as tested.
 */
import assert from "node:assert/strict";
import { test } from "node:test";

import { Browser } from "./browser.mjs";
import { App, clip, clipped } from "./desk.mjs";
import { leaks } from "./leaks.mjs";
import { look, pictured } from "./look.mjs";
import { Key, until } from "./page.mjs";
import { agree, practise, tick } from "./practising.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

/** Opens the practice customer: its connection begins with what is known about Contoso. */
async function begun(app) {
  const { page } = app;
  await practise(app);
  assert.equal(await page.script(() => document.querySelector('[data-room="connection"] .mark.error')), null);
  await page.click('[data-room="connection"]');
  await page.find("header.head .sub", word("connection-head-begun"));
  await page.find("textarea");
}

/** The states of the stages, in order. */
const states = (page) => page.script(() => [...document.querySelectorAll(".stg li")].map((one) => one.classList[0]));

/** Waits until no stage is in progress. */
async function ended(page) {
  await page.find(`header.head button`, word("connection-test-again"), 40);
  return states(page);
}

const edit = async (page, field, text) => {
  await page.click(`[data-field="${field}"] input`);
  await page.keys(Key.End, text);
};

test("what is tested can be saved, and any edit makes it untested again", { timeout: 240_000 }, async (t) => {
  const browser = new Browser();
  t.after(() => browser.close());
  const app = await App.start(t, [], { env: browser.env });
  const { page } = app;
  await begun(app);
  await page.find(".test .none");
  await look(app, "connection-test-none-light");
  await page.click("header.head button.p", word("connection-test"));
  await page.find(".test .own button", word("connection-test-browser-copy"));
  assert.equal((await states(page))[5], "running");
  await look(app, "connection-test-browser-light");
  await agree(browser);
  const all = await ended(page);
  assert.ok(!all.includes("failed"), all.join(" "));
  await look(app, "connection-test-ended-light");

  // Nobody is asked: exactly this was tested.
  await page.find("header.head button.p", word("connection-save"));
  await page.keys([Key.Control, "s"]);
  await page.find(".test .th span", new RegExp("^Saved"));
  assert.equal(await page.seen("dialog"), null);
  await page.find('header.head button[aria-disabled="true"]', word("connection-save"));

  await edit(page, "user", "x");
  await page.find(".test .tag", word("connection-test-stale"));
  await look(app, "connection-test-stale-light");
  await page.click("header.head button", word("connection-save"));
  await page.find("dialog", new RegExp(word("connection-save-untested-title").replace("?", "\\?")));
  await look(app, "connection-save-untested-light");
  await page.click("dialog button", word("connection-save-back"));
  await page.gone("dialog");
  await page.keys([Key.Control, "z"]);
  await page.gone(".test .tag", word("connection-test-stale"));
  await edit(page, "user", "x");
  await page.find(".test .tag", word("connection-test-stale"));
  await page.click("header.head button", word("connection-save"));
  await page.click("dialog button", word("connection-save-anyway"));
  await page.find(".test .th span", /untested$/);

  // Somebody is signed in: testing again asks nobody.
  await page.keys([Key.Control, "z"]);
  await page.keys([Key.Control, "t"]);
  assert.ok(!(await ended(page)).includes("failed"));
  assert.equal(browser.opened().length, 1);

  await room(app).wear("dark");
  await look(app, "connection-test-ended-dark");
  await app.size(1024, 640);
  await look(app, "connection-test-1024-dark");
  await app.size(1400, 900);
  await room(app).speak("Nederlands");
  await page.find("#room-title", word("room-connection", "nl"));
  await look(app, "connection-test-nl-dark");
  assert.doesNotMatch(app.log(), /code_challenge|eyJ|state=/);
});

test("what stops a test is named with its owner; a password is sent only after a warning", { timeout: 240_000 }, async (t) => {
  const browser = new Browser();
  t.after(() => browser.close());
  const app = await App.start(t, [], { env: browser.env });
  const { page } = app;
  await begun(app);
  // Taken back, the empty room teaches and blames nobody; its example has a user and a password.
  await page.keys([Key.Control, "z"]);
  await page.find(".drop h2", word("connection-empty-title"));
  await look(app, "connection-practice-empty-light");
  await page.click("button", word("connection-example"));
  await page.find("textarea");
  await tick(page, "public-client-off");
  await page.click("header.head button", word("connection-test"));
  await agree(browser);
  const all = await ended(page);
  assert.equal(all[5], "failed", all.join(" "));
  assert.ok(all.slice(6).every((one) => one === "not-checked"), all.join(" "));
  await page.find(".own .tag", "AADSTS7000218");
  await page.find(".own .act");
  await look(app, "connection-test-failed-light");
  await pictured(app, "connection-test");
  await page.click(".test button", word("connection-test-copy"));
  await until("the text", () => /AADSTS7000218/.test(clipped()));
  await page.click(".stg li:nth-child(4) button");
  await page.click(".own summary");
  await page.find(".own pre", /GET http:\/\/127\.0\.0\.1:\d+\/api\/data/);
  await look(app, "connection-test-evidence-light");
  await page.click("header.head button", word("connection-save"));
  await page.find("dialog", /although the test failed/);
  await page.keys(Key.Escape);
  await page.gone("dialog");

  await tick(page, "public-client-off");
  await page.click('[data-field="password"] input');
  await page.keys("x");
  await page.click(".test button", word("connection-alone"));
  await page.find("dialog", /straight to Entra/);
  await look(app, "connection-alone-light");
  await page.click("dialog button", word("connection-alone-send"));
  await page.find(".own .tag", "AADSTS50126", 20);
  await look(app, "connection-alone-refused-light");
  await app.size(1024, 640);
  await look(app, "connection-alone-refused-1024-light");
  await room(app).speak("Norsk bokmål");
  await page.find("#room-title", word("room-connection", "nb"));
  await look(app, "connection-test-nb-1024");
});

test("an error that only the browser shows stops the test at the app", { timeout: 240_000 }, async (t) => {
  const browser = new Browser();
  t.after(() => browser.close());
  const app = await App.start(t, [], { env: browser.env });
  const { page } = app;
  await begun(app);
  await tick(page, "wrong-redirect");
  await page.click("header.head button", word("connection-test"));
  const web = await browser.hold();
  await page.find(".own summary", word("connection-test-shows"));
  await page.click(".own summary", word("connection-test-shows"));
  const shown = await web.find("main", /AADSTS50011/).then(() => web.script(() => document.querySelector("main").innerText));
  const paste = async (text) => {
    await page.script((value) => {
      const field = document.querySelector(".own form input");
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, text.replace(/\s+/g, " "));
    await page.click(".own form button", word("connection-test-shows-end"));
  };
  await paste("It does not work.");
  await page.find(".own [role=status]", word("connection-test-shows-none"));
  await look(app, "connection-test-shows-light");
  await room(app).wear("dark");
  await app.size(1024, 640);
  await room(app).speak("Nederlands");
  await page.find(".own [role=status]", word("connection-test-shows-none", "nl"));
  await look(app, "connection-test-shows-nl-1024-dark");
  await room(app, "nl").speak("English");
  await app.size(1400, 900);
  await paste(shown);
  const all = await ended(page);
  assert.deepEqual(all.slice(4, 7), ["passed", "failed", "not-checked"], all.join(" "));
  await page.find(".own .tag", "AADSTS50011");
  await page.find(".own .act b", "You");
});

test("an app signs in by its secret; a wrong one names stage and owner, and it is nowhere to be read", { timeout: 240_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  await practise(app, "connection");
  const string = (secret) => "AuthType=ClientSecret;Url=https://contoso.crm4.dynamics.com;"
    + `ClientId=6a18755a-5c1d-4e7a-9b30-51c0de6fdcd6;ClientSecret=${secret}`;
  const take = async (secret) => {
    await clip(string(secret));
    await page.click("button", word("connection-paste"));
    await page.find("textarea");
  };
  await take("practice-secret-of-contoso");
  await page.click("header.head button", word("connection-test"));
  const good = await ended(page);
  assert.ok(!good.includes("failed"), good.join(" "));
  assert.deepEqual(good.slice(5, 7), ["passed", "passed"]);

  await take("heron-5Q-canary");
  await page.find(".test .tag", word("connection-test-stale"));
  await page.click("header.head button", word("connection-test-again"));
  await page.gone(".test .tag", word("connection-test-stale"));
  const bad = await ended(page);
  // The app is known, and its secret is wrong.
  assert.deepEqual(bad.slice(5, 8), ["passed", "failed", "not-checked"], bad.join(" "));
  await page.find(".own .tag", "AADSTS7000215");
  await page.find(".own .act b", "You");
  await look(app, "connection-test-secret-light");
  await page.click(".test button", word("connection-test-copy"));
  await until("the text", () => /AADSTS7000215/.test(clipped()));
  const seen = [clipped(), app.log(), await page.script(() => document.documentElement.outerHTML
    + [...document.querySelectorAll("input, textarea")].map((one) => one.value).join("\n"))];
  for (const secret of ["heron-5Q-canary", "practice-secret-of-contoso"]) {
    assert.ok(seen.every((text) => !text.includes(secret)), secret);
    assert.deepEqual(leaks(app.home, secret), []);
  }
});
