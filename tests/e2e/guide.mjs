/** Takes the pictures of the guide anew: `cargo xtask bless` runs it. */
import { after, before } from "node:test";
import { resolve } from "node:path";

import { clear, windowManager } from "./desk.mjs";

process.env.JETBRIDGE_GUIDE = resolve("docs/guide/images");
before(windowManager);
after(clear);

await import("./salespeople.mjs");
await import("./registration.mjs");
await import("./checks.mjs");
await import("./practice.mjs");
await import("./connection-test.mjs");
