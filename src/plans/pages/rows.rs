//! The rows of a section in the editor: typed, added, moved, taken out and put back.

use askama::Template;
use axum::http::StatusCode;
use axum::response::IntoResponse;

use super::edit::{Tab, saved, tabs, unsaved};
use super::{Opened, around};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::PlanItemId;
use crate::plans::model::checks::{Finding, findings};
use crate::plans::model::{Content, Item, Part, Plan, RowsForm, Section, blank_row, rows_form};
use crate::plans::paths;
use crate::plans::store::remarks::{self, Remark};
use crate::plans::store::rows::{self, Written};
use crate::plans::store::{plans, writings};
use crate::text::{Locale, say};
use crate::web::{Ctx, Errors, Response, filters};

/// A row as the editor shows it: what was typed, the number on the page, and what the margin says.
struct Line {
    number: usize,
    id: String,
    item: Item,
    findings: Vec<Finding>,
    remarks: Vec<Remark>,
    is_new: bool,
}

/// A task that a row may serve.
struct TaskChoice {
    number: i32,
    words: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "plans/edit_rows.html")]
struct EditRows {
    plan: Plan,
    section: Section,
    tabs: Vec<Tab>,
    lines: Vec<Line>,
    version: i32,
    errors: Errors,
    written: Written,
    /// Who may be named as responsible.
    suggestions: Vec<String>,
    /// The rows as somebody else has saved them meanwhile; empty where nobody has.
    conflict: Vec<Item>,
    device_key: String,
    locale: Locale,
}

impl EditRows {
    fn path(&self) -> String {
        paths::edit(self.plan.id, Part::Rows(self.section))
    }

    fn plan_path(&self) -> String {
        paths::show(self.plan.id)
    }

    fn is_meetings(&self) -> bool {
        self.section == Section::Meetings
    }

    fn title(&self) -> String {
        say(self.locale, &format!("plans-part-{}", self.section.code())).into_owned()
    }

    fn field(&self, name: &str, line: &Line) -> String {
        format!("{name}-{}", line.number)
    }

    fn is_wrong(&self, name: &str, line: &Line) -> bool {
        self.errors.at(&self.field(name, line)).is_some()
    }

    /// The tasks that a row may serve.
    fn tasks(&self, line: &Line) -> Vec<TaskChoice> {
        let choice = |(number, task): (i32, &String)| TaskChoice {
            words: format!("{number}. {}", task.chars().take(60).collect::<String>()),
            chosen: line.item.task == Some(number),
            number,
        };
        (1..).zip(&self.plan.content.tasks).map(choice).collect()
    }
}

pub async fn show(ctx: &Ctx, tx: &mut Tx, opened: Opened, section: Section, wants_row: bool) -> Result<Response> {
    let mut form = rows_form(opened.plan.content.items_of(section));
    if wants_row || form.id.is_empty() {
        form.push(&blank_row(section));
    }
    let page = load(ctx, tx, opened, section, form, Errors::default()).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, tx: &mut Tx, opened: Opened, section: Section, form: RowsForm, errors: Errors) -> Result<EditRows> {
    let around = around(ctx, tx, &opened).await?;
    let Opened { plan, calendar, circle } = opened;
    let part = Part::Rows(section);
    let written = rows::find_part(tx, plan.id, part).await?;
    let found = findings(&plan, &calendar, &circle, &around);
    let remarks = remarks::list(tx, plan.id).await?;
    let mut suggestions: Vec<String> = circle.present().map(|colleague| colleague.name.replace('\u{a0}', " ")).collect();
    let paper = crate::text::Locale::from_code(&plan.language).unwrap_or_default();
    let roles = ["plans-who-head", "plans-who-secretary", "plans-who-deputy", "plans-who-class-teachers", "plans-who-mentors"];
    suggestions.extend(roles.map(|key| say(paper, key).into_owned()));
    Ok(EditRows {
        lines: lines(&plan, section, &form, &found, &remarks),
        tabs: tabs(ctx.locale(), &plan, part),
        device_key: format!("{}:{}:{}", ctx.actor.user, plan.id, section.code()),
        locale: ctx.locale(),
        version: written.version,
        conflict: Vec::new(),
        suggestions,
        plan,
        section,
        errors,
        written,
    })
}

/// What was typed, row by row, with what is known of rows that are saved.
fn lines(plan: &Plan, section: Section, form: &RowsForm, found: &[Finding], remarks: &[Remark]) -> Vec<Line> {
    let at = |list: &[String], index: usize| list.get(index).cloned().unwrap_or_default();
    let line = |(index, id): (usize, &String)| {
        let known: Option<PlanItemId> = id.parse().ok();
        let item = Item {
            content: at(&form.content, index),
            timing: at(&form.timing, index),
            responsible: at(&form.responsible, index),
            participants: at(&form.participants, index),
            output: at(&form.output, index),
            task: at(&form.task, index).parse().ok(),
            form: at(&form.form, index),
            questions: at(&form.questions, index),
            preparation: at(&form.preparation, index),
            ..Item::new(known.unwrap_or_else(PlanItemId::fresh), section)
        };
        Line {
            number: index + 1,
            findings: found.iter().filter(|finding| finding.item == known && known.is_some()).cloned().collect(),
            remarks: remarks.iter().filter(|remark| remark.item_id == known && known.is_some()).cloned().collect(),
            is_new: plan.content.item(item.id).is_none(),
            id: id.clone(),
            item,
        }
    };
    form.id.iter().enumerate().map(line).collect()
}

/// What a button of the editor asks for beside saving.
enum Wish {
    Nothing,
    Add,
    Up(usize),
    Down(usize),
    Remove(usize),
}

impl Wish {
    /// «add», «up-3», «down-1», «remove-2».
    fn read(button: &str) -> Self {
        let (deed, number) = button.split_once('-').unwrap_or((button, ""));
        let at = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        match (deed, at) {
            ("add", _) => Self::Add,
            ("up", Some(at)) => Self::Up(at),
            ("down", Some(at)) => Self::Down(at),
            ("remove", Some(at)) => Self::Remove(at),
            _ => Self::Nothing,
        }
    }
}

pub async fn save(ctx: &Ctx, mut tx: Tx, opened: Opened, section: Section, form: RowsForm, by_itself: bool) -> Result<Response> {
    let (id, part) = (opened.plan.id, Part::Rows(section));
    let mut items = match form.clone().parse(section, opened.plan.language(), &opened.circle) {
        Ok(items) => items,
        Err(invalid) if by_itself => return Ok(unsaved(ctx, &invalid.errors)),
        Err(invalid) => {
            let page = load(ctx, &mut tx, opened, section, invalid.form, invalid.errors).await?;
            return ctx.unprocessable(page);
        }
    };
    let written = rows::find_part(&mut tx, id, part).await?;
    let before: Vec<Item> = opened.plan.content.items_of(section).cloned().collect();
    if form.version.parse() != Ok(written.version) && items != before {
        return conflict(ctx, &mut tx, opened, section, form, before, by_itself).await;
    }
    let wish = if by_itself { Wish::Nothing } else { Wish::read(&form.row) };
    // Buttons count the rows of the page, blank ones included.
    let named = |at: usize| form.id.get(at).and_then(|id| id.parse::<PlanItemId>().ok());
    let place = |items: &[Item], at: usize| named(at).and_then(|id| items.iter().position(|item| item.id == id));
    let mut removed = None;
    let mut shown = None;
    match wish {
        Wish::Up(at) | Wish::Down(at) => {
            let down = matches!(wish, Wish::Down(_));
            if let Some(from) = place(&items, at) {
                let to = if down { (from + 1).min(items.len() - 1) } else { from.saturating_sub(1) };
                items.swap(from, to);
                shown = items.get(to).map(|item| item.id);
            }
        }
        Wish::Remove(at) => removed = place(&items, at).map(|at| items.remove(at).id),
        Wish::Add | Wish::Nothing => {}
    }
    let version = rows::touch_part(&mut tx, id, part, written.version, ctx.actor.user, ctx.now()).await?;
    plans::touch(&mut tx, &opened.plan, ctx.now()).await?;
    rows::save_items(&mut tx, &opened.plan, section, &items, ctx.now()).await?;
    let after = Content { items, ..Content::default() };
    writings::note(&mut tx, &opened.plan, part, &after, &ctx.actor, (ctx.now(), ctx.today())).await?;
    tx.commit().await?;
    if by_itself {
        return Ok(saved(ctx, id, part, version));
    }
    let path = paths::edit(id, part);
    let see = match (wish, removed, shown) {
        (Wish::Add, ..) => ctx.see(format!("{path}?row=new#row-new")),
        (_, Some(removed), _) => {
            let undo = format!("{}/restoration", paths::row(id, removed));
            ctx.see(path).notice("plans-row-removed").undo(undo)
        }
        (_, _, Some(shown)) => ctx.see(format!("{path}#row-{shown}")),
        _ => ctx.see(path).notice("plans-saved"),
    };
    Ok(see.into_response())
}

/// Another window saved this section meanwhile: this one's rows stay in the form, the saved ones stand below.
async fn conflict(
    ctx: &Ctx,
    tx: &mut Tx,
    opened: Opened,
    section: Section,
    form: RowsForm,
    saved: Vec<Item>,
    by_itself: bool,
) -> Result<Response> {
    if by_itself {
        return Err(Error::Stale);
    }
    let mut page = load(ctx, tx, opened, section, form, Errors::default()).await?;
    page.conflict = saved;
    ctx.page_with(StatusCode::CONFLICT, page)
}
