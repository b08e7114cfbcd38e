/** What a browser has and jsdom lacks, as little of it as the window needs. */
import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/svelte";
import { afterEach } from "vitest";
import { LANGUAGES, learn, speak } from "../src/language/index.svelte";

await Promise.all(LANGUAGES.map(({ tag }) => learn(tag)));

afterEach(() => {
  cleanup();
  speak("en");
  document.body.replaceChildren();
});

/** Height of every box, for there is no layout: the grid then draws some twelve rows and those beyond. */
Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 410 });

class NoObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}
globalThis.ResizeObserver = NoObserver;

Element.prototype.scrollIntoView = () => undefined;
document.elementFromPoint = () => null;

HTMLDialogElement.prototype.showModal = function () {
  this.setAttribute("open", "");
  this.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
};
HTMLDialogElement.prototype.close = function () {
  this.removeAttribute("open");
};
// Esc asks a modal dialog whether it may close.
document.addEventListener(
  "keydown",
  (event) => {
    const open = event.key === "Escape" ? [...document.querySelectorAll("dialog[open]")].at(-1) : undefined;
    open?.dispatchEvent(new Event("cancel", { cancelable: true }));
  },
  { capture: true },
);

// jsdom knows that what pops over is hidden at first, but not how it is shown.
HTMLElement.prototype.showPopover = function () {
  this.style.display = "block";
};
HTMLElement.prototype.hidePopover = () => undefined;

window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
