//! Statements on what a centre asks for.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::{Error, OnConstraint, Result};
use crate::ids::{DistrictId, DutyId, UserId};
use crate::submissions::model::Kind;
use crate::submissions::model::duty::{Duty, DutyDraft};

struct Row {
    id: DutyId,
    district_id: DistrictId,
    first_year: i32,
    kind: String,
    number: i32,
    title: String,
    note: String,
    due_on: Date,
    withdrawn_at: Option<OffsetDateTime>,
    version: i32,
}

impl From<Row> for Duty {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            district: row.district_id,
            first_year: row.first_year,
            kind: Kind::from_code(&row.kind).unwrap_or(Kind::Other),
            number: row.number,
            title: row.title,
            note: row.note,
            due_on: row.due_on,
            withdrawn_at: row.withdrawn_at,
            version: row.version,
        }
    }
}

/// The duties of a year in the order of their days, those taken off the list among them.
pub async fn list(tx: &mut Tx, district: DistrictId, first_year: i32) -> Result<Vec<Duty>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT id, district_id, first_year, kind, number, title, note, due_on, withdrawn_at, version
        FROM duties
        WHERE district_id = $1 AND first_year = $2
        ORDER BY due_on, kind, number, id
        "#,
        district as DistrictId,
        first_year,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(Duty::from).collect())
}

/// A duty of a district within reach.
pub async fn find(tx: &mut Tx, id: DutyId) -> Result<Duty> {
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT id, district_id, first_year, kind, number, title, note, due_on, withdrawn_at, version
        FROM duties
        WHERE id = $1 AND district_id = ANY($2)
        "#,
        id as DutyId,
        &tx.scope().districts,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.ok_or(Error::NotFound)?.into())
}

/// The duty is on the list already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed;

pub async fn insert(
    tx: &mut Tx,
    district: DistrictId,
    first_year: i32,
    draft: &DutyDraft,
    by: UserId,
    now: OffsetDateTime,
) -> Result<Result<DutyId, Listed>> {
    let id = DutyId::fresh();
    let done = sqlx::query!(
        r#"
        INSERT INTO duties (id, district_id, first_year, kind, number, title, note, due_on, created_by, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT (district_id, first_year, kind, number) WHERE withdrawn_at IS NULL DO NOTHING
        "#,
        id as DutyId,
        district as DistrictId,
        first_year,
        draft.kind.code(),
        draft.number,
        draft.title,
        draft.note,
        draft.due_on,
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(if done.rows_affected() == 0 { Err(Listed) } else { Ok(id) })
}

/// Keeps what a duty says; its kind and number stay, because what was sent goes by them.
pub async fn save(tx: &mut Tx, duty: &Duty, draft: &DutyDraft) -> Result<()> {
    let done = sqlx::query!(
        "UPDATE duties SET title = $3, note = $4, due_on = $5 WHERE id = $1 AND version = $2",
        duty.id as DutyId,
        duty.version,
        draft.title,
        draft.note,
        draft.due_on,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Takes a duty off the list, or puts it back.
pub async fn withdraw(tx: &mut Tx, duty: &Duty, withdrawn_at: Option<OffsetDateTime>) -> Result<Result<(), Listed>> {
    let done = sqlx::query!(
        "UPDATE duties SET withdrawn_at = $3 WHERE id = $1 AND version = $2",
        duty.id as DutyId,
        duty.version,
        withdrawn_at,
    )
    .execute(tx.conn())
    .await
    .on_constraint("duties_district_id_first_year_kind_number_idx", || Listed)?;
    Ok(match done {
        Ok(done) if done.rows_affected() == 0 => return Err(Error::Stale),
        Ok(_) => Ok(()),
        Err(listed) => Err(listed),
    })
}
