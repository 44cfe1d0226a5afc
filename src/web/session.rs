//! Sessions: a cookie with a token of 256 bits, of which only the digest is kept; and the actor it stands
//! for, with the roles and the reach of this very day. Rights that ended stop at the next request.

mod actor;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::access::Place;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{SessionId, UserId};

pub use actor::actor;

/// How long a browser keeps a person signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stay {
    /// On a computer that others use too: until the browser is closed, or idle for half a day.
    Shared,
    /// On the person's own: until it is not used for a month.
    Own,
}

impl Stay {
    pub const fn on(own_computer: bool) -> Self {
        if own_computer { Self::Own } else { Self::Shared }
    }

    /// A session that is not used for so long ends.
    pub const fn lifetime(self) -> Duration {
        match self {
            Self::Shared => Duration::hours(12),
            Self::Own => Duration::days(30),
        }
    }
}

/// The secret in a cookie, a link or on a slip.
pub fn fresh_token() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// What is kept of a secret.
pub fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

/// The value of a cookie in a `Cookie` header.
pub fn cookie<'a>(cookies: &'a str, name: &str) -> Option<&'a str> {
    cookies.split(';').filter_map(|pair| pair.trim().split_once('=')).find_map(|(key, value)| (key == name).then_some(value))
}

/// The name of the session's cookie: bound to host and TLS wherever there is TLS.
pub const fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-kopilka" } else { "kopilka" }
}

/// The header that hands a browser its session, or takes it away. On a shared computer the browser itself
/// forgets the cookie when it is closed.
pub fn set_cookie(secure: bool, token: Option<(&str, Stay)>) -> String {
    let (token, age) = match token {
        Some((token, Stay::Shared)) => (token, String::new()),
        Some((token, Stay::Own)) => (token, format!("; Max-Age={}", Stay::Own.lifetime().whole_seconds())),
        None => ("", "; Max-Age=0".to_owned()),
    };
    let flags = if secure { "; Secure" } else { "" };
    format!("{}={token}; Path=/{age}; HttpOnly; SameSite=Lax{flags}", cookie_name(secure))
}

/// Opens a session and returns the token for its cookie.
pub async fn open(tx: &mut Tx, user: UserId, stay: Stay, browser: &str, now: OffsetDateTime) -> Result<String> {
    let token = fresh_token();
    sqlx::query!(
        r#"
        INSERT INTO sessions (token_digest, id, user_id, browser, own_computer, created_at, seen_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6, $6, $7)
        "#,
        digest(&token),
        SessionId::fresh() as SessionId,
        user as UserId,
        browser.chars().take(200).collect::<String>(),
        stay == Stay::Own,
        now,
        now + stay.lifetime(),
    )
    .execute(tx.conn())
    .await?;
    Ok(token)
}

/// An open session as its owner sees it.
#[derive(Clone, Debug)]
pub struct Opened {
    pub id: SessionId,
    pub browser: String,
    pub created_at: OffsetDateTime,
    pub seen_at: OffsetDateTime,
}

pub async fn list(tx: &mut Tx, user: UserId, now: OffsetDateTime) -> Result<Vec<Opened>> {
    let opened = sqlx::query_as!(
        Opened,
        r#"
        SELECT id, browser, created_at, seen_at
        FROM sessions
        WHERE user_id = $1 AND expires_at > $2
        ORDER BY seen_at DESC, id
        "#,
        user as UserId,
        now,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(opened)
}

/// Ends one session of a person.
pub async fn close(tx: &mut Tx, user: UserId, session: SessionId) -> Result<bool> {
    let done = sqlx::query!("DELETE FROM sessions WHERE id = $1 AND user_id = $2", session as SessionId, user as UserId)
        .execute(tx.conn())
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Ends all sessions of a person but the one given.
pub async fn close_all(tx: &mut Tx, user: UserId, except: Option<SessionId>) -> Result<u64> {
    let done = sqlx::query!(
        "DELETE FROM sessions WHERE user_id = $1 AND ($2::uuid IS NULL OR id <> $2)",
        user as UserId,
        except.map(Uuid::from),
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected())
}

/// Remembers in which place the person acts.
pub async fn move_to(tx: &mut Tx, session: SessionId, place: Place) -> Result<()> {
    sqlx::query!("UPDATE sessions SET place = $2 WHERE id = $1", session as SessionId, place.to_string())
        .execute(tx.conn())
        .await?;
    Ok(())
}
