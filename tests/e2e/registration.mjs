/**
 * App registration and accounts as a consultant uses them: a broken manifest mended, commands copied, overlaps seen. The
 * pictures of the guide are taken on the way.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { Browser } from "./browser.mjs";
import { App, Dialog, ROOM, clipped } from "./desk.mjs";
import { look, pictured } from "./look.mjs";
import { Key, until } from "./page.mjs";
import { APP_ID, MANIFEST, SALES, here } from "./prepare.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

const CANARY = "zebra~7Q-canary";

test("a broken manifest is pasted, mended, and its commands copied", { timeout: 180_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const at = here(app);
  await at.show("registration");
  await at.serve();
  await pictured(app, "registration-steps");

  // Not JSON: one finding, in its line.
  await at.paste("{\n  \"appId\": \"x\",\n  \"web\": {,}\n}\n");
  assert.deepEqual(await at.marked(), [3]);
  assert.equal((await at.findings()).length, 1);

  // The manifest with mistakes.
  await at.paste();
  await until("the lines to be marked", async () => (await at.marked()).includes(9));
  const marked = await at.marked();
  assert.ok(marked.includes(MANIFEST.split("\n").findIndex((line) => line.includes("\"Role\"")) + 1), `${marked}`);
  await page.keys(Key.F8);
  await page.find("[data-finding][aria-current]");
  await page.script(() => document.querySelector(".json").scrollTo(0, 0));
  await pictured(app, "registration-manifest");

  // What repairs it, and the command for it on the clipboard of the desk.
  await page.click("button", word("registration-ui-repair-show"));
  await page.find(".difference .removed");
  await pictured(app, "registration-repair");
  await page.click("button", word("registration-ui-copy-command"));
  await until("the command", () => clipped().includes("az rest --method PATCH"));
  assert.match(clipped(), new RegExp(APP_ID));
  // The confirmation stands, and the way on is free all the same.
  await page.find(".toast");
  await page.click("button", word("registration-ui-apply"));
  await until("the manifest to be mended", async () => !(await at.findings()).some((title) => /permission type|wrong form/.test(title)));
  assert.ok((await page.text(".json")).includes(`app://${APP_ID}`));

  // Back and forth.
  await page.script(() => document.activeElement.blur());
  await page.keys([Key.Control, "z"]);
  await until("the mistakes again", async () => (await at.marked()).includes(9));
  await page.keys([Key.Control, "y"]);
  await until("the repair again", async () => !(await at.marked()).includes(9));
});

test("steps are ticked, values and scripts copied, the page saved", { timeout: 180_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const at = here(app);
  await at.show("registration");
  await at.serve();
  await page.click("ol li:first-child [role=checkbox]");
  await page.find("ol li:first-child [role=checkbox][aria-checked=true]");
  await page.click("button", new RegExp(`: app://${APP_ID}$`));
  await until("the redirect URI", () => clipped() === `app://${APP_ID}`);

  for (const tab of ["Azure CLI", "Graph PowerShell", "Graph JSON", "Bicep", "CLI for Microsoft 365"]) {
    await page.click("[role=tab]", tab);
    await until(`the script of ${tab}`, async () => (await page.text("pre.script")).includes("http://localhost"));
  }
  await page.click("[role=tab]", "Azure CLI");
  await until("bash", async () => (await page.text("pre.script")).startsWith("#!/usr/bin/env bash"));
  await pictured(app, "registration-script");
  await page.click("button", word("registration-ui-copy-script"));
  await until("the script", () => clipped().includes("az ad app"));
  await page.click("button", "PowerShell");
  await until("PowerShell", async () => !(await page.text("pre.script")).startsWith("#!"));

  await page.click("button", word("registration-ui-print"));
  await page.find("dialog[open]");
  await page.click("dialog button.p");
  const file = join(ROOM, "steps.html");
  await (await Dialog.of("Save File")).choose(file);
  await until("the page", () => readFileSync(file, "utf8").includes(APP_ID));
});

test("a secret in a manifest reaches no page", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const at = here(app);
  await at.show("registration");
  await at.serve();
  const file = join(ROOM, "secret.json");
  writeFileSync(file, JSON.stringify({ appId: APP_ID, passwordCredentials: [{ secretText: CANARY }] }));
  await page.click("aside button", word("registration-ui-open"));
  await (await Dialog.of("Open File")).choose(file);
  await page.find("[data-finding]");
  assert.ok(!(await page.script(() => document.documentElement.outerHTML)).includes("zebra"));
  assert.ok((await at.findings()).includes("Client secret in the document"));
});

test("an overlap is refused on both accounts, and licences are counted", { timeout: 180_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const at = here(app);
  await room(app).practise();
  await at.show("accounts");
  // Two changes at once: none takes the other back.
  await at.overlap();
  await page.find(".note.e", /is administrator and integration user at once/);
  assert.equal(await page.script(() => document.querySelectorAll(".three [aria-invalid=true]").length), 1);
  assert.equal(await page.script(() => [...document.querySelectorAll(".three section > header .mark")].filter((one) => one.matches(".error")).length), 2);
  await page.find("nav a", /Accounts, 1 error/);

  await page.click("button", /^Take \d+ people of the list$/);
  await until("the salespeople", async () => !(await page.text(".three section:nth-child(3) header")).includes("nobody"));
  await at.fill(at.account(3, "licence"), SALES);
  await page.click("[role=tab]", "Licences");
  await page.find("table input");
  await at.fill("table input", "1");
  await page.find(".note.w", /missing/);
  await page.script(() => document.querySelector("#accounts-part").scrollIntoView({ block: "end" }));
  await pictured(app, "accounts-licences");

  // Findings lead to their fields.
  const focused = () => page.script(() => document.activeElement.dataset.field ?? document.activeElement.closest("#accounts-part")?.id);
  await page.script(() => document.activeElement.blur());
  await page.keys(Key.F8);
  await until("the first finding", async () => (await focused()) === "user_name");
  await page.keys(Key.F8, Key.F8);
  await until("the last finding", async () => (await focused()) === "accounts-part");

  await at.fill(at.account(2, "user_name"), "bcsync@contoso.example");
  await page.gone(".note.e");
  await page.click('[data-check="administrator-role"] [role=checkbox]');
  await page.find('[data-check="administrator-role"] [aria-checked=true]');
  await page.click('[data-check="integration-user-not-admin"] input[type=checkbox]');
  await page.find(".note.e", /System Administrator/);
  await page.script(() => document.querySelector("[data-region=main]").scrollTo(0, 0));
  await pictured(app, "accounts");
  await page.script(() => document.activeElement.blur());
  await page.keys([Key.Control, "z"]);
  await page.gone(".note.e");
  await page.keys([Key.Control, "z"]);
  await page.gone('[data-check="administrator-role"] [aria-checked=true]');
});

test("the planned licences become the groups of the list", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const at = here(app);
  const roster = room(app);
  await at.show("accounts");
  assert.equal(await page.script(() => document.querySelector(".three .people button").getAttribute("aria-disabled")), "true");
  await page.click('[data-room="roster"]');
  await roster.practise();
  await at.show("accounts");
  await page.click("button", /^Take \d+ people of the list$/);
  await at.fill(at.account(3, "licence"), SALES);
  await until("the plan", async () => (await page.seen(at.account(3, "licence"))) !== null);
  await page.click('[data-room="roster"]');
  await roster.shown();
  await page.keys([Key.Control, "k"]);
  await page.find("dialog[open]");
  await page.keys(word("command-groups"), Key.Enter);
  await page.click("aside button", word("groups-planned"));
  await page.find(".toast", /assigned/);
  await until("the groups", async () => JSON.stringify(await page.script(() =>
    [...document.querySelectorAll('[role="gridcell"]')].map((one) => one.innerText))).includes("Dynamics 365 for Sales"));
  await page.click(".toast button", word("command-undo"));
  await until("the groups to go", async () => !JSON.stringify(await page.script(() =>
    [...document.querySelectorAll('[role="gridcell"]')].map((one) => one.innerText))).includes("Dynamics 365 for Sales"));
});

test("of many people some are drawn, and all are found", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const at = here(app);
  await at.show("accounts");
  await page.click("button", word("accounts-ui-people"));
  await page.find("dialog[open] textarea");
  const lines = Array.from({ length: 300 }, (_, n) => `Selger ${n + 1} <selger.${n + 1}@contoso.example>`);
  await at.fill("dialog textarea", lines.join("\n"));
  await page.click("dialog button.p");
  await page.gone("dialog");
  await page.click("#accounts-tab-licences");
  const drawn = () => page.script(() => document.querySelectorAll("#accounts-part ul.people li").length);
  await until("some of them", async () => (await drawn()) === 60);
  await at.fill("#accounts-part input[type=search]", "selger.271@");
  await until("the one", async () => (await drawn()) === 1);
  await at.fill("#accounts-part ul.people select", SALES);
  await page.find("#accounts-part tbody th", /Sales/);
  assert.equal(await page.script(() => document.querySelector("#accounts-part tbody td.num").innerText.trim()), "1");
});

test("what the checks have seen marks the accounts and the consent", { timeout: 300_000 }, async (t) => {
  const browser = new Browser();
  t.after(() => browser.close());
  const app = await App.start(t, [], { env: browser.env });
  const { page } = app;
  const at = here(app);
  await page.find("h1");
  await page.click(".pick");
  await page.click('[role="menuitemradio"]', word("customers-practice"));
  await page.find('[role="grid"]');
  // The app signs in with a registration of its own, whatever else there is.
  await at.show("registration");
  await page.click("button", word("registration-ui-facts"));
  await page.find("dialog[open]");
  await page.script(() => {
    const own = [...document.querySelectorAll("dialog fieldset input")].at(-1);
    if (!own.checked) own.click();
  });
  await page.click("dialog button.p");
  await page.gone("dialog");
  await page.click('nav a[data-room="readiness"]');
  await page.click("form button", word("sign-in-begin"));
  const web = await browser.hold();
  await web.click("button", /Ada Admin/);
  await web.click("button", /Accept|Agree|Allow|Yes/);
  await page.find(".cards b", "Ada Admin");
  await page.keys([Key.Control, "t"]);
  await page.find("header.head button", word("checks-again"), 60);
  await at.show("accounts");
  await until("what was seen", () => page.script(() =>
    document.querySelector('[data-check="salespeople-role"] .evidence, [data-check="salespeople-role"] .value')?.innerText.trim().length > 0));
  assert.equal(await page.seen('[data-check="salespeople-role"] [role=checkbox]'), null);
  await look(app, "accounts-seen");
  await at.show("registration");
  await page.find("ol .seen", /Dataverse/);
  await page.find("ol .seen", /Business Central/);
  await page.script(() => document.querySelector("ol .seen").scrollIntoView({ block: "center" }));
  await look(app, "registration-seen");
  // These two never share one. Of two registrations nobody knows which one it was, so it is told with its AppId.
  await page.click("button", word("registration-ui-facts"));
  await page.find("dialog[open]");
  await page.script(() => [...document.querySelectorAll("dialog fieldset input")].slice(1, 3).forEach((one) => one.click()));
  await page.click("dialog button.p");
  await page.gone("dialog");
  await page.find("section.app", /6a1c0de5-5c1d-4e7a-9b30-51c0dea11b01/);
  await page.find("section.app .seen", /Business Central/);
  assert.equal(await page.seen("ol .seen"), null);
  await look(app, "registration-seen-two");
});
