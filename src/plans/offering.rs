//! Tasks that an analysis sets for the next year: they enter its plan, or wait until it is begun.

use time::{Date, OffsetDateTime};

use super::model::{Content, Part};
use super::store::beginnings::find_for_year;
use super::store::{offers, plans, rows, writings};
use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, PlanId, SchoolId};

/// What became of offered tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// So many of them stand in this plan now that had not.
    Entered(PlanId, usize),
    /// There is no plan yet: they wait for it.
    Waiting,
    /// The plan is not being written now.
    Closed(PlanId),
}

/// Offers tasks to the plan of a year.
pub async fn offer_tasks(
    tx: &mut Tx,
    (association, school, first_year): (AssociationId, SchoolId, i32),
    tasks: &[String],
    by: &Actor,
    (now, today): (OffsetDateTime, Date),
) -> Result<Offered> {
    let Some(id) = find_for_year(tx, association, first_year).await? else {
        offers::save(tx, association, school, first_year, tasks).await?;
        return Ok(Offered::Waiting);
    };
    let plan = plans::find(tx, id).await?;
    if plan.can_edit(by).is_err() {
        return Ok(Offered::Closed(id));
    }
    let all = with_missing(plan.content.tasks.clone(), tasks);
    let entered = all.len() - plan.content.tasks.len();
    if entered > 0 {
        let written = rows::find_part(tx, id, Part::Theme).await?;
        rows::touch_part(tx, id, Part::Theme, written.version, by.user, now).await?;
        plans::touch(tx, &plan, now).await?;
        rows::save_tasks(tx, &plan, &all).await?;
        let after = Content { header: plan.content.header.clone(), tasks: all, ..Content::default() };
        writings::note(tx, &plan, Part::Theme, &after, by, (now, today)).await?;
    }
    Ok(Offered::Entered(id, entered))
}

/// Tasks with those of others at their end that they do not have.
pub(super) fn with_missing(mut tasks: Vec<String>, others: &[String]) -> Vec<String> {
    for other in others {
        if !tasks.contains(other) {
            tasks.push(other.clone());
        }
    }
    tasks
}
