//! Wrong attempts of late: kept in the database, so that the count holds across programs. An attempt is
//! counted before it is judged and taken back when it was right: a thousand at once are counted too.

use time::{Duration, OffsetDateTime};

use crate::accounts::model::throttle::{self, Tally, WINDOW};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{RowId, UserId};
use crate::web::session::digest;

/// An address from which somebody has signed in of late is no strange one.
const HOME: Duration = Duration::days(90);

/// Counts an attempt at a login, or at whatever else may be guessed at. Returns how long it must wait;
/// nothing where it may be judged now.
pub async fn admit(
    tx: &mut Tx,
    login: &str,
    owner: Option<UserId>,
    address: &str,
    now: OffsetDateTime,
) -> Result<Option<Duration>> {
    let login = digest(login);
    // Attempts at one login are counted one after the other.
    sqlx::query!("SELECT pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))", login).fetch_one(tx.conn()).await?;
    let tally = sqlx::query_as!(
        Tally,
        r#"
        SELECT count(*) FILTER (WHERE login_digest = $1) AS "at_login!",
               count(*) FILTER (WHERE address = $2) AS "from_address!",
               count(*) FILTER (WHERE login_digest = $1 AND address = $2) AS "both!",
               max(failed_at) FILTER (WHERE login_digest = $1 AND address = $2) AS "latest?",
               max(failed_at) FILTER (WHERE address = $2) AS "latest_from_address?",
               EXISTS (
                   SELECT FROM audit_entries AS entry
                   WHERE entry.subject_id = $4 AND entry.deed = 'sign-in' AND entry.place = $2 AND entry.at > $5
               ) AS "is_home!"
        FROM sign_in_failures
        WHERE failed_at > $3 AND (login_digest = $1 OR address = $2)
        "#,
        login,
        address,
        now - WINDOW,
        owner as Option<UserId>,
        now - HOME,
    )
    .fetch_one(tx.conn())
    .await?;
    if let Some(wait) = throttle::wait(&tally, now) {
        return Ok(Some(wait));
    }
    insert(tx, &login, address, now).await?;
    Ok(None)
}

/// Remembers an attempt, and forgets those that no longer count.
async fn insert(tx: &mut Tx, login: &[u8], address: &str, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        "INSERT INTO sign_in_failures (id, login_digest, address, failed_at) VALUES ($1, $2, $3, $4)",
        RowId::fresh() as RowId,
        login,
        address,
        now,
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        r#"
        DELETE FROM sign_in_failures
        WHERE id IN (SELECT id FROM sign_in_failures WHERE failed_at < $1 LIMIT 100 FOR UPDATE SKIP LOCKED)
        "#,
        now - WINDOW,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A right attempt ends the count for its login from its address.
pub async fn forget(tx: &mut Tx, login: &str, address: &str) -> Result<()> {
    sqlx::query!("DELETE FROM sign_in_failures WHERE login_digest = $1 AND address = $2", digest(login), address)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Takes the attempt back that this transaction has counted: it was right. Earlier ones still count, lest
/// who knows one code guesses at others for ever.
pub async fn take_back(tx: &mut Tx, login: &str, address: &str) -> Result<()> {
    sqlx::query!(
        r#"
        DELETE FROM sign_in_failures
        WHERE id = (SELECT id FROM sign_in_failures WHERE login_digest = $1 AND address = $2 ORDER BY failed_at DESC, id DESC LIMIT 1)
        "#,
        digest(login),
        address,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
