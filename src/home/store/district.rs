//! The district at a glance: its schools, who leads their associations, and what they have sent on.

use time::Date;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, SchoolId};

/// A school with what it has sent to the district. Its drafts and its own reviews stay its own.
#[derive(Clone, Debug)]
pub struct School {
    pub id: SchoolId,
    pub name: String,
    pub settlement: String,
    /// Proposed to the district and not decided yet.
    pub nominated: i64,
    pub published: i64,
    pub uses: i64,
    pub authors: i64,
}

/// The open schools of a district.
pub async fn schools(tx: &mut Tx, district: DistrictId, today: Date) -> Result<Vec<School>> {
    let schools = sqlx::query_as!(
        School,
        r#"
        SELECT school.id, school.name, school.settlement,
               count(practice.id) FILTER (WHERE practice.status = 'nominated') AS "nominated!",
               count(practice.id) FILTER (WHERE practice.status = 'published') AS "published!",
               coalesce(sum(practice.use_count) FILTER (WHERE practice.status = 'published'), 0)::bigint AS "uses!",
               count(DISTINCT practice.author_id) FILTER (WHERE practice.status = 'published') AS "authors!"
        FROM schools AS school
        LEFT JOIN practices AS practice
            ON practice.school_id = school.id AND practice.school_id = ANY($3) AND practice.status IN ('nominated', 'published')
        WHERE school.district_id = $1 AND (school.closed_on IS NULL OR school.closed_on >= $2)
        GROUP BY school.id
        ORDER BY school.name
        "#,
        district as DistrictId,
        today,
        &tx.scope().schools,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(schools)
}

/// What the district's centre has made itself.
#[derive(Clone, Debug, Default)]
pub struct Centre {
    pub name: String,
    pub nominated: i64,
    pub published: i64,
    pub uses: i64,
    pub authors: i64,
}

/// The centre's own pieces, as the centre's people see them.
pub async fn centre(tx: &mut Tx, district: DistrictId) -> Result<Centre> {
    let centre = sqlx::query_as!(
        Centre,
        r#"
        SELECT coalesce(nullif(district.centre_name, ''), district.name) AS "name!",
               count(practice.id) FILTER (WHERE practice.status = 'nominated') AS "nominated!",
               count(practice.id) FILTER (WHERE practice.status = 'published') AS "published!",
               coalesce(sum(practice.use_count) FILTER (WHERE practice.status = 'published'), 0)::bigint AS "uses!",
               count(DISTINCT practice.author_id) FILTER (WHERE practice.status = 'published') AS "authors!"
        FROM districts AS district
        LEFT JOIN practices AS practice
            ON practice.district_id = district.id AND practice.school_id IS NULL AND practice.district_id = ANY($2)
            AND practice.status IN ('nominated', 'published')
        WHERE district.id = $1
        GROUP BY district.id
        "#,
        district as DistrictId,
        &tx.scope().centres,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(centre)
}

/// An association at one of its schools, with whoever heads it today.
#[derive(Clone, Debug)]
pub struct Association {
    pub school: SchoolId,
    /// The school is not its base but a partner of it.
    pub is_partner: bool,
    pub name: String,
    pub kind: String,
    pub head: Option<Head>,
}

#[derive(Clone, Debug)]
pub struct Head {
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    pub email: Option<String>,
    /// Stands in for the head.
    pub acting: bool,
}

/// The open associations of a district, at each of their schools.
pub async fn associations(tx: &mut Tx, district: DistrictId, today: Date) -> Result<Vec<Association>> {
    let rows = sqlx::query!(
        r#"
        SELECT seat.school_id AS "school_id!: SchoolId", seat.is_partner AS "is_partner!", association.name, association.kind,
               head.surname AS "surname?", head.name AS "head_name?", head.patronymic AS "patronymic?", head.email AS "email?",
               head.acting AS "acting?"
        FROM associations AS association
        JOIN LATERAL (
            SELECT association.school_id, false AS is_partner
            UNION ALL
            SELECT partner.school_id, true FROM association_partners AS partner WHERE partner.association_id = association.id
        ) AS seat ON true
        LEFT JOIN LATERAL (
            SELECT person.surname, person.name, person.patronymic, person.email, held.acting
            FROM role_assignments AS held
            JOIN users AS person ON person.id = held.user_id AND person.disabled_at IS NULL
            WHERE held.association_id = association.id AND held.role = 'head'
              AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to >= $2)
            ORDER BY held.acting DESC, held.valid_from DESC
            LIMIT 1
        ) AS head ON true
        WHERE association.district_id = $1 AND (association.closed_on IS NULL OR association.closed_on >= $2)
        ORDER BY association.name, association.id
        "#,
        district as DistrictId,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    let associations = rows.into_iter().map(|row| Association {
        school: row.school_id,
        is_partner: row.is_partner,
        name: row.name,
        kind: row.kind,
        head: row.surname.zip(row.head_name).zip(row.patronymic).map(|((surname, name), patronymic)| Head {
            surname,
            name,
            patronymic,
            email: row.email,
            acting: row.acting.unwrap_or_default(),
        }),
    });
    Ok(associations.collect())
}

/// A district as the page about the portal names it.
#[derive(Clone, Debug)]
pub struct Named {
    pub name: String,
    pub centre_name: String,
    pub language: String,
    /// The open schools by name.
    pub schools: Vec<String>,
}

/// Every district with its centre and its open schools.
pub async fn named(tx: &mut Tx, today: Date) -> Result<Vec<Named>> {
    let named = sqlx::query_as!(
        Named,
        r#"
        SELECT district.name, district.centre_name, district.language,
               ARRAY(SELECT school.name FROM schools AS school
                     WHERE school.district_id = district.id AND (school.closed_on IS NULL OR school.closed_on >= $1)
                     ORDER BY school.name LIMIT 500) AS "schools!"
        FROM districts AS district
        ORDER BY district.country, district.name
        LIMIT 50
        "#,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(named)
}
