import { describe, expect, it } from "vitest";
import { kept } from "./keep";

describe("what stayed the same", () => {
  const old = () => ({
    id: 1,
    groups: [
      { code: "a", first: [1, 2] },
      { code: "b", first: [3] },
    ],
    none: null,
  });

  it("stays the same object, whole or in its parts", () => {
    const before = old();
    expect(kept(before, old())).toBe(before);
    const after = old();
    after.groups[1] = { code: "b", first: [3, 4] };
    const now = kept(before, after);
    expect(now).toEqual({ ...old(), groups: [old().groups[0], { code: "b", first: [3, 4] }] });
    expect(now).not.toBe(before);
    expect(now.groups[0]).toBe(before.groups[0]);
    expect(now.groups[1]).not.toBe(before.groups[1]);
  });

  it.each([
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [
      [1, 2, 3],
      [1, 2],
    ],
    [[1, 2], { 0: 1, 1: 2 }],
    [{ a: null }, { a: {} }],
    [{ a: {} }, { a: null }],
    [1, 2],
    [undefined, { a: 1 }],
  ])("becomes the new one where it differs: %j and %j", (before, after) => {
    const copy = structuredClone(after);
    const now: unknown = kept(before, after);
    expect(now).toStrictEqual(copy);
    expect(now).not.toBe(before);
  });
});
