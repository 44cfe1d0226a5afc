//! What controls of the demo district are made of: the class of a teacher, and remarks by their words.

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, ControlId, ControlRemarkId, UnitId, UserId};

/// The first class that a teacher leads in a year.
pub async fn find_unit(
    tx: &mut Tx,
    association: AssociationId,
    first_year: i32,
    teacher: UserId,
) -> Result<Option<(UnitId, String)>> {
    let found = sqlx::query!(
        r#"
        SELECT id AS "id: UnitId", label
        FROM units
        WHERE association_id = $1 AND academic_first_year = $2 AND teacher_id = $3 AND school_id = ANY($4)
        ORDER BY grade, label
        LIMIT 1
        "#,
        association as AssociationId,
        first_year,
        teacher as UserId,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found.map(|row| (row.id, row.label)))
}

/// The remarks on a criterion in the classes of a teacher.
pub async fn remarks(tx: &mut Tx, control: ControlId, teacher: UserId, criterion: &str) -> Result<Vec<ControlRemarkId>> {
    let remarks = sqlx::query_scalar!(
        r#"
        SELECT id AS "id: ControlRemarkId"
        FROM control_remarks
        WHERE control_id = $1 AND teacher_id = $2 AND criterion = $3 AND school_id = ANY($4)
        "#,
        control as ControlId,
        teacher as UserId,
        criterion,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(remarks)
}
