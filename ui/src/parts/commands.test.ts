import { describe, expect, it } from "vitest";
import { pressed } from "./commands";

const key = (key: string, held: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...held });

describe("a shortcut", () => {
  it("wants Ctrl, on macOS Cmd", () => {
    expect(pressed(key("k", { ctrlKey: true }), "Mod+K", "windows")).toBe(true);
    expect(pressed(key("k", { metaKey: true }), "Mod+K", "windows")).toBe(false);
    expect(pressed(key("k", { metaKey: true }), "Mod+K", "macos")).toBe(true);
    expect(pressed(key("k", { ctrlKey: true }), "Mod+K", "macos")).toBe(false);
  });

  it("does not take keys held beside it", () => {
    expect(pressed(key("Z", { ctrlKey: true, shiftKey: true }), "Mod+Z", "linux")).toBe(false);
    expect(pressed(key("Z", { ctrlKey: true, shiftKey: true }), "Mod+Shift+Z", "linux")).toBe(true);
    expect(pressed(key("F8"), "F8", "linux")).toBe(true);
    expect(pressed(key("F8", { shiftKey: true }), "F8", "linux")).toBe(false);
  });

  it("knows the full stop by its place: with Shift it writes a colon on a Norwegian keyboard", () => {
    const colon = key(":", { code: "Period", ctrlKey: true, shiftKey: true });
    expect(pressed(colon, "Mod+Shift+.", "linux")).toBe(true);
    expect(pressed(colon, "Mod+.", "linux")).toBe(false);
  });

  it("is not AltGr, which is Ctrl and Alt to Windows", () => {
    const at = key("@", { ctrlKey: true, altKey: true, modifierAltGraph: true });
    expect(pressed(at, "Mod+Alt+@", "windows")).toBe(false);
  });
});
