//! The sheet of an expert: the words that are judged beside the five criteria; saved as one types, signed once.

use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use time::Date;

use super::conflict::{self, Difference};
use super::note;
use super::saving::{changed, saved, unsaved};
use crate::access::Reach;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::InnovationSheetId;
use crate::innovations::model::content::Field;
use crate::innovations::model::sheet::{BEST, CRITERIA, Mark, RECOMMENDATIONS, Sheet, best_sum};
use crate::innovations::paths;
use crate::innovations::store::{innovations, sheets};
use crate::text::{Locale, say};
use crate::web::{Check, Ctx, Errors, Fields, Form, Path, Response, filters};

const OPINION: usize = 6_000;
const WORD: usize = 1_000;

#[derive(Template)]
#[template(path = "innovations/sheet.html")]
struct Page {
    sheet: Sheet,
    may_fill: bool,
    is_own: bool,
    may_sign: bool,
    errors: Errors,
    conflict: Vec<Difference>,
    device_key: String,
    locale: Locale,
    today: Date,
}

impl Page {
    fn path(&self) -> String {
        paths::sheet(self.sheet.id)
    }

    /// Where the reader has come from: the own desk, or the page of the piece.
    fn back(&self) -> String {
        if self.is_own { "/innovations/work".to_owned() } else { paths::show(self.sheet.innovation) }
    }

    fn fields(&self) -> Vec<&'static Field> {
        self.sheet.kind.fields().iter().filter(|field| !self.sheet.content.text(field.code).is_empty()).collect()
    }

    fn label(&self, field: &Field) -> String {
        format!("innovations-{}-{}", self.sheet.kind.code(), field.code)
    }

    fn words(&self, field: &Field) -> &str {
        self.sheet.content.text(field.code)
    }

    fn marks(&self) -> Vec<Mark> {
        CRITERIA.map(|criterion| self.sheet.mark(criterion)).to_vec()
    }

    fn grades(&self) -> Vec<(String, String)> {
        let grade = |grade: u8| (grade.to_string(), say(self.locale, &format!("innovations-grade-{grade}")).into_owned());
        (0..=BEST).map(grade).collect()
    }

    fn grade(&self, mark: &Mark) -> String {
        mark.grade.map(|grade| grade.to_string()).unwrap_or_default()
    }

    fn advice(&self) -> Vec<(&'static str, String)> {
        RECOMMENDATIONS.map(|code| (code, say(self.locale, &format!("innovations-advice-{code}")).into_owned())).to_vec()
    }

    fn best(&self) -> u32 {
        best_sum()
    }
}

/// The sheet, for its expert, and for whoever keeps the bank and has not written the piece.
pub async fn find(ctx: &Ctx, tx: &mut Tx, id: InnovationSheetId) -> Result<Sheet> {
    let sheet = sheets::find(tx, id).await?;
    if sheet.expert == ctx.actor.user {
        return Ok(sheet);
    }
    let piece = innovations::find(tx, sheet.innovation, Some(&ctx.actor)).await?;
    let keeps = piece.is_kept_by(&ctx.actor) && !piece.is_author(ctx.actor.user);
    // What an expert is still writing is nobody else's.
    if keeps && sheet.signed_at.is_some() { Ok(sheet) } else { Err(Error::NotFound) }
}

fn page(ctx: &Ctx, sheet: Sheet) -> Page {
    Page {
        may_fill: sheet.can_fill(&ctx.actor).is_ok(),
        may_sign: sheet.can_sign(&ctx.actor).is_ok(),
        is_own: sheet.expert == ctx.actor.user,
        errors: Errors::default(),
        conflict: Vec::new(),
        device_key: format!("{}:{}", ctx.actor.user, sheet.id),
        locale: ctx.locale(),
        today: ctx.today(),
        sheet,
    }
}

pub async fn show(ctx: Ctx, Path(id): Path<InnovationSheetId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let sheet = find(&ctx, &mut tx, id).await?;
    ctx.page(page(&ctx, sheet))
}

/// The sheet as it was typed, with what cannot be kept of it.
fn read(fields: &Fields, saved: &Sheet) -> (Sheet, Errors) {
    let mut check = Check::new();
    let mark = |check: &mut Check, criterion: &str| {
        let word = format!("word-{criterion}");
        let grade = fields.text(&format!("grade-{criterion}")).parse().ok().filter(|grade| *grade <= BEST);
        Mark { criterion: criterion.to_owned(), grade, word: check.text(&word, &fields.text(&word), 0..=WORD) }
    };
    let marks = CRITERIA.map(|criterion| mark(&mut check, criterion)).to_vec();
    let opinion = check.text("opinion", &fields.text("opinion"), 0..=OPINION);
    let recommendation = fields.text("recommendation");
    let recommendation = check.optional_choice("recommendation", &recommendation, &RECOMMENDATIONS);
    let errors = check.finish((), || ()).err().map(|invalid| invalid.errors).unwrap_or_default();
    (Sheet { marks, opinion, recommendation, ..saved.clone() }, errors)
}

/// Saves the sheet. Scripts save by the same address and get a sentence.
pub async fn update(
    ctx: Ctx,
    Path(id): Path<InnovationSheetId>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let by_itself = headers.contains_key("x-autosave");
    let mut tx = ctx.write().await?;
    let known = find(&ctx, &mut tx, id).await?;
    known.can_fill(&ctx.actor)?;
    if fields.text("do") == "take" && !by_itself {
        return Ok(ctx.see(paths::sheet(id)).into_response());
    }
    let (typed, errors) = read(&fields, &known);
    if !errors.is_empty() {
        if by_itself {
            return Ok(unsaved(&ctx, &errors));
        }
        return ctx.unprocessable(Page { errors, ..page(&ctx, typed) });
    }
    let marks = CRITERIA.map(|criterion| known.mark(criterion)).to_vec();
    let is_same = (&typed.marks, &typed.opinion, &typed.recommendation) == (&marks, &known.opinion, &known.recommendation);
    if !is_same && fields.text("seen-version") != known.version.to_string() {
        if by_itself {
            return Ok(changed(&ctx));
        }
        let conflict = conflict::of_sheet(&known, &typed, ctx.locale());
        return ctx.page_with(StatusCode::CONFLICT, Page { conflict, ..page(&ctx, typed) });
    }
    let mut version = known.version;
    if !is_same {
        sheets::save(&mut tx, &typed).await?;
        tx.commit().await?;
        version += 1;
    }
    if by_itself {
        return Ok(saved(&ctx, version));
    }
    Ok(ctx.see(paths::sheet(id)).notice("innovations-saved").into_response())
}

/// Signs the sheet for good. The piece lies in another school, so its own reach is lent for this one deed.
pub async fn sign(ctx: Ctx, Path(id): Path<InnovationSheetId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let sheet = find(&ctx, &mut tx, id).await?;
    sheet.can_sign(&ctx.actor)?;
    drop(tx);
    let schools = sheet.subject_school.into_iter().map(|school| school.0).collect();
    let lent = Reach { person: Some(ctx.actor.user), schools, centres: vec![sheet.district.0], ..Reach::default() };
    let mut tx = ctx.app.db.write(&lent).await?;
    let piece = innovations::find_on_road(&mut tx, sheet.innovation).await?.hear()?;
    let latest = sheets::find(&mut tx, id).await?;
    if latest.version != sheet.version {
        return Err(Error::Stale);
    }
    sheets::save(&mut tx, &Sheet { signed_at: Some(ctx.now()), ..latest }).await?;
    innovations::save(&mut tx, &piece, ctx.now()).await?;
    note(&ctx, &mut tx, &piece, "innovation-sign").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::sheet(id)).notice("innovations-signed").into_response())
}
