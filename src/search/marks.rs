//! Marks the hits in a text. The same search words are compared as in the index, so that what is
//! marked is what was found.

use std::collections::HashSet;
use std::ops::Range;

use super::query::{Query, Slot};
use super::stems::{Tongue, is_irregular, stems};
use crate::text::normalise::{Word, words};

/// A piece of a text, marked or not; the pieces together are the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub hit: bool,
}

/// The whole text with its hits marked.
pub fn hits(text: &str, query: &Query) -> Vec<Piece> {
    let marks = marks(text, query).into_iter().map(|mark| mark.span);
    pieces(text, 0..text.len(), marks)
}

/// The place of the text where most of the question stands, cut to about so many letters; none if
/// the text has no hit.
pub fn snippet(text: &str, query: &Query, max_chars: usize) -> Option<Vec<Piece>> {
    let marks = marks(text, query);
    let best = best_window(text, &marks, max_chars)?;
    let window = widened(text, best, max_chars);
    let inside = marks.into_iter().map(|mark| mark.span).filter(|span| span.start >= window.start && span.end <= window.end);
    let mut pieces = pieces(text, window.clone(), inside);
    for piece in &mut pieces {
        piece.text = piece.text.replace(['\n', '\r', '\t'], " ");
    }
    if window.start > 0 {
        pieces.insert(0, Piece { text: "…".to_owned(), hit: false });
    }
    if window.end < text.trim_end().len() {
        pieces.push(Piece { text: "…".to_owned(), hit: false });
    }
    Some(pieces)
}

/// Whether every term of the question stands in one of the texts, so that nothing else need be quoted.
pub fn covers(texts: &[&str], query: &Query) -> bool {
    let met: HashSet<usize> = texts.iter().flat_map(|text| marks(text, query)).map(|mark| mark.term).collect();
    met.len() == query.terms.len()
}

/// A marked place, and which term of the question it answers.
struct Mark {
    span: Range<usize>,
    term: usize,
}

fn marks(text: &str, query: &Query) -> Vec<Mark> {
    let wanted = Wanted::of(query);
    if wanted.writings.is_empty() {
        return Vec::new();
    }
    let tongue = Tongue::of(text);
    let words = words(text);
    let readings: Vec<Option<Vec<String>>> = words.iter().map(|word| wanted.readings(word, tongue)).collect();
    let mut marks: Vec<Mark> = Vec::new();
    for at in 0..words.len() {
        if readings[at].is_none() {
            continue;
        }
        for (term, slots) in &wanted.writings {
            let is_met = readings.len() >= at + slots.len()
                && slots
                    .iter()
                    .zip(&readings[at..])
                    .all(|(slot, reading)| reading.as_ref().is_some_and(|reading| meets(slot, reading)));
            if is_met {
                let spans = words[at..at + slots.len()].iter().map(|word| word.span.clone());
                marks.extend(spans.map(|span| Mark { span, term: *term }));
            }
        }
    }
    marks.sort_by_key(|mark| (mark.span.start, mark.term));
    marks
}

fn meets(slot: &Slot, reading: &[String]) -> bool {
    reading.iter().any(|stem| {
        slot.stems.iter().any(|asked| if slot.is_beginning { stem.starts_with(asked.as_str()) } else { stem == asked })
    })
}

/// What to mark: each typed word by itself, an added turn of words only as a whole.
struct Wanted<'a> {
    writings: Vec<(usize, &'a [Slot])>,
    /// The first letters of all search words: most words of a long text are passed over by these.
    firsts: HashSet<char>,
}

impl<'a> Wanted<'a> {
    fn of(query: &'a Query) -> Self {
        let mut writings = Vec::new();
        for (term, asked) in query.terms.iter().enumerate() {
            for writing in &asked.writings {
                if writing.is_added {
                    writings.push((term, writing.slots.as_slice()));
                } else {
                    writings.extend(writing.slots.chunks(1).map(|slot| (term, slot)));
                }
            }
        }
        let stems = writings.iter().flat_map(|(_, slots)| *slots).flat_map(|slot| &slot.stems);
        let firsts = stems.filter_map(|stem| stem.chars().next()).collect();
        Self { writings, firsts }
    }

    /// The search words of a word of the text, unless its first letter shows that it is not meant.
    fn readings(&self, word: &Word, tongue: Tongue) -> Option<Vec<String>> {
        let mut found = Vec::new();
        for reading in std::iter::once(&word.text).chain(&word.also) {
            let first = reading.chars().next()?;
            if self.firsts.contains(&first) || is_irregular(reading) {
                found.extend(stems(reading, tongue));
            }
        }
        if found.is_empty() { None } else { Some(found) }
    }
}

/// The text from mark to mark; marks that touch or overlap become one.
fn pieces(text: &str, window: Range<usize>, marks: impl Iterator<Item = Range<usize>>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut done = window.start;
    for mark in marks {
        let start = mark.start.max(done);
        if mark.end <= start {
            continue;
        }
        push(&mut pieces, &text[done..start], false);
        push(&mut pieces, &text[start..mark.end], true);
        done = mark.end;
    }
    push(&mut pieces, &text[done..window.end], false);
    pieces
}

fn push(pieces: &mut Vec<Piece>, text: &str, hit: bool) {
    if !text.is_empty() {
        pieces.push(Piece { text: text.to_owned(), hit });
    }
}

/// The stretch with the most different terms of the question, then with the most hits.
fn best_window(text: &str, marks: &[Mark], max_chars: usize) -> Option<Range<usize>> {
    // Most letters here take two bytes.
    let reach = max_chars * 2;
    let mut best: Option<((usize, usize), Range<usize>)> = None;
    for (at, first) in marks.iter().enumerate() {
        let inside = marks[at..].iter().take_while(|mark| mark.span.end <= first.span.start + reach);
        let (mut terms, mut count, mut end) = (HashSet::new(), 0, first.span.end.min(text.len()));
        for mark in inside {
            terms.insert(mark.term);
            count += 1;
            end = end.max(mark.span.end);
        }
        let worth = (terms.len(), count);
        if best.as_ref().is_none_or(|(other, _)| worth > *other) {
            best = Some((worth, first.span.start..end));
        }
    }
    best.map(|(_, window)| window)
}

/// The stretch with its surroundings, from word to word.
fn widened(text: &str, core: Range<usize>, max_chars: usize) -> Range<usize> {
    let spare = max_chars.saturating_sub(text[core.clone()].chars().count());
    let before = spare / 3;
    let mut start = text[..core.start].char_indices().rev().take(before).last().map_or(core.start, |(at, _)| at);
    let taken = text[start..core.start].chars().count();
    let mut end = text[core.end..].char_indices().nth(spare - taken).map_or(text.len(), |(at, _)| core.end + at);
    if start > 0 {
        start += text[start..core.start].find(char::is_whitespace).map_or(0, |at| at);
        start += text[start..core.start].len() - text[start..core.start].trim_start().len();
    }
    if end < text.len() {
        end = core.end + text[core.end..end].rfind(char::is_whitespace).unwrap_or(end - core.end);
    }
    let trimmed = text[core.end..end].trim_end().len();
    start..core.end + trimmed
}

#[cfg(test)]
mod tests {
    use super::{covers, hits, snippet};
    use crate::search::Query;

    fn marked(text: &str, typed: &str) -> String {
        show(hits(text, &Query::parse(typed)))
    }

    fn show(pieces: Vec<super::Piece>) -> String {
        pieces.into_iter().map(|piece| if piece.hit { format!("[{}]", piece.text) } else { piece.text }).collect()
    }

    #[test]
    fn all_forms_of_a_word_are_marked() {
        assert_eq!(marked("Ребёнок в кружке, дети и кружок.", "кружка ребёнка"), "[Ребёнок] в [кружке], [дети] и [кружок].");
        assert_eq!(marked("Об'єднання вихователів шкiл", "обʼєднань школа"), "[Об'єднання] вихователів [шкiл]");
        assert_eq!(marked("реализация Φ ГОС в 7 «А» классе", "фгос 7а"), "реализация [Φ ГОС] в [7 «А]» классе");
    }

    #[test]
    fn an_abbreviation_marks_its_full_form_only_as_a_whole() {
        assert_eq!(marked("Классный час. Час прошёл, классный!", "кл час"), "[Классный] [час]. [Час] прошёл, классный!");
        assert_eq!(marked("План МО", "методическое объединение"), "План [МО]");
    }

    #[test]
    fn a_text_without_hits_is_one_piece() {
        assert_eq!(hits("План работы", &Query::parse("игра")).len(), 1);
        assert_eq!(snippet("План работы", &Query::parse("игра"), 80), None);
        assert!(hits("", &Query::parse("игра")).is_empty());
    }

    #[test]
    fn a_snippet_shows_the_place_where_most_of_the_question_stands() {
        let text =
            format!("{} дружба. {} Игра о дружбе и классе. {}", "Слово ".repeat(40), "Иное ".repeat(60), "Конец ".repeat(40));

        let shown = show(snippet(&text, &Query::parse("игра дружба"), 80).unwrap());

        assert!(shown.contains("[Игра] о [дружбе]"), "{shown}");
        assert!(shown.starts_with('…') && shown.ends_with('…'));
        assert!(shown.chars().count() < 95, "{shown}");
    }

    #[test]
    fn a_short_text_is_its_own_snippet() {
        assert_eq!(show(snippet("Игра\nо дружбе", &Query::parse("дружба"), 80).unwrap()), "Игра о [дружбе]");
    }

    #[test]
    fn a_question_is_covered_when_each_of_its_terms_stands_somewhere() {
        let query = Query::parse("карточки конфликт");

        assert!(covers(&["Карточки с фразами", "Разговор о конфликтах"], &query));
        assert!(!covers(&["Карточки с фразами"], &query));
    }

    #[test]
    fn the_pieces_are_the_text() {
        let text = "«Игра»: 7–А, об’єднання… шко\u{ad}ла\u{0} 2025–2026\nигра";

        let joined: String =
            hits(text, &Query::parse("игра школа 7а 2025/26 обєднання")).into_iter().map(|piece| piece.text).collect();

        assert_eq!(joined, text);
    }

    proptest::proptest! {
        #[test]
        fn any_text_survives_its_marks(text in "(\\PC|[а-яіїєА-Я0-9 «»’'\"\n\u{ad}\u{0}Φ-]){0,200}", typed in "\\PC{0,20}") {
            let query = Query::parse(&format!("{typed} {}", text.chars().take(12).collect::<String>()));

            let joined: String = hits(&text, &query).into_iter().map(|piece| piece.text).collect();
            let _ = snippet(&text, &query, 40);

            assert_eq!(joined, text);
            assert_eq!(query.expression().matches('\'').count() % 2, 0);
        }
    }
}
