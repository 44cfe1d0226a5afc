//! Statements on what authors said of practices like their own.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::PracticeId;

/// Why the author does not take the own practice for a duplicate of the other.
#[derive(Clone, Debug)]
pub struct Said {
    pub other_id: PracticeId,
    pub cause: String,
    pub words: String,
}

pub async fn list(tx: &mut Tx, practice: PracticeId) -> Result<Vec<Said>> {
    let said = sqlx::query_as!(
        Said,
        "SELECT other_id AS \"other_id: PracticeId\", cause, words FROM practice_likenesses WHERE practice_id = $1",
        practice as PracticeId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(said)
}

pub async fn save(tx: &mut Tx, practice: PracticeId, said: &Said, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practice_likenesses (practice_id, other_id, cause, words, said_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT ON CONSTRAINT practice_likenesses_pkey DO UPDATE SET
            cause = excluded.cause, words = excluded.words, said_at = excluded.said_at
        "#,
        practice as PracticeId,
        said.other_id as PracticeId,
        said.cause,
        said.words,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
