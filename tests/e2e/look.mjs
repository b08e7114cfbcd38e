/** A picture of a state of the window, and no violation of the accessibility rules in it. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { ARTEFACTS } from "./desk.mjs";

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
