//! Several records of one kind at once: lines are pasted from a table or typed.

use askama::Template;
use axum::response::IntoResponse;

use super::edit::{self, bind};
use super::list;
use crate::clock::school_year;
use crate::error::{Error, Refusal, Result};
use crate::ids::{YearRecordId, derived};
use crate::records::model::{Kind, LEVELS, read_lines};
use crate::records::store::{self, Entry};
use crate::web::{Ctx, Errors, Form, Problem, Query, Response, filters, form};

form! {
    /// Lines as typed. The id is made with the page, so that sending twice enters them once.
    pub struct LinesForm { id, association, kind, lines }
}

#[derive(Template)]
#[template(path = "records/lines.html")]
struct Lines {
    form: LinesForm,
    errors: Errors,
    kinds: Vec<(&'static str, String)>,
    places: Vec<(String, String)>,
}

impl Lines {
    async fn load(ctx: &Ctx, form: LinesForm, errors: Errors) -> Result<Self> {
        let mut tx = ctx.read().await?;
        let places = store::list_places(&mut tx, ctx.today()).await?;
        let own = places.iter().filter(|place| place.is_written_by(&ctx.actor));
        let fits = |code: &str| Kind::from_code(code).is_some_and(Kind::fits_a_line);
        Ok(Self {
            kinds: list::kinds(ctx).into_iter().filter(|(code, _)| fits(code)).collect(),
            places: own.map(|place| (place.id.to_string(), place.name.clone())).collect(),
            form,
            errors,
        })
    }
}

pub async fn new(ctx: Ctx, Query(form): Query<LinesForm>) -> Result<Response> {
    let form = LinesForm { id: YearRecordId::fresh().to_string(), lines: String::new(), ..form };
    let page = Lines::load(&ctx, form, Errors::default()).await?;
    ctx.page(page)
}

pub async fn create(ctx: Ctx, Form(form): Form<LinesForm>) -> Result<Response> {
    let kind = Kind::from_code(&form.kind).filter(|kind| kind.fits_a_line()).ok_or(Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let bound = bind(&mut tx, &ctx, kind, &form.association).await?;
    let levels: Vec<(String, &'static str)> =
        LEVELS.iter().map(|level| (ctx.say(&format!("records-level-{level}"), &[]), *level)).collect();
    let drafts = match read_lines(&form.lines, kind, &bound.reader(&ctx), &levels) {
        Ok(drafts) if !drafts.is_empty() => drafts,
        Ok(_) => return refuse(&ctx, form, vec![Problem::Required]).await,
        Err(wrong) => {
            let said = wrong.into_iter().map(|wrong| {
                let refusal = Refusal::new("records-line-wrong").with("value", wrong.line.to_string());
                Problem::Refused(refusal.with("other", wrong.problem.say(ctx.locale())))
            });
            return refuse(&ctx, form, said.collect()).await;
        }
    };
    let mut first_year = school_year(ctx.today());
    for (number, draft) in (0..).zip(&drafts) {
        let id = YearRecordId(derived(&form.id, number));
        store::insert(&mut tx, id, &bound.place, &Entry { draft, people: &bound.people }, &ctx.actor, ctx.now()).await?;
        edit::note(&mut tx, &ctx, &bound.place, id, "add-record").await?;
        first_year = school_year(draft.held_on);
    }
    tx.commit().await?;
    let list = format!("/records?year={first_year}&kind={}", kind.code());
    let added = i64::try_from(drafts.len()).unwrap_or(i64::MAX);
    Ok(ctx.see(list).notice_with("records-lines-added", &[("n", added.into())]).into_response())
}

async fn refuse(ctx: &Ctx, form: LinesForm, problems: Vec<Problem>) -> Result<Response> {
    let mut errors = Errors::default();
    for problem in problems {
        errors.add("lines", problem);
    }
    let page = Lines::load(ctx, form, errors).await?;
    ctx.unprocessable(page)
}
