//! The message files as they are written, for tests that compare pages with them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};
use kopilka::text::Locale;

/// All messages of a language by their keys, with the file each stands in.
pub fn messages(locale: Locale) -> BTreeMap<String, (String, Message<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale.code());
    let mut messages = BTreeMap::new();
    for file in fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                messages.insert(message.id.name.clone(), (name.clone(), message));
            }
        }
    }
    messages
}

/// The words of a message that do not depend on its arguments, in pieces.
#[track_caller]
pub fn constant_words(locale: Locale, key: &str) -> Vec<String> {
    let messages = messages(locale);
    let Some((_, message)) = messages.get(key) else { panic!("there is no message `{key}` in {}", locale.code()) };
    let pieces = message.value.iter().flat_map(constant_pieces);
    pieces.map(|piece| super::page::plain(&piece)).filter(|piece| !piece.is_empty()).collect()
}

fn constant_pieces(pattern: &Pattern<String>) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => pieces.last_mut().unwrap().push_str(value),
            PatternElement::Placeable { .. } => pieces.push(String::new()),
        }
    }
    pieces
}
