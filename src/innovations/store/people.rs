//! Statements on the people of a district: who may be an author or an expert, who hears of what ends.

use time::Date;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, SchoolId, UserId};
use crate::innovations::model::experts::Candidate;

/// Everybody who works in a school or the centre of a district today.
pub async fn list(tx: &mut Tx, district: DistrictId, today: Date) -> Result<Vec<Candidate>> {
    let rows = sqlx::query!(
        r#"
        SELECT person.id AS "id: UserId", person.surname, person.name, person.patronymic, person.post,
               array_agg(DISTINCT school.id) AS "homes!: Vec<Option<Uuid>>",
               coalesce(string_agg(DISTINCT school.name, ', '), '') AS "place!"
        FROM role_assignments AS held
        JOIN users AS person ON person.id = held.user_id
        LEFT JOIN associations AS association ON association.id = held.association_id
        LEFT JOIN schools AS school ON school.id = coalesce(held.school_id, association.school_id)
        WHERE coalesce(held.district_id, school.district_id) = $1 AND person.disabled_at IS NULL
          AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to >= $2)
        GROUP BY person.id
        ORDER BY person.surname COLLATE names, person.name COLLATE names, person.id
        "#,
        district as DistrictId,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    let candidates = rows.into_iter().map(|row| Candidate {
        user: row.id,
        surname: row.surname,
        name: row.name,
        patronymic: row.patronymic,
        post: row.post,
        homes: row.homes.into_iter().map(|home| home.map(SchoolId)).collect(),
        place: row.place,
    });
    Ok(candidates.collect())
}

/// Somebody who may be written to.
#[derive(Clone, Debug)]
pub struct Addressee {
    pub id: UserId,
    pub email: String,
    pub locale: String,
    pub name: String,
}

/// Those of a piece who have a mail address: its authors and whoever keeps the bank of the district.
pub async fn list_addressees(tx: &mut Tx, authors: &[Uuid], district: DistrictId, today: Date) -> Result<Vec<Addressee>> {
    let people = sqlx::query_as!(
        Addressee,
        r#"
        SELECT person.id, person.email AS "email!", person.locale, concat_ws(' ', person.name, nullif(person.patronymic, '')) AS "name!"
        FROM users AS person
        WHERE person.email IS NOT NULL AND person.email <> '' AND person.disabled_at IS NULL
          AND (person.id = ANY($1)
               OR EXISTS (SELECT FROM role_assignments AS held
                          WHERE held.user_id = person.id AND held.district_id = $2 AND held.valid_from <= $3
                            AND (held.valid_to IS NULL OR held.valid_to >= $3)))
        ORDER BY person.id
        "#,
        authors,
        district as DistrictId,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(people)
}
