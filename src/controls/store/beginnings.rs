//! Statements on the beginning of a control: for which association one may be made, in which classes, by whom.

use time::Date;

use crate::access::Actor;
use crate::controls::model::control::{Inspector, Named};
use crate::controls::store::controls::led_school;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, SchoolId, UnitId, UserId};

/// An association in which a control may be made.
#[derive(Clone, Debug)]
pub struct Origin {
    pub association: AssociationId,
    pub name: String,
    pub school: SchoolId,
    pub district: DistrictId,
    pub language: String,
}

/// The open associations of the school that the actor leads.
pub async fn list_origins(tx: &mut Tx, actor: &Actor, today: Date) -> Result<Vec<Origin>> {
    let origins = sqlx::query_as!(
        Origin,
        r#"
        SELECT id AS association, name, school_id AS school, district_id AS district, language
        FROM associations
        WHERE id = ANY($1) AND school_id = ANY($2) AND school_id = $3 AND (closed_on IS NULL OR closed_on >= $4)
        ORDER BY name COLLATE names, id
        "#,
        &tx.scope().associations,
        &tx.scope().schools,
        led_school(actor) as Option<SchoolId>,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(origins)
}

/// A class of the year with whoever leads it.
#[derive(Clone, Debug)]
pub struct Unit {
    pub id: UnitId,
    pub label: String,
    pub teacher: Option<Named>,
}

/// The classes of an association in a school year.
pub async fn list_units(tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Vec<Unit>> {
    let rows = sqlx::query!(
        r#"
        SELECT unit.id AS "id: UnitId", unit.label, teacher.id AS "teacher?: UserId", teacher.surname AS "surname?",
               teacher.name AS "name?", teacher.patronymic AS "patronymic?"
        FROM units AS unit
        LEFT JOIN users AS teacher ON teacher.id = unit.teacher_id
        WHERE unit.association_id = $1 AND unit.academic_first_year = $2 AND unit.school_id = ANY($3)
        ORDER BY unit.grade, unit.label COLLATE names, unit.id
        "#,
        association as AssociationId,
        first_year,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let units = rows.into_iter().map(|row| Unit {
        id: row.id,
        label: row.label,
        teacher: row.teacher.map(|user| Named {
            user,
            surname: row.surname.unwrap_or_default(),
            name: row.name.unwrap_or_default(),
            patronymic: row.patronymic.unwrap_or_default(),
        }),
    });
    Ok(units.collect())
}

/// Everybody of the association and its school who may look, with the posts of today.
pub async fn list_inspectors(tx: &mut Tx, association: AssociationId, school: SchoolId, today: Date) -> Result<Vec<Inspector>> {
    let rows = sqlx::query!(
        r#"
        SELECT person.id AS "id: UserId", person.surname, person.name, person.patronymic, person.post
        FROM users AS person
        WHERE person.disabled_at IS NULL
          AND person.id IN (SELECT held.user_id
                            FROM role_assignments AS held
                            WHERE (held.association_id = $1 OR held.school_id = $2) AND held.valid_from <= $3
                              AND (held.valid_to IS NULL OR held.valid_to >= $3))
        ORDER BY person.surname COLLATE names, person.name COLLATE names, person.id
        "#,
        association as AssociationId,
        school as SchoolId,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    let inspectors = rows.into_iter().map(|row| Inspector {
        named: Named { user: row.id, surname: row.surname, name: row.name, patronymic: row.patronymic },
        post: row.post,
    });
    Ok(inspectors.collect())
}
