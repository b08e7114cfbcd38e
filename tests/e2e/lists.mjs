/** Invented lists, as bytes a customer would send. */
import { writeFileSync } from "node:fs";

/** The headings of the importer's template. */
export const HEADINGS = [
  "User Name", "First Name", "Last Name", "Display Name", "Job Title", "Department", "Office Number", "Office Phone",
  "Mobile Phone", "Fax", "Alternate email address", "Address", "City", "State or Province", "ZIP or Postal Code",
  "Country or Region",
];

const person = (user, first, last, display, title, city, zip) =>
  [user, first, last, display, title, "Salg", "", "", "", "", "", "Strandgaten 4", city, "", zip, "Norway"];

/**
 * Four people from Excel in a Norwegian setting: semicolons, Windows-1252, a space too many (safe to remove) and a
 * display name that only a person can supply.
 */
export const SEMICOLON = [
  HEADINGS,
  person("ingrid.ostby@contoso.com", "Ingrid", "Østby", "Ingrid Østby", "Salgssjef", "Bergen", "5003"),
  person("bjorn.aasen@contoso.com", "Bjørn", "Aasen", " Bjørn Aasen", "Selger", "Bergen", "5003"),
  person("ase.tveit@contoso.com", "Åse", "Tveit", "", "Innesalg", "Stord", "5411"),
  person("siv.haugland@contoso.com", "Siv", "Haugland", "Siv Haugland", "Selger; Sør", "Voss", "5700"),
];

/** What is written when the display name is supplied: what the importer takes, byte for byte. */
export const WRITTEN = (name) =>
  Buffer.from([
    HEADINGS,
    SEMICOLON[1],
    SEMICOLON[2].with(3, "Bjørn Aasen"),
    SEMICOLON[3].with(3, name),
    SEMICOLON[4],
  ].map((row) => `${row.join(",")}\r\n`).join(""), "utf8");

/** A table as text. */
export const text = (rows, separator) =>
  rows.map((row) => `${row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)}\r\n`).join("");

/** Writes the list of four in Windows-1252 and gives back where. */
export function saveSemicolon(file) {
  writeFileSync(file, Buffer.from(text(SEMICOLON, ";"), "latin1"));
  return file;
}

/** Writes a list of many salespeople, a space too many in every name, and gives back where. */
export function saveSalespeople(file, people) {
  const rows = Array.from({ length: people }, (_, at) =>
    [`C${at}`, ` Kari Nordmann${at}`, at % 2 ? "" : `kari${at}@contoso.com`, String(90_000_000 + at), "Selger", at % 50 ? "No" : "Yes"]);
  writeFileSync(file, text([["Code", "Name", "E-Mail", "Phone No.", "Job Title", "Blocked"], ...rows], ","));
  return file;
}

/** Many people, some with mistakes. */
export function longList(people, separator) {
  const rows = Array.from({ length: people }, (_, at) =>
    person(at % 97 === 0 ? `kari nordmann${at}@contoso.com` : `kari.nordmann${at}@contoso.com`, "Kari", `Nordmann ${at}`,
      at % 89 === 0 ? "" : `Kari Nordmann ${at}`, "Selger", "Bergen", "5003"));
  return text([HEADINGS, ...rows], separator);
}

/** Writes a list of many people and gives back where. */
export function saveLong(file, people) {
  writeFileSync(file, longList(people, ","));
  return file;
}

/** Salespeople as Business Central exports them: addresses missing, two of one name, a department, one blocked. */
export const SALESPEOPLE = `Code,Name,E-Mail,Phone No.,Job Title,Blocked\r\n\
IO,Ingrid Østby,ingrid.ostby@contoso.com,90000001,Salgssjef,No\r\n\
AB1,Anna Berg,,90000002,Selger,No\r\n\
AB2,Anna Berg,,90000003,Selger,No\r\n\
JV,Jan van der Berg,,90000004,Selger,No\r\n\
MK,Мария Кузнецова,,90000005,Selger,No\r\n\
OL,Ola Lund Moen,,90000006,Selger,Yes\r\n\
SALG,Salg Norge,,90000007,,No\r\n`;
