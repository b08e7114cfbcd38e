import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Remembered } from "./remembered.svelte";
import { Voice } from "./voice.svelte";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("polite words", () => {
  it("come at most once a second, the newest wins", () => {
    const voice = new Voice();
    voice.say("one");
    vi.advanceTimersByTime(0);
    voice.say("two");
    voice.say("three");
    vi.advanceTimersByTime(500);
    expect(voice.polite).toBe("one");
    vi.advanceTimersByTime(600);
    expect(voice.polite).toBe("three");
  });

  it("are spoken again when they are the same", () => {
    const voice = new Voice();
    voice.say("one");
    vi.advanceTimersByTime(1000);
    const before = voice.polite;
    voice.say("one");
    vi.advanceTimersByTime(1000);
    expect(voice.polite.trim()).toBe("one");
    expect(voice.polite).not.toBe(before);
  });
});

describe("a toast", () => {
  it("goes after five seconds, but not while somebody is on it", () => {
    const voice = new Voice();
    voice.confirm({ words: "done" });
    vi.advanceTimersByTime(4000);
    voice.hold();
    vi.advanceTimersByTime(9000);
    expect(voice.toast?.words).toBe("done");
    voice.linger();
    vi.advanceTimersByTime(5000);
    expect(voice.toast).toBeNull();
  });
});

describe("preferences", () => {
  it("are saved once after many changes", () => {
    const save = vi.fn(() => Promise.resolve());
    const kept = new Remembered(
      { language: "en", theme: "system", compact: false, pane_width: 340, preview_height: 290 },
      save,
    );
    for (let width = 341; width < 380; width += 1) kept.set({ pane_width: width });
    expect(save).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(save).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ pane_width: 379, theme: "system" }),
    );
  });
});
