/**
 * The words of the window. The catalogues are the Fluent files under `locales/`, the very files Rust reads; a code
 * and its parameters become words here, at the last moment, so switching the language asks Rust for nothing.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Fault, FindingView, Language } from "../ipc/types";

/** The values a message may use. */
export type Values = Record<string, FluentVariable>;

/** All languages of the product, each named in itself. */
export const LANGUAGES: { tag: Language; name: string }[] = [
  { tag: "en", name: "English" },
  { tag: "nb", name: "Norsk bokmål" },
  { tag: "nl", name: "Nederlands" },
];

/** Every catalogue but that of the command line: a room that adds its own adds a file and nothing here. */
const files = import.meta.glob<string>(["../../../locales/*/*.ftl", "!../../../locales/*/cli.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

// eslint-disable-next-line svelte/prefer-svelte-reactivity -- a store of what has been parsed; nothing is drawn from it
const bundles = new Map<Language, FluentBundle>();

function bundle(language: Language): FluentBundle {
  let made = bundles.get(language);
  if (!made) {
    // The isolating marks would end up in copied text and in file names; all three languages run left to right.
    made = new FluentBundle(language, { useIsolating: false });
    for (const [path, text] of Object.entries(files)) {
      if (path.includes(`/${language}/`)) made.addResource(new FluentResource(text));
    }
    bundles.set(language, made);
  }
  return made;
}

let spoken = $state<Language>("en");

/** The language the window speaks. */
export function language(): Language {
  return spoken;
}

/** Switches the language; everything on the screen is said anew. */
export function speak(next: Language): void {
  spoken = next;
  document.documentElement.lang = next;
}

/** Whether there is such a message (`id` or `id.attribute`). */
export function has(id: string): boolean {
  return pattern(id) !== null;
}

/** A message by its id (`id` or `id.attribute`); one that is missing answers with its own id, as in Rust. */
export function t(id: string, values?: Values): string {
  const found = pattern(id);
  // Without a list of errors Fluent throws; a value that is missing is shown by its name instead.
  return found === null ? id : bundle(spoken).formatPattern(found, values, []);
}

function pattern(id: string) {
  const [name = "", attribute] = id.split(".");
  const message = bundle(spoken).getMessage(name);
  if (!message) return null;
  return (attribute === undefined ? message.value : message.attributes[attribute]) ?? null;
}

/** What, why and what to do about a finding. */
export interface Said {
  what: string;
  why: string;
  do: string;
}

/** The message id of a code: `roster/upn-no-at` → `roster-upn-no-at`. */
export function idOf(code: string): string {
  return code.replaceAll("/", "-");
}

/** The words of a finding. Besides its own parameters a message may use its severity and its column's key. */
export function say(finding: Pick<FindingView, "code" | "params" | "severity" | "column">): Said {
  const id = idOf(finding.code);
  const values = known(finding);
  return { what: t(id, values), why: t(`${id}.why`, values), do: t(`${id}.do`, values) };
}

/** The heading of the kind a finding belongs to. */
export function title(finding: Pick<FindingView, "code" | "params" | "severity" | "column">): string {
  return t(`${idOf(finding.code)}.title`, known(finding));
}

function known({ params, severity, column }: Pick<FindingView, "params" | "severity" | "column">): Values {
  return { ...params, severity, column: column ?? "none" };
}

/** What happened, and what helps. */
export function sayFault(fault: Fault): Pick<Said, "what" | "do"> {
  const id = `fault-${fault.code}`;
  return { what: t(id, fault.params), do: t(`${id}.do`, fault.params) };
}
