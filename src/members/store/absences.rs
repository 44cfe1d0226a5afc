//! Statements on absences of members.

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AbsenceId, AssociationId, SchoolId, UserId};
use crate::members::model::absence::{Absence, AbsenceDraft};
use crate::members::model::association::Association;

/// Every absence of a person within reach, the latest first.
pub async fn list(tx: &mut Tx, user: UserId) -> Result<Vec<Absence>> {
    let reach = tx.reach().to_vec();
    let absences = sqlx::query_as!(
        Absence,
        r#"
        SELECT id, association_id AS "association", starts_on, ends_on, reason
        FROM member_absences
        WHERE user_id = $1 AND school_id = ANY($2)
        ORDER BY starts_on DESC, id DESC
        "#,
        user as UserId,
        &reach,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(absences)
}

pub async fn insert(tx: &mut Tx, id: AbsenceId, association: &Association, user: UserId, draft: &AbsenceDraft) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO member_absences (id, school_id, association_id, user_id, starts_on, ends_on, reason)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        "#,
        id as AbsenceId,
        association.school as SchoolId,
        association.id as AssociationId,
        user as UserId,
        draft.starts_on,
        draft.ends_on,
        draft.reason,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn delete(tx: &mut Tx, id: AbsenceId) -> Result<()> {
    let reach = tx.reach().to_vec();
    sqlx::query!("DELETE FROM member_absences WHERE id = $1 AND school_id = ANY($2)", id as AbsenceId, &reach)
        .execute(tx.conn())
        .await?;
    Ok(())
}
