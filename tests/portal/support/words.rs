//! The message files as they are written, for tests that compare pages with them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use kopilka::text::Locale;

use super::template::templates;

/// All messages of a language by their keys, with the file each stands in.
pub fn messages(locale: Locale) -> BTreeMap<String, (String, Message<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale.code());
    let mut messages = BTreeMap::new();
    for file in fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).unwrap();
        let resource =
            fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                messages.insert(message.id.name.clone(), (name.clone(), message));
            }
        }
    }
    messages
}

/// With what keys begin: the first words of all messages, and the folders of pages.
pub fn prefixes() -> BTreeSet<String> {
    let known = messages(Locale::Ru).into_keys().filter_map(|key| key.split('-').next().map(str::to_owned));
    let folders = templates().iter().filter_map(|template| template.path.split_once('/').map(|(folder, _)| folder.to_owned()));
    known.chain(folders).collect()
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

/// The names of a message's arguments.
pub fn variables(message: &Message<String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
        walk(
            pattern,
            &mut |expression| {
                if let InlineExpression::VariableReference { id } = expression {
                    names.insert(id.name.clone());
                }
            },
            &mut |_| {},
        );
    }
    names
}

/// The forms of each choice that a message makes.
pub fn selections(message: &Message<String>) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    if let Some(pattern) = &message.value {
        walk(pattern, &mut |_| {}, &mut |forms| found.push(forms));
    }
    found
}

/// Everything a message may say, in one text.
pub fn all_words(message: &Message<String>) -> String {
    fn read(pattern: &Pattern<String>, words: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => words.push_str(value),
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    variants.iter().for_each(|variant| read(&variant.value, words));
                }
                PatternElement::Placeable { .. } => words.push(' '),
            }
        }
    }
    let mut words = String::new();
    message.value.iter().for_each(|pattern| read(pattern, &mut words));
    words
}

fn walk(pattern: &Pattern<String>, inline: &mut impl FnMut(&InlineExpression<String>), select: &mut impl FnMut(Vec<String>)) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(expression) => inline(expression),
            Expression::Select { selector, variants } => {
                inline(selector);
                select(
                    variants
                        .iter()
                        .map(|variant| match &variant.key {
                            VariantKey::Identifier { name } => name.clone(),
                            VariantKey::NumberLiteral { value } => value.clone(),
                        })
                        .collect(),
                );
                variants.iter().for_each(|variant| walk(&variant.value, inline, select));
            }
        }
    }
}
