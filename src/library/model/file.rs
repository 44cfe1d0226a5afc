//! A file of a document, and the place in it where the words of a search stand: the page, the slide or the sheet.

use serde::{Deserialize, Serialize};

use crate::files::{Blob, Block, Extract, Kind, Limits, Place};
use crate::ids::{NormFileId, NormId};
use crate::search::{Piece, Query, covers, hits, snippet};

/// A file as its document shows it.
#[derive(Clone, Debug)]
pub struct Attached {
    pub id: NormFileId,
    pub name: String,
    pub media_type: String,
    /// Bytes.
    pub size: i64,
    pub sha256: Vec<u8>,
    /// Where its bytes lie in the store.
    pub key: String,
    /// «waiting», «read», «unreadable», «none».
    pub reading: String,
}

impl Attached {
    pub fn kind(&self) -> Option<Kind> {
        let extension = self.name.rsplit_once('.').map(|(_, extension)| extension).unwrap_or_default();
        Kind::of_extension(extension)
    }

    /// Its bytes in the store; absent where the format is known no more.
    pub fn blob(&self) -> Option<Blob> {
        Blob::kept(self.key.clone(), self.size, &self.sha256, &self.media_type, &self.name)
    }

    /// Words are sought in it, or will be soon.
    pub fn is_searched(&self) -> bool {
        matches!(self.reading.as_str(), "waiting" | "read")
    }
}

/// What may still be brought to a document that has these files.
pub fn room(files: &[Attached]) -> Limits {
    Limits::left(files.len(), files.iter().map(|file| u64::try_from(file.size).unwrap_or(0)).sum())
}

/// The words of a file that stand at one place of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Absent where a file has no pages.
    pub place: Option<Place>,
    pub text: String,
}

/// What was read in a file, place by place; places without words are left out.
pub fn passages(extract: Extract) -> Vec<Passage> {
    // Documents that flow say where their pages turn, and not where the first begins.
    let has_pages = extract.blocks.iter().any(|block| matches!(block, Block::Break(Place::Page(_))));
    let mut passages = vec![Passage { place: has_pages.then_some(Place::Page(1)), text: String::new() }];
    for block in extract.blocks {
        let text = match block {
            Block::Heading(_, text) | Block::Paragraph(text) | Block::Item(text) | Block::Note(text) => text,
            Block::Picture(_) => continue,
            Block::Table(rows) => rows.into_iter().map(|row| row.join("\t")).collect::<Vec<_>>().join("\n"),
            Block::Break(place) => {
                passages.push(Passage { place: Some(place), text: String::new() });
                continue;
            }
        };
        if let Some(passage) = passages.last_mut() {
            passage.text.push_str(&text);
            passage.text.push('\n');
        }
    }
    passages.retain(|passage| !passage.text.trim().is_empty());
    passages
}

/// A file with its words.
#[derive(Clone, Debug)]
pub struct FileText {
    pub id: NormFileId,
    pub norm: NormId,
    pub name: String,
    pub passages: Vec<Passage>,
}

/// A place of a file in which the words of a search stand.
#[derive(Clone, Debug)]
pub struct Quote {
    pub file: NormFileId,
    pub name: String,
    pub place: Option<Place>,
    /// Its number among the file's places.
    pub number: Option<u32>,
    pub words: Vec<Piece>,
}

impl Quote {
    /// The place that, together with what is told anyway, answers all of the question; else the first that has a word of
    /// it, else a file that is called so.
    pub fn find(files: &[&FileText], told: &[&str], question: &Query, signs: usize) -> Option<Self> {
        let mut first = None;
        for file in files {
            for (at, passage) in (1..).zip(&file.passages) {
                let Some(words) = snippet(&passage.text, question, signs) else { continue };
                let number = passage.place.as_ref().map(|place| match place {
                    Place::Page(number) | Place::Slide(number) => *number,
                    Place::Sheet(_) => at,
                });
                let quote = Self { file: file.id, name: file.name.clone(), place: passage.place.clone(), number, words };
                if covers(&[told, &[passage.text.as_str()]].concat(), question) {
                    return Some(quote);
                }
                first.get_or_insert(quote);
            }
        }
        let is_named = |file: &&&FileText| hits(&file.name, question).iter().any(|piece| piece.hit);
        let named = |file: &&FileText| {
            let name = file.name.clone();
            Self { file: file.id, name, place: None, number: None, words: Vec::new() }
        };
        first.or_else(|| files.iter().find(is_named).map(named))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(blocks: &[Block]) -> Vec<(Option<Place>, String)> {
        let extract = Extract { blocks: blocks.to_vec(), ..Extract::default() };
        passages(extract).into_iter().map(|passage| (passage.place, passage.text)).collect()
    }

    #[test]
    fn words_stand_on_the_page_on_which_they_were_read() {
        let word = |text: &str| Block::Paragraph(text.into());
        let turn = |page| Block::Break(Place::Page(page));

        // A document that flows begins without saying so.
        assert_eq!(
            read(&[word("Приказ"), turn(2), word("О дежурстве"), word("в школе")]),
            [(Some(Place::Page(1)), "Приказ\n".into()), (Some(Place::Page(2)), "О дежурстве\nв школе\n".into())]
        );
        assert_eq!(read(&[turn(1), turn(2), word("Текст")]), [(Some(Place::Page(2)), "Текст\n".into())]);
        assert_eq!(read(&[word("Записка")]), [(None, "Записка\n".into())]);
        assert_eq!(read(&[]), []);
    }

    #[test]
    fn the_place_that_answers_the_whole_question_is_quoted() {
        let passage = |page, text: &str| Passage { place: Some(Place::Page(page)), text: text.into() };
        let passages = vec![passage(1, "О дежурстве"), passage(2, "Дежурство в столовой")];
        let file = FileText { id: NormFileId::fresh(), norm: NormId::fresh(), name: "приказ.pdf".into(), passages };
        let place = |question: &str| Quote::find(&[&file], &[], &Query::parse(question), 80).map(|quote| quote.place);

        assert_eq!(place("дежурство столовая"), Some(Some(Place::Page(2))));
        assert_eq!(place("дежурство спортзал"), Some(Some(Place::Page(1))));
        assert_eq!(place("приказ"), Some(None));
        assert_eq!(place("ледоход"), None);
    }
}
