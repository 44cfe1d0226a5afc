//! Statements on the letter of a month: whom it is for, and what it tells.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PracticeId, UserId};

/// An author who reads letters.
#[derive(Clone, Debug)]
pub struct Author {
    pub name: String,
    pub email: String,
    pub locale: String,
}

/// A practice that colleagues have used in a month.
#[derive(Clone, Debug)]
pub struct Used {
    pub id: PracticeId,
    pub title: String,
    /// Once for a person and a class.
    pub times: i64,
    /// What those who used it advise, the latest first.
    pub advice: Vec<String>,
}

/// Whether this person wants the letter; who has never said so does.
pub async fn is_wanted(tx: &mut Tx, user: UserId) -> Result<bool> {
    let wanted = sqlx::query_scalar!("SELECT is_wanted FROM practice_letters WHERE user_id = $1", user as UserId)
        .fetch_optional(tx.conn())
        .await?;
    Ok(wanted.unwrap_or(true))
}

pub async fn save_wish(tx: &mut Tx, user: UserId, is_wanted: bool) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practice_letters (user_id, is_wanted) VALUES ($1, $2)
        ON CONFLICT ON CONSTRAINT practice_letters_pkey DO UPDATE SET is_wanted = excluded.is_wanted
        "#,
        user as UserId,
        is_wanted,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Authors within reach whose practices colleagues have used between two moments.
pub async fn list_used_authors(tx: &mut Tx, from: OffsetDateTime, until: OffsetDateTime) -> Result<Vec<UserId>> {
    let authors = sqlx::query_scalar!(
        r#"
        SELECT DISTINCT practice.author_id AS "author: UserId"
        FROM practice_uses AS mark
        JOIN practices AS practice ON practice.id = mark.practice_id
        WHERE mark.noted_at >= $1 AND mark.noted_at < $2 AND mark.removed_at IS NULL AND mark.user_id <> practice.author_id
          AND (practice.school_id IS NULL OR practice.school_id = ANY($3))
        "#,
        from,
        until,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(authors)
}

/// Notes that a month is being told, once; the author, where there is somebody who wants to hear of it and can.
pub async fn take_author(tx: &mut Tx, user: UserId, month: Date, now: OffsetDateTime) -> Result<Option<Author>> {
    let author = sqlx::query_as!(
        Author,
        r#"
        WITH taken AS (
            INSERT INTO practice_letters AS letter (user_id, told_for) VALUES ($1, $2)
            ON CONFLICT ON CONSTRAINT practice_letters_pkey DO UPDATE SET told_for = excluded.told_for
            WHERE letter.is_wanted AND (letter.told_for IS NULL OR letter.told_for < excluded.told_for)
            RETURNING user_id
        )
        SELECT trim(author.name || ' ' || author.patronymic) AS "name!", author.email AS "email!", author.locale
        FROM taken
        JOIN users AS author ON author.id = taken.user_id
        WHERE author.email IS NOT NULL AND author.disabled_at IS NULL
          AND (author.expires_on IS NULL OR author.expires_on >= $3::timestamptz::date)
        "#,
        user as UserId,
        month,
        now,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(author)
}

/// What colleagues have used of an author between two moments, the most used first.
pub async fn list_used(tx: &mut Tx, author: UserId, from: OffsetDateTime, until: OffsetDateTime) -> Result<Vec<Used>> {
    let used = sqlx::query_as!(
        Used,
        r#"
        SELECT practice.id AS "id: PracticeId", practice.title, count(*) AS "times!",
               array_remove(array_agg(mark.advice ORDER BY mark.noted_at DESC), '') AS "advice!"
        FROM practice_uses AS mark
        JOIN practices AS practice ON practice.id = mark.practice_id
        WHERE practice.author_id = $1 AND mark.user_id <> $1 AND mark.removed_at IS NULL
          AND mark.noted_at >= $2 AND mark.noted_at < $3
        GROUP BY practice.id
        ORDER BY 3 DESC, practice.title, practice.id
        "#,
        author as UserId,
        from,
        until,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(used)
}
