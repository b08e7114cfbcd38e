/** Starts the app on the practice list and saves a picture: `node tests/e2e/screenshot.mjs FILE`. */
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

import { App, clear, windowManager } from "./desk.mjs";
import { room } from "./room.mjs";

const file = resolve(process.argv[2] ?? "docs/screenshot.png");
const ends = [];
try {
  await windowManager();
  const app = await App.start({ after: (end) => ends.push(end) });
  await room(app).practise();
  await app.size(1400, 900);
  mkdirSync(dirname(file), { recursive: true });
  await app.picture(file);
} finally {
  for (const end of ends) await end();
  clear();
}
