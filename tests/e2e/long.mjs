/**
 * Lists of 249 and of 100,000 people: how soon their first rows and their verdict stand, and how evenly the long one
 * scrolls. `cargo xtask bench` runs this file, too, with the program that ships.
 */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

import { App, PROGRAM, ROOM, clip } from "./desk.mjs";
import { longList, saveLong } from "./lists.mjs";
import { Key } from "./page.mjs";
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
