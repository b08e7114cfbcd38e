/**
 * A desk of its own for every run: screen, window manager, message bus and home folder, so that no test sees the
 * machine's settings, clipboard or another running app, and leaves nothing behind.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { Page, until } from "./page.mjs";

/** The program under test; `cargo xtask test` names it. */
export const PROGRAM = resolve(process.env.JETBRIDGE_APP ?? "target/debug/jetbridge");

/** Where pictures are left. */
export const ARTEFACTS = resolve(process.env.JETBRIDGE_ARTEFACTS ?? "artefacts/window");

/** A folder of this run's own. */
export const ROOM = mkdtempSync(join(tmpdir(), "jetbridge-desk-"));

/** The environment that keeps everything a program remembers under `home`. */
function homeOf(home) {
  const at = (name) => {
    mkdirSync(join(home, name), { recursive: true, mode: 0o700 });
    return join(home, name);
  };
  return { HOME: home, XDG_RUNTIME_DIR: at("run"), XDG_CONFIG_HOME: at("config"), XDG_DATA_HOME: at("data"),
    XDG_CACHE_HOME: at("cache"), XDG_STATE_HOME: at("state") };
}

/** Programs that live as long as the run. */
const started = [];

/** Starts a program that is ended with the run. */
export function start(program, args, options = {}) {
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"], ...options });
  child.said = "";
  child.stderr?.on("data", (text) => { child.said += text; });
  child.on("error", (error) => { child.said += error.message; });
  started.push(child);
  return child;
}

/** Runs a program to its end and gives back what it printed; `input` goes to its standard input. */
export function run(program, args, input) {
  const done = spawnSync(program, args, { encoding: "utf8", input, timeout: 20_000 });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${program} ${args.join(" ")}: ${done.status} ${done.stderr}`);
  return done.stdout;
}

/** Ends everything that was started and leaves nothing behind. */
export async function clear() {
  const alive = started.splice(0).filter((child) => child.pid !== undefined && child.exitCode === null && child.signalCode === null);
  const ended = alive.map((child) => new Promise((done) => { child.once("exit", done); }));
  for (const child of alive) child.kill();
  await Promise.race([Promise.all(ended), sleep(10_000)]);
  // What a browser still writes while it goes comes back under the broom.
  await until("an empty desk", () => {
    rmSync(ROOM, { recursive: true, force: true });
    return true;
  });
}

/** Window manager: without one, no window gets the keyboard. */
export async function windowManager() {
  start("openbox", []);
  await until("the window manager", () => run("xdotool", ["get_num_desktops"]).trim() > 0);
}

/** Credential store: GNOME's keyring on the run's own bus, unlocked with an empty password. */
export async function keyring() {
  const env = { ...process.env, ...homeOf(join(ROOM, "keyring")) };
  const child = start("gnome-keyring-daemon", ["--foreground", "--unlock", "--components=secrets"],
    { env, stdio: ["pipe", "ignore", "pipe"] });
  child.stdin.end("\n");
  // The bus is asked, not the store: a message to a store that is not there yet would start another, locked one.
  await until("the keyring", () => run("dbus-send", ["--session", "--print-reply", "--dest=org.freedesktop.DBus",
    "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]).includes("true"));
}

/** A port of loopback nobody listens on. */
export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.on("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** The app under test. */
export class App {
  /**
   * Starts the app with arguments, for one test, which ends it: a second start would otherwise go to this one. It
   * remembers under `home`, a new folder when none is given. A window that has nothing to go on with begins with the
   * customers; unless a test is `at` those, it goes on to the room it names, without a customer.
   */
  static async start(test, args = [], { home, env = {}, at = "roster" } = {}) {
    const app = new App();
    test.after(() => app.end(test));
    app.home = home ?? mkdtempSync(join(ROOM, "home-"));
    // The driver hands its own environment on. Without a graphics card the default renderer is ten times slower.
    app.env = { ...process.env, ...homeOf(app.home), WEBKIT_DISABLE_DMABUF_RENDERER: "1",
      TAURI_WEBVIEW_AUTOMATION: "true", GTK_THEME: "Adwaita", NO_AT_BRIDGE: "1", LANG: "C.UTF-8", LC_ALL: "C.UTF-8", ...env };
    const port = await freePort();
    app.driver = start("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], { env: app.env });
    const base = `http://127.0.0.1:${port}`;
    await until("the driver", async () => (await fetch(`${base}/status`).catch(() => null))?.ok);
    app.startedAt = Date.now();
    app.page = await Page.open(base, PROGRAM, args);
    if (args.length === 0 && at !== "customers") await app.begin(at);
    app.pid = Number(readFileSync(`/proc/${app.driver.pid}/task/${app.driver.pid}/children`, "utf8").trim().split(" ")[0]);
    return app;
  }

  /** Leaves the customers, where the window begins when there is nothing to go on with, for a room. */
  async begin(at) {
    await this.page.find("h1");
    if (await this.page.seen("[data-loose]")) {
      await this.page.click("[data-loose]");
      await this.page.gone("[data-loose]");
    }
    if (!(await this.page.seen(`[data-room="${at}"][aria-current]`))) await this.page.click(`[data-room="${at}"]`);
    await this.page.find(`[data-room="${at}"][aria-current]`);
  }

  /** A second start with arguments, as a double click on a file makes it; gives back its exit status. */
  again(args) {
    return spawnSync(PROGRAM, args, { env: this.env, timeout: 20_000 }).status;
  }

  /** Everything the app wrote to its log. */
  log() {
    const found = spawnSync("find", [this.home, "-name", "*.log"], { encoding: "utf8" }).stdout.trim();
    return found.split("\n").filter(Boolean).map((file) => readFileSync(file, "utf8")).join("");
  }

  /** The window's number on the screen. */
  async window() {
    return until("the window", () => spawnSync("xdotool", ["search", "--onlyvisible", "--pid", String(this.pid), "--name", "Jetbridge"],
      { encoding: "utf8" }).stdout.trim().split("\n").pop());
  }

  /** What the window is called. */
  async title() {
    return run("xdotool", ["getwindowname", await this.window()]).trim();
  }

  /** Gives the window the keyboard. */
  async focus() {
    run("xdotool", ["windowactivate", "--sync", await this.window()]);
  }

  /** Gives the page a size in CSS pixels. */
  async size(width, height) {
    run("xdotool", ["windowsize", await this.window(), String(width), String(height)]);
    await until(`${width} × ${height}`, () => this.page.script((w, h) => innerWidth === w && innerHeight === h, width, height));
  }

  /**
   * Saves a picture of the window as the screen has it. (The driver's own pictures never come when the web view
   * draws without the graphics card.)
   */
  async picture(file) {
    await this.page.later(async () => {
      await document.fonts.ready;
      const frame = () => new Promise((done) => { requestAnimationFrame(done); });
      await frame();
      // What is only half there has half its contrast. (What turns for ever is not waited for.)
      const moving = document.getAnimations().filter((one) => Number.isFinite(one.effect.getComputedTiming().endTime));
      await Promise.allSettled(moving.map((one) => one.finished));
      await frame();
    });
    await sleep(150); // from the page's last frame to the screen
    run("import", ["-window", await this.window(), file]);
  }

  /** It has not ended. */
  runs() {
    return alive(this.pid);
  }

  /** Closes the window as a person would, so that the app remembers what it remembers. */
  async close() {
    run("xdotool", ["windowclose", await this.window()]);
    await until("the app to end", () => !alive(this.pid));
    this.check();
  }

  /** Ends the app whatever state it is in; what it showed when a test failed is kept. */
  async end(test) {
    if (this.pid && alive(this.pid)) {
      if (test?.passed === false) {
        mkdirSync(ARTEFACTS, { recursive: true });
        spawnSync("import", ["-window", "root", join(ARTEFACTS, `failed-${test.name.replace(/\W+/gu, "-")}.png`)]);
      }
      await this.page.close().catch(() => {});
      for (let tries = 0; tries < 20 && alive(this.pid); tries += 1) await sleep(100);
      if (alive(this.pid)) process.kill(this.pid, "SIGKILL");
      this.check();
    }
    this.driver?.kill();
  }

  /** The page and the log have nothing to complain about. */
  check() {
    const bad = this.log().split("\n").filter((line) => /\[ERROR\]|panic|content policy/.test(line));
    if (bad.length > 0) throw new Error(`the app's log: ${bad.join("\n")}`);
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** The system's own dialog, driven by keyboard as a person would. */
export class Dialog {
  /** Waits for a window of the app whose title matches. */
  static async of(title) {
    let window = "";
    await until(`the dialog ${title}`, () => {
      const found = spawnSync("xdotool", ["search", "--onlyvisible", "--name", title], { encoding: "utf8" });
      window = found.stdout.trim().split("\n").pop();
      return window !== "";
    });
    run("xdotool", ["windowfocus", "--sync", window]);
    return new Dialog(window);
  }

  constructor(window) {
    this.window = window;
  }

  /** Types a path and accepts it; once more when GTK took none of it, which it does without a word until its file list stands. */
  async choose(path) {
    for (let tries = 3; ; tries -= 1) {
      await sleep(300);
      run("xdotool", ["windowfocus", "--sync", this.window]);
      run("xdotool", ["key", "--clearmodifiers", "ctrl+l"]);
      await sleep(300);
      run("xdotool", ["key", "--clearmodifiers", "ctrl+a"]);
      run("xdotool", ["type", "--clearmodifiers", "--delay", "15", path]);
      await sleep(400);
      run("xdotool", ["key", "--clearmodifiers", "Return"]);
      try {
        await until("the dialog to close", () => !this.open(), tries > 1 ? 8 : 30);
        return;
      } catch (error) {
        if (tries === 1) throw error;
      }
    }
  }

  /** It is on the screen. */
  open() {
    const left = spawnSync("xdotool", ["search", "--onlyvisible", "--name", "."], { encoding: "utf8" });
    return left.stdout.split("\n").includes(this.window);
  }
}

/**
 * Drags files from another program's window onto the app's, by the mouse; `over` looks at the window while they hang
 * above it.
 */
export async function drag(app, files, over) {
  // Debian's own Python has GTK; another may come first on the path.
  const other = start("/usr/bin/python3", [fileURLToPath(new URL("drag.py", import.meta.url)), ...files]);
  const from = await until("the files to drag", () =>
    spawnSync("xdotool", ["search", "--onlyvisible", "--name", "^Files to drag$"], { encoding: "utf8" }).stdout.trim())
    .catch((error) => { throw new Error(`${error.message}; ${other.said}`); });
  const mouse = (...words) => run("xdotool", words);
  const to = await app.window();
  mouse("windowmove", "--sync", from, "1440", "40");
  mouse("mousemove", "--window", from, "60", "40");
  mouse("mousedown", "1");
  // A drag begins when the mouse has gone some way, and each window on it is asked.
  for (const step of [10, 20, 40]) mouse("mousemove", "--window", from, String(60 - step), "40");
  for (const [x, y] of [[800, 300], [700, 400], [600, 420]]) {
    mouse("mousemove", "--window", to, String(x), String(y));
    await sleep(100);
  }
  await over?.();
  mouse("mouseup", "1");
}

/** Puts text on the clipboard of the desk. */
export async function clip(text, target = "UTF8_STRING") {
  const child = start("xclip", ["-selection", "clipboard", "-t", target, "-quiet"], { stdio: ["pipe", "ignore", "pipe"] });
  child.stdin.end(text);
  await until("the clipboard", () => run("xclip", ["-o", "-selection", "clipboard", "-t", target]) === text);
}

/** The text on the clipboard of the desk. */
export function clipped() {
  return run("xclip", ["-o", "-selection", "clipboard"]);
}
