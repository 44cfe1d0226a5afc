//! Statements on the register: the schools of a district against the duties of a year. Where everybody stands and the sums of
//! it are kept by the database; what is asked for here is what is in view.

use time::Date;

use super::duties;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, SchoolId, SubmissionId};
use crate::submissions::model::cell::Cell;
use crate::submissions::model::register::{Association, Register, School};

/// What of a register is wanted.
#[derive(Clone, Debug)]
pub struct Wish {
    pub district: DistrictId,
    pub first_year: i32,
    /// Words in the names of schools.
    pub sought: String,
    /// Those that owe, have come late, or are to send again; everybody where it is none of these words.
    pub show: String,
    /// By name, or else those first whose debt is the oldest.
    pub by_name: bool,
    /// The school after which to go on.
    pub after: Option<SchoolId>,
    /// So many schools; all where there is no limit.
    pub limit: Option<usize>,
}

/// The register of a year as it stands on a day.
pub async fn find(tx: &mut Tx, wish: &Wish, today: Date) -> Result<Register> {
    let duties = duties::list_counted(tx, wish.district, wish.first_year, today).await?;
    let owing_schools = count_owing(tx, wish, today).await?;
    let mut schools = list(tx, wish, today).await?;
    let is_cut = wish.limit.is_some_and(|limit| schools.len() > limit);
    schools.truncate(wish.limit.unwrap_or(usize::MAX));
    let last = schools.last().map(|school| school.id).filter(|_| is_cut);
    Ok(Register { year: wish.first_year, today, duties, owing_schools, schools, last })
}

async fn count_owing(tx: &mut Tx, wish: &Wish, today: Date) -> Result<i64> {
    let owing = sqlx::query_scalar!(
        r#"
        SELECT coalesce(sum(schools), 0)::bigint AS "owing!"
        FROM register_counts
        WHERE district_id = $1 AND first_year = $2 AND open_since < $3
        "#,
        wish.district as DistrictId,
        wish.first_year,
        today,
    );
    Ok(owing.fetch_one(tx.conn()).await?)
}

/// The schools that were there on the day of any duty or have sent something, with their cells; one more than asked for where
/// others follow.
async fn list(tx: &mut Tx, wish: &Wish, today: Date) -> Result<Vec<School>> {
    let limit = wish.limit.and_then(|limit| i64::try_from(limit).ok()).unwrap_or(i64::MAX - 1);
    let rows = sqlx::query!(
        r#"
        WITH place AS MATERIALIZED (
            SELECT name, open_since FROM register_schools WHERE school_id = $4 AND first_year = $2 AND district_id = $1
        ), shown AS MATERIALIZED (
            (SELECT school_id, row_number() OVER (ORDER BY name, school_id) AS position
             FROM register_schools
             WHERE $3::boolean AND district_id = $1 AND first_year = $2
               AND (name, school_id) > (coalesce((SELECT name FROM place), ''), coalesce($4::uuid, '00000000-0000-0000-0000-000000000000'))
               AND ($5 = '' OR position($5 IN lower(name)) > 0)
               AND CASE $6 WHEN 'owing' THEN open_since < $7 WHEN 'late' THEN is_late WHEN 'returned' THEN is_returned ELSE true END
             ORDER BY name, school_id
             LIMIT $8)
            UNION ALL
            (SELECT school_id, row_number() OVER (ORDER BY open_since, name, school_id) AS position
             FROM register_schools
             WHERE NOT $3::boolean AND district_id = $1 AND first_year = $2
               AND (open_since, name, school_id) > (
                   coalesce((SELECT open_since FROM place), '-infinity'), coalesce((SELECT name FROM place), ''),
                   coalesce($4::uuid, '00000000-0000-0000-0000-000000000000'))
               AND ($5 = '' OR position($5 IN lower(name)) > 0)
               AND CASE $6 WHEN 'owing' THEN open_since < $7 WHEN 'late' THEN is_late WHEN 'returned' THEN is_returned ELSE true END
             ORDER BY open_since, name, school_id
             LIMIT $8)
        )
        SELECT school.id AS "school: SchoolId", school.name AS school_name, school.closed_on,
               association.id AS "association: AssociationId", association.name AS association_name,
               cell.submission_id AS "submission?: SubmissionId", cell.status, cell.sent_on, cell.granted_until, cell.deadline,
               cell.is_expected, cell.is_expected AND cell.sent_on IS NULL AND cell.deadline < $7 AS "is_owed!"
        FROM shown
        JOIN schools AS school ON school.id = shown.school_id
        JOIN duty_standings AS cell ON cell.school_id = shown.school_id AND cell.first_year = $2 AND cell.district_id = $1
        JOIN duties AS duty ON duty.id = cell.duty_id
        JOIN associations AS association ON association.id = cell.association_id
        WHERE cell.district_id = ANY($9)
        ORDER BY shown.position, association.name COLLATE names, association.id, duty.due_on, duty.id
        "#,
        wish.district as DistrictId,
        wish.first_year,
        wish.by_name,
        wish.after as Option<SchoolId>,
        wish.sought,
        wish.show,
        today,
        limit + 1,
        tx.centres(),
    )
    .fetch_all(tx.conn())
    .await?;
    let mut schools: Vec<School> = Vec::new();
    for row in rows {
        if schools.last().is_none_or(|school| school.id != row.school) {
            let associations = Vec::new();
            schools.push(School { id: row.school, name: row.school_name, closed_on: row.closed_on, associations });
        }
        let Some(school) = schools.last_mut() else { continue };
        if school.associations.last().is_none_or(|association| association.id != row.association) {
            school.associations.push(Association { id: row.association, name: row.association_name, cells: Vec::new() });
        }
        let Some(association) = school.associations.last_mut() else { continue };
        association.cells.push(Cell {
            submission: row.submission,
            status: row.status,
            sent_on: row.sent_on,
            granted_until: row.granted_until,
            deadline: row.deadline,
            is_expected: row.is_expected,
            is_owed: row.is_owed,
        });
    }
    Ok(schools)
}
