/** Customers in the real window: made, renamed, deleted, found again; files that cannot be read stay as they are. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { App, ARTEFACTS, Dialog, ROOM } from "./desk.mjs";
import { saveSemicolon } from "./lists.mjs";
import { look, uncut } from "./look.mjs";
import { Key, until } from "./page.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

const DATA = "data/org.jetbridge.desktop/customers";

/** The customers' files under a home folder, by name of the file. */
function files(home) {
  const folder = folderOf(home);
  return Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith(".json"))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]));
}

/** Where customers lie under a home folder. */
function folderOf(home) {
  const data = join(home, "data");
  for (const app of readdirSync(data)) {
    const folder = join(data, app, "customers");
    try {
      readdirSync(folder);
      return folder;
    } catch {
      // Another app's.
    }
  }
  return join(home, DATA);
}

/** Names a customer in the dialog that is open. */
async function name(page, text, verb) {
  await page.find("dialog[open] input");
  await page.keys([Key.Control, "a"], text);
  await page.click("dialog[open] button.p", word(verb));
  await page.gone("dialog[open]");
}

/** Makes a customer from the list; it is then open. */
async function create(page, text) {
  await page.find("h1", word("room-customers"));
  await page.keys([Key.Control, "n"]);
  await name(page, text, "customers-new-do");
  await page.find(".pick", new RegExp(`^${text}`));
}

const names = (page) => page.script(() =>
  [...document.querySelectorAll("[data-customer] .strong")].map((one) => one.textContent.trim()));

/** Goes to the list of customers by the switch in the bar. */
async function all(page) {
  await page.click(".pick");
  await page.click('[role="menuitemradio"]', word("customers-all"));
  await page.find("h1", word("room-customers"));
}

async function hasNames(page, wanted) {
  let seen;
  await until(`customers ${wanted}`, async () => String(seen = await names(page)) === String(wanted))
    .catch((error) => assert.deepEqual(seen, wanted, error.message));
}

test("a customer is made, left, renamed, copied, deleted and taken back", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t, [], { at: "customers" });
  const { page } = app;
  await page.find("h2", word("customers-empty-title"));
  await create(page, "Fjordlys Kraft AS");
  await until("the title of the window", async () => (await app.title()) === "Fjordlys Kraft AS – Jetbridge");

  await all(page);
  await page.click("button.p", word("customers-new"));
  await name(page, "Contoso", "customers-new-do");
  await page.find(".pick", /^Contoso/);
  await all(page);
  await hasNames(page, ["Contoso", "Fjordlys Kraft AS"]);

  // By keyboard: rename, copy by the menu, delete, undo.
  await page.keys(Key.Tab);
  await page.script((css) => document.querySelector(css).focus(), "[data-customer]");
  await page.keys(Key.F2);
  await name(page, "Contoso Norge", "customers-rename-do");
  await hasNames(page, ["Contoso Norge", "Fjordlys Kraft AS"]);
  await page.click("button", /^More about Contoso Norge$/);
  await page.click('[role="menuitem"]', word("customers-duplicate"));
  await name(page, "Contoso Danmark", "customers-duplicate-do");
  await hasNames(page, ["Contoso Norge", "Fjordlys Kraft AS", "Contoso Danmark"]);

  await page.script((css) => document.querySelector(css).focus(), "[data-customer]");
  await page.keys(Key.Delete);
  await hasNames(page, ["Fjordlys Kraft AS", "Contoso Danmark"]);
  await page.click("button", word("undo"));
  await until("the deleted customer", async () => (await names(page)).includes("Contoso Norge"));
  await page.find("h1", word("room-customers"));
  await page.keys([Key.Control, "z"]);
  await until("the copy to go", async () => !(await names(page)).includes("Contoso Danmark"));
  await page.keys([Key.Control, "y"]);
  await until("the copy to come back", async () => (await names(page)).includes("Contoso Danmark"));
});

test("what was open is open again after a restart, with its list", { timeout: 120_000 }, async (t) => {
  const list = saveSemicolon(join(ROOM, "kundens liste.csv"));
  const first = await App.start(t, [], { at: "customers" });
  await create(first.page, "Fjordlys");
  await first.begin("roster");
  await first.page.click("button.p", word("empty-open"));
  await (await Dialog.of("Open File")).choose(list);
  await room(first).shown();
  await first.close();

  const again = await App.start(t, [], { home: first.home, at: "customers" });
  await again.page.find(".pick", /^Fjordlys/);
  await again.begin("roster");
  await room(again).shown();
  assert.ok((await again.page.text(".source")).includes("kundens liste.csv"));
  const [file] = Object.values(files(first.home));
  assert.equal(file.name, "Fjordlys");
  assert.ok(!JSON.stringify(file).includes(ROOM), "the file names no folder");
});

test("damaged and newer files are told, and left byte for byte", { timeout: 120_000 }, async (t) => {
  const first = await App.start(t, [], { at: "customers" });
  await create(first.page, "Fjordlys");
  await all(first.page);
  await first.close();

  const folder = folderOf(first.home);
  const [[, good]] = Object.entries(files(first.home));
  const text = JSON.stringify(good, null, 2);
  const damaged = ["a".repeat(32) + ".json", text.slice(0, 60)];
  const newer = ["b".repeat(32) + ".json", text.replace('"format": 1', '"format": 9').replace(good.id, "b".repeat(32))];
  for (const [file, bytes] of [damaged, newer]) writeFileSync(join(folder, file), bytes);

  const again = await App.start(t, [], { home: first.home, at: "customers" });
  const { page } = again;
  if (!(await page.seen("h1", word("room-customers")))) await all(page);
  await page.find("tr.unreadable");
  for (const [file, why] of [[damaged[0], "damaged"], [newer[0], "later version"]]) {
    await page.click("tr.unreadable button", `${word("customers-why")}: ${file}`);
    await until(`why ${file}`, () => page.script((wanted) =>
      [...document.querySelectorAll("tr.unreadable .reason")].some((one) => one.innerText.includes(wanted)), why));
  }
  await look(again, "customers-unreadable");
  // Everything that writes: another customer made, renamed, deleted, and the window closed.
  await create(page, "Contoso");
  await all(page);
  await page.script((css) => document.querySelector(css).focus(), "[data-customer]");
  await page.keys(Key.Delete);
  await hasNames(page, ["Fjordlys"]);
  await again.close();
  for (const [file, bytes] of [damaged, newer]) assert.equal(readFileSync(join(folder, file), "utf8"), bytes, file);
});

test("practice works without a customer, a tenant or a file", { timeout: 90_000 }, async (t) => {
  const app = await App.start(t, [], { at: "customers" });
  await app.page.click("button", word("customers-practise"));
  await app.begin("roster");
  await room(app).shown();
  await app.page.find(".pick", new RegExp(`^${word("customers-practice")}`));
  await until("the title of the window", async () => (await app.title()) === `${word("customers-practice")} – Jetbridge`);
});

/** What is known of customers at several points of the way. */
const KNOWN = {
  "Fourth Coffee Stavanger AS": {},
  "Wide World Importers Gent N.V.": { deployment: "bc-online", version: "27.0", administrator: "beheer@wideworld.example" },
  "Van der Linde Techniek B.V.": { deployment: "bc-legacy", version: "14.21", administrator: "sync@vanderlinde.example",
    integration_user: "sync@vanderlinde.example" },
};

test("how far one has come is told in every row, also in Dutch in a small window", { timeout: 180_000 }, async (t) => {
  const first = await App.start(t, [], { at: "customers" });
  for (const name of Object.keys(KNOWN)) {
    await create(first.page, name);
    await all(first.page);
  }
  await first.close();
  const folder = folderOf(first.home);
  for (const [file, customer] of Object.entries(files(first.home))) {
    customer.facts = { verified_domains: [], ...KNOWN[customer.name] };
    if (customer.name.startsWith("Van der")) customer.connection = { string: "AuthType=Nobody;Url=x" };
    writeFileSync(join(folder, file), JSON.stringify(customer));
  }

  const app = await App.start(t, [], { home: first.home, at: "customers" });
  const { page } = app;
  if (!(await page.seen("h1", word("room-customers")))) await all(page);
  await hasNames(page, Object.keys(KNOWN).reverse());
  const rows = await page.script(() => [...document.querySelectorAll("tbody tr")].map((row) => ({
    bars: [...row.querySelectorAll(".bars i")].map((bar) => bar.classList[0]).join(" "),
    mark: row.querySelector(".standing .mark").classList[2],
    said: document.getElementById(row.querySelector("[data-customer]").getAttribute("aria-describedby")).textContent,
  })));
  assert.deepEqual(rows.map(({ bars }) => bars), [
    "errors untouched errors untouched untouched",
    "begun untouched untouched untouched untouched",
    "untouched untouched untouched untouched untouched",
  ]);
  assert.match(rows[0].said, /^\d+ errors\. Correct .* in the accounts$/);
  assert.deepEqual(rows.slice(1).map(({ said }) => said), [
    `${word("customers-state-begun")}. ${word("customers-next-accounts-steps")}`,
    `${word("customers-state-untouched")}. ${word("customers-next-deployment")}`,
  ]);
  await look(app, "customers-progress-light");
  await app.size(1024, 640);
  await room(app).speak("Nederlands");
  await page.find("h1", word("room-customers", "nl"));
  await uncut(app, "customers-progress-nl-1024");
  await room(app, "nl").wear("dark");
  await look(app, "customers-progress-nl-dark-1024");
  await app.size(700, 420);
  await look(app, "customers-progress-nl-dark-700");
});

test("the customers in every theme and language", { timeout: 180_000 }, async (t) => {
  mkdirSync(ARTEFACTS, { recursive: true });
  const home = mkdtempSync(join(ROOM, "home-"));
  const app = await App.start(t, [], { home, at: "customers" });
  const { page } = app;
  await page.find("h2", word("customers-empty-title"));
  for (const theme of ["light", "dark", "contrast"]) {
    await room(app).wear(theme);
    await look(app, `customers-empty-${theme}`);
  }
  await room(app).wear("light");
  for (const [customer, where] of [["Fjordlys Kraft AS", "Bergen"], ["Van der Linde Techniek B.V.", "Utrecht"],
    ["Wide World Importers Gent N.V.", "Gent"], ["Fabrikam Nordic AS", "Trondheim"]]) {
    await page.keys([Key.Control, "n"]);
    await page.find("dialog[open] input");
    await page.keys(customer, Key.Tab, where);
    await page.click("dialog[open] button.p", word("customers-new-do"));
    await page.find(".pick", new RegExp(`^${customer}`));
    await all(page);
  }
  for (const theme of ["light", "dark", "contrast"]) {
    await room(app).wear(theme);
    await look(app, `customers-${theme}`);
  }
  await room(app).wear("light");
  await page.click(".pick");
  await page.find('[role="menu"]');
  await look(app, "customers-switch");
  await page.keys(Key.Escape);
  await page.keys([Key.Control, "n"]);
  await page.find("dialog[open]");
  await look(app, "customers-new");
  await page.keys(Key.Escape);
  await page.gone("dialog[open]");
  await app.size(1024, 640);
  await look(app, "customers-1024");
  await app.size(700, 420);
  await look(app, "customers-700");
  await app.size(1400, 900);
  await room(app).speak("Norsk bokmål");
  await page.find("h1", word("room-customers", "nb"));
  await look(app, "customers-nb");
  await room(app, "nb").speak("Nederlands");
  await page.find("h1", word("room-customers", "nl"));
  await look(app, "customers-nl");
});
