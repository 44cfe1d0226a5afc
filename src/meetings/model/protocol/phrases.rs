//! Phrases of agendas and decisions as protocols usually have them, in the language of the paper: offered, never forced.

use super::words::{locale, word};
use crate::decisions::Kind;

/// A usual question of an agenda, with the decision that usually answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    pub title: String,
    pub decision: String,
    pub kind: Kind,
}

/// The words of the message keys, and what each decision does.
const PHRASES: [(&str, Kind); 11] = [
    ("analysis", Kind::Approve),
    ("plan", Kind::Approve),
    ("review", Kind::Note),
    ("self-education", Kind::Approve),
    ("diagnosis", Kind::Note),
    ("control", Kind::Note),
    ("young", Kind::Petition),
    ("experience", Kind::Recommend),
    ("bank", Kind::Bank),
    ("contest", Kind::Recommend),
    ("other", Kind::Note),
];

/// Usual questions with their answers, in the order of a year.
fn phrases(language: &str) -> Vec<Phrase> {
    let locale = locale(language);
    let phrase = |(name, kind): &(&str, Kind)| Phrase {
        title: word(locale, &format!("protocols-phrase-title-{name}")),
        decision: word(locale, &format!("protocols-phrase-decision-{name}")),
        kind: *kind,
    };
    PHRASES.iter().map(phrase).collect()
}

/// The usual answer to a question, by the words with which both begin.
pub fn answer(language: &str, title: &str) -> Option<Phrase> {
    const ENOUGH_WORDS: usize = 2;
    let words = |text: &str| text.to_lowercase().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let title = words(title);
    phrases(language).into_iter().find(|phrase| {
        let usual = words(&phrase.title);
        let count = usual.len().min(ENOUGH_WORDS + 1);
        title.len() >= count && usual[..count] == title[..count]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_usual_question_has_a_usual_answer() {
        assert_eq!(answer("ru", "О плане работы на 2026/27 учебный год").map(|phrase| phrase.kind), Some(Kind::Approve));
        assert_eq!(answer("uk", "Про теми самоосвіти").map(|phrase| phrase.kind), Some(Kind::Approve));
        assert_eq!(answer("ru", "О формах работы с родителями"), None);
    }

    #[test]
    fn every_phrase_has_words_in_both_languages() {
        for language in ["ru", "uk"] {
            let words = |phrase: &Phrase| !phrase.title.starts_with("protocols-") && !phrase.decision.starts_with("protocols-");
            assert!(phrases(language).iter().all(words));
        }
    }
}
