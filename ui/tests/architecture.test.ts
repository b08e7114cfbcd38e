/** Who may import whom in the window, and what may not stand in it. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith(".test.ts"))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(SRC, path), "utf8") }));

interface Import {
  from: string;
  to: string;
  /** Only types are taken: nothing of it is left in what runs. */
  types: boolean;
}

const imports: Import[] = files.flatMap(({ path, text }) =>
  [
    ...text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"|^\s*import\s+()"([^"]+)"/gm),
  ].map((found) => {
    const [, types, named, , bare] = found;
    const target = named ?? bare ?? "";
    const inside = target.startsWith(".");
    return {
      from: path,
      to: inside ? relative(SRC, resolve(SRC, dirname(path), target)).replaceAll("\\", "/") : target,
      types: types !== undefined,
    };
  }),
);

const breaches = (wrong: (one: Import) => boolean) =>
  imports.filter(wrong).map(({ from, to }) => `${from} → ${to}`);
const room = (path: string) => /^rooms\/([^/]+)/.exec(path)?.[1];

describe("imports", () => {
  it("are found", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports).toContainEqual({ from: "rooms.ts", to: "rooms/roster", types: false });
  });

  it("reach Tauri from one file only", () => {
    expect(breaches(({ from, to }) => to.startsWith("@tauri-apps/") && from !== "ipc/tauri.ts")).toEqual([]);
  });

  it("never lead from one room to another", () => {
    expect(
      breaches(
        ({ from, to }) => room(from) !== undefined && room(to) !== undefined && room(from) !== room(to),
      ),
    ).toEqual([]);
  });

  it("lead to rooms from the list of rooms only, and there by their front doors", () => {
    const outside = imports.filter(({ from, to }) => room(to) !== undefined && room(from) === undefined);
    expect(outside.filter(({ from }) => from !== "rooms.ts")).toEqual([]);
    expect(outside.filter(({ to }) => !/^rooms\/[^/]+$/.test(to))).toEqual([]);
  });

  it("of rooms and parts reach nothing but parts, words and the questions to Rust", () => {
    const allowed = /^(parts|language|ipc)\/|^ipc$|^svelte(\/|$)|^rooms\//;
    expect(breaches(({ from, to }) => /^(parts|rooms)\//.test(from) && !allowed.test(to))).toEqual([]);
  });

  it("of parts take no more than types from the questions to Rust", () => {
    expect(
      breaches(({ from, to, types }) => from.startsWith("parts/") && /^ipc(\/|$)/.test(to) && !types),
    ).toEqual([]);
  });

  it("of words and questions reach no drawing", () => {
    const drawing = /^(parts|rooms)\/|\.svelte$/;
    const recorded = (one: Import) => one.from.startsWith("ipc/recorded/") && one.to === "parts/marks";
    expect(
      breaches(
        (one) =>
          /^(language|ipc)\//.test(one.from) &&
          drawing.test(one.to) &&
          one.to !== "language/index.svelte" &&
          !one.to.endsWith("index.svelte") &&
          !recorded(one),
      ),
    ).toEqual([]);
  });
});

describe("markup", () => {
  const markup = files.filter(({ path }) => path.endsWith(".svelte"));

  it("has no style attribute, which the content policy would refuse", () => {
    expect(markup.filter(({ text }) => /\sstyle="/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("has no raw HTML", () => {
    expect(markup.filter(({ text }) => text.includes("{@html")).map(({ path }) => path)).toEqual([]);
  });

  it("has no sentence of its own: words come from the catalogues", () => {
    const spoken = markup.flatMap(({ path, text }) => {
      const drawn = text
        .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, "")
        .replace(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, "");
      return [...drawn.matchAll(/>([^<>]*\p{L}{2,}[^<>]*)</gu)].map(
        ([, words = ""]) => `${path}: ${words.trim()}`,
      );
    });
    // Names of products are the same in every language.
    expect(spoken.filter((one) => !/: (Jetbridge|Business Central)$/.test(one))).toEqual([]);
  });
});
