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
        SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4 FROM practice_rounds WHERE practice_id = $1
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

/// The last two rounds, the latest first.
pub async fn list_last(tx: &mut Tx, practice: PracticeId) -> Result<Vec<Round>> {
    let rows = sqlx::query!(
        r#"
        SELECT content, files, sent_at
        FROM practice_rounds
        WHERE practice_id = $1
        ORDER BY number DESC
        LIMIT 2
        "#,
        practice as PracticeId,
    )
    .fetch_all(tx.conn())
    .await?;
    let mut rounds = Vec::new();
    for row in rows {
        let content = serde_json::from_value(row.content).map_err(anyhow::Error::from)?;
        let files = serde_json::from_value(row.files).map_err(anyhow::Error::from)?;
        rounds.push(Round { content, files, sent_at: row.sent_at });
    }
    Ok(rounds)
}

fn json(value: &impl serde::Serialize) -> Result<Value> {
    Ok(serde_json::to_value(value).map_err(anyhow::Error::from)?)
}
