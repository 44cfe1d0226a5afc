//! Statements on the plans that are shown to everybody.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, PlanId, SchoolId, UserId};
use crate::plans::model::{Content, Plan};

/// A plan as everybody may know of it.
#[derive(Clone, Debug)]
pub struct Published {
    pub plan: PlanId,
    pub first_year: i32,
    pub edition: i32,
    pub school_name: String,
    pub association_name: String,
    pub language: String,
    pub approved_at: OffsetDateTime,
}

/// Shows an edition to everybody, in the place of the one that was shown before.
pub async fn publish(tx: &mut Tx, plan: &Plan, content: &Content, by: UserId, now: OffsetDateTime) -> Result<()> {
    let content = serde_json::to_value(content).map_err(anyhow::Error::from)?;
    sqlx::query!(
        r#"
        INSERT INTO public_plans (plan_id, school_id, association_id, first_year, edition, school_name, association_name, language,
                                  content, approved_at, published_by, published_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        ON CONFLICT ON CONSTRAINT public_plans_pkey DO UPDATE
        SET edition = excluded.edition, content = excluded.content, approved_at = excluded.approved_at,
            published_by = excluded.published_by, published_at = excluded.published_at
        "#,
        plan.id as PlanId,
        plan.school as SchoolId,
        plan.association as AssociationId,
        plan.first_year,
        plan.edition_in_force().unwrap_or(plan.edition),
        plan.school_name,
        plan.association_name,
        plan.language,
        content,
        plan.approved_at.unwrap_or(now),
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes a plan back from everybody's eyes.
pub async fn withdraw(tx: &mut Tx, plan: PlanId) -> Result<()> {
    sqlx::query!("DELETE FROM public_plans WHERE plan_id = $1 AND school_id = ANY($2)", plan as PlanId, &tx.scope().schools)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Whether everybody may see a plan.
pub async fn is_public(tx: &mut Tx, plan: PlanId) -> Result<bool> {
    let found =
        sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM public_plans WHERE plan_id = $1) AS "found!""#, plan as PlanId,)
            .fetch_one(tx.conn())
            .await?;
    Ok(found)
}

/// Every public plan, the latest year first, school by school.
pub async fn list(tx: &mut Tx) -> Result<Vec<Published>> {
    let published = sqlx::query_as!(
        Published,
        r#"
        SELECT plan_id AS plan, first_year, edition, school_name, association_name, language, approved_at
        FROM public_plans
        ORDER BY first_year DESC, school_name COLLATE names, association_name COLLATE names, plan_id
        "#,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(published)
}

/// A public plan with its text; what is not public does not exist.
pub async fn find(tx: &mut Tx, plan: PlanId) -> Result<(Published, Content)> {
    let row = sqlx::query!(
        r#"
        SELECT plan_id, first_year, edition, school_name, association_name, language, approved_at, content
        FROM public_plans
        WHERE plan_id = $1
        "#,
        plan as PlanId,
    )
    .fetch_optional(tx.conn())
    .await?;
    let row = row.ok_or(Error::NotFound)?;
    let published = Published {
        plan: row.plan_id,
        first_year: row.first_year,
        edition: row.edition,
        school_name: row.school_name,
        association_name: row.association_name,
        language: row.language,
        approved_at: row.approved_at,
    };
    Ok((published, serde_json::from_value(row.content).map_err(anyhow::Error::from)?))
}
