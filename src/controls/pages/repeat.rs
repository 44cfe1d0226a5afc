//! The repeat check: what was not settled is looked at again, and only that.

use askama::Template;
use axum::response::IntoResponse;
use time::Date;

use super::note;
use crate::controls::model::control::{Control, Object};
use crate::controls::paths;
use crate::controls::store::controls;
use crate::controls::store::road::{self, Checked, Remark};
use crate::error::Result;
use crate::ids::{ControlId, ControlRemarkId};
use crate::web::{Check, Ctx, Errors, Form, Path, Problem, Response, filters, form};

form! {
    /// What was found settled, when, and when to look again at the rest.
    pub struct RepeatForm { checked_on, word, repeat_on; lists: settled }
}

#[derive(Template)]
#[template(path = "controls/repeat.html")]
struct Repeat {
    control: Control,
    remarks: Vec<Remark>,
    form: RepeatForm,
    errors: Errors,
    today: Date,
}

impl Repeat {
    fn path(&self) -> String {
        paths::repeat(self.control.id)
    }

    fn show_path(&self) -> String {
        paths::show(self.control.id)
    }

    /// The classes in which something is open, with what is.
    fn open(&self) -> Vec<(&Object, Vec<&Remark>)> {
        self.of(|remark| remark.settled_on.is_none())
    }

    fn of(&self, wanted: impl Fn(&Remark) -> bool) -> Vec<(&Object, Vec<&Remark>)> {
        let remarks = |object: &Object| -> Vec<&Remark> {
            self.remarks.iter().filter(|remark| remark.object == object.id && wanted(remark)).collect()
        };
        let classes = self.control.objects.iter().map(|object| (object, remarks(object)));
        classes.filter(|(_, remarks)| !remarks.is_empty()).collect()
    }

    fn is_chosen(&self, remark: &Remark) -> bool {
        self.form.settled.contains(&remark.id.to_string())
    }

    fn teacher(&self, object: &Object) -> String {
        object.teacher.as_ref().map(|teacher| format!(", {}", teacher.short_name())).unwrap_or_default()
    }

    /// What was settled already, with its class.
    fn settled(&self) -> Vec<(&str, &Remark)> {
        let classes = self.of(|remark| remark.settled_on.is_some()).into_iter();
        classes.flat_map(|(object, remarks)| remarks.into_iter().map(|remark| (object.label.as_str(), remark))).collect()
    }
}

pub async fn show(ctx: Ctx, Path(id): Path<ControlId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let control = controls::find(&mut tx, id, &ctx.actor).await?;
    let progress = road::progress(&mut tx, id).await?;
    control.can_check(&ctx.actor, progress)?;
    let remarks = road::list_remarks(&mut tx, id, None).await?;
    let form = RepeatForm { checked_on: ctx.today().to_string(), ..RepeatForm::default() };
    ctx.page(Repeat { control, remarks, form, errors: Errors::default(), today: ctx.today() })
}

/// Settles what is found settled; the rest waits for the next check.
pub async fn check(ctx: Ctx, Path(id): Path<ControlId>, Form(form): Form<RepeatForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let control = controls::find_to_write(&mut tx, id, &ctx.actor).await?;
    let progress = road::progress(&mut tx, id).await?;
    control.can_check(&ctx.actor, progress)?;
    let remarks = road::list_remarks(&mut tx, id, None).await?;
    let settled: Vec<ControlRemarkId> = remarks
        .iter()
        .filter(|remark| remark.settled_on.is_none() && form.settled.contains(&remark.id.to_string()))
        .map(|remark| remark.id)
        .collect();
    let mut check = Check::new();
    let checked_on = check.date("checked_on", &form.checked_on);
    if checked_on > ctx.today() {
        check.add("checked_on", Problem::Rule("controls-checked-ahead"));
    } else if checked_on < control.head.ends_on && !form.checked_on.trim().is_empty() {
        check.add("checked_on", Problem::Rule("controls-checked-before"));
    }
    let word = check.text("word", &form.word, 0..=2000);
    let repeat_on = check.optional_date("repeat_on", &form.repeat_on);
    let is_left = settled.len() < progress.open;
    if is_left && form.repeat_on.trim().is_empty() {
        check.add("repeat_on", Problem::Rule("controls-repeat-needed"));
    } else if repeat_on.is_some_and(|next| next <= checked_on) {
        check.add("repeat_on", Problem::Rule("controls-repeats-before"));
    }
    if let Err(invalid) = check.finish(form, || ()) {
        let (form, errors) = (invalid.form, invalid.errors);
        return ctx.unprocessable(Repeat { control, remarks, form, errors, today: ctx.today() });
    }
    let checked = Checked {
        checked_on,
        open_before: i32::try_from(progress.open).unwrap_or(i32::MAX),
        settled: road::settle(&mut tx, id, &settled, checked_on).await?,
        word,
        checked_by_name: ctx.actor.short_name(),
    };
    road::check(&mut tx, &control, &checked, &ctx.actor, ctx.now()).await?;
    let control = Control { repeat_on: repeat_on.filter(|_| is_left), ..control };
    controls::save_state(&mut tx, &control, ctx.now()).await?;
    note(&ctx, &mut tx, &control, "control-check").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("controls-checked").into_response())
}
