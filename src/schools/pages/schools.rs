//! Schools: the list, and the form of one.

use askama::Template;
use axum::response::IntoResponse;
use time::Date;

use super::{entry, words};
use crate::audit;
use crate::error::{Error, OnConstraint, Result};
use crate::ids::{DistrictId, SchoolId};
use crate::schools::model::school::{KINDS, School, SchoolForm};
use crate::schools::store::districts;
use crate::schools::store::schools::{self, Wish};
use crate::web::{Ctx, Errors, Form, Invalid, Pager, Path, Problem, Query, Response, filters, form};

form! {
    /// Which schools to show.
    pub struct Filter { q, district, state, page }
}

#[derive(Template)]
#[template(path = "schools/schools.html")]
struct Schools {
    schools: Vec<School>,
    filter: Filter,
    districts: Vec<(DistrictId, String)>,
    pager: Pager,
    total: i64,
    today: Date,
}

type Words = Vec<(&'static str, String)>;

#[derive(Template)]
#[template(path = "schools/school_form.html")]
struct Edit {
    /// Absent for a new one.
    school: Option<School>,
    form: SchoolForm,
    errors: Errors,
    districts: Vec<(DistrictId, String)>,
    kinds: Words,
}

impl Edit {
    fn new(ctx: &Ctx, school: Option<School>, form: SchoolForm, errors: Errors, districts: Vec<(DistrictId, String)>) -> Self {
        Self { school, form, errors, districts, kinds: words(ctx, "schools-kind", &KINDS) }
    }

    fn action(&self) -> String {
        self.school.as_ref().map_or_else(|| "/admin/schools".to_owned(), |school| format!("/admin/schools/{}", school.id))
    }
}

pub async fn list(ctx: Ctx, Query(mut filter): Query<Filter>) -> Result<Response> {
    filter.q = filter.q.chars().filter(|sign| !sign.is_control()).take(100).collect();
    let closed = match filter.state.as_str() {
        "open" => Some(false),
        "closed" => Some(true),
        _ => None,
    };
    let page = Pager::wanted(&filter.page);
    let district = filter.district.parse().ok();
    let mut wish = Wish { district, sought: filter.q.clone(), closed, page, ..Wish::all(ctx.today()) };
    let mut tx = ctx.read().await?;
    let (mut schools, mut total) = schools::list(&mut tx, &wish).await?;
    if schools.is_empty() && page > 1 {
        wish.page = 1;
        (schools, total) = schools::list(&mut tx, &wish).await?;
    }
    let districts = districts::options(&mut tx).await?;
    drop(tx);
    let pairs = [("q", filter.q.as_str()), ("district", filter.district.as_str()), ("state", filter.state.as_str())];
    let query =
        serde_urlencoded::to_string(pairs.iter().filter(|(_, value)| !value.is_empty()).collect::<Vec<_>>()).unwrap_or_default();
    let address = if query.is_empty() { "/admin/schools".to_owned() } else { format!("/admin/schools?{query}") };
    let pager = Pager::new(wish.page, total, &address);
    ctx.page(Schools { schools, filter, districts, pager, total, today: ctx.today() })
}

pub async fn new(ctx: Ctx, Query(filter): Query<Filter>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let districts = districts::options(&mut tx).await?;
    drop(tx);
    let only = districts.first().filter(|_| districts.len() == 1).map(|(id, _)| id.to_string());
    let form = SchoolForm { district: only.unwrap_or(filter.district), kind: "school".into(), ..SchoolForm::default() };
    ctx.page(Edit::new(&ctx, None, form, Errors::default(), districts))
}

async fn again(ctx: &Ctx, school: Option<School>, invalid: Invalid<SchoolForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let districts = districts::options(&mut tx).await?;
    drop(tx);
    ctx.unprocessable(Edit::new(ctx, school, invalid.form, invalid.errors, districts))
}

pub async fn create(ctx: Ctx, Form(form): Form<SchoolForm>) -> Result<Response> {
    let typed = form.clone();
    let (district, draft) = match form.parse() {
        Ok(drafts) => drafts,
        Err(invalid) => return again(&ctx, None, invalid).await,
    };
    let mut tx = ctx.write().await?;
    if districts::find(&mut tx, district, ctx.today()).await?.is_none() {
        return again(&ctx, None, Invalid::at(typed, "district", Problem::NotAChoice)).await;
    }
    let id = SchoolId::fresh();
    let inserted = schools::insert(&mut tx, id, district, &draft, ctx.now()).await;
    if inserted.on_constraint("schools_district_id_name_key", || ())?.is_err() {
        return again(&ctx, None, Invalid::at(typed, "name", Problem::Rule("schools-name-taken"))).await;
    }
    let after = Some(draft.told());
    let noted =
        audit::Entry { school: Some(id.0), district: Some(district.0), after, ..entry(&ctx, "create-school", "school", id.0) };
    audit::note(&mut tx, ctx.now(), noted).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/admin/schools/{id}")).notice("schools-school-created").into_response())
}

pub async fn edit(ctx: Ctx, Path(id): Path<SchoolId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let school = schools::find(&mut tx, id, ctx.today()).await?.ok_or(Error::NotFound)?;
    let districts = districts::options(&mut tx).await?;
    drop(tx);
    let form = SchoolForm::from(&school);
    ctx.page(Edit::new(&ctx, Some(school), form, Errors::default(), districts))
}

/// Corrects a school; the district it was entered in stays.
pub async fn update(ctx: Ctx, Path(id): Path<SchoolId>, Form(mut form): Form<SchoolForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let school = schools::find(&mut tx, id, ctx.today()).await?.ok_or(Error::NotFound)?;
    form.district = school.district.to_string();
    let (typed, version) = (form.clone(), form.version.parse().unwrap_or(0));
    let (district, draft) = match form.parse() {
        Ok(drafts) => drafts,
        Err(invalid) => return again(&ctx, Some(school), invalid).await,
    };
    if draft.opened_on.is_some_and(|opened| school.closed_on.is_some_and(|closed| closed < opened)) {
        return again(&ctx, Some(school), Invalid::at(typed, "opened_on", Problem::Rule("schools-opened-late"))).await;
    }
    match schools::update(&mut tx, id, &draft, version).await.on_constraint("schools_district_id_name_key", || ())? {
        Ok(true) => {}
        Ok(false) => return Err(Error::Stale),
        Err(()) => return again(&ctx, Some(school), Invalid::at(typed, "name", Problem::Rule("schools-name-taken"))).await,
    }
    let (before, after) = (Some(school.draft.told()), Some(draft.told()));
    let noted = audit::Entry {
        school: Some(id.0),
        district: Some(district.0),
        before,
        after,
        ..entry(&ctx, "edit-school", "school", id.0)
    };
    audit::note(&mut tx, ctx.now(), noted).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/admin/schools/{id}")).notice("schools-saved").into_response())
}
