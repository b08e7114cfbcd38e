import { describe, expect, it } from "vitest";
import { pieces } from "./json";

const told = (line: string, findings: Parameters<typeof pieces>[1] = []) =>
  pieces(line, findings).map(({ text, ink, severity }) => `${ink}${severity ? `!${severity}` : ""}:${text}`);

describe("a line of JSON", () => {
  it("has names, strings and words", () => {
    expect(told('  "a\\"b" : ["c", true, -1.5],')).toEqual([
      "plain:  ",
      'name:"a\\"b"',
      "plain: : [",
      'string:"c"',
      "plain:, ",
      "word:true",
      "plain:, ",
      "word:-1.5",
      "plain:],",
    ]);
  });

  it("carries the wave under the very characters", () => {
    expect(told('"type": "Role"', [{ severity: "error", start: 8, end: 14 }])).toEqual([
      'name:"type"',
      "plain:: ",
      'string!error:"Role"',
    ]);
  });

  it("is whole whatever stands in it", () => {
    for (const line of ["", '"', '"\\', "{]}", "ø 𝄞 : \t"]) {
      const all = pieces(line, [{ severity: "warning", start: 0, end: 99 }]);
      expect(all.map(({ text }) => text).join("")).toBe(line);
    }
  });
});
