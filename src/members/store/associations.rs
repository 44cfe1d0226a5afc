//! Associations within reach, with the schools whose classes they may hold.

use time::Date;
use uuid::Uuid;

use crate::access::{Actor, Place};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, SchoolId};
use crate::members::model::association::Association;

/// The associations whose members the actor may see, open on a day: the one he acts in, those of his school, or those
/// of the whole district.
pub async fn list(tx: &mut Tx, actor: &Actor, on: Date) -> Result<Vec<Association>> {
    let reach = tx.reach().to_vec();
    let rows = sqlx::query!(
        r#"
        SELECT association.id, association.name, association.full_name, association.kind, association.language,
               association.unit_word, association.founded_year, association.school_id, school.name AS school_name,
               school.full_name AS school_full_name, district.country,
               ARRAY(SELECT partner.school_id
                     FROM association_partners AS partner
                     JOIN schools AS other ON other.id = partner.school_id
                     WHERE partner.association_id = association.id
                     ORDER BY other.name COLLATE names, other.id) AS "partners!",
               ARRAY(SELECT other.name
                     FROM association_partners AS partner
                     JOIN schools AS other ON other.id = partner.school_id
                     WHERE partner.association_id = association.id
                     ORDER BY other.name COLLATE names, other.id) AS "partner_names!"
        FROM associations AS association
        JOIN schools AS school ON school.id = association.school_id
        JOIN districts AS district ON district.id = association.district_id
        WHERE ($1 OR association.id = ANY($2)) AND association.school_id = ANY($3)
          AND (association.closed_on IS NULL OR association.closed_on >= $4)
        ORDER BY school.name COLLATE names, association.name COLLATE names, association.id
        "#,
        matches!(actor.place, Place::District(_)),
        &actor.reach.associations,
        &reach,
        on,
    )
    .fetch_all(tx.conn())
    .await?;
    let associations = rows.into_iter().map(|row| {
        let partners = row.partners.into_iter().map(SchoolId::from).zip(row.partner_names);
        Association {
            id: row.id,
            name: row.name,
            full_name: row.full_name,
            kind: row.kind,
            language: row.language,
            unit_word: row.unit_word,
            founded_year: row.founded_year,
            school: row.school_id,
            school_name: row.school_name.clone(),
            school_full_name: row.school_full_name,
            country: row.country,
            homes: [(row.school_id, row.school_name)].into_iter().chain(partners).collect(),
        }
    });
    Ok(associations.collect())
}

/// One of them.
pub async fn find(tx: &mut Tx, actor: &Actor, id: AssociationId, on: Date) -> Result<Association> {
    let associations = list(tx, actor, on).await?;
    associations.into_iter().find(|association| association.id == id).ok_or(Error::NotFound)
}

/// The one named in an address, or the first one that the actor keeps or sees.
pub async fn named(tx: &mut Tx, actor: &Actor, typed: &str, on: Date) -> Result<Association> {
    let mut associations = list(tx, actor, on).await?;
    if !typed.is_empty() {
        let id: Uuid = typed.parse().map_err(|_| Error::NotFound)?;
        return associations.into_iter().find(|association| association.id.0 == id).ok_or(Error::NotFound);
    }
    let first = associations.iter().position(|association| association.is_kept_by(actor)).unwrap_or(0);
    if associations.is_empty() { Err(Error::NotFound) } else { Ok(associations.swap_remove(first)) }
}
