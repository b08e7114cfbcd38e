/** The room *Connection* in its states: a picture of each, and no violation of the accessibility rules. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { App, ARTEFACTS, clip } from "./desk.mjs";
import { Key, until } from "./page.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

const AXE = readFileSync(new URL("../../ui/node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const TEXT = "AuthType=OAuth;Username=bcsync@vanderlinde.example;Password=correct-horse;Url=https://vanderlinde.crm4.dynamics.com/main.aspx;" +
  "AppId=6e5d1c70-9b2f-4f6a-8a51-0c7e2f94d3b8;RedirectUri=app://58145b91-0c36-4500-8554-080854f2ac97;" +
  "TokenCacheStorePath=C:\\Jetbridge\\vanderlinde.cache;LoginPromt=Auto";

async function look(app, name) {
  await app.picture(join(ARTEFACTS, `${name}.png`));
  if (!(await app.page.script(() => "axe" in window))) await app.page.ask("POST", "/execute/sync", { script: AXE, args: [] });
  const found = await app.page.later(() => window.axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`))));
  assert.deepEqual(found, [], name);
}

async function show(app, language = "en") {
  await app.page.click("nav a", new RegExp(`^${word("room-connection", language)}`));
  await app.page.find("#room-title", word("room-connection", language));
}

async function fill(app) {
  await clip(TEXT);
  await app.page.click("button", word("connection-paste"));
  await app.page.find(".gutter li.error, .gutter li.warning");
  await app.page.click("label.way", /^Before 16/);
  await app.page.click('[data-field="version"] input');
  await app.page.keys("14.21", Key.Tab);
  await app.page.find("details.page");
  await until("the chosen way", () => app.page.script(() => document.querySelector("button.unfold")?.innerText.startsWith("Before")));
}

for (const theme of ["light", "dark", "contrast"]) {
  test(`the connection in ${theme}`, { timeout: 240_000 }, async (t) => {
    mkdirSync(ARTEFACTS, { recursive: true });
    const app = await App.start(t);
    const { page } = app;
    await page.find("h1");
    await room(app).wear(theme);
    await show(app);
    await page.find(".drop");
    await look(app, `connection-empty-${theme}`);
    await fill(app);
    await page.click("button.unfold");
    await look(app, `connection-${theme}`);
    await page.click("button", word("connection-compare"));
    await clip("AuthType=OAuth;Url=https://vanderlinde.crm4.dynamics.com;Password=other;LoginPrompt=Auto");
    await page.click("dialog button", word("connection-compare-paste"));
    await page.find("dialog tbody tr");
    await look(app, `connection-compare-${theme}`);
    await page.keys(Key.Escape);
    await page.gone("dialog");
  });
}

test("the connection in Norwegian, Dutch, and the smallest windows", { timeout: 180_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  await page.find("h1");
  await show(app);
  await fill(app);
  await page.click("button.unfold");
  await app.size(1024, 640);
  await look(app, "connection-1024");
  await app.size(700, 420);
  await look(app, "connection-700");
  await app.size(1400, 900);
  await room(app).speak("Norsk bokmål");
  await page.find("h1", word("room-connection", "nb"));
  await look(app, "connection-nb");
  await page.click("button.unfold");
  await room(app, "nb").speak("Nederlands");
  await page.find("h1", word("room-connection", "nl"));
  await look(app, "connection-nl");
  await page.script(() => { for (const one of document.querySelectorAll("details.page")) one.open = true; });
  await page.script(() => document.querySelector("details.page").scrollIntoView());
  await look(app, "connection-pages-nl");
});
