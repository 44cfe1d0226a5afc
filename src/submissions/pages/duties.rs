//! What the centre asks its schools for in a year.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;

use super::{district, note, wanted_year, years};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::DutyId;
use crate::plans::year_title;
use crate::submissions::model::Kind;
use crate::submissions::model::duty::{Duty, DutyDraft, DutyForm, usual};
use crate::submissions::paths;
use crate::submissions::store::duties;
use crate::text::{Locale, Value, say, say_with};
use crate::web::{Ctx, Errors, Form, Invalid, Path, Problem, Query, Response, filters, form};

form! {
    pub struct YearForm { year }
}

#[derive(Template)]
#[template(path = "submissions/duties.html")]
struct List {
    year: i32,
    years: Vec<(i32, String)>,
    duties: Vec<Duty>,
    kinds: Vec<(&'static str, String)>,
    form: DutyForm,
    errors: Errors,
    locale: Locale,
}

impl List {
    fn year_title(&self) -> String {
        year_title(self.year)
    }

    fn kind(&self, duty: &Duty) -> String {
        kind_word(self.locale, duty.kind)
    }

    fn path(&self, duty: &Duty) -> String {
        paths::duty(duty.id)
    }
}

fn kind_word(locale: Locale, kind: Kind) -> String {
    say(locale, &format!("submissions-kind-{}", kind.code())).into_owned()
}

fn kinds(locale: Locale) -> Vec<(&'static str, String)> {
    Kind::ALL.map(|kind| (kind.code(), kind_word(locale, kind))).to_vec()
}

async fn list_page(ctx: &Ctx, tx: &mut Tx, year: i32, form: DutyForm, errors: Errors) -> Result<List> {
    let duties = duties::list(tx, district(ctx)?, year).await?;
    let locale = ctx.locale();
    Ok(List { year, years: years(ctx), duties, kinds: kinds(locale), form, errors, locale })
}

pub async fn list(ctx: Ctx, Query(form): Query<YearForm>) -> Result<Response> {
    let year = wanted_year(&ctx, &form.year);
    let mut tx = ctx.read().await?;
    ctx.page(list_page(&ctx, &mut tx, year, DutyForm::default(), Errors::default()).await?)
}

pub async fn create(ctx: Ctx, Query(asked): Query<YearForm>, Form(form): Form<DutyForm>) -> Result<Response> {
    let year = wanted_year(&ctx, &asked.year);
    let mut tx = ctx.write().await?;
    let typed = form.clone();
    let invalid = match form.parse(year) {
        Ok(draft) => match insert(&ctx, &mut tx, year, &draft).await? {
            Some(_) => {
                tx.commit().await?;
                return Ok(ctx.see(address(year)).notice("submissions-duty-added").into_response());
            }
            None => Invalid::at(typed, "kind", Problem::Rule("submissions-problem-listed")),
        },
        Err(invalid) => invalid,
    };
    ctx.unprocessable(list_page(&ctx, &mut tx, year, invalid.form, invalid.errors).await?)
}

fn address(year: i32) -> String {
    format!("/district/duties?year={year}")
}

/// Puts a duty on the list; nothing where it stands there.
async fn insert(ctx: &Ctx, tx: &mut Tx, year: i32, draft: &DutyDraft) -> Result<Option<DutyId>> {
    let district = district(ctx)?;
    let Ok(id) = duties::insert(tx, district, year, draft, ctx.actor.user, ctx.now()).await? else { return Ok(None) };
    let told = json!({ "title": draft.title, "due": draft.due_on.to_string() });
    note(ctx, tx, ("duty-create", id.0), (district, None), told).await?;
    Ok(Some(id))
}

/// Puts what centres usually ask for on the list, in the language of the district; what stands there stays.
pub async fn create_usual(ctx: Ctx, Query(asked): Query<YearForm>) -> Result<Response> {
    let year = wanted_year(&ctx, &asked.year);
    let language = ctx.actor.here().and_then(|here| here.language.as_deref());
    let locale = language.and_then(Locale::from_code).unwrap_or_default();
    let mut tx = ctx.write().await?;
    for (kind, number, due_on) in usual(year) {
        let title = usual_title(locale, kind, number);
        insert(&ctx, &mut tx, year, &DutyDraft { kind, number, title, note: String::new(), due_on }).await?;
    }
    tx.commit().await?;
    Ok(ctx.see(address(year)).notice("submissions-usual-added").into_response())
}

/// «Протокол № 2».
pub fn usual_title(locale: Locale, kind: Kind, number: i32) -> String {
    let args = [("value", Value::from(number.to_string()))];
    say_with(locale, &format!("submissions-named-{}", kind.code()), &args).into_owned()
}

#[derive(Template)]
#[template(path = "submissions/duty.html")]
struct Edit {
    duty: Duty,
    form: DutyForm,
    errors: Errors,
    locale: Locale,
}

impl Edit {
    fn path(&self) -> String {
        paths::duty(self.duty.id)
    }

    fn back(&self) -> String {
        address(self.duty.first_year)
    }

    fn kind(&self) -> String {
        kind_word(self.locale, self.duty.kind)
    }
}

pub async fn edit(ctx: Ctx, Path(id): Path<DutyId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let duty = duties::find(&mut tx, id).await?;
    ctx.page(Edit { form: DutyForm::of(&duty), duty, errors: Errors::default(), locale: ctx.locale() })
}

pub async fn update(ctx: Ctx, Path(id): Path<DutyId>, Form(form): Form<DutyForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let mut duty = duties::find(&mut tx, id).await?;
    let kept = DutyForm::of(&duty);
    let form = DutyForm { kind: kept.kind, number: kept.number, ..form };
    duty.version = form.version.parse().unwrap_or_default();
    let draft = match form.parse(duty.first_year) {
        Ok(draft) => draft,
        Err(Invalid { form, errors }) => return ctx.unprocessable(Edit { duty, form, errors, locale: ctx.locale() }),
    };
    duties::save(&mut tx, &duty, &draft).await?;
    let told = json!({ "title": draft.title, "due": draft.due_on.to_string() });
    note(&ctx, &mut tx, ("duty-edit", id.0), (duty.district, None), told).await?;
    tx.commit().await?;
    Ok(ctx.see(address(duty.first_year)).notice("submissions-duty-saved").into_response())
}

/// Takes a duty off the list.
pub async fn withdraw(ctx: Ctx, Path(id): Path<DutyId>) -> Result<Response> {
    let duty = set(&ctx, id, "duty-withdraw").await?;
    let undo = format!("{}/withdrawal/delete", paths::duty(id));
    Ok(ctx.see(address(duty.first_year)).notice("submissions-duty-withdrawn").undo(undo).into_response())
}

/// Puts it back.
pub async fn restore(ctx: Ctx, Path(id): Path<DutyId>) -> Result<Response> {
    let duty = set(&ctx, id, "duty-restore").await?;
    Ok(ctx.see(address(duty.first_year)).notice("submissions-duty-restored").into_response())
}

async fn set(ctx: &Ctx, id: DutyId, deed: &'static str) -> Result<Duty> {
    let mut tx = ctx.write().await?;
    let duty = duties::find(&mut tx, id).await?;
    let withdrawn_at = (deed == "duty-withdraw").then(|| ctx.now());
    if duties::withdraw(&mut tx, &duty, withdrawn_at).await?.is_err() {
        return Err(crate::error::Refusal::new("submissions-problem-listed").into());
    }
    note(ctx, &mut tx, (deed, id.0), (duty.district, None), json!({ "title": duty.title })).await?;
    tx.commit().await?;
    Ok(duty)
}
