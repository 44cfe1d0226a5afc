//! Statements on corrections, and on the words that they have replaced.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{PracticeId, UserId};
use crate::practices::model::Content;
use crate::practices::model::correction::{Correction, Edition, Stage};

/// The correction that is being written or decided on.
pub async fn find(tx: &mut Tx, practice: PracticeId) -> Result<Option<Correction>> {
    let found = sqlx::query!(
        "SELECT content, note, status, reason, version FROM practice_corrections WHERE practice_id = $1",
        practice as PracticeId,
    )
    .fetch_optional(tx.conn())
    .await?;
    let Some(row) = found else { return Ok(None) };
    Ok(Some(Correction {
        content: serde_json::from_value(row.content).map_err(anyhow::Error::from)?,
        note: row.note,
        stage: Stage::from_code(&row.status).ok_or_else(|| anyhow::anyhow!("a correction at an unknown stage"))?,
        reason: row.reason,
        version: row.version,
    }))
}

/// Keeps a correction over the version that was read, and returns the new version; 0 begins one.
pub async fn save(tx: &mut Tx, practice: PracticeId, correction: &Correction, now: OffsetDateTime) -> Result<i32> {
    let content = json(&correction.content)?;
    let saved = if correction.version == 0 {
        sqlx::query_scalar!(
            r#"
            INSERT INTO practice_corrections (practice_id, content, note, status, reason, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT DO NOTHING
            RETURNING version
            "#,
            practice as PracticeId,
            content,
            correction.note,
            correction.stage.code(),
            correction.reason,
            now,
        )
        .fetch_optional(tx.conn())
        .await?
    } else {
        sqlx::query_scalar!(
            r#"
            UPDATE practice_corrections
            SET content = $3, note = $4, status = $5, reason = $6, changed_at = $7
            WHERE practice_id = $1 AND version = $2
            RETURNING version
            "#,
            practice as PracticeId,
            correction.version,
            content,
            correction.note,
            correction.stage.code(),
            correction.reason,
            now,
        )
        .fetch_optional(tx.conn())
        .await?
    };
    saved.ok_or(Error::Stale)
}

/// Takes a correction away: it was given up, or it has become the practice.
pub async fn delete(tx: &mut Tx, practice: PracticeId, version: i32) -> Result<()> {
    let done = sqlx::query!(
        "DELETE FROM practice_corrections WHERE practice_id = $1 AND version = $2",
        practice as PracticeId,
        version,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Keeps the words that a correction replaces.
pub async fn insert_edition(tx: &mut Tx, practice: PracticeId, old: &Content, note: &str, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practice_editions (practice_id, number, content, note, replaced_at)
        SELECT $1, coalesce(max(number), 0) + 1, $2::jsonb, $3::text, $4::timestamptz FROM practice_editions WHERE practice_id = $1
        "#,
        practice as PracticeId,
        json(old)?,
        note,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Notes that the words were corrected now.
pub async fn set_corrected(tx: &mut Tx, id: PracticeId, version: i32, now: OffsetDateTime) -> Result<i32> {
    let saved = sqlx::query_scalar!(
        "UPDATE practices SET corrected_at = $3 WHERE id = $1 AND version = $2 RETURNING version",
        id as PracticeId,
        version,
        now,
    )
    .fetch_optional(tx.conn())
    .await?;
    saved.ok_or(Error::Stale)
}

/// The words of a practice before each of its corrections, the latest first.
pub async fn list_editions(tx: &mut Tx, practice: PracticeId) -> Result<Vec<Edition>> {
    let rows = sqlx::query!(
        r#"
        SELECT number, content, note, replaced_at
        FROM practice_editions
        WHERE practice_id = $1
        ORDER BY number DESC
        "#,
        practice as PracticeId,
    )
    .fetch_all(tx.conn())
    .await?;
    let mut editions = Vec::new();
    for row in rows {
        let content = serde_json::from_value(row.content).map_err(anyhow::Error::from)?;
        editions.push(Edition { number: row.number, content, note: row.note, replaced_at: row.replaced_at });
    }
    Ok(editions)
}

/// Somebody who relies on a practice.
pub struct Reader {
    pub user: UserId,
    pub email: String,
    pub locale: String,
}

/// Those who have used a practice or put it aside and may still see it; its author is not told.
pub async fn list_readers(tx: &mut Tx, practice: PracticeId, today: Date) -> Result<Vec<Reader>> {
    let scope = tx.scope();
    let readers = sqlx::query_as!(
        Reader,
        r#"
        SELECT DISTINCT person.id AS "user!", person.email AS "email!", person.locale
        FROM practices AS practice
        JOIN users AS person ON person.id IN (
            SELECT user_id FROM practice_uses WHERE practice_id = practice.id
            UNION SELECT user_id FROM practice_bookmarks WHERE practice_id = practice.id)
        LEFT JOIN role_assignments AS held ON held.user_id = person.id AND (held.valid_to IS NULL OR held.valid_to >= $4)
        LEFT JOIN schools AS school ON school.id = held.school_id
        LEFT JOIN associations AS association ON association.id = held.association_id
        LEFT JOIN schools AS home ON home.id = association.school_id
        WHERE practice.id = $1 AND (practice.school_id = ANY($2) OR (practice.school_id IS NULL AND practice.district_id = ANY($3)))
          AND person.id <> practice.author_id AND person.email IS NOT NULL AND person.disabled_at IS NULL
          AND (practice.level = 'public'
               OR (practice.level = 'district'
                   AND practice.district_id IN (held.district_id, school.district_id, home.district_id))
               OR (practice.level = 'school' AND practice.school_id IN (school.id, home.id))
               OR (practice.level = 'association' AND practice.association_id = held.association_id))
        "#,
        practice as PracticeId,
        &scope.schools,
        &scope.centres,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(readers)
}

fn json(content: &Content) -> Result<serde_json::Value> {
    Ok(serde_json::to_value(content).map_err(anyhow::Error::from)?)
}
