//! Statements on academic years and their terms.

use std::collections::HashMap;

use time::Date;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AcademicYearId, DistrictId, RowId};
use crate::schools::model::year::{AcademicYear, Term, YearDraft};

/// Whose years are read.
#[derive(Clone, Copy, Default)]
pub struct Wish {
    pub only: Option<AcademicYearId>,
    /// One district, or all.
    pub district: Option<DistrictId>,
}

/// Years, the latest first, with their terms.
pub async fn list(tx: &mut Tx, wish: Wish) -> Result<Vec<AcademicYear>> {
    let rows = sqlx::query!(
        r#"
        SELECT year.id, year.district_id, district.name AS district_name, year.first_year, year.starts_on, year.ends_on, year.version
        FROM academic_years AS year
        JOIN districts AS district ON district.id = year.district_id
        WHERE ($1::uuid IS NULL OR year.id = $1) AND ($2::uuid IS NULL OR year.district_id = $2)
        ORDER BY district.name COLLATE names, year.first_year DESC
        "#,
        wish.only as Option<AcademicYearId>,
        wish.district as Option<DistrictId>,
    )
    .fetch_all(tx.conn())
    .await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id.0).collect();
    let mut terms = list_terms(tx, &ids).await?;
    let years = rows.into_iter().map(|row| AcademicYear {
        id: row.id,
        district: row.district_id,
        district_name: row.district_name,
        draft: YearDraft {
            first_year: row.first_year,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            terms: terms.remove(&row.id.0).unwrap_or_default(),
        },
        version: row.version,
    });
    Ok(years.collect())
}

async fn list_terms(tx: &mut Tx, years: &[Uuid]) -> Result<HashMap<Uuid, Vec<Term>>> {
    let rows = sqlx::query!(
        r#"
        SELECT academic_year_id, title, starts_on, ends_on
        FROM academic_terms
        WHERE academic_year_id = ANY($1)
        ORDER BY position
        "#,
        years,
    )
    .fetch_all(tx.conn())
    .await?;
    let mut terms: HashMap<Uuid, Vec<Term>> = HashMap::new();
    for row in rows {
        let term = Term { title: row.title, starts_on: row.starts_on, ends_on: row.ends_on };
        terms.entry(row.academic_year_id).or_default().push(term);
    }
    Ok(terms)
}

pub async fn find(tx: &mut Tx, id: AcademicYearId, district: Option<DistrictId>) -> Result<Option<AcademicYear>> {
    Ok(list(tx, Wish { only: Some(id), district }).await?.pop())
}

/// The year of a district to which a day belongs: from 1 August on it is the new one.
pub async fn find_on(tx: &mut Tx, district: DistrictId, day: Date) -> Result<Option<AcademicYear>> {
    let years = list(tx, Wish { only: None, district: Some(district) }).await?;
    Ok(years.into_iter().find(|year| year.draft.first_year == crate::clock::school_year(day)))
}

/// Enters a year; `academic_years_district_id_first_year_key` judges that there is one of a kind.
pub async fn insert(tx: &mut Tx, id: AcademicYearId, district: DistrictId, draft: &YearDraft) -> Result<(), sqlx::Error> {
    sqlx::query!(
        "INSERT INTO academic_years (id, district_id, first_year, starts_on, ends_on) VALUES ($1, $2, $3, $4, $5)",
        id as AcademicYearId,
        district as DistrictId,
        draft.first_year,
        draft.starts_on,
        draft.ends_on,
    )
    .execute(tx.conn())
    .await?;
    set_terms(tx, id, &draft.terms).await
}

/// Saves a year; `false` where somebody saved in the meantime.
pub async fn update(tx: &mut Tx, id: AcademicYearId, draft: &YearDraft, version: i32) -> Result<bool, sqlx::Error> {
    let done = sqlx::query!(
        "UPDATE academic_years SET starts_on = $3, ends_on = $4 WHERE id = $1 AND version = $2",
        id as AcademicYearId,
        version,
        draft.starts_on,
        draft.ends_on,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!("DELETE FROM academic_terms WHERE academic_year_id = $1", id as AcademicYearId).execute(tx.conn()).await?;
    set_terms(tx, id, &draft.terms).await?;
    Ok(true)
}

async fn set_terms(tx: &mut Tx, year: AcademicYearId, terms: &[Term]) -> Result<(), sqlx::Error> {
    let ids: Vec<Uuid> = terms.iter().map(|_| RowId::fresh().0).collect();
    let titles: Vec<String> = terms.iter().map(|term| term.title.clone()).collect();
    let from: Vec<Date> = terms.iter().map(|term| term.starts_on).collect();
    let to: Vec<Date> = terms.iter().map(|term| term.ends_on).collect();
    sqlx::query!(
        r#"
        INSERT INTO academic_terms (id, academic_year_id, position, title, starts_on, ends_on)
        SELECT term.id, $1, term.position::integer, term.title, term.starts_on, term.ends_on
        FROM unnest($2::uuid[], $3::text[], $4::date[], $5::date[])
            WITH ORDINALITY AS term (id, title, starts_on, ends_on, position)
        "#,
        year as AcademicYearId,
        &ids,
        &titles,
        &from,
        &to,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
