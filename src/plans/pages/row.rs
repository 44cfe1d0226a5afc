//! A row of the plan at an address of its own: its marks so far, the mark to be made, its remarks.

use askama::Template;
use axum::response::IntoResponse;

use super::{Opened, open};
use crate::access::{KEEPERS, MEMBERS};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{PlanId, PlanItemId};
use crate::plans::model::{Item, Mark, MarkForm, Marked, Plan, Section, Standing};
use crate::plans::paths;
use crate::plans::store::remarks::Remark;
use crate::plans::store::{marks, remarks};
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Form, Path, Response, filters};

#[derive(Template)]
#[template(path = "plans/row.html")]
struct Row {
    plan: Plan,
    item: Item,
    number: usize,
    standing: Option<Standing>,
    /// The next day by which it is due.
    due: Option<time::Date>,
    marks: Vec<Marked>,
    remarks: Vec<Remark>,
    may_mark: bool,
    may_settle: bool,
    /// Whether this reader keeps the papers of the association.
    keeps: bool,
    may_record: bool,
    form: MarkForm,
    errors: Errors,
    locale: Locale,
}

impl Row {
    fn path(&self) -> String {
        paths::row(self.plan.id, self.item.id)
    }

    fn plan_path(&self) -> String {
        paths::show(self.plan.id)
    }

    /// The kinds of records that a row may leave behind in the year when it is done.
    fn records(&self) -> &'static [&'static str] {
        match self.item.section {
            _ if !self.may_record || self.standing != Some(Standing::Done) => &[],
            Section::Events => &["open-event", "visit"],
            Section::Methods => &["master-class", "visit"],
            Section::Beginners => &["mentor-meeting"],
            Section::Growth => &["course"],
            _ => &[],
        }
    }

    fn choices(&self) -> Vec<(&'static str, String)> {
        let offered = [Mark::Done, Mark::Partly, Mark::Moved, Mark::NotDone, Mark::Open];
        offered.map(|mark| (mark.code(), self.mark_word(&mark))).to_vec()
    }

    fn mark_word(&self, mark: &Mark) -> String {
        say(self.locale, &format!("plans-mark-{}", mark.code())).into_owned()
    }
}

pub async fn show(ctx: Ctx, Path((id, item)): Path<(PlanId, PlanItemId)>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let opened = open(&ctx, &mut tx, id).await?;
    let page = load(&ctx, &mut tx, opened, item, MarkForm::default(), Errors::default()).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, tx: &mut Tx, opened: Opened, item: PlanItemId, form: MarkForm, errors: Errors) -> Result<Row> {
    let Opened { plan, calendar, circle } = opened;
    let number = plan.content.number(item).ok_or(Error::NotFound)?;
    let item = plan.content.item(item).cloned().ok_or(Error::NotFound)?;
    let marks: Vec<_> = marks::list(tx, plan.id).await?.into_iter().filter(|mark| mark.item == item.id).collect();
    let remarks = remarks::list(tx, plan.id).await?.into_iter().filter(|remark| remark.item_id == Some(item.id)).collect();
    let today = ctx.today();
    Ok(Row {
        standing: plan.is_in_force().then(|| item.standing(marks.first(), &calendar, today)),
        due: item.when().and_then(|timing| timing.due(&calendar, today)),
        may_mark: plan.can_mark(&ctx.actor, &item, &circle).is_ok(),
        may_settle: plan.can_settle(&ctx.actor).is_ok(),
        keeps: KEEPERS.admits(Some(&ctx.actor)),
        may_record: MEMBERS.and(KEEPERS).admits(Some(&ctx.actor)),
        locale: ctx.locale(),
        plan,
        item,
        number,
        marks,
        remarks,
        form,
        errors,
    })
}

/// Marks the row; a deviation names its cause.
pub async fn mark(ctx: Ctx, Path((id, item)): Path<(PlanId, PlanItemId)>, Form(form): Form<MarkForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let opened = open(&ctx, &mut tx, id).await?;
    let found = opened.plan.content.item(item).cloned().ok_or(Error::NotFound)?;
    opened.plan.can_mark(&ctx.actor, &found, &opened.circle)?;
    let draft = match form.parse(opened.plan.language()) {
        Ok(draft) => draft,
        Err(invalid) => {
            let page = load(&ctx, &mut tx, opened, item, invalid.form, invalid.errors).await?;
            return ctx.unprocessable(page);
        }
    };
    marks::insert(&mut tx, &opened.plan, item, &draft, &ctx.actor, ctx.now()).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("{}#row-{item}", paths::show(id))).notice("plans-marked").into_response())
}
