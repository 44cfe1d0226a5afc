//! Districts: the list, and the form of one.

use askama::Template;
use axum::response::IntoResponse;

use super::{entry, words};
use crate::audit;
use crate::error::{Error, OnConstraint, Result};
use crate::ids::DistrictId;
use crate::schools::model::district::{COUNTRIES, District, DistrictForm, LANGUAGES, LICENCES, ZONES};
use crate::schools::store::districts;
use crate::web::{Ctx, Errors, Form, Invalid, Path, Problem, Response, filters};

#[derive(Template)]
#[template(path = "schools/districts.html")]
struct Districts {
    districts: Vec<District>,
}

type Words = Vec<(&'static str, String)>;

#[derive(Template)]
#[template(path = "schools/district_form.html")]
struct Edit {
    /// Absent for a new one.
    district: Option<District>,
    form: DistrictForm,
    errors: Errors,
    countries: Words,
    languages: Words,
    zones: Words,
    licences: Words,
}

impl Edit {
    fn new(ctx: &Ctx, district: Option<District>, form: DistrictForm, errors: Errors) -> Self {
        let countries = words(ctx, "schools-country", &COUNTRIES);
        let languages = words(ctx, "schools-language", &LANGUAGES);
        let (zones, licences) = (words(ctx, "schools-zone", &ZONES), words(ctx, "practices-licence", &LICENCES));
        Self { district, form, errors, countries, languages, zones, licences }
    }

    fn action(&self) -> String {
        self.district
            .as_ref()
            .map_or_else(|| "/admin/districts".to_owned(), |district| format!("/admin/districts/{}", district.id))
    }
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let districts = districts::list(&mut tx, None, ctx.today()).await?;
    drop(tx);
    ctx.page(Districts { districts })
}

pub async fn new(ctx: Ctx) -> Result<Response> {
    ctx.page(Edit::new(&ctx, None, DistrictForm::usual(), Errors::default()))
}

fn again(ctx: &Ctx, district: Option<District>, invalid: Invalid<DistrictForm>) -> Result<Response> {
    ctx.unprocessable(Edit::new(ctx, district, invalid.form, invalid.errors))
}

pub async fn create(ctx: Ctx, Form(form): Form<DistrictForm>) -> Result<Response> {
    let typed = form.clone();
    let draft = match form.parse() {
        Ok(draft) => draft,
        Err(invalid) => return again(&ctx, None, invalid),
    };
    let id = DistrictId::fresh();
    let mut tx = ctx.write().await?;
    let inserted = districts::insert(&mut tx, id, &draft, ctx.now()).await;
    if inserted.on_constraint("districts_name_key", || ())?.is_err() {
        return again(&ctx, None, Invalid::at(typed, "name", Problem::Taken));
    }
    let noted =
        audit::Entry { district: Some(id.0), after: Some(draft.told()), ..entry(&ctx, "create-district", "district", id.0) };
    audit::note(&mut tx, ctx.now(), noted).await?;
    tx.commit().await?;
    Ok(ctx.see("/admin/districts").notice("schools-saved").into_response())
}

pub async fn edit(ctx: Ctx, Path(id): Path<DistrictId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let district = districts::find(&mut tx, id, ctx.today()).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let form = DistrictForm::from(&district);
    ctx.page(Edit::new(&ctx, Some(district), form, Errors::default()))
}

pub async fn update(ctx: Ctx, Path(id): Path<DistrictId>, Form(form): Form<DistrictForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let district = districts::find(&mut tx, id, ctx.today()).await?.ok_or(Error::NotFound)?;
    let (typed, version) = (form.clone(), form.version.parse().unwrap_or(0));
    let draft = match form.parse() {
        Ok(draft) => draft,
        Err(invalid) => return again(&ctx, Some(district), invalid),
    };
    match districts::update(&mut tx, id, &draft, version).await.on_constraint("districts_name_key", || ())? {
        Ok(true) => {}
        Ok(false) => return Err(Error::Stale),
        Err(()) => return again(&ctx, Some(district), Invalid::at(typed, "name", Problem::Taken)),
    }
    let (before, after) = (Some(district.draft.told()), Some(draft.told()));
    let noted = audit::Entry { district: Some(id.0), before, after, ..entry(&ctx, "edit-district", "district", id.0) };
    audit::note(&mut tx, ctx.now(), noted).await?;
    tx.commit().await?;
    Ok(ctx.see("/admin/districts").notice("schools-saved").into_response())
}
