/**
 * Every pane and dialog of *Salespeople* in every theme, language and size: a picture, no violation of the accessibility
 * rules, no text that is cut.
 */
import assert from "node:assert/strict";
import { copyFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";

import { App, Dialog, ROOM } from "./desk.mjs";
import { SALESPEOPLE } from "./lists.mjs";
import { look, uncut } from "./look.mjs";
import { Key } from "./page.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

const BOOKS = resolve("crates/core/tests/fixtures/workbooks");
const LOOKS = [
  { theme: "light", language: "en", size: [1400, 900] },
  { theme: "dark", language: "nb", size: [1024, 640] },
  { theme: "contrast", language: "nl", size: [1400, 900] },
  { theme: "light", language: "nl", size: [1024, 640] },
];
const NAMES = { nb: "Norsk bokmål", nl: "Nederlands" };

const csv = (name, text) => {
  const file = join(ROOM, name);
  writeFileSync(file, text);
  return file;
};

for (const { theme, language, size } of LOOKS) {
  test(`Salespeople in ${theme}, ${language}, ${size.join(" × ")}`, { timeout: 240_000 }, async (t) => {
    const name = `${theme}-${language}-${size[0]}`;
    const app = await App.start(t, [csv(`selgere-${name}.csv`, SALESPEOPLE)]);
    const { page } = app;
    await room(app).shown();
    if (NAMES[language]) await room(app).speak(NAMES[language]);
    const here = room(app, language);
    const w = (id) => word(id, language);
    await here.wear(theme);
    await app.size(...size);

    // Every state is looked at before the first complaint.
    const faults = [];
    const seen = async (state) => {
      for (const check of [look, uncut]) {
        await check(app, `people-${state}-${name}`).catch((fault) => faults.push(...(fault.actual ?? [fault.message]).map((one) => `${state}: ${one}`)));
      }
    };
    const prepare = async (command) => {
      // In a narrow window the head's commands are behind one button.
      if (await page.seen("header button", w("head-prepare"))) await page.click("header button", w("head-prepare"));
      else await page.click("header button", w("more"));
      await page.click('[role^="menuitem"]', new RegExp(`^${w(command)}`));
    };
    const fill = async (label, text) => {
      await page.find("aside label, dialog label", w(label));
      await page.script((wanted) => {
        const found = [...document.querySelectorAll("aside label, dialog label")].find((one) => one.textContent.trim() === wanted);
        document.getElementById(found.htmlFor).select();
      }, w(label));
      await page.keys(...text);
    };
    const leave = async () => {
      await page.click("aside header button", w("close"));
      await page.find("aside", new RegExp(w("findings")));
    };
    await seen("list");

    await prepare("command-names");
    await page.find("aside", w("names"));
    await seen("names-begin");
    await fill("names-domain", "contoso.onmicrosoft.com");
    await page.find("aside li input");
    await seen("names");
    await leave();

    await prepare("command-exclude");
    await page.find("aside li label");
    await seen("exclude");
    await leave();

    await prepare("command-groups");
    await fill("groups-group", "Dynamics 365 Sales Enterprise");
    await page.click("aside footer .btn.p");
    await here.hasCell(0, w("column-licence-group"), "Dynamics 365 Sales Enterprise");
    await seen("groups");
    await leave();

    await prepare("command-join");
    await (await Dialog.of("Open File")).choose(csv(`brukere-${name}.csv`, "User Name,Display Name\r\n" +
      "anna.berg@contoso.com,Anna Berg\r\nanna2@contoso.com,Anna Berg\r\njan@contoso.com,Jan van der Berg\r\n"));
    await page.find("aside h3", w("join-decide"));
    await seen("join");
    await leave();

    await prepare("command-compare");
    await (await Dialog.of("Open File")).choose(csv(`uke-${name}.csv`, SALESPEOPLE.replace("90000004", "90000044").replace("SALG,Salg Norge", "OLD,Ola Gammel")));
    await page.find("h2", w("compare"));
    await page.find('[role="gridcell"]', "90000044");
    await seen("compare");
    await page.keys(Key.Escape);
    await page.gone("h2", w("compare"));

    await prepare("command-compare");
    await (await Dialog.of("Open File")).choose(csv(`svar-${name}.csv`, "User name,Password\r\nanna.berg@contoso.com,Tulips-4-all\r\n"));
    await page.find(".bar button", w("close"));
    await seen("compare-refused");
    await page.click(".bar button", w("close"));

    await prepare("command-coupling");
    await page.find('[role="gridcell"]', "IO");
    await seen("coupling");
    await page.keys(Key.Escape);
    await page.gone("h2", w("coupling"));

    await page.keys([Key.Control, "f"]);
    await page.find("[role=search] input");
    await page.keys(..."zzz");
    await page.find("p.none");
    await seen("filter");
    await page.keys(Key.Escape);

    await page.click("button", w("how-read"));
    await page.find('[role="dialog"]');
    await seen("how-read");
    await page.keys(Key.Escape);

    // A workbook: its sheets, then what is written of it.
    const book = join(ROOM, `selgere-${name}.xlsx`);
    copyFileSync(join(BOOKS, "w2-bc-hidden-second-sheet.xlsx"), book);
    app.again([book]);
    await page.find(".source b", `selgere-${name}.xlsx`);
    await page.click(".source button.tag");
    await page.find('[role="menu"]');
    await seen("sheets");
    await page.keys(Key.Escape);

    app.again([csv(`ferdig-${name}.csv`, "Code,Name,E-Mail\r\nIO,Ingrid Østby,ingrid.ostby@contoso.com\r\nBB,Bo Berg,bo.berg@contoso.com\r\n")]);
    await page.find(".source b", `ferdig-${name}.csv`);
    await page.click("header button", w("head-write"));
    await page.find("dialog[open]");
    await page.script(() => {
      const choice = document.querySelector("dialog select");
      choice.value = "entra-bulk-create-v1";
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await page.find("dialog .note.w");
    await seen("write");
    await page.keys(Key.Escape);
    await page.gone("dialog");
    assert.deepEqual(faults, []);
  });
}
