//! What the register and the certificates say of a practice, and who signs them.

use time::Date;
use uuid::Uuid;

use crate::access::Role;
use crate::db::Tx;
use crate::documents::Person;
use crate::error::Result;
use crate::ids::PracticeId;
use crate::recognition::model::bank::Bank;
use crate::recognition::model::certificate::Subject;

/// A practice within reach, with its author by the name of today.
pub async fn find(tx: &mut Tx, practice: PracticeId) -> Result<Subject> {
    let scope = tx.scope();
    let subject = sqlx::query_as!(
        Subject,
        r#"
        SELECT practice.id AS practice, practice.school_id AS "school?", practice.district_id AS district,
               practice.association_id AS "association?", practice.author_id AS author,
               concat_ws(' ', person.surname, person.name, nullif(person.patronymic, '')) AS "author_name!",
               practice.author_post, practice.school_name, practice.title, practice.kind, practice.rubric, practice.coauthors,
               district.name AS district_name, district.centre_name, district.language, district.country, district.time_zone
        FROM practices AS practice
        JOIN users AS person ON person.id = practice.author_id
        JOIN districts AS district ON district.id = practice.district_id
        WHERE practice.id = $1
          AND (practice.school_id = ANY($2) OR (practice.school_id IS NULL AND practice.district_id = ANY($3)))
        "#,
        practice as PracticeId,
        &scope.schools,
        &scope.centres,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(subject)
}

/// Who leads the association or the centre on a day.
pub async fn signer(tx: &mut Tx, bank: Bank, issuer: Uuid, day: Date) -> Result<Option<Person>> {
    let role = match bank {
        Bank::Association => Role::Head,
        Bank::District => Role::CentreHead,
    };
    let found = sqlx::query_as!(
        Person,
        r#"
        SELECT person.surname, person.name, person.patronymic
        FROM role_assignments AS held
        JOIN users AS person ON person.id = held.user_id
        WHERE held.role = $1 AND (held.association_id = $2 OR held.district_id = $2)
          AND held.valid_from <= $3 AND (held.valid_to IS NULL OR held.valid_to >= $3)
        ORDER BY held.acting DESC, held.valid_from DESC, held.id
        LIMIT 1
        "#,
        role.code(),
        issuer,
        day,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}
