//! Statements on the roads that reports have gone.

use super::plans::StepRow;
use crate::db::Tx;
use crate::demo::world::Person;
use crate::error::Result;
use crate::ids::{ReportId, RowId, SchoolId, UserId};
use crate::reports::Report;

/// Adds a step of the road on the day on which it was made.
pub async fn insert_step(tx: &mut Tx, report: &Report, step: &StepRow, by: &Person) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO report_steps (id, report_id, school_id, edition, deed, done_by, done_by_name, done_by_post, done_at, number, dated,
                                  done_by_surname, done_by_given, done_by_patronymic)
        VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        "#,
        RowId::fresh() as RowId,
        report.id as ReportId,
        report.school as SchoolId,
        step.deed,
        step.by as UserId,
        step.by_name,
        step.by_post,
        step.at,
        step.number,
        step.dated,
        by.surname,
        by.name,
        by.patronymic,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
