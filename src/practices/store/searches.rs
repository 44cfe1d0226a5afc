//! Statements on the searches that people keep, and on the letter of a day that tells what is new in them.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{SavedSearchId, UserId};
use crate::practices::model::searches::SavedSearch;

/// Lets a person keep searches, and holds what is kept until the transaction ends, so that two windows do not keep too much.
pub async fn hold(tx: &mut Tx, user: UserId, code: &str, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practice_followers AS follower (user_id, code, told_at)
        VALUES ($1, $2, $3)
        ON CONFLICT ON CONSTRAINT practice_followers_pkey DO UPDATE SET code = follower.code
        "#,
        user as UserId,
        code,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// What a person keeps, the latest first.
pub async fn list(tx: &mut Tx, user: UserId) -> Result<Vec<SavedSearch>> {
    let searches = sqlx::query_as!(
        SavedSearch,
        r#"
        SELECT id, title, filter, is_told, looked_at
        FROM practice_searches
        WHERE user_id = $1 AND removed_at IS NULL
        ORDER BY saved_at DESC, id
        "#,
        user as UserId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(searches)
}

/// A search of this person; another's does not exist.
pub async fn find(tx: &mut Tx, user: UserId, id: SavedSearchId) -> Result<SavedSearch> {
    list(tx, user).await?.into_iter().find(|search| search.id == id).ok_or(Error::NotFound)
}

pub async fn insert(tx: &mut Tx, user: UserId, search: &SavedSearch) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practice_searches (id, user_id, title, filter, is_told, saved_at, looked_at)
        VALUES ($1, $2, $3, $4, $5, $6, $6)
        "#,
        search.id as SavedSearchId,
        user as UserId,
        search.title,
        search.filter,
        search.is_told,
        search.looked_at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Saves the title, whether letters tell of it, and until when its answers have been seen.
pub async fn save(tx: &mut Tx, search: &SavedSearch) -> Result<()> {
    sqlx::query!(
        "UPDATE practice_searches SET title = $2, is_told = $3, looked_at = $4 WHERE id = $1",
        search.id as SavedSearchId,
        search.title,
        search.is_told,
        search.looked_at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Deletes a search of this person, or has it back; nothing there to be changed does not exist.
pub async fn set_removed(tx: &mut Tx, user: UserId, id: SavedSearchId, at: Option<OffsetDateTime>) -> Result<()> {
    let done = sqlx::query!(
        "UPDATE practice_searches SET removed_at = $3 WHERE id = $1 AND user_id = $2 AND (removed_at IS NULL) = ($3::timestamptz IS NOT NULL)",
        id as SavedSearchId,
        user as UserId,
        at,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Forgets what was deleted before a moment.
pub async fn sweep(tx: &mut Tx, before: OffsetDateTime) -> Result<()> {
    sqlx::query!("DELETE FROM practice_searches WHERE removed_at < $1", before).execute(tx.conn()).await?;
    Ok(())
}

/// Whose letters bear this code.
pub async fn find_by_code(tx: &mut Tx, code: &str) -> Result<UserId> {
    let user = sqlx::query_scalar!(r#"SELECT user_id AS "user: UserId" FROM practice_followers WHERE code = $1"#, code)
        .fetch_one(tx.conn())
        .await?;
    Ok(user)
}

/// No letter tells of this person's searches any more.
pub async fn silence(tx: &mut Tx, user: UserId) -> Result<()> {
    sqlx::query!("UPDATE practice_searches SET is_told = false WHERE user_id = $1", user as UserId).execute(tx.conn()).await?;
    Ok(())
}

/// Those whose searches letters tell of.
pub async fn list_told(tx: &mut Tx) -> Result<Vec<UserId>> {
    let users = sqlx::query_scalar!(
        r#"SELECT DISTINCT user_id AS "user: UserId" FROM practice_searches WHERE is_told AND removed_at IS NULL"#
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(users)
}

/// A person who is to be told.
#[derive(Clone, Debug)]
pub struct Follower {
    pub code: String,
    pub told_at: OffsetDateTime,
    pub name: String,
    /// Absent for a person without a mail address, or whose account is closed.
    pub email: Option<String>,
    pub locale: String,
}

/// The person, unless a letter has gone this day.
pub async fn take_follower(tx: &mut Tx, user: UserId, today: Date) -> Result<Option<Follower>> {
    let follower = sqlx::query_as!(
        Follower,
        r#"
        SELECT follower.code, follower.told_at, trim(person.name || ' ' || person.patronymic) AS "name!", person.locale,
               CASE WHEN person.disabled_at IS NULL AND (person.expires_on IS NULL OR person.expires_on >= $2)
                   THEN person.email
               END AS email
        FROM practice_followers AS follower
        JOIN users AS person ON person.id = follower.user_id
        WHERE follower.user_id = $1 AND follower.sent_on IS DISTINCT FROM $2
        FOR UPDATE OF follower
        "#,
        user as UserId,
        today,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(follower)
}

/// Notes that everything up to a moment was told, and on which day a letter went, if one did.
pub async fn save_told(tx: &mut Tx, user: UserId, now: OffsetDateTime, sent_on: Option<Date>) -> Result<()> {
    sqlx::query!(
        "UPDATE practice_followers SET told_at = $2, sent_on = coalesce($3, sent_on) WHERE user_id = $1",
        user as UserId,
        now,
        sent_on,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
