//! Statements for the nightly round: school by school, whose patience is how long, and who is there to hear.

use std::collections::HashMap;

use time::Date;
use uuid::Uuid;

use crate::access::Role;
use crate::db::Tx;
use crate::decisions::model::Decision;
use crate::decisions::model::hearing::{Colleague, Patience};
use crate::error::Result;
use crate::ids::{AssociationId, SchoolId, UserId};

/// A school with its associations.
pub struct Round {
    pub school: SchoolId,
    pub time_zone: String,
    pub associations: Vec<Uuid>,
}

/// Every school that has an association of its own.
pub async fn list_rounds(tx: &mut Tx) -> Result<Vec<Round>> {
    let rounds = sqlx::query_as!(
        Round,
        r#"
        SELECT association.school_id AS school, district.time_zone, array_agg(association.id::uuid) AS "associations!: Vec<Uuid>"
        FROM associations AS association
        JOIN districts AS district ON district.id = association.district_id
        GROUP BY association.school_id, district.time_zone
        ORDER BY association.school_id
        "#,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rounds)
}

/// How long each association waits, where it has said so.
pub async fn list_patience(tx: &mut Tx) -> Result<HashMap<AssociationId, Patience>> {
    let rows = sqlx::query!(
        "SELECT association_id, remind_days, escalate_days FROM association_passports WHERE school_id = ANY($1)",
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let patience = rows.into_iter().map(|row| {
        let patience = Patience { remind_days: row.remind_days, escalate_days: row.escalate_days };
        (AssociationId::from(row.association_id), patience)
    });
    Ok(patience.collect())
}

/// Everybody who may be meant by a decision, or controls it.
pub async fn list_colleagues(tx: &mut Tx, decision: &Decision, today: Date) -> Result<Vec<Colleague>> {
    let rows = sqlx::query!(
        r#"
        SELECT person.id AS "id: UserId", person.email, person.locale, trim(person.name || ' ' || person.patronymic) AS "given_name!",
               array_agg(DISTINCT held.role) AS "roles!",
               ARRAY(SELECT unit.grade FROM units AS unit
                     WHERE unit.teacher_id = person.id AND unit.association_id = $1 AND unit.academic_first_year = $3
                       AND unit.school_id = ANY($5)) AS "grades!"
        FROM role_assignments AS held
        JOIN users AS person ON person.id = held.user_id
        WHERE (held.association_id = $1 OR held.school_id = $2)
          AND held.valid_from <= $4 AND (held.valid_to IS NULL OR held.valid_to >= $4)
          AND person.disabled_at IS NULL AND (person.expires_on IS NULL OR person.expires_on >= $4)
        GROUP BY person.id
        ORDER BY person.id
        "#,
        decision.association as AssociationId,
        decision.school as SchoolId,
        decision.first_year,
        today,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let colleagues = rows.into_iter().map(|row| Colleague {
        user: row.id,
        email: row.email,
        locale: row.locale,
        given_name: row.given_name,
        roles: row.roles.iter().filter_map(|code| Role::from_code(code)).collect(),
        grades: row.grades,
    });
    Ok(colleagues.collect())
}
