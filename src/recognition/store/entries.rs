//! Statements on the registers of the banks.

use time::Date;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, PracticeId, RowId, SchoolId, UserId};
use crate::recognition::model::bank::Bank;
use crate::recognition::model::certificate::Subject;

/// An entry to be written.
pub struct NewEntry<'a> {
    pub bank: Bank,
    pub issuer: Uuid,
    pub period: &'a str,
    pub number: i32,
    pub entered_on: Date,
    pub entered_by: UserId,
    pub basis: &'a str,
}

pub async fn insert(tx: &mut Tx, subject: &Subject, entry: &NewEntry<'_>) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO register_entries (id, practice_id, school_id, district_id, author_id, bank, issuer_id, period, number,
                                      entered_on, entered_by, basis)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        "#,
        RowId::fresh() as RowId,
        subject.practice as PracticeId,
        subject.school as Option<SchoolId>,
        subject.district as DistrictId,
        subject.author as UserId,
        entry.bank.code(),
        entry.issuer,
        entry.period,
        entry.number,
        entry.entered_on,
        entry.entered_by as UserId,
        entry.basis,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// What a register says of a practice that stands in it.
pub struct Entered {
    pub period: String,
    pub number: i32,
    pub basis: String,
}

/// The entry of a practice within reach in one of the registers.
pub async fn find(tx: &mut Tx, practice: PracticeId, bank: Bank) -> Result<Option<Entered>> {
    let scope = tx.scope();
    let found = sqlx::query_as!(
        Entered,
        r#"
        SELECT period, number, basis
        FROM register_entries
        WHERE practice_id = $1 AND bank = $2
          AND (school_id = ANY($3) OR (school_id IS NULL AND district_id = ANY($4)))
        "#,
        practice as PracticeId,
        bank.code(),
        &scope.schools,
        &scope.centres,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// A line of the register.
#[derive(Clone, Debug)]
pub struct Line {
    pub number: i32,
    pub entered_on: Date,
    pub basis: String,
    pub author_id: UserId,
    pub author_name: String,
    pub author_post: String,
    pub school_name: String,
    pub title: String,
    pub kind: Option<String>,
    pub form: Option<String>,
    pub grade_from: Option<i32>,
    pub grade_to: Option<i32>,
    pub directions: Vec<String>,
    pub status: String,
    pub use_count: i32,
}

/// The register of an issuer for a period, in the order of its numbers.
pub async fn list(tx: &mut Tx, issuer: Uuid, period: &str) -> Result<Vec<Line>> {
    let scope = tx.scope();
    let lines = sqlx::query_as!(
        Line,
        r#"
        SELECT entry.number, entry.entered_on, entry.basis, practice.author_id, practice.author_name, practice.author_post,
               practice.school_name, practice.title, practice.kind, practice.form, practice.grade_from, practice.grade_to,
               ARRAY(SELECT direction FROM practice_directions WHERE practice_id = practice.id ORDER BY direction) AS "directions!",
               practice.status, practice.use_count
        FROM register_entries AS entry
        JOIN practices AS practice ON practice.id = entry.practice_id
        WHERE entry.issuer_id = $1 AND entry.period = $2
          AND (entry.school_id = ANY($3) OR (entry.school_id IS NULL AND entry.district_id = ANY($4)))
        ORDER BY entry.number
        "#,
        issuer,
        period,
        &scope.schools,
        &scope.centres,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(lines)
}

/// The periods for which an issuer has entries, the latest first.
pub async fn periods(tx: &mut Tx, issuer: Uuid) -> Result<Vec<String>> {
    let periods = sqlx::query_scalar!(
        "SELECT period FROM recognition_series WHERE issuer_id = $1 AND book = 'register' ORDER BY period DESC",
        issuer,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(periods)
}
