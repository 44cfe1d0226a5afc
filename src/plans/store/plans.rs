//! Statements on the plans themselves. Who may see a plan is said once, in `find`: its association, and those
//! who lead the school of it.

use serde_json::Value;
use time::OffsetDateTime;

use super::rows;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DistrictId, PlanId, SchoolId, UserId};
use crate::plans::model::{Content, Header, Plan, Stamp, Status};

struct Row {
    id: PlanId,
    school_id: SchoolId,
    district_id: DistrictId,
    association_id: AssociationId,
    first_year: i32,
    school_name: String,
    association_name: String,
    language: String,
    theme: String,
    school_theme: String,
    goal: String,
    results: String,
    analysis: String,
    basis: String,
    epigraph: String,
    annexes: Value,
    status: String,
    stamps: Vec<String>,
    stamped: i32,
    edition: i32,
    reason: String,
    submitted_by: Option<UserId>,
    submitted_at: Option<OffsetDateTime>,
    approved_at: Option<OffsetDateTime>,
    changed_at: OffsetDateTime,
    version: i32,
}

impl TryFrom<Row> for Plan {
    type Error = Error;

    /// The plan without its tasks and rows.
    fn try_from(row: Row) -> Result<Self> {
        let unknown = || Error::Internal(anyhow::anyhow!("plan {} has an impossible state", row.id));
        let annexes = serde_json::from_value(row.annexes).map_err(anyhow::Error::from)?;
        let header = Header {
            theme: row.theme,
            school_theme: row.school_theme,
            goal: row.goal,
            results: row.results,
            analysis: row.analysis,
            basis: row.basis,
            epigraph: row.epigraph,
        };
        Ok(Self {
            id: row.id,
            school: row.school_id,
            district: row.district_id,
            association: row.association_id,
            first_year: row.first_year,
            school_name: row.school_name,
            association_name: row.association_name,
            language: row.language,
            content: Content { header, annexes, ..Content::default() },
            status: Status::from_code(&row.status).ok_or_else(unknown)?,
            stamps: row.stamps.iter().filter_map(|code| Stamp::from_code(code)).collect(),
            stamped: usize::try_from(row.stamped).unwrap_or(0),
            edition: row.edition,
            reason: row.reason,
            submitted_by: row.submitted_by,
            submitted_at: row.submitted_at,
            approved_at: row.approved_at,
            changed_at: row.changed_at,
            version: row.version,
        })
    }
}

/// The whole plan, if it is one of an association within reach; else it does not exist.
pub async fn find(tx: &mut Tx, id: PlanId) -> Result<Plan> {
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT id, school_id, district_id, association_id, first_year, school_name, association_name, language, theme,
               school_theme, goal, results, analysis, basis, epigraph, annexes, status, stamps, stamped, edition, reason, submitted_by,
               submitted_at, approved_at, changed_at, version
        FROM plans
        WHERE id = $1 AND school_id = ANY($2) AND association_id = ANY($3)
        "#,
        id as PlanId,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_one(tx.conn())
    .await?;
    let mut plan = Plan::try_from(row)?;
    plan.content.tasks = rows::list_tasks(tx, id).await?;
    plan.content.items = rows::list_items(tx, id).await?;
    Ok(plan)
}

/// A plan in the list of years.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: PlanId,
    pub association: AssociationId,
    pub association_name: String,
    pub school_name: String,
    pub first_year: i32,
    pub theme: String,
    pub status: String,
    pub edition: i32,
    pub changed_at: OffsetDateTime,
    pub approved_at: Option<OffsetDateTime>,
    pub rows: i64,
    pub done: i64,
}

/// The plans of the associations within reach, the latest year first.
pub async fn list(tx: &mut Tx) -> Result<Vec<Listed>> {
    let plans = sqlx::query_as!(
        Listed,
        r#"
        SELECT plan.id, plan.association_id AS association, plan.association_name, plan.school_name, plan.first_year, plan.theme,
               plan.status, plan.edition, plan.changed_at, plan.approved_at,
               (SELECT count(*) FROM plan_items AS item WHERE item.plan_id = plan.id AND item.removed_at IS NULL) AS "rows!",
               (SELECT count(*)
                FROM plan_items AS item
                JOIN LATERAL (SELECT mark FROM plan_marks WHERE item_id = item.id ORDER BY marked_at DESC, id DESC LIMIT 1) AS last
                    ON last.mark = 'done'
                WHERE item.plan_id = plan.id AND item.removed_at IS NULL) AS "done!"
        FROM plans AS plan
        WHERE plan.school_id = ANY($1) AND plan.association_id = ANY($2)
        ORDER BY plan.first_year DESC, plan.school_name COLLATE names, plan.association_name COLLATE names, plan.id
        "#,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(plans)
}

/// Saves the head of a plan that is being written, and its stamps. The lock of the part keeps two writers apart; whoever
/// writes another part is not disturbed.
pub async fn save_head(tx: &mut Tx, plan: &Plan, header: &Header, stamps: &[Stamp], now: OffsetDateTime) -> Result<()> {
    let stamps: Vec<String> = stamps.iter().map(|stamp| stamp.code().to_owned()).collect();
    let done = sqlx::query!(
        r#"
        UPDATE plans
        SET theme = $3, school_theme = $4, goal = $5, results = $6, analysis = $7, basis = $8, epigraph = $9, stamps = $10,
            changed_at = $11
        WHERE id = $1 AND version >= $2 AND status IN ('draft', 'returned') AND school_id = ANY($12)
        "#,
        plan.id as PlanId,
        plan.version,
        header.theme,
        header.school_theme,
        header.goal,
        header.results,
        header.analysis,
        header.basis,
        header.epigraph,
        &stamps,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Notes that rows of a plan are being written. Whoever sends it on at the same moment with the rows as they were finds
/// it changed; where it has been sent on, nothing is written any more.
pub async fn touch(tx: &mut Tx, plan: &Plan, now: OffsetDateTime) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE plans
        SET changed_at = $3
        WHERE id = $1 AND version >= $2 AND status IN ('draft', 'returned') AND school_id = ANY($4)
        "#,
        plan.id as PlanId,
        plan.version,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Saves where the plan stands after a deed, over the version that was read.
pub async fn save_state(tx: &mut Tx, plan: &Plan, now: OffsetDateTime) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE plans
        SET status = $3, stamped = $4, edition = $5, reason = $6, submitted_by = $7, submitted_at = $8, approved_at = $9,
            changed_at = $10
        WHERE id = $1 AND version = $2 AND school_id = ANY($11)
        "#,
        plan.id as PlanId,
        plan.version,
        plan.status.code(),
        i32::try_from(plan.stamped).unwrap_or(0),
        plan.edition,
        plan.reason,
        plan.submitted_by as Option<UserId>,
        plan.submitted_at,
        plan.approved_at,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}
