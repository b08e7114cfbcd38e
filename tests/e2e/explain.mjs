/** The room *Explain an error*: paste, read, copy the message. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { App, clipped } from "./desk.mjs";
import { look } from "./look.mjs";
import { until } from "./page.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

const CORRELATION = "6b0a5a53-2d5c-4f1e-8a3d-9b7f2f6a1c22";
const PAGE = `AADSTS50011: The redirect URI 'http://localhost:4711' specified in the request does not match. Request Id: 0f9d3b1c-7c4e-4a55-9d6b-2f0e7c1b4400 Correlation Id: ${CORRELATION} Timestamp: 2026-11-21T13:05:44Z`;

/** Opens the room by its link in the rail and types into its field. */
async function paste(app, text) {
  const { page } = app;
  await page.script((typed) => {
    const field = document.querySelector("textarea");
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
}

test("an error is explained and its message copied", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  await page.click("nav a", word("room-explain"));
  await page.find("h1", word("room-explain"));
  await look(app, "explain-empty-light");

  await page.click(".examples button", "0x80072560");
  await page.find("article h2", "The user is not a member of this environment.");

  await paste(app, PAGE);
  await page.find("article .tag", "AADSTS50011");
  await look(app, "explain-light");
  await page.click("article button", word("explain-copy"));
  await until("the message on the clipboard", () => clipped().includes(CORRELATION));
  assert.match(clipped(), /^Hello,\n\nconnecting Business Central/);

  await page.script(() => {
    const select = document.querySelector("article select");
    select.value = "nl";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await until("the message in Dutch", async () => {
    await page.click("article button", word("explain-copy"));
    return clipped().startsWith("Hallo,");
  });

  await paste(app, "AADSTS50076, then AADSTS987654: Something new, and 0x80040220");
  await until("three errors", () => page.script(() => document.querySelectorAll("article").length === 3));
  await look(app, "explain-several-light");
  await paste(app, "nothing at all");
  await page.find(".results .note");
  await look(app, "explain-none-light");
});

test("the room in dark, in Norwegian and Dutch, and small", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  await page.find("h1");
  await room(app).wear("dark");
  await page.click("nav a", word("room-explain"));
  await page.find("h1", word("room-explain"));
  await paste(app, PAGE);
  await page.find("article .tag", "AADSTS50011");
  await look(app, "explain-dark");
  await app.size(1024, 640);
  await look(app, "explain-1024-dark");
  await room(app).wear("light");
  await app.size(1400, 900);
  await room(app).speak("Norsk bokmål");
  await page.find("h1", word("room-explain", "nb"));
  await page.find("article h2", /^Omdirigerings-URI/);
  await look(app, "explain-nb");
  await room(app, "nb").speak("Nederlands");
  await page.find("article h2", /^De verzonden/);
  await app.size(1024, 640);
  await look(app, "explain-nl-1024");
});
