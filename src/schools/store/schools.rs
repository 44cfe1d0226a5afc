//! Statements on schools.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, SchoolId};
use crate::schools::model::school::{Closing, School, SchoolDraft, SchoolName};
use crate::web::Pager;

/// Which schools a list shows.
pub struct Wish {
    pub only: Option<SchoolId>,
    pub district: Option<DistrictId>,
    /// A part of a name, present or former.
    pub sought: String,
    /// Closed ones alone, open ones alone, or all.
    pub closed: Option<bool>,
    pub page: i64,
    pub today: Date,
}

impl Wish {
    /// The first page of all schools.
    pub fn all(today: Date) -> Self {
        Self { only: None, district: None, sought: String::new(), closed: None, page: 1, today }
    }
}

struct Row {
    id: SchoolId,
    district_id: DistrictId,
    district_name: String,
    name: String,
    full_name: String,
    genitive_name: String,
    founder: String,
    register_code: String,
    kind: String,
    settlement: String,
    opened_on: Option<Date>,
    closed_on: Option<Date>,
    merged_into: Option<SchoolId>,
    merged_into_name: Option<String>,
    associations: i64,
    version: i32,
    total: i64,
}

impl From<Row> for School {
    fn from(row: Row) -> Self {
        let draft = SchoolDraft {
            name: row.name,
            full_name: row.full_name,
            genitive_name: row.genitive_name,
            founder: row.founder,
            register_code: row.register_code,
            kind: row.kind,
            settlement: row.settlement,
            opened_on: row.opened_on,
        };
        Self {
            id: row.id,
            district: row.district_id,
            district_name: row.district_name,
            draft,
            closed_on: row.closed_on,
            merged_into: row.merged_into,
            merged_into_name: row.merged_into_name,
            associations: row.associations,
            version: row.version,
        }
    }
}

/// One page of schools by name, and how many there are in all.
pub async fn list(tx: &mut Tx, wish: &Wish) -> Result<(Vec<School>, i64)> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT school.id, school.district_id, district.name AS district_name, school.name, school.full_name,
               school.genitive_name, school.founder, school.register_code, school.kind, school.settlement, school.opened_on,
               school.closed_on, school.merged_into, successor.name AS "merged_into_name?", school.version,
               (SELECT count(*)
                FROM associations AS association
                WHERE association.school_id = school.id
                  AND (association.closed_on IS NULL OR association.closed_on >= $7)) AS "associations!",
               count(*) OVER () AS "total!"
        FROM schools AS school
        JOIN districts AS district ON district.id = school.district_id
        LEFT JOIN schools AS successor ON successor.id = school.merged_into
        WHERE ($1::uuid IS NULL OR school.id = $1)
          AND ($2::uuid IS NULL OR school.district_id = $2)
          AND ($3 = '' OR position($3 IN lower(school.name || ' ' || school.full_name || ' ' || school.settlement)) > 0
               OR EXISTS (SELECT FROM school_names AS former
                          WHERE former.school_id = school.id
                            AND position($3 IN lower(former.name || ' ' || former.full_name)) > 0))
          AND ($4::boolean IS NULL OR coalesce(school.closed_on < $7, false) = $4)
        ORDER BY district.name COLLATE names, school.name COLLATE names, school.id
        OFFSET $5
        LIMIT $6
        "#,
        wish.only as Option<SchoolId>,
        wish.district as Option<DistrictId>,
        wish.sought.trim().to_lowercase(),
        wish.closed,
        Pager::offset(wish.page.max(1)),
        Pager::SIZE,
        wish.today,
    )
    .fetch_all(tx.conn())
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    Ok((rows.into_iter().map(School::from).collect(), total))
}

pub async fn find(tx: &mut Tx, id: SchoolId, today: Date) -> Result<Option<School>> {
    let wish = Wish { only: Some(id), ..Wish::all(today) };
    Ok(list(tx, &wish).await?.0.pop())
}

/// Schools open on a day, to choose from: of one district, or of all.
pub async fn options(tx: &mut Tx, district: Option<DistrictId>, today: Date) -> Result<Vec<(SchoolId, String)>> {
    let schools = sqlx::query!(
        r#"
        SELECT id, name
        FROM schools
        WHERE (closed_on IS NULL OR closed_on >= $2) AND ($1::uuid IS NULL OR district_id = $1)
        ORDER BY name COLLATE names, id
        "#,
        district as Option<DistrictId>,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(schools.into_iter().map(|school| (school.id, school.name)).collect())
}

/// The names a school bore on a day: an old paper keeps the name of its day.
pub async fn name_on(tx: &mut Tx, school: SchoolId, day: Date) -> Result<Option<SchoolName>> {
    let name = sqlx::query_as!(
        SchoolName,
        r#"
        SELECT coalesce(former.name, school.name) AS "name!", coalesce(former.full_name, school.full_name) AS "full_name!"
        FROM schools AS school
        LEFT JOIN LATERAL (
            SELECT borne.name, borne.full_name
            FROM school_names AS borne
            WHERE borne.school_id = school.id AND borne.valid_until >= $2
            ORDER BY borne.valid_until
            LIMIT 1
        ) AS former ON true
        WHERE school.id = $1
        "#,
        school as SchoolId,
        day,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(name)
}

/// Enters a school; `schools_district_id_name_key` judges the name.
pub async fn insert(
    tx: &mut Tx,
    id: SchoolId,
    district: DistrictId,
    draft: &SchoolDraft,
    now: OffsetDateTime,
) -> Result<(), sqlx::Error> {
    sqlx::query!(
        r#"
        INSERT INTO schools
            (id, district_id, name, full_name, genitive_name, kind, settlement, opened_on, created_at, founder, register_code)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        "#,
        id as SchoolId,
        district as DistrictId,
        draft.name,
        draft.full_name,
        draft.genitive_name,
        draft.kind,
        draft.settlement,
        draft.opened_on,
        now,
        draft.founder,
        draft.register_code,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Saves a school; `false` where somebody saved in the meantime.
pub async fn update(tx: &mut Tx, id: SchoolId, draft: &SchoolDraft, version: i32) -> Result<bool, sqlx::Error> {
    let done = sqlx::query!(
        r#"
        UPDATE schools
        SET name = $3, full_name = $4, genitive_name = $5, kind = $6, settlement = $7, opened_on = $8, founder = $9,
            register_code = $10
        WHERE id = $1 AND version = $2
        "#,
        id as SchoolId,
        version,
        draft.name,
        draft.full_name,
        draft.genitive_name,
        draft.kind,
        draft.settlement,
        draft.opened_on,
        draft.founder,
        draft.register_code,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Closes a school for good, or merges it into another; `false` where somebody saved in the meantime.
pub async fn close(tx: &mut Tx, id: SchoolId, closing: Closing, version: i32) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE schools SET closed_on = $3, merged_into = $4 WHERE id = $1 AND version = $2",
        id as SchoolId,
        version,
        closing.closed_on,
        closing.into as Option<SchoolId>,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Opens a school again that was closed by mistake or has come back.
pub async fn reopen(tx: &mut Tx, id: SchoolId, version: i32) -> Result<bool> {
    let done = sqlx::query!(
        "UPDATE schools SET closed_on = NULL, merged_into = NULL WHERE id = $1 AND version = $2",
        id as SchoolId,
        version,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}
