import { after, before } from "node:test";
import { clear, windowManager } from "./desk.mjs";
before(windowManager);
after(clear);
for (const file of process.argv.slice(2)) await import(`./${file}.mjs`);
