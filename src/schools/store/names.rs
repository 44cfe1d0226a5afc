//! Statements on the names schools bore before.

use time::Date;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{RowId, SchoolId};
use crate::schools::model::school::{FormerName, SchoolName};

/// Former names of a school, the latest first.
pub async fn list(tx: &mut Tx, school: SchoolId) -> Result<Vec<FormerName>> {
    let names = sqlx::query_as!(
        FormerName,
        r#"
        SELECT id AS "id: RowId", name, full_name, valid_until
        FROM school_names
        WHERE school_id = $1
        ORDER BY valid_until DESC
        "#,
        school as SchoolId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(names)
}

/// Keeps a name that was in force until a day.
pub async fn insert(tx: &mut Tx, school: SchoolId, name: &SchoolName, valid_until: Date) -> Result<()> {
    sqlx::query!(
        "INSERT INTO school_names (id, school_id, name, full_name, valid_until) VALUES ($1, $2, $3, $4, $5)",
        RowId::fresh() as RowId,
        school as SchoolId,
        name.name,
        name.full_name,
        valid_until,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes out a former name that was entered by mistake.
pub async fn delete(tx: &mut Tx, school: SchoolId, id: RowId) -> Result<bool> {
    let done = sqlx::query!("DELETE FROM school_names WHERE id = $1 AND school_id = $2", id as RowId, school as SchoolId)
        .execute(tx.conn())
        .await?;
    Ok(done.rows_affected() > 0)
}
