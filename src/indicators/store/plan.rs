//! Statements on the plan and on what was decided.

use crate::db::Tx;
use crate::error::Result;
use crate::ids::AssociationId;
use crate::indicators::Period;
use crate::indicators::year::{Decision, PlanRow};

/// The rows of the year's plan, each with its latest mark.
pub async fn rows(tx: &mut Tx, period: &Period) -> Result<Vec<PlanRow>> {
    let rows = sqlx::query_as!(
        PlanRow,
        r#"
        SELECT item.id AS "id: crate::ids::PlanItemId", item.plan_id AS "plan: crate::ids::PlanId",
               item.section = 'meetings' AS "is_meeting!", item.content, item.timing, coalesce(latest.mark, '') AS "mark!",
               EXISTS (SELECT FROM meetings AS meeting
                       WHERE meeting.plan_item_id = item.id AND meeting.school_id = ANY($3)
                         AND meeting.status IN ('held', 'reading', 'signed', 'correcting', 'filed')) AS "is_held!"
        FROM plans AS plan
        JOIN plan_items AS item ON item.plan_id = plan.id AND item.removed_at IS NULL AND item.school_id = ANY($3)
        LEFT JOIN LATERAL (
            SELECT mark.mark
            FROM plan_marks AS mark
            WHERE mark.plan_id = plan.id AND mark.item_id = item.id AND mark.school_id = ANY($3)
            ORDER BY mark.marked_at DESC, mark.id DESC
            LIMIT 1
        ) AS latest ON true
        WHERE plan.association_id = $1 AND plan.first_year = $2 AND plan.school_id = ANY($3)
        ORDER BY item.section, item.position, item.id
        "#,
        period.association as AssociationId,
        period.first_year,
        &tx.reach().to_vec(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows)
}

/// The decisions made within the period, each with the day on which it was done.
pub async fn decisions(tx: &mut Tx, period: &Period, time_zone: &str) -> Result<Vec<Decision>> {
    let decisions = sqlx::query_as!(
        Decision,
        r#"
        SELECT decision.id AS "id: crate::ids::DecisionId", decision.protocol_number, decision.number, decision.text,
               decision.decided_on, decision.is_controlled, decision.status, coalesce(decision.due_on, next.held_on) AS due_on,
               coalesce(told.done_on, decision.closed_on) AS done_on
        FROM decisions AS decision
        LEFT JOIN LATERAL (
            SELECT min(meeting.held_on) AS held_on
            FROM meetings AS meeting
            WHERE meeting.association_id = decision.association_id AND meeting.school_id = ANY($2)
              AND meeting.held_on > decision.decided_on AND meeting.status <> 'cancelled' AND decision.until_next_meeting
        ) AS next ON true
        LEFT JOIN LATERAL (
            SELECT max((deed.done_at AT TIME ZONE $5)::date) AS done_on
            FROM decision_deeds AS deed
            WHERE deed.decision_id = decision.id AND deed.deed IN ('do', 'do-own') AND deed.school_id = ANY($2)
        ) AS told ON true
        WHERE decision.association_id = $1 AND decision.school_id = ANY($2) AND decision.decided_on BETWEEN $3 AND $4
        ORDER BY decision.decided_on, decision.protocol_number, decision.id
        "#,
        period.association as AssociationId,
        &tx.reach().to_vec(),
        period.starts_on,
        period.ends_on,
        time_zone,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(decisions)
}
