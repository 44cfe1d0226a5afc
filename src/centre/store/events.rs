//! Statements on events.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::centre::model::event::{Content, Event, Status};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{DistrictId, EventId, UserId};

struct Row {
    id: EventId,
    district_id: DistrictId,
    language: String,
    time_zone: String,
    kind: String,
    status: String,
    title: String,
    description: String,
    audience: String,
    place: String,
    link: String,
    starts_at: OffsetDateTime,
    ends_at: Option<OffsetDateTime>,
    has_sign_up: bool,
    places: Option<i32>,
    sign_up_until: Option<Date>,
    taken: i32,
    reason: String,
    version: i32,
}

impl TryFrom<Row> for Event {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let unknown = || Error::Internal(anyhow::anyhow!("event {} has an impossible state", row.id));
        Ok(Self {
            id: row.id,
            district: row.district_id,
            language: row.language,
            time_zone: row.time_zone,
            status: Status::from_code(&row.status).ok_or_else(unknown)?,
            content: Content {
                kind: row.kind,
                title: row.title,
                description: row.description,
                audience: row.audience,
                place: row.place,
                link: row.link,
                starts_at: row.starts_at,
                ends_at: row.ends_at,
                has_sign_up: row.has_sign_up,
                places: row.places,
                sign_up_until: row.sign_up_until,
            },
            taken: row.taken,
            reason: row.reason,
            version: row.version,
        })
    }
}

/// The event, where it is shown to everybody or is of the reader's own centre; else it does not exist.
pub async fn find(tx: &mut Tx, id: EventId) -> Result<Event> {
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT event.id, event.district_id, district.language, district.time_zone, event.kind, event.status, event.title,
               event.description, event.audience, event.place, event.link, event.starts_at, event.ends_at, event.has_sign_up,
               event.places, event.sign_up_until, event.taken, event.reason, event.version
        FROM centre_events AS event
        JOIN districts AS district ON district.id = event.district_id
        WHERE event.id = $1 AND (event.status <> 'draft' OR event.district_id = ANY($2))
        "#,
        id as EventId,
        tx.centres(),
    )
    .fetch_one(tx.conn())
    .await?;
    row.try_into()
}

/// The same, held until the end of the transaction: places are counted by one at a time.
pub async fn find_locked(tx: &mut Tx, id: EventId, district: DistrictId) -> Result<Event> {
    sqlx::query_scalar!(
        r#"SELECT id FROM centre_events WHERE id = $1 AND district_id = $2 FOR UPDATE"#,
        id as EventId,
        district as DistrictId,
    )
    .fetch_one(tx.conn())
    .await?;
    find(tx, id).await
}

/// Enters a draft; `centre_events_pkey` judges whether it was sent twice.
pub async fn insert(
    tx: &mut Tx,
    id: EventId,
    district: DistrictId,
    content: &Content,
    by: Option<UserId>,
    now: OffsetDateTime,
) -> Result<(), sqlx::Error> {
    sqlx::query!(
        r#"
        INSERT INTO centre_events (id, district_id, kind, title, description, audience, place, link, starts_at, ends_at,
                                   has_sign_up, places, sign_up_until, created_at, created_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        "#,
        id as EventId,
        district as DistrictId,
        content.kind,
        content.title,
        content.description,
        content.audience,
        content.place,
        content.link,
        content.starts_at,
        content.ends_at,
        content.has_sign_up,
        content.places,
        content.sign_up_until,
        now,
        by as Option<UserId>,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Enters an event that is shown to everybody.
pub async fn enter(
    tx: &mut Tx,
    id: EventId,
    district: DistrictId,
    content: &Content,
    by: Option<UserId>,
    now: OffsetDateTime,
) -> Result<()> {
    insert(tx, id, district, content, by, now).await?;
    let event = Event { status: Status::Published, ..find(tx, id).await? };
    save_state(tx, &event).await
}

/// Saves what is written over the version that was read; `centre_events_taken_check` judges whether the places are enough.
pub async fn save(tx: &mut Tx, event: &Event, version: i32) -> Result<bool, sqlx::Error> {
    let content = &event.content;
    let done = sqlx::query!(
        r#"
        UPDATE centre_events
        SET kind = $4, title = $5, description = $6, audience = $7, place = $8, link = $9, starts_at = $10, ends_at = $11,
            has_sign_up = $12, places = $13, sign_up_until = $14
        WHERE id = $1 AND version = $2 AND district_id = $3
        "#,
        event.id as EventId,
        version,
        event.district as DistrictId,
        content.kind,
        content.title,
        content.description,
        content.audience,
        content.place,
        content.link,
        content.starts_at,
        content.ends_at,
        content.has_sign_up,
        content.places,
        content.sign_up_until,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

pub async fn save_state(tx: &mut Tx, event: &Event) -> Result<()> {
    let done = sqlx::query!(
        "UPDATE centre_events SET status = $4, reason = $5 WHERE id = $1 AND version = $2 AND district_id = $3",
        event.id as EventId,
        event.version,
        event.district as DistrictId,
        event.status.code(),
        event.reason,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// An event as a row of a list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: EventId,
    pub kind: String,
    pub status: String,
    pub title: String,
    pub audience: String,
    pub place: String,
    pub language: String,
    pub time_zone: String,
    pub starts_at: OffsetDateTime,
    pub ends_at: Option<OffsetDateTime>,
    pub description: String,
    pub link: String,
    /// Whether the reader has a place, or waits for one.
    pub is_waiting: Option<bool>,
}

/// Events of a district between two moments, the earliest first; drafts for its centre alone.
pub async fn list(
    tx: &mut Tx,
    district: DistrictId,
    from: OffsetDateTime,
    to: Option<OffsetDateTime>,
    limit: i64,
) -> Result<Vec<Listed>> {
    let reader = tx.scope().person.map(Uuid::from);
    let listed = sqlx::query_as!(
        Listed,
        r#"
        SELECT event.id, event.kind, event.status, event.title, event.audience, event.place, district.language,
               district.time_zone, event.starts_at, event.ends_at, event.description, event.link,
               own.is_waiting AS "is_waiting?"
        FROM centre_events AS event
        JOIN districts AS district ON district.id = event.district_id
        LEFT JOIN centre_event_places AS own ON own.event_id = event.id AND own.user_id = $6
        WHERE event.district_id = $1 AND event.starts_at >= $2 AND ($3::timestamptz IS NULL OR event.starts_at < $3)
          AND (event.status <> 'draft' OR event.district_id = ANY($4))
        ORDER BY event.starts_at, event.id
        LIMIT $5
        "#,
        district as DistrictId,
        from,
        to,
        tx.centres(),
        limit,
        reader,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}
