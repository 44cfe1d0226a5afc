//! Statements on tasks that wait for the plan of a year to be begun.

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, SchoolId};

/// Puts these tasks in the place of those that waited for the plan of a year.
pub async fn save(tx: &mut Tx, association: AssociationId, school: SchoolId, first_year: i32, tasks: &[String]) -> Result<()> {
    clear(tx, association, first_year).await?;
    sqlx::query!(
        r#"
        INSERT INTO plan_offers (association_id, school_id, first_year, position, text)
        SELECT $1, $2, $3, task.position::integer, task.text
        FROM unnest($4::text[]) WITH ORDINALITY AS task (text, position)
        "#,
        association as AssociationId,
        school as SchoolId,
        first_year,
        tasks,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes what waits for the plan of a year: it waits no longer.
pub async fn take(tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Vec<String>> {
    let tasks = sqlx::query_scalar!(
        "SELECT text FROM plan_offers WHERE association_id = $1 AND first_year = $2 AND school_id = ANY($3) ORDER BY position",
        association as AssociationId,
        first_year,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    if !tasks.is_empty() {
        clear(tx, association, first_year).await?;
    }
    Ok(tasks)
}

async fn clear(tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<()> {
    sqlx::query!(
        "DELETE FROM plan_offers WHERE association_id = $1 AND first_year = $2 AND school_id = ANY($3)",
        association as AssociationId,
        first_year,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// What waits for plans: association, year, task.
pub async fn list(tx: &mut Tx) -> Result<Vec<(i32, String)>> {
    let rows = sqlx::query!(
        r#"
        SELECT first_year, text
        FROM plan_offers
        WHERE association_id = ANY($1) AND school_id = ANY($2)
        ORDER BY association_id, first_year, position
        "#,
        &tx.scope().associations,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.first_year, row.text)).collect())
}
