//! What schools have sent to the centre, many at once.

use serde_json::Value;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;

/// The columns of many submissions.
#[derive(Default)]
pub struct Columns {
    pub ids: Vec<Uuid>,
    pub schools: Vec<Uuid>,
    pub associations: Vec<Uuid>,
    pub first_years: Vec<i32>,
    pub kinds: Vec<String>,
    pub titles: Vec<String>,
    pub papers: Vec<Value>,
    pub figures: Vec<Value>,
    pub statuses: Vec<String>,
    pub sent_at: Vec<OffsetDateTime>,
}

pub async fn count_known(tx: &mut Tx, submissions: &[Uuid]) -> Result<usize> {
    let known = sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM submissions WHERE id = ANY($1) AND school_id = ANY($2)"#,
        submissions,
        &tx.reach().to_vec(),
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(usize::try_from(known).unwrap_or(0))
}

/// Adds the reports that are new, of the schools that are there, in the name of the head of each association.
pub async fn insert(tx: &mut Tx, submissions: &Columns) -> Result<usize> {
    let done = sqlx::query!(
        r#"
        INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, round, title, school_name, association_name,
            paper, figures, is_empty, digest, sent_by, sent_by_name, sent_at, status, opened_at, closed_at)
        SELECT brought.id, school.id, school.district_id, association.id, brought.first_year, brought.kind, 1, brought.title,
               school.name, association.name, brought.paper, brought.figures, false,
               sha256(convert_to(brought.paper::text || brought.figures::text, 'UTF8')),
               head.id, head.name, brought.sent_at, brought.status,
               CASE WHEN brought.status <> 'sent' THEN brought.sent_at END,
               CASE WHEN brought.status <> 'sent' THEN brought.sent_at END
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::integer[], $5::text[], $6::text[], $7::jsonb[], $8::jsonb[], $9::text[],
                    $10::timestamptz[])
            AS brought (id, school_id, association_id, first_year, kind, title, paper, figures, status, sent_at)
        JOIN schools AS school ON school.id = brought.school_id
        JOIN associations AS association ON association.id = brought.association_id AND association.school_id = school.id
        JOIN LATERAL (
            SELECT person.id, person.surname || ' ' || person.name || ' ' || person.patronymic AS name
            FROM role_assignments AS held
            JOIN users AS person ON person.id = held.user_id
            WHERE held.association_id = association.id AND held.role = 'head'
            ORDER BY held.valid_from DESC
            LIMIT 1
        ) AS head ON true
        WHERE brought.status IN ('sent', 'returned', 'accepted')
        ON CONFLICT DO NOTHING
        "#,
        &submissions.ids,
        &submissions.schools,
        &submissions.associations,
        &submissions.first_years,
        &submissions.kinds,
        &submissions.titles,
        &submissions.papers,
        &submissions.figures,
        &submissions.statuses,
        &submissions.sent_at,
    )
    .execute(tx.conn())
    .await?;
    Ok(usize::try_from(done.rows_affected()).unwrap_or(0))
}
