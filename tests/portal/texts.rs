//! The watchman of words: every word for people stands in the message files, in three languages, in full.

mod exceptions;

use std::collections::BTreeSet;

use exceptions::{CYRILLIC, FAMILIES, NOT_KEYS, OBLIQUE};
use kopilka::text::Locale;

use crate::support::paper::SPOKEN;
use crate::support::template::{Piece, attribute, pieces, templates, texts_in};
use crate::support::words::{all_words, messages, prefixes, selections, variables};
use crate::support::{Source, sources};

/// Words that are written with ё and often are not.
const WITHOUT_YO: &[&str] = &[
    "еще",
    "ее",
    "мое",
    "отчет",
    "отчеты",
    "отчета",
    "учет",
    "учета",
    "зачет",
    "вперед",
    "ребенок",
    "ребенка",
    "партнер",
    "идет",
    "ведет",
    "найдет",
    "придет",
    "войдет",
    "пришлет",
    "вернется",
    "начнет",
    "прием",
    "объем",
];

#[test]
fn every_message_exists_in_every_language_with_the_same_arguments() {
    let [ru, uk, en] = Locale::ALL.map(messages);

    let mut wrong = Vec::new();
    for key in ru.keys().chain(uk.keys()).chain(en.keys()).collect::<BTreeSet<_>>() {
        let all = [&ru, &uk, &en].map(|messages| messages.get(key).map(|(_, message)| variables(message)));
        match &all {
            [Some(ru), Some(uk), Some(en)] if ru == uk && uk == en => {}
            [Some(ru), Some(uk), Some(en)] => wrong.push(format!("`{key}` has other arguments: ru {ru:?}, uk {uk:?}, en {en:?}")),
            _ => {
                let missing: Vec<_> =
                    Locale::ALL.iter().zip(&all).filter(|(_, found)| found.is_none()).map(|(locale, _)| locale.code()).collect();
                wrong.push(format!("`{key}` is missing in {}", missing.join(" and ")));
            }
        }
    }

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn plural_forms_are_complete() {
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        let wanted: &[&str] = if locale == Locale::En { &["one", "other"] } else { &["one", "few", "many"] };
        for (key, (file, message)) in messages(locale) {
            for forms in selections(&message) {
                let counts = forms.iter().any(|form| ["zero", "one", "two", "few", "many"].contains(&form.as_str()));
                let complete =
                    wanted.iter().all(|wish| forms.iter().any(|form| form == wish || (*wish == "many" && form == "other")));
                let oblique = OBLIQUE.contains(&key.as_str()) && forms.len() > 1 && locale != Locale::En;
                if counts && !complete && !oblique {
                    wrong.push(format!("{}/{file} `{key}` has {forms:?}, and needs {wanted:?}", locale.code()));
                }
            }
        }
    }

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_key_that_is_used_exists() {
    let known = messages(Locale::Ru);
    let prefixes = prefixes();

    let wrong: Vec<_> = used()
        .into_iter()
        .filter(|use_| prefixes.iter().any(|prefix| use_.key.starts_with(&format!("{prefix}-"))))
        .filter(|use_| !NOT_KEYS.iter().any(|(text, _)| *text == use_.key))
        .filter(|use_| !use_.is_broad() && !known.keys().any(|key| use_.names(key)))
        .map(|use_| format!("{}: there is no message `{}`", use_.place, use_.key))
        .collect();

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_key_that_exists_is_used() {
    let used = used();

    let idle: Vec<_> = messages(Locale::Ru)
        .into_iter()
        .filter(|(key, _)| {
            !FAMILIES.iter().any(|(family, _)| key.starts_with(family)) && !used.iter().any(|use_| use_.names(key))
        })
        .map(|(key, (file, _))| format!("{file}: nobody says `{key}`"))
        .collect();

    assert!(idle.is_empty(), "{}", idle.join("\n"));
}

/// `t` gives no arguments, `t_count` gives `$n`, `t_with` gives `$value`, `t_both` gives `$value` and `$other`.
#[test]
fn templates_give_messages_the_arguments_they_have() {
    let known = messages(Locale::Ru);

    let mut wrong = Vec::new();
    for template in templates() {
        for (line, computed) in &template.computed {
            for (text, after) in texts_in(computed) {
                let Some((_, message)) = known.get(text) else { continue };
                let given: &[&str] = match after.strip_prefix('|').map(first_word) {
                    Some("t") => &[],
                    Some("t_count") => &["n"],
                    Some("t_with") => &["value"],
                    Some("t_both") => &["other", "value"],
                    _ => continue,
                };
                let wanted = variables(message);
                if !wanted.iter().all(|name| given.contains(&name.as_str())) {
                    wrong.push(format!("templates/{}:{line}: `{text}` wants {wanted:?} and is given {given:?}", template.path));
                }
            }
        }
    }

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn templates_hold_no_words() {
    let mut wrong = Vec::new();
    for template in templates() {
        for (line, piece) in pieces(&template.literal) {
            match piece {
                Piece::Text(text) if is_spoken(text) => {
                    wrong.push(format!("templates/{}:{line}: «{}»", template.path, text.trim()))
                }
                Piece::Text(_) => {}
                Piece::Tag(tag) => wrong.extend(
                    SPOKEN
                        .iter()
                        .filter(|name| attribute(tag, name).is_some_and(|value| value.chars().any(char::is_alphabetic)))
                        .map(|name| format!("templates/{}:{line}: {name} of <{tag}>", template.path)),
                ),
            }
        }
    }

    assert!(wrong.is_empty(), "words for people stand in locales/, not in templates:\n{}", wrong.join("\n"));
}

#[test]
fn the_code_holds_no_words_of_our_languages() {
    let elsewhere = |source: &&Source| !CYRILLIC.iter().any(|(place, _)| source.path.starts_with(place));

    let mut wrong = Vec::new();
    for source in sources().iter().filter(elsewhere) {
        // A single letter is no word: SQL makes ё and е equal.
        let is_word = |word: &str| word.chars().filter(|sign| ('\u{400}'..='\u{52f}').contains(sign)).count() > 1;
        for text in source.own_texts().filter(|text| text.value.split(|sign: char| !sign.is_alphabetic()).any(is_word)) {
            wrong.push(format!("src/{}:{}: «{}»", source.path, source.line(text.at), text.value));
        }
    }

    assert!(wrong.is_empty(), "words for people stand in locales/, not in code:\n{}", wrong.join("\n"));
}

#[test]
fn russian_is_written_with_yo_and_ukrainian_with_its_apostrophe() {
    let mut wrong = Vec::new();
    for (key, (file, message)) in messages(Locale::Ru) {
        let text = all_words(&message).to_lowercase();
        for word in text.split(|sign: char| !sign.is_alphabetic()).filter(|word| WITHOUT_YO.contains(word)) {
            wrong.push(format!("ru/{file} `{key}`: «{word}»"));
        }
    }
    for (key, (file, message)) in messages(Locale::Uk) {
        let signs: Vec<_> = all_words(&message).chars().collect();
        let odd = signs.windows(3).any(|part| "'ʼ‘`".contains(part[1]) && part[0].is_alphabetic() && part[2].is_alphabetic());
        if odd {
            wrong.push(format!("uk/{file} `{key}` has an apostrophe other than ’"));
        }
    }

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A text in code or template that may be a key, or the pattern of several: `errors-{}-title`.
struct Use {
    key: String,
    place: String,
}

impl Use {
    /// «practices-{}» would fit every message of a feature: such a pattern says nothing about any of them.
    fn is_broad(&self) -> bool {
        let constant: String = self.key.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest)).collect();
        self.key.contains('{') && constant.matches('-').count() < 2
    }

    /// Whether the text is this key, or a pattern that this key fits.
    fn names(&self, key: &str) -> bool {
        if !self.key.contains('{') {
            // «accounts-letter» may be put before «-subject» elsewhere.
            return key.strip_prefix(&self.key).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        }
        if self.is_broad() {
            return false;
        }
        let (first, rest) = self.key.split_once('{').unwrap_or_default();
        let pieces: Vec<&str> = rest.split('{').map(|piece| piece.split_once('}').map_or("", |(_, rest)| rest)).collect();
        let last = pieces.last().copied().unwrap_or_default();
        let Some(mut rest) = key.strip_prefix(first).and_then(|rest| rest.strip_suffix(last)) else {
            return false;
        };
        pieces[..pieces.len() - 1].iter().all(|piece| match rest.split_once(piece) {
            Some((_, after)) => {
                rest = after;
                true
            }
            None => false,
        })
    }
}

/// Every text that has the shape of a key or of a pattern of keys.
fn used() -> Vec<Use> {
    let is_key = |text: &str| {
        text.contains('-')
            && text.starts_with(|sign: char| sign.is_ascii_lowercase())
            && text.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "-_{}".contains(sign))
    };
    let in_code = sources().iter().flat_map(|source| {
        source.own_texts().map(move |text| (text.value.clone(), format!("src/{}:{}", source.path, source.line(text.at))))
    });
    let in_templates = templates().iter().flat_map(|template| {
        let texts = template
            .computed
            .iter()
            .flat_map(|(line, computed)| texts_in(computed).into_iter().map(move |(text, _)| (text.to_owned(), *line)));
        texts.map(move |(text, line)| (text, format!("templates/{}:{line}", template.path)))
    });
    in_code.chain(in_templates).filter(|(text, _)| is_key(text)).map(|(key, place)| Use { key, place }).collect()
}

fn first_word(text: &str) -> &str {
    let end = text.find(|sign: char| !sign.is_alphanumeric() && sign != '_').unwrap_or(text.len());
    &text[..end]
}

/// Whether a text between tags says something: attributes that a macro writes say nothing, nor do entities.
fn is_spoken(text: &str) -> bool {
    let unquoted: String = text.split('"').step_by(2).collect();
    let words = unquoted
        .split_whitespace()
        .filter(|word| !word.ends_with('=') && !word.starts_with(['&', '/']) && !word.starts_with("data-"));
    words.flat_map(str::chars).any(char::is_alphabetic)
}
