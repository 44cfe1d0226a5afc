//! «Что это значит для классного руководителя»: the valuable part of a document, written apart from its card.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::json;

use super::{Noted, find_own, note};
use crate::error::{Error, Result};
use crate::ids::NormId;
use crate::library::model::{ANNOTATION, Norm};
use crate::library::paths;
use crate::library::store::norms;
use crate::web::{Check, Ctx, Errors, Form, Invalid, Path, Response, filters, form};

form! {
    /// What the document means, with the version of it that was read.
    pub struct AnnotationForm { annotation, version }
}

#[derive(Template)]
#[template(path = "library/annotation.html")]
struct Edit {
    norm: Norm,
    form: AnnotationForm,
    errors: Errors,
    /// Somebody saved the document while this was being written.
    is_stale: bool,
}

pub async fn edit(ctx: Ctx, Path(id): Path<NormId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let norm = find_own(&ctx, &mut tx, id).await?;
    let form = AnnotationForm { annotation: norm.card.annotation.clone(), version: norm.version.to_string() };
    ctx.page(Edit { norm, form, errors: Errors::default(), is_stale: false })
}

pub async fn update(ctx: Ctx, Path(id): Path<NormId>, Form(form): Form<AnnotationForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let norm = find_own(&ctx, &mut tx, id).await?;
    let typed = form.clone();
    let mut check = Check::new();
    let annotation = check.text("annotation", &form.annotation, 0..=ANNOTATION);
    let annotation = match check.finish(form, || annotation) {
        Ok(annotation) => annotation,
        Err(Invalid { form, errors }) => return ctx.unprocessable(Edit { norm, form, errors, is_stale: false }),
    };
    match norms::save_annotation(&mut tx, &norm, typed.version.parse().unwrap_or_default(), &annotation, ctx.now()).await {
        Ok(()) => {}
        Err(Error::Stale) => {
            let form = AnnotationForm { version: norm.version.to_string(), ..typed };
            return ctx.page_with(StatusCode::CONFLICT, Edit { norm, form, errors: Errors::default(), is_stale: true });
        }
        Err(error) => return Err(error),
    }
    let (before, after) = (Some(json!({ "annotation": norm.card.annotation })), Some(json!({ "annotation": annotation })));
    note(&ctx, &mut tx, Noted { deed: "edit-norm", norm: id, keeper: &norm.keeper, before, after }).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("library-saved").into_response())
}
