/**
 * The checks of the room *Sign-in and checks*, against the practice tenant: a run with the browser that signs in, what
 * fails and who acts, one stage again, the history, a snapshot that is saved and judged offline.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { Browser } from "./browser.mjs";
import { App, Dialog, ROOM, clipped } from "./desk.mjs";
import { look, pictured, uncut } from "./look.mjs";
import { Key, until } from "./page.mjs";
import { agree, practise, tick } from "./practising.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

/** The line of a stage or an expectation: how it stands, as it is spoken. */
const line = (page, key) => page.script((wanted) => document.querySelector(`button.line[data-key="${wanted}"] .vh`)?.textContent.replace(/:\s*$/, "") ?? null, key);

const stands = (page, key, state, seconds) => until(`${key} ${state}`, async () => (await line(page, key)) === state, seconds);

/** Waits until the run that goes on has ended. */
const ended = (page, language = "en") => page.find("header.head button", word("checks-again", language), 60);

test("a run signs in, finds what is wrong and says who acts", { timeout: 300_000 }, async (t) => {
  const browser = new Browser();
  t.after(() => browser.close());
  const app = await App.start(t, [], { env: browser.env });
  const { page } = app;
  await practise(app, "readiness");
  await tick(page, "integration-user-is-administrator");
  await page.click("form button", word("sign-in-begin"));
  await agree(browser);
  await page.find(".cards b", "Ada Admin");
  await look(app, "checks-before-light");

  // The keyboard runs them.
  await page.keys([Key.Control, "t"]);
  await ended(page);
  await stands(page, "stage/application", word("checks-stage-passed"));
  await stands(page, "stage/sign-in", word("checks-stage-passed"));
  await stands(page, "integration-user-not-admin", word("readiness-state-unmet"));
  await stands(page, "security-group", word("readiness-state-not-checked"));
  assert.match(await page.script(() => document.querySelector('nav a[data-room="readiness"]').getAttribute("aria-label")), /1 error/);
  await look(app, "checks-done-light");

  // What is behind it, and the message to whoever acts, in their language.
  await page.click('button.line[data-key="integration-user-not-admin"]');
  await page.find("aside h2", word("checks-evidence-title"));
  await page.find("aside summary", word("checks-evidence"));
  await page.click("aside summary", word("checks-evidence"));
  await page.find("aside .call", /systemuserroles_association/);
  await look(app, "checks-evidence-light");
  await pictured(app, "checks");
  await page.script(() => {
    const choice = document.querySelector("aside .letter select");
    choice.value = "nb";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await until("the message in Norwegian", () => page.script(() => /^Hei,/.test(document.querySelector("aside .letter pre")?.textContent)));
  await page.click("aside button", word("checks-letter-copy"));
  await until("the message", () => /^Hei,[^]*System Administrator/.test(clipped()));
  await page.click("aside button", word("checks-copy-one"));
  await until("the one", () => clipped().startsWith(word("readiness-state-unmet")));

  // The arrows go from line to line, and the pane follows.
  await page.script(() => document.querySelector('button.line[data-key="stage/settings"]').focus());
  await page.keys(Key.Down, Key.Down);
  await page.find("aside b", word("stage-tls"));
  await page.keys(Key.Escape);

  // Everything as text.
  await page.click("header.head button", word("more"));
  await page.click('[role="menuitem"]', word("checks-copy-all"));
  await until("everything", () => clipped().includes(word("stage-tls")) && clipped().includes("System Administrator"));
  assert.doesNotMatch(clipped(), /eyJ/);

  // The trouble is gone: one stage is tried again, and what it judged is met.
  await tick(page, "integration-user-is-administrator");
  await page.click('button.line[data-key="stage/integration-user"]');
  await page.click("aside button", word("checks-retry"));
  await stands(page, "stage/integration-user", word("checks-stage-passed"), 60);
  await stands(page, "integration-user-not-admin", word("readiness-state-met"));

  // Two runs, and what changed between them.
  await page.click("header.head button", word("more"));
  await page.click('[role="menuitem"]', word("checks-history"));
  await page.find("aside h2", word("checks-history"));
  await page.click("aside summary");
  await page.find("aside li li", /System Administrator/);
  await look(app, "checks-history-light");
  const runs = () => page.script(() => document.querySelectorAll("aside ol > li").length);
  assert.equal(await runs(), 2);
  await page.click("aside ol button");
  await until("one run", async () => (await runs()) === 1);
  await page.click("button", word("command-undo"));
  await until("two runs again", async () => (await runs()) === 2);

  // What was seen, without names, and judged again from the file.
  const file = join(ROOM, "seen.snapshot.json");
  await page.click("header.head button", word("more"));
  await page.click('[role="menuitem"]', word("checks-save-snapshot"));
  await page.find("dialog[open]");
  await look(app, "checks-save-light");
  await page.click("dialog button.p", word("checks-save"));
  await (await Dialog.of("Save File")).choose(file);
  await until("the file", () => existsSync(file));
  const text = readFileSync(file, "utf8");
  assert.doesNotMatch(text, /eyJ|kari@contoso\.example/);
  await page.click("header.head button", word("more"));
  await page.click('[role="menuitem"]', word("checks-open"));
  await (await Dialog.of("Open File")).choose(file);
  await page.find(".note.file", /seen\.snapshot\.json/);
  await stands(page, "integration-user-not-admin", word("readiness-state-met"));
  await page.click(".note.file button", word("checks-file-close"));
  await stands(page, "stage/tls", word("checks-stage-passed"));

  // Nothing of a token is anywhere a person or a file could find it.
  assert.doesNotMatch(await page.script(() => document.documentElement.outerHTML), /eyJ/);
  assert.doesNotMatch(app.log(), /eyJ|code_challenge|practice-ada/);
});

test("a run that is stopped keeps what was seen; a test that fails on the way leaves the rest unchecked", { timeout: 300_000 }, async (t) => {
  const browser = new Browser();
  t.after(() => browser.close());
  const app = await App.start(t, [], { env: browser.env });
  const { page } = app;
  await practise(app, "readiness");
  await page.click("form button", word("sign-in-begin"));
  await agree(browser);
  await page.find(".cards b", "Ada Admin");
  await tick(page, "slow");
  await page.keys([Key.Control, "t"]);
  await page.find('[role="progressbar"]');
  await stands(page, "stage/access", word("checks-stage-running"), 60);
  await until("what was seen already", async () => (await line(page, "environment-access")) === word("readiness-state-met"), 60);
  await look(app, "checks-running-light");
  await page.keys(Key.Escape);
  await ended(page);
  await page.find("header.head .sub", new RegExp(`^${word("checks-run-stopped")}`));
  await tick(page, "slow");

  await tick(page, "html-instead-of-json");
  await page.click("header.head button", word("checks-again"));
  await stands(page, "stage/environment", word("checks-stage-failed"), 60);
  await stands(page, "stage/access", word("checks-stage-not-checked"));
  await ended(page);
  await page.click('button.line[data-key="stage/environment"]');
  await page.find("aside b", word("stage-environment"));
  await look(app, "checks-failed-light");

  await room(app).wear("dark");
  await look(app, "checks-failed-dark");
  await tick(page, "html-instead-of-json");
  await tick(page, "partial-permissions");
  await page.click("header.head button", word("checks-again"));
  await stands(page, "base-solution-installed", word("readiness-state-not-checked"), 60);
  await ended(page);
  for (const [language, name, own] of [["nl", "Nederlands", "en"], ["nb", "Norsk bokmål", "nl"]]) {
    await room(app, own).speak(name);
    await page.find("h1", word("room-readiness", language));
    for (const [width, height] of [[1400, 900], [1024, 640], [700, 420]]) {
      await app.size(width, height);
      await look(app, `checks-${language}-${width}-dark`);
      if (width > 700) await uncut(app, `${language} at ${width}`);
    }
    await app.size(1400, 900);
    await page.click("header.head button", word("more", language));
    await page.click('[role="menuitem"]', word("checks-asked", language));
    await page.find("aside h2", word("checks-asked", language));
    await look(app, `checks-asked-${language}-dark`);
    await uncut(app, `what is checked in ${language}`);
  }
});

test("a snapshot handed to the window is judged offline, and a damaged one says so", { timeout: 180_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  await practise(app);
  const cases = new URL("../../crates/core/tests/fixtures/readiness/cases/", import.meta.url);
  const whole = readFileSync(new URL("02-online-after-clean.snapshot.json", cases), "utf8");
  const file = (name, text) => {
    writeFileSync(join(ROOM, name), text);
    return join(ROOM, name);
  };
  app.again([file("clean.snapshot.json", whole)]);
  await page.find("h1", word("room-readiness"));
  await page.find(".note.file", /clean\.snapshot\.json/);
  await stands(page, "environment-access", word("readiness-state-met"));
  // Nobody is signed in and nothing was asked.
  assert.equal(await line(page, "stage/tls"), null);
  assert.equal(await page.seen(".cards"), null);
  await look(app, "checks-offline-light");

  app.again([file("broken.snapshot.json", '{"business_central": {"companies": ')]);
  await page.find("[role=alert]", /not JSON/);
  await look(app, "checks-damaged-light");
  // What was in view stays, and a good one takes the fault away.
  await page.find(".note.file", /clean\.snapshot\.json/);
  app.again([file("clean.snapshot.json", whole)]);
  await page.gone("[role=alert]", /not JSON/);
  await page.click(".note.file button", word("checks-file-close"));
  await page.gone(".note.file");
});
