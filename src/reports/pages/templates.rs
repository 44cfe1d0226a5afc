//! Templates of reports: a centre names the chapters its district writes, says what belongs into each, chooses the figures
//! and what must not stay empty. Earlier reports keep the chapters they were begun with.

use askama::Template;
use axum::response::IntoResponse;

use crate::audit;
use crate::error::{Error, Result};
use crate::ids::DistrictId;
use crate::reports::model::{Heading, Kind, LineKind, TemplateForm};
use crate::reports::store::templates::{self, InForce};
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Form, Path, Response, filters};

/// A row of the form.
pub struct Row {
    number: usize,
    code: String,
    title: String,
    hint: String,
    figures: String,
    lines: String,
    is_required: bool,
}

#[derive(Template)]
#[template(path = "reports/templates.html")]
struct Templates {
    /// Each kind with the number of the district's edition.
    kinds: Vec<(Kind, i32)>,
    locale: Locale,
}

impl Templates {
    fn word(&self, kind: &Kind) -> String {
        say(self.locale, &format!("reports-kind-{}", kind.code())).into_owned()
    }
}

#[derive(Template)]
#[template(path = "reports/template.html")]
struct OneTemplate {
    kind: Kind,
    form: TemplateForm,
    errors: Errors,
    language: String,
    locale: Locale,
}

impl OneTemplate {
    fn kind_word(&self) -> String {
        say(self.locale, &format!("reports-kind-{}", self.kind.code())).into_owned()
    }

    fn rows(&self) -> Vec<Row> {
        let typed = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
        let row = |at: usize| Row {
            number: at + 1,
            code: typed(&self.form.code, at),
            title: typed(&self.form.title, at),
            hint: typed(&self.form.hint, at),
            figures: typed(&self.form.figures, at),
            lines: typed(&self.form.lines, at),
            is_required: typed(&self.form.required, at) == "yes",
        };
        (0..self.form.code.len()).map(row).collect()
    }

    fn line_kinds(&self) -> Vec<(&'static str, String)> {
        LineKind::ALL
            .map(|kind| (kind.code(), say(self.locale, &format!("reports-legend-{}", kind.code())).into_owned()))
            .to_vec()
    }
}

/// The district whose centre the actor works in, and the language of its reports.
fn district(ctx: &Ctx) -> Result<(DistrictId, String)> {
    let district = ctx.actor.district().ok_or(Error::NotFound)?;
    let language = ctx.actor.here().and_then(|holding| holding.language.clone());
    Ok((district, language.unwrap_or_else(|| "ru".to_owned())))
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let (district, _) = district(&ctx)?;
    let mut tx = ctx.read().await?;
    let mut kinds = Vec::new();
    for kind in Kind::ALL {
        kinds.push((kind, templates::find(&mut tx, district, kind).await?.edition));
    }
    ctx.page(Templates { kinds, locale: ctx.locale() })
}

pub async fn edit(ctx: Ctx, Path(kind): Path<String>) -> Result<Response> {
    let kind = Kind::from_code(&kind).ok_or(Error::NotFound)?;
    let (district, language) = district(&ctx)?;
    let mut tx = ctx.read().await?;
    let InForce { edition, headings } = templates::find(&mut tx, district, kind).await?;
    let form = TemplateForm::of(&headings, &language, edition);
    ctx.page(OneTemplate { kind, form, errors: Errors::default(), language, locale: ctx.locale() })
}

/// Keeps what was typed as the next edition.
pub async fn update(ctx: Ctx, Path(kind): Path<String>, Form(form): Form<TemplateForm>) -> Result<Response> {
    let kind = Kind::from_code(&kind).ok_or(Error::NotFound)?;
    let (district, language) = district(&ctx)?;
    let mut tx = ctx.write().await?;
    let InForce { edition, headings: former } = templates::find(&mut tx, district, kind).await?;
    if form.edition.parse() != Ok(edition) {
        return Err(Error::Stale);
    }
    let headings: Vec<Heading> = match form.parse(&former, &language) {
        Ok(headings) => headings,
        Err(invalid) => {
            let (form, errors) = (invalid.form, invalid.errors);
            return ctx.unprocessable(OneTemplate { kind, form, errors, language, locale: ctx.locale() });
        }
    };
    templates::insert(&mut tx, district, kind, edition + 1, &headings, ctx.actor.user, ctx.now()).await?;
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed: "report-template",
        subject: "district",
        subject_id: Some(district.0),
        district: Some(district.0),
        after: Some(serde_json::json!({ "kind": kind.code(), "edition": edition + 1 })),
        ..audit::Entry::default()
    };
    audit::note(&mut tx, ctx.now(), entry).await?;
    tx.commit().await?;
    Ok(ctx.see("/reports/templates").notice("reports-template-saved").into_response())
}
