/**
 * Lists of 249 and of 100,000 people: how soon their first rows and their verdict stand, how evenly the long one scrolls,
 * and that long work can be stopped.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

import { App, PROGRAM, ROOM, clip } from "./desk.mjs";
import { longList, saveLong, saveSalespeople } from "./lists.mjs";
import { Key, until } from "./page.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

const PEOPLE = 100_000;
/** Frames for which it is scrolled, by some thirteen rows each. */
const FRAMES = 180;

/** The page's clock: from the next event of a kind until the pane has counted so many errors and painted that. */
const measure = (page, event, errors) => page.script((type, wanted) => {
  window.took = new Promise((done) => {
    addEventListener(type, () => {
      const began = performance.now();
      const look = () => {
        const counted = document.querySelector("aside [aria-pressed]")?.textContent.replace(/\D/g, "");
        if (Number(counted) !== wanted) requestAnimationFrame(look);
        else requestAnimationFrame(() => done(Math.round(performance.now() - began)));
      };
      look();
    }, { capture: true, once: true });
  });
}, event, errors);

const took = (page) => page.later(() => window.took);

/** Empties a display name, which is an error more, and takes that back: how long either takes until it is painted. */
async function edited(page, errors) {
  await page.keys(Key.Enter);
  await page.find("input.typing");
  await page.keys([Key.Control, "a"], Key.Delete);
  await measure(page, "keydown", errors + 1);
  await page.keys(Key.Enter);
  const there = await took(page);
  await page.gone("input.typing");
  await measure(page, "keydown", errors);
  // The clock starts with the chord's first key; the driver sends the second at once.
  await page.keys([Key.Control, "z"]);
  return [there, await took(page)];
}

/** Among 249 people: three spaces in user names, three display names that are missing. */
const ERRORS = 6;

test("249 people are judged at once", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const here = room(app);
  await page.find("h1");
  await clip(longList(249, "\t"));
  await measure(page, "click", ERRORS);
  await page.click("button", word("head-paste"));
  t.diagnostic(`249 people from the clipboard: a click to the verdict painted: ${await took(page)} ms`);
  await here.goTo(1, "Display name");
  const [there, back] = await edited(page, ERRORS);
  t.diagnostic(`249 people: an edit to its finding painted: ${there} ms, undone: ${back} ms`);
});

test("100,000 people open, scroll and stay editable", { timeout: 240_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const here = room(app);
  await page.find("h1");
  const list = saveLong(join(ROOM, "mange.csv"), PEOPLE);

  // The clock of the page: from the moment the file is handed over until its first rows have been painted.
  const painted = page.later(() => {
    const began = performance.now();
    return new Promise((done) => {
      const look = () => {
        const row = document.querySelector('[role="row"]:not([aria-busy]) [role="gridcell"]');
        if (row) requestAnimationFrame(() => done(Math.round(performance.now() - began)));
        else requestAnimationFrame(look);
      };
      look();
    });
  });
  spawn(PROGRAM, [list], { env: app.env, stdio: "ignore" });
  t.diagnostic(`handed over to first rows painted: ${await painted} ms`);
  assert.match(await here.sentence(), /100.000/u);

  const gaps = await page.later((frames) => new Promise((done) => {
    const grid = document.querySelector('[role="grid"]');
    const times = [];
    const step = (now) => {
      times.push(now);
      if (times.length > frames) {
        done(times.slice(1).map((time, at) => time - times[at]).sort((a, b) => a - b));
        return;
      }
      grid.scrollTop += 400;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }), FRAMES);
  assert.equal(await page.script(() => document.querySelector('[role="grid"]').scrollTop), FRAMES * 400);
  const of = (part) => Math.round(gaps[Math.floor((gaps.length - 1) * part)]);
  t.diagnostic(`scrolling, gap between frames: half under ${of(0.5)} ms, 95 % under ${of(0.95)} ms, longest ${of(1)} ms`);

  // A jump to the far end: the rows there are fetched and drawn.
  const jumped = await page.later(() => new Promise((done) => {
    const grid = document.querySelector('[role="grid"]');
    const began = performance.now();
    grid.scrollTop = grid.scrollHeight;
    const look = () => {
      const last = [...grid.querySelectorAll('[role="row"]')].at(-1);
      if (last?.getAttribute("aria-rowindex") === "100001" && !last.hasAttribute("aria-busy")) done(Math.round(performance.now() - began));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }));
  t.diagnostic(`jump to the last row: ${jumped} ms`);

  await page.script(() => document.querySelector('[role="grid"]').focus());
  await page.keys([Key.Control, Key.End], Key.Home, Key.Right, Key.Right, Key.Right);
  await page.find('[role="gridcell"].current', `Kari Nordmann ${PEOPLE - 1}`);
  const errors = (await here.counts())[0];
  const [there, back] = await edited(page, errors);
  t.diagnostic(`100,000 people: an edit to its finding painted: ${there} ms, undone: ${back} ms`);
});

/** Waits until the head shows how far some work is, stops it, and tells how long that took. */
async function stop(page) {
  const words = await page.script((bar) => bar.getAttribute("aria-valuetext"), await page.find('header [role="progressbar"]', undefined, 60));
  assert.match(words, /\d/u);
  const began = Date.now();
  await page.click("header button", word("cancel"));
  await page.gone('header [role="progressbar"]');
  await page.find("[role=status], .toast", /Stopped/u);
  return Date.now() - began;
}

test("what takes long shows how far it is, and changes nothing when it is stopped", { timeout: 400_000 }, async (t) => {
  const app = await App.start(t, [saveSalespeople(join(ROOM, "selgere-mange.csv"), PEOPLE)]);
  const { page } = app;
  const here = room(app);
  await page.find('[role="grid"] [role="row"]:not([aria-busy]) [role="gridcell"]', undefined, 60);
  const before = await here.sentence();
  const prepare = async (command) => {
    await page.click("button", word("head-prepare"));
    await page.click('[role^="menuitem"]', new RegExp(`^${word(command)}`));
  };

  // A repair of every row.
  await page.click("button", /^Apply .* safe fix/u);
  t.diagnostic(`repairs stopped in ${await stop(page)} ms`);
  assert.equal(await here.sentence(), before);
  assert.equal(await page.script(() => document.querySelector('[aria-label^="Undo"]')?.getAttribute("aria-disabled") ?? "true"), "true");
  await here.hasCell(0, "Name", "Kari Nordmann0");

  // The table to couple by: nothing stands in its place, and it can be asked for again.
  await prepare("command-coupling");
  t.diagnostic(`table to couple by stopped in ${await stop(page)} ms`);
  await page.find("p", word("coupling-missing"));
  await page.click("button", word("try-again"));
  await page.find('[role="gridcell"]', "C0", 90);
  await page.keys(Key.Escape);

  // User names: while they are proposed the list is scrolled, and its rows come.
  await prepare("command-names");
  await page.find("aside", word("names"));
  const field = await page.find("aside input.mono", undefined);
  assert.ok(field);
  await page.script(() => {
    const domain = [...document.querySelectorAll("aside input")].find((one) => one.placeholder === "contoso.example");
    domain.value = "contoso.com";
    domain.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.find('header [role="progressbar"]', undefined, 60);
  await page.script(() => { document.querySelector('[role="grid"]').scrollTop = 30 * 70_000; });
  await page.find('[role="gridcell"]', /^C70\d{3}$/u);
  t.diagnostic(`proposals stopped in ${await stop(page)} ms`);
  await page.find("aside p", new RegExp(word("names-stopped")));
  await page.click("aside button", word("try-again"));
  await page.find("aside .sum", /50.000/u, 90);

  // They are given and taken back; stopped half way nobody has one.
  await page.click("aside header button");
  await until("the findings", () => page.seen("aside", /Findings/u));
});
