//! Statements on promotions of units into the next school year.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, PromotionId, SchoolId, UserId};
use crate::members::model::association::Association;

/// Notes that units were promoted out of a year.
pub async fn insert(
    tx: &mut Tx,
    id: PromotionId,
    association: &Association,
    year: i32,
    by: UserId,
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO unit_promotions (id, school_id, association_id, academic_first_year, made_by, made_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        "#,
        id as PromotionId,
        association.school as SchoolId,
        association.id as AssociationId,
        year,
        by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A promotion that was made: whose, out of which year, and when.
pub struct Promotion {
    pub id: PromotionId,
    pub association: AssociationId,
    pub year: i32,
    pub made_at: OffsetDateTime,
}

pub async fn find(tx: &mut Tx, id: PromotionId) -> Result<Option<Promotion>> {
    let reach = tx.reach().to_vec();
    let found = sqlx::query_as!(
        Promotion,
        r#"
        SELECT id, association_id AS "association", academic_first_year AS year, made_at
        FROM unit_promotions
        WHERE id = $1 AND school_id = ANY($2)
        "#,
        id as PromotionId,
        &reach,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// The latest promotion of an association out of a year.
pub async fn find_last(tx: &mut Tx, association: AssociationId, year: i32) -> Result<Option<Promotion>> {
    let reach = tx.reach().to_vec();
    let found = sqlx::query_as!(
        Promotion,
        r#"
        SELECT id, association_id AS "association", academic_first_year AS year, made_at
        FROM unit_promotions
        WHERE association_id = $1 AND academic_first_year = $2 AND school_id = ANY($3)
        ORDER BY made_at DESC
        LIMIT 1
        "#,
        association as AssociationId,
        year,
        &reach,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// Takes a promotion back with the units that it made; says how many.
pub async fn delete(tx: &mut Tx, id: PromotionId) -> Result<u64> {
    let reach = tx.reach().to_vec();
    let units = sqlx::query!("DELETE FROM units WHERE promotion_id = $1 AND school_id = ANY($2)", id as PromotionId, &reach)
        .execute(tx.conn())
        .await?;
    sqlx::query!("DELETE FROM unit_promotions WHERE id = $1 AND school_id = ANY($2)", id as PromotionId, &reach)
        .execute(tx.conn())
        .await?;
    Ok(units.rows_affected())
}
