/** The names of encodings and separators, as the command line names them and as people read them. */
import type { SourceView } from "../../ipc/types";
import { languageName } from "../../language/format";
import { has, t } from "../../language/index.svelte";

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-1"];
export const DELIMITERS = [",", ";", "\t", "|"];

const ENCODING_NAMES: Record<string, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  "windows-1252": "Windows-1252",
  "iso-8859-1": "ISO-8859-1",
};

const DELIMITER_IDS: Record<string, string> = {
  ",": "delimiter-comma",
  ";": "delimiter-semicolon",
  "\t": "delimiter-tab",
  "|": "delimiter-bar",
};

/** Names of encodings are the same in every language. */
export function encodingName(encoding: string): string {
  return ENCODING_NAMES[encoding] ?? encoding;
}

export function delimiterName(delimiter: string): string {
  const id = DELIMITER_IDS[delimiter];
  return id === undefined ? delimiter : t(id);
}

/** What a heading row is called; one that the consultant loaded, by its own name. */
export function profileName(profile: string): string {
  const id = `profile-${profile}`;
  return has(id) ? t(id) : profile;
}

/** What the headings of the list are: `Norwegian headings`, a product's own, or not recognised. */
export function headingsName(source: SourceView): string {
  if (source.family === "U") return t("headings-unknown");
  if (source.family === "N") return t("headings-entra");
  if (source.family === "B") return t("headings-business-central");
  return source.language === null
    ? profileName(source.header_profile)
    : t("headings-language", { language: languageName(source.language) });
}

/** The name of the list: its file, or how it came here. */
export function listName(source: SourceView): string {
  return source.file === "" ? t(`list-${source.origin}`) : source.file;
}
