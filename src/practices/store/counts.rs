//! Statements on the kept counts of a practice: how often it was used, how much was said about it, how many files it has.
//! Whoever is about to change what is counted takes the lock first: two deeds at once then count one after the other, and
//! none is left out.

use crate::db::Tx;
use crate::error::Result;
use crate::ids::PracticeId;

/// Held to the end of the transaction.
pub async fn lock(tx: &mut Tx, practice: PracticeId) -> Result<()> {
    sqlx::query_scalar!("SELECT version FROM practices WHERE id = $1 FOR UPDATE", practice as PracticeId)
        .fetch_one(tx.conn())
        .await?;
    Ok(())
}

pub async fn recount_uses(tx: &mut Tx, practice: PracticeId) -> Result<()> {
    sqlx::query!(
        r#"
        UPDATE practices
        SET use_count = (SELECT count(*)::integer FROM practice_uses WHERE practice_id = $1 AND removed_at IS NULL)
        WHERE id = $1
        "#,
        practice as PracticeId,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn recount_questions(tx: &mut Tx, practice: PracticeId) -> Result<()> {
    sqlx::query!(
        r#"
        UPDATE practices
        SET question_count = (SELECT count(*)::integer FROM practice_questions WHERE practice_id = $1 AND removed_at IS NULL)
        WHERE id = $1
        "#,
        practice as PracticeId,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn recount_files(tx: &mut Tx, practice: PracticeId) -> Result<()> {
    sqlx::query!(
        r#"
        UPDATE practices
        SET file_count = counted.files, file_bytes = counted.bytes
        FROM (SELECT count(*)::integer AS files, coalesce(sum(size), 0)::bigint AS bytes
              FROM practice_files WHERE practice_id = $1) AS counted
        WHERE id = $1
        "#,
        practice as PracticeId,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
