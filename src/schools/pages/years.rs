//! The calendar: academic years of a district with their terms; the next year is made of the last one.

use askama::Template;
use axum::response::IntoResponse;

use super::entry;
use crate::access::Role;
use crate::audit;
use crate::error::{Error, OnConstraint, Refusal, Result};
use crate::ids::{AcademicYearId, DistrictId};
use crate::schools::model::district::District;
use crate::schools::model::year::{AcademicYear, YearDraft, YearForm};
use crate::schools::store::districts;
use crate::schools::store::years::{self, Wish};
use crate::text::{Locale, say_with};
use crate::web::{Ctx, Errors, Fields, Form, Invalid, Path, Response, filters};

#[derive(Template)]
#[template(path = "schools/years.html")]
struct Years {
    districts: Vec<(District, Vec<AcademicYear>)>,
}

#[derive(Template)]
#[template(path = "schools/year_form.html")]
struct Edit {
    year: AcademicYear,
    form: YearForm,
    errors: Errors,
}

/// The district whose calendar the actor keeps; an administrator keeps all.
fn own_district(ctx: &Ctx) -> Result<Option<DistrictId>> {
    if ctx.actor.has(Role::Administrator) {
        return Ok(None);
    }
    ctx.actor.district().map(Some).ok_or(Error::Forbidden)
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let district = own_district(&ctx)?;
    let mut tx = ctx.read().await?;
    let mut years = years::list(&mut tx, Wish { only: None, district }).await?;
    let districts = districts::list(&mut tx, district, ctx.today()).await?;
    drop(tx);
    let mut shown = Vec::new();
    for district in districts {
        let (own, others) = years.into_iter().partition(|year| year.district == district.id);
        years = others;
        shown.push((district, own));
    }
    ctx.page(Years { districts: shown })
}

/// Makes the year after the last one, or the first of a district.
pub async fn create(ctx: Ctx, Form(fields): Form<Fields>) -> Result<Response> {
    let wanted: DistrictId = fields.text("district").parse().map_err(|_| Error::NotFound)?;
    if own_district(&ctx)?.is_some_and(|own| own != wanted) {
        return Err(Error::NotFound);
    }
    let mut tx = ctx.write().await?;
    let district = districts::find(&mut tx, wanted, ctx.today()).await?.ok_or(Error::NotFound)?;
    let last = years::list(&mut tx, Wish { only: None, district: Some(wanted) }).await?.into_iter().next();
    let draft = match last {
        Some(last) => last.draft.next(),
        None => YearDraft::usual(&district.draft.country, ctx.today(), &titles(&district)),
    };
    let id = AcademicYearId::fresh();
    let inserted = years::insert(&mut tx, id, wanted, &draft).await;
    if inserted.on_constraint("academic_years_district_id_first_year_key", || ())?.is_err() {
        return Err(Refusal::new("schools-year-exists").into());
    }
    let after = Some(draft.told());
    let noted = audit::Entry { district: Some(wanted.0), after, ..entry(&ctx, "create-year", "academic-year", id.0) };
    audit::note(&mut tx, ctx.now(), noted).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/admin/years/{id}")).notice("schools-year-created").into_response())
}

/// The usual terms of the country, in the language of the district's papers.
fn titles(district: &District) -> Vec<String> {
    let locale = Locale::from_code(&district.draft.language).unwrap_or_default();
    let key = if district.draft.country == "ua" { "schools-semester" } else { "schools-quarter" };
    (1..=4).map(|number| say_with(locale, key, &[("number", number.into())]).into_owned()).collect()
}

pub async fn edit(ctx: Ctx, Path(id): Path<AcademicYearId>) -> Result<Response> {
    let district = own_district(&ctx)?;
    let mut tx = ctx.read().await?;
    let year = years::find(&mut tx, id, district).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let form = YearForm::from(&year);
    ctx.page(Edit { year, form, errors: Errors::default() })
}

pub async fn update(ctx: Ctx, Path(id): Path<AcademicYearId>, Form(form): Form<YearForm>) -> Result<Response> {
    let district = own_district(&ctx)?;
    let mut tx = ctx.write().await?;
    let year = years::find(&mut tx, id, district).await?.ok_or(Error::NotFound)?;
    let version = form.version.parse().unwrap_or(0);
    let draft = match form.parse(year.draft.first_year) {
        Ok(draft) => draft,
        Err(Invalid { form, errors }) => return ctx.unprocessable(Edit { year, form, errors }),
    };
    if !years::update(&mut tx, id, &draft, version).await? {
        return Err(Error::Stale);
    }
    let (before, after) = (Some(year.draft.told()), Some(draft.told()));
    let noted =
        audit::Entry { district: Some(year.district.0), before, after, ..entry(&ctx, "edit-year", "academic-year", id.0) };
    audit::note(&mut tx, ctx.now(), noted).await?;
    tx.commit().await?;
    Ok(ctx.see("/admin/years").notice("schools-saved").into_response())
}
