import { describe, expect, it } from "vitest";
import { speak } from "../../language/index.svelte";
import { when } from "./when";

const at = (text: string) => new Date(text);

describe("a moment", () => {
  const now = at("2026-03-05T10:00:00");

  it.each([
    ["2026-03-05T09:42:00", "Today 09:42"],
    ["2026-03-05T00:00:00", "Today 00:00"],
    ["2026-03-04T23:59:00", "Yesterday"],
    ["2026-03-02T08:00:00", "Monday"],
    ["2026-02-26T08:00:00", "26 Feb"],
    ["2025-12-31T08:00:00", "31 Dec 2025"],
  ])("%s is said as %s", (moment, words) => {
    speak("en");
    expect(when(at(moment).toISOString(), now)).toBe(words);
  });

  it("is said in the language of the window", () => {
    speak("nl");
    expect(when(at("2026-03-02T08:00:00").toISOString(), now)).toBe("maandag");
  });
});
