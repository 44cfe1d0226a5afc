//! Statements on those who follow subjects: what they follow, and what is new for them.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::UserId;

/// The subjects that a person follows.
pub async fn topics(tx: &mut Tx, user: UserId) -> Result<Vec<String>> {
    let topics = sqlx::query_scalar!("SELECT topic FROM norm_subscriptions WHERE user_id = $1 ORDER BY topic", user as UserId)
        .fetch_all(tx.conn())
        .await?;
    Ok(topics)
}

/// Follows these subjects and no others; what came under a new one before is not told.
pub async fn save(tx: &mut Tx, user: UserId, topics: &[String], code: &str, now: OffsetDateTime) -> Result<()> {
    if topics.is_empty() {
        return delete(tx, user).await;
    }
    sqlx::query!(
        r#"
        INSERT INTO norm_subscribers (user_id, code, told_at)
        VALUES ($1, $2, $3)
        ON CONFLICT ON CONSTRAINT norm_subscribers_pkey DO NOTHING
        "#,
        user as UserId,
        code,
        now,
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!("DELETE FROM norm_subscriptions WHERE user_id = $1 AND topic <> ALL($2)", user as UserId, topics)
        .execute(tx.conn())
        .await?;
    sqlx::query!(
        r#"
        INSERT INTO norm_subscriptions (user_id, topic, since)
        SELECT DISTINCT $1::uuid, topic, $3::timestamptz
        FROM unnest($2::text[]) AS topic
        ON CONFLICT ON CONSTRAINT norm_subscriptions_pkey DO NOTHING
        "#,
        user as UserId,
        topics,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Follows nothing any more.
pub async fn delete(tx: &mut Tx, user: UserId) -> Result<()> {
    sqlx::query!("DELETE FROM norm_subscribers WHERE user_id = $1", user as UserId).execute(tx.conn()).await?;
    Ok(())
}

/// Whose letters bear this code.
pub async fn find_by_code(tx: &mut Tx, code: &str) -> Result<UserId> {
    let user = sqlx::query_scalar!(r#"SELECT user_id AS "user: UserId" FROM norm_subscribers WHERE code = $1"#, code)
        .fetch_one(tx.conn())
        .await?;
    Ok(user)
}

/// Those under whose subjects something was noted that they have not been told, if they may see it.
pub async fn list_due(tx: &mut Tx) -> Result<Vec<UserId>> {
    let users = sqlx::query_scalar!(
        r#"
        SELECT DISTINCT follower.user_id AS "user: UserId"
        FROM norm_states AS state
        JOIN norm_topics AS about ON about.norm_id = state.norm_id
        JOIN norm_subscriptions AS followed ON followed.topic = about.topic
        JOIN norm_subscribers AS follower ON follower.user_id = followed.user_id
        WHERE state.noted_at > greatest(followed.since, follower.told_at) AND state.was IS DISTINCT FROM state.status
        "#,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(users)
}

/// A person who is to be told.
#[derive(Clone, Debug)]
pub struct Follower {
    pub code: String,
    pub sent_on: Option<Date>,
}

pub async fn find(tx: &mut Tx, user: UserId) -> Result<Option<Follower>> {
    let follower =
        sqlx::query_as!(Follower, "SELECT code, sent_on FROM norm_subscribers WHERE user_id = $1 FOR UPDATE", user as UserId,)
            .fetch_optional(tx.conn())
            .await?;
    Ok(follower)
}

/// A document that is new or has changed its state.
#[derive(Clone, Debug)]
pub struct News {
    pub norm: Uuid,
    /// The state that was told before; absent for a document that was put up since.
    pub was: Option<String>,
}

/// What has not been told yet, each document once.
pub async fn news(tx: &mut Tx, user: UserId) -> Result<Vec<News>> {
    let news = sqlx::query_as!(
        News,
        r#"
        SELECT DISTINCT ON (state.norm_id) state.norm_id AS "norm: Uuid", state.was
        FROM norm_states AS state
        JOIN norm_topics AS about ON about.norm_id = state.norm_id
        JOIN norm_subscriptions AS followed ON followed.topic = about.topic
        JOIN norm_subscribers AS follower ON follower.user_id = followed.user_id
        WHERE follower.user_id = $1
          AND state.noted_at > greatest(followed.since, follower.told_at) AND state.was IS DISTINCT FROM state.status
        ORDER BY state.norm_id, state.noted_at
        "#,
        user as UserId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(news)
}

/// Notes that everything up to a moment was told, and on which day a letter went, if one did.
pub async fn save_told(tx: &mut Tx, user: UserId, now: OffsetDateTime, sent_on: Option<Date>) -> Result<()> {
    sqlx::query!(
        "UPDATE norm_subscribers SET told_at = $2, sent_on = coalesce($3, sent_on) WHERE user_id = $1",
        user as UserId,
        now,
        sent_on,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
