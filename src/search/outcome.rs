//! The whole of an answer: as typed first; where that finds nothing, in the other keyboard layout,
//! then with typing errors mended, then without the words that no text has. Whatever was done is told.

use super::layout;
use super::query::Query;
use super::store::{Found, MOST_FOUND, Scope, select};
use super::vocabulary::{commoner, is_written, suggest, without_unknown};
use crate::db::Tx;
use crate::error::Result;

/// What was found, and for which question.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    pub found: Vec<Found>,
    /// There are more than are shown: a page says «more than 1 000».
    pub is_cut: bool,
    /// The question that was answered, where it is not the one typed.
    pub shown_as: Option<Query>,
    /// A question that may have been meant, where little was found for the one typed.
    pub suggestion: Option<String>,
}

/// Finds entries of the given kinds for one who may see so much. The transaction may be read-only.
pub async fn find(tx: &mut Tx, query: &Query, scope: &Scope, kinds: &[&str]) -> Result<Outcome> {
    const FEW: usize = 3;
    if query.is_empty() {
        return Ok(Outcome::default());
    }
    let found = select(tx, query, scope, kinds).await?;
    if !found.is_empty() {
        let suggestion = if found.len() < FEW { fuller(tx, query, scope, kinds, found.len()).await? } else { None };
        return Ok(Outcome { suggestion, ..Outcome::of(found) });
    }
    let retyped: Vec<Query> = layout::retyped(query.typed()).iter().map(|typed| Query::parse(typed)).collect();
    let is_latin = query.typed().chars().any(|sign| sign.is_ascii_alphabetic());
    for rewrite in &retyped {
        // Cyrillic words in the sister layout may look like slips: «шкыльний». Whole known words speak for the layout.
        if (is_latin || is_written(tx, rewrite).await?)
            && let Some(outcome) = instead(tx, rewrite.typed(), scope, kinds).await?
        {
            return Ok(outcome);
        }
    }
    for question in std::iter::once(query).chain(&retyped) {
        if let Some(mended) = suggest(tx, question).await?
            && let Some(outcome) = instead(tx, &mended, scope, kinds).await?
        {
            return Ok(outcome);
        }
    }
    let rest = without_unknown(tx, query).await?;
    for last in retyped.iter().filter(|_| !is_latin).map(Query::typed).chain(rest.as_deref()) {
        if let Some(outcome) = instead(tx, last, scope, kinds).await? {
            return Ok(outcome);
        }
    }
    Ok(Outcome::default())
}

/// The answer to another question than the one typed, if it has any.
async fn instead(tx: &mut Tx, typed: &str, scope: &Scope, kinds: &[&str]) -> Result<Option<Outcome>> {
    let query = Query::parse(typed);
    if query.is_empty() {
        return Ok(None);
    }
    let found = select(tx, &query, scope, kinds).await?;
    Ok((!found.is_empty()).then(|| Outcome { shown_as: Some(query), ..Outcome::of(found) }))
}

/// A question near to this one that finds more: what was typed may stand in a text as a slip too.
async fn fuller(tx: &mut Tx, query: &Query, scope: &Scope, kinds: &[&str], found: usize) -> Result<Option<String>> {
    let Some(near) = commoner(tx, query).await? else { return Ok(None) };
    let more = select(tx, &Query::parse(&near), scope, kinds).await?.len();
    Ok((more > found).then_some(near))
}

impl Outcome {
    fn of(found: Vec<Found>) -> Self {
        Self { is_cut: found.len() >= MOST_FOUND, found, ..Self::default() }
    }
}
