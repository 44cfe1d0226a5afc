//! Questions under practices, many at once.

use time::OffsetDateTime;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;

/// The columns of many questions.
#[derive(Default)]
pub struct Columns {
    pub ids: Vec<Uuid>,
    pub practices: Vec<Uuid>,
    pub users: Vec<Uuid>,
    pub user_names: Vec<String>,
    pub school_names: Vec<String>,
    pub texts: Vec<String>,
    pub asked_at: Vec<OffsetDateTime>,
}

pub async fn count_known(tx: &mut Tx, questions: &[Uuid]) -> Result<usize> {
    let known = sqlx::query_scalar!(r#"SELECT count(*) AS "count!" FROM practice_questions WHERE id = ANY($1)"#, questions)
        .fetch_one(tx.conn())
        .await?;
    Ok(usize::try_from(known).unwrap_or(0))
}

/// Adds the questions that are new, under the practices that are there, and keeps the practices' counts.
pub async fn insert(tx: &mut Tx, questions: &Columns) -> Result<usize> {
    let added = sqlx::query_scalar!(
        r#"
        WITH added AS (
            INSERT INTO practice_questions (id, practice_id, user_id, user_name, school_name, text, asked_at)
            SELECT brought.id, practice.id, brought.user_id, brought.user_name, brought.school_name, brought.text, brought.asked_at
            FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])
                AS brought (id, practice_id, user_id, user_name, school_name, text, asked_at)
            JOIN practices AS practice ON practice.id = brought.practice_id AND practice.level IN ('district', 'public')
            ON CONFLICT DO NOTHING
            RETURNING practice_id
        ), counted AS (
            SELECT practice_id, count(*)::integer AS questions
            FROM added
            GROUP BY practice_id
        ), kept AS (
            UPDATE practices AS practice
            SET question_count = practice.question_count + counted.questions
            FROM counted
            WHERE practice.id = counted.practice_id AND practice.level IN ('district', 'public')
            RETURNING counted.questions
        )
        SELECT coalesce(sum(questions), 0) AS "added!" FROM kept
        "#,
        &questions.ids,
        &questions.practices,
        &questions.users,
        &questions.user_names,
        &questions.school_names,
        &questions.texts,
        &questions.asked_at,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(usize::try_from(added).unwrap_or(0))
}
