/** What the desktop hands over: files by dialog and by a second start, the clipboard, what is remembered. */
import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { App, Dialog, ROOM, clip, clipped, drag, run } from "./desk.mjs";
import { HEADINGS, SEMICOLON, saveSemicolon, text } from "./lists.mjs";
import { look } from "./look.mjs";
import { Key, until } from "./page.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

test("a list is opened through the system's dialog", { timeout: 90_000 }, async (t) => {
  const list = saveSemicolon(join(ROOM, "Selgere høst.CSV"));
  const app = await App.start(t);
  await app.page.click("button.p", word("empty-open"));
  await (await Dialog.of("Open File")).choose(list);
  await room(app).shown();
  assert.ok((await app.page.text(".source")).includes("Selgere høst.CSV"));
});

test("a file dragged onto the window is opened where it belongs", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  await page.find("h1");
  await drag(app, [saveSemicolon(join(ROOM, "Dratt liste.csv"))], async () => {
    await look(app, "dragging");
  });
  await room(app).shown();
  assert.ok((await page.text(".source")).includes("Dratt liste.csv"));

  const settings = join(ROOM, "app.config");
  writeFileSync(settings, '<configuration><connectionStrings><add name="crm" connectionString="AuthType=OAuth;Url=https://contoso.crm4.dynamics.com" />' +
    "</connectionStrings></configuration>");
  await drag(app, [settings]);
  await page.find("#room-title", word("room-connection"));
  await until("the string", () => page.script(() => document.querySelector("textarea")?.value.includes("contoso.crm4")));
});

test("a file that is gone is a fault that names it, and nothing else of the path", { timeout: 90_000 }, async (t) => {
  const app = await App.start(t, [join(ROOM, "borte.csv")]);
  const bar = await app.page.text('[role="group"][aria-label="' + word("trouble") + '"]');
  assert.ok(bar.includes("borte.csv"), bar);
  assert.ok(!bar.includes(ROOM), bar);
});

test("cells copied elsewhere become a list, and cells copied here leave it", { timeout: 90_000 }, async (t) => {
  const app = await App.start(t);
  const here = room(app);
  await clip(text(SEMICOLON, "\t"));
  await app.page.find("h1");
  await app.focus();
  run("xdotool", ["key", "--clearmodifiers", "ctrl+v"]);
  await here.shown();
  await here.hasCell(2, "Last name", "Tveit");

  await here.goTo(0, "First name");
  await app.page.keys([Key.Shift, Key.Right], [Key.Shift, Key.Down], [Key.Control, "c"]);
  await until("the cells on the clipboard", () => /^Ingrid\tØstby\r?\nBjørn\tAasen\s*$/u.test(clipped()));

  await here.goTo(2, "First name");
  await app.page.keys([Key.Control, "v"]);
  await here.hasCell(3, "Last name", "Aasen");

  // The button reads the clipboard in Rust, where the page may not.
  await clip(text([HEADINGS, SEMICOLON[4]], "\t"));
  await app.page.click("button", word("head-paste"));
  await here.hasCell(0, "Last name", "Haugland");
});

test("a second start hands its list to the first and ends", { timeout: 90_000 }, async (t) => {
  const app = await App.start(t);
  await room(app).practise();
  assert.equal(app.again([saveSemicolon(join(ROOM, "andre.csv"))]), 0);
  await app.page.find(".source b", "andre.csv");
});

/** The preferences file under a home folder. */
const kept = (home) => readFileSync(run("find", [home, "-name", "preferences.json"]).trim(), "utf8");

test("language, theme and density are remembered, and the size of the window", { timeout: 90_000 }, async (t) => {
  const first = await App.start(t);
  await first.page.find("h1");
  await room(first).wear("dark");
  await room(first).speak("Norsk bokmål");
  await first.size(1200, 800);
  // Settings are kept a moment after the last change.
  await until("the settings to be kept", () => /"theme":\s*"dark"/.test(kept(first.home)) && /"language":\s*"nb"/.test(kept(first.home)));
  await first.close();

  const again = await App.start(t, [], { home: first.home });
  await again.page.find("h1", word("room-roster", "nb"));
  assert.equal(await again.page.script(() => document.documentElement.dataset.theme), "dark");
  assert.deepEqual(await again.page.script(() => [innerWidth, innerHeight]), [1200, 800]);
});

/** Where a window is and how large. */
const lies = (window) => run("xdotool", ["getwindowgeometry", "--shell", window]).match(/^(X|Y|WIDTH|HEIGHT)=\d+$/gmu);

test("the window comes back where it was, with the keyboard, and opens any room at once", { timeout: 120_000 }, async (t) => {
  const first = await App.start(t);
  await first.page.find("h1");
  run("xdotool", ["windowmove", "--sync", await first.window(), "140", "90"]);
  await first.size(1100, 720);
  const before = lies(await first.window());
  await first.close();

  const again = await App.start(t, [], { home: first.home, at: "customers" });
  const window = await again.window();
  await until("the keyboard", () => run("xdotool", ["getactivewindow"]).trim() === window);
  await again.page.find("h1");
  await until(`the window at ${before.join(" ")}`, () => lies(window).join() === before.join());
  // Nothing of these rooms was fetched; the last one gone to is the one in view.
  run("xdotool", ["key", "--clearmodifiers", "ctrl+2", "ctrl+3", "ctrl+5"]);
  await again.page.find("#room-title", word("room-readiness"));
  await again.page.find('[data-room="readiness"][aria-current]');
  run("xdotool", ["key", "--clearmodifiers", "ctrl+1"]);
  await again.page.find("#room-title", word("room-accounts"));
});

test("the first start speaks the language of the system", { timeout: 60_000 }, async (t) => {
  const app = await App.start(t, [], { env: { LANG: "nl_NL.UTF-8", LC_ALL: "nl_NL.UTF-8", LANGUAGE: "nl" } });
  await app.page.find("h1", word("room-roster", "nl"));
});

test("what was written is shown in its folder", { timeout: 90_000 }, async (t) => {
  const tools = join(ROOM, "tools");
  const asked = join(ROOM, "asked");
  const folder = join(ROOM, "mal");
  mkdirSync(tools);
  mkdirSync(folder);
  writeFileSync(join(tools, "xdg-open"), `#!/bin/sh\nprintf %s "$1" > "${asked}"\n`);
  chmodSync(join(tools, "xdg-open"), 0o755);
  const app = await App.start(t, [], { env: { PATH: `${tools}:${process.env.PATH}` } });
  await app.page.click("button", word("empty-template"));
  await app.page.click("dialog button", word("template-write"));
  await (await Dialog.of("Save File")).choose(join(folder, "mal.csv"));
  await until("the template", () => readFileSync(join(folder, "mal.csv"), "utf8").startsWith(HEADINGS.join(",")));
  await app.page.click("button", word("written-show"));
  await until("the file manager", () => readFileSync(asked, "utf8") === folder);
});
