//! Fluent messages of all features, embedded in the program and parsed once.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::Locale;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/locales"]
struct Sources;

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 3]> = LazyLock::new(|| Locale::ALL.map(bundle));

/// A value of a message's argument: words are printed, numbers also choose the plural form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    Words(Cow<'a, str>),
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(words: &'a str) -> Self {
        Self::Words(words.into())
    }
}

impl From<String> for Value<'_> {
    fn from(words: String) -> Self {
        Self::Words(words.into())
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// Named arguments of a message.
pub type Args<'a> = &'a [(&'a str, Value<'a>)];

/// The message with this key in this language.
pub fn say(locale: Locale, key: &str) -> Cow<'static, str> {
    say_with(locale, key, &[])
}

/// The message with its arguments filled in. A key that no file holds is shown as it is and logged:
/// the test of words finds it before a reader can.
pub fn say_with(locale: Locale, key: &str, args: Args<'_>) -> Cow<'static, str> {
    let bundle = &BUNDLES[locale as usize];
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        tracing::error!(key, locale = locale.code(), "a message is missing");
        return Cow::Owned(key.to_owned());
    };
    let mut fluent = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        let value = match value {
            Value::Words(words) => FluentValue::from(words.to_string()),
            Value::Number(number) => FluentValue::from(*number),
        };
        fluent.set((*name).to_owned(), value);
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&fluent), &mut errors);
    if !errors.is_empty() {
        tracing::error!(key, locale = locale.code(), ?errors, "a message lacks an argument");
    }
    text.into_owned().into()
}

/// Whether a message exists in a language.
pub fn has(locale: Locale, key: &str) -> bool {
    BUNDLES[locale as usize].has_message(key)
}

#[expect(clippy::panic, reason = "a broken message file is found at the first start of any test")]
fn bundle(locale: Locale) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = locale.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    for name in Sources::iter().filter(|name| name.starts_with(locale.code()) && name.ends_with(".ftl")) {
        let source = Sources::get(&name).map(|file| String::from_utf8_lossy(&file.data).into_owned());
        let resource = match FluentResource::try_new(source.unwrap_or_default()) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{name} is not well formed: {errors:?}"),
        };
        if let Err(errors) = bundle.add_resource(resource) {
            panic!("{name} repeats a message: {errors:?}");
        }
    }
    bundle
}
