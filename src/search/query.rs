//! What a person typed into the search field, as words to look for. Nothing typed ever reaches the
//! database as an expression: the expression is written here, from words alone.

use std::ops::Range;

use super::shorthand;
use super::stems::{Tongue, beginning, stems};
use super::stop;
use super::vector::push_quoted;
use crate::text::normalise::{Word, words};

/// More is cut off: a question is not a text.
const LONGEST: usize = 200;
const MOST_WORDS: usize = 12;

/// A question: all its terms must stand in an entry, each in any form and any of its writings.
#[derive(Clone, Debug)]
pub struct Query {
    typed: String,
    pub(super) asked: Vec<Asked>,
    pub(super) terms: Vec<Term>,
}

/// A word of the question and where it was typed.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub text: String,
    pub span: Range<usize>,
}

/// A word or a known turn of words, with all that may stand for it.
#[derive(Clone, Debug)]
pub(super) struct Term {
    pub writings: Vec<Writing>,
}

/// Words that together stand for a term; the first writing of a term is what was typed.
#[derive(Clone, Debug)]
pub(super) struct Writing {
    pub slots: Vec<Slot>,
    /// Added from the list of abbreviations rather than typed.
    pub is_added: bool,
}

/// The search words of one word: any of them will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub stems: Vec<String>,
    /// A word cut short by a full stop: «собр.» asks for all that begins so.
    pub is_beginning: bool,
}

impl Query {
    pub fn parse(typed: &str) -> Self {
        let typed: String = typed.trim().chars().take(LONGEST).collect();
        let mut found = words(&typed);
        found.retain(|word| !stop::is_never_indexed(&word.text));
        if found.iter().any(|word| !stop::is_seldom_asked(&word.text)) {
            found.retain(|word| !stop::is_seldom_asked(&word.text));
        }
        found.truncate(MOST_WORDS);
        let slots: Vec<Slot> = found.iter().map(|word| slot(word, &typed)).collect();
        let asked: Vec<Asked> = found.into_iter().map(|word| Asked { text: word.text, span: word.span }).collect();
        let terms = terms(&asked, &slots);
        Self { typed, asked, terms }
    }

    /// Whether there is nothing to look for, so that a page shows its list as without a question.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The question as typed, without spaces around it.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The question with some of its words written otherwise, or left out where nothing is put instead.
    pub(super) fn with_words(&self, instead: &[(usize, String)]) -> String {
        let mut typed = String::with_capacity(self.typed.len());
        let mut done = 0;
        for (at, word) in instead {
            let span = &self.asked[*at].span;
            typed.push_str(&self.typed[done..span.start]);
            typed.push_str(word);
            done = span.end;
        }
        typed.push_str(&self.typed[done..]);
        typed.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The expression for PostgreSQL, such as `('кл' & 'час' | 'класн' & 'час') & 'дружб'`.
    pub(super) fn expression(&self) -> String {
        let mut expression = String::new();
        for term in &self.terms {
            join(&mut expression, " & ", "");
            expression.push('(');
            for (index, writing) in term.writings.iter().enumerate() {
                join(&mut expression, " | ", if index == 0 { "(" } else { "" });
                for (index, slot) in writing.slots.iter().enumerate() {
                    join(&mut expression, " & ", if index == 0 { "|" } else { "" });
                    push_slot(&mut expression, slot);
                }
            }
            expression.push(')');
        }
        expression
    }
}

/// Puts a separator, unless a list has only begun.
fn join(expression: &mut String, separator: &str, begins: &str) {
    let has_begun = expression.is_empty() || begins == "(" || begins == "|";
    if !has_begun {
        expression.push_str(separator);
    }
}

fn push_slot(expression: &mut String, slot: &Slot) {
    expression.push('(');
    for (index, stem) in slot.stems.iter().enumerate() {
        if index > 0 {
            expression.push_str(" | ");
        }
        expression.push('\'');
        push_quoted(expression, stem);
        expression.push_str(if slot.is_beginning { "':*" } else { "'" });
    }
    expression.push(')');
}

fn slot(word: &Word, typed: &str) -> Slot {
    const SHORTENED: std::ops::RangeInclusive<usize> = 2..=12;
    let is_shortened = typed[word.span.end..].starts_with('.')
        && SHORTENED.contains(&word.text.chars().count())
        && word.text.chars().all(char::is_alphabetic);
    if is_shortened {
        return Slot { stems: vec![beginning(&word.text)], is_beginning: true };
    }
    let mut found = stems(&word.text, Tongue::Either);
    // «7а» also asks for the seventh class; «2025/26» does not ask for every text of 2025.
    let is_year = word.text.contains('/');
    for reading in word.also.iter().filter(|_| !is_year) {
        found.extend(stems(reading, Tongue::Either));
    }
    Slot { stems: found, is_beginning: false }
}

/// The words one by one, except where several make a known turn; each with its other writings.
fn terms(asked: &[Asked], slots: &[Slot]) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut at = 0;
    while at < asked.len() {
        let (length, added) = shorthand::longest(&asked[at..], &slots[at..]);
        let typed = Writing { slots: slots[at..at + length].to_vec(), is_added: false };
        let added = added.into_iter().map(|slots| Writing { slots, is_added: true });
        terms.push(Term { writings: std::iter::once(typed).chain(added).collect() });
        at += length;
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::Query;

    fn expression(typed: &str) -> String {
        Query::parse(typed).expression()
    }

    #[test]
    fn every_word_must_stand_in_an_entry() {
        assert_eq!(expression("дружба в классе"), "(('дружб')) & (('клас') | ('кл'))");
    }

    #[test]
    fn nothing_typed_becomes_an_operator() {
        for typed in ["' | 'а' & !", "план:* <-> (", "\\' ); --", "a\0b", "!!! & | :*", "«'»"] {
            let expression = expression(typed);
            assert!(!expression.contains("<->") && !expression.contains('!') && !expression.contains(":*"), "{expression}");
            assert_eq!(expression.matches('\'').count() % 2, 0);
        }
        assert!(Query::parse("—  ' & | !").is_empty());
        assert!(Query::parse("").is_empty());
    }

    #[test]
    fn words_without_a_subject_are_left_out_unless_they_are_all() {
        assert_eq!(expression("как провести игру"), expression("провести игру"));
        assert!(!Query::parse("Что? Где? Когда?").is_empty());
        assert!(Query::parse("и в на").is_empty());
    }

    #[test]
    fn an_abbreviation_asks_for_its_full_form_too() {
        let expression = expression("кл час о дружбе");

        assert!(expression.starts_with("(('кл') & ('час') | ('класн') & ('час')"), "{expression}");
        assert!(expression.ends_with("& (('дружб'))"), "{expression}");
    }

    #[test]
    fn the_full_form_asks_for_its_abbreviation() {
        assert!(expression("методическое объединение").contains("('мо')"));
        assert!(!expression("руководитель").contains("('рук')"));
    }

    #[test]
    fn a_word_cut_by_a_full_stop_asks_for_all_that_begins_so() {
        assert!(expression("экзамен. сочин.").contains("'сочин':*"));
        assert!(expression("программ. меропр.").contains("'програм':*"));
        assert!(!expression("сочинение").contains(":*"));
    }

    #[test]
    fn a_class_asks_for_its_grade_and_a_year_only_for_itself() {
        assert_eq!(expression("7-А"), "(('7а' | '7'))");
        assert_eq!(expression("2025–2026"), "(('2025/26'))");
    }

    #[test]
    fn long_questions_are_cut() {
        let query = Query::parse(&"слово ".repeat(500));

        assert!(query.typed().chars().count() <= 200);
        assert!(query.terms.len() <= 12);
    }
}
