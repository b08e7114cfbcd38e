/** The rooms *App registration* and *Accounts*, as a person finds their way in them. */
import { readFileSync } from "node:fs";

import { clip } from "./desk.mjs";
import { word } from "./words.mjs";

export const APP_ID = "6e5d1c70-9b2f-4f6a-8a51-0c7e2f94d3b8";
export const SALES = "1e1a282c-9c54-43a2-9310-98ef728faace";
export const MANIFEST = readFileSync(new URL("../customers/northwind/manifest.json", import.meta.url), "utf8");

export const TABS = ["az", "powershell", "graph", "bicep", "m365"];
export const PARTS = ["path", "licences", "facts", "modes", "roles"];

/** The two rooms in the window. */
export function here(app, language = "en") {
  const { page } = app;
  const w = (id) => word(id, language);
  const fill = (selector, value) => page.script((css, text) => {
    const field = document.querySelector(css);
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, selector, value);
  const account = (which, field) => `.three section:nth-child(${which}) [data-field="${field}"]`;
  return {
    fill,
    account,
    /** The manifest with mistakes is on the table. */
    async paste(text = MANIFEST) {
      await clip(text);
      await page.click("aside button", w("registration-ui-paste"));
      await page.find("[data-finding]");
    },
    /** One account for two tasks, three people, too few licences. */
    async overlap() {
      await fill("header select", "bc-legacy");
      await fill(account(1, "user_name"), "admin@contoso.example");
      await fill(account(2, "user_name"), "Admin@contoso.example");
      await page.find(".note.e", /[Aa]dmin@contoso\.example/);
    },
    async show(name) {
      await page.click("nav a", new RegExp(`^${w(`room-${name}`)}`));
      await page.find("#room-title", w(`room-${name}`));
    },
    /** Says that the registration serves a legacy connection and this app. */
    async serve() {
      await page.click("button", w("registration-ui-choose-more"));
      await page.find("dialog[open]");
      await page.click("dialog label", new RegExp("Dynamics NAV"));
      await fill('dialog input[id$="-app_id"]', APP_ID);
      await page.click("dialog button.p");
      await page.gone("dialog");
      await page.find("ol li[aria-current=step]");
    },
    /** Lines of the manifest that carry a mark, from 1. */
    marked: () => page.script(() => [...document.querySelectorAll(".json .line")]
      .filter((line) => line.matches(".error, .warning, .info")).map((line) => Number(line.dataset.line))),
    findings: () => page.script(() => [...document.querySelectorAll("[data-finding] .strong")].map((one) => one.textContent)),
  };
}
