//! Names and addresses as departments and shared mailboxes have them.
//!
//! Such rows are asked about, never judged: no rule can be certain (`roster-findings.md` section 6). The words are a
//! choice of ours, in the languages such lists come in.

use super::fold::{fold, tidy};

/// What a shared address begins with, or is.
const ADDRESSES: &[&str] = &[
    "accounting",
    "accounts",
    "admin",
    "administrasjon",
    "administratie",
    "administration",
    "administrator",
    "algemeen",
    "bestilling",
    "bestellingen",
    "bestellung",
    "billing",
    "boekhouding",
    "booking",
    "buchhaltung",
    "butikk",
    "contact",
    "customerservice",
    "debiteuren",
    "einkauf",
    "export",
    "faktura",
    "facturen",
    "factuur",
    "felles",
    "general",
    "helpdesk",
    "hjelp",
    "hr",
    "info",
    "informatie",
    "informasjon",
    "inkoop",
    "innkjop",
    "inkjop",
    "invoice",
    "invoices",
    "it",
    "kantoor",
    "klantenservice",
    "klantenservicedesk",
    "kontakt",
    "kontor",
    "kundeservice",
    "kundesenter",
    "lager",
    "magazijn",
    "mail",
    "marketing",
    "nettbutikk",
    "noreply",
    "office",
    "order",
    "orders",
    "ordre",
    "ordrekontor",
    "personeel",
    "personal",
    "post",
    "postmaster",
    "postmottak",
    "purchasing",
    "reception",
    "receptie",
    "regnskap",
    "resepsjon",
    "sales",
    "salg",
    "salgsavdeling",
    "salgsavdelingen",
    "salgskontor",
    "sekretariat",
    "service",
    "shop",
    "support",
    "team",
    "verkauf",
    "verkoop",
    "verkoopafdeling",
    "vertrieb",
    "warehouse",
    "web",
    "webmaster",
    "webshop",
    "winkel",
];

/// A name that ends with one of these is no person's.
const ENDINGS: &[&str] = &[
    "afdeling",
    "avdeling",
    "avdelingen",
    "butikk",
    "department",
    "desk",
    "felles",
    "gedeeld",
    "groep",
    "group",
    "gruppe",
    "kontor",
    "kundeservice",
    "mailbox",
    "office",
    "postboks",
    "postkasse",
    "salg",
    "sales",
    "service",
    "shared",
    "support",
    "team",
    "teamet",
    "verkoop",
    "webshop",
    "winkel",
];

/// Words of [`ADDRESSES`] that people are called, too; as a name they say nothing.
const SURNAMES: &[&str] = &[
    "post", "mail", "web", "it", "lager", "order", "shop", "winkel",
];

/// The address or one of the names looks shared.
pub fn looks_like(address: &str, names: &[String]) -> bool {
    let local = address.split('@').next().unwrap_or_default();
    let local = fold(local);
    let word = local.split(['.', '_', '-']).find(|word| !word.is_empty());
    let first = word
        .unwrap_or_default()
        .trim_end_matches(|c: char| c.is_ascii_digit());
    if ADDRESSES.contains(&first) || local.replace(['.', '_', '-'], "") == "noreply" {
        return true;
    }
    names.iter().any(|name| {
        let name = fold(&tidy(name)).replace('ø', "o");
        let words: Vec<&str> = name
            .split([' ', '-', '/', '&'])
            .filter(|w| !w.is_empty())
            .collect();
        let (Some(first), Some(last)) = (words.first(), words.last()) else {
            return false;
        };
        let begins = ADDRESSES.contains(first) && (words.len() == 1 || !SURNAMES.contains(first));
        begins || ENDINGS.contains(last)
    })
}

#[cfg(test)]
mod tests {
    use super::looks_like;

    fn name(name: &str) -> bool {
        looks_like("", &[name.to_owned()])
    }

    #[test]
    fn addresses_of_departments() {
        for shared in [
            "info@contoso.com",
            "Salg@contoso.com",
            "sales.oslo@contoso.com",
            "post2@x.example",
            "no-reply@x.example",
        ] {
            assert!(looks_like(shared, &[]), "{shared}");
        }
        for own in [
            "ingrid.solberg@contoso.com",
            "kim.post@contoso.com",
            "salgado@contoso.com",
            "info.kari",
            "",
        ] {
            assert_eq!(looks_like(own, &[]), own.starts_with("info"), "{own}");
        }
    }

    #[test]
    fn names_of_departments() {
        for shared in [
            "Salg Norge",
            "Kundeservice",
            "Team",
            "Oslo avdeling",
            "Sales Team",
            "Innkjøp",
        ] {
            assert!(name(shared), "{shared}");
        }
        for own in [
            "Kari Lie",
            "Anna Post",
            "Post Malone",
            "Kari Salgado",
            "Service-Anne Berg",
        ] {
            assert_eq!(name(own), own.starts_with("Service"), "{own}");
        }
    }
}
