/**
 * How long a program takes to its finished first picture, and how much memory it then holds: the one in JETBRIDGE_APP
 * beside the empty window in EMPTY_WINDOW, in turns on one display. Prints a line for each and their ratios.
 *
 * The display keeps its picture in a file, so that it is watched from outside without asking either program. A picture
 * is finished when it has not changed for SETTLED milliseconds. Memory is the proportional set size of the program and
 * everything it started (Linux: smaps_rollup), so that pages shared with others count once among them.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const RUNS = Number(process.env.JETBRIDGE_RUNS ?? 9);
const SETTLED = 1500;
const LIMIT = 30_000;
const room = mkdtempSync(join(tmpdir(), "jetbridge-bench-"));
const running = [];

/** A display of its own; gives back the variable that names it and the file with its picture. */
async function display() {
  const folder = join(room, "picture");
  mkdirSync(folder);
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x1000x24", "-fbdir", folder, "-nolisten", "tcp"],
    { stdio: ["ignore", "pipe", "ignore"] });
  running.push(server);
  const number = await new Promise((done, failed) => {
    server.stdout.once("data", (text) => done(String(text).trim()));
    server.once("error", failed);
    server.once("exit", () => failed(new Error("the display did not start")));
  });
  return { name: `:${number}`, picture: join(folder, "Xvfb_screen0") };
}

/** What the display shows, as a fingerprint. */
function look(file, buffer) {
  readSync(file, buffer, 0, buffer.length, 0);
  return createHash("md5").update(buffer).digest("latin1");
}

/** Everything a process started, itself included. */
function family(pid) {
  const parents = new Map();
  for (const name of readdirSync("/proc").filter((one) => /^\d+$/u.test(one))) {
    try {
      parents.set(Number(name), Number(readFileSync(`/proc/${name}/stat`, "utf8").split(") ").pop().split(" ")[1]));
    } catch {
      // Gone in the meantime.
    }
  }
  const all = new Set([pid]);
  for (let before = 0; before !== all.size;) {
    before = all.size;
    for (const [child, parent] of parents) if (all.has(parent)) all.add(child);
  }
  return [...all];
}

/** Proportional set size of a process and its children, in MiB. */
function memory(pid) {
  const kib = family(pid).map((one) => Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${one}/smaps_rollup`, "utf8"))?.[1] ?? 0));
  return kib.reduce((sum, one) => sum + one, 0) / 1024;
}

/** One start: milliseconds to the finished picture, and the memory then. */
async function once(program, home, { name, picture }) {
  const file = openSync(picture, "r");
  const buffer = Buffer.alloc(1600 * 1000 * 4);
  const env = { PATH: process.env.PATH, DISPLAY: name, HOME: home, XDG_RUNTIME_DIR: home, LANG: "C.UTF-8", NO_AT_BRIDGE: "1",
    WEBKIT_DISABLE_DMABUF_RENDERER: "1", DBUS_SESSION_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS };
  const empty = look(file, buffer);
  const began = performance.now();
  const child = spawn(program, [], { env, stdio: "ignore" });
  running.push(child);
  let shown = empty;
  let changed = 0;
  for (;;) {
    const now = look(file, buffer);
    const at = performance.now() - began;
    if (now !== shown) [shown, changed] = [now, at];
    if (changed > 0 && at - changed > SETTLED) break;
    if (at > LIMIT) throw new Error(`${program} did not come to rest`);
    await sleep(5);
  }
  const held = memory(child.pid);
  const ended = new Promise((done) => child.once("exit", done));
  child.kill();
  await ended;
  // The next start finds the display as this one did.
  for (let tries = 0; look(file, buffer) !== empty && tries < 200; tries += 1) await sleep(20);
  closeSync(file);
  return { took: changed, held };
}

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

try {
  const screen = await display();
  running.push(spawn("openbox", [], { env: { ...process.env, DISPLAY: screen.name, HOME: room }, stdio: "ignore" }));
  await sleep(1000);
  const both = ["EMPTY_WINDOW", "JETBRIDGE_APP"].map((name) => {
    const home = join(room, name);
    mkdirSync(home, { mode: 0o700 });
    return { name, program: process.env[name], home, took: [], held: [] };
  });
  // The first start of either fills caches and is not counted.
  for (let run = 0; run <= RUNS; run += 1) {
    for (const one of both) {
      const { took, held } = await once(one.program, one.home, screen);
      if (run > 0) {
        one.took.push(took);
        one.held.push(held);
      }
    }
  }
  for (const { name, took, held } of both) {
    console.log(`${name.padEnd(14)} ready after ${Math.min(...took).toFixed(0)} ms at best, ${middle(took).toFixed(0)} ms in the middle; ${middle(held).toFixed(0)} MiB`);
  }
  const [empty, ours] = both;
  console.log(`ratio: best ${(Math.min(...ours.took) / Math.min(...empty.took)).toFixed(2)}, middle ${(middle(ours.took) / middle(empty.took)).toFixed(2)}, memory ${(middle(ours.held) / middle(empty.held)).toFixed(2)}`);
} finally {
  for (const one of running.reverse()) one.kill();
  rmSync(room, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
