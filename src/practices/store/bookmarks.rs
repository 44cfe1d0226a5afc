//! Statements on personal collections.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PracticeId, UserId};

pub async fn save(tx: &mut Tx, user: UserId, practice: PracticeId, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        "INSERT INTO practice_bookmarks (user_id, practice_id, saved_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        user as UserId,
        practice as PracticeId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn delete(tx: &mut Tx, user: UserId, practice: PracticeId) -> Result<()> {
    sqlx::query!(
        "DELETE FROM practice_bookmarks WHERE user_id = $1 AND practice_id = $2",
        user as UserId,
        practice as PracticeId
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// What a person has saved, the latest first.
pub async fn list(tx: &mut Tx, user: UserId) -> Result<Vec<PracticeId>> {
    let ids = sqlx::query_scalar!(
        "SELECT practice_id FROM practice_bookmarks WHERE user_id = $1 ORDER BY saved_at DESC, practice_id LIMIT 500",
        user as UserId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(ids.into_iter().map(PracticeId).collect())
}
