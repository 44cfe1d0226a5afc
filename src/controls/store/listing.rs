//! Statements on controls among others: those of a year, and the meeting that considers one.

use time::Date;

use crate::access::Actor;
use crate::controls::store::controls::led_school;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, ControlId, MeetingId, SchoolId, UserId};

/// A control in the list of a year; its counts are those of the reader's own lines where the reader does not lead.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: ControlId,
    pub theme: String,
    pub association_name: String,
    pub status: String,
    pub starts_on: Date,
    pub ends_on: Date,
    pub repeat_on: Option<Date>,
    pub remarks: i64,
    pub open: i64,
    pub unread: i64,
}

/// The controls of a year that this reader may see, the latest first.
pub async fn list(tx: &mut Tx, reader: &Actor, first_year: i32) -> Result<Vec<Listed>> {
    let controls = sqlx::query_as!(
        Listed,
        r#"
        SELECT control.id, control.theme, association.name AS association_name, control.status, control.starts_on, control.ends_on,
               control.repeat_on, count(remark.id) AS "remarks!",
               count(remark.id) FILTER (WHERE remark.settled_on IS NULL) AS "open!",
               (SELECT count(*) FROM control_acquaintances AS named
                WHERE named.control_id = control.id AND named.acquainted_at IS NULL AND named.school_id = ANY($2)
                  AND (control.school_id = $4 OR named.user_id = $5)) AS "unread!"
        FROM controls AS control
        JOIN associations AS association ON association.id = control.association_id
        LEFT JOIN control_remarks AS remark
            ON remark.control_id = control.id AND remark.school_id = ANY($2)
               AND (control.school_id = $4 OR remark.teacher_id = $5)
        WHERE control.first_year = $1 AND control.school_id = ANY($2) AND control.association_id = ANY($3)
          AND (control.school_id = $4
               OR EXISTS (SELECT FROM control_acquaintances AS named
                          WHERE named.control_id = control.id AND named.user_id = $5 AND named.school_id = ANY($2)))
        GROUP BY control.id, association.name
        ORDER BY control.starts_on DESC, control.id DESC
        "#,
        first_year,
        tx.reach(),
        &tx.scope().associations,
        led_school(reader) as Option<SchoolId>,
        reader.user as UserId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(controls)
}

/// The meeting on whose agenda the recommendations stand.
#[derive(Clone, Debug)]
pub struct Considered {
    pub meeting: MeetingId,
    pub held_on: Date,
    /// The number of its protocol, once that is signed.
    pub number: Option<i32>,
}

/// Where a control is considered, if it is.
pub async fn find_considered(tx: &mut Tx, control: ControlId) -> Result<Option<Considered>> {
    let found = sqlx::query_as!(
        Considered,
        r#"
        SELECT meeting.id AS meeting, meeting.held_on,
               (SELECT max(protocol.number) FROM protocols AS protocol
                WHERE protocol.meeting_id = meeting.id AND protocol.school_id = ANY($2)) AS number
        FROM agenda_items AS item
        JOIN meetings AS meeting ON meeting.id = item.meeting_id
        WHERE item.origin = 'control' AND item.origin_id = $1 AND item.removed_at IS NULL AND meeting.status <> 'cancelled'
          AND item.school_id = ANY($2) AND meeting.school_id = ANY($2)
        ORDER BY meeting.held_on DESC, meeting.id
        LIMIT 1
        "#,
        control as ControlId,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// A meeting whose agenda is still open.
#[derive(Clone, Debug)]
pub struct Planned {
    pub id: MeetingId,
    pub held_on: Date,
    pub theme: String,
}

/// The meetings of an association that are still to be held, the next one first.
pub async fn list_planned(tx: &mut Tx, association: AssociationId, today: Date) -> Result<Vec<Planned>> {
    let planned = sqlx::query_as!(
        Planned,
        r#"
        SELECT id, held_on, theme
        FROM meetings
        WHERE association_id = $1 AND held_on >= $2 AND status = 'planned' AND school_id = ANY($3)
        ORDER BY held_on, id
        LIMIT 10
        "#,
        association as AssociationId,
        today,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(planned)
}
