//! «Сделать на основе»: a copy of the words to be written on, which names what it was made of.

use axum::response::IntoResponse;

use super::new::origin;
use crate::error::Result;
use crate::ids::PracticeId;
use crate::practices::paths;
use crate::practices::store::likenesses::{self, Said};
use crate::practices::store::{lineage, practices};
use crate::text::{Locale, say_with};
use crate::web::{Ctx, Path, Response};

/// Begins a draft on the basis of a practice; both keep their authors.
pub async fn create(ctx: Ctx, Path(id): Path<PracticeId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let basis = super::find(&mut tx, id, &ctx.actor).await?;
    basis.can_be_adapted_by(&ctx.actor)?;
    let origin = origin(&ctx, &mut tx).await?;
    let locale = Locale::from_code(&basis.content.language).unwrap_or_default();
    let credit = [
        ("title", basis.content.title.as_str().into()),
        ("author", basis.author_name.as_str().into()),
        ("school", basis.school_name.as_str().into()),
    ];
    let credit = say_with(locale, "practices-made-of", &credit).into_owned();
    let content = basis.content.adapted(&credit, &origin.licence);
    let fresh = PracticeId::fresh();
    practices::insert(&mut tx, fresh, &origin, ctx.now()).await?;
    practices::save_content(&mut tx, fresh, 1, &content, ctx.now()).await?;
    lineage::insert(&mut tx, fresh, id, ctx.now()).await?;
    // Whoever decides is told so from the first: it need not be asked.
    let said = Said { other_id: id, cause: "basis".to_owned(), words: String::new() };
    likenesses::save(&mut tx, fresh, &said, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::edit(fresh)).notice("practices-adapted").into_response())
}
