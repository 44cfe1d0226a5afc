//! Statements on the people whom a plan may name.

use time::Date;

use crate::access::short_name;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, SchoolId};
use crate::plans::model::{Circle, Colleague};

/// Everybody who holds or held a role in the association, or leads or led its school.
pub async fn circle(tx: &mut Tx, association: AssociationId, school: SchoolId, today: Date) -> Result<Circle> {
    let rows = sqlx::query!(
        r#"
        SELECT person.id, person.surname, person.name, person.patronymic,
               bool_or(person.disabled_at IS NULL AND held.valid_from <= $3 AND (held.valid_to IS NULL OR held.valid_to >= $3))
                   AS "is_present!"
        FROM role_assignments AS held
        JOIN users AS person ON person.id = held.user_id
        WHERE held.association_id = $1 OR held.school_id = $2
        GROUP BY person.id
        ORDER BY person.surname COLLATE names, person.name COLLATE names, person.id
        "#,
        association as AssociationId,
        school as SchoolId,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(Circle(
        rows.into_iter()
            .map(|row| Colleague {
                user: row.id,
                name: short_name(&row.surname, &row.name, &row.patronymic),
                surname: row.surname,
                given_name: row.name,
                patronymic: row.patronymic,
                is_present: row.is_present,
            })
            .collect(),
    ))
}
