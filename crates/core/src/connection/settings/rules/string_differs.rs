//! The connection string says something else than the fields of the page.
//!
//! **Why** — Business Central builds the string from the fields; what was changed by hand in only one of the two places is
//! forgotten at the next change.
//! **Do** — make both agree.

use super::{Check, here};
use crate::connection::keys::Setting;
use crate::connection::settings::Setup;
use crate::finding::{Kind, Rule, Severity, Sink, Source};

pub(super) const RULE: Rule<Check> = Rule {
    kind: Kind {
        code: "connection/setup-string-differs",
        severities: &[Severity::Warning],
        says: &["key", "field"],
        source: Source::Reference("business-central", "pages_agree"),
    },
    check,
};

fn check(setup: &Setup, found: &mut Sink<'_>) {
    let Some(draft) = &setup.string else {
        return;
    };
    let user = |text: &str| text.rsplit('\\').next().unwrap_or_default().to_lowercase();
    let same = |setting: Setting, one: &str, other: &str| match setting {
        Setting::Url => one
            .trim_end_matches('/')
            .eq_ignore_ascii_case(other.trim_end_matches('/')),
        Setting::User => user(one) == user(other),
        _ => one == other,
    };
    for (setting, field) in [
        (Setting::Url, "server-address"),
        (Setting::User, "user-name"),
    ] {
        let Some((pair, written)) = draft.pair(setting) else {
            continue;
        };
        if let Some((key, typed)) = setup.either(field)
            && written != "{USER}"
            && !same(setting, written, typed)
        {
            found
                .at(here::field(&key))
                .with("key", here::setting(pair))
                .with("field", here::caption(&key));
        }
    }
    if let (Some((_, written)), Some((key, typed))) =
        (draft.key("ProxyVersion"), setup.either("proxy-version"))
        && written.trim() != typed
    {
        found
            .at(here::field(&key))
            .with("key", "ProxyVersion")
            .with("field", here::caption(&key));
    }
}
