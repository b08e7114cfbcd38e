/**
 * The real window, from the outside: the built program on a display of its own, driven by keyboard, mouse and the
 * system's dialogs. Called by `cargo xtask test`, which names the program in JETBRIDGE_APP and brings the display
 * and the message bus; pictures of every state are left in artefacts/.
 */
import { after, before } from "node:test";

import { clear, keyring, windowManager } from "./desk.mjs";

before(windowManager);
before(keyring);
after(clear);

await import("./customers.mjs");
await import("./secrets.mjs");
await import("./journey.mjs");
await import("./desktop.mjs");
await import("./looks.mjs");
await import("./explain.mjs");
await import("./salespeople.mjs");
await import("./panes.mjs");
await import("./readiness.mjs");
await import("./session.mjs");
await import("./checks.mjs");
await import("./practice.mjs");
await import("./registration.mjs");
await import("./registration-looks.mjs");
await import("./long.mjs");
await import("./stopping.mjs");
await import("./connection.mjs");
await import("./connection-looks.mjs");
await import("./connection-test.mjs");
