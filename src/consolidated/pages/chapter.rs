//! A chapter in the editor. It saves itself as one types; two people in one chapter get both texts.

use askama::Template;
use axum::Json;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

use super::{gather, title};
use crate::consolidated::model::form::{CHAPTER, ChapterForm};
use crate::consolidated::model::quotation::{Quotation, Standing};
use crate::consolidated::model::sheet::Sheet;
use crate::consolidated::model::{Report, writing};
use crate::consolidated::paths;
use crate::consolidated::store::chapters::{self, Chapter};
use crate::consolidated::store::reports;
use crate::consolidated::words::Words;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::ConsolidatedId;
use crate::web::{Ctx, Errors, Form, Path, Response, filters};

#[derive(Template)]
#[template(path = "consolidated/chapter.html")]
struct Edit {
    report: Report,
    title: String,
    chapter: Chapter,
    form: ChapterForm,
    errors: Errors,
    /// What is saved, where it differs from what this window holds.
    conflict: Option<String>,
    sheet: Sheet,
    words: Words,
    device_key: String,
}

/// A number that may be named in the text.
struct Named {
    code: String,
    name: String,
    value: String,
}

impl Edit {
    fn path(&self) -> String {
        paths::chapter(self.report.id, &self.chapter.code)
    }

    fn report_path(&self) -> String {
        paths::show(self.report.id)
    }

    fn texts_path(&self) -> String {
        paths::texts(self.report.id, &self.chapter.code)
    }

    fn quotation_path(&self, quotation: &Quotation) -> String {
        paths::quotation(self.report.id, quotation.id)
    }

    fn max(&self) -> usize {
        CHAPTER
    }

    fn is_placed(&self, quotation: &Quotation) -> bool {
        self.chapter.text.contains(&format!("{{{}}}", quotation.number))
    }

    fn offered(&self, quotation: &Quotation) -> Option<String> {
        match quotation.standing() {
            Standing::Changed(offered) => Some(offered),
            Standing::Same | Standing::Gone => None,
        }
    }

    fn is_gone(&self, quotation: &Quotation) -> bool {
        quotation.standing() == Standing::Gone
    }

    /// The numbers of the table, in its order.
    fn named(&self) -> Vec<Named> {
        let columns = self.sheet.columns.iter().filter(|column| !column.indicator.is_voluntary());
        let named = columns.map(|column| Named {
            code: column.code(),
            name: self.words.column(column),
            value: self.words.value(self.sheet.named(column).flatten()),
        });
        named.collect()
    }
}

/// The chapter of a report that is being written, if the report has one of this name.
pub(super) async fn open(ctx: &Ctx, tx: &mut Tx, id: ConsolidatedId, code: &str) -> Result<(Report, Chapter)> {
    let report = reports::find(tx, id).await?;
    if !writing::chapters(report.kind).contains(&code) {
        return Err(Error::NotFound);
    }
    report.can_write(&ctx.actor)?;
    let chapter = chapters::find(tx, id, code).await?;
    Ok((report, chapter))
}

pub async fn edit(ctx: Ctx, Path((id, code)): Path<(ConsolidatedId, String)>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (report, chapter) = open(&ctx, &mut tx, id, &code).await?;
    let form = ChapterForm { text: chapter.text.clone(), version: chapter.version.to_string() };
    let page = load(&ctx, &mut tx, report, chapter, form, Errors::default()).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, tx: &mut Tx, report: Report, chapter: Chapter, form: ChapterForm, errors: Errors) -> Result<Edit> {
    let (sheet, _, words) = gather(ctx, tx, &report).await?;
    let form = ChapterForm { version: chapter.version.to_string(), ..form };
    Ok(Edit {
        device_key: format!("{}:{}:{}", ctx.actor.user, report.id, chapter.code),
        title: title(ctx, &report),
        report,
        chapter,
        form,
        errors,
        conflict: None,
        sheet,
        words,
    })
}

/// Saves the chapter. Scripts save by the same address and get a sentence.
pub async fn update(
    ctx: Ctx,
    Path((id, code)): Path<(ConsolidatedId, String)>,
    headers: HeaderMap,
    Form(form): Form<ChapterForm>,
) -> Result<Response> {
    let by_itself = headers.contains_key("x-autosave");
    let mut tx = ctx.write().await?;
    let (report, saved) = open(&ctx, &mut tx, id, &code).await?;
    let text = match form.clone().parse() {
        Ok(text) => text,
        Err(invalid) if by_itself => return Ok(unsaved(&ctx, &invalid.errors)),
        Err(invalid) => {
            let page = load(&ctx, &mut tx, report, saved, invalid.form, invalid.errors).await?;
            return ctx.unprocessable(page);
        }
    };
    if form.version.parse() != Ok(saved.version) && text != saved.text {
        if by_itself {
            return Err(Error::Stale);
        }
        let theirs = saved.text.clone();
        let page = load(&ctx, &mut tx, report, saved, form, Errors::default()).await?;
        return ctx.page_with(StatusCode::CONFLICT, Edit { conflict: Some(theirs), ..page });
    }
    let chapter = Chapter { text, ..saved };
    let version = chapters::save(&mut tx, id, &chapter, &ctx.actor.short_name(), ctx.now()).await?;
    tx.commit().await?;
    let path = paths::chapter(id, &code);
    if by_itself {
        let sentence = ctx.say("consolidated-saved-at", &[("value", ctx.dated().moment(ctx.now()).into())]);
        let answer = serde_json::json!({ "saved": sentence, "version": version.to_string() });
        return Ok(Json(answer).into_response());
    }
    Ok(ctx.see(path).notice("consolidated-saved").into_response())
}

fn unsaved(ctx: &Ctx, errors: &Errors) -> Response {
    let sentence = errors.iter().next().map(|(_, problem)| problem.say(ctx.locale())).unwrap_or_default();
    (StatusCode::UNPROCESSABLE_ENTITY, Json(serde_json::json!({ "error": sentence }))).into_response()
}
