//! Statements on the meetings themselves. Which meetings exist for an actor is said once, in `find`: those of the
//! associations within reach; what of them may be read is the model's to say.

use time::{Date, OffsetDateTime, Time};

use super::{agenda, attendance};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DistrictId, MeetingId, PlanItemId, SchoolId, UserId};
use crate::meetings::model::attendance::{Attendance, Quorum};
use crate::meetings::model::meeting::{Head, Kind, Meeting, Mode, ProtocolForm, Status};

struct Row {
    id: MeetingId,
    school_id: SchoolId,
    district_id: DistrictId,
    association_id: AssociationId,
    first_year: i32,
    language: String,
    plan_item_id: Option<PlanItemId>,
    kind: String,
    joint_with: String,
    theme: String,
    form: String,
    mode: String,
    held_on: Date,
    starts_at: Option<Time>,
    ends_at: Option<Time>,
    place: String,
    chair_id: Option<UserId>,
    secretary_id: Option<UserId>,
    protocol_form: String,
    quorum: String,
    quorum_note: String,
    status: String,
    edition: i32,
    reason: String,
    circulated_at: Option<OffsetDateTime>,
    version: i32,
}

impl TryFrom<Row> for Meeting {
    type Error = Error;

    /// The meeting without its people and its agenda.
    fn try_from(row: Row) -> Result<Self> {
        let unknown = || Error::Internal(anyhow::anyhow!("meeting {} has an impossible state", row.id));
        Ok(Self {
            head: Head {
                kind: Kind::from_code(&row.kind).ok_or_else(unknown)?,
                joint_with: row.joint_with,
                theme: row.theme,
                form: row.form,
                mode: Mode::from_code(&row.mode).ok_or_else(unknown)?,
                held_on: row.held_on,
                starts_at: row.starts_at,
                ends_at: row.ends_at,
                place: row.place,
                chair: row.chair_id,
                secretary: row.secretary_id,
                protocol_form: ProtocolForm::from_code(&row.protocol_form).ok_or_else(unknown)?,
                quorum_note: row.quorum_note,
            },
            quorum: Quorum::from_code(&row.quorum).ok_or_else(unknown)?,
            status: Status::from_code(&row.status).ok_or_else(unknown)?,
            id: row.id,
            school: row.school_id,
            district: row.district_id,
            association: row.association_id,
            first_year: row.first_year,
            language: row.language,
            plan_item: row.plan_item_id,
            attendance: Attendance::default(),
            items: Vec::new(),
            edition: row.edition,
            reason: row.reason,
            circulated_at: row.circulated_at,
            version: row.version,
        })
    }
}

/// The whole meeting, if it is one of an association within reach; else it does not exist.
pub async fn find(tx: &mut Tx, id: MeetingId) -> Result<Meeting> {
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT id, school_id, district_id, association_id, first_year, language, plan_item_id, kind, joint_with, theme, form, mode,
               held_on, starts_at, ends_at, place, chair_id, secretary_id, protocol_form, quorum, quorum_note, status, edition,
               reason, circulated_at, version
        FROM meetings
        WHERE id = $1 AND school_id = ANY($2) AND association_id = ANY($3)
        "#,
        id as MeetingId,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_one(tx.conn())
    .await?;
    let mut meeting = Meeting::try_from(row)?;
    meeting.items = agenda::list(tx, id).await?;
    meeting.attendance = attendance::find(tx, &meeting).await?;
    Ok(meeting)
}

/// The same, kept from everybody else until the transaction ends: whoever writes or signs begins with this.
pub async fn find_to_write(tx: &mut Tx, id: MeetingId) -> Result<Meeting> {
    sqlx::query_scalar!(
        r#"SELECT id FROM meetings WHERE id = $1 AND school_id = ANY($2) FOR NO KEY UPDATE"#,
        id as MeetingId,
        tx.reach(),
    )
    .fetch_one(tx.conn())
    .await?;
    find(tx, id).await
}

/// The meeting that was called by a row of the plan and not cancelled.
pub async fn find_of_row(tx: &mut Tx, row: PlanItemId) -> Result<Option<MeetingId>> {
    let found = sqlx::query_scalar!(
        "SELECT id FROM meetings WHERE plan_item_id = $1 AND status <> 'cancelled' AND school_id = ANY($2)",
        row as PlanItemId,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// Enters a meeting that has just been called, with its agenda; `false` where it is there already, or another one is
/// called by the same row of the plan.
pub async fn insert(tx: &mut Tx, meeting: &Meeting, by: UserId, now: OffsetDateTime) -> Result<bool> {
    let head = &meeting.head;
    let done = sqlx::query!(
        r#"
        INSERT INTO meetings (id, school_id, district_id, association_id, first_year, language, plan_item_id, kind, joint_with, theme,
                              form, mode, held_on, starts_at, ends_at, place, chair_id, secretary_id, protocol_form, quorum,
                              status, created_by, created_at, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $23)
        ON CONFLICT DO NOTHING
        "#,
        meeting.id as MeetingId,
        meeting.school as SchoolId,
        meeting.district as DistrictId,
        meeting.association as AssociationId,
        meeting.first_year,
        meeting.language,
        meeting.plan_item as Option<PlanItemId>,
        head.kind.code(),
        head.joint_with,
        head.theme,
        head.form,
        head.mode.code(),
        head.held_on,
        head.starts_at,
        head.ends_at,
        head.place,
        head.chair as Option<UserId>,
        head.secretary as Option<UserId>,
        head.protocol_form.code(),
        meeting.quorum.code(),
        meeting.status.code(),
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    agenda::save(tx, meeting, &meeting.items, now).await?;
    Ok(true)
}

/// Saves the head over the version that was read.
pub async fn save_head(tx: &mut Tx, meeting: &Meeting, head: &Head, first_year: i32, now: OffsetDateTime) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE meetings
        SET kind = $3, joint_with = $4, theme = $5, form = $6, mode = $7, held_on = $8, starts_at = $9, ends_at = $10, place = $11,
            chair_id = $12, secretary_id = $13, protocol_form = $14, quorum_note = $15, first_year = $16, changed_at = $17
        WHERE id = $1 AND version = $2 AND school_id = ANY($18)
        "#,
        meeting.id as MeetingId,
        meeting.version,
        head.kind.code(),
        head.joint_with,
        head.theme,
        head.form,
        head.mode.code(),
        head.held_on,
        head.starts_at,
        head.ends_at,
        head.place,
        head.chair as Option<UserId>,
        head.secretary as Option<UserId>,
        head.protocol_form.code(),
        head.quorum_note,
        first_year,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Saves where the meeting stands after a deed, over the version that was read.
pub async fn save_state(tx: &mut Tx, meeting: &Meeting, now: OffsetDateTime) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE meetings
        SET status = $3, edition = $4, reason = $5, circulated_at = $6, changed_at = $7
        WHERE id = $1 AND version = $2 AND school_id = ANY($8)
        "#,
        meeting.id as MeetingId,
        meeting.version,
        meeting.status.code(),
        meeting.edition,
        meeting.reason,
        meeting.circulated_at,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}
