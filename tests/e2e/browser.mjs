/** The browser of a desktop: a real Chromium, opened by the app's own opener and held by a driver. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { ROOM, freePort, start } from "./desk.mjs";
import { Page, until } from "./page.mjs";

/** A desktop whose browser is Chromium: `xdg-open` starts it, and a driver takes hold of what was started. */
export class Browser {
  constructor() {
    this.folder = mkdtempSync(join(ROOM, "browser-"));
    this.profile = join(this.folder, "profile");
    const bin = join(this.folder, "bin");
    mkdirSync(bin);
    const flags = "--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update";
    writeFileSync(join(bin, "xdg-open"), `#!/bin/sh
echo "$1" >> "${this.folder}/opened"
exec chromium ${flags} --remote-debugging-port=0 --user-data-dir="${this.profile}" "$1" > "${this.folder}/said" 2>&1
`, { mode: 0o755 });
    this.env = { PATH: `${bin}:${process.env.PATH}` };
  }

  /** What was opened so far. */
  opened() {
    const file = join(this.folder, "opened");
    return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  }

  /** Takes hold of the browser the app opened. */
  async hold() {
    const place = join(this.profile, "DevToolsActivePort");
    await until("the browser", () => existsSync(place) && readFileSync(place, "utf8").includes("\n"), 40);
    const debug = readFileSync(place, "utf8").split("\n")[0];
    const port = await freePort();
    start("chromedriver", [`--port=${port}`]);
    const base = `http://127.0.0.1:${port}`;
    await until("its driver", async () => (await fetch(`${base}/status`).catch(() => null))?.ok);
    this.page = new Page();
    this.page.base = base;
    const { sessionId } = await this.page.ask("POST", "/session", {
      capabilities: { alwaysMatch: { "goog:chromeOptions": { debuggerAddress: `127.0.0.1:${debug}` } } },
    });
    this.page.base = `${base}/session/${sessionId}`;
    return this.page;
  }

  /** Goes to the page that was opened as the `number`th: a second start of Chromium finds the first and does nothing. */
  async follow(number) {
    const address = await until("the browser again", () => this.opened()[number - 1]);
    await this.page.ask("POST", "/url", { url: address });
  }

  /** Chromium ends when its last page is closed. */
  async close() {
    await this.page?.ask("DELETE", "/window").catch(() => {});
  }
}
