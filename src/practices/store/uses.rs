//! Statements on marks of use in class.

use time::{Date, OffsetDateTime};

use super::counts::{lock, recount_uses};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{PracticeId, UseId, UserId};

/// A mark as it is to be kept.
pub struct NewUse<'a> {
    pub user: UserId,
    pub user_name: &'a str,
    pub school_name: &'a str,
    pub unit: &'a str,
    pub used_on: Date,
    pub outcome: &'a str,
    pub pupils: Option<i32>,
    pub minutes: Option<i32>,
    pub advice: &'a str,
}

/// Keeps a mark: one for a person and a class, so that marking again changes it.
pub async fn save(tx: &mut Tx, practice: PracticeId, mark: &NewUse<'_>, now: OffsetDateTime) -> Result<UseId> {
    lock(tx, practice).await?;
    let id = sqlx::query_scalar!(
        r#"
        INSERT INTO practice_uses (id, practice_id, user_id, user_name, school_name, unit, used_on, outcome, pupils, minutes,
                                   advice, noted_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        ON CONFLICT ON CONSTRAINT practice_uses_practice_id_user_id_unit_key DO UPDATE SET
            user_name = excluded.user_name, school_name = excluded.school_name, used_on = excluded.used_on,
            outcome = excluded.outcome, pupils = excluded.pupils, minutes = excluded.minutes, advice = excluded.advice,
            noted_at = excluded.noted_at, removed_at = NULL
        RETURNING id
        "#,
        UseId::fresh() as UseId,
        practice as PracticeId,
        mark.user as UserId,
        mark.user_name,
        mark.school_name,
        mark.unit,
        mark.used_on,
        mark.outcome,
        mark.pupils,
        mark.minutes,
        mark.advice,
        now,
    )
    .fetch_one(tx.conn())
    .await?;
    recount_uses(tx, practice).await?;
    Ok(id)
}

/// Takes one's own mark off the page, or puts it back.
pub async fn set_removed(
    tx: &mut Tx,
    practice: PracticeId,
    id: UseId,
    user: UserId,
    removed_at: Option<OffsetDateTime>,
) -> Result<()> {
    lock(tx, practice).await?;
    let done = sqlx::query!(
        "UPDATE practice_uses SET removed_at = $4 WHERE id = $1 AND practice_id = $2 AND user_id = $3",
        id as UseId,
        practice as PracticeId,
        user as UserId,
        removed_at,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    recount_uses(tx, practice).await
}
