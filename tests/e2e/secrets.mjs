/** A secret goes into the credential store and nowhere else: it is there after a restart, and in no file, log or page. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { App, clipped } from "./desk.mjs";
import { leaks } from "./leaks.mjs";
import { Key, until } from "./page.mjs";
import { word } from "./words.mjs";

const CANARY = "heron-4K-canary";
const DOTS = "•".repeat(12);

/** Everything the page holds, fields and all. */
const everything = (page) => page.script(() => document.documentElement.outerHTML +
  [...document.querySelectorAll("input, textarea")].map((one) => one.value).join("\n"));

async function toConnection(page) {
  await page.click("nav a", new RegExp(`^${word("room-connection")}`));
  await page.find("#room-title", word("room-connection"));
}

test("a password is there after a restart, and only in the credential store", { timeout: 180_000 }, async (t) => {
  const first = await App.start(t, [], { at: "customers" });
  await first.page.find("h1", word("room-customers"));
  await first.page.keys([Key.Control, "n"]);
  await first.page.find("dialog[open] input");
  await first.page.keys("Fjordlys");
  await first.page.click("dialog[open] button.p", word("customers-new-do"));
  await first.page.find(".pick", /^Fjordlys/);
  await toConnection(first.page);
  await first.page.click("button", word("connection-type"));
  await first.page.find("textarea");
  await first.page.keys(`AuthType=OAuth;Url=https://contoso.crm4.dynamics.com;Username=sync@contoso.com;Password=${CANARY};`);
  await until("the dots", () => first.page.script((dots) => document.querySelector("textarea").value.includes(`Password=${dots};`), DOTS));
  assert.ok(!(await everything(first.page)).includes(CANARY));
  await first.close();
  assert.deepEqual(leaks(first.home, CANARY), []);

  const again = await App.start(t, [], { home: first.home, at: "customers" });
  await again.page.find(".pick", /^Fjordlys/);
  await toConnection(again.page);
  await until("the dots again", () => again.page.script((dots) =>
    document.querySelector("textarea")?.value.includes(`Password=${dots};`) ?? false, DOTS));
  assert.ok(!(await everything(again.page)).includes(CANARY));
  await again.page.click('[role="tab"]', word("connection-for-tools"));
  await again.page.click("button", word("connection-command-copy-tools"));
  await until("the string with its password", () => clipped().includes(`Password=${CANARY}`));
  assert.ok(!again.log().includes(CANARY));
  await again.close();
  assert.deepEqual(leaks(again.home, CANARY), []);
});
