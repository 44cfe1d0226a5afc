//! Statements on calendar feeds: the secret address of a person, and the desks at which that person works today.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::UserId;
use crate::web::session::digest;

/// When the present address was made; nothing where there is none.
pub async fn find_made(tx: &mut Tx, user: UserId) -> Result<Option<OffsetDateTime>> {
    let made_at = sqlx::query_scalar!("SELECT made_at FROM calendar_feeds WHERE user_id = $1", user as UserId)
        .fetch_optional(tx.conn())
        .await?;
    Ok(made_at)
}

/// Makes an address; the one before opens nothing any more.
pub async fn save(tx: &mut Tx, user: UserId, token: &str, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO calendar_feeds (user_id, token_digest, made_at)
        VALUES ($1, $2, $3)
        ON CONFLICT ON CONSTRAINT calendar_feeds_pkey DO UPDATE
        SET token_digest = excluded.token_digest, made_at = excluded.made_at
        "#,
        user as UserId,
        digest(token),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn delete(tx: &mut Tx, user: UserId) -> Result<()> {
    sqlx::query!("DELETE FROM calendar_feeds WHERE user_id = $1", user as UserId).execute(tx.conn()).await?;
    Ok(())
}

/// Whose calendar an address opens: somebody whose account is open.
pub struct Owner {
    pub user: UserId,
    pub locale: String,
}

pub async fn find_owner(tx: &mut Tx, token: &str, now: OffsetDateTime) -> Result<Owner> {
    let owner = sqlx::query_as!(
        Owner,
        r#"
        SELECT person.id AS user, person.locale
        FROM calendar_feeds AS feed
        JOIN users AS person ON person.id = feed.user_id
        WHERE feed.token_digest = $1 AND person.disabled_at IS NULL
          AND (person.expires_on IS NULL OR person.expires_on >= $2::timestamptz::date)
        "#,
        digest(token),
        now,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(owner)
}

/// An association in which a person works today, or whose school that person leads, with the roles held.
pub struct Desk {
    pub association: Uuid,
    pub school: Uuid,
    pub roles: Vec<String>,
}

pub async fn list_desks(tx: &mut Tx, user: UserId, today: Date) -> Result<Vec<Desk>> {
    let desks = sqlx::query_as!(
        Desk,
        r#"
        SELECT association.id::uuid AS "association!: Uuid", association.school_id::uuid AS "school!: Uuid",
               array_agg(DISTINCT held.role) AS "roles!"
        FROM role_assignments AS held
        JOIN associations AS association ON association.id = held.association_id OR association.school_id = held.school_id
        WHERE held.user_id = $1 AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to >= $2)
        GROUP BY association.id, association.school_id
        ORDER BY association.id
        "#,
        user as UserId,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(desks)
}
