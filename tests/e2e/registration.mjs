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
