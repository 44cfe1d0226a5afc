//! Statements on the year's records. Who may read one is said once: its association, and those who lead a school of it.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::model::{Draft, Kind, Place, Record};
use crate::access::Actor;
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, SchoolId, UserId, YearRecordId};

struct Row {
    id: YearRecordId,
    association: AssociationId,
    first_year: i32,
    kind: String,
    held_on: Date,
    ended_on: Option<Date>,
    user: Option<UserId>,
    user_name: String,
    other: Option<UserId>,
    other_name: String,
    title: String,
    level: String,
    result: String,
    hours: Option<i32>,
    amount: Option<i32>,
    out_of: Option<i32>,
    note: String,
    added_by: UserId,
    added_by_name: String,
    is_removed: bool,
    version: i32,
}

impl From<Row> for Record {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            association: row.association,
            first_year: row.first_year,
            draft: Draft {
                kind: Kind::from_code(&row.kind).unwrap_or(Kind::OpenEvent),
                held_on: row.held_on,
                ended_on: row.ended_on,
                user: row.user,
                other: row.other,
                title: row.title,
                level: row.level,
                result: row.result,
                hours: row.hours,
                amount: row.amount,
                out_of: row.out_of,
                note: row.note,
            },
            user_name: row.user_name,
            other_name: row.other_name,
            added_by: row.added_by,
            added_by_name: row.added_by_name,
            is_removed: row.is_removed,
            version: row.version,
        }
    }
}

/// Those of a year that stand, or one whatever became of it.
async fn read(tx: &mut Tx, first_year: i32, only: Option<YearRecordId>) -> Result<Vec<Record>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT id AS "id: YearRecordId", association_id AS "association: AssociationId", first_year, kind, held_on, ended_on,
               user_id AS "user: UserId", user_name, other_id AS "other: UserId", other_name, title, level, result, hours, amount,
               out_of, note, added_by AS "added_by: UserId", added_by_name, removed_at IS NOT NULL AS "is_removed!", version
        FROM year_records
        WHERE school_id = ANY($1) AND association_id = ANY($2)
          AND (id = $3 OR ($3::uuid IS NULL AND first_year = $4 AND removed_at IS NULL))
        ORDER BY held_on DESC, id DESC
        LIMIT 2000
        "#,
        tx.reach(),
        &tx.scope().associations,
        only as Option<YearRecordId>,
        first_year,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(Record::from).collect())
}

/// The records of a year, the latest first.
pub async fn list(tx: &mut Tx, first_year: i32) -> Result<Vec<Record>> {
    read(tx, first_year, None).await
}

pub async fn find(tx: &mut Tx, id: YearRecordId) -> Result<Record> {
    read(tx, 0, Some(id)).await?.pop().ok_or(Error::NotFound)
}

/// The associations within reach that are open on a day.
pub async fn list_places(tx: &mut Tx, today: Date) -> Result<Vec<Place>> {
    let places = sqlx::query_as!(
        Place,
        r#"
        SELECT association.id, association.name, association.school_id AS school, district.country
        FROM associations AS association
        JOIN districts AS district ON district.id = association.district_id
        WHERE association.id = ANY($1) AND association.school_id = ANY($2)
          AND (association.closed_on IS NULL OR association.closed_on >= $3)
        ORDER BY association.name COLLATE names, association.id
        "#,
        &tx.scope().associations,
        &tx.scope().schools,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(places)
}

/// Everybody who is or was a member of an association, by name.
pub async fn list_people(tx: &mut Tx, association: AssociationId) -> Result<Vec<(UserId, String)>> {
    let people = sqlx::query!(
        r#"
        SELECT person.id, trim(person.surname || ' ' || person.name || ' ' || person.patronymic) AS "name!"
        FROM users AS person
        WHERE person.id IN (SELECT held.user_id
                            FROM role_assignments AS held
                            JOIN associations AS association ON association.id = held.association_id
                            WHERE held.association_id = $1 AND association.school_id = ANY($2))
        ORDER BY person.surname COLLATE names, person.name COLLATE names, person.id
        "#,
        association as AssociationId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(people.into_iter().map(|person| (person.id, person.name)).collect())
}

/// What is to be kept: the draft, with people by the names they bear today.
pub struct Entry<'a> {
    pub draft: &'a Draft,
    pub people: &'a [(UserId, String)],
}

impl Entry<'_> {
    fn name(&self, person: Option<UserId>) -> &str {
        let known = self.people.iter().find(|(id, _)| Some(*id) == person);
        known.map(|(_, name)| name.as_str()).unwrap_or_default()
    }
}

/// Enters a record; sent twice, it is one.
pub async fn insert(
    tx: &mut Tx,
    id: YearRecordId,
    place: &Place,
    entry: &Entry<'_>,
    by: &Actor,
    now: OffsetDateTime,
) -> Result<()> {
    let draft = entry.draft;
    sqlx::query!(
        r#"
        INSERT INTO year_records (id, school_id, association_id, first_year, kind, held_on, ended_on, user_id, user_name, other_id,
                                  other_name, title, level, result, hours, amount, out_of, note, added_by, added_by_name, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
        ON CONFLICT ON CONSTRAINT year_records_pkey DO NOTHING
        "#,
        id as YearRecordId,
        place.school as SchoolId,
        place.id as AssociationId,
        school_year(draft.held_on),
        draft.kind.code(),
        draft.held_on,
        draft.ended_on,
        draft.user.map(Uuid::from),
        entry.name(draft.user),
        draft.other.map(Uuid::from),
        entry.name(draft.other),
        draft.title,
        draft.level,
        draft.result,
        draft.hours,
        draft.amount,
        draft.out_of,
        draft.note,
        by.user as UserId,
        by.short_name(),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Saves a record over the version that was read.
pub async fn save(tx: &mut Tx, id: YearRecordId, version: i32, entry: &Entry<'_>) -> Result<()> {
    let draft = entry.draft;
    let done = sqlx::query!(
        r#"
        UPDATE year_records
        SET first_year = $4, held_on = $5, ended_on = $6, user_id = $7, user_name = $8, other_id = $9, other_name = $10, title = $11,
            level = $12, result = $13, hours = $14, amount = $15, out_of = $16, note = $17
        WHERE id = $1 AND version = $2 AND school_id = ANY($3)
        "#,
        id as YearRecordId,
        version,
        &tx.scope().schools,
        school_year(draft.held_on),
        draft.held_on,
        draft.ended_on,
        draft.user.map(Uuid::from),
        entry.name(draft.user),
        draft.other.map(Uuid::from),
        entry.name(draft.other),
        draft.title,
        draft.level,
        draft.result,
        draft.hours,
        draft.amount,
        draft.out_of,
        draft.note,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() > 0 { Ok(()) } else { Err(Error::Stale) }
}

/// Takes a record out, or puts it back where no moment is given.
pub async fn set_removed(tx: &mut Tx, id: YearRecordId, version: i32, at: Option<OffsetDateTime>) -> Result<()> {
    let done = sqlx::query!(
        "UPDATE year_records SET removed_at = $4 WHERE id = $1 AND version = $2 AND school_id = ANY($3)",
        id as YearRecordId,
        version,
        &tx.scope().schools,
        at,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() > 0 { Ok(()) } else { Err(Error::Stale) }
}
