//! The actor behind a session's token: found anew at each request, so that roles count from their first to
//! their last day and not longer.

use serde_json::Value;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{Stay, digest};
use crate::access::{Actor, Holding, Place, Reach};
use crate::db::{Db, Tx};
use crate::error::Result;
use crate::ids::{AssociationId, SchoolId, SessionId, UserId};
use crate::text::Locale;

struct Found {
    id: SessionId,
    place: String,
    seen_at: OffsetDateTime,
    own_computer: bool,
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
    let (session, stay) = (found.id, Stay::on(found.own_computer));
    let actor = resolve(&mut tx, found).await?;
    drop(tx);
    if stale {
        touch(db, session, stay, now).await?;
    }
    Ok(Some(actor))
}

async fn find(tx: &mut Tx, token: &str, now: OffsetDateTime) -> Result<Option<Found>> {
    let found = sqlx::query_as!(
        Found,
        r#"
        SELECT session.id, session.place, session.seen_at, session.own_computer,
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
        .filter(|holding| {
            holding.place() == place
                || (matches!(place, Place::Association(_)) && school.map(Place::School) == Some(holding.place()))
        })
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
/// associations in which the school is a partner; a district all its schools and its centre; the portal none.
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
            reach.centres = vec![id.0];
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

/// Puts the end of a session off, for it is in use.
async fn touch(db: &Db, session: SessionId, stay: Stay, now: OffsetDateTime) -> Result<()> {
    let mut tx = db.write(&Reach::default()).await?;
    sqlx::query!(
        "UPDATE sessions SET seen_at = $2, expires_at = $3 WHERE id = $1",
        session as SessionId,
        now,
        now + stay.lifetime(),
    )
    .execute(tx.conn())
    .await?;
    tx.commit().await
}
