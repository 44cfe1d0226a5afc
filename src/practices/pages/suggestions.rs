//! Suggestions under the search field while somebody types: words, rubrics and directions, titles. A part of a page for a
//! script; without it the field searches as it is.

use askama::Template;

use crate::error::Result;
use crate::ids::PracticeId;
use crate::practices::indexing::KIND;
use crate::practices::model::filter::{Filter, Group};
use crate::practices::paths;
use crate::search::{self, Completion, Scope};
use crate::terms::Terms;
use crate::text::normalise::fold;
use crate::web::{Query, Response, Visitor, filters, form};

const MOST: usize = 8;
const WORDS: usize = 3;
const TERMS: usize = 2;

form! {
    /// What stands in the field so far.
    pub struct Typed { q }
}

#[derive(Template)]
#[template(path = "practices/suggestions.html")]
struct Suggestions {
    offers: Vec<Offer>,
}

/// One suggestion.
struct Offer {
    icon: &'static str,
    words: String,
    /// The message of what it is, where the words do not say it.
    what: &'static str,
    address: String,
}

pub async fn list(visitor: Visitor, Query(typed): Query<Typed>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let terms = Terms::load(&mut tx, visitor.now()).await?;
    let Completion { questions, titles, typed } = search::complete(&mut tx, &typed.q, &Scope::of(visitor.actor()), KIND).await?;
    let question = |words: String| {
        let address = Filter { typed: words.clone(), ..Filter::default() }.address();
        Offer { icon: "search", words, what: "", address }
    };
    let title = |(id, words)| Offer { icon: "file-text", words, what: "", address: paths::show(PracticeId(id)) };
    let terms = chosen(&terms, &typed, &visitor).into_iter().take(TERMS);
    let mut offers: Vec<Offer> = questions.into_iter().take(WORDS).map(question).chain(terms).collect();
    offers.extend(titles.into_iter().map(title));
    offers.truncate(MOST);
    visitor.page(Suggestions { offers })
}

/// Rubrics and directions in whose names a word begins as typed.
fn chosen(terms: &Terms, typed: &str, visitor: &Visitor) -> Vec<Offer> {
    let typed = fold(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let within = format!(" {typed}");
    let mut offers = Vec::new();
    for (group, what) in [(Group::Rubric, "searches-rubric"), (Group::Direction, "bank-direction")] {
        for (code, words) in terms.options(group.field(), super::browse::country(visitor), visitor.locale()) {
            let folded = fold(&words);
            if folded.starts_with(&typed) || folded.contains(&within) {
                let mut filter = Filter::default();
                let codes = if group == Group::Rubric { &mut filter.rubrics } else { &mut filter.directions };
                codes.push(code);
                offers.push(Offer { icon: "tag", words, what, address: filter.address() });
            }
        }
    }
    offers
}
