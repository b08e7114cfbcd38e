/** The window with long lists, measured: the end-to-end test of them, with the program in JETBRIDGE_APP. */
import { after, before } from "node:test";

import { clear, keyring, windowManager } from "../e2e/desk.mjs";

before(windowManager);
before(keyring);
after(clear);

await import("../e2e/long.mjs");
