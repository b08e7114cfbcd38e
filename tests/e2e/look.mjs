/** A picture of a state of the window, and no violation of the accessibility rules in it. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { ARTEFACTS, run } from "./desk.mjs";

const AXE = readFileSync(new URL("../../ui/node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** Takes the picture and has axe look at the page. */
export async function look(app, name, { rules = true } = {}) {
  mkdirSync(ARTEFACTS, { recursive: true });
  await app.picture(join(ARTEFACTS, `${name}.png`));
  if (!rules) return;
  if (!(await app.page.script(() => "axe" in window))) await app.page.ask("POST", "/execute/sync", { script: AXE, args: [] });
  const found = await app.page.later(() => window.axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`))));
  assert.deepEqual(found, [], name);
}

/** Where the pictures of the guide go: to docs/guide/images when `guide.mjs` says so, which `cargo xtask bless` runs. */
const GUIDE = process.env.JETBRIDGE_GUIDE ?? join(ARTEFACTS, "guide");

/** A picture for the guide, smaller than the screen's. */
export async function pictured(app, name) {
  mkdirSync(GUIDE, { recursive: true });
  const file = join(GUIDE, `${name}.png`);
  await app.picture(file);
  run("convert", [file, "-strip", "-resize", "1000x", "+dither", "-colors", "128", "-define", "png:compression-level=9", `png8:${file}`]);
}

/**
 * No text of the sheet is cut or runs out of its box. What is cut on purpose says the whole of it in a tooltip; what is
 * as long as it likes (code) scrolls sideways in a frame of its own.
 */
export async function uncut(app, name) {
  const found = await app.page.script(() => {
    const room = document.querySelector("dialog[open]") ?? document.querySelector("main");
    const bad = [];
    for (const frame of room.querySelectorAll(".scrolls:not(pre, .mono, .lines, [role=tablist], [role=grid])")) {
      const over = frame.scrollWidth - frame.clientWidth;
      if (over <= 1) continue;
      const edge = frame.getBoundingClientRect().right;
      const wide = [...frame.querySelectorAll("*")].find((one) => one.getBoundingClientRect().right > edge + 1);
      bad.push(`${frame.className} scrolls sideways by ${over}: ${wide?.outerHTML.slice(0, 120)}`);
    }
    const texts = document.createTreeWalker(room, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const own = node.parentElement;
      if (!node.data.trim() || !own.checkVisibility() || own.closest("pre, code, select, .mono, .lines, .vh, [role=grid]")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (text.width === 0) continue;
      for (let box = own; box && box !== room.parentElement; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.display === "inline" || style.display === "contents") continue;
        if (box.matches("[class*=cut]") && (box.title || box.closest("[title]"))) break;
        const frame = box.getBoundingClientRect();
        if (frame.width <= 1) break; // said, not shown
        const out = text.right > frame.right + 1.5 || text.left < frame.left - 1.5;
        if (box.matches("[role=tablist]")) break;
        if (out) bad.push(`${node.data.trim().slice(0, 60)} | ${box.tagName}.${box.className}`);
        if (out) break;
      }
    }
    return bad;
  });
  assert.deepEqual(found, [], name);
}
