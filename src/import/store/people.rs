//! People and their roles, many at once; and what a page says of those who wrote something.

use std::collections::HashMap;

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::access::short_name;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, UserId};

/// The columns of many people.
#[derive(Default)]
pub struct Users {
    pub ids: Vec<Uuid>,
    pub logins: Vec<String>,
    pub surnames: Vec<String>,
    pub names: Vec<String>,
    pub patronymics: Vec<String>,
}

/// The columns of many roles: each is held in an association or in a district.
#[derive(Default)]
pub struct Roles {
    pub ids: Vec<Uuid>,
    pub users: Vec<Uuid>,
    pub roles: Vec<String>,
    pub associations: Vec<Option<Uuid>>,
    pub districts: Vec<Option<Uuid>>,
}

pub async fn count_known(tx: &mut Tx, users: &[Uuid]) -> Result<usize> {
    let known =
        sqlx::query_scalar!(r#"SELECT count(*) AS "count!" FROM users WHERE id = ANY($1)"#, users).fetch_one(tx.conn()).await?;
    Ok(usize::try_from(known).unwrap_or(0))
}

/// Adds the people who are new; one whose login is somebody else's is left out.
pub async fn insert_users(tx: &mut Tx, users: &Users, now: OffsetDateTime) -> Result<usize> {
    let done = sqlx::query!(
        r#"
        INSERT INTO users (id, login, surname, name, patronymic, locale, created_at)
        SELECT id, login, surname, name, patronymic, 'ru', $6
        FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) AS brought (id, login, surname, name, patronymic)
        ON CONFLICT DO NOTHING
        "#,
        &users.ids,
        &users.logins,
        &users.surnames,
        &users.names,
        &users.patronymics,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(usize::try_from(done.rows_affected()).unwrap_or(0))
}

/// Gives the roles whose people and places are there. A methodologist named with a school works for its district.
pub async fn insert_roles(tx: &mut Tx, roles: &Roles, since: Date, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO role_assignments (id, user_id, role, association_id, district_id, valid_from, created_at)
        SELECT brought.id, person.id, brought.role,
               CASE WHEN brought.role <> 'methodologist' THEN association.id END,
               CASE WHEN brought.role = 'methodologist' THEN coalesce(association.district_id, district.id) END,
               $6, $7
        FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::uuid[])
            AS brought (id, user_id, role, association_id, district_id)
        JOIN users AS person ON person.id = brought.user_id
        LEFT JOIN associations AS association ON association.id = brought.association_id
        LEFT JOIN districts AS district ON district.id = brought.district_id
        WHERE association.id IS NOT NULL OR (brought.role = 'methodologist' AND district.id IS NOT NULL)
        ON CONFLICT DO NOTHING
        "#,
        &roles.ids,
        &roles.users,
        &roles.roles,
        &roles.associations as &[Option<Uuid>],
        &roles.districts as &[Option<Uuid>],
        since,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A person as pages name the author of something.
pub struct Author {
    pub name: String,
    pub post: String,
    /// Empty for people of no school.
    pub school_name: String,
    /// The district at whose centre the person works, and the name of the centre.
    pub centre: Option<(DistrictId, String)>,
}

/// Those of these people who are there.
pub async fn list_authors(tx: &mut Tx, users: &[Uuid]) -> Result<HashMap<UserId, Author>> {
    let rows = sqlx::query!(
        r#"
        SELECT person.id, person.surname, person.name, person.patronymic, person.post, coalesce(work.school_name, '') AS "school_name!",
               centre.id AS "centre_id?: DistrictId", centre.name AS "centre_name?"
        FROM users AS person
        LEFT JOIN LATERAL (
            SELECT school.name AS school_name
            FROM role_assignments AS held
            JOIN associations AS association ON association.id = held.association_id
            JOIN schools AS school ON school.id = association.school_id
            WHERE held.user_id = person.id
            ORDER BY held.valid_from, held.id
            LIMIT 1
        ) AS work ON true
        LEFT JOIN LATERAL (
            SELECT district.id, coalesce(nullif(district.centre_name, ''), district.name) AS name
            FROM role_assignments AS held
            JOIN districts AS district ON district.id = held.district_id
            WHERE held.user_id = person.id AND held.role IN ('methodologist', 'centre-head')
            ORDER BY held.valid_from, held.id
            LIMIT 1
        ) AS centre ON true
        WHERE person.id = ANY($1)
        "#,
        users,
    )
    .fetch_all(tx.conn())
    .await?;
    let author = rows.into_iter().map(|row| {
        let name = short_name(&row.surname, &row.name, &row.patronymic);
        let centre = row.centre_id.zip(row.centre_name);
        (row.id, Author { name, post: row.post, school_name: row.school_name, centre })
    });
    Ok(author.collect())
}
