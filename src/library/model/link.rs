//! What one document does to another: the form in which a keeper says so, and the rules it keeps to.

use time::Date;

use super::{Norm, Relation};
use crate::ids::{NormId, RowId};
use crate::web::{Check, Invalid, Problem, form};

const WORDS: usize = 300;

form! {
    /// A link as it is typed on the page of one of its two documents. The id is made with the form.
    pub struct LinkForm { id, deed, since, other, words }
}

/// How a link reads on the page on which it is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The document of the page does it to another.
    Onward,
    /// Another document does it to that of the page.
    Inward,
}

/// The words offered: `replaces` when the document of the page does it, `replaced` when it is done to it.
pub const DEEDS: [(&str, Relation, Direction); 6] = [
    ("replaces", Relation::Replaces, Direction::Onward),
    ("amends", Relation::Amends, Direction::Onward),
    ("repeals", Relation::Repeals, Direction::Onward),
    ("replaced", Relation::Replaces, Direction::Inward),
    ("amended", Relation::Amends, Direction::Inward),
    ("repealed", Relation::Repeals, Direction::Inward),
];

/// A link ready to be kept.
#[derive(Clone, Debug)]
pub struct NewLink {
    pub id: RowId,
    /// To which it is done.
    pub norm: NormId,
    pub relation: Relation,
    pub since: Date,
    pub source: Source,
}

/// What does it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    Card(NormId),
    /// A document that does not stand on the shelf, by its name.
    Words(String),
}

/// A link as the page of one of its documents shows it.
#[derive(Clone, Debug)]
pub struct Linked {
    pub id: RowId,
    pub relation: Relation,
    pub since: Date,
    pub direction: Direction,
    /// The other document, where it has a card that this reader may see.
    pub other: Option<NormId>,
    pub words: String,
    pub kind: String,
    pub dated: Option<Date>,
    pub number: String,
    pub language: String,
    /// The other document is a draft: until it is adopted the link changes nothing.
    pub is_draft: bool,
}

impl Linked {
    /// The message of the link as the page says it: «library-link-replaced».
    pub fn key(&self) -> &'static str {
        let found = DEEDS.iter().find(|(_, relation, direction)| (*relation, *direction) == (self.relation, self.direction));
        found.map_or("", |(code, _, _)| code)
    }

    /// Whether it takes the document of the page out of force on a day, or will.
    pub fn ends(&self) -> bool {
        self.direction == Direction::Inward && self.relation != Relation::Amends && !self.is_draft
    }
}

impl LinkForm {
    /// The link between the document of the page and another one of the same shelf.
    pub fn parse(self, here: &Norm, shelf: &[Norm], present: &[Linked]) -> Result<NewLink, Invalid<Self>> {
        let mut check = Check::new();
        let codes = DEEDS.map(|(code, _, _)| code);
        let deed = check.choice("deed", &self.deed, &codes).to_owned();
        let (_, relation, direction) = DEEDS.into_iter().find(|(code, _, _)| *code == deed).unwrap_or(DEEDS[0]);
        let since = check.date("since", &self.since);
        let words = check.line("words", &self.words, 0..=WORDS);
        let other = shelf.iter().find(|norm| norm.id.to_string() == self.other && norm.id != here.id);
        match (other, direction) {
            (None, _) if !self.other.is_empty() => check.add("other", Problem::NotAChoice),
            (None, Direction::Onward) => check.add("other", Problem::Required),
            (None, Direction::Inward) if words.is_empty() => check.add("other", Problem::Rule("library-problem-no-source")),
            _ => {}
        }
        let source_dated = match direction {
            Direction::Onward => here.card.dated,
            Direction::Inward => other.and_then(|norm| norm.card.dated),
        };
        if since != Date::MIN && source_dated.is_some_and(|dated| since < dated) {
            check.add("since", Problem::Rule("library-problem-before-source"));
        }
        if let Some(other) = other
            && present.iter().any(|linked| linked.other == Some(other.id) && linked.direction != direction)
        {
            check.add("other", Problem::Rule("library-problem-circle"));
        }
        let id = self.id.parse().unwrap_or_else(|_| RowId::fresh());
        let (norm, source) = match (direction, other) {
            (Direction::Onward, Some(other)) => (other.id, Source::Card(here.id)),
            (Direction::Inward, Some(other)) => (here.id, Source::Card(other.id)),
            (_, None) => (here.id, Source::Words(words)),
        };
        check.finish(self, || NewLink { id, norm, relation, since, source })
    }
}
