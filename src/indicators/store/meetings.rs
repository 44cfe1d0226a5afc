//! Statements on meetings that were held.

use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, UserId};
use crate::indicators::Period;
use crate::indicators::year::{Meeting, Talk};

/// The meetings held within the period, with those present.
pub async fn held(tx: &mut Tx, period: &Period) -> Result<Vec<Meeting>> {
    let rows = sqlx::query!(
        r#"
        SELECT meeting.id AS "id: crate::ids::MeetingId", meeting.theme, meeting.held_on,
               meeting.plan_item_id AS "plan_item: crate::ids::PlanItemId",
               count(mark.user_id) AS "marked!",
               coalesce(array_agg(mark.user_id) FILTER (WHERE mark.is_present), '{}') AS "present!: Vec<Uuid>"
        FROM meetings AS meeting
        LEFT JOIN meeting_attendance AS mark ON mark.meeting_id = meeting.id AND mark.school_id = ANY($2)
        WHERE meeting.association_id = $1 AND meeting.school_id = ANY($2) AND meeting.held_on BETWEEN $3 AND $4
          AND meeting.status IN ('held', 'reading', 'signed', 'correcting', 'filed')
        GROUP BY meeting.id
        ORDER BY meeting.held_on, meeting.id
        "#,
        period.association as AssociationId,
        &tx.reach().to_vec(),
        period.starts_on,
        period.ends_on,
    )
    .fetch_all(tx.conn())
    .await?;
    let meetings = rows.into_iter().map(|row| Meeting {
        id: row.id,
        theme: row.theme,
        held_on: row.held_on,
        plan_item: row.plan_item,
        marked: row.marked,
        present: row.present.into_iter().map(UserId::from).collect(),
    });
    Ok(meetings.collect())
}

/// The items of their agendas that somebody of the association spoke on.
pub async fn talks(tx: &mut Tx, period: &Period) -> Result<Vec<Talk>> {
    let rows = sqlx::query!(
        r#"
        SELECT meeting.id AS "meeting: crate::ids::MeetingId", meeting.held_on, item.title, item.position, item.speaker_ids
        FROM meetings AS meeting
        JOIN agenda_items AS item ON item.meeting_id = meeting.id AND item.school_id = ANY($2)
        WHERE meeting.association_id = $1 AND meeting.school_id = ANY($2) AND meeting.held_on BETWEEN $3 AND $4
          AND meeting.status IN ('held', 'reading', 'signed', 'correcting', 'filed')
          AND item.removed_at IS NULL AND item.kind <> 'decisions' AND item.speaker_ids <> '{}'
        ORDER BY meeting.held_on, meeting.id, item.position
        "#,
        period.association as AssociationId,
        &tx.reach().to_vec(),
        period.starts_on,
        period.ends_on,
    )
    .fetch_all(tx.conn())
    .await?;
    let talks = rows.into_iter().map(|row| Talk {
        meeting: row.meeting,
        held_on: row.held_on,
        title: row.title,
        position: row.position,
        speakers: row.speaker_ids.into_iter().map(UserId::from).collect(),
    });
    Ok(talks.collect())
}
