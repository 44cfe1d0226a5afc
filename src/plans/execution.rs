//! What became of the plan of a year, for those who tell of the year.

use std::collections::HashMap;

use time::Date;

use super::calendar_of;
use super::model::{Header, Item, Marked, Standing};
use super::store::beginnings::find_for_year;
use super::store::{marks, plans};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, PlanId};

/// A plan with how each of its rows stands.
#[derive(Clone, Debug)]
pub struct Execution {
    pub plan: PlanId,
    pub header: Header,
    pub tasks: Vec<String>,
    pub rows: Vec<Executed>,
}

/// A row of a plan with what became of it.
#[derive(Clone, Debug)]
pub struct Executed {
    /// As it stands on the paper.
    pub number: i64,
    pub item: Item,
    pub standing: Standing,
    pub mark: Option<Marked>,
}

/// The plan of an association for a year as it stood on a day; nothing where there is none.
pub async fn execution(
    tx: &mut Tx,
    association: AssociationId,
    first_year: i32,
    country: &str,
    on: Date,
) -> Result<Option<Execution>> {
    let Some(id) = find_for_year(tx, association, first_year).await? else { return Ok(None) };
    let plan = plans::find(tx, id).await?;
    let calendar = calendar_of(tx, plan.district, first_year, country).await?;
    let mut latest: HashMap<_, Marked> = HashMap::new();
    for mark in marks::list(tx, id).await? {
        latest.entry(mark.item).or_insert(mark);
    }
    let rows = (1..).zip(plan.content.items).map(|(number, item)| {
        let mark = latest.remove(&item.id);
        Executed { number, standing: item.standing(mark.as_ref(), &calendar, on), mark, item }
    });
    Ok(Some(Execution { plan: id, header: plan.content.header, tasks: plan.content.tasks, rows: rows.collect() }))
}
