//! Statements on the beginning of a piece: whose it will be, in which form it is described, which practices may show it.

use uuid::Uuid;

use crate::access::Actor;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DistrictId, PracticeId, SchoolId};

/// Whose a new piece is, with the names of this day.
#[derive(Clone, Debug)]
pub struct Origin {
    pub district: DistrictId,
    pub school: Option<SchoolId>,
    pub association: Option<AssociationId>,
    pub country: String,
    pub language: String,
    pub place_name: String,
}

/// The place in which the actor works at present.
pub async fn find(tx: &mut Tx, actor: &Actor) -> Result<Origin> {
    let origin = sqlx::query_as!(
        Origin,
        r#"
        SELECT district.id AS district, school.id AS "school?", association.id AS "association?", district.country,
               coalesce(association.language, district.language) AS "language!",
               coalesce(nullif(school.full_name, ''), school.name, nullif(district.centre_name, ''), district.name) AS "place_name!"
        FROM districts AS district
        LEFT JOIN schools AS school ON school.id = $2 AND school.district_id = district.id
        LEFT JOIN associations AS association ON association.id = $3 AND association.school_id = school.id
        WHERE district.id = $1
        "#,
        actor.district() as Option<DistrictId>,
        actor.school() as Option<SchoolId>,
        actor.association() as Option<AssociationId>,
    )
    .fetch_optional(tx.conn())
    .await?;
    origin.ok_or(Error::NotFound)
}

/// The practices of these authors that are in a bank, as a select offers them.
pub async fn list_practices(tx: &mut Tx, authors: &[Uuid]) -> Result<Vec<(PracticeId, String)>> {
    let scope = tx.scope();
    let rows = sqlx::query!(
        r#"
        SELECT id, title
        FROM practices
        WHERE author_id = ANY($1) AND status IN ('accepted', 'nominated', 'published')
          AND (level IN ('district', 'public') OR school_id = ANY($2) OR author_id = $3)
        ORDER BY title COLLATE names, id
        LIMIT 100
        "#,
        authors,
        &scope.schools,
        scope.person.map(Uuid::from),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.title)).collect())
}
