//! The countries of `reference/countries.json`: two-letter codes and their names in our languages.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use serde::Deserialize;
use unicase::UniCase;

#[derive(Deserialize)]
struct File {
    countries: Vec<Country>,
    also: Vec<Also>,
}

#[derive(Deserialize)]
struct Country {
    code: String,
    en: String,
    nb: String,
    nl: String,
}

#[derive(Deserialize)]
struct Also {
    name: String,
    code: String,
}

struct Countries {
    codes: Vec<String>,
    by_name: FxHashMap<UniCase<String>, String>,
}

#[allow(clippy::expect_used)] // the file is compiled in; the test below reads it
fn countries() -> &'static Countries {
    static READ: LazyLock<Countries> = LazyLock::new(|| {
        let file: File = serde_json::from_str(include_str!("../../../../reference/countries.json"))
            .expect("reference/countries.json is part of the program");
        let mut by_name = FxHashMap::default();
        for also in file.also {
            by_name.insert(UniCase::new(also.name), also.code);
        }
        let mut codes = Vec::with_capacity(file.countries.len());
        for country in file.countries {
            for name in [country.en, country.nb, country.nl] {
                by_name.insert(UniCase::new(name), country.code.clone());
            }
            codes.push(country.code);
        }
        codes.sort_unstable();
        Countries { codes, by_name }
    });
    &READ
}

/// One of the 249 codes of ISO 3166-1 or `XK`, written in capitals.
pub fn is_code(text: &str) -> bool {
    countries()
        .codes
        .binary_search_by(|code| code.as_str().cmp(text))
        .is_ok()
}

/// The code meant by a country's name in English, Norwegian or Dutch, or by a code people mistake (`UK`); case does
/// not matter.
pub fn code_of(name: &str) -> Option<&'static str> {
    countries()
        .by_name
        .get(&UniCase::new(name.to_owned()))
        .map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::{code_of, countries, is_code};

    #[test]
    fn codes_and_names() {
        assert_eq!(countries().codes.len(), 250);
        assert!(is_code("NO") && is_code("XK") && !is_code("UK") && !is_code("no"));
        assert_eq!(code_of("UK"), Some("GB"));
        assert_eq!(code_of("norge"), Some("NO"));
        assert_eq!(code_of("DUITSLAND"), Some("DE"));
        assert_eq!(code_of("Atlantis"), None);
    }
}
