//! The endings of Russian and Ukrainian nouns, adjectives and verbs, and what is left without them.

use super::roots::is_vowel;

/// Endings of Russian nouns and adjectives, the longest first.
const RUSSIAN: [&str; 66] = [
    "иями", "ьями", "иях", "ьях", "иям", "ьям", "ием", "ьем", "ями", "ами", "ией", "ьей", "ьев", "иев", "ого", "его", "ому",
    "ему", "ыми", "ими", "ях", "ах", "ям", "ам", "ем", "ом", "ев", "ов", "ей", "ой", "ый", "ий", "ые", "ие", "ых", "их", "ым",
    "им", "ое", "ее", "ая", "яя", "ую", "юю", "ою", "ею", "ию", "ью", "ия", "ья", "ии", "ьи", "ье", "ы", "и", "е", "о", "у", "ю",
    "а", "я", "ь", "й", "ёй", "ём", "ё",
];

/// Endings of Ukrainian nouns and adjectives, the longest first.
const UKRAINIAN: [&str; 61] = [
    "ьього",
    "ього",
    "ьому",
    "ьої",
    "ьою",
    "ього",
    "іями",
    "ями",
    "ами",
    "ові",
    "еві",
    "єві",
    "ого",
    "ому",
    "ими",
    "іми",
    "ією",
    "іях",
    "іям",
    "ьми",
    "ях",
    "ах",
    "ям",
    "ам",
    "ем",
    "єм",
    "ом",
    "ою",
    "ею",
    "єю",
    "ів",
    "їв",
    "ей",
    "єй",
    "їй",
    "ій",
    "ий",
    "ої",
    "их",
    "іх",
    "їх",
    "им",
    "ім",
    "їм",
    "ії",
    "ія",
    "ію",
    "іє",
    "ая",
    "а",
    "я",
    "о",
    "е",
    "є",
    "у",
    "ю",
    "і",
    "ї",
    "и",
    "ь",
    "й",
];

/// Endings that only Ukrainian verbs have, or that verbs share with the last letters of nouns.
const UKRAINIAN_VERB: [&str; 74] = [
    "ювалися",
    "увалися",
    "юватися",
    "уватися",
    "юються",
    "уються",
    "ювали",
    "ювала",
    "ювало",
    "ювати",
    "юємо",
    "юєте",
    "юють",
    "уємо",
    "уєте",
    "уєш",
    "ують",
    "ували",
    "увала",
    "увало",
    "увати",
    "илися",
    "итися",
    "алися",
    "атися",
    "яться",
    "аться",
    "аємо",
    "аєте",
    "ають",
    "яємо",
    "яєте",
    "яють",
    "имо",
    "ите",
    "ила",
    "ило",
    "или",
    "ити",
    "ала",
    "ало",
    "али",
    "ати",
    "яла",
    "яло",
    "яли",
    "яти",
    "ила",
    "їти",
    "їла",
    "їли",
    "іла",
    "іло",
    "іли",
    "іти",
    "ував",
    "ював",
    "ить",
    "ять",
    "ать",
    "уть",
    "емо",
    "ете",
    "аєш",
    "яєш",
    "юєш",
    "ає",
    "яє",
    "ує",
    "ую",
    "ив",
    "ав",
    "яв",
    "иш",
];

pub(super) fn russian(word: &str) -> &str {
    without(word, &RUSSIAN)
}

pub(super) fn ukrainian(word: &str) -> &str {
    without(word, &UKRAINIAN)
}

/// The stem that the word would have as a verb, if it may be one.
pub(super) fn ukrainian_verb(word: &str) -> Option<&str> {
    UKRAINIAN_VERB
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|stem| stem.chars().count() >= 3 && stem.chars().any(is_vowel))
}

/// The stem of a word that only seems to have an ending of several letters: «диплом» is no
/// «дипл-ом», «систему» no «сист-ему», «програми» no «прогр-ами».
pub(super) fn cautious(word: &str) -> Option<&str> {
    const WHOLE: [&str; 12] = ["ом", "ем", "ам", "ым", "им", "ых", "их", "ах", "ов", "ев", "ів", "їв"];
    const SHORT: [&str; 9] = ["ому", "ему", "ами", "ими", "ыми", "ові", "еві", "ого", "его"];
    const LONGEST: usize = 10;
    if word.chars().count() > LONGEST {
        return None;
    }
    if WHOLE.iter().any(|ending| word.ends_with(ending)) {
        return Some(word);
    }
    let is_short = SHORT.iter().any(|ending| word.ends_with(ending));
    is_short.then(|| word.trim_end_matches(['у', 'и', 'і', 'о']))
}

/// The word without the first of the endings that leaves a stem one can tell from others.
fn without<'a>(word: &'a str, endings: &[&str]) -> &'a str {
    for ending in endings {
        if let Some(stem) = word.strip_suffix(ending) {
            let length = stem.chars().count();
            if length >= 3 || length == 2 && stem.chars().any(is_vowel) {
                return stem;
            }
        }
    }
    word
}
