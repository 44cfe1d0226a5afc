//! The statement on who leads an association and its school on a day, for what is signed on paper.

use time::Date;

use crate::access::Role;
use crate::db::Tx;
use crate::documents::Person;
use crate::error::Result;
use crate::ids::{AssociationId, SchoolId};

/// The head of the association, the deputy or the principal of its school.
#[derive(Clone, Debug)]
pub struct Leader {
    pub role: Role,
    /// «И. о.»
    pub acting: bool,
    pub person: Person,
    /// As the school calls it; empty where it has not been entered.
    pub post: String,
}

/// Those who lead on a day; of two in one role, the one who does not only stand in comes first.
pub async fn leaders(tx: &mut Tx, association: AssociationId, school: SchoolId, on: Date) -> Result<Vec<Leader>> {
    let rows = sqlx::query!(
        r#"
        SELECT held.role, held.acting, person.surname, person.name, person.patronymic, person.post
        FROM role_assignments AS held
        JOIN users AS person ON person.id = held.user_id
        WHERE ((held.association_id = $1 AND held.role = 'head') OR (held.school_id = $2 AND held.role IN ('deputy', 'principal')))
          AND held.valid_from <= $3 AND (held.valid_to IS NULL OR held.valid_to >= $3)
        ORDER BY held.acting, held.valid_from, person.id
        "#,
        association as AssociationId,
        school as SchoolId,
        on,
    )
    .fetch_all(tx.conn())
    .await?;
    let leaders = rows.into_iter().filter_map(|row| {
        let role = Role::from_code(&row.role)?;
        // A head is a teacher by post, and signs as head.
        let post = if role == Role::Head { String::new() } else { row.post };
        let person = Person { surname: row.surname, name: row.name, patronymic: row.patronymic };
        Some(Leader { role, acting: row.acting, person, post })
    });
    Ok(leaders.collect())
}
