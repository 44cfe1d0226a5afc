//! Statements on the diary of a plan: who wrote in which part, evening by evening, not keystroke by keystroke.

use time::{Date, OffsetDateTime};

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PlanId, SchoolId, UserId};
use crate::plans::model::{Content, Part, Plan};

/// What somebody wrote in a part on a day, until somebody else went on with it.
#[derive(Clone, Debug)]
pub struct Writing {
    pub part: String,
    pub first_at: OffsetDateTime,
    pub last_at: OffsetDateTime,
    pub written_on: Date,
    pub written_by_name: String,
    pub before: Content,
    pub after: Content,
}

/// So many entries are shown.
const SHOWN: i64 = 100;

/// Notes what a person makes of a part; it goes on with the entry of the same day unless another has written since.
pub async fn note(
    tx: &mut Tx,
    plan: &Plan,
    part: Part,
    after: &Content,
    by: &Actor,
    (now, today): (OffsetDateTime, Date),
) -> Result<()> {
    let (before, part_after) = (plan.content.of_part(part), after.of_part(part));
    if before == part_after {
        return Ok(());
    }
    let told = serde_json::to_value(&part_after).map_err(anyhow::Error::from)?;
    let done = sqlx::query!(
        r#"
        UPDATE plan_writings AS writing
        SET last_at = $5, after = $6
        WHERE writing.plan_id = $1 AND writing.part = $2 AND writing.written_by = $3 AND writing.written_on = $4
          AND writing.school_id = ANY($7)
          AND writing.first_at = (SELECT max(latest.first_at)
                                  FROM plan_writings AS latest
                                  WHERE latest.plan_id = $1 AND latest.part = $2 AND latest.school_id = ANY($7))
        "#,
        plan.id as PlanId,
        part.code(),
        by.user as UserId,
        today,
        now,
        told,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() > 0 {
        return Ok(());
    }
    begin(tx, plan, part, after, by, (now, today)).await
}

/// Notes the same in an entry of its own, so that what was there before it stays readable.
pub async fn begin(
    tx: &mut Tx,
    plan: &Plan,
    part: Part,
    after: &Content,
    by: &Actor,
    (now, today): (OffsetDateTime, Date),
) -> Result<()> {
    let before = serde_json::to_value(plan.content.of_part(part)).map_err(anyhow::Error::from)?;
    let after = serde_json::to_value(after.of_part(part)).map_err(anyhow::Error::from)?;
    sqlx::query!(
        r#"
        INSERT INTO plan_writings (plan_id, school_id, part, first_at, last_at, written_on, written_by, written_by_name, before, after)
        VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9)
        ON CONFLICT ON CONSTRAINT plan_writings_pkey DO UPDATE SET after = excluded.after
        "#,
        plan.id as PlanId,
        plan.school as SchoolId,
        part.code(),
        now,
        today,
        by.user as UserId,
        by.short_name(),
        before,
        after,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The diary, the latest first.
pub async fn list(tx: &mut Tx, plan: PlanId) -> Result<Vec<Writing>> {
    let rows = sqlx::query!(
        r#"
        SELECT part, first_at, last_at, written_on, written_by_name, before, after
        FROM plan_writings
        WHERE plan_id = $1 AND school_id = ANY($2)
        ORDER BY last_at DESC, part
        LIMIT $3
        "#,
        plan as PlanId,
        tx.reach(),
        SHOWN,
    )
    .fetch_all(tx.conn())
    .await?;
    let mut writings = Vec::new();
    for row in rows {
        writings.push(Writing {
            part: row.part,
            first_at: row.first_at,
            last_at: row.last_at,
            written_on: row.written_on,
            written_by_name: row.written_by_name,
            before: serde_json::from_value(row.before).map_err(anyhow::Error::from)?,
            after: serde_json::from_value(row.after).map_err(anyhow::Error::from)?,
        });
    }
    Ok(writings)
}
