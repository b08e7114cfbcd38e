//! Two strings side by side: the one that works and the one that does not.

use super::draft::Draft;
use super::keys::{self, Setting};
use super::redact::{self, Seen};

/// How a setting stands in two strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sameness {
    /// The same value.
    Same,
    /// Different values.
    Different,
    /// Only in the first.
    OnlyFirst,
    /// Only in the second.
    OnlySecond,
}

/// One setting of two strings. Values are given as they may be seen; a secret says only whether it is the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The documented name of the setting.
    pub name: &'static str,
    /// How the two stand to each other.
    pub sameness: Sameness,
    /// What may be seen of the first.
    pub first: Seen,
    /// What may be seen of the second.
    pub second: Seen,
}

/// Compares what the client takes for every setting, whatever name it goes by, in the order of the settings; then the keys of
/// Business Central. Settings that neither string has are left out.
pub fn compare(first: &Draft, second: &Draft) -> Vec<Compared> {
    let settings = Setting::ALL.map(|setting| {
        let name = setting.usual_name();
        one(name, name, first.value(setting), second.value(setting))
    });
    let own = keys::BUSINESS_CENTRAL.map(|name| {
        let value = |draft: &Draft| draft.key(name).map(|(_, value)| value.to_owned());
        one(
            name,
            name,
            value(first).as_deref(),
            value(second).as_deref(),
        )
    });
    settings.into_iter().chain(own).flatten().collect()
}

fn one(
    name: &'static str,
    key: &str,
    first: Option<&str>,
    second: Option<&str>,
) -> Option<Compared> {
    // Somebody looks for the difference: what can be no secret is shown in full.
    let seen = |value: Option<&str>| {
        value.map_or(Seen::Nothing, |value| {
            redact::readable(key, value).map_or_else(|| redact::seen(key, value), Seen::Text)
        })
    };
    let sameness = match (first, second) {
        (None, None) => return None,
        (Some(_), None) => Sameness::OnlyFirst,
        (None, Some(_)) => Sameness::OnlySecond,
        (Some(one), Some(other)) if one == other => Sameness::Same,
        (Some(_), Some(_)) => Sameness::Different,
    };
    Some(Compared {
        name,
        sameness,
        first: seen(first),
        second: seen(second),
    })
}

#[cfg(test)]
mod tests {
    use super::{Sameness, compare};
    use crate::connection::redact::Seen;
    use crate::connection::{Draft, Target};

    #[test]
    fn settings_are_compared_by_meaning_and_secrets_without_showing_them() {
        let first = Draft::read(
            "Server=https://contoso.crm4.dynamics.com;Password=kiwi9;LoginPrompt=Auto",
            Target::Dataverse,
        );
        let second = Draft::read(
            "Password=zebra7;Url=https://contoso.crm4.dynamics.com;Domain=C",
            Target::Dataverse,
        );
        let found = compare(&first, &second);
        let short: Vec<_> = found.iter().map(|c| (c.name, c.sameness)).collect();
        assert_eq!(
            short,
            [
                ("Url", Sameness::Same),
                ("Password", Sameness::Different),
                ("Domain", Sameness::OnlySecond),
                ("LoginPrompt", Sameness::OnlyFirst),
            ]
        );
        assert_eq!(
            (&found[1].first, &found[1].second),
            (&Seen::Masked, &Seen::Masked)
        );
    }
}
