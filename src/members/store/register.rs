//! Who is a member of which association on a day, with the record of service, the topic and the units of the year.

use time::Date;
use uuid::Uuid;

use crate::access::Role;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, UserId};
use crate::members::model::association::Association;
use crate::members::model::record::ServiceRecord;
use crate::members::model::register::{Member, Roll, View};

struct Row {
    association_id: AssociationId,
    id: UserId,
    surname: String,
    name: String,
    patronymic: String,
    post: String,
    roles: Vec<String>,
    acting: bool,
    since: Date,
    subject: Option<String>,
    education: Option<String>,
    speciality: Option<String>,
    teaching_since: Option<Date>,
    class_teacher_since: Option<Date>,
    category: Option<String>,
    category_since: Option<Date>,
    category_order: Option<String>,
    category_until: Option<Date>,
    title: Option<String>,
    course_title: Option<String>,
    course_hours: Option<i32>,
    course_year: Option<i32>,
    awards: Option<String>,
    phone: Option<String>,
    mentor_id: Option<UserId>,
    version: Option<i32>,
    topic: Option<String>,
    units: Vec<String>,
    grade: Option<i32>,
    is_away: bool,
    away_until: Option<Date>,
}

impl From<Row> for Member {
    fn from(row: Row) -> Self {
        let holds = |role: Role| row.roles.iter().any(|held| held == role.code());
        let function = [Role::Head, Role::Secretary].into_iter().find(|role| holds(*role)).unwrap_or(Role::Member);
        let text = Option::unwrap_or_default;
        Self {
            association: row.association_id,
            id: row.id,
            surname: row.surname,
            name: row.name,
            patronymic: row.patronymic,
            post: row.post,
            function,
            acting: row.acting,
            since: row.since,
            record: ServiceRecord {
                subject: text(row.subject),
                education: text(row.education),
                speciality: text(row.speciality),
                teaching_since: row.teaching_since,
                class_teacher_since: row.class_teacher_since,
                category: text(row.category),
                category_since: row.category_since,
                category_order: text(row.category_order),
                category_until: row.category_until,
                title: text(row.title),
                course_title: text(row.course_title),
                course_hours: row.course_hours,
                course_year: row.course_year,
                awards: text(row.awards),
                phone: text(row.phone),
                mentor: row.mentor_id,
                version: row.version.unwrap_or_default(),
            },
            topic: text(row.topic),
            units: row.units,
            grade: row.grade,
            absence: row.is_away.then_some(row.away_until),
        }
    }
}

/// The members of associations on a day of a year, in the alphabet of each association's language; `only` one person.
pub async fn list(tx: &mut Tx, associations: &[Association], year: i32, on: Date, only: Option<UserId>) -> Result<Vec<Member>> {
    let wanted: Vec<Uuid> = associations.iter().map(|association| association.id.0).collect();
    let reach = tx.reach().to_vec();
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT held.association_id AS "association_id!: AssociationId", person.id, person.surname, person.name, person.patronymic,
               person.post, held.roles AS "roles!", held.acting AS "acting!", held.since AS "since!",
               record.subject AS "subject?", record.education AS "education?", record.speciality AS "speciality?",
               record.teaching_since, record.class_teacher_since, record.category AS "category?", record.category_since,
               record.category_order AS "category_order?", record.category_until, record.title AS "title?",
               record.course_title AS "course_title?", record.course_hours, record.course_year, record.awards AS "awards?",
               record.phone AS "phone?", record.mentor_id AS "mentor_id?", record.version AS "version?",
               topic.topic AS "topic?",
               ARRAY(SELECT unit.label
                     FROM units AS unit
                     WHERE unit.school_id = ANY($2) AND unit.association_id = held.association_id
                       AND unit.academic_first_year = $3 AND unit.teacher_id = person.id
                     ORDER BY unit.grade, unit.label COLLATE names) AS "units!",
               (SELECT min(unit.grade)
                FROM units AS unit
                WHERE unit.school_id = ANY($2) AND unit.association_id = held.association_id
                  AND unit.academic_first_year = $3 AND unit.teacher_id = person.id) AS grade,
               away.id IS NOT NULL AS "is_away!", away.ends_on AS "away_until?"
        FROM (
            SELECT assignment.association_id, assignment.user_id, array_agg(DISTINCT assignment.role) AS roles,
                   bool_or(assignment.acting) AS acting, min(assignment.valid_from) AS since
            FROM role_assignments AS assignment
            JOIN associations AS association ON association.id = assignment.association_id
            WHERE assignment.association_id = ANY($1) AND association.school_id = ANY($2)
              AND assignment.valid_from <= $4 AND (assignment.valid_to IS NULL OR assignment.valid_to >= $4)
            GROUP BY assignment.association_id, assignment.user_id
        ) AS held
        JOIN associations AS association ON association.id = held.association_id
        JOIN users AS person ON person.id = held.user_id
        LEFT JOIN service_records AS record ON record.user_id = person.id
        LEFT JOIN self_education_topics AS topic ON topic.user_id = person.id AND topic.academic_first_year = $3
        LEFT JOIN LATERAL (
            SELECT absence.id, absence.ends_on
            FROM member_absences AS absence
            WHERE absence.school_id = ANY($2) AND absence.association_id = held.association_id AND absence.user_id = person.id
              AND absence.starts_on <= $4 AND (absence.ends_on IS NULL OR absence.ends_on >= $4)
            LIMIT 1
        ) AS away ON true
        WHERE $5::uuid IS NULL OR person.id = $5
        ORDER BY CASE WHEN association.language = 'uk' THEN person.surname END COLLATE "uk-x-icu",
                 person.surname COLLATE "ru-x-icu", person.name COLLATE "ru-x-icu", person.patronymic COLLATE "ru-x-icu", person.id
        "#,
        &wanted,
        &reach,
        year,
        on,
        only as Option<UserId>,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(Member::from).collect())
}

/// The registers of associations, each in the order asked for.
pub async fn rolls(tx: &mut Tx, associations: Vec<Association>, view: &View) -> Result<Vec<Roll>> {
    let members = list(tx, &associations, view.year, view.on, None).await?;
    let rolls = associations.into_iter().map(|association| {
        let own = members.iter().filter(|member| member.association == association.id).cloned().collect();
        let mut roll = Roll { association, members: own };
        if view.by_unit {
            roll.sort_by_unit();
        }
        roll
    });
    Ok(rolls.collect())
}

/// Those who may lead a unit or a young colleague: the members of an association who are or will be there on a day.
pub async fn options(tx: &mut Tx, association: &Association, year: i32, on: Date) -> Result<Vec<(UserId, String)>> {
    let members = list(tx, std::slice::from_ref(association), year, on, None).await?;
    Ok(members.into_iter().map(|member| (member.id, member.full_name())).collect())
}
