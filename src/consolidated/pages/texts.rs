//! What the schools have written in a chapter, side by side; a passage is quoted from here.

use askama::Template;
use axum::response::IntoResponse;

use super::chapter::open;
use super::title;
use crate::consolidated::model::form::PassageForm;
use crate::consolidated::model::quotation::holds;
use crate::consolidated::model::{Report, writing};
use crate::consolidated::paths;
use crate::consolidated::store::chapters::{self, Chapter};
use crate::consolidated::store::quotations::{self, Place};
use crate::consolidated::store::reports;
use crate::consolidated::store::sources::{self, SentChapter};
use crate::error::{Error, Refusal, Result};
use crate::ids::{ConsolidatedId, SubmissionId};
use crate::web::{Check, Ctx, Form, Path, Response, filters};

/// So long a quotation may be.
const PASSAGE: usize = 4000;

#[derive(Template)]
#[template(path = "consolidated/texts.html")]
struct Texts {
    report: Report,
    title: String,
    code: String,
    texts: Vec<SentChapter>,
    may_quote: bool,
}

impl Texts {
    fn path(&self) -> String {
        paths::texts(self.report.id, &self.code)
    }

    fn report_path(&self) -> String {
        paths::show(self.report.id)
    }

    fn chapter_path(&self) -> String {
        paths::chapter(self.report.id, &self.code)
    }

    /// The other chapters, to go through them.
    fn chapters(&self) -> Vec<(&'static str, String)> {
        writing::chapters(self.report.kind).iter().map(|code| (*code, paths::texts(self.report.id, code))).collect()
    }

    fn paragraphs<'a>(&self, text: &'a SentChapter) -> Vec<&'a str> {
        text.text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
    }
}

pub async fn show(ctx: Ctx, Path((id, code)): Path<(ConsolidatedId, String)>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let report = reports::find(&mut tx, id).await?;
    if !writing::chapters(report.kind).contains(&code.as_str()) {
        return Err(Error::NotFound);
    }
    let texts = sources::texts(&mut tx, id, &code).await?;
    let may_quote = report.can_write(&ctx.actor).is_ok();
    ctx.page(Texts { title: title(&ctx, &report), report, code, texts, may_quote })
}

/// Puts a passage at the end of the district's chapter, where it can be moved.
pub async fn quote(
    ctx: Ctx,
    Path((id, code)): Path<(ConsolidatedId, String)>,
    Form(form): Form<PassageForm>,
) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (_, chapter) = open(&ctx, &mut tx, id, &code).await?;
    let submission: SubmissionId = form.submission.parse().map_err(|_| Error::NotFound)?;
    let texts = sources::texts(&mut tx, id, &code).await?;
    let source = texts.into_iter().find(|text| text.submission == submission).ok_or(Error::NotFound)?;
    let mut check = Check::new();
    let passage = check.text("text", &form.text, 1..=PASSAGE);
    if check.finish((), || ()).is_err() || !holds(&source.text, &passage) {
        return Err(Refusal::new("consolidated-refused-passage").into());
    }
    let number = chapter.quoted + 1;
    let text = format!("{}\n\n{{{number}}}", chapter.text).trim().to_owned();
    let place = Place { report: id, chapter: &code, number };
    quotations::insert(&mut tx, &place, &source, &passage, (ctx.actor.user, ctx.now())).await?;
    let chapter = Chapter { text, quoted: number, ..chapter };
    chapters::save(&mut tx, id, &chapter, &ctx.actor.short_name(), ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::chapter(id, &code)).notice("consolidated-quoted").into_response())
}
