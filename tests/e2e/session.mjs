/**
 * A session of a customer with a file: signed in against Microsoft's own cloud as a proxy stands in for it, there again
 * after a restart, renewed silently, and gone without a trace after signing out.
 */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { App, Dialog, ROOM, clip, run } from "./desk.mjs";
import { leaks } from "./leaks.mjs";
import { look } from "./look.mjs";
import { CANARY, CLIENT, ENVIRONMENT, Microsoft } from "./microsoft.mjs";
import { Key, until } from "./page.mjs";
import { word } from "./words.mjs";

/** A desktop whose browser only writes down what it was to open. */
function notes() {
  const folder = mkdtempSync(join(ROOM, "opens-"));
  const file = join(folder, "opened");
  writeFileSync(join(folder, "xdg-open"), `#!/bin/sh\necho "$1" >> "${file}"\n`, { mode: 0o755 });
  return { path: `${folder}:${process.env.PATH}`, opened: () => (existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : []) };
}

/** The entries of the credential store that hold the key of a customer's sessions. */
function keys() {
  const found = run("dbus-send", ["--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets",
    "org.freedesktop.Secret.Service.SearchItems", "dict:string:string:service,jetbridge"]);
  return found.match(/object path "[^"]+"/g)?.length ?? 0;
}

/** The files of sessions under a home folder. */
const sessions = (home) => readdirSync(home, { recursive: true, encoding: "utf8" }).filter((name) => /\/sessions\/[^/]+\/./.test(name));

/** Fills the field of a label, which may have to come first. */
const fill = (page, label, value) => until(label, () => page.script((wanted, text) => {
  const field = [...document.querySelectorAll("main label")].find((one) => one.textContent.trim() === wanted)?.control;
  if (!field || field.matches(":disabled")) return false;
  field.value = text;
  for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  return true;
}, label, value));

const everything = (page) => page.script(() => document.documentElement.outerHTML +
  [...document.querySelectorAll("input, textarea")].map((one) => one.value).join("\n"));

/** Makes a customer with a file. */
async function customer(page, name) {
  await page.find("h1", word("room-customers"));
  await page.keys([Key.Control, "n"]);
  await page.find("dialog[open] input");
  await page.keys(name);
  await page.click("dialog[open] button.p", word("customers-new-do"));
  await page.find(".pick", new RegExp(`^${name}`));
}

async function toRoom(page) {
  await page.click('nav a[data-room="readiness"]');
  await page.find("h1", word("room-readiness"));
}

/** The tokens for a service are as good as new: nearly an hour. */
const fresh = (page, place) => until("its time", async () => await page.script((at) =>
  Number(document.querySelector(`.cards li:nth-child(${at})`)?.textContent.match(/(\d+) min/)?.[1]), place) > 50);

test("a session is there after a restart, is renewed silently, and leaves nothing behind", { timeout: 240_000 }, async (t) => {
  const microsoft = await Microsoft.start(t);
  const desktop = notes();
  const env = { ...microsoft.env, PATH: desktop.path };
  // The store refuses to be searched for the moment it writes.
  const before = (await until("the credential store", () => [keys()]))[0];
  const first = await App.start(t, [], { env, at: "customers" });
  await customer(first.page, "Fjordlys");
  await toRoom(first.page);
  await fill(first.page, word("sign-in-environment"), ENVIRONMENT);
  await fill(first.page, word("sign-in-application"), CLIENT);
  await first.page.click("form button", word("sign-in-begin"));
  const address = await until("the address", () => desktop.opened()[0]);
  assert.match(address, /^https:\/\/login\.microsoftonline\.com\/7c1d5a3e-[^?]*\?.*code_challenge_method=S256/);
  assert.match(await microsoft.agree(address), /You can go back to Jetbridge/);
  await first.page.find(".cards b", "Kari Nordmann");
  for (const place of [2, 3]) await fresh(first.page, place);
  assert.equal(await first.page.seen(".t3", word("sign-in-memory")), null);
  assert.ok(sessions(first.home).length > 0);
  await until("its key", () => keys() > before);
  assert.ok(!(await everything(first.page)).includes(CANARY));
  assert.ok(!first.log().includes(CANARY));
  await first.close();
  assert.deepEqual(leaks(first.home, CANARY), []);

  // Still signed in; nobody is asked, and nothing is until it is needed.
  const asked = microsoft.grants.length;
  const again = await App.start(t, [], { env, home: first.home, at: "customers" });
  const { page } = again;
  await page.find(".pick", /^Fjordlys/);
  await toRoom(page);
  await page.find(".cards b", "Kari Nordmann");
  await page.find(".cards span", word("sign-in-later"));
  await look(again, "session-restored-light");
  assert.equal(microsoft.grants.length, asked);
  // What was signed in to is known; only the deployment and the version are not.
  await page.find(".note.w", /^2 things/);
  await page.click(".note.w button", word("checks-asked"));
  await fill(page, word("checks-asked-deployment"), "bc-online");
  await fill(page, word("checks-asked-version"), "27.0");
  await page.click("header.head button.p:enabled", word("checks-run"));
  for (const place of [2, 3]) await fresh(page, place);
  assert.deepEqual([...new Set(microsoft.grants.slice(asked))], ["refresh_token"]);
  assert.equal(desktop.opened().length, 1);
  await page.find("header.head button", word("checks-again"), 60);
  await look(again, "session-renewed-light");

  await page.click("header.head button", word("sign-in-out"));
  await page.find("summary", word("checks-sign-in-again"));
  assert.deepEqual(sessions(again.home), []);
  await until("its key to go", () => keys() === before);
  assert.ok(!(await everything(page)).includes(CANARY));
  await again.close();
  assert.deepEqual(leaks(again.home, CANARY), []);
  assert.ok(!again.log().includes(CANARY));

  const last = await App.start(t, [], { env, home: first.home, at: "customers" });
  await last.page.find(".pick", /^Fjordlys/);
  await toRoom(last.page);
  await last.page.find("summary", word("checks-sign-in-again"));
  assert.equal(await last.page.seen(".cards"), null);
});

test("an app signs in by its certificate; one that is not registered names stage and owner, and its key is nowhere", { timeout: 240_000 }, async (t) => {
  const microsoft = await Microsoft.start(t);
  const folder = mkdtempSync(join(ROOM, "certificate-"));
  const at = (name) => join(folder, name);
  run("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", at("key.pem"), "-out", at("public.pem"), "-days", "2", "-subj", "/CN=contoso-sync"]);
  const key = readFileSync(at("key.pem"), "utf8");
  writeFileSync(at("both.pem"), readFileSync(at("public.pem"), "utf8") + key);
  microsoft.certificate = readFileSync(at("public.pem"));
  const app = await App.start(t, [], { env: microsoft.env, at: "customers" });
  const { page } = app;
  await customer(page, "Fjordlys");
  await page.click('nav a[data-room="connection"]');
  await clip(`AuthType=Certificate;Url=${ENVIRONMENT};ClientId=${CLIENT};ProxyVersion=100;Certificate={CERTIFICATE}`);
  await page.click("button", word("connection-paste"));
  await page.find("textarea");
  await page.click("label.way", /^Business Central online/);
  await page.click('[data-field="version"] input');
  await page.keys("27.0", Key.Tab);
  await page.click(".test .none button", word("connection-test-certificate"));
  await (await Dialog.of("Open File")).choose(at("both.pem"));
  const states = async () => {
    await page.find("header.head button:enabled", word("connection-test-again"), 40);
    return page.script(() => [...document.querySelectorAll(".stg li")].map((one) => one.classList[0]));
  };
  await page.click("header.head button:enabled", word("connection-test"));
  const good = await states();
  assert.deepEqual(good.slice(0, 8), Array(8).fill("passed"), good.join(" "));
  assert.deepEqual(microsoft.grants, ["client_credentials"]);

  // The administrator took it away.
  microsoft.certificate = null;
  await page.click("header.head button", word("connection-test-again"));
  await page.find(".own .tag", "AADSTS50013");
  const bad = await states();
  assert.deepEqual(bad.slice(4, 8), ["passed", "passed", "failed", "not-checked"], bad.join(" "));
  await page.find(".own .act b");
  await look(app, "session-certificate-light");
  const lines = key.split("\n").filter((text) => text.length === 64);
  assert.ok(lines.length > 10);
  const seen = (await everything(page)) + app.log();
  for (const text of [lines[3], lines[9], "client_assertion=eyJ", CANARY]) assert.ok(!seen.includes(text), text);
  await app.close();
  for (const text of [lines[3], lines[9], CANARY]) assert.deepEqual(leaks(app.home, text), []);
});
