/** An invented customer's list, as it looks on the screen of development and tests. */
import type { Severity } from "../types";

export const HEADINGS: { heading: string; key: string | null }[] = [
  { heading: "E-post", key: "user_name" },
  { heading: "Fornavn", key: "first_name" },
  { heading: "Etternavn", key: "last_name" },
  { heading: "Navn", key: "display_name" },
  { heading: "Stilling", key: "job_title" },
  { heading: "Avdeling", key: "department" },
  { heading: "Kontornr.", key: "office_number" },
  { heading: "Telefon", key: "office_phone" },
  { heading: "Mobil", key: "mobile_phone" },
  { heading: "Faks", key: "fax" },
  { heading: "Alternativ e-post", key: "alternate_email" },
  { heading: "Adresse", key: "address" },
  { heading: "Poststed", key: "city" },
  { heading: "Fylke", key: "state" },
  { heading: "Postnr.", key: "postal_code" },
  { heading: "Land", key: "country" },
  { heading: "Kjønn", key: null },
  { heading: "Ansattnr.", key: null },
];

// A tilde stands for a no-break space: user name, first, last, display, title, city, postal code, country
const PEOPLE = `
ingrid.ostby|Ingrid|Østby|Ingrid Østby|Salgssjef|Bergen|5003|Norge
bjørn.aasen|Bjørn|Aasen|Bjørn Aasen|Selger|Bergen|5003|Norge
siv.haugland|Siv|Haugland|Siv Haugland|Selger|Bergen|5004|Norge
marte.lindqvist|Marte|Lindqvist|Marte Lindqvist|Selger|Voss|5700|Norge
jan.devries|Jan|de Vries|Jan de Vries|Accountmanager|Utrecht|3511|Nederland
femke.vandenberg|Femke|van den Berg|Femke van den Berg|Verkoper buitendienst|Utrecht|3512|Nederland
siv.haugland|Sivert|Haugland|Sivert Haugland|Selger|Odda|5750|Norge
ola.nordmann@fjordlys.local|Ola|Nordmann|Ola Nordmann|Selger|Bergen|5007|Norge
åse.tveit|Åse|Tveit||Innesalg|Stord|5411|Norge
kjetil.braten|Kjetil|BrÃ¥ten|Kjetil BrÃ¥ten|Selger|Bergen|5014|Norge
anne-lise.solberg|Anne-Lise|Solberg|Anne-Lise Solberg |Salgskonsulent|Bergen|5006|Norge
lars van.dijk|Lars|van Dijk|Lars van Dijk|Accountmanager|Zwolle|8011|Nederland
tor.eide|Tor|Eide|Tor Eide|Selger|Florø|6900|Norge
mari.lunde|Mari|Lunde|Mari~Lunde|Selger|Førde|6800|Norge
pieter.bakker|Pieter|Bakker|Pieter Bakker|Accountmanager|Arnhem|6811|Nederland
hilde.nes|Hilde|Nes|Hilde Nes|Innesalg|Bergen|5008|Norge
geir.moen|Geir|Moen|Geir Moen|Selger|Os|5200|Norge
sanne.visser|Sanne|Visser|Sanne Visser|Verkoper binnendienst|Arnhem|6812|Nederland
eva.berge|Eva|Berge|Eva Berge|Selger|Bergen|5009|Norge
nils.haaland|Nils|Haaland|Nils Haaland|Selger|Haugesund|5501|Norge
daan.smit|Daan|Smit|Daan Smit|Accountmanager|Zwolle|8012|Nederland
randi.vik|Randi|Vik|Randi Vik|Salgskonsulent|Bergen|5010|Norge
per.sande|Per|Sande|Per Sande|Selger|Sogndal|6856|Norge`;

export const ROWS: string[][] = PEOPLE.trim()
  .split("\n")
  .map((line, index) => {
    const [user = "", first = "", last = "", display = "", title = "", city = "", code = "", country = ""] =
      line.replace("~", "\u00a0").split("|");
    const address = user.includes("@") ? user : `${user}@fjordlys.example`;
    const blanks = ["", "", "", "", "", "", ""];
    const gender = index % 2 === 0 ? "K" : "M";
    return [
      address,
      first,
      last,
      display,
      title,
      ...blanks,
      city,
      "",
      code,
      country,
      gender,
      String(1000 + index),
    ];
  });

/** A finding on a cell; it holds as long as the cell holds the text it was found in. */
export interface Found {
  code: string;
  severity: Severity;
  row: number;
  column: number;
  before: string;
  after: string | null;
  safe: boolean;
  spans: [number, number][];
  params: Record<string, string | number>;
}

const at = (
  code: string,
  severity: Severity,
  row: number,
  column: number,
  spans: [number, number][],
  params: Record<string, string | number>,
  fix: { after: string; safe: boolean } | null,
): Found => ({
  code: `roster/${code}`,
  severity,
  row,
  column,
  before: ROWS[row]?.[column] ?? "",
  after: fix?.after ?? null,
  safe: fix?.safe ?? false,
  spans,
  params,
});

export const FOUND: Found[] = [
  at("upn-non-ascii", "error", 1, 0, [[2, 3]], { char: "ø" }, null),
  at("upn-non-ascii", "error", 8, 0, [[0, 1]], { char: "å" }, null),
  at("upn-contains-space", "error", 11, 0, [[4, 5]], {}, null),
  at("duplicate-upn", "error", 6, 0, [], { other_record: 3 }, null),
  at("required-missing", "error", 8, 3, [], {}, null),
  at("mojibake", "error", 9, 2, [[2, 4]], { suggest: "Bråten" }, { after: "Bråten", safe: false }),
  at(
    "mojibake",
    "error",
    9,
    3,
    [[9, 11]],
    { suggest: "Kjetil Bråten" },
    { after: "Kjetil Bråten", safe: false },
  ),
  at("upn-domain-not-routable", "error", 7, 0, [[13, 27]], { domain: "fjordlys.local" }, null),
  at("leading-trailing-space", "warning", 10, 3, [[17, 18]], {}, { after: "Anne-Lise Solberg", safe: true }),
  at("non-breaking-space", "error", 13, 3, [[4, 5]], { char: "U+00A0" }, { after: "Mari Lunde", safe: true }),
  at("mixed-countries", "warning", 4, 15, [], { first: "Norge", value: "Nederland" }, null),
];
