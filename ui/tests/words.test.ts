/** Every word the window asks for is there in all three languages, with the same values; none is left over. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { FOUND } from "../src/ipc/recorded/fjordlys";

const SRC = resolve(import.meta.dirname, "../src");
const LOCALES = resolve(import.meta.dirname, "../../locales");
const LANGUAGES = ["en", "nb", "nl"];

const source = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith(".test.ts"))
  .map((path) => readFileSync(join(SRC, path), "utf8"))
  .join("\n");

/** Messages of a catalogue with the values each uses. */
function messages(language: string, file: string): Map<string, string[]> {
  const text = readFileSync(join(LOCALES, language, `${file}.ftl`), "utf8");
  const found = new Map<string, string[]>();
  for (const { id, value, attributes } of new FluentResource(text).body) {
    const say = (name: string, pattern: unknown) => found.set(name, [...new Set(values(pattern))].sort());
    if (value) say(id, value);
    for (const [name, pattern] of Object.entries(attributes)) say(`${id}.${name}`, pattern);
  }
  return found;
}

function values(pattern: unknown): string[] {
  if (typeof pattern !== "object" || pattern === null) return [];
  const own = "type" in pattern && pattern.type === "var" && "name" in pattern ? [String(pattern.name)] : [];
  return [...own, ...Object.values(pattern).flatMap(values)];
}

/** The messages and terms a pattern names. */
function named(pattern: unknown): string[] {
  if (typeof pattern !== "object" || pattern === null) return [];
  const own = "type" in pattern && (pattern.type === "mesg" || pattern.type === "term") && "name" in pattern;
  return [...(own ? [String(pattern.name)] : []), ...Object.values(pattern).flatMap(named)];
}

/** The catalogues of the window: the frame's, and one for each room. */
const files = readdirSync(join(LOCALES, "en"))
  .filter((file) => /^ui(-[a-z]+)?\.ftl$/.test(file))
  .map((file) => file.replace(/\.ftl$/, ""));

const asked = [...source.matchAll(/\bt\(\s*"([^"]+)"/g)].map(([, id = ""]) => id);
/** Ids that are put together from a fixed part and a value, `theme-${theme}`; where the value comes from tests it. */
const made = [...new Set([...source.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)].map(([, start = ""]) => start))];
/** Rust names these by itself. */
const OF_RUST = ["edit-", "customers-undo-", "closing-"];
/** Catalogues the window shares with the command line. */
const SHARED = ["readiness", "roster-tables"];

describe("every catalogue", () => {
  const every = LANGUAGES.flatMap((language) =>
    readdirSync(join(LOCALES, language)).map((file) => readFileSync(join(LOCALES, language, file), "utf8")),
  );

  it("can be read message by message, because none names another", () => {
    expect(named(new FluentResource("one = { two }\nthree = { -four }").body)).toEqual(["two", "four"]);
    expect(every.flatMap((text) => named(new FluentResource(text).body))).toEqual([]);
  });
});

describe("the words of the window", () => {
  const all = files.flatMap((file) => [...messages("en", file).keys()]);

  it("are asked for", () => {
    expect(files).toContain("ui");
    expect(asked.length).toBeGreaterThan(100);
    expect(made).toContain("theme-");
  });

  it("have every word that is asked for", () => {
    const shared = SHARED.flatMap((file) => [...messages("en", file).keys()]);
    expect(asked.filter((id) => ![...all, ...shared].includes(id))).toEqual([]);
  });

  it("have each word once", () => {
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
  });
});

describe.each(files)("%s.ftl", (file) => {
  const english = messages("en", file);

  it("has no word that nobody asks for", () => {
    const quoted = new Set(
      [...source.matchAll(/["'`]([a-z][a-z0-9-]*(?:\.[a-z]+)?)["'`]/g)].map(([, id]) => id),
    );
    const left = [...english.keys()].filter((id) => {
      const [base = ""] = id.split(".");
      return (
        !quoted.has(id) && !quoted.has(base) && ![...made, ...OF_RUST].some((start) => id.startsWith(start))
      );
    });
    expect(left).toEqual([]);
  });

  for (const language of LANGUAGES.slice(1)) {
    it(`says the same in ${language}, with the same values`, () => {
      const other = messages(language, file);
      expect([...other.keys()]).toEqual([...english.keys()]);
      for (const [id, used] of english) expect(other.get(id), id).toEqual(used);
    });
  }
});

describe("roster.ftl", () => {
  it.each(LANGUAGES)("in %s has a heading, a reason and a way out for every recorded finding", (language) => {
    const words = messages(language, "roster");
    for (const { code } of FOUND) {
      const id = code.replace("/", "-");
      for (const part of ["", ".title", ".why", ".do"]) expect(words.has(id + part), id + part).toBe(true);
    }
  });
});
