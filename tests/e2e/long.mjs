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

/** Edits of which the middle and the worst are told: when in its frame an event comes is chance. */
const EDITS = 9;

/**
 * The page's clock: from the next event of a kind until the pane has counted so many errors, the cell under test is
 * marked as one (or no longer), and both have been painted. A frame's callbacks run before it is painted, so what
 * stands in the page then is in that frame's picture; a task left by the callback runs when the picture has been made.
 */
const measure = (page, event, errors, marked = null) => page.script((type, wanted, marked) => {
  window.took = new Promise((done) => {
    addEventListener(type, () => {
      const began = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(Math.round(performance.now() - began));
      const look = () => {
        const counted = document.querySelector("aside [aria-pressed]")?.textContent.replace(/\D/g, "");
        const cell = marked && document.querySelector(`[role="row"][aria-rowindex="${marked.row}"] [data-column="${marked.column}"]`);
        const stands = Number(counted) === wanted && (!marked || cell?.hasAttribute("aria-invalid") === marked.wrong);
        if (stands) port2.postMessage(null);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
}, event, errors, marked);

const took = (page) => page.later(() => window.took);

/** Empties the display name under the cursor, which is an error more, and takes that back: how long either takes. */
async function once(page, errors) {
  const [row, column] = await page.script(() => {
    const cell = document.querySelector('[role="gridcell"].current');
    return [cell.closest('[role="row"]').getAttribute("aria-rowindex"), cell.dataset.column];
  });
  await page.keys(Key.Enter);
  await page.find("input.typing");
  await page.keys([Key.Control, "a"], Key.Delete);
  await measure(page, "keydown", errors + 1, { row, column, wrong: true });
  await page.keys(Key.Enter);
  const there = await took(page);
  await page.gone("input.typing");
  await measure(page, "keydown", errors, { row, column, wrong: false });
  // The clock starts with the chord's first key; the driver sends the second at once.
  await page.keys([Key.Control, "z"]);
  const back = await took(page);
  await page.script((row, column) => document.querySelector(`[role="row"][aria-rowindex="${row}"] [data-column="${column}"]`)
    .dispatchEvent(new PointerEvent("pointerdown", { bubbles: true })), row, column);
  return [there, back];
}

/** Several times. */
async function edited(page, errors) {
  const all = [];
  for (let at = 0; at < EDITS; at += 1) all.push(await once(page, errors));
  const of = (which) => {
    const times = all.map((one) => one[which]).sort((a, b) => a - b);
    return `half within ${times[Math.floor(times.length / 2)]} ms, all within ${times.at(-1)} ms`;
  };
  return `an edit to its finding painted: ${of(0)}; undone: ${of(1)}`;
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
  t.diagnostic(`249 people: ${await edited(page, ERRORS)}`);
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
  t.diagnostic(`100,000 people: ${await edited(page, errors)}`);
});
