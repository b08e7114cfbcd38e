/** The page inside the window, through the WebDriver protocol and nothing else. */
import { setTimeout as sleep } from "node:timers/promises";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** What the driver answers when nothing was clicked, by the protocol's names. */
const NOT_CLICKED = /stale element reference|no such element|element click intercepted|element not interactable/;

/** Waits until `look` gives something true, and gives it back; names what it waited for when it does not come. */
export async function until(what, look, seconds = 30) {
  const end = Date.now() + seconds * 1000;
  let last;
  while (Date.now() < end) {
    try {
      const seen = await look();
      if (seen) return seen;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await sleep(50);
  }
  throw new Error(`waited ${seconds} s for ${what}${last ? `: ${last.message}` : ""}`);
}

/** Keys by the numbers the protocol gives them. */
export const Key = {
  Tab: "\uE004", Enter: "\uE007", Shift: "\uE008", Control: "\uE009", Escape: "\uE00C", End: "\uE010", Home: "\uE011",
  Left: "\uE012", Up: "\uE013", Right: "\uE014", Down: "\uE015", Delete: "\uE017", F2: "\uE032", F6: "\uE036", F8: "\uE038",
};

export class Page {
  /** Starts the program under the driver at `base`. */
  static async open(base, binary, args) {
    const page = new Page();
    page.base = base;
    const { sessionId } = await page.ask("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args } } },
    });
    page.base = `${base}/session/${sessionId}`;
    await page.ask("POST", "/timeouts", { script: 60_000, pageLoad: 30_000, implicit: 0 });
    return page;
  }

  async ask(method, path, body) {
    const answer = await fetch(this.base + path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { "content-type": "application/json" },
      signal: AbortSignal.timeout(90_000),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  close() {
    return this.ask("DELETE", "");
  }

  /** Runs a function in the page. Its arguments and its answer travel as JSON; elements stay elements. */
  script(work, ...args) {
    return this.ask("POST", "/execute/sync", { script: `return (${work}).apply(null, arguments)`, args });
  }

  /** As `script`, for a function that answers later. */
  later(work, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve((${work}).apply(null, arguments)).then((v) => done({ v }), (e) => done({ e: String(e) }));`;
    return this.ask("POST", "/execute/async", { script, args }).then(({ v, e }) => {
      if (e) throw new Error(e);
      return v;
    });
  }

  /** The first visible element that matches a selector and, when given, whose name or text is `text` (or fits it). */
  find(selector, text, seconds) {
    return until(`${selector} ${text ?? ""}`, () => this.seen(selector, text), seconds);
  }

  /** The same, but only if it is there now. */
  seen(selector, text) {
    return this.script((css, wanted, pattern) => {
      const tidy = (words) => (words ?? "").replace(/\s+/g, " ").trim();
      const names = (el) => [tidy(el.getAttribute("aria-label")), tidy(el.innerText)];
      const shown = (el) => el.checkVisibility({ visibilityProperty: true }) && el.getClientRects().length > 0;
      const fits = (name) => (pattern === null ? name === wanted : new RegExp(pattern, "u").test(name));
      return [...document.querySelectorAll(css)].find((el) => shown(el) && (wanted === null || names(el).some(fits))) ?? null;
    }, selector, text === undefined ? null : String(text), text instanceof RegExp ? text.source : null);
  }

  /** Waits until nothing visible matches. */
  gone(selector, text) {
    return until(`${selector} ${text ?? ""} to go`, async () => !(await this.seen(selector, text)));
  }

  /** Clicks what `find` finds; drawn anew or covered between finding and clicking, it is found and clicked again. */
  async click(selector, text) {
    const { broken } = await until(`${selector} ${text ?? ""} to click`, async () => {
      const element = await this.seen(selector, text);
      if (!element) return null;
      try {
        // The driver scrolls only to what lies outside the window, not to what a frame of its own hides.
        await this.script((one) => one.scrollIntoView({ block: "nearest", inline: "nearest" }), element);
        await this.ask("POST", `/element/${element[ELEMENT]}/click`, {});
      } catch (error) {
        if (NOT_CLICKED.test(error.message)) throw error;
        return { broken: error };
      }
      return {};
    });
    if (broken) throw broken;
  }

  /** Text of an element. (The driver's own answer leaves out what is cut with an ellipsis.) */
  async text(selector) {
    return this.script((element) => element.innerText, await this.find(selector));
  }

  /** Presses keys one after the other; an array in it is a chord. */
  async keys(...keys) {
    const actions = [];
    for (const key of keys.flatMap((k) => (Array.isArray(k) ? [k] : [...k]))) {
      const chord = Array.isArray(key) ? key : [key];
      for (const one of chord) actions.push({ type: "keyDown", value: one });
      for (const one of [...chord].reverse()) actions.push({ type: "keyUp", value: one });
    }
    await this.ask("POST", "/actions", { actions: [{ type: "key", id: "keys", actions }] });
  }
}
