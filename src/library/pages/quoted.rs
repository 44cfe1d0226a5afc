//! Where the words of a search stand inside a document: in its text, or in a file, on which page.

use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::files::Place;
use crate::library::model::{FileText, Quote};
use crate::library::paths;
use crate::library::store::files;
use crate::library::store::lists::Listed;
use crate::search::{Piece, Query, covers, snippet};
use crate::text::{Locale, Value, say, say_with};

/// A place inside a document, led to by words: «В файле «Приказ.pdf», страница 3:».
pub struct Quoted {
    pub lead: String,
    /// Where the file is read.
    pub address: Option<String>,
    pub words: Vec<Piece>,
}

impl Quoted {
    /// Nothing where title and annotation answer the question, for those are shown anyway.
    pub fn find(locale: Locale, norm: &Listed, files: &[FileText], question: &Query, signs: usize) -> Option<Self> {
        if is_told(norm, question) {
            return None;
        }
        let own: Vec<&FileText> = files.iter().filter(|file| file.norm == norm.id).collect();
        let in_file = || {
            let quote = Quote::find(&own, &[&norm.title, &norm.annotation], question, signs)?;
            let address = Some(paths::place(norm.id, quote.file, quote.number));
            Some(Self { lead: lead(locale, &quote), address, words: quote.words })
        };
        let in_text = || {
            let words = snippet(&norm.text, question, signs)?;
            Some(Self { lead: say(locale, "library-in-text").into_owned(), address: None, words })
        };
        if is_in_text(norm, question) { in_text() } else { in_file().or_else(in_text) }
    }
}

fn is_told(norm: &Listed, question: &Query) -> bool {
    covers(&[&norm.title, &norm.annotation], question)
}

fn is_in_text(norm: &Listed, question: &Query) -> bool {
    covers(&[&norm.title, &norm.annotation, &norm.text], question)
}

/// The words of the files of those documents of a list that have to be opened to show what was hit.
pub async fn texts_of_files(tx: &mut Tx, listed: &[Listed], question: &Query) -> Result<Vec<FileText>> {
    let hidden = listed.iter().filter(|norm| !question.is_empty() && !is_in_text(norm, question));
    let ids: Vec<Uuid> = hidden.map(|norm| norm.id.0).collect();
    if ids.is_empty() { Ok(Vec::new()) } else { files::texts(tx, &ids).await }
}

fn lead(locale: Locale, quote: &Quote) -> String {
    let name = ("file", Value::from(quote.name.as_str()));
    let (key, place) = match &quote.place {
        None => return say_with(locale, "library-in-file", &[name]).into_owned(),
        Some(Place::Page(number)) => ("library-in-file-page", number.to_string()),
        Some(Place::Slide(number)) => ("library-in-file-slide", number.to_string()),
        Some(Place::Sheet(sheet)) => ("library-in-file-sheet", sheet.clone()),
    };
    say_with(locale, key, &[name, ("place", Value::from(place))]).into_owned()
}
