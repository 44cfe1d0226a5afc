//! Sessions: a cookie with a token of 256 bits, of which only the digest is kept; and the actor it stands
//! for, with the roles and the reach of this very day. Rights that ended stop at the next request.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use sha2::{Digest, Sha256};
use time::{Duration, OffsetDateTime};
use tokio::sync::Semaphore;
use uuid::Uuid;

use crate::access::{Actor, Holding, Place, Reach};
use crate::db::{Db, Tx};
use crate::error::{Error, Result};
use crate::ids::{AssociationId, SchoolId, SessionId, UserId};
use crate::text::Locale;

/// A session that is not used for so long ends.
pub const LIFETIME: Duration = Duration::days(30);

/// Passwords are hashed by at most as many at once as there are cores; the rest wait in a short queue.
#[derive(Clone)]
pub struct Hashing(Arc<Semaphore>);

impl Default for Hashing {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(std::thread::available_parallelism().map_or(2, usize::from))))
    }
}

impl Hashing {
    /// Runs one hashing off the threads that answer requests.
    pub async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let waiting = tokio::time::timeout(std::time::Duration::from_secs(5), self.0.clone().acquire_owned());
        let Ok(Ok(_permit)) = waiting.await else { return Err(Error::TooMany { seconds: 5 }) };
        tokio::task::spawn_blocking(work).await.map_err(|error| Error::Internal(error.into()))
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
    cookies
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// The name of the session's cookie: bound to host and TLS wherever there is TLS.
pub const fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-kopilka" } else { "kopilka" }
}

/// The header that hands a browser its session, or takes it away.
pub fn set_cookie(secure: bool, token: Option<&str>) -> String {
    let name = cookie_name(secure);
    let flags = if secure { "; Secure" } else { "" };
    match token {
        Some(token) => {
            let age = LIFETIME.whole_seconds();
            format!("{name}={token}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{flags}")
        }
        None => format!("{name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{flags}"),
    }
}

struct Found {
    id: SessionId,
    place: String,
    seen_at: OffsetDateTime,
    user_id: UserId,
    login: String,
    surname: String,
    name: String,
    patronymic: String,
    post: String,
    locale: String,
    holdings: Value,
}

/// The actor behind a token; none for an unknown, ended or expired session and for a disabled account.
pub async fn actor(db: &Db, token: &str, now: OffsetDateTime) -> Result<Option<Actor>> {
    let mut tx = db.read(&Reach::default()).await?;
    let Some(found) = find(&mut tx, token, now).await? else { return Ok(None) };
    let stale = found.seen_at < now - Duration::minutes(10);
    let session = found.id;
    let actor = resolve(&mut tx, found).await?;
    drop(tx);
    if stale {
        touch(db, session, now).await?;
    }
    Ok(Some(actor))
}

async fn find(tx: &mut Tx, token: &str, now: OffsetDateTime) -> Result<Option<Found>> {
    let found = sqlx::query_as!(
        Found,
        r#"
        SELECT session.id, session.place, session.seen_at,
               person.id AS user_id, person.login, person.surname, person.name, person.patronymic, person.post, person.locale,
               coalesce((
                   SELECT jsonb_agg(jsonb_build_object(
                       'role', held.role, 'acting', held.acting,
                       'association', held.association_id, 'association_name', association.name,
                       'school', school.id, 'school_name', school.name,
                       'district', district.id, 'district_name', district.name,
                       'country', district.country, 'language', coalesce(association.language, district.language),
                       'time_zone', district.time_zone
                   ) ORDER BY held.valid_from, held.id)
                   FROM role_assignments AS held
                   LEFT JOIN associations AS association ON association.id = held.association_id
                   LEFT JOIN schools AS school ON school.id = coalesce(held.school_id, association.school_id)
                   LEFT JOIN districts AS district ON district.id = coalesce(held.district_id, school.district_id)
                   WHERE held.user_id = person.id
                     AND held.valid_from <= ($2::timestamptz AT TIME ZONE coalesce(district.time_zone, 'UTC'))::date
                     AND (held.valid_to IS NULL OR held.valid_to >= ($2::timestamptz AT TIME ZONE coalesce(district.time_zone, 'UTC'))::date)
               ), '[]') AS "holdings!"
        FROM sessions AS session
        JOIN users AS person ON person.id = session.user_id
        WHERE session.token_digest = $1 AND session.expires_at > $2
          AND person.disabled_at IS NULL
          AND (person.expires_on IS NULL OR person.expires_on >= $2::timestamptz::date)
        "#,
        digest(token),
        now,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

async fn resolve(tx: &mut Tx, found: Found) -> Result<Actor> {
    let holdings: Vec<Holding> = serde_json::from_value(found.holdings).map_err(anyhow::Error::from)?;
    let wished: Option<Place> = found.place.parse().ok();
    let place = wished
        .filter(|place| holdings.iter().any(|holding| holding.place() == *place))
        .or_else(|| holdings.first().map(Holding::place))
        .unwrap_or(Place::Nowhere);
    let school = holdings.iter().find(|holding| holding.place() == place).and_then(|holding| holding.school);
    // In an association a deputy of its base school acts as deputy too: it is one and the same desk.
    let mut roles: Vec<_> = holdings
        .iter()
        .filter(|holding| holding.place() == place || (matches!(place, Place::Association(_)) && school.map(Place::School) == Some(holding.place())))
        .map(|holding| holding.role)
        .collect();
    roles.dedup();
    let reach = reach(tx, found.user_id, place, &holdings).await?;
    Ok(Actor {
        user: found.user_id,
        session: found.id,
        login: found.login,
        surname: found.surname,
        name: found.name,
        patronymic: found.patronymic,
        post: found.post,
        locale: Locale::from_code(&found.locale).unwrap_or_default(),
        place,
        roles,
        holdings,
        reach,
    })
}

/// What may be read from a place: an association reaches its base school; a school's leader also the
/// associations in which the school is a partner; a district all its schools; the portal none.
async fn reach(tx: &mut Tx, person: UserId, place: Place, holdings: &[Holding]) -> Result<Reach> {
    let here = holdings.iter().find(|holding| holding.place() == place);
    let mut reach = Reach {
        person: Some(person),
        districts: here.and_then(|holding| holding.district).map(|id| id.0).into_iter().collect(),
        ..Reach::default()
    };
    match place {
        Place::Nowhere | Place::Portal => {}
        Place::Association(AssociationId(id)) => {
            reach.associations = vec![id];
            reach.schools = here.and_then(|holding| holding.school).map(|id| id.0).into_iter().collect();
        }
        Place::School(SchoolId(id)) => {
            let rows = sqlx::query!(
                r#"
                SELECT association.id, association.school_id
                FROM associations AS association
                WHERE association.school_id = $1
                   OR EXISTS (SELECT FROM association_partners AS partner
                              WHERE partner.association_id = association.id AND partner.school_id = $1)
                "#,
                id,
            )
            .fetch_all(tx.conn())
            .await?;
            reach.associations = rows.iter().map(|row| row.id.0).collect();
            reach.schools = rows.iter().map(|row| row.school_id.0).chain([id]).collect();
            reach.schools.sort_unstable();
            reach.schools.dedup();
        }
        Place::District(id) => {
            reach.schools = sqlx::query_scalar!("SELECT id FROM schools WHERE district_id = $1 ORDER BY id", Uuid::from(id))
                .fetch_all(tx.conn())
                .await?
                .into_iter()
                .map(Uuid::from)
                .collect();
        }
    }
    Ok(reach)
}

async fn touch(db: &Db, session: SessionId, now: OffsetDateTime) -> Result<()> {
    let mut tx = db.write(&Reach::default()).await?;
    sqlx::query!(
        "UPDATE sessions SET seen_at = $2, expires_at = $3 WHERE id = $1",
        session as SessionId,
        now,
        now + LIFETIME,
    )
    .execute(tx.conn())
    .await?;
    tx.commit().await
}

/// Opens a session and returns the token for its cookie.
pub async fn open(tx: &mut Tx, user: UserId, browser: &str, now: OffsetDateTime) -> Result<String> {
    let token = fresh_token();
    sqlx::query!(
        r#"
        INSERT INTO sessions (token_digest, id, user_id, browser, created_at, seen_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $5, $6)
        "#,
        digest(&token),
        SessionId::fresh() as SessionId,
        user as UserId,
        browser.chars().take(200).collect::<String>(),
        now,
        now + LIFETIME,
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
