//! The head of a plan in the editor: theme, goal, tasks, results, and which stamps it needs.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;

use super::edit::{Tab, saved, tabs, unsaved};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::plans::model::{Content, Part, Plan, Stamp, ThemeForm};
use crate::plans::paths;
use crate::plans::store::rows::{self, Written};
use crate::plans::store::{plans, writings};
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Response, filters};

#[derive(Template)]
#[template(path = "plans/edit_theme.html")]
struct EditTheme {
    plan: Plan,
    tabs: Vec<Tab>,
    form: ThemeForm,
    errors: Errors,
    written: Written,
    /// What is saved, where it differs from what this window holds.
    conflict: Vec<(&'static str, String)>,
    device_key: String,
    locale: Locale,
}

impl EditTheme {
    fn path(&self) -> String {
        paths::edit(self.plan.id, Part::Theme)
    }

    fn plan_path(&self) -> String {
        paths::show(self.plan.id)
    }

    fn stamps(&self) -> Vec<(&'static str, String, bool)> {
        let chosen = |stamp: Stamp| self.form.stamp.iter().any(|code| code == stamp.code());
        let word = |stamp: Stamp| say(self.locale, &format!("plans-stamp-{}", stamp.code())).into_owned();
        Stamp::ALL.map(|stamp| (stamp.code(), word(stamp), chosen(stamp))).to_vec()
    }
}

pub async fn show(ctx: &Ctx, tx: &mut Tx, plan: Plan) -> Result<Response> {
    let form = ThemeForm::of(&plan.content.header, &plan.content.tasks, &plan.stamps);
    let page = load(ctx, tx, plan, form, Errors::default()).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, tx: &mut Tx, plan: Plan, form: ThemeForm, errors: Errors) -> Result<EditTheme> {
    let written = rows::find_part(tx, plan.id, Part::Theme).await?;
    let form = ThemeForm { version: written.version.to_string(), ..form };
    Ok(EditTheme {
        tabs: tabs(ctx.locale(), &plan, Part::Theme),
        device_key: format!("{}:{}:theme", ctx.actor.user, plan.id),
        locale: ctx.locale(),
        conflict: Vec::new(),
        plan,
        form,
        errors,
        written,
    })
}

pub async fn save(ctx: &Ctx, mut tx: Tx, plan: Plan, form: ThemeForm, by_itself: bool) -> Result<Response> {
    let id = plan.id;
    let (header, tasks, stamps) = match form.clone().parse() {
        Ok(draft) => draft,
        Err(invalid) if by_itself => return Ok(unsaved(ctx, &invalid.errors)),
        Err(invalid) => {
            let page = load(ctx, &mut tx, plan, invalid.form, invalid.errors).await?;
            return ctx.unprocessable(page);
        }
    };
    let written = rows::find_part(&mut tx, id, Part::Theme).await?;
    let is_other = header != plan.content.header || tasks != plan.content.tasks || stamps != plan.stamps;
    if form.version.parse() != Ok(written.version) && is_other {
        if by_itself {
            return Err(Error::Stale);
        }
        let saved = ThemeForm::of(&plan.content.header, &plan.content.tasks, &plan.stamps);
        let conflict = form.differences(&saved);
        let mut page = load(ctx, &mut tx, plan, form, Errors::default()).await?;
        page.conflict = conflict;
        return ctx.page_with(StatusCode::CONFLICT, page);
    }
    let version = rows::touch_part(&mut tx, id, Part::Theme, written.version, ctx.actor.user, ctx.now()).await?;
    plans::save_head(&mut tx, &plan, &header, &stamps, ctx.now()).await?;
    rows::save_tasks(&mut tx, &plan, &tasks).await?;
    let after = Content { header, tasks, ..Content::default() };
    writings::note(&mut tx, &plan, Part::Theme, &after, &ctx.actor, (ctx.now(), ctx.today())).await?;
    tx.commit().await?;
    if by_itself {
        return Ok(saved(ctx, id, Part::Theme, version));
    }
    Ok(ctx.see(paths::edit(id, Part::Theme)).notice("plans-saved").into_response())
}
