//! The search words of a word: what all its forms share. Russian and Ukrainian are stemmed here
//! rather than in the database, so that the index, the question and the marked hits agree, and a
//! server without dictionaries will do.

mod endings;
mod irregular;
mod roots;

use std::collections::HashMap;

use rust_stemmers::{Algorithm, Stemmer};

/// The language whose rules a word may follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Tongue {
    Russian,
    Ukrainian,
    /// Cannot be told, as in a question of one word.
    Either,
}

impl Tongue {
    /// The language of a text, by the letters that only one of the two has.
    pub fn of(text: &str) -> Self {
        const ENOUGH: usize = 4_000;
        let (mut russian, mut ukrainian) = (0_usize, 0_usize);
        for sign in text.chars().take(ENOUGH) {
            match sign {
                'ы' | 'э' | 'ъ' | 'ё' | 'Ы' | 'Э' | 'Ъ' | 'Ё' => russian += 1,
                'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ' => ukrainian += 1,
                _ => {}
            }
        }
        if russian > 2 && russian > 4 * ukrainian {
            Self::Russian
        } else if ukrainian > 2 && ukrainian > 4 * russian {
            Self::Ukrainian
        } else {
            Self::Either
        }
    }

    /// The word's own language where its letters show one, else that of the text around it.
    fn of_word(self, word: &str) -> Self {
        if word.contains(['ы', 'э', 'ъ']) {
            Self::Russian
        } else if word.contains(['і', 'ї', 'є', '’']) {
            Self::Ukrainian
        } else {
            self
        }
    }
}

/// Longer words are cut: nobody asks for them, and an index entry has a limit.
const LONGEST: usize = 48;

/// The search words of a folded word, without repetition, the most telling first.
pub(super) fn stems(word: &str, tongue: Tongue) -> Vec<String> {
    let tongue = tongue.of_word(word);
    let word: String = word.chars().filter(|&sign| sign != '’').take(LONGEST).collect();
    if !word.starts_with(|sign| matches!(sign, 'а'..='я' | 'є' | 'і' | 'ї')) {
        return vec![word];
    }
    if let Some(lemmas) = irregular::lemmas(&word) {
        return lemmas.to_vec();
    }
    let mut stems = Vec::with_capacity(3);
    if tongue != Tongue::Ukrainian {
        add(&mut stems, roots::root(endings::russian(&word)));
        add(&mut stems, roots::root(&snowball(&word)));
    }
    if tongue != Tongue::Russian {
        let nominal = endings::ukrainian(&word);
        add(&mut stems, roots::root(nominal));
        if let Some(softened) = roots::unsoftened(&word, nominal) {
            add(&mut stems, roots::root(&softened));
        }
        if let Some(verb) = endings::ukrainian_verb(&word) {
            add(&mut stems, roots::root(verb));
        }
    }
    if let Some(stem) = endings::cautious(&word) {
        add(&mut stems, roots::root(stem));
    }
    stems
}

/// The first letters of a folded word as search words have them.
pub(super) fn beginning(word: &str) -> String {
    roots::beginning(&word.replace('’', ""))
}

/// A word put in the form in which another was asked for: «родительских» after the pattern of
/// «родитеьское» is «родительское». None where the endings do not show how.
pub(super) fn reinflected(pattern: &str, word: &str) -> Option<String> {
    let tongue = Tongue::Either.of_word(word);
    if tongue != Tongue::Either.of_word(pattern) {
        return None;
    }
    let nominal = if tongue == Tongue::Ukrainian { endings::ukrainian } else { endings::russian };
    let (head, asked) = (nominal(word), nominal(pattern));
    let ending = pattern.strip_prefix(asked)?;
    let written = format!("{head}{ending}");
    let is_same_word = stems(&written, Tongue::Either).iter().any(|stem| stems(word, Tongue::Either).contains(stem));
    (head.len() < word.len() && !ending.is_empty() && is_same_word).then_some(written)
}

/// Whether the word stands in the list of irregular forms, so that its search word may begin otherwise.
pub(super) fn is_irregular(word: &str) -> bool {
    irregular::lemmas(word).is_some()
}

/// Search words already found: texts repeat themselves, and many are saved at once on an import.
#[derive(Default)]
pub(super) struct Stemmed {
    known: HashMap<Tongue, HashMap<String, Vec<String>>>,
}

impl Stemmed {
    pub fn stems(&mut self, word: &str, tongue: Tongue) -> &[String] {
        let known = self.known.entry(tongue).or_default();
        if !known.contains_key(word) {
            known.insert(word.to_owned(), stems(word, tongue));
        }
        &known[word]
    }
}

fn add(stems: &mut Vec<String>, stem: String) {
    if !stems.contains(&stem) {
        stems.push(stem);
    }
}

fn snowball(word: &str) -> std::borrow::Cow<'_, str> {
    thread_local! {
        static STEMMER: Stemmer = Stemmer::create(Algorithm::Russian);
    }
    STEMMER.with(|stemmer| stemmer.stem(word))
}

#[cfg(test)]
mod tests {
    use super::{Tongue, stems};
    use crate::text::normalise::fold;

    const PARADIGMS: &str = include_str!("../../tests/portal/recall/paradigms.tsv");

    /// Forms that share no search word with the first form of their word.
    fn strays(tongue: Option<Tongue>) -> Vec<String> {
        let mut strays = Vec::new();
        for line in PARADIGMS.lines().filter(|line| !line.starts_with('#')) {
            let (language, forms) = line.split_once('\t').unwrap();
            let own = if language == "ru" { Tongue::Russian } else { Tongue::Ukrainian };
            let forms: Vec<String> = forms.split(' ').map(fold).collect();
            let asked = stems(&forms[0], Tongue::Either);
            for form in &forms {
                let kept = stems(form, tongue.unwrap_or(own));
                if !kept.iter().any(|stem| asked.contains(stem)) {
                    strays.push(format!("{} {asked:?} – {form} {kept:?}", forms[0]));
                }
            }
        }
        strays
    }

    #[test]
    fn all_forms_of_a_word_share_a_search_word() {
        assert_eq!(strays(None), Vec::<String>::new());
        assert_eq!(strays(Some(Tongue::Either)), Vec::<String>::new());
    }

    #[test]
    fn different_words_stay_apart() {
        for (one, other) in [
            ("тема", "том"),
            ("класс", "клад"),
            ("урок", "ура"),
            ("родитель", "родина"),
            ("школа", "шкала"),
            ("город", "гордый"),
            ("час", "часть"),
            ("план", "плен"),
            ("право", "правда"),
            ("право", "правила"),
            ("рука", "река"),
            ("вистава", "виставка"),
            ("мова", "молва"),
            ("свято", "світ"),
            ("гра", "гора"),
            ("день", "дно"),
        ] {
            let (left, right) = (stems(one, Tongue::Either), stems(other, Tongue::Either));
            assert!(!left.iter().any(|stem| right.contains(stem)), "{one} {left:?}, {other} {right:?}");
        }
    }

    #[test]
    fn the_language_of_a_text_is_told_by_its_letters() {
        assert_eq!(Tongue::of("Вихователі підтримують ініціативу дітей"), Tongue::Ukrainian);
        assert_eq!(Tongue::of("Мы были рады, что это объединяет классы"), Tongue::Russian);
        assert_eq!(Tongue::of("план"), Tongue::Either);
    }

    #[test]
    fn numbers_and_latin_words_stand_for_themselves() {
        assert_eq!(stems("2025/26", Tongue::Either), ["2025/26"]);
        assert_eq!(stems("7а", Tongue::Either), ["7а"]);
        assert_eq!(stems("kahoot", Tongue::Either), ["kahoot"]);
    }

    proptest::proptest! {
        #[test]
        fn every_word_has_search_words(word in "[а-яіїєь’a-z0-9]{1,60}") {
            for tongue in [Tongue::Russian, Tongue::Ukrainian, Tongue::Either] {
                let stems = stems(&word, tongue);
                assert!(!stems.is_empty() || word.chars().all(|sign| sign == '’'), "{word}");
                assert!(stems.iter().all(|stem| !stem.is_empty() || word.chars().all(|sign| sign == '’')), "{word} {stems:?}");
            }
        }
    }
}
