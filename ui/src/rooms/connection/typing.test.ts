import { describe, expect, it } from "vitest";
import { linesOf } from "./lines";
import { changeOf } from "./typing";

const at = (start: number, end = start) => ({ start, end });

describe("what a key does to the text", () => {
  it("puts letters in place of what is selected", () => {
    expect(changeOf("insertText", "x", "abc", at(1, 2))).toEqual({ start: 1, end: 2, text: "x" });
    expect(changeOf("insertLineBreak", null, "abc", at(3))).toEqual({ start: 3, end: 3, text: "\n" });
    expect(changeOf("insertText", null, "abc", at(1))).toBeNull();
    expect(changeOf("formatBold", null, "abc", at(1))).toBeNull();
  });

  it("erases one sign, a word, a line", () => {
    expect(changeOf("deleteContentBackward", null, "a🍓b", at(3))).toEqual({ start: 1, end: 3, text: "" });
    expect(changeOf("deleteContentForward", null, "a🍓b", at(1))).toEqual({ start: 1, end: 3, text: "" });
    expect(changeOf("deleteContentBackward", null, "abc", at(0))).toBeNull();
    expect(changeOf("deleteContentForward", null, "abc", at(3))).toBeNull();
    expect(changeOf("deleteWordBackward", null, "Url=one two", at(11))).toEqual({
      start: 8,
      end: 11,
      text: "",
    });
    expect(changeOf("deleteWordForward", null, "Url=one two", at(3))).toEqual({ start: 3, end: 7, text: "" });
    expect(changeOf("deleteSoftLineBackward", null, "a;\nbcd", at(5))).toEqual({
      start: 3,
      end: 5,
      text: "",
    });
    expect(changeOf("deleteSoftLineForward", null, "ab;\ncd", at(1))).toEqual({ start: 1, end: 3, text: "" });
    expect(changeOf("deleteWordBackward", null, "abc", at(0, 2))).toEqual({ start: 0, end: 2, text: "" });
  });
});

describe("the text in lines", () => {
  it("is cut where a colour or a finding begins or ends, and each line knows its worst", () => {
    const lines = linesOf(
      "A=one;\nB=two",
      [
        { start: 0, end: 1, kind: "key" },
        { start: 2, end: 5, kind: "value" },
        { start: 7, end: 8, kind: "unknown" },
      ],
      [
        { severity: "warning", span: [2, 5] },
        { severity: "error", span: [3, 5] },
        { severity: "error", span: null },
      ],
    );
    expect(lines.map(({ severity }) => severity)).toEqual(["error", null]);
    expect(lines[0]!.pieces).toEqual([
      { text: "A", kind: "key", severity: null },
      { text: "=", kind: null, severity: null },
      { text: "o", kind: "value", severity: "warning" },
      { text: "ne", kind: "value", severity: "error" },
      { text: ";", kind: null, severity: null },
    ]);
    expect(lines[1]!.pieces.map(({ text }) => text)).toEqual(["B", "=two"]);
  });
});
