//! Theme, grounds, classes, inspectors and criteria of a control, while its memo is not signed.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;

use super::form::{HeadForm, Offered, THEMES, usual};
use super::note;
use crate::clock::school_year;
use crate::controls::model::control::{Control, Method};
use crate::controls::paths;
use crate::controls::store::beginnings::{self, Origin};
use crate::controls::store::{controls, objects};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::ControlId;
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Form, Path, Problem, Response, filters};

#[derive(Template)]
#[template(path = "controls/form.html")]
pub struct HeadPage {
    /// The one that is edited; none where one is begun.
    pub control: Option<Control>,
    pub form: HeadForm,
    pub errors: Errors,
    pub origins: Vec<Origin>,
    pub offered: Offered,
    pub locale: Locale,
    /// The language of its paper.
    pub paper: Locale,
}

impl HeadPage {
    fn action(&self) -> String {
        self.control.as_ref().map_or_else(|| "/controls".to_owned(), |control| paths::edit(control.id))
    }

    fn back(&self) -> String {
        self.control.as_ref().map_or_else(|| "/controls".to_owned(), |control| paths::show(control.id))
    }

    /// The usual themes with the addresses at which they are chosen.
    fn themes(&self) -> Vec<(String, String, bool)> {
        let theme = |code: &str| {
            let words = usual(code, self.paper).map(|[theme, ..]| theme).unwrap_or_default();
            let href = format!("/controls/new?theme={code}&association={}", self.form.association);
            let is_chosen = words == self.form.theme;
            (words, href, is_chosen)
        };
        THEMES.map(theme).to_vec()
    }

    fn associations(&self) -> Vec<(String, String, bool)> {
        let choice = |origin: &Origin| {
            let is_chosen = origin.association.to_string() == self.form.association;
            (origin.name.clone(), format!("/controls/new?association={}", origin.association), is_chosen)
        };
        self.origins.iter().map(choice).collect()
    }

    fn methods(&self) -> Vec<(&'static str, String, bool)> {
        let method = |method: Method| {
            let words = say(self.locale, &format!("controls-method-{}", method.code())).into_owned();
            (method.code(), words, self.form.methods.iter().any(|code| code == method.code()))
        };
        Method::ALL.map(method).to_vec()
    }

    fn units(&self) -> Vec<(String, String, bool)> {
        let unit = |unit: &beginnings::Unit| {
            let teacher = unit
                .teacher
                .as_ref()
                .map_or_else(|| say(self.locale, "controls-vacancy").into_owned(), |teacher| teacher.short_name());
            (unit.id.to_string(), format!("{}, {teacher}", unit.label), self.form.units.contains(&unit.id.to_string()))
        };
        self.offered.units.iter().map(unit).collect()
    }

    fn inspectors(&self) -> Vec<(String, String, bool)> {
        let inspector = |inspector: &crate::controls::model::control::Inspector| {
            let id = inspector.named.user.to_string();
            let name = inspector.named.short_name();
            let words = if inspector.post.is_empty() { name } else { format!("{name}, {}", inspector.post) };
            let is_chosen = self.form.inspectors.contains(&id);
            (id, words, is_chosen)
        };
        self.offered.inspectors.iter().map(inspector).collect()
    }
}

async fn offered(ctx: &Ctx, tx: &mut Tx, control: &Control) -> Result<Offered> {
    Ok(Offered {
        units: beginnings::list_units(tx, control.association, control.first_year).await?,
        inspectors: beginnings::list_inspectors(tx, control.association, control.school, ctx.today()).await?,
    })
}

fn page(ctx: &Ctx, control: Control, offered: Offered, form: HeadForm, errors: Errors) -> HeadPage {
    let paper = super::paper_locale(&control);
    HeadPage { control: Some(control), form, errors, origins: Vec::new(), offered, locale: ctx.locale(), paper }
}

pub async fn edit(ctx: Ctx, Path(id): Path<ControlId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let control = controls::find(&mut tx, id, &ctx.actor).await?;
    control.can_edit(&ctx.actor)?;
    let offered = offered(&ctx, &mut tx, &control).await?;
    let form = HeadForm::of(&control);
    ctx.page(page(&ctx, control, offered, form, Errors::default()))
}

pub async fn update(ctx: Ctx, Path(id): Path<ControlId>, Form(form): Form<HeadForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let saved = controls::find_to_write(&mut tx, id, &ctx.actor).await?;
    saved.can_edit(&ctx.actor)?;
    let offered = offered(&ctx, &mut tx, &saved).await?;
    if form.version != saved.version.to_string() {
        let mut errors = Errors::default();
        errors.add("theme", Problem::Rule("controls-changed-meanwhile"));
        let form = HeadForm { version: saved.version.to_string(), ..form };
        return ctx.page_with(StatusCode::CONFLICT, page(&ctx, saved, offered, form, errors));
    }
    let draft = match form.parse(&offered, Some(&saved)) {
        Ok(draft) => draft,
        Err(invalid) => {
            let page = page(&ctx, saved, offered, invalid.form, invalid.errors);
            return ctx.unprocessable(page);
        }
    };
    let first_year = school_year(draft.head.starts_on);
    let control = Control { head: draft.head, objects: draft.objects, repeat_on: draft.repeat_on, first_year, ..saved };
    controls::save_head(&mut tx, &control, ctx.now()).await?;
    objects::save(&mut tx, &control, &control.objects).await?;
    note(&ctx, &mut tx, &control, "control-edit").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("controls-saved").into_response())
}
