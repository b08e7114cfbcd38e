/** Words of the window, from the very catalogues it reads, so that a test follows a change of wording by itself. */
import { readFileSync } from "node:fs";

const catalogues = new Map();

/** The plain message `id` in a language: one line, no choices. */
export function word(id, language = "en") {
  if (!catalogues.has(language)) {
    const text = readFileSync(new URL(`../../locales/${language}/ui.ftl`, import.meta.url), "utf8");
    catalogues.set(language, new Map(text.split(/\r?\n/).map((line) => /^([a-z0-9-]+) = (.*)$/.exec(line)?.slice(1)).filter(Boolean)));
  }
  const found = catalogues.get(language).get(id);
  if (!found || found.includes("{")) throw new Error(`locales/${language}/ui.ftl has no plain ${id}`);
  return found;
}
