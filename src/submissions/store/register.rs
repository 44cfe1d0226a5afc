//! Statements on the register: the schools of a district against the duties of a year.

use time::Date;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, DutyId, SchoolId, SubmissionId};
use crate::submissions::model::cell::Cell;

/// The counts of one duty, or of all of them; each numerator with its denominator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Absent for all duties together.
    pub duty: Option<DutyId>,
    /// Associations whose schools were there on the day.
    pub expected: i64,
    /// Of them, those that have sent something that is not empty.
    pub sent: i64,
    /// Of them, those that have sent it, or whose day is over.
    pub due: i64,
    /// Of those, the ones that were in time.
    pub in_time: i64,
    pub owed: i64,
    /// Schools that owe something.
    pub owing_schools: i64,
}

/// The counts of every duty of a year and of all together.
pub async fn count(tx: &mut Tx, district: DistrictId, first_year: i32, today: Date) -> Result<Vec<Count>> {
    let counts = sqlx::query_as!(
        Count,
        r#"
        SELECT cell.duty_id AS "duty?: DutyId",
               count(*) FILTER (WHERE cell.is_expected) AS "expected!",
               count(*) FILTER (WHERE cell.is_sent) AS "sent!",
               count(*) FILTER (WHERE cell.is_due) AS "due!",
               count(*) FILTER (WHERE cell.is_in_time) AS "in_time!",
               count(*) FILTER (WHERE cell.is_owed) AS "owed!",
               count(DISTINCT cell.school_id) FILTER (WHERE cell.is_owed) AS "owing_schools!"
        FROM duty_cells($1, $2, $3, $4) AS cell
        GROUP BY GROUPING SETS ((cell.duty_id), ())
        "#,
        district as DistrictId,
        first_year,
        today,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(counts)
}

/// Which schools are shown, and how many of them.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// A part of the name.
    pub sought: String,
    pub only_owing: bool,
    /// Those that owe most stand first; else by name.
    pub owing_first: bool,
    pub limit: i64,
    pub offset: i64,
}

/// A school with its associations.
#[derive(Clone, Debug)]
pub struct School {
    pub id: SchoolId,
    pub name: String,
    pub closed_on: Option<Date>,
    pub associations: Vec<Association>,
    /// How many schools fit the wish in all.
    pub total: i64,
}

/// An association with its cells, in the order of the duties.
#[derive(Clone, Debug)]
pub struct Association {
    pub id: AssociationId,
    pub name: String,
    pub cells: Vec<(DutyId, Cell)>,
}

/// The schools that were there on the day of any duty, with their cells.
pub async fn list(tx: &mut Tx, (district, first_year): (DistrictId, i32), today: Date, wish: &Wish) -> Result<Vec<School>> {
    let rows = sqlx::query!(
        r#"
        WITH cell AS MATERIALIZED (
            SELECT duty_id, due_on, school_id, association_id, submission_id, status, sent_on, granted_until, deadline,
                   is_expected, is_owed
            FROM duty_cells($1, $2, $3, $4)
        ), counted AS (
            SELECT school_id, count(*) FILTER (WHERE is_owed) AS owed
            FROM cell
            GROUP BY school_id
            HAVING bool_or(is_expected OR submission_id IS NOT NULL)
        ), shown AS (
            SELECT school.id, school.name, school.closed_on, count(*) OVER () AS total,
                   row_number() OVER (ORDER BY CASE WHEN $7 THEN counted.owed ELSE 0 END DESC, school.name COLLATE names, school.id) AS place
            FROM counted
            JOIN schools AS school ON school.id = counted.school_id
            WHERE ($5 = '' OR position(lower($5) IN lower(school.name)) > 0) AND (NOT $6 OR counted.owed > 0)
            ORDER BY place
            LIMIT $8 OFFSET $9
        )
        SELECT shown.id AS "school: SchoolId", shown.name AS school_name, shown.closed_on, shown.total AS "total!",
               association.id AS "association: AssociationId", association.name AS association_name,
               cell.duty_id AS "duty!: DutyId", cell.submission_id AS "submission?: SubmissionId", cell.status,
               cell.sent_on, cell.granted_until, cell.deadline AS "deadline!", cell.is_expected AS "is_expected!", cell.is_owed AS "is_owed!"
        FROM shown
        JOIN cell ON cell.school_id = shown.id
        JOIN associations AS association ON association.id = cell.association_id
        ORDER BY shown.place, association.name COLLATE names, association.id, cell.due_on, cell.duty_id
        "#,
        district as DistrictId,
        first_year,
        today,
        tx.reach(),
        wish.sought,
        wish.only_owing,
        wish.owing_first,
        wish.limit,
        wish.offset,
    )
    .fetch_all(tx.conn())
    .await?;
    let mut schools: Vec<School> = Vec::new();
    for row in rows {
        if schools.last().is_none_or(|school| school.id != row.school) {
            let (name, closed_on, total) = (row.school_name, row.closed_on, row.total);
            schools.push(School { id: row.school, name, closed_on, associations: Vec::new(), total });
        }
        let Some(school) = schools.last_mut() else { continue };
        if school.associations.last().is_none_or(|association| association.id != row.association) {
            school.associations.push(Association { id: row.association, name: row.association_name, cells: Vec::new() });
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
