//! Units of a school year: classes, groups and hobby groups, with their teachers and vacancies.

use askama::Template;
use axum::response::IntoResponse;
use time::OffsetDateTime;

use super::{Told, Words, list, note, words};
use crate::clock::{day_in, school_year, zone};
use crate::db::Tx;
use crate::error::{Error, OnConstraint, Refusal, Result};
use crate::ids::{PromotionId, UnitId, UserId};
use crate::members::model::association::Association;
use crate::members::model::register::{View, year_title};
use crate::members::model::unit::{KINDS, PROFILES, Unit, UnitForm, last_grade};
use crate::members::store::units::{self, Entry};
use crate::members::store::{associations, promotions, register};
use crate::web::{Ctx, Errors, Form, Invalid, Path, Problem, Query, Response, filters, form};

form! {
    /// The school year, and the association where there are several.
    pub struct Wish { year, association }
}

/// The units of one association.
struct Part {
    association: Association,
    units: Vec<Unit>,
    vacancies: usize,
    may_keep: bool,
    /// A promotion out of this year that may still be taken back.
    undoable: Option<PromotionId>,
}

#[derive(Template)]
#[template(path = "members/units.html")]
struct Units {
    parts: Vec<Part>,
    year: i32,
    years: Vec<(i32, String)>,
}

impl Units {
    fn year_title(&self) -> String {
        year_title(self.year)
    }

    fn next_title(&self) -> String {
        year_title(self.year + 1)
    }
}

/// Whether a moment lies in the present day of the actor.
pub(super) fn is_today(ctx: &Ctx, moment: OffsetDateTime) -> bool {
    day_in(moment, zone(ctx.actor.time_zone())) == ctx.today()
}

pub async fn list(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    let view = View::new(&wish.year, "", &[], "", ctx.today());
    let mut tx = ctx.read().await?;
    let associations = associations::list(&mut tx, &ctx.actor, ctx.today()).await?;
    let all = units::list(&mut tx, &associations, view.year).await?;
    let mut parts = Vec::new();
    for association in associations {
        let may_keep = association.is_kept_by(&ctx.actor);
        let units: Vec<Unit> = all.iter().filter(|unit| unit.association == association.id).cloned().collect();
        let last = if may_keep { promotions::find_last(&mut tx, association.id, view.year).await? } else { None };
        parts.push(Part {
            vacancies: units.iter().filter(|unit| unit.teacher.is_none()).count(),
            undoable: last.filter(|promotion| is_today(&ctx, promotion.made_at)).map(|promotion| promotion.id),
            units,
            may_keep,
            association,
        });
    }
    drop(tx);
    ctx.page(Units { parts, years: list::years(&view, ctx.today()), year: view.year })
}

#[derive(Template)]
#[template(path = "members/unit_form.html")]
struct Edit {
    association: Association,
    /// Absent for a new one.
    unit: Option<Unit>,
    form: UnitForm,
    errors: Errors,
    year: i32,
    kinds: Words,
    profiles: Words,
    homes: Vec<(String, String)>,
    teachers: Vec<(String, String)>,
}

impl Edit {
    fn new(ctx: &Ctx, bound: Bound, unit: Option<Unit>, form: UnitForm, errors: Errors) -> Self {
        Self {
            year: bound.year,
            kinds: words(ctx, "members-unit-kind", &KINDS),
            profiles: words(ctx, "members-unit-profile", &PROFILES),
            homes: bound.association.homes.iter().map(|(id, name)| (id.to_string(), name.clone())).collect(),
            teachers: bound.teachers.iter().map(|(id, name)| (id.to_string(), name.clone())).collect(),
            association: bound.association,
            unit,
            form,
            errors,
        }
    }

    fn action(&self) -> String {
        self.unit.as_ref().map_or_else(|| "/members/units".to_owned(), |unit| format!("/members/units/{}", unit.id))
    }

    fn year_title(&self) -> String {
        year_title(self.year)
    }

    fn must_be_confirmed(&self) -> bool {
        self.errors.at("confirmed").is_some() || !self.form.confirmed.is_empty()
    }
}

/// What a unit is bound to: its association, its year, and those who may lead it.
struct Bound {
    association: Association,
    year: i32,
    teachers: Vec<(UserId, String)>,
}

async fn bind(tx: &mut Tx, ctx: &Ctx, association: &str, year: i32) -> Result<Bound> {
    let today = ctx.today();
    let association = associations::named(tx, &ctx.actor, association, today).await?;
    association.must_be_kept_by(&ctx.actor)?;
    let teachers = register::options(tx, &association, year, today).await?;
    Ok(Bound { association, year, teachers })
}

fn wanted_year(ctx: &Ctx, typed: &str) -> i32 {
    typed.parse().ok().filter(|year| (1990..2200).contains(year)).unwrap_or_else(|| school_year(ctx.today()))
}

pub async fn new(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let bound = bind(&mut tx, &ctx, &wish.association, wanted_year(&ctx, &wish.year)).await?;
    drop(tx);
    let form = UnitForm {
        association: bound.association.id.to_string(),
        year: bound.year.to_string(),
        home: bound.association.school.to_string(),
        kind: bound.association.unit_word.clone(),
        ..UnitForm::default()
    };
    let page = Edit::new(&ctx, bound, None, form, Errors::default());
    ctx.page(page)
}

pub async fn create(ctx: Ctx, Form(form): Form<UnitForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let bound = bind(&mut tx, &ctx, &form.association, wanted_year(&ctx, &form.year)).await?;
    save(tx, &ctx, bound, None, form).await
}

async fn find(tx: &mut Tx, ctx: &Ctx, id: UnitId) -> Result<(Unit, Bound)> {
    let unit = units::find(tx, id).await?;
    let bound = bind(tx, ctx, &unit.association.to_string(), unit.year).await?;
    Ok((unit, bound))
}

pub async fn edit(ctx: Ctx, Path(id): Path<UnitId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (unit, bound) = find(&mut tx, &ctx, id).await?;
    drop(tx);
    let form = UnitForm::of(&unit);
    let page = Edit::new(&ctx, bound, Some(unit), form, Errors::default());
    ctx.page(page)
}

pub async fn update(ctx: Ctx, Path(id): Path<UnitId>, Form(form): Form<UnitForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (unit, bound) = find(&mut tx, &ctx, id).await?;
    save(tx, &ctx, bound, Some(unit), form).await
}

async fn save(mut tx: Tx, ctx: &Ctx, mut bound: Bound, unit: Option<Unit>, form: UnitForm) -> Result<Response> {
    // Whoever leads the unit already may go on leading it, even if no member today.
    if let Some((teacher, name)) = unit.as_ref().and_then(|unit| Some((unit.teacher?, unit.teacher_name.clone())))
        && !bound.teachers.iter().any(|(known, _)| *known == teacher)
    {
        bound.teachers.push((teacher, name));
    }
    let typed = form.clone();
    let (draft, home, teacher) =
        match form.parse(&bound.association.homes, &bound.teachers, last_grade(&bound.association.country)) {
            Ok(parsed) => parsed,
            Err(Invalid { form, errors }) => {
                let page = Edit::new(ctx, bound, unit, form, errors);
                return ctx.unprocessable(page);
            }
        };
    let all = units::list(&mut tx, std::slice::from_ref(&bound.association), bound.year).await?;
    let own = unit.as_ref().map(|unit| unit.id);
    let other = all.iter().find(|other| teacher.is_some() && other.teacher == teacher && Some(other.id) != own);
    if let Some(other) = other.filter(|_| typed.confirmed.is_empty()) {
        let refusal = Refusal::new("members-problem-second-unit")
            .with("name", other.teacher_name.clone())
            .with("unit", other.draft.label.clone());
        let invalid = Invalid::at(typed, "confirmed", Problem::Refused(refusal));
        let page = Edit::new(ctx, bound, unit, invalid.form, invalid.errors);
        return ctx.unprocessable(page);
    }
    let entry = Entry { association: &bound.association, year: bound.year, home, draft: &draft, teacher, promotion: None };
    let id = own.unwrap_or_else(UnitId::fresh);
    let saved = match &unit {
        Some(unit) if typed.version != unit.version.to_string() => Ok(false),
        Some(unit) => units::update(&mut tx, id, unit.version, &entry).await,
        None => units::insert(&mut tx, id, &entry).await.map(|()| true),
    };
    match saved.on_constraint("units_home_school_id_academic_first_year_code_key", || ())? {
        Ok(true) => {}
        Ok(false) => return Err(Error::Stale),
        Err(()) => {
            drop(tx);
            let mut tx = ctx.read().await?;
            let problem = taken(units::find_taken(&mut tx, home, bound.year, &draft.code()).await?);
            let invalid = Invalid::at(typed, "label", problem);
            let page = Edit::new(ctx, bound, unit, invalid.form, invalid.errors);
            return ctx.unprocessable(page);
        }
    }
    let name =
        |teacher: Option<UserId>| bound.teachers.iter().find(|(id, _)| Some(*id) == teacher).map(|(_, name)| name.as_str());
    let told =
        Told { before: unit.as_ref().map(|unit| unit.draft.told(name(unit.teacher))), after: Some(draft.told(name(teacher))) };
    let deed = if unit.is_some() { "edit-unit" } else { "create-unit" };
    note(&mut tx, ctx, &bound.association, deed, "unit", id.0, told).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/members/units?year={}", bound.year)).notice("members-unit-saved").into_response())
}

/// The class stands in an association already; in which, if the actor may know.
fn taken(found: Option<(String, String)>) -> Problem {
    match found {
        Some((label, association)) => {
            let refusal = Refusal::new("members-problem-unit-taken").with("unit", label).with("association", association);
            Problem::Refused(refusal)
        }
        None => Problem::Rule("members-problem-unit-taken-elsewhere"),
    }
}

form! {
    /// The version of the unit that is taken out.
    pub struct Seen { version }
}

pub async fn delete(ctx: Ctx, Path(id): Path<UnitId>, Form(seen): Form<Seen>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (unit, bound) = find(&mut tx, &ctx, id).await?;
    if !units::delete(&mut tx, id, seen.version.parse().unwrap_or(0)).await? {
        return Err(Error::Stale);
    }
    let told = Told { before: Some(unit.draft.told(Some(&unit.teacher_name))), after: None };
    note(&mut tx, &ctx, &bound.association, "delete-unit", "unit", id.0, told).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/members/units?year={}", unit.year)).notice("members-unit-deleted").into_response())
}
