//! Statements on the piggy-bank of the association.

use time::Date;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, PracticeId, UserId};
use crate::indicators::Period;
use crate::indicators::year::{Practice, Use};

struct Row {
    id: PracticeId,
    title: String,
    author: UserId,
    author_name: String,
    kind: String,
    directions: Vec<String>,
    grade_from: Option<i32>,
    grade_to: Option<i32>,
    accepted_on: Option<Date>,
    proposed_on: Option<Date>,
    is_published: bool,
}

impl From<Row> for Practice {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            title: row.title,
            author: row.author,
            author_name: row.author_name,
            kind: row.kind,
            directions: row.directions,
            grades: row.grade_from.zip(row.grade_to),
            accepted_on: row.accepted_on,
            proposed_on: row.proposed_on,
            is_published: row.is_published,
        }
    }
}

/// The practices that stand in the piggy-bank and were accepted or proposed further within the period.
pub async fn practices(tx: &mut Tx, period: &Period, time_zone: &str) -> Result<Vec<Practice>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT practice.id AS "id: PracticeId", practice.title, practice.author_id AS "author: UserId", practice.author_name,
               coalesce(practice.kind, '') AS "kind!",
               ARRAY(SELECT held.direction FROM practice_directions AS held
                     WHERE held.practice_id = practice.id ORDER BY held.direction) AS "directions!",
               practice.grade_from, practice.grade_to, practice.day_accepted AS accepted_on, practice.day_proposed AS proposed_on,
               practice.status = 'published' AS "is_published!"
        FROM (
            SELECT own.id, own.title, own.author_id, own.author_name, own.kind, own.grade_from, own.grade_to, own.status,
                   (own.accepted_at AT TIME ZONE $5)::date AS day_accepted, (own.nominated_at AT TIME ZONE $5)::date AS day_proposed
            FROM practices AS own
            WHERE own.association_id = $1 AND own.school_id = ANY($2) AND own.status IN ('accepted', 'nominated', 'published')
        ) AS practice
        WHERE practice.day_accepted BETWEEN $3 AND $4 OR practice.day_proposed BETWEEN $3 AND $4
        ORDER BY practice.day_accepted, practice.id
        "#,
        period.association as AssociationId,
        &tx.reach().to_vec(),
        period.starts_on,
        period.ends_on,
        time_zone,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(Practice::from).collect())
}

/// What colleagues used of it within the period.
pub async fn uses(tx: &mut Tx, period: &Period) -> Result<Vec<Use>> {
    let uses = sqlx::query_as!(
        Use,
        r#"
        SELECT noted.id AS "id: crate::ids::UseId", practice.id AS "practice: PracticeId", practice.title, noted.user_name, noted.used_on
        FROM practices AS practice
        JOIN practice_uses AS noted ON noted.practice_id = practice.id AND noted.user_id <> practice.author_id
        WHERE practice.association_id = $1 AND practice.school_id = ANY($2) AND noted.used_on BETWEEN $3 AND $4
        ORDER BY noted.used_on, noted.id
        "#,
        period.association as AssociationId,
        &tx.reach().to_vec(),
        period.starts_on,
        period.ends_on,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(uses)
}
