//! The beginning of a consolidated report.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;

use super::note;
use crate::clock::school_year;
use crate::consolidated::model::form::StartForm;
use crate::consolidated::model::{KINDS, USUAL, writing};
use crate::consolidated::paths;
use crate::consolidated::store::reports::{self, NewReport};
use crate::error::{Error, OnConstraint, Result};
use crate::ids::ConsolidatedId;
use crate::submissions::Kind;
use crate::web::{Ctx, Errors, Form, Response, filters};

#[derive(Template)]
#[template(path = "consolidated/new.html")]
struct New {
    form: StartForm,
    errors: Errors,
    years: Vec<(String, String)>,
    kinds: Vec<(&'static str, String)>,
}

impl New {
    fn of(ctx: &Ctx, form: StartForm, errors: Errors) -> Self {
        let year = |year: i32| (year.to_string(), format!("{year}/{}", year + 1));
        let kind = |kind: Kind| (kind.code(), ctx.say(&format!("consolidated-kind-{}", kind.code()), &[]));
        Self { form, errors, years: years(ctx).map(year).to_vec(), kinds: KINDS.map(kind).to_vec() }
    }
}

/// The present year, and those before whose reports may still be put together.
fn years(ctx: &Ctx) -> [i32; 3] {
    let present = school_year(ctx.today());
    [present, present - 1, present - 2]
}

pub async fn new(ctx: Ctx) -> Result<Response> {
    // The year of the reports that came last: in autumn that of the spring before.
    let form = StartForm {
        id: ConsolidatedId::fresh().to_string(),
        first_year: (school_year(ctx.today()) - 1).to_string(),
        kind: Kind::Year.code().to_owned(),
    };
    ctx.page(New::of(&ctx, form, Errors::default()))
}

pub async fn create(ctx: Ctx, Form(form): Form<StartForm>) -> Result<Response> {
    let id: ConsolidatedId = form.id.parse().map_err(|_| Error::Malformed)?;
    let (first_year, kind) = match form.parse(&years(&ctx)) {
        Ok(start) => start,
        Err(invalid) => return ctx.unprocessable(New::of(&ctx, invalid.form, invalid.errors)),
    };
    let district = ctx.actor.district().ok_or(Error::Forbidden)?;
    let mut tx = ctx.write().await?;
    if let Some(begun) = reports::find_for(&mut tx, district, first_year, kind).await? {
        return Ok(ctx.see(paths::show(begun)).notice("consolidated-begun-already").into_response());
    }
    let new = NewReport { id, district, first_year, kind, indicators: USUAL };
    let done = reports::insert(&mut tx, &new, writing::chapters(kind), ctx.actor.user, ctx.now()).await;
    done.on_constraint("consolidated_reports_pkey", || ())?.map_err(|()| Error::Stale)?;
    let report = reports::find(&mut tx, id).await?;
    note(&ctx, &mut tx, &report, "begin-consolidated", json!({ "year": first_year, "kind": kind.code() })).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("consolidated-begun").into_response())
}
