/** Numbers and lists as the language writes them. */
import type { Language } from "../ipc/types";
import { language } from "./index.svelte";

/** Made once for each language: making one takes longer than writing a hundred numbers with it. */
function once<T>(make: (language: Language) => T): () => T {
  const made = new Map<Language, T>();
  return () => {
    const spoken = language();
    const one = made.get(spoken) ?? make(spoken);
    made.set(spoken, one);
    return one;
  };
}

const counts = once((spoken) => new Intl.NumberFormat(spoken));
const lists = once((spoken) => new Intl.ListFormat(spoken, { type: "conjunction" }));

/** A count with the language's grouping. */
export function number(value: number): string {
  return counts().format(value);
}

/** `3, 10 and 13`; what is beyond `most` is left to the caller's words. */
export function list(parts: string[]): string {
  return lists().format(parts);
}

/** A size in bytes, `1.2 kB`. */
export function size(bytes: number): string {
  const unit = bytes < 1000 ? "byte" : bytes < 1_000_000 ? "kilobyte" : "megabyte";
  const value = unit === "byte" ? bytes : unit === "kilobyte" ? bytes / 1000 : bytes / 1_000_000;
  return new Intl.NumberFormat(language(), {
    style: "unit",
    unit,
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumFractionDigits: 1,
  }).format(value);
}

/** The name of a language in the window's language. */
export function languageName(tag: string): string {
  // Both written forms of Norwegian are just Norwegian to whoever reads a list.
  const known = tag === "nb" || tag === "nn" ? "no" : tag;
  return new Intl.DisplayNames(language(), { type: "language" }).of(known) ?? tag;
}

/** A span, `0.2 s`; the sign of the second is the same everywhere. */
export function seconds(millis: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat(language(), digits).format(millis / 1000)}\u00a0s`;
}

/** When something was, `09:31`; with its day when that is not today. */
export function moment(time: string): string {
  const at = new Date(time);
  const today = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(language(), {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(!today && { day: "numeric", month: "long" }),
  }).format(at);
}

/** A day, `21 November`. */
export function day(date: string): string {
  const [year = 1970, month = 1, number = 1] = date.split("-").map(Number);
  const own = language() === "en" ? "en-GB" : language();
  return new Intl.DateTimeFormat(own, { day: "numeric", month: "long", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, number),
  );
}
