/** The rooms *App registration* and *Accounts* in all their states: pictures, no text cut, no accessibility rule broken. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { App } from "./desk.mjs";
import { look, uncut } from "./look.mjs";
import { Key, until } from "./page.mjs";
import { PARTS, SALES, TABS, here } from "./prepare.mjs";
import { room } from "./room.mjs";
import { word } from "./words.mjs";

/** A picture of every state of both rooms; `seen` looks at each. */
async function every(app, language, seen) {
  const { page } = app;
  const at = here(app, language);
  const w = (id) => word(id, language);
  await at.show("registration");
  await page.find("aside .drop");
  await seen("registration-empty");
  await page.click("[role=tab]", "Bicep");
  await page.find("main .nothing");
  await seen("registration-empty-script");
  await page.click("#registration-tab-steps");
  await page.click("button", w("registration-ui-choose-more"));
  await page.find("dialog[open]");
  await seen("registration-facts");
  await page.keys(Key.Escape);
  await page.gone("dialog");
  await at.serve();
  await page.click("ol li:first-child .more");
  await page.click("ol li:first-child [role=checkbox]");
  await page.find("ol li:first-child [aria-checked=true]");
  await at.paste();
  await seen("registration-steps");
  for (const tab of TABS) {
    await page.click(`#registration-tab-${tab}`);
    await until(`the script of ${tab}`, async () => (await page.text("pre.script")).includes("http://localhost"));
    await seen(`registration-${tab}`);
  }
  await page.click("#registration-tab-steps");
  await page.click("button", w("registration-ui-print"));
  await page.find("dialog[open]");
  await seen("registration-save");
  await page.keys(Key.Escape);
  await page.gone("dialog");
  await page.click("button", w("registration-ui-repair-show"));
  await page.find(".difference .removed");
  await seen("registration-repair");
  await page.click("button", w("registration-ui-apply"));
  await page.gone(".difference");
  await seen("registration-mended");

  await at.show("accounts");
  await page.find(".three section");
  await seen("accounts-empty");
  await page.click("#accounts-tab-licences");
  await seen("accounts-licences-empty");
  await page.click("button", w("accounts-ui-people"));
  await page.find("dialog[open] textarea");
  await at.fill("dialog textarea", "Kari Berg <kari.berg@contoso.example>\nPer Lie <per.lie@contoso.example>\nOla Moe <admin@contoso.example>");
  await seen("accounts-people");
  await page.click("dialog button.p");
  await page.gone("dialog");
  await at.overlap();
  await at.fill(at.account(3, "licence"), SALES);
  await until("the licence to be counted", () => page.script(() => document.querySelector("table input") !== null));
  await at.fill("table input", "1");
  await page.find(".note.w");
  await page.click('[data-check="integration-user-roles"] .what');
  await page.script(() => document.querySelector("[data-region=main]").scrollTo(0, 0));
  await seen("accounts-overlap");
  for (const part of PARTS) {
    await page.click(`#accounts-tab-${part}`);
    await page.script(() => document.querySelector("[role=tabpanel]").scrollIntoView({ block: "end" }));
    await seen(`accounts-${part}`);
  }
  await page.click("#accounts-tab-path");
  await page.click("#accounts-part .what");
  await page.script(() => document.querySelector("[role=tabpanel]").scrollIntoView({ block: "end" }));
  await seen("accounts-path-open");
  await page.script(() => document.querySelector("[data-region=main]").scrollTo(0, 0));
}

for (const [theme, language, width] of [["light", "en", 1400], ["dark", "nb", 1024], ["contrast", "nl", 1400], ["light", "nl", 1024]]) {
  test(`both rooms in ${theme}, ${language}, ${width} wide`, { timeout: 300_000 }, async (t) => {
    const app = await App.start(t);
    const here = room(app);
    await app.page.find("h1");
    await here.wear(theme);
    if (language !== "en") await here.speak({ nb: "Norsk bokmål", nl: "Nederlands" }[language]);
    if (width === 1024) await app.size(1024, 640);
    // All of them are looked at before the first complaint.
    const bad = [];
    await every(app, language, async (name) => {
      const complain = (error) => bad.push(error.message);
      await look(app, `${name}-${theme}-${language}-${width}`).catch(complain);
      await uncut(app, name).catch(complain);
    });
    assert.deepEqual(bad, []);
  });
}
