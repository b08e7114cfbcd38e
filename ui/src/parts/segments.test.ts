import { describe, expect, it } from "vitest";
import { segments, visible } from "./segments";

describe("a text cut by its findings", () => {
  it("is whole without any", () => expect(segments("abc", [])).toEqual([{ text: "abc", severity: null }]));

  it("shows the worst where findings overlap", () => {
    const findings = [
      { severity: "warning" as const, spans: [[1, 4] as [number, number]] },
      { severity: "error" as const, spans: [[2, 3] as [number, number]] },
    ];
    expect(segments("abcde", findings)).toEqual([
      { text: "a", severity: null },
      { text: "b", severity: "warning" },
      { text: "c", severity: "error" },
      { text: "d", severity: "warning" },
      { text: "e", severity: null },
    ]);
  });

  it("holds out a span that reaches beyond the text", () => {
    const findings = [
      {
        severity: "error" as const,
        spans: [
          [1, 9],
          [7, 8],
        ] as [number, number][],
      },
    ];
    expect(segments("ab", findings)).toEqual([
      { text: "a", severity: null },
      { text: "b", severity: "error" },
    ]);
  });
});

describe("what cannot be seen", () => {
  it("is shown", () => {
    expect(visible("a\r\nb\tc\u200bd")).toBe("a⏎b␉c◦d");
  });
  it("leaves spaces alone unless they are what matters", () => {
    expect(visible("a\u00a0b")).toBe("a\u00a0b");
    expect(visible("a\u00a0b c", true)).toBe("a␣b␣c");
  });
});
