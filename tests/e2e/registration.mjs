/** App registration and accounts as a consultant uses them: a broken manifest mended, commands copied, overlaps seen. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { App, ARTEFACTS, Dialog, ROOM, clip, clipped } from "./desk.mjs";
import { look } from "./look.mjs";
import { Key, until } from "./page.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

const APP_ID = "6e5d1c70-9b2f-4f6a-8a51-0c7e2f94d3b8";
const MANIFEST = readFileSync(new URL("../customers/northwind/manifest.json", import.meta.url), "utf8");
const CANARY = "zebra~7Q-canary";

/** The two rooms in the window. */
function here(app, language = "en") {
  const { page } = app;
  const w = (id) => word(id, language);
  const fill = (selector, value) => page.script((css, text) => {
    const field = document.querySelector(css);
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, selector, value);
  return {
    fill,
    async show(name) {
      await page.click("nav a", new RegExp(`^${w(`room-${name}`)}`));
      await page.find("#room-title", w(`room-${name}`));
    },
    /** Says that the registration serves a legacy connection and this app. */
    async serve() {
      await page.click("button", w("registration-ui-choose"));
      await page.find("dialog[open]");
      await page.click("dialog label", new RegExp("Dynamics NAV"));
      await fill('dialog input[id$="-app_id"]', APP_ID);
      await page.click("dialog button.p");
      await page.gone("dialog");
      await page.find("ol li[aria-current=step]");
    },
    /** Lines of the manifest that carry a mark, from 1. */
    marked: () => page.script(() => [...document.querySelectorAll(".json .line")]
      .filter((line) => line.matches(".error, .warning, .info")).map((line) => Number(line.dataset.line))),
    findings: () => page.script(() => [...document.querySelectorAll("[data-finding] .strong")].map((one) => one.textContent)),
  };
}

test("a broken manifest is pasted, mended, and its commands copied", { timeout: 180_000 }, async (t) => {
  mkdirSync(ARTEFACTS, { recursive: true });
  const app = await App.start(t);
  const { page } = app;
  const at = here(app);
  await at.show("registration");
  await look(app, "registration-empty");
  await at.serve();
  await look(app, "registration-steps");

  // Not JSON: one finding, in its line.
  await clip("{\n  \"appId\": \"x\",\n  \"web\": {,}\n}\n");
  await page.click("aside button", word("registration-ui-paste"));
  await page.find("[data-finding]");
  assert.deepEqual(await at.marked(), [3]);
  assert.equal((await at.findings()).length, 1);

  // The manifest with mistakes.
  await clip(MANIFEST);
  await page.click("aside button", word("registration-ui-paste"));
  await until("the lines to be marked", async () => (await at.marked()).includes(9));
  const marked = await at.marked();
  assert.ok(marked.includes(MANIFEST.split("\n").findIndex((line) => line.includes("\"Role\"")) + 1), `${marked}`);
  await page.keys(Key.F8);
  await page.find("[data-finding][aria-current]");
  await look(app, "registration-manifest");

  // What repairs it, and the command for it on the clipboard of the desk.
  await page.click("button", word("registration-ui-repair-show"));
  await page.find(".difference .removed");
  await look(app, "registration-repair");
  await page.click("button", word("registration-ui-copy-command"));
  await until("the command", () => clipped().includes("az rest --method PATCH"));
  assert.match(clipped(), new RegExp(APP_ID));
  await page.click("button", word("registration-ui-apply"));
  await until("the manifest to be mended", async () => !(await at.findings()).some((title) => /permission type|wrong form/.test(title)));
  assert.ok((await page.text(".json")).includes(`app://${APP_ID}`));
  await look(app, "registration-mended");

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
  await look(app, "registration-script");
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
  await look(app, "accounts-empty");
  await at.fill("header select", "bc-legacy");
  await page.find("li", /Keep the licence/);
  await at.fill(".three section:nth-child(1) input", "admin@contoso.example");
  await page.find(".three section:nth-child(1) header", /admin@contoso/);
  await at.fill(".three section:nth-child(2) input", "Admin@contoso.example");
  await page.find(".note.e", /is administrator and integration user at once/);
  assert.equal(await page.script(() => document.querySelectorAll(".three [aria-invalid=true]").length), 1);
  assert.equal(await page.script(() => [...document.querySelectorAll(".three section > header .mark")].filter((one) => one.matches(".error")).length), 2);
  await page.find("nav a", /Accounts, 1 error/);

  await page.click("button", word("accounts-ui-take"));
  await until("the salespeople", async () => !(await page.text(".three section:nth-child(3) header")).includes("nobody"));
  await at.fill('.three section:nth-child(3) select', "1e1a282c-9c54-43a2-9310-98ef728faace");
  await page.click("[role=tab]", "Licences");
  await page.find("table input");
  await at.fill("table input", "1");
  await page.find(".note.w", /missing/);
  await look(app, "accounts-overlap");

  await at.fill(".three section:nth-child(2) input", "bcsync@contoso.example");
  await page.gone(".note.e");
  await page.click(".three section:nth-child(1) ul [role=checkbox]");
  await page.find(".three section:nth-child(1) ul [aria-checked=true]");
  for (const part of ["Older guides and today", "Access modes", "Roles by id", "Order for the integration user"]) {
    await page.click("[role=tab]", part);
    await look(app, `accounts-${part.split(" ")[0].toLowerCase()}`);
  }
  await page.script(() => document.activeElement.blur());
  await page.keys([Key.Control, "z"]);
  await page.gone(".three section:nth-child(1) ul [aria-checked=true]");
});

test("both rooms in the other languages, themes and sizes", { timeout: 240_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const at = here(app);
  await at.show("registration");
  await at.serve();
  await clip(MANIFEST);
  await page.click("aside button", word("registration-ui-paste"));
  await page.find("[data-finding]");
  await at.show("accounts");
  await at.fill("header select", "bc-legacy");
  await at.fill(".three section:nth-child(1) input", "admin@contoso.example");
  await at.fill(".three section:nth-child(2) input", "admin@contoso.example");
  await page.find(".note.e");
  for (const theme of ["dark", "contrast", "light"]) {
    await room(app).wear(theme);
    for (const name of ["registration", "accounts"]) {
      await at.show(name);
      await look(app, `${name}-${theme}`);
    }
  }
  await app.size(1024, 640);
  for (const name of ["registration", "accounts"]) {
    await at.show(name);
    await look(app, `${name}-1024`);
  }
  await app.size(1400, 900);
  let language = "en";
  for (const [tag, name] of [["nb", "Norsk bokmål"], ["nl", "Nederlands"]]) {
    await room(app, language).speak(name);
    language = tag;
    for (const one of ["registration", "accounts"]) {
      await here(app, tag).show(one);
      await look(app, `${one}-${tag}`);
    }
  }
});
