//! The card as the files suggest it: shown beside the form, written into its empty fields when the author says so.

use axum::response::IntoResponse;

use crate::db::Tx;
use crate::error::Result;
use crate::practices::look::{self, heading_of};
use crate::practices::model::Practice;
use crate::practices::model::file_words::Read;
use crate::practices::paths;
use crate::practices::store::{files, practices};
use crate::terms::Terms;
use crate::text::Locale;
use crate::web::{Ctx, Response};

async fn read(tx: &mut Tx, practice: &Practice, terms: &Terms) -> Result<Read> {
    let files = files::list_beginnings(tx, practice.id).await?;
    Ok(Read::beside(&files, &practice.content, |kind, code| terms.has(kind, code)))
}

/// What the files say that the card does not say yet: the message of each field, and words.
pub async fn shown(tx: &mut Tx, practice: &Practice, terms: &Terms, locale: Locale) -> Result<Vec<(String, String)>> {
    let Read { texts, rubric, kind, grades, duration } = read(tx, practice, terms).await?;
    let label = |field: &str, code: &str| (heading_of(field), terms.label(field, code, locale).to_owned());
    let mut shown: Vec<_> = rubric.map(|code| label("rubric", code)).into_iter().collect();
    shown.extend(kind.map(|code| label("kind", code)));
    shown.extend(grades.map(|(from, to)| (heading_of("grade_from"), look::grades(Some(from), Some(to)))));
    shown.extend(duration.map(|minutes| (heading_of("duration"), minutes.to_string())));
    shown.extend(texts.into_iter().map(|(field, text)| (heading_of(field), text)));
    Ok(shown)
}

/// Writes it into the empty fields of a card that has just been saved.
pub async fn fill(ctx: &Ctx, mut tx: Tx, practice: &Practice, terms: &Terms) -> Result<Response> {
    let content = read(&mut tx, practice, terms).await?.fill(practice.content.clone());
    practices::save_content(&mut tx, practice.id, practice.version, &content, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::edit(practice.id)).notice("practices-filled").into_response())
}
