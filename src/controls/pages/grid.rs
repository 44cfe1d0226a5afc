//! One class on a screen: each criterion by one touch, a remark with its term; saved as one types.

use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

use super::conflict::{self, Difference};
use super::paper_locale;
use super::saving::{answer, unsaved};
use crate::controls::model::control::{Control, Criterion, Grade, Mark, Object};
use crate::controls::model::parts::{Outcome, digest, judge};
use crate::controls::model::reading::read_object;
use crate::controls::paths;
use crate::controls::store::{controls, objects};
use crate::error::{Error, Result};
use crate::ids::{ControlId, ControlObjectId};
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Fields, Form, Path, Response, filters};

#[derive(Template)]
#[template(path = "controls/grid.html")]
struct Grid {
    control: Control,
    object: Object,
    /// What its writer sees of the saved text.
    seen: String,
    errors: Errors,
    /// Where another has written the same, how the texts differ.
    conflict: Vec<Difference>,
    device_key: String,
    locale: Locale,
}

/// A class in the row above the grid.
struct Stop {
    label: String,
    href: String,
    touched: usize,
    is_current: bool,
}

impl Grid {
    fn path(&self) -> String {
        paths::object(self.control.id, self.object.id)
    }

    fn show_path(&self) -> String {
        paths::show(self.control.id)
    }

    fn mark(&self, criterion: &Criterion) -> Mark {
        self.object.mark(criterion)
    }

    fn grades(&self, criterion: &Criterion) -> Vec<(&'static str, String, bool)> {
        let chosen = self.mark(criterion).grade;
        Grade::ALL
            .map(|grade| {
                let words = say(self.locale, &format!("controls-grade-{}", grade.code())).into_owned();
                (grade.code(), words, chosen == Some(grade))
            })
            .to_vec()
    }

    fn stops(&self) -> Vec<Stop> {
        let stop = |object: &Object| Stop {
            label: object.label.clone(),
            href: paths::object(self.control.id, object.id),
            touched: object.touched(&self.control.head.criteria),
            is_current: object.id == self.object.id,
        };
        self.control.objects.iter().map(stop).collect()
    }

    /// The words that are offered for a term.
    fn terms(&self) -> Vec<String> {
        say(paper_locale(&self.control), "controls-offer-terms").lines().map(str::to_owned).collect()
    }

    fn field(&self, name: &str, criterion: &Criterion) -> String {
        format!("{name}-{}", criterion.id)
    }
}

fn find(control: &Control, id: ControlObjectId) -> Result<Object> {
    control.objects.iter().find(|object| object.id == id).cloned().ok_or(Error::NotFound)
}

fn page(ctx: &Ctx, control: Control, object: Object, seen: String) -> Grid {
    let device_key = format!("{}:{}", ctx.actor.user, object.id);
    Grid { control, object, seen, errors: Errors::default(), conflict: Vec::new(), device_key, locale: ctx.locale() }
}

pub async fn show(ctx: Ctx, Path((id, object)): Path<(ControlId, ControlObjectId)>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let control = controls::find(&mut tx, id, &ctx.actor).await?;
    let object = find(&control, object)?;
    control.can_edit(&ctx.actor)?;
    let seen = digest(&object.marks);
    ctx.page(page(&ctx, control, object, seen))
}

/// Saves the class. Scripts save by the same address and get a sentence.
pub async fn update(
    ctx: Ctx,
    Path((id, object)): Path<(ControlId, ControlObjectId)>,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response> {
    let by_itself = headers.contains_key("x-autosave");
    let mut tx = ctx.write().await?;
    let control = controls::find_to_write(&mut tx, id, &ctx.actor).await?;
    let saved = find(&control, object)?;
    control.can_edit(&ctx.actor)?;
    let wish = fields.text("do");
    if wish == "take" && !by_itself {
        return Ok(ctx.see(paths::object(id, object)).into_response());
    }
    let typed = match read_object(&fields, &saved, &control) {
        Ok(typed) => typed,
        Err(errors) if by_itself => return Ok(unsaved(&ctx, &errors)),
        Err(errors) => {
            let seen = fields.text("seen-object");
            return ctx.unprocessable(Grid { errors, ..page(&ctx, control, saved, seen) });
        }
    };
    let (now, then) = (digest(&typed.marks), digest(&saved.marks));
    let outcome = judge(&then, &now, &fields.text("seen-object"));
    if outcome == Outcome::Saved {
        objects::save_marks(&mut tx, &control, &typed).await?;
        tx.commit().await?;
    }
    if by_itself {
        return Ok(answer(&ctx, "object", &now, outcome));
    }
    if outcome == Outcome::Conflict {
        let conflict = conflict::of_object(&saved, &typed, &control, ctx.locale());
        return ctx.page_with(StatusCode::CONFLICT, Grid { conflict, ..page(&ctx, control, typed, then) });
    }
    Ok(match next(&control, object).filter(|_| wish == "next") {
        Some(next) => ctx.see(paths::object(id, next)),
        None if wish == "next" => ctx.see(paths::memo(id)),
        None => ctx.see(paths::object(id, object)).notice("controls-saved"),
    }
    .into_response())
}

/// The class after this one.
fn next(control: &Control, object: ControlObjectId) -> Option<ControlObjectId> {
    let at = control.objects.iter().position(|known| known.id == object)?;
    control.objects.get(at + 1).map(|next| next.id)
}
