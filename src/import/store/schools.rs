//! Districts, schools and associations, many at once.

use time::OffsetDateTime;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;

/// The columns of many districts.
#[derive(Default)]
pub struct Districts {
    pub ids: Vec<Uuid>,
    pub names: Vec<String>,
}

/// The columns of many schools, and the association of each.
#[derive(Default)]
pub struct Schools {
    pub ids: Vec<Uuid>,
    pub districts: Vec<Uuid>,
    pub associations: Vec<Uuid>,
    pub names: Vec<String>,
    pub settlements: Vec<String>,
}

pub async fn insert_districts(tx: &mut Tx, districts: &Districts, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO districts (id, name, country, language, time_zone, created_at)
        SELECT id, name, 'ru', 'ru', 'Europe/Moscow', $3
        FROM unnest($1::uuid[], $2::text[]) AS brought (id, name)
        ON CONFLICT DO NOTHING
        "#,
        &districts.ids,
        &districts.names,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn count_known(tx: &mut Tx, schools: &[Uuid]) -> Result<usize> {
    let known = sqlx::query_scalar!(r#"SELECT count(*) AS "count!" FROM schools WHERE id = ANY($1)"#, schools)
        .fetch_one(tx.conn())
        .await?;
    Ok(usize::try_from(known).unwrap_or(0))
}

/// Adds the schools that are new; one whose name is taken in its district by another is left out.
pub async fn insert_schools(tx: &mut Tx, schools: &Schools, now: OffsetDateTime) -> Result<usize> {
    let done = sqlx::query!(
        r#"
        INSERT INTO schools (id, district_id, name, kind, settlement, created_at)
        SELECT brought.id, district.id, brought.name, 'school', brought.settlement, $5
        FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) AS brought (id, district_id, name, settlement)
        JOIN districts AS district ON district.id = brought.district_id
        ON CONFLICT DO NOTHING
        "#,
        &schools.ids,
        &schools.districts,
        &schools.names,
        &schools.settlements,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(usize::try_from(done.rows_affected()).unwrap_or(0))
}

pub async fn insert_associations(tx: &mut Tx, schools: &Schools, name: &str, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO associations (id, school_id, district_id, name, kind, language, created_at)
        SELECT brought.id, school.id, school.district_id, $3, 'school', 'ru', $4
        FROM unnest($1::uuid[], $2::uuid[]) AS brought (id, school_id)
        JOIN schools AS school ON school.id = brought.school_id
        ON CONFLICT DO NOTHING
        "#,
        &schools.associations,
        &schools.ids,
        name,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
