//! A snapshot without the names of people, which is judged like the one it was made of.

use std::collections::BTreeMap;

use serde_json::Value;

/// Where people stand: the section, and the columns that name somebody.
const PEOPLE: [(&str, &[&str]); 3] = [
    (
        "/dataverse/users/rows",
        &[
            "fullname",
            "firstname",
            "lastname",
            "internalemailaddress",
            "domainname",
        ],
    ),
    (
        "/business_central/salespeople/rows",
        &["displayName", "email"],
    ),
    (
        "/directory/users/rows",
        &["userPrincipalName", "mail", "displayName"],
    ),
];

/// Names that are the product's own: an application user is found by it.
const OWN: [&str; 1] = ["Business Central Integration"];

/// Puts a placeholder in place of every name and address of a person, the same for the same text, so that who is whom is
/// still told apart. `kept` are addresses the customer's facts name; without them their accounts would not be found.
pub fn conceal(document: &mut Value, kept: &[&str]) {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let key = |text: &str| text.trim().to_lowercase();
    let kept: Vec<String> = kept.iter().map(|text| key(text)).collect();
    for (place, columns) in PEOPLE {
        let rows = document.pointer_mut(place).and_then(Value::as_array_mut);
        for row in rows.into_iter().flatten() {
            for column in columns {
                let Some(Value::String(text)) = row.get_mut(*column) else {
                    continue;
                };
                let name = key(text);
                let own = OWN.iter().any(|own| key(own) == name);
                if name.is_empty() || own || kept.contains(&name) {
                    continue;
                }
                let next = known.len() + 1;
                let number = *known.entry(name).or_insert(next);
                *text = if text.contains('@') {
                    format!("person-{number}@people.invalid")
                } else {
                    format!("person-{number}")
                };
            }
        }
    }
}
