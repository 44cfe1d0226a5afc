//! Statements on the register: the schools of a district against the duties of a year. A register that was put together is
//! remembered until its mark in the database moves.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use time::Date;

use super::duties;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, DutyId, SchoolId, SubmissionId};
use crate::submissions::model::Kind;
use crate::submissions::model::cell::Cell;
use crate::submissions::model::register::{Association, Register, School};

/// The last registers of districts and years, each with its mark.
#[derive(Default)]
struct Kept(Mutex<HashMap<(DistrictId, i32), (i64, Arc<Register>)>>);

/// The register of a year as it stands on a day.
pub async fn find(tx: &mut Tx, (district, first_year): (DistrictId, i32), today: Date) -> Result<Arc<Register>> {
    // Read before the cells: what changes in between moves the mark, and the register is put together anew.
    let mark = find_mark(tx, district).await?;
    let kept = tx.memory().of::<Kept>();
    let known = kept.0.lock().unwrap_or_else(PoisonError::into_inner).get(&(district, first_year)).cloned();
    if let Some((at, register)) = known
        && at == mark
        && register.today == today
    {
        return Ok(register);
    }
    let mut duties = duties::list(tx, district, first_year).await?;
    duties.retain(|duty| duty.withdrawn_at.is_none());
    // In the order in which the cells of an association come.
    duties.sort_by_key(|duty| (duty.due_on, duty.id));
    let schools = list(tx, district, first_year, today).await?;
    let register = Arc::new(Register::new(first_year, today, duties, schools));
    kept.0.lock().unwrap_or_else(PoisonError::into_inner).insert((district, first_year), (mark, register.clone()));
    Ok(register)
}

/// An association that was expected to send a document of a kind and has sent nothing.
#[derive(Clone, Debug)]
pub struct Missing {
    pub school: SchoolId,
    pub school_name: String,
    pub association: AssociationId,
    pub association_name: String,
    /// Its day is over.
    pub is_owed: bool,
}

/// Who has not sent a document of a kind, by name; for a report that names them.
pub async fn list_missing(tx: &mut Tx, of: (DistrictId, i32), kind: Kind, today: Date) -> Result<Vec<Missing>> {
    let register = find(tx, of, today).await?;
    let mut missing = Vec::new();
    for (at, _) in register.duties.iter().enumerate().filter(|(_, duty)| duty.kind == kind) {
        for school in &register.schools {
            let of_school =
                school.associations.iter().filter_map(|association| Some((association, &association.cells.get(at)?.1)));
            missing.extend(of_school.filter(|(_, cell)| cell.is_expected && cell.sent_on.is_none()).map(
                |(association, cell)| Missing {
                    school: school.id,
                    school_name: school.name.clone(),
                    association: association.id,
                    association_name: association.name.clone(),
                    is_owed: cell.is_owed,
                },
            ));
        }
    }
    Ok(missing)
}

async fn find_mark(tx: &mut Tx, district: DistrictId) -> Result<i64> {
    let mark = sqlx::query_scalar!("SELECT mark FROM register_marks WHERE district_id = $1", district as DistrictId);
    Ok(mark.fetch_optional(tx.conn()).await?.unwrap_or_default())
}

/// The schools that were there on the day of any duty or have sent something, by name, with their cells.
async fn list(tx: &mut Tx, district: DistrictId, first_year: i32, today: Date) -> Result<Vec<School>> {
    let rows = sqlx::query!(
        r#"
        WITH cell AS MATERIALIZED (
            SELECT duty_id, due_on, school_id, association_id, submission_id, status, sent_on, granted_until, deadline,
                   is_expected, is_owed
            FROM duty_cells($1, $2, $3, $4)
        ), shown AS (
            SELECT school_id
            FROM cell
            GROUP BY school_id
            HAVING bool_or(is_expected OR submission_id IS NOT NULL)
        )
        SELECT school.id AS school, school.name AS school_name, school.closed_on,
               association.id AS association, association.name AS association_name,
               cell.duty_id AS "duty!: DutyId", cell.submission_id AS "submission?: SubmissionId", cell.status, cell.sent_on,
               cell.granted_until, cell.deadline AS "deadline!", cell.is_expected AS "is_expected!", cell.is_owed AS "is_owed!"
        FROM shown
        JOIN schools AS school ON school.id = shown.school_id
        JOIN cell ON cell.school_id = shown.school_id
        JOIN associations AS association ON association.id = cell.association_id
        ORDER BY school.name COLLATE names, school.id, association.name COLLATE names, association.id, cell.due_on, cell.duty_id
        "#,
        district as DistrictId,
        first_year,
        today,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let mut schools: Vec<School> = Vec::new();
    for row in rows {
        let (id, next): (SchoolId, AssociationId) = (row.school, row.association);
        if schools.last().is_none_or(|school| school.id != id) {
            schools.push(School { id, name: row.school_name, closed_on: row.closed_on, associations: Vec::new() });
        }
        let Some(school) = schools.last_mut() else { continue };
        if school.associations.last().is_none_or(|association| association.id != next) {
            school.associations.push(Association { id: next, name: row.association_name, cells: Vec::new() });
        }
        let Some(association) = school.associations.last_mut() else { continue };
        let cell = Cell {
            submission: row.submission,
            status: row.status,
            sent_on: row.sent_on,
            granted_until: row.granted_until,
            deadline: row.deadline,
            is_expected: row.is_expected,
            is_owed: row.is_owed,
        };
        association.cells.push((row.duty, cell));
    }
    Ok(schools)
}
