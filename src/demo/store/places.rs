//! Districts, schools, associations and the school calendar.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::demo::world::{Association, District, FormerName, School};
use crate::error::Result;
use crate::ids::{AcademicYearId, AssociationId, DistrictId, RowId, SchoolId};

pub async fn insert_district(tx: &mut Tx, id: DistrictId, district: &District, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO districts (id, name, country, language, time_zone, centre_name, portal_title, portal_subtitle, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        "#,
        id as DistrictId,
        district.name,
        district.country,
        district.language,
        district.time_zone,
        district.centre,
        district.title,
        district.subtitle,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Whither a school belongs, and until when it was open.
pub struct Standing {
    pub district: DistrictId,
    pub closed_on: Option<Date>,
    pub merged_into: Option<SchoolId>,
}

pub async fn insert_school(tx: &mut Tx, id: SchoolId, school: &School, standing: &Standing, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO schools (id, district_id, name, full_name, genitive_name, kind, settlement, opened_on, closed_on, merged_into,
                             created_at, founder)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        "#,
        id as SchoolId,
        standing.district as DistrictId,
        school.name,
        school.full_name,
        school.genitive,
        school.kind,
        school.settlement,
        school.opened,
        standing.closed_on,
        standing.merged_into as Option<SchoolId>,
        now,
        school.founder,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn insert_former_name(tx: &mut Tx, school: SchoolId, former: &FormerName) -> Result<()> {
    sqlx::query!(
        "INSERT INTO school_names (id, school_id, name, full_name, valid_until) VALUES ($1, $2, $3, $4, $5)",
        RowId::fresh() as RowId,
        school as SchoolId,
        former.name,
        former.full_name,
        former.until,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Where an association stands: its base school, and the day on which it ended with that school.
pub struct Base {
    pub school: SchoolId,
    pub district: DistrictId,
    pub closed_on: Option<Date>,
}

pub async fn insert_association(
    tx: &mut Tx,
    id: AssociationId,
    association: &Association,
    base: &Base,
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO associations (id, school_id, district_id, name, full_name, kind, language, unit_word, founded_year, closed_on,
                                  created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        "#,
        id as AssociationId,
        base.school as SchoolId,
        base.district as DistrictId,
        association.name,
        association.full_name,
        association.kind,
        association.language,
        association.unit_word,
        association.founded,
        base.closed_on,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn insert_partner(tx: &mut Tx, association: AssociationId, school: SchoolId) -> Result<()> {
    sqlx::query!(
        "INSERT INTO association_partners (association_id, school_id) VALUES ($1, $2)",
        association as AssociationId,
        school as SchoolId,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A school year of a district, between its first and its last day.
pub struct Year {
    pub first_year: i32,
    pub starts_on: Date,
    pub ends_on: Date,
}

pub async fn insert_year(tx: &mut Tx, district: DistrictId, year: &Year) -> Result<AcademicYearId> {
    let id = AcademicYearId::fresh();
    sqlx::query!(
        "INSERT INTO academic_years (id, district_id, first_year, starts_on, ends_on) VALUES ($1, $2, $3, $4, $5)",
        id as AcademicYearId,
        district as DistrictId,
        year.first_year,
        year.starts_on,
        year.ends_on,
    )
    .execute(tx.conn())
    .await?;
    Ok(id)
}

/// A quarter or a semester of a year.
pub struct Term<'a> {
    pub position: i32,
    pub title: &'a str,
    pub starts_on: Date,
    pub ends_on: Date,
}

pub async fn insert_term(tx: &mut Tx, year: AcademicYearId, term: &Term<'_>) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO academic_terms (id, academic_year_id, position, title, starts_on, ends_on)
        VALUES ($1, $2, $3, $4, $5, $6)
        "#,
        RowId::fresh() as RowId,
        year as AcademicYearId,
        term.position,
        term.title,
        term.starts_on,
        term.ends_on,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
