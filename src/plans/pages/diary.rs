//! The diary of a plan: who wrote in which part on which evening, and what came of it.

use askama::Template;

use super::open;
use crate::error::Result;
use crate::ids::PlanId;
use crate::plans::model::Plan;
use crate::plans::model::comparison::{Change, changes};
use crate::plans::paths;
use crate::plans::store::writings::{self, Writing};
use crate::text::Dated;
use crate::web::{Ctx, Path, Response, filters};

/// What one person wrote on one day.
struct Evening {
    day: String,
    by_name: String,
    entries: Vec<Entry>,
}

/// What was written in one part.
struct Entry {
    part: String,
    /// «19:40–21:15».
    hours: String,
    changes: Vec<Change>,
}

#[derive(Template)]
#[template(path = "plans/diary.html")]
struct Diary {
    plan: Plan,
    evenings: Vec<Evening>,
}

impl Diary {
    fn plan_path(&self) -> String {
        paths::show(self.plan.id)
    }
}

pub async fn show(ctx: Ctx, Path(id): Path<PlanId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let plan = open(&ctx, &mut tx, id).await?.plan;
    let writings = writings::list(&mut tx, id).await?;
    drop(tx);
    let dated = ctx.dated();
    let of_one = |one: &Writing, next: &Writing| one.written_on == next.written_on && one.written_by_name == next.written_by_name;
    let evenings = writings.chunk_by(of_one).filter_map(|writings| {
        let first = writings.first()?;
        Some(Evening {
            day: dated.day(first.last_at),
            by_name: first.written_by_name.clone(),
            entries: writings.iter().map(|writing| entry(&dated, writing)).collect(),
        })
    });
    ctx.page(Diary { plan, evenings: evenings.collect() })
}

fn entry(dated: &Dated, writing: &Writing) -> Entry {
    let (first, last) = (dated.hours(writing.first_at), dated.hours(writing.last_at));
    Entry {
        part: writing.part.clone(),
        hours: if first == last { first } else { format!("{first}–{last}") },
        changes: changes(&writing.before, &writing.after),
    }
}
