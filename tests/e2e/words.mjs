/** Words of the window, from the very catalogues it reads, so that a test follows a change of wording by itself. */
import { readdirSync, readFileSync } from "node:fs";

const catalogues = new Map();

/** The plain message `id` in a language: one line, no choices. */
export function word(id, language = "en") {
  if (!catalogues.has(language)) {
    const folder = new URL(`../../locales/${language}/`, import.meta.url);
    const text = readdirSync(folder).filter((file) => /^(ui(-[a-z]+)?|stages|readiness)\.ftl$/.test(file))
      .map((file) => readFileSync(new URL(file, folder), "utf8")).join("\n");
    catalogues.set(language, new Map(text.split(/\r?\n/).map((line) => /^([a-z0-9-]+) = (.*)$/.exec(line)?.slice(1)).filter(Boolean)));
  }
  const found = catalogues.get(language).get(id);
  if (!found || found.includes("{")) throw new Error(`no catalogue of the window in ${language} has a plain ${id}`);
  return found;
}
