//! Statements on the places at an event. They are counted within the reach of the event's centre, while its row is held.

use time::{Date, OffsetDateTime};

use crate::centre::model::event::Event;
use crate::centre::store::events;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, EventId, UserId};

/// Whether a person has a place at an event, or waits for one; nothing where the person has not signed up.
pub async fn find_own(tx: &mut Tx, event: EventId, user: UserId) -> Result<Option<bool>> {
    let waiting = sqlx::query_scalar!(
        "SELECT is_waiting FROM centre_event_places WHERE event_id = $1 AND user_id = $2",
        event as EventId,
        user as UserId,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(waiting)
}

/// Somebody who signs up.
pub struct Guest {
    pub user: UserId,
    pub name: String,
    pub post: String,
    pub school_name: String,
}

/// Gives a person a place, or a place in the row of those who wait; nothing changes for whoever has signed up before.
pub async fn insert(tx: &mut Tx, event: &Event, guest: &Guest, is_waiting: bool, now: OffsetDateTime) -> Result<()> {
    let done = sqlx::query!(
        r#"
        INSERT INTO centre_event_places (event_id, district_id, user_id, name, post, school_name, is_waiting, signed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT ON CONSTRAINT centre_event_places_pkey DO NOTHING
        "#,
        event.id as EventId,
        event.district as DistrictId,
        guest.user as UserId,
        guest.name,
        guest.post,
        guest.school_name,
        is_waiting,
        now,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() > 0 { recount(tx, event).await } else { Ok(()) }
}

/// Gives a person a place at an event that is not held yet.
pub async fn seat(
    tx: &mut Tx,
    event: EventId,
    district: DistrictId,
    guest: &Guest,
    is_waiting: bool,
    now: OffsetDateTime,
) -> Result<()> {
    let event = events::find_locked(tx, event, district).await?;
    insert(tx, &event, guest, is_waiting, now).await
}

/// Takes a person off the list.
pub async fn delete(tx: &mut Tx, event: &Event, user: UserId) -> Result<()> {
    sqlx::query!(
        "DELETE FROM centre_event_places WHERE event_id = $1 AND user_id = $2 AND district_id = $3",
        event.id as EventId,
        user as UserId,
        event.district as DistrictId,
    )
    .execute(tx.conn())
    .await?;
    recount(tx, event).await
}

/// Gives places that are free to those who wait, the first first; tells who got one.
pub async fn fill(tx: &mut Tx, event: &Event) -> Result<Vec<UserId>> {
    let lucky = sqlx::query_scalar!(
        r#"
        UPDATE centre_event_places
        SET is_waiting = false
        WHERE event_id = $1 AND district_id = $2 AND user_id IN (
            SELECT waiting.user_id
            FROM centre_event_places AS waiting
            JOIN centre_events AS event ON event.id = waiting.event_id
            WHERE waiting.event_id = $1 AND waiting.is_waiting
            ORDER BY waiting.signed_at, waiting.user_id
            LIMIT (SELECT coalesce(counted.places - counted.taken, 100000) FROM centre_events AS counted WHERE counted.id = $1))
        RETURNING user_id AS "user_id!: UserId"
        "#,
        event.id as EventId,
        event.district as DistrictId,
    )
    .fetch_all(tx.conn())
    .await?;
    if !lucky.is_empty() {
        recount(tx, event).await?;
    }
    Ok(lucky)
}

/// Keeps the count of taken places; `centre_events_taken_check` lets no more be taken than there are.
async fn recount(tx: &mut Tx, event: &Event) -> Result<()> {
    sqlx::query!(
        r#"
        UPDATE centre_events
        SET taken = (SELECT count(*) FROM centre_event_places AS held WHERE held.event_id = $1 AND NOT held.is_waiting)
        WHERE id = $1 AND district_id = $2
        "#,
        event.id as EventId,
        event.district as DistrictId,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Somebody on the list of an event.
#[derive(Clone, Debug)]
pub struct Signed {
    pub user: UserId,
    pub name: String,
    pub post: String,
    pub school_name: String,
    pub is_waiting: bool,
    pub signed_at: OffsetDateTime,
}

/// Everybody who has signed up: those with a place by school and name, then those who wait in their order.
pub async fn list(tx: &mut Tx, event: &Event) -> Result<Vec<Signed>> {
    let signed = sqlx::query_as!(
        Signed,
        r#"
        SELECT user_id AS user, name, post, school_name, is_waiting, signed_at
        FROM centre_event_places
        WHERE event_id = $1 AND district_id = $2
        ORDER BY is_waiting, CASE WHEN is_waiting THEN signed_at END, school_name COLLATE names, name COLLATE names, user_id
        "#,
        event.id as EventId,
        event.district as DistrictId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(signed)
}

/// An event of a day with somebody who is to be reminded of it.
pub struct Due {
    pub event: EventId,
    pub user: UserId,
}

/// Who has a place at an event of this day in the district, and can be written to.
pub async fn list_due(tx: &mut Tx, district: DistrictId, day: Date, zone: &str) -> Result<Vec<Due>> {
    let due = sqlx::query_as!(
        Due,
        r#"
        SELECT held.event_id AS event, held.user_id AS user
        FROM centre_event_places AS held
        JOIN centre_events AS event ON event.id = held.event_id
        JOIN users AS person ON person.id = held.user_id
        WHERE event.district_id = $1 AND event.status = 'published' AND (event.starts_at AT TIME ZONE $3)::date = $2
          AND NOT held.is_waiting AND person.email IS NOT NULL
        ORDER BY held.event_id, held.user_id
        "#,
        district as DistrictId,
        day,
        zone,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(due)
}

/// Where a person is written to; nothing where there is no address or the account is closed.
pub struct Addressee {
    pub email: String,
    pub given_name: String,
    pub locale: String,
}

pub async fn find_addressee(tx: &mut Tx, user: UserId, now: OffsetDateTime) -> Result<Option<Addressee>> {
    let found = sqlx::query_as!(
        Addressee,
        r#"
        SELECT email AS "email!", trim(name || ' ' || patronymic) AS "given_name!", locale
        FROM users
        WHERE id = $1 AND email IS NOT NULL AND disabled_at IS NULL
          AND (expires_on IS NULL OR expires_on >= $2::timestamptz::date)
        "#,
        user as UserId,
        now,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}
