//! The editor of a report, chapter by chapter, each beside its figures and its tables. A chapter saves itself as one types;
//! people in different chapters do not disturb each other, two in one chapter get both texts.

use askama::Template;
use axum::Json;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

use super::open;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::ReportId;
use crate::reports::model::{Chapter, ChapterForm, Degree, Line, LineKind, Report, TableKind};
use crate::reports::paths;
use crate::reports::store::{chapters, reports};
use crate::reports::words::{self, Group};
use crate::terms::Terms;
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Form, Path, Response, filters};

/// A link to a chapter.
pub struct Tab {
    pub number: usize,
    pub label: String,
    pub href: String,
    pub current: bool,
    pub is_blank: bool,
}

/// A line of the form: what is typed in it.
pub struct FormLine {
    pub number: usize,
    pub text: String,
    pub note: String,
    pub mark: String,
    pub is_wrong: bool,
}

#[derive(Template)]
#[template(path = "reports/edit.html")]
struct Edit {
    report: Report,
    chapter: Chapter,
    tabs: Vec<Tab>,
    figures: Vec<Group>,
    form: ChapterForm,
    errors: Errors,
    /// What is saved, where it differs from what this window holds.
    conflict: Option<(String, Vec<Line>)>,
    device_key: String,
    locale: Locale,
}

impl Edit {
    fn path(&self) -> String {
        paths::edit(self.report.id, &self.chapter.heading.code)
    }

    fn report_path(&self) -> String {
        paths::show(self.report.id)
    }

    fn title(&self) -> String {
        words::title_of(self.locale, &self.report)
    }

    fn heading(&self) -> &str {
        self.chapter.heading.title(&self.report.language)
    }

    fn hint(&self) -> &str {
        self.chapter.heading.hint(&self.report.language)
    }

    /// The word of the kind of the chapter's lines.
    fn kind(&self) -> &'static str {
        self.chapter.heading.lines.map_or("", LineKind::code)
    }

    fn has_note(&self) -> bool {
        self.chapter.heading.lines.is_some_and(LineKind::has_note)
    }

    fn lines(&self) -> Vec<FormLine> {
        let typed = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
        let line = |at: usize| FormLine {
            number: at + 1,
            text: typed(&self.form.line, at),
            note: typed(&self.form.note, at),
            mark: typed(&self.form.mark, at),
            is_wrong: self.errors.at(&format!("line-{}", at + 1)).is_some(),
        };
        (0..self.form.line.len()).map(line).collect()
    }

    /// What may be chosen as the mark of a line: degrees, or the problems a task may answer.
    fn marks(&self) -> Vec<(String, String)> {
        match self.chapter.heading.lines {
            Some(LineKind::Tasks) => Degree::ALL
                .map(|degree| {
                    (degree.code().to_owned(), say(self.locale, &format!("reports-degree-{}", degree.code())).into_owned())
                })
                .to_vec(),
            Some(LineKind::Next) => {
                let problems = self.report.lines(LineKind::Problems);
                (1..)
                    .zip(problems)
                    .map(|(number, problem): (usize, _)| (number.to_string(), format!("{number}. {}", problem.text)))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// The tables of the chapter that have rows.
    fn tables(&self) -> Vec<TableKind> {
        let has_rows = |kind: &TableKind| self.report.tables.len(*kind) > 0;
        self.chapter.heading.tables.iter().copied().filter(has_rows).collect()
    }
}

fn tabs(report: &Report, current: &str) -> Vec<Tab> {
    let tab = |(number, chapter): (usize, &Chapter)| Tab {
        number,
        label: chapter.heading.title(&report.language).to_owned(),
        href: paths::edit(report.id, &chapter.heading.code),
        current: chapter.heading.code == current,
        is_blank: chapter.is_blank(),
    };
    (1..).zip(&report.chapters).map(tab).collect()
}

fn load(ctx: &Ctx, terms: &Terms, (report, chapter): (Report, Chapter), mut form: ChapterForm, errors: Errors) -> Edit {
    if let Some(kind) = chapter.heading.lines {
        // Room to write on, without any script.
        let blank = if kind == LineKind::Tasks && !form.line.is_empty() { 1 } else { 3 };
        for _ in 0..blank {
            form.push(&Line::default());
        }
    }
    form.version = chapter.version.to_string();
    Edit {
        tabs: tabs(&report, &chapter.heading.code),
        figures: words::groups(ctx.locale(), terms, &report, report.figures_of(&chapter)),
        device_key: format!("{}:{}:{}", ctx.actor.user, report.id, chapter.heading.code),
        conflict: None,
        locale: ctx.locale(),
        report,
        chapter,
        form,
        errors,
    }
}

/// The editor opens at the first chapter.
pub async fn first(ctx: Ctx, Path(id): Path<ReportId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let report = open(&ctx, &mut tx, id).await?;
    let chapter = report.chapters.first().cloned().ok_or(Error::NotFound)?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    show(&ctx, &terms, report, chapter)
}

pub async fn edit(ctx: Ctx, Path((id, code)): Path<(ReportId, String)>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let report = open(&ctx, &mut tx, id).await?;
    let chapter = report.chapter(&code).cloned().ok_or(Error::NotFound)?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    show(&ctx, &terms, report, chapter)
}

fn show(ctx: &Ctx, terms: &Terms, report: Report, chapter: Chapter) -> Result<Response> {
    report.can_edit(&ctx.actor)?;
    let form = ChapterForm::of(&chapter.text, &chapter.lines, chapter.version);
    ctx.page(load(ctx, terms, (report, chapter), form, Errors::default()))
}

/// Saves a chapter. Scripts save by the same address and get a sentence.
pub async fn update(
    ctx: Ctx,
    Path((id, code)): Path<(ReportId, String)>,
    headers: HeaderMap,
    Form(form): Form<ChapterForm>,
) -> Result<Response> {
    let by_itself = headers.contains_key("x-autosave");
    let mut tx = ctx.write().await?;
    let report = open(&ctx, &mut tx, id).await?;
    report.can_edit(&ctx.actor)?;
    let chapter = report.chapter(&code).cloned().ok_or(Error::NotFound)?;
    let terms = Terms::load(&mut tx, ctx.now()).await?;
    let (text, lines) = match form.clone().parse(chapter.heading.lines) {
        Ok(draft) => draft,
        Err(invalid) if by_itself => return Ok(unsaved(&ctx, &invalid.errors)),
        Err(invalid) => return ctx.unprocessable(load(&ctx, &terms, (report, chapter), invalid.form, invalid.errors)),
    };
    let is_other = text != chapter.text || lines != chapter.lines;
    if form.version.parse() != Ok(chapter.version) && is_other {
        return conflict(&ctx, &terms, report, chapter, form, by_itself);
    }
    let version = save(&ctx, &mut tx, &report, &chapter, (&text, &lines)).await?;
    tx.commit().await?;
    let path = paths::edit(id, &code);
    if by_itself {
        let sentence = ctx.say("reports-saved-at", &[("value", ctx.dated().moment(ctx.now()).into())]);
        let told = serde_json::json!({ "saved": sentence, "version": version.to_string(), "save": path, "action": path });
        return Ok(Json(told).into_response());
    }
    let next = report.chapters.iter().skip_while(|chapter| chapter.heading.code != code).nth(1);
    match next.filter(|_| form.press == "next") {
        Some(next) => Ok(ctx.see(paths::edit(id, &next.heading.code)).into_response()),
        None => Ok(ctx.see(path).notice("reports-saved").into_response()),
    }
}

async fn save(ctx: &Ctx, tx: &mut Tx, report: &Report, chapter: &Chapter, written: (&str, &[Line])) -> Result<i32> {
    let version = chapters::save(tx, report.id, chapter, written, ctx.actor.user, ctx.now()).await?;
    reports::touch(tx, report, ctx.now()).await?;
    Ok(version)
}

/// Another window saved this chapter meanwhile: this one's words stay in the form, the saved ones stand above.
fn conflict(ctx: &Ctx, terms: &Terms, report: Report, chapter: Chapter, form: ChapterForm, by_itself: bool) -> Result<Response> {
    if by_itself {
        return Err(Error::Stale);
    }
    let saved = (chapter.text.clone(), chapter.lines.clone());
    let page = Edit { conflict: Some(saved), ..load(ctx, terms, (report, chapter), form, Errors::default()) };
    ctx.page_with(StatusCode::CONFLICT, page)
}

fn unsaved(ctx: &Ctx, errors: &Errors) -> Response {
    let sentence = errors.iter().next().map(|(_, problem)| problem.say(ctx.locale())).unwrap_or_default();
    (StatusCode::UNPROCESSABLE_ENTITY, Json(serde_json::json!({ "error": sentence }))).into_response()
}
