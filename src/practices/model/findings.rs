//! What the check before sending finds in a practice: in the words of its card, and in its files. Nothing is forbidden for
//! it; the author cleans what can be cleaned, says why the rest stays, and whoever decides reads both.

use crate::files::{Finding, Sort};
use crate::ids::PracticeFileId;
use crate::practices::model::Content;
use crate::text::persons::traces;

/// Why something stays: invented or out of a book, grown-ups, parents have consented, kept on purpose.
pub const CAUSES: [&str; 4] = ["invented", "adults", "consents", "kept"];

/// Where something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// A field of the card.
    Field(&'static str),
    File {
        id: PracticeFileId,
        name: String,
    },
}

/// A finding with the part of the practice in which it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub at: At,
    pub finding: Finding,
}

impl Found {
    /// Whether the author is to say why it stays; names of authors, heavy pictures and old forms of files are told alone.
    pub fn asks(&self) -> bool {
        !matches!(self.finding.sort, Sort::Author | Sort::Large | Sort::Old)
    }

    /// By what it is known again.
    pub fn key(&self) -> String {
        let at = match &self.at {
            At::Field(field) => (*field).to_owned(),
            At::File { id, .. } => id.to_string(),
        };
        format!("{at} {} {}", self.finding.sort.code(), self.finding.words)
    }
}

/// What the words of the card may tell of children.
pub fn in_card(content: &Content) -> Vec<Found> {
    let fields: [(&'static str, &str); 13] = [
        ("title", &content.title),
        ("annotation", &content.annotation),
        ("course", &content.course),
        ("keywords", &content.keywords),
        ("participants", &content.participants),
        ("equipment", &content.equipment),
        ("preparation", &content.preparation),
        ("goal", &content.goal),
        ("tasks", &content.tasks),
        ("results", &content.results),
        ("reflection", &content.reflection),
        ("variants", &content.variants),
        ("outcome", &content.outcome),
    ];
    let found = |field: &'static str, text: &str| {
        let spots = traces(text.lines()).into_iter();
        let at_field = spots.map(move |spot| Found {
            at: At::Field(field),
            finding: Finding {
                sort: spot.trace.into(),
                place: None,
                paragraph: u32::try_from(spot.line + 1).ok(),
                words: spot.words,
                count: u32::try_from(spot.count).unwrap_or(u32::MAX),
                cleans: false,
            },
        });
        at_field.collect::<Vec<_>>()
    };
    fields.into_iter().flat_map(|(field, text)| found(field, text)).collect()
}
