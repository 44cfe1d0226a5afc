//! Statements on the check before sending: what was found in files, files that are cleaned, and what the author says of what
//! stays.

use sqlx::types::Json;
use time::OffsetDateTime;

use super::counts::{lock, recount_files};
use super::files::Taken;
use crate::db::Tx;
use crate::error::Result;
use crate::files::Finding;
use crate::ids::{PracticeFileId, PracticeId};

/// Keeps what was found in a file.
pub async fn save_findings(tx: &mut Tx, file: PracticeFileId, findings: &[Finding]) -> Result<()> {
    sqlx::query!(
        "UPDATE practice_files SET findings = $2, checking = 'rests' WHERE id = $1 AND checking = 'waiting'",
        file as PracticeFileId,
        Json(findings) as Json<&[Finding]>,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Where the check of a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Rests,
    /// It is to be looked through.
    Waiting,
    /// A cleaned file is wanted in its place.
    Cleaning,
}

impl State {
    const fn code(self) -> &'static str {
        match self {
            Self::Rests => "rests",
            Self::Waiting => "waiting",
            Self::Cleaning => "cleaning",
        }
    }

    pub fn of_code(code: &str) -> Self {
        [Self::Waiting, Self::Cleaning].into_iter().find(|state| state.code() == code).unwrap_or(Self::Rests)
    }
}

pub async fn mark(tx: &mut Tx, practice: PracticeId, file: PracticeFileId, state: State) -> Result<()> {
    sqlx::query!(
        "UPDATE practice_files SET checking = $3 WHERE practice_id = $1 AND id = $2",
        practice as PracticeId,
        file as PracticeFileId,
        state.code(),
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Puts the cleaned file in the place of the one that was brought, to be read anew; false where it is not wanted any more.
pub async fn replace(tx: &mut Tx, practice: PracticeId, file: PracticeFileId, by: &Taken<'_>) -> Result<bool> {
    lock(tx, practice).await?;
    let done = sqlx::query!(
        r#"
        WITH replaced AS (
            UPDATE practice_files
            SET name = $3, media_type = $4, size = $5, sha256 = $6, key = $7, reading = 'waiting', findings = NULL,
                checking = 'rests'
            WHERE practice_id = $1 AND id = $2 AND checking = 'cleaning'
            RETURNING id
        )
        SELECT count(*) AS "count!" FROM replaced
        "#,
        practice as PracticeId,
        file as PracticeFileId,
        by.name,
        by.media_type,
        by.size,
        by.sha256,
        by.key,
    )
    .fetch_one(tx.conn())
    .await?;
    recount_files(tx, practice).await?;
    Ok(done.count > 0)
}

/// What the author says of the findings that stay.
#[derive(Clone, Debug)]
pub struct Word {
    pub cause: String,
    pub words: String,
    /// The findings of which it was said, by their keys.
    pub about: Vec<String>,
}

pub async fn find_word(tx: &mut Tx, practice: PracticeId) -> Result<Option<Word>> {
    let word =
        sqlx::query_as!(Word, "SELECT cause, words, about FROM practice_checks WHERE practice_id = $1", practice as PracticeId)
            .fetch_optional(tx.conn())
            .await?;
    Ok(word)
}

pub async fn save_word(tx: &mut Tx, practice: PracticeId, word: &Word, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practice_checks (practice_id, cause, words, about, said_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT ON CONSTRAINT practice_checks_pkey DO UPDATE SET
            cause = excluded.cause, words = excluded.words, about = excluded.about, said_at = excluded.said_at
        "#,
        practice as PracticeId,
        word.cause,
        word.words,
        &word.about,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
