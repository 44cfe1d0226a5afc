//! The words of a file for search, with the places where its pages, slides and sheets begin.

use super::parts::number;
use crate::files::{Block, Extract};
use crate::search::{Piece, Query, covers, snippet};

/// Stands where a place begins: the sign with which printers are told to take a new sheet.
const TURN: char = '\u{c}';
/// Places beyond this one are not told apart.
const MOST: u32 = 5000;

/// All words in the order of reading, with the turns of pages between them: the first place stands after the first turn.
pub fn plain(extract: &Extract) -> String {
    let mut plain = String::new();
    let mut place = 0;
    for block in &extract.blocks {
        if let Block::Break(begun) = block {
            let next = number(begun, place).min(MOST);
            plain.extend((place..next).map(|_| TURN));
            place = place.max(next);
        }
        block.write(&mut plain);
    }
    plain
}

/// Such a text place by place: the number of a place, absent before the first one, and the words.
fn by_places(plain: &str) -> impl Iterator<Item = (Option<usize>, &str)> {
    plain.split(TURN).enumerate().map(|(at, words)| ((at > 0).then_some(at), words)).filter(|(_, words)| !words.trim().is_empty())
}

/// The place in whose words a search has hit, with the words around: the first that together with what is told anyway
/// answers all of the question, else the first that has a word of it.
pub fn find(plain: &str, told: &[&str], question: &Query, signs: usize) -> Option<(Option<usize>, Vec<Piece>)> {
    let mut first = None;
    for (place, words) in by_places(plain) {
        let Some(pieces) = snippet(words, question, signs) else { continue };
        if covers(&[told, &[words]].concat(), question) {
            return Some((place, pieces));
        }
        first.get_or_insert((place, pieces));
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Place;

    fn read(blocks: Vec<Block>) -> Vec<(Option<usize>, String)> {
        let plain = plain(&Extract { blocks, ..Extract::default() });
        by_places(&plain).map(|(place, words)| (place, words.to_owned())).collect()
    }

    #[test]
    fn words_are_found_in_their_places() {
        let word = |text: &str| Block::Paragraph(text.into());
        let page = |number| Block::Break(Place::Page(number));
        let sheet = |name: &str| Block::Break(Place::Sheet(name.into()));

        assert_eq!(
            read(vec![page(1), word("круг"), page(3), word("мяч")]),
            [(Some(1), "круг\n".into()), (Some(3), "мяч\n".into())]
        );
        assert_eq!(read(vec![sheet("Май"), word("5")]), [(Some(1), "Май\n5\n".into())]);
        assert_eq!(read(vec![word("круг")]), [(None, "круг\n".into())]);
    }

    #[test]
    fn the_place_that_answers_the_whole_question_is_found() {
        let place = |question: &str| find("\u{c}О дежурстве\u{c}Дежурство в столовой", &[], &Query::parse(question), 80);

        assert_eq!(place("дежурство столовая").and_then(|found| found.0), Some(2));
        assert_eq!(place("дежурство").and_then(|found| found.0), Some(1));
        assert!(place("спортзал").is_none());
    }
}
