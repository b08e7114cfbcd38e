//! The Fluent catalogues, parsed once.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Language;
use crate::finding::{Params, Value};

macro_rules! catalogues {
    ($($file:literal),+ $(,)?) => {
        /// The names of the catalogue files, without `.ftl`.
        pub const FILES: &[&str] = &[$($file),+];

        fn sources(language: Language) -> Vec<(&'static str, &'static str)> {
            match language {
                Language::En => vec![$(($file, include_str!(concat!("../../../../locales/en/", $file, ".ftl")))),+],
                Language::Nb => vec![$(($file, include_str!(concat!("../../../../locales/nb/", $file, ".ftl")))),+],
                Language::Nl => vec![$(($file, include_str!(concat!("../../../../locales/nl/", $file, ".ftl")))),+],
            }
        }
    };
}

catalogues!(
    "accounts",
    "cli",
    "connection",
    "errors",
    "fault",
    "practice",
    "readiness",
    "registration",
    "roster",
    "roster-tables",
    "stages",
    "sign-in",
    "ui",
    "ui-accounts",
    "ui-connection",
    "ui-customers",
    "ui-explain",
    "ui-roster",
    "ui-readiness",
    "ui-registration",
    "ui-practice",
);

type Bundle = FluentBundle<FluentResource>;

fn bundle(language: Language) -> &'static Bundle {
    static EN: LazyLock<Bundle> = LazyLock::new(|| load(Language::En));
    static NB: LazyLock<Bundle> = LazyLock::new(|| load(Language::Nb));
    static NL: LazyLock<Bundle> = LazyLock::new(|| load(Language::Nl));
    match language {
        Language::En => &EN,
        Language::Nb => &NB,
        Language::Nl => &NL,
    }
}

fn load(language: Language) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Terminals and files show the isolating marks as rubbish; our three languages are all left to right.
    bundle.set_use_isolating(false);
    for (_, source) in sources(language) {
        // A file that does not parse keeps its good entries; the locale tests refuse it before anyone sees it.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Formats `id` or `id.attribute`; none when the catalogue has no such message.
pub(super) fn format(language: Language, id: &str, params: &Params) -> Option<String> {
    let bundle = bundle(language);
    let (id, attribute) = id
        .split_once('.')
        .map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut args = FluentArgs::new();
    for (name, value) in params {
        args.set(
            *name,
            match value {
                Value::Text(text) => FluentValue::from(text.as_str()),
                Value::Number(number) => FluentValue::from(*number),
            },
        );
    }
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned(),
    )
}

/// The source text of every catalogue file of a language, for the tests that compare languages.
pub fn messages(language: Language) -> Vec<(&'static str, &'static str)> {
    sources(language)
}
