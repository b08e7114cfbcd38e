/**
 * Preparing a list: workbooks, user names, who is left out, second lists, comparing, the table to couple by, Entra files
 * with passwords, and a window that does not lose work. The pictures of the guide are taken on the way.
 */
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";

import { App, ARTEFACTS, Dialog, ROOM, run } from "./desk.mjs";
import { Key, until } from "./page.mjs";
import { SALESPEOPLE } from "./lists.mjs";
import { look, pictured as toGuide, uncut } from "./look.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

const BOOKS = resolve("crates/core/tests/fixtures/workbooks");
/** A picture for the guide. */
const pictured = (app, name) => toGuide(app, `salespeople-${name}`);

const csv = (name, text) => {
  const file = join(ROOM, name);
  writeFileSync(file, text);
  return file;
};

/** Opens *Prepare* and takes one of its lines. */
async function prepare(page, command, language = "en") {
  await page.click("button", word("head-prepare", language));
  await page.click('[role^="menuitem"]', new RegExp(`^${word(command, language)}`));
}

/** Types into a field by its label. */
async function fill(page, label, text) {
  await page.find("aside label, dialog label", label);
  await page.script((wanted) => {
    const found = [...document.querySelectorAll("aside label, dialog label")].find((one) => one.textContent.trim() === wanted);
    document.getElementById(found.htmlFor).select();
  }, label);
  await page.keys(...text);
}

const texts = (page, selector) => page.script((css) => [...document.querySelectorAll(css)].map((one) => one.innerText), selector);

test("a workbook: its sheets, what it hides, and files that are none", { timeout: 180_000 }, async (t) => {
  const app = await App.start(t);
  const { page } = app;
  const here = room(app);
  const book = join(ROOM, "selgere.xlsx");
  copyFileSync(join(BOOKS, "w2-bc-hidden-second-sheet.xlsx"), book);
  await page.find("h1");
  await app.focus();
  await page.keys([Key.Control, "o"]);
  await (await Dialog.of("Open File")).choose(book);
  await here.shown();
  await here.hasCounts(1, 5);
  await look(app, "workbook");
  await pictured(app, "workbook");

  // Hidden rows are read, pointed out, and left out when somebody says so.
  const before = await here.sentence();
  await page.click("button[data-group]", /^Hidden row/);
  await page.click("aside section.open .foot button", /^Leave/);
  await until("a row less", async () => (await here.sentence()) !== before);
  await page.keys([Key.Control, "z"]);
  await until("the row back", async () => (await here.sentence()) === before);

  // Another sheet, and again the next time.
  await page.click(".source button.tag");
  await page.find('[role="menu"]');
  await look(app, "sheets");
  await page.click('[role^="menuitem"]', "Old");
  await page.find(".source button.tag", /Old/);
  assert.equal(app.again([book]), 0);
  await page.find('[role="status"], .toast', /./);
  await page.find(".source button.tag", /Old/);

  for (const [name, fault] of [["laast.xlsx", "protected"], ["hull.ods", "damaged"]]) {
    const file = join(ROOM, name);
    if (fault === "protected") copyFileSync(join(BOOKS, "protected.xlsx"), file);
    else writeFileSync(file, readFileSync(join(BOOKS, "team.ods")).subarray(0, 900));
    assert.equal(app.again([file]), 0);
    await page.find(".bar", fault === "protected" ? /protected by a password/ : /damaged and cannot be read/);
    if (fault === "protected") await look(app, "workbook-protected");
    await page.click(".bar button", word("close"));
  }
  for (const name of ["team.xls", "w4-bc-list.ods"]) {
    assert.equal(app.again([join(BOOKS, name)]), 0);
    await page.find(".source b", name);
  }
});

test("user names are proposed, decided and given; one step back", { timeout: 180_000 }, async (t) => {
  const app = await App.start(t, [csv("selgere-bc.csv", SALESPEOPLE)]);
  const { page } = app;
  const here = room(app);
  await here.shown();
  await prepare(page, "command-names");
  await page.find("aside", word("names"));
  await fill(page, word("names-domain"), "contoso.com");
  await here.hasCell(1, "User name", "anna.berg@contoso.com");
  await here.hasCell(0, "User name", "ingrid.ostby@contoso.com");
  assert.equal(await page.script(() => document.querySelector('[data-row="1"][data-column="0"] .ghost') !== null), true);
  assert.equal(await page.script(() => document.querySelector('[data-row="0"][data-column="0"] .ghost') !== null), false);
  await look(app, "names");
  await pictured(app, "names");

  // The pattern is tried while it is typed; one that is none says so.
  await fill(page, word("names-pattern"), "{f}.{last}");
  await here.hasCell(3, "User name", "j.vanderberg@contoso.com");
  await fill(page, word("names-pattern"), "{firts}");
  await page.find("aside .note.e");
  await look(app, "names-pattern");
  await fill(page, word("names-pattern"), "{first}.{last}");
  await here.hasCell(2, "User name", "anna.berg2@contoso.com");

  // Nothing is numbered in silence: the name that is taken waits for a decision.
  assert.equal(await page.script(() => document.querySelector("aside footer .btn.p").getAttribute("aria-disabled")), "true");
  await page.script(() => {
    const field = document.querySelector("aside li input");
    field.select();
  });
  await page.keys(..."anna.b", Key.Enter);
  await here.hasCell(2, "User name", "anna.b@contoso.com");
  await page.find("aside li", /anna\.b/);
  await page.click("aside footer .btn.p");
  await page.gone("aside footer .btn.p");
  await here.hasCell(2, "User name", "anna.b@contoso.com");
  // A name in other letters is nobody's to guess.
  await here.hasCell(4, "User name", "");
  await page.keys([Key.Control, "z"]);
  await until("the names to go", async () => (await here.cell(2, "User name")) === null);
});

test("names in one field are asked about; names that are missing are a step away from the finding", { timeout: 180_000 }, async (t) => {
  const long = "Mary Ann Smith Jones Brown-Featherstonehaugh";
  const app = await App.start(t, [csv("delt.csv", "Code,Name,E-Mail\r\nOL,Ola Lund Moen,ola@contoso.com\r\n" +
    `GG,Gabriel Garcia Marquez,gg@contoso.com\r\nMS,${long},\r\nAB,Anna Berg,\r\n`)]);
  const { page } = app;
  const here = room(app);
  await here.shown();
  // The finding says what to do, and does it.
  await page.find("aside section.open .foot button", word("command-join"));
  await page.click("aside section.open .foot button", word("against-names"));
  await page.find("aside", word("names"));
  // Nobody's domain is needed to ask where last names begin, nor a missing address.
  const asked = () => page.script(() => [...document.querySelectorAll("aside select.ways")].map((one) => one.getAttribute("aria-label")));
  await until("three questions", async () => (await asked()).length === 3);
  await fill(page, word("names-domain"), "contoso.com");
  await here.hasCell(2, "User name", "mary.brown-featherstonehaugh@contoso.com");
  await uncut(app, "names-part");
  await look(app, "names-part");
  await pictured(app, "parts");
  await page.script(() => {
    const choice = [...document.querySelectorAll("aside select.ways")][1];
    choice.focus();
    choice.value = [...choice.options].find((one) => one.textContent.trim() === "Gabriel · Garcia Marquez").value;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await until("two questions", async () => (await asked()).length === 2);
  await until("the file", () => page.script(() => document.querySelector(".files").innerText.includes("gg@contoso.com,Gabriel,Garcia Marquez,")));
  await until("the next question", () => page.script(() => document.activeElement.matches("aside select.ways")));
  await page.click(".toast button", word("undo"));
  await until("three again", async () => (await asked()).length === 3);

  // Names that were given are in sight, and what stays open is said before files are written.
  await page.click("aside footer .btn.p");
  await until("the column", () => page.script(() => document.querySelector('[role="gridcell"].current')?.innerText.includes("@contoso.com")));
  await page.keys([Key.Control, "s"]);
  await page.click("dialog .note button", word("write-parting-look"));
  await page.find("aside", word("names"));
});

test("files beside the list are told from the list itself; a country by its name; a picture is no list", { timeout: 180_000 }, async (t) => {
  const folder = join(ROOM, "kunde");
  mkdirSync(folder);
  const list = join(folder, "selgere.csv");
  writeFileSync(list, "Code,Name,E-Mail\r\nBB,Bo Berg,bo.berg@contoso.com\r\n");
  const app = await App.start(t, [list]);
  const { page } = app;
  await room(app).shown();
  await page.keys([Key.Control, "s"]);
  await page.find("dialog[open]");
  await page.script(() => {
    const choice = document.querySelector("dialog select");
    choice.value = "entra-bulk-create-v1";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  });
  for (const [said, told] of [["Nederland", /^NL · Netherlands/], ["Nirgendwo", /Nirgendwo/], ["UK", /^GB · United Kingdom/]]) {
    await fill(page, word("write-location"), said);
    await page.keys(Key.Tab);
    await page.find("dialog .help", told);
  }
  await page.click("dialog button", word("write-choose-folder"));
  await (await Dialog.of("Select Folder")).choose(folder);
  await page.find("dialog .note", /selgere\.csv is the list you opened/);
  await look(app, "write-own");
  await page.keys(Key.Escape);
  await page.gone("dialog");

  const picture = join(ROOM, "bilde.csv");
  writeFileSync(picture, Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));
  assert.equal(app.again([picture]), 0);
  await page.find(".bar", /a picture/);
  await page.find(".source b", "selgere.csv");
});

test("people are left out, and come back", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t, [csv("selgere-ut.csv", SALESPEOPLE)]);
  const { page } = app;
  const here = room(app);
  await here.shown();
  await prepare(page, "command-exclude");
  await page.find("aside label", /blocked/);
  for (const kind of [/blocked/, /department/]) await page.click("aside label", kind);
  await look(app, "exclude");
  await pictured(app, "exclude");
  await page.click("aside footer .btn.p");
  await here.hasCell(4, "Name", "Мария Кузнецова");
  await until("five people", async () => /5/.test(await here.sentence()));
  await page.keys([Key.Control, "z"]);
  await until("seven people", async () => /7/.test(await here.sentence()));
});

test("addresses come from a second list; doubts are decided", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t, [csv("uten.csv", "Code,Name,Phone No.\r\nKL,Kari Lie,1\r\nON,Ola Nordmann,2\r\nXX,Ukjent Person,3\r\n")]);
  const { page } = app;
  const here = room(app);
  await here.shown();
  const second = csv("brukere.csv", "User Name,Display Name,First Name,Last Name\r\n" +
    "kari.lie@contoso.com,Kari Lie,Kari,Lie\r\nola.nordmann@contoso.com,Ola Nordmann,Ola,Nordmann\r\nola2@contoso.com,Ola Nordmann,Ola,Nordmann\r\n");
  await prepare(page, "command-join");
  await (await Dialog.of("Open File")).choose(second);
  await page.find("aside h3", word("join-decide"));
  await look(app, "join");
  await pictured(app, "join");
  await page.script(() => {
    const choice = document.querySelector("aside select");
    choice.value = "ola2@contoso.com";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.click("aside footer .btn.p", /2/);
  await here.hasCell(0, "Email", "kari.lie@contoso.com");
  await here.hasCell(1, "Email", "ola2@contoso.com");
});

test("a list is compared; a file with passwords is refused", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t, [csv("denne.csv", SALESPEOPLE)]);
  const { page } = app;
  const here = room(app);
  await here.shown();
  const week = csv("forrige.csv", SALESPEOPLE.replace("90000004", "90000044").replace("SALG,Salg Norge", "OLD,Ola Gammel"));
  await prepare(page, "command-compare");
  await (await Dialog.of("Open File")).choose(week);
  await page.find("h2", word("compare"));
  await page.find('[role="gridcell"]', "90000044");
  assert.deepEqual((await texts(page, ".kinds button")).map((one) => one.replace(/\s+/g, " ")),
    [`${word("compare-new")} 1`, `${word("compare-gone")} 1`, `${word("compare-changed")} 1`]);
  await look(app, "compare");
  await pictured(app, "compare");
  await page.keys(Key.Escape);
  await page.gone("h2", word("compare"));

  const result = csv("resultat.csv", "Display name,User name,Password,Status\r\nAnna Berg,anna.berg@contoso.com,Tulips-4-all,Created\r\n");
  await prepare(page, "command-compare");
  await (await Dialog.of("Open File")).choose(result);
  await page.find(".bar", /temporary passwords/);
  assert.equal(await page.script(() => document.documentElement.outerHTML.includes("Tulips")), false);
});

test("the table to couple by, and its file", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t, [csv("kobles.csv", SALESPEOPLE)]);
  const { page } = app;
  const here = room(app);
  await here.shown();
  await prepare(page, "command-coupling");
  await page.find('[role="gridcell"]', /^No user will be created/);
  await look(app, "coupling");
  await pictured(app, "coupling");
  await page.click("button", word("coupling-write"));
  const file = join(ROOM, "kobling.csv");
  await (await Dialog.of("Save File")).choose(file);
  await until("the file", () => readFileSync(file, "utf8").split("\r\n").length === 9);
  assert.ok(readFileSync(file, "utf8").includes("IO,Ingrid Østby,ingrid.ostby@contoso.com,90000001,ingrid.ostby@contoso.com"));
});

test("Entra files: groups, usage location, passwords that stand nowhere else", { timeout: 180_000 }, async (t) => {
  const people = SALESPEOPLE.split("\r\n").slice(0, 2).join("\r\n") + "\r\nBB,Bo Berg,bo.berg@contoso.com,90000009,Selger,No\r\n";
  const app = await App.start(t, [csv("entra.csv", people)]);
  const { page } = app;
  const here = room(app);
  await here.shown();
  // The second person gets a licence of another group.
  await here.goTo(1, "Name");
  await prepare(page, "command-groups");
  await fill(page, word("groups-group"), "Team");
  await page.click("aside footer .btn.p");
  await here.hasCell(1, "Licence group", "Team");
  await page.click("aside label", word("write-by-group"));
  await pictured(app, "groups");
  await look(app, "groups");
  await page.click("aside header button");

  await page.click("button", word("head-write"));
  await page.find("dialog[open]");
  await page.script(() => {
    const choice = document.querySelector("dialog select");
    choice.value = "entra-bulk-create-v1";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await fill(page, word("write-location"), "NO");
  await page.keys(Key.Tab);
  await page.find("dialog .help", /NO · Norway/);
  await page.click("dialog button", word("write-passwords-choose"));
  const secret = join(ROOM, "hemmelig.csv");
  await (await Dialog.of("Save File")).choose(secret);
  await page.find("dialog .fld", /hemmelig\.csv/);
  await look(app, "write-entra");
  await pictured(app, "write");
  const folder = join(ROOM, "entra");
  mkdirSync(folder);
  await page.click("dialog button", word("write-choose-folder"));
  await (await Dialog.of("Select Folder")).choose(folder);
  await page.click("dialog footer button.p", /2/);
  await page.find("dialog .files li");
  await look(app, "written-entra");
  await pictured(app, "written");
  assert.deepEqual(readdirSync(folder).sort(), ["entra-Team.csv", "entra-no-group.csv", "manifest.html", "manifest.json"]);
  const [, , row] = readFileSync(join(folder, "entra-Team.csv"), "utf8").split("\r\n");
  assert.match(row, /^Bo Berg,bo\.berg@contoso\.com,[A-Z][\w-]+,No,Bo,Berg,Selger,,NO,/u);
  assert.equal(statSync(join(folder, "entra-Team.csv")).mode & 0o077, 0);
  const kept = readFileSync(secret, "utf8").trim().split("\r\n").slice(1);
  assert.equal(kept.length, 2);
  const password = kept[1].split(",").at(-1);
  assert.ok(row.includes(password));
  assert.equal(statSync(secret).mode & 0o077, 0);
  const manifest = readFileSync(join(folder, "manifest.json"), "utf8");
  assert.deepEqual(JSON.parse(manifest).files.map(({ name, users }) => [name, users]), [["entra-no-group.csv", 1], ["entra-Team.csv", 1]]);
  assert.equal(await page.script((word) => document.documentElement.outerHTML.includes(word), password), false);
  for (const text of [manifest, app.log()]) assert.equal(text.includes(password), false);
  assert.equal(run("grep", ["-rlF", "--", password, folder, secret]).trim().split("\n").length, 2);
  await page.keys(Key.Escape);
  await page.gone("dialog");
  await page.find(".status", new RegExp(word("status-no-changes")));
});

test("what the files do not take is shown on its cells", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t, [csv("rar.csv", "Code,Name,E-Mail,Phone No.\r\nAB,Anna Berg,anna@contoso.com,90000001\r\nBB,Bo Berg,bo%berg@contoso.com,90000002\r\n")]);
  const { page } = app;
  const here = room(app);
  await here.shown();
  await page.find("aside", /Not yet what/);
  await page.keys(Key.F8);
  await until("the cell", () => page.script(() => document.querySelector('[role="gridcell"].current')?.innerText.includes("bo%berg")));
  await look(app, "against");
  await here.type("bo.berg@contoso.com");
  await page.find("aside", /^Findings Ready|Ready/);
});

test("closing asks while something is not written, in the language of the window", { timeout: 120_000 }, async (t) => {
  const app = await App.start(t, [csv("lukk.csv", SALESPEOPLE)]);
  const { page } = app;
  const here = room(app);
  await here.shown();
  await here.speak("Norsk bokmål");
  await here.goTo(0, "Navn");
  await here.type("Ingrid Ø. Østby");
  await until("the change", async () => (await page.text(".status")).includes(word("status-not-written", "nb")));
  await app.focus();
  run("xdotool", ["key", "--clearmodifiers", "alt+F4"]);
  const dialog = await Dialog.of(word("closing-title", "nb"));
  mkdirSync(ARTEFACTS, { recursive: true });
  run("import", ["-window", "root", join(ARTEFACTS, "closing.png")]);
  run("xdotool", ["windowfocus", "--sync", dialog.window]);
  run("xdotool", ["key", "--clearmodifiers", "Escape"]);
  await until("the dialog to go", () => !dialog.open());
  assert.ok((await page.text("h1")).length > 0);

  // *Quit* asks the same, and ends the app when it is told to.
  await app.focus();
  await page.keys([Key.Control, "q"]);
  const again = await Dialog.of(word("closing-title", "nb"));
  run("xdotool", ["windowfocus", "--sync", again.window]);
  run("xdotool", ["key", "--clearmodifiers", "Return"]);
  await until("the app to end", () => !app.runs());
});
