/** A list of 100,000 people: how soon its first rows stand, how evenly it scrolls. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";

import { App, PROGRAM, ROOM } from "./desk.mjs";
import { saveLong } from "./lists.mjs";
import { Key } from "./page.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

const PEOPLE = 100_000;
/** Frames for which it is scrolled, by some thirteen rows each. */
const FRAMES = 180;

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

  const began = Date.now();
  await page.script(() => document.querySelector('[role="grid"]').focus());
  await page.keys([Key.Control, Key.End]);
  await here.type("Færøyene");
  await here.hasCell(PEOPLE - 1, word("column-country"), "Færøyene");
  t.diagnostic(`an edit in the last row, keys and all: ${Date.now() - began} ms`);
});
