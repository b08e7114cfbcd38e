/** A connection as a consultant makes it: pasted, repaired, copied; and no secret where none belongs. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { App, ARTEFACTS, ROOM, clip, clipped, run, start } from "./desk.mjs";
import { Key, until } from "./page.mjs";
import { word } from "./words.mjs";

const CANARY = "zebra-7Q-canary";
const DOTS = "•".repeat(12);
const URL = "https://contoso.crm4.dynamics.com";

/** The room in the window. */
function room(app) {
  const { page } = app;
  return {
    async show() {
      await page.click("nav a", new RegExp(`^${word("room-connection")}`));
      await page.find("#room-title", word("room-connection"));
    },
    /** The text box of the string. */
    text: () => page.script(() => document.querySelector("textarea")?.value ?? null),
    async hasText(wanted) {
      await until(`the text ${wanted}`, async () => (await this.text()) === wanted).catch(async (error) => {
        throw new Error(`${error.message}; it is ${JSON.stringify(await this.text())}`);
      });
    },
    field: (name) => `[data-field="${name}"] input`,
    async hasField(name, wanted) {
      await until(`${name} ${wanted}`, () => page.script((css) => document.querySelector(css)?.value, this.field(name)).then((is) => is === wanted));
    },
    /** Puts the caret at the end of the string. */
    async end() {
      await page.click("textarea");
      await page.keys([Key.Control, Key.End]);
    },
    /** Everything the page holds, fields and all. */
    everything: () => page.script(() => document.documentElement.outerHTML +
      [...document.querySelectorAll("input, textarea")].map((one) => one.value).join("\n")),
  };
}

/** Makes a string from nothing by typing it. */
test("what is typed, is judged while it is typed, and a password becomes dots", { timeout: 180_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const here = room(app);
  await here.show();
  await page.click("button", word("connection-type"));
  await page.find("textarea");
  await page.keys(`AuthType=oauth;Url=${URL};Username=sync@contoso.com;Password=${CANARY};`);
  await here.hasText(`AuthType=oauth;\nUrl=${URL};\nUsername=sync@contoso.com;\nPassword=${DOTS};\n`);
  await page.find(".gutter li.error");
  await here.hasField("url", URL);
  await here.hasField("user", "sync@contoso.com");
  assert.ok(!(await here.everything()).includes("zebra"));

  // The fix of the first finding: the type in its own case.
  await page.click("button", /^Fix:.*AuthType/);
  await here.hasText(`AuthType=OAuth;\nUrl=${URL};\nUsername=sync@contoso.com;\nPassword=${DOTS};\n`);
  await page.keys([Key.Control, "z"]);
  await here.hasText(`AuthType=oauth;\nUrl=${URL};\nUsername=sync@contoso.com;\nPassword=${DOTS};\n`);
  await page.keys([Key.Control, "y"]);

  // A field changes the string, and the caret of the field stays where it is.
  await page.click(here.field("url"));
  await page.keys(Key.End, ".", "x");
  await here.hasText(`AuthType=OAuth;\nUrl=https://contoso.crm4.dynamics.com.x;\nUsername=sync@contoso.com;\nPassword=${DOTS};\n`);
  await page.keys(Key.Left, "y");
  await here.hasField("url", "https://contoso.crm4.dynamics.com.yx");
  await page.find('[data-field="url"] .found');

  // Erasing the letters of a password one by one, from its field and from the string.
  await page.click(here.field("password"));
  await page.keys("ab;c");
  await here.hasField("password", "••••");
  await page.keys("\uE003");
  await here.hasField("password", "•••");
  assert.ok(!(await here.everything()).includes("ab;"));

  mkdirSync(ARTEFACTS, { recursive: true });
  await app.picture(join(ARTEFACTS, "connection-typed.png"));
});

test("a string is found in what it comes wrapped in, and the two that leave are not confused", { timeout: 240_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const here = room(app);
  await here.show();
  await clip(`<connectionStrings><add name="crm" connectionString="AuthType=OAuth;Url=${URL};Username=sync@contoso.com;` +
    `Password=&quot;${CANARY};&quot;;AppId=11111111-2222-3333-4444-555555555555;RedirectUri=app://11111111-2222-3333-4444-555555555555;LoginPrompt=Auto" /></connectionStrings>`);
  await page.click("button", word("connection-paste"));
  await page.find(".peeled");
  await until("dots", async () => (await here.text())?.includes(`Password=${DOTS};`));
  await page.click("label.way", /^Before 16/);
  await page.find(".one", /Password=\{PASSWORD\}/);
  await page.click("button", word("connection-command-copy-business-central"));
  await until("the clipboard", () => clipped().includes("Password={PASSWORD}"));

  await page.click('[role="tab"]', word("connection-for-tools"));
  await page.find(".one", new RegExp(DOTS));
  await page.click("button", word("connection-command-copy-tools"));
  await until("the clipboard", () => clipped().includes(`Password="${CANARY};"`));
  assert.ok(!(await here.everything()).includes("zebra"));
  await page.find("[role=tabpanel]", /leaves the clipboard in \d+ seconds/);

  await until("the clipboard to be emptied", () => {
    try { return !clipped().includes("zebra"); } catch { return true; }
  }, 75);
  // Two in one text: which one?
  await clip(JSON.stringify({ one: `AuthType=OAuth;Url=${URL};Password=${CANARY}`, two: "AuthType=AD;Url=https://crm.contoso.com/org;Domain=C" }));
  await page.click("button", word("connection-paste"));
  await page.find("dialog", /\/one/);
  assert.ok(!(await here.everything()).includes("zebra"));
  await page.click("dialog label", /^\/two/);
  await page.click("dialog button", word("connection-choose"));
  await here.hasText("AuthType=AD;\nUrl=https://crm.contoso.com/org;\nDomain=C");
  assert.ok(!app.log().includes("zebra"));
});

test("a held secret is seen as a picture, and only while the eye is held", { timeout: 60_000 }, async (t) => {
  const app = await App.start(t, [], { at: "connection" });
  const { page } = app;
  const here = room(app);
  await clip(`AuthType=OAuth;Url=${URL};Password=${CANARY}`);
  await page.click("button", word("connection-paste"));
  const eye = '[data-field="password"] .icb';
  await page.find(eye);
  const [x, y] = await page.script((css) => {
    document.querySelector(css).scrollIntoView({ block: "center" });
    const { x: left, y: top, width, height } = document.querySelector(css).getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  }, eye);
  await app.focus();
  run("xdotool", ["mousemove", "--window", await app.window(), String(x), String(y), "mousedown", "1"]);
  await page.find("canvas");
  assert.ok(!(await here.everything()).includes("zebra"));
  await app.picture(join(ARTEFACTS, "connection-reveal.png"));
  run("xdotool", ["mouseup", "1"]);
  await page.gone("canvas");
});

/** A keyring of the desk's own, unlocked with an empty password; ended with the run. */
async function keyring() {
  const home = mkdtempSync(join(ROOM, "keyring-"));
  const daemon = start("gnome-keyring-daemon", ["--replace", "--foreground", "--unlock", "--components=secrets"],
    { stdio: ["pipe", "ignore", "pipe"], env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home } });
  daemon.stdin.end("\n");
  await until("the keyring", () => run("dbus-send", ["--session", "--print-reply", "--dest=org.freedesktop.secrets",
    "/org/freedesktop/secrets", "org.freedesktop.DBus.Peer.Ping"]).includes("method return"));
  return home;
}

/** Every file under a folder whose bytes hold a text, in any of the encodings a file may have. */
function holding(folder, text) {
  const wanted = [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le"), Buffer.from(Buffer.from(text).toString("base64").slice(0, -4))];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    .map((one) => join(one.parentPath ?? one.path, one.name))
    .filter((file) => { const bytes = readFileSync(file); return wanted.some((one) => bytes.includes(one)); });
}

test("a connection is kept with its customer, and its secret in the keyring alone", { timeout: 240_000 }, async (t) => {
  await keyring();
  const home = mkdtempSync(join(ROOM, "home-"));
  const open = async (app, id) => {
    await app.page.later((wanted) => window.__TAURI_INTERNALS__.invoke("customer_open", { id: wanted }), id);
    await app.page.ask("POST", "/refresh", {});
    await app.page.find("h1");
  };
  const app = await App.start(t, [], { home });
  const { id } = await app.page.later(() => window.__TAURI_INTERNALS__.invoke("customer_new", { name: "Contoso", place: "Bergen" }));
  await open(app, id);
  const here = room(app);
  await here.show();
  await app.page.click("button", word("connection-type"));
  await app.page.find("textarea");
  await app.page.keys(`AuthType=OAuth;Url=${URL};Username=sync@contoso.com;Password=${CANARY};`);
  await here.hasText(`AuthType=OAuth;\nUrl=${URL};\nUsername=sync@contoso.com;\nPassword=${DOTS};\n`);
  await app.page.click(here.field("user"));
  // Whether the keyring has the entry; what is in it shows when it is copied at the next start.
  const inStore = () => /objectpath|\/org\/freedesktop\/secrets\/collection/.test(run("gdbus", ["call", "--session",
    "--dest=org.freedesktop.secrets", "--object-path=/org/freedesktop/secrets",
    "--method=org.freedesktop.Secret.Service.SearchItems", `{"service": "jetbridge", "username": "${id}/connection/password"}`]));
  await until("the secret in the keyring", inStore);
  assert.ok(!(await here.everything()).includes("zebra"));
  assert.ok(!(await app.page.script(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.title + location.href)).includes("zebra"));
  await until("the customer's file", () => holding(home, "Password={secret:password};").length === 1);
  await app.close();
  assert.deepEqual(holding(home, CANARY), []);
  assert.ok(!app.log().includes("zebra"));

  // The next start: everything is there again, and the page still holds no letter of it.
  const next = await App.start(t, [], { home });
  await open(next, id);
  const there = room(next);
  await there.show();
  await there.hasText(`AuthType=OAuth;\nUrl=${URL};\nUsername=sync@contoso.com;\nPassword=${DOTS};\n`);
  await next.page.find(".status", new RegExp(word("connection-held-store")));
  assert.ok(!(await there.everything()).includes("zebra"));

  await next.page.click('[role="tab"]', word("connection-for-tools"));
  await next.page.click("button", word("connection-command-copy-tools"));
  await until("the clipboard", () => clipped().includes(`Password=${CANARY};`));
  await clip("something else");

  // Forgotten, it leaves the keyring, too.
  await next.page.click("button", /^Forget: /);
  await until("the keyring to forget", () => !inStore());
  await next.close();
  assert.deepEqual(holding(home, CANARY), []);
});

test("a settings file without a string says so in this room", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const file = join(mkdtempSync(join(ROOM, "settings-")), "app.config");
  writeFileSync(file, "<configuration><connectionStrings /></configuration>");
  app.again([file]);
  await page.find("#room-title", word("room-connection"));
  await page.find(".bar p", /^No connection string/);
});
