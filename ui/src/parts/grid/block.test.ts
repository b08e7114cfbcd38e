import { describe, expect, it } from "vitest";
import { readBlock } from "./block";

describe("a block from a spreadsheet", () => {
  it.each<[string, string, string[][]]>([
    ["one cell", "Ingrid", [["Ingrid"]]],
    [
      "two by two, as Excel puts it",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "no line end at the end",
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "an empty cell at the end of a row",
      "a\t\r\nb\tc\r\n",
      [
        ["a", ""],
        ["b", "c"],
      ],
    ],
    ["an empty cell at the very end", "a\t", [["a", ""]]],
    ["an empty row in between", "a\n\nb\n", [["a"], [""], ["b"]]],
    ["a line end inside a cell", '"Øst\nVest"\tx\r\n', [["Øst\nVest", "x"]]],
    ["quotes inside a cell", '"say ""hi"""\tx', [['say "hi"', "x"]]],
    ["a quote that is no quoting", '"Kari" Lie\tx', [['"Kari" Lie', "x"]]],
    ["a quote that is never closed", '"Kari\tx\ny', [['"Kari', "x"], ["y"]]],
    ["old line ends", "a\rb\r", [["a"], ["b"]]],
    ["nothing", "", []],
  ])("%s", (_, text, block) => expect(readBlock(text)).toEqual(block));
});
