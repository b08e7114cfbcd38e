/** The practice customer in the window: opened, troubled, and signed in to with a real browser. */
import { Key, until } from "./page.mjs";
import { word } from "./words.mjs";

/** Opens the practice customer, and a room of it. */
export async function practise({ page }, room, language = "en") {
  await page.find("h1");
  await page.click(".pick");
  await page.click('[role="menuitemradio"]', word("customers-practice", language));
  // Its list comes into view by itself, a moment later.
  await page.find('[role="grid"]');
  if (room === undefined) return;
  await page.click(`nav a[data-room="${room}"]`);
  await page.find(`[data-room="${room}"][aria-current]`);
}

/** Ticks a trouble of the practice tenant, or takes it off again; the dialog may stay. */
export async function tick(page, name, { language = "en", stay = false } = {}) {
  await page.click("section.practice button", new RegExp(`^${word("practice-bar-troubles", language)}`));
  const box = `dialog input[data-trouble="${name}"]`;
  await page.find(box);
  const before = await page.script((css) => document.querySelector(css).checked, box);
  await page.click(box);
  await until(name, () => page.script((css, was) => document.querySelector(css).checked !== was, box, before));
  if (stay) return;
  await page.keys(Key.Escape);
  await page.gone("dialog");
}

/** Chooses the administrator's account in the browser that the app opened, and agrees. */
export async function agree(browser) {
  const web = await browser.hold();
  await web.click("button", /Ada Admin/);
  await web.click("button", /Accept/);
  return web;
}
