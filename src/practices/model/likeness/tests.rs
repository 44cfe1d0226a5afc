//! What likeness promises, measured on five hundred practices of the corpus.

use std::io::Read;

use flate2::read::GzDecoder;
use rand::SeedableRng;
use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, index};

use super::*;

const TEXT: &str = "Дети садятся полукругом и слушают притчу о двух странниках. Потом каждый рисует лист дерева добрых дел и \
    рассказывает соседу, что на нём изображено. Ведущий ничего не оценивает, он только спрашивает. В конце листья собирают на доске.";

#[test]
fn one_text_in_two_forms_has_one_digest() {
    let other = TEXT.to_uppercase().replace(' ', "\n").replace('.', " … ");

    assert_eq!(Sketch::of(TEXT).unwrap(), Sketch::of(&other).unwrap());
}

#[test]
fn a_short_text_is_not_compared() {
    assert_eq!(Sketch::of("Спасибо за внимание, дорогие коллеги!"), None);
}

#[test]
fn what_both_texts_say_is_marked_in_each() {
    let [one, other] = side_by_side("Сначала круг. Дети читают письмо вслух.", "Дети читают письмо. Итог");

    assert_eq!(
        one.iter().map(|piece| (piece.text.as_str(), piece.hit)).collect::<Vec<_>>(),
        [("Сначала круг. ", false), ("Дети читают письмо ", true), ("вслух.", false)]
    );
    assert_eq!(other.len(), 2);
}

#[test]
fn titles_are_alike_by_all_their_letters_and_not_by_a_common_beginning() {
    let meets = |one: &str, other: &str| title_bands(one).iter().zip(title_bands(other)).any(|(one, other)| *one == other);

    for (one, other) in
        [("Дерево добрых дел", "«Дерево добрых дел!»"), ("Письмо самому себе в будущее", "Письма самому себе в будущее")]
    {
        assert!(meets(one, other) && are_titles_alike(one, other), "{one} / {other}");
    }
    assert!(!are_titles_alike("Классный час «День матери»", "Классный час «День учителя»"));
    assert!(title_bands("").is_empty() && !are_titles_alike("", ""));
}

/// Texts of five hundred practices, each on a line.
fn corpus() -> Vec<String> {
    let packed = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/likeness/texts.txt.gz")).unwrap();
    let mut texts = String::new();
    GzDecoder::new(&packed[..]).read_to_string(&mut texts).unwrap();
    texts.lines().map(str::to_owned).collect()
}

/// Found by a common band, and announced by the share of common marks.
fn is_announced(one: &Sketch, other: &Sketch) -> bool {
    one.bands.iter().zip(&other.bands).any(|(one, other)| one == other) && Sort::near(&one.marks, &other.marks).is_some()
}

#[test]
fn a_text_with_fifteen_words_of_a_hundred_changed_is_announced() {
    let texts = corpus();
    let foreign: Vec<&str> = texts.iter().flat_map(|text| text.split_whitespace()).collect();
    let mut chance = StdRng::seed_from_u64(15);

    let missed = texts.iter().filter(|text| {
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let changed = (words.len() * 15).div_ceil(100);
        for place in index::sample(&mut chance, words.len(), changed) {
            words[place] = foreign.choose(&mut chance).unwrap();
        }
        !is_announced(&Sketch::of(text).unwrap(), &Sketch::of(&words.join(" ")).unwrap())
    });

    let missed = missed.count();
    assert!(missed <= 2, "{missed} of 500 are not announced");
}
