//! Statements on members and units.

use time::Date;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, UserId};
use crate::indicators::Period;
use crate::indicators::year::{Person, Span, Unit};

struct Row {
    id: UserId,
    name: String,
    since: Vec<Date>,
    until: Vec<Option<Date>>,
    away_from: Vec<Date>,
    away_until: Vec<Option<Date>>,
    teaching_since: Option<Date>,
    class_teacher_since: Option<Date>,
    category: Option<String>,
    category_since: Option<Date>,
    mentor_id: Option<UserId>,
    mentor_name: Option<String>,
    topic: Option<String>,
}

impl From<Row> for Person {
    fn from(row: Row) -> Self {
        let spans =
            |from: Vec<Date>, to: Vec<Option<Date>>| from.into_iter().zip(to).map(|(from, to)| Span { from, to }).collect();
        Self {
            id: row.id,
            name: row.name,
            memberships: spans(row.since, row.until),
            absences: spans(row.away_from, row.away_until),
            teaching_since: row.teaching_since,
            class_teacher_since: row.class_teacher_since,
            category: row.category.unwrap_or_default(),
            category_since: row.category_since,
            mentor: row.mentor_id,
            mentor_name: row.mentor_name.unwrap_or_default(),
            topic: row.topic.unwrap_or_default(),
        }
    }
}

/// Everybody who was a member before the period was over, in the alphabet.
pub async fn people(tx: &mut Tx, period: &Period) -> Result<Vec<Person>> {
    let reach = tx.reach().to_vec();
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT person.id, trim(person.surname || ' ' || person.name || ' ' || person.patronymic) AS "name!",
               held.since AS "since!", held.until AS "until!: Vec<Option<Date>>",
               coalesce(away.since, '{}') AS "away_from!", coalesce(away.until, '{}') AS "away_until!: Vec<Option<Date>>",
               record.teaching_since AS "teaching_since?", record.class_teacher_since AS "class_teacher_since?",
               record.category AS "category?", record.category_since AS "category_since?", record.mentor_id AS "mentor_id?: UserId",
               trim(mentor.surname || ' ' || mentor.name || ' ' || mentor.patronymic) AS mentor_name, topic.topic AS "topic?"
        FROM (
            SELECT assignment.user_id, array_agg(assignment.valid_from ORDER BY assignment.valid_from, assignment.id) AS since,
                   array_agg(assignment.valid_to ORDER BY assignment.valid_from, assignment.id) AS until
            FROM role_assignments AS assignment
            JOIN associations AS association ON association.id = assignment.association_id
            WHERE assignment.association_id = $1 AND association.school_id = ANY($2) AND assignment.valid_from <= $3
            GROUP BY assignment.user_id
        ) AS held
        JOIN users AS person ON person.id = held.user_id
        LEFT JOIN service_records AS record ON record.user_id = person.id
        LEFT JOIN users AS mentor ON mentor.id = record.mentor_id
        LEFT JOIN self_education_topics AS topic ON topic.user_id = person.id AND topic.academic_first_year = $4
        LEFT JOIN LATERAL (
            SELECT array_agg(absence.starts_on ORDER BY absence.starts_on, absence.id) AS since,
                   array_agg(absence.ends_on ORDER BY absence.starts_on, absence.id) AS until
            FROM member_absences AS absence
            WHERE absence.association_id = $1 AND absence.user_id = person.id AND absence.school_id = ANY($2)
        ) AS away ON true
        ORDER BY person.surname COLLATE names, person.name COLLATE names, person.id
        "#,
        period.association as AssociationId,
        &reach,
        period.ends_on,
        period.first_year,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(Person::from).collect())
}

/// The classes and groups of the year, without circles.
pub async fn units(tx: &mut Tx, period: &Period) -> Result<Vec<Unit>> {
    let units = sqlx::query_as!(
        Unit,
        r#"
        SELECT id, label, pupils
        FROM units
        WHERE association_id = $1 AND academic_first_year = $2 AND kind <> 'club' AND school_id = ANY($3)
        ORDER BY grade, label COLLATE names, id
        "#,
        period.association as AssociationId,
        period.first_year,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(units)
}
