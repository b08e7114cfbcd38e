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

/** Every catalogue but that of the command line, each language in a file of its own: one is spoken at a time. */
const catalogues: Record<Language, () => Promise<{ default: string[] }>> = {
  en: () => import("./en"),
  nb: () => import("./nb"),
  nl: () => import("./nl"),
};

/** A language that was fetched. No message refers to another, so each is read when it is first said. */
interface Words {
  bundle: FluentBundle;
  /** What was not read yet, by its id. */
  unread: Map<string, string>;
}

// eslint-disable-next-line svelte/prefer-svelte-reactivity -- a store of what has been fetched; nothing is drawn from it
const learnt = new Map<Language, Words>();

// eslint-disable-next-line svelte/prefer-svelte-reactivity -- as above
const learning = new Map<Language, Promise<void>>();

/** Fetches a language, once; it can be spoken then. */
export function learn(language: Language): Promise<void> {
  let done = learning.get(language);
  if (!done) {
    done = catalogues[language]().then(({ default: texts }) => {
      learnt.set(language, read(language, texts));
    });
    learning.set(language, done);
  }
  return done;
}

function read(language: Language, texts: string[]): Words {
  // The isolating marks would end up in copied text and in file names; all three languages run left to right.
  const bundle = new FluentBundle(language, { useIsolating: false });
  return { bundle, unread: new Map(texts.flatMap(messages)) };
}

/** A message begins where a line begins with its id, and goes on to the next. */
function messages(text: string): [string, string][] {
  const starts = [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)];
  return starts.map((start, at) => [start[1] ?? "", text.slice(start.index, starts[at + 1]?.index)]);
}

function message(name: string) {
  const words = learnt.get(spoken);
  if (!words) return undefined;
  const { bundle, unread } = words;
  const text = unread.get(name);
  if (text !== undefined) {
    bundle.addResource(new FluentResource(text));
    unread.delete(name);
  }
  return bundle.getMessage(name);
}

let spoken = $state<Language>("en");

/** The language the window speaks. */
export function language(): Language {
  return spoken;
}

/** Switches to a language that was learnt; everything on the screen is said anew. */
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
  return found === null ? id : (learnt.get(spoken)?.bundle.formatPattern(found, values, []) ?? id);
}

function pattern(id: string) {
  const [name = "", attribute] = id.split(".");
  const found = message(name);
  if (!found) return null;
  return (attribute === undefined ? found.value : found.attributes[attribute]) ?? null;
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
