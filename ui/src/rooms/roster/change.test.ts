import { describe, expect, it } from "vitest";
import { changed } from "./change";

describe("what a repair changes", () => {
  it.each<[string, string, string, string, string, string]>([
    ["bjørn.aasen", "bjoern.aasen", "bj", "ø", "oe", "rn.aasen"],
    ["lars van", "lars.van", "lars", " ", ".", "van"],
    ["Anne ", "Anne", "Anne", " ", "", ""],
    ["same", "same", "same", "", "", ""],
    ["aa", "aaa", "aa", "", "a", ""],
    ["", "new", "", "", "new", ""],
    // A family drawn from three people is one letter to who reads it.
    ["x👨‍👩‍👧y", "x👨‍👩‍👦y", "x", "👨‍👩‍👧", "👨‍👩‍👦", "y"],
  ])("from %s to %s", (before, after, start, gone, come, end) => {
    expect(changed(before, after)).toEqual({ start, gone, come, end });
  });
});
