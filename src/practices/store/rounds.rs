//! Statements on the rounds of a practice: its words and files each time it was sent.

use serde_json::Value;
use time::OffsetDateTime;

use super::files::Attached;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::PracticeId;
use crate::practices::model::Content;
use crate::practices::model::rounds::{Round, SentFile};

/// Keeps what is sent now.
pub async fn insert(tx: &mut Tx, practice: PracticeId, content: &Content, files: &[Attached], now: OffsetDateTime) -> Result<()> {
    let files: Vec<SentFile> = files.iter().map(|file| SentFile::new(&file.name, &file.sha256)).collect();
    sqlx::query!(
        r#"
        INSERT INTO practice_rounds (practice_id, number, content, files, sent_at)
        SELECT $1, coalesce(max(number), 0) + 1, $2::jsonb, $3::jsonb, $4::timestamptz FROM practice_rounds WHERE practice_id = $1
        "#,
        practice as PracticeId,
        json(content)?,
        json(&files)?,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Forgets the latest round: its author has taken it back before it was decided on.
pub async fn take_back(tx: &mut Tx, practice: PracticeId) -> Result<()> {
    sqlx::query!(
        r#"
        DELETE FROM practice_rounds
        WHERE practice_id = $1 AND number = (SELECT max(number) FROM practice_rounds WHERE practice_id = $1)
        "#,
        practice as PracticeId,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The round before the latest: the one that was decided on.
pub async fn find_decided(tx: &mut Tx, practice: PracticeId) -> Result<Option<Round>> {
    let found = sqlx::query!(
        r#"
        SELECT content, files, sent_at
        FROM practice_rounds
        WHERE practice_id = $1
        ORDER BY number DESC
        OFFSET 1 LIMIT 1
        "#,
        practice as PracticeId,
    )
    .fetch_optional(tx.conn())
    .await?;
    let Some(row) = found else { return Ok(None) };
    Ok(Some(Round {
        content: serde_json::from_value(row.content).map_err(anyhow::Error::from)?,
        files: serde_json::from_value(row.files).map_err(anyhow::Error::from)?,
        sent_at: row.sent_at,
    }))
}

fn json(value: &impl serde::Serialize) -> Result<Value> {
    Ok(serde_json::to_value(value).map_err(anyhow::Error::from)?)
}
