//! Makes dirty text comparable and readable. Teachers copy from Word, from old sites and from
//! scans: three apostrophes, a Latin «i» inside a Ukrainian word, a Greek «Φ» in «ФГОС», «7 «А»»
//! beside «7-А». `words` and `fold` bring such text to one form for searching;
//! `clean_for_reading` mends it for the eye. What the author saved is never replaced by either.

mod joins;
mod letters;
mod reading;
mod runs;
mod tidy;

use std::ops::Range;

pub use reading::{Passage, clean_for_reading, passages};

/// A word of a text in the form in which words are compared, and where it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Lower case, ё as е, ґ as г, every apostrophe as ’, look-alike letters of one alphabet.
    pub text: String,
    /// Further readings of the same place: «7а» is also «7», «2025/26» also «2025» and «2026».
    pub also: Vec<String>,
    /// The place in the text, in bytes.
    pub span: Range<usize>,
}

/// The words of a text, in order.
pub fn words(text: &str) -> Vec<Word> {
    joins::join(text, &runs::runs(text))
}

/// The text as its words in the form in which they are compared, one space between them.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in words(text) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(&word.text);
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{fold, words};

    #[test]
    fn case_yo_and_ghe_fold_away() {
        assert_eq!(fold("Ребёнок и ҐАНОК, Ёлка"), "ребенок и ганок елка");
    }

    #[test]
    fn every_apostrophe_is_one() {
        for apostrophe in ["'", "’", "ʼ", "‘", "`", "′", "´", "＇", "\"", "*"] {
            assert_eq!(fold(&format!("Об{apostrophe}єднання")), "об’єднання", "{apostrophe}");
        }
        assert_eq!(fold("'школа' ‘клас’ \"Якість\""), "школа клас якість");
    }

    #[test]
    fn look_alike_letters_join_their_neighbours() {
        assert_eq!(fold("шкiльний ceминap"), "шкільний семинар");
        assert_eq!(fold("ΦГОС и MОУ"), "фгос и моу");
        assert_eq!(fold("Кahoot, Сanva, Zoom"), "kahoot canva zoom");
    }

    #[test]
    fn split_words_are_joined() {
        assert_eq!(fold("реализации Φ ГОС через"), "реализации фгос через");
        assert_eq!(fold("ф гос"), "фгос");
        assert_eq!(fold("П Р О Т О К О Л № 1"), "протокол 1");
        assert_eq!(fold("П Л А Н  Р А Б О Т Ы"), "план работы");
        assert_eq!(fold("воспита\u{ad}\nтельной"), "воспитательной");
    }

    #[test]
    fn a_word_broken_at_the_line_end_is_found_whole_and_in_parts() {
        let broken = words("воспита-\nтельной");

        assert_eq!(broken.len(), 1);
        assert_eq!(broken[0].text, "воспитательной");
        assert_eq!(broken[0].also, ["воспита", "тельной"]);
    }

    #[test]
    fn invisible_signs_vanish() {
        assert_eq!(fold("шко\u{ad}ла\u{200b} те\u{301}ма\u{0} к\u{0}ласс\u{feff}"), "школа тема класс");
        assert_eq!(fold("а\u{a0}б\tв\u{2003}г"), "а б в г");
        assert_eq!(fold("мои\u{306} ребе\u{308}нок ї\u{301}жак"), "мой ребенок їжак");
    }

    #[test]
    fn hyphens_and_dashes_part_words_alike() {
        for dash in ["-", "‐", "‑", "–", "—", "−", " "] {
            assert_eq!(fold(&format!("научно{dash}методический")), "научно методический");
        }
    }

    #[test]
    fn class_names_are_one_word() {
        for name in ["7А", "7-А", "7 «А»", "7 А", "7–а", "7 \"А\"", "7«A»", "07-А", "7-A"] {
            assert_eq!(fold(name), "7а", "{name}");
        }
        assert_eq!(fold("7 а класс"), "7а класс");
        assert_eq!(words("11-Б")[0].also, ["11"]);
        assert_eq!(fold("7 а потом"), "7 а потом");
        assert_eq!(fold("глава 7 О дружбе"), "глава 7 о дружбе");
    }

    #[test]
    fn ordinals_are_numbers() {
        assert_eq!(fold("5-й класс, 7-го класса, 9-ті"), "5 класс 7 класса 9");
    }

    #[test]
    fn a_range_of_classes_names_each_of_them() {
        let range = words("для 5–7 классов");

        assert_eq!(range[1].text, "5");
        assert_eq!(range[1].also, ["6"]);
        assert_eq!(range[2].text, "7");
        assert!(words("5-7 минут")[0].also.is_empty());
    }

    #[test]
    fn school_years_are_one_word() {
        for year in ["2025-2026", "2025–2026", "2025/2026", "2025/26", "2025 — 2026", "2025-26"] {
            assert_eq!(fold(year), "2025/26", "{year}");
            assert_eq!(words(year)[0].also, ["2025", "2026"]);
        }
        assert_eq!(fold("1941-1945"), "1941 1945");
        assert_eq!(fold("1999/2000"), "1999/00");
    }

    #[test]
    fn an_abbreviation_in_latin_letters_is_read_in_both_alphabets() {
        assert_eq!(words("заседание MO")[1].also, ["мо"]);
        assert!(words("Canva")[0].also.is_empty());
    }

    #[test]
    fn spans_cut_the_words_out_of_the_text() {
        let text = "«Об’єднання» 7 «А» 2025–2026 шко\u{ad}ла";

        let cut: Vec<&str> = words(text).into_iter().map(|word| &text[word.span]).collect();

        assert_eq!(cut, ["Об’єднання", "7 «А", "2025–2026", "шко\u{ad}ла"]);
    }
}
