//! Statements on what stands around a meeting when its protocol is judged and drafted.

use time::Date;

use crate::access::short_name;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, MeetingId, PlanId, PlanItemId};
use crate::meetings::model::meeting::Meeting;

/// Days of the meetings of the same year that were held before this one and have no signed protocol.
pub async fn list_unsigned(tx: &mut Tx, meeting: &Meeting) -> Result<Vec<Date>> {
    let days = sqlx::query_scalar!(
        r#"
        SELECT held_on
        FROM meetings
        WHERE association_id = $1 AND first_year = $2 AND held_on < $3 AND id <> $4 AND status IN ('held', 'reading')
          AND school_id = ANY($5)
        ORDER BY held_on
        "#,
        meeting.association as AssociationId,
        meeting.first_year,
        meeting.head.held_on,
        meeting.id as MeetingId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(days)
}

/// Those who are marked as present and held no role in the association on that day.
pub async fn list_strangers(tx: &mut Tx, meeting: &Meeting) -> Result<Vec<String>> {
    let people = sqlx::query!(
        r#"
        SELECT person.surname, person.name, person.patronymic
        FROM meeting_attendance AS mark
        JOIN users AS person ON person.id = mark.user_id
        WHERE mark.meeting_id = $1 AND mark.is_present AND mark.school_id = ANY($4)
          AND NOT EXISTS (SELECT FROM role_assignments AS held
                          WHERE held.user_id = mark.user_id AND held.association_id = $2 AND held.valid_from <= $3
                            AND (held.valid_to IS NULL OR held.valid_to >= $3))
        ORDER BY person.surname COLLATE names, person.id
        "#,
        meeting.id as MeetingId,
        meeting.association as AssociationId,
        meeting.head.held_on,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(people.into_iter().map(|person| short_name(&person.surname, &person.name, &person.patronymic)).collect())
}

/// The row of the plan a meeting was called by.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: PlanItemId,
    pub plan: PlanId,
    pub timing: String,
    /// As the paper counts it.
    pub number: i64,
}

pub async fn find_row(tx: &mut Tx, meeting: &Meeting) -> Result<Option<Row>> {
    let Some(row) = meeting.plan_item else { return Ok(None) };
    let found = sqlx::query_as!(
        Row,
        r#"
        SELECT item.id, item.plan_id AS plan, item.timing,
               (SELECT count(*) FROM plan_items AS before
                WHERE before.plan_id = item.plan_id AND before.section = item.section AND before.position <= item.position
                  AND before.removed_at IS NULL) AS "number!"
        FROM plan_items AS item
        WHERE item.id = $1 AND item.school_id = ANY($2)
        "#,
        row as PlanItemId,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}
