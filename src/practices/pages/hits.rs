//! A practice in a list: what it is in a line, the words that a search has hit, and where in its files they stand.

use std::collections::HashMap;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::PracticeId;
use crate::practices::store::listing::{self, Row};
use crate::practices::{look, paths};
use crate::readings;
use crate::search::{Piece, Query, hits, snippet};
use crate::terms::Terms;
use crate::text::{Locale, say_with};

/// Signs of an annotation that a row shows: two lines.
const SHOWN: usize = 170;
const QUOTED: usize = 130;

/// A row of a list of practices.
pub struct Hit {
    pub row: Row,
    /// «Классный час, 5–7 классы».
    pub kind: String,
    pub title: Vec<Piece>,
    pub text: Vec<Piece>,
    /// The file in which alone the search has hit.
    pub quote: Option<Quote>,
    /// Shared since the reader last looked.
    pub is_new: bool,
}

/// Words inside a file, and where to read them.
pub struct Quote {
    pub file: String,
    pub address: String,
    pub words: Vec<Piece>,
}

impl Hit {
    pub fn new(row: Row, terms: &Terms, locale: Locale) -> Self {
        let kind = kind(&row, terms, locale);
        let title = plain(&row.title);
        let text = plain(&shortened(&row.annotation, SHOWN));
        Self { row, kind, title, text, quote: None, is_new: false }
    }

    pub fn path(&self) -> String {
        paths::show(self.row.id)
    }

    pub fn colour(&self) -> &'static str {
        look::colour(self.row.rubric.as_deref())
    }

    pub fn icon(&self) -> &'static str {
        look::icon(self.row.rubric.as_deref())
    }

    pub fn grades(&self) -> String {
        look::grades(self.row.grade_from, self.row.grade_to)
    }

    /// The language of the piece, where it is not the reader's.
    pub fn foreign(&self, locale: &Locale) -> Option<&str> {
        (self.row.language != locale.code()).then_some(self.row.language.as_str())
    }
}

/// Marks what a search has hit. The text of files is read only for rows that show no hit otherwise.
pub async fn mark(tx: &mut Tx, found: &mut [Hit], query: &Query) -> Result<()> {
    let mut hidden: Vec<PracticeId> = Vec::new();
    for hit in found.iter_mut() {
        hit.title = hits(&hit.row.title, query);
        let is_in_title = hit.title.iter().any(|piece| piece.hit);
        match snippet(&hit.row.annotation, query, SHOWN) {
            Some(pieces) => hit.text = pieces,
            None if is_in_title => {}
            None => hidden.push(hit.row.id),
        }
    }
    if hidden.is_empty() {
        return Ok(());
    }
    let mut quotes: HashMap<PracticeId, Quote> = HashMap::new();
    for file in listing::list_texts(tx, &hidden).await? {
        if !quotes.contains_key(&file.practice_id)
            && let Some((place, words)) = readings::find(&file.plain, &[], query, QUOTED)
        {
            let address = paths::place(file.practice_id, file.id, place);
            quotes.insert(file.practice_id, Quote { file: file.name, address, words });
        }
    }
    for hit in found {
        hit.quote = quotes.remove(&hit.row.id);
    }
    Ok(())
}

fn kind(row: &Row, terms: &Terms, locale: Locale) -> String {
    let label = match (&row.form, &row.rubric) {
        (Some(form), _) => terms.label("form", form, locale).to_owned(),
        (None, Some(rubric)) => terms.label("rubric", rubric, locale).to_owned(),
        (None, None) => String::new(),
    };
    let grades = grades_in_words(locale, row.grade_from, row.grade_to);
    [label, grades].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// «5–7 классы», «6 класс», or nothing.
pub fn grades_in_words(locale: Locale, from: Option<i32>, to: Option<i32>) -> String {
    let grades = look::grades(from, to);
    if grades.is_empty() {
        return grades;
    }
    let key = if grades.contains('–') { "bank-grades" } else { "bank-grade" };
    say_with(locale, key, &[("value", grades.into())]).into_owned()
}

fn plain(text: &str) -> Vec<Piece> {
    if text.is_empty() { Vec::new() } else { vec![Piece { text: text.to_owned(), hit: false }] }
}

/// The beginning of a text, cut between words.
fn shortened(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let cut = text[..end].rfind(char::is_whitespace).unwrap_or(end);
    format!("{}…", text[..cut].trim_end_matches([' ', ',', '.', ':', ';', '–', '—']))
}
