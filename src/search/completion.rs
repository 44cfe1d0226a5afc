//! What somebody who is still typing may mean: words that begin so, in the layout that was meant, or nearly so; and titles
//! that have them. Nothing is offered that only others may see: a word has to stand in something this person may find.

use uuid::Uuid;

use super::layout;
use super::marks::covers;
use super::query::Query;
use super::store::Scope;
use super::titles::titled;
use super::vocabulary::{self, Likely};
use crate::db::Tx;
use crate::error::Result;
use crate::text::normalise::{fold, words};

/// So many words are looked for among titles.
const LIKELY: usize = 6;

/// What is offered, the likeliest first.
#[derive(Clone, Debug, Default)]
pub struct Completion {
    /// Whole questions.
    pub questions: Vec<String>,
    /// Things by their titles: those that begin as typed stand first, then the latest.
    pub titles: Vec<(Uuid, String)>,
    /// What was typed, in the layout in which it means something.
    pub typed: String,
}

/// What was typed, cut before its last word.
struct Begun {
    typed: String,
    before: String,
    last: String,
}

impl Begun {
    /// None where there is too little to tell anything by.
    fn read(typed: &str) -> Option<Self> {
        const FEWEST: usize = 2;
        let typed: String = typed.trim_start().chars().take(100).collect();
        let last = words(&typed).pop()?;
        let before = typed[..last.span.start].to_owned();
        (last.text.chars().count() >= FEWEST).then_some(Self { before, last: last.text, typed })
    }
}

/// Completes a question by things of a kind, for one who may see so much.
pub async fn complete(tx: &mut Tx, typed: &str, scope: &Scope, kind: &str) -> Result<Completion> {
    let Some(own) = Begun::read(typed) else { return Ok(Completion::default()) };
    let meant = layout::retyped(&own.typed).into_iter().filter_map(|typed| Begun::read(&typed));
    let begun: Vec<Begun> = std::iter::once(own).chain(meant).collect();
    let beginnings: Vec<String> = begun.iter().map(|begun| begun.last.clone()).collect();
    let (likely, last) = vocabulary::likely(tx, &beginnings).await?;
    let Some(first) = likely.first() else { return Ok(Completion { typed: begun[0].typed.clone(), ..Completion::default() }) };
    let begun = &begun[first.beginning];
    let mut offered: Vec<(&Likely, Query)> = Vec::new();
    for word in likely.iter().filter(|word| word.beginning == first.beginning) {
        if offered.len() < LIKELY && offered.iter().all(|(known, _)| known.stem != word.stem) {
            offered.push((word, Query::parse(&word.word)));
        }
    }
    offered.retain(|(_, query)| !query.is_empty());
    let asked: Vec<(String, i64)> = offered.iter().map(|(word, query)| (query.expression(), word.entries.into())).collect();
    let before = Query::parse(&begun.before);
    let mut found = titled(tx, &before, &asked, last, scope, kind).await?;
    let is_found = |at: usize| found.iter().any(|found| found.answers.contains(&at));
    let questions: Vec<String> =
        (0..offered.len()).filter(|at| is_found(*at)).map(|at| format!("{}{}", begun.before, offered[at].0.shown)).collect();
    let whole = fold(&begun.typed);
    found.retain(|found| offered.iter().any(|(_, query)| covers(&[found.title.as_str()], query)));
    found.sort_by_key(|found| (!fold(&found.title).starts_with(&whole), std::cmp::Reverse(found.number)));
    Ok(Completion {
        questions: questions.into_iter().filter(|question| *question != typed.trim()).collect(),
        titles: found.into_iter().map(|found| (found.id, found.title)).collect(),
        typed: begun.typed.clone(),
    })
}
