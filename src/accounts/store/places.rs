//! Where a person works: what may be seen from all places together, for work that is done without a session.

use time::Date;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::UserId;

/// The places whose papers a person may see, by all roles held on a day.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The country of all places, where it is one.
    pub country: Option<String>,
    pub districts: Vec<Uuid>,
    pub schools: Vec<Uuid>,
    pub associations: Vec<Uuid>,
}

/// From a school its associations are seen too, and those in which it is a partner; from a district no school's own papers.
pub async fn places(tx: &mut Tx, user: UserId, on: Date) -> Result<Places> {
    let held = sqlx::query!(
        r#"
        SELECT association.id AS "association?: Uuid", school.id AS "school?: Uuid", district.id AS "district?: Uuid",
               district.country AS "country?",
               ARRAY(SELECT led.id
                     FROM associations AS led
                     WHERE held.school_id IS NOT NULL
                       AND (led.school_id = held.school_id
                            OR EXISTS (SELECT FROM association_partners AS partner
                                       WHERE partner.association_id = led.id AND partner.school_id = held.school_id)))
                   AS "led!: Vec<Uuid>"
        FROM role_assignments AS held
        LEFT JOIN associations AS association ON association.id = held.association_id
        LEFT JOIN schools AS school ON school.id = coalesce(held.school_id, association.school_id)
        LEFT JOIN districts AS district ON district.id = coalesce(held.district_id, school.district_id)
        WHERE held.user_id = $1 AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to >= $2)
        "#,
        user as UserId,
        on,
    )
    .fetch_all(tx.conn())
    .await?;
    let country = held.iter().find_map(|row| row.country.clone());
    let is_one = held.iter().all(|row| row.country.is_none() || row.country == country);
    let mut places = Places { country: country.filter(|_| is_one), ..Places::default() };
    for row in held {
        places.districts.extend(row.district);
        places.schools.extend(row.school);
        places.associations.extend(row.association);
        places.associations.extend(row.led);
    }
    Ok(places)
}
