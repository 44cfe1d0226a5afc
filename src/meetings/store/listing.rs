//! Statements on meetings among others: those of a year, the one before and the one after.

use time::Date;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, MeetingId};
use crate::meetings::model::meeting::Meeting;

/// A meeting in the list of a year.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: MeetingId,
    pub association: AssociationId,
    pub association_name: String,
    pub theme: String,
    pub kind: String,
    pub status: String,
    pub held_on: Date,
    pub place: String,
    /// The number of its signed protocol.
    pub number: Option<i32>,
    pub items: i64,
    pub open_remarks: i64,
}

/// The meetings of a year in the associations within reach, the earliest first.
pub async fn list(tx: &mut Tx, first_year: i32) -> Result<Vec<Listed>> {
    let meetings = sqlx::query_as!(
        Listed,
        r#"
        SELECT meeting.id, meeting.association_id AS association, association.name AS association_name, meeting.theme, meeting.kind,
               meeting.status, meeting.held_on, meeting.place,
               (SELECT max(protocol.number) FROM protocols AS protocol
                WHERE protocol.meeting_id = meeting.id AND protocol.school_id = ANY($2)) AS number,
               (SELECT count(*) FROM agenda_items AS item
                WHERE item.meeting_id = meeting.id AND item.removed_at IS NULL AND item.school_id = ANY($2)) AS "items!",
               (SELECT count(*) FROM protocol_remarks AS remark
                WHERE remark.meeting_id = meeting.id AND remark.settled_at IS NULL AND remark.school_id = ANY($2))
                   AS "open_remarks!"
        FROM meetings AS meeting
        JOIN associations AS association ON association.id = meeting.association_id
        WHERE meeting.first_year = $1 AND meeting.school_id = ANY($2) AND meeting.association_id = ANY($3)
        ORDER BY meeting.held_on, meeting.starts_at, meeting.id
        "#,
        first_year,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(meetings)
}

/// The years in which meetings stand, the latest first.
pub async fn list_years(tx: &mut Tx) -> Result<Vec<i32>> {
    let years = sqlx::query_scalar!(
        r#"
        SELECT DISTINCT first_year
        FROM meetings
        WHERE school_id = ANY($1) AND association_id = ANY($2)
        ORDER BY first_year DESC
        "#,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(years)
}

/// A meeting of the same association.
#[derive(Clone, Debug)]
pub struct Neighbour {
    pub id: MeetingId,
    pub held_on: Date,
}

/// The last meeting of an association before a day that was not called off.
pub async fn find_before(tx: &mut Tx, association: AssociationId, first_year: i32, day: Date) -> Result<Option<Neighbour>> {
    let found = sqlx::query_as!(
        Neighbour,
        r#"
        SELECT id, held_on
        FROM meetings
        WHERE association_id = $1 AND first_year = $2 AND held_on < $3 AND status <> 'cancelled' AND school_id = ANY($4)
        ORDER BY held_on DESC, id DESC
        LIMIT 1
        "#,
        association as AssociationId,
        first_year,
        day,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// The next meeting that is planned after this one.
pub async fn find_next(tx: &mut Tx, meeting: &Meeting) -> Result<Option<Neighbour>> {
    let found = sqlx::query_as!(
        Neighbour,
        r#"
        SELECT id, held_on
        FROM meetings
        WHERE association_id = $1 AND id <> $2 AND held_on >= $3 AND status = 'planned' AND school_id = ANY($4)
        ORDER BY held_on, id
        LIMIT 1
        "#,
        meeting.association as AssociationId,
        meeting.id as MeetingId,
        meeting.head.held_on,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// The planned meetings within reach, the next one first.
pub async fn list_planned(tx: &mut Tx) -> Result<Vec<Neighbour>> {
    let found = sqlx::query_as!(
        Neighbour,
        r#"
        SELECT id, held_on
        FROM meetings
        WHERE status = 'planned' AND school_id = ANY($1) AND association_id = ANY($2)
        ORDER BY held_on, id
        LIMIT 20
        "#,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(found)
}
