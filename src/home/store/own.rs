//! What concerns a person as an author: the fate of the own practices, and who answered.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{PracticeId, UserId};
use crate::practices::Status;

/// A practice of one's own with what became of it.
#[derive(Clone, Debug)]
pub struct Own {
    pub id: PracticeId,
    pub title: String,
    pub status: Status,
    pub rubric: Option<String>,
    pub grade_from: Option<i32>,
    pub grade_to: Option<i32>,
    pub changed_at: OffsetDateTime,
    pub use_count: i32,
    pub reason: String,
    pub remark_count: i64,
    /// The latest colleague who left a word about using it.
    pub advice: Option<(Date, String)>,
}

/// The own practices, those that came back first, then by their latest change; and how many there are.
pub async fn list(tx: &mut Tx, author: UserId) -> Result<(Vec<Own>, i64)> {
    let rows = sqlx::query!(
        r#"
        SELECT practice.id, practice.title, practice.status, practice.rubric, practice.grade_from, practice.grade_to,
               practice.changed_at, practice.use_count, practice.reason,
               (SELECT count(*) FROM practice_remarks AS remark
                WHERE remark.practice_id = practice.id AND remark.settled_at IS NULL) AS "remark_count!",
               latest.used_on AS "used_on?", latest.advice AS "advice?",
               count(*) OVER () AS "total!"
        FROM practices AS practice
        LEFT JOIN LATERAL (
            SELECT used.used_on, used.advice
            FROM practice_uses AS used
            WHERE used.practice_id = practice.id AND used.advice <> '' AND used.removed_at IS NULL
            ORDER BY used.used_on DESC, used.id
            LIMIT 1
        ) AS latest ON true
        WHERE practice.author_id = $1
        ORDER BY practice.status = 'returned' DESC, practice.changed_at DESC, practice.id
        LIMIT 30
        "#,
        author as UserId,
    )
    .fetch_all(tx.conn())
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let own = rows.into_iter().map(|row| {
        let unknown = || Error::Internal(anyhow::anyhow!("practice {} has an impossible state", row.id));
        Ok(Own {
            id: row.id,
            title: row.title,
            status: Status::from_code(&row.status).ok_or_else(unknown)?,
            rubric: row.rubric,
            grade_from: row.grade_from,
            grade_to: row.grade_to,
            changed_at: row.changed_at,
            use_count: row.use_count,
            reason: row.reason,
            remark_count: row.remark_count,
            advice: row.used_on.zip(row.advice),
        })
    });
    Ok((own.collect::<Result<_>>()?, total))
}

/// A word from a colleague about a practice.
#[derive(Clone, Debug)]
pub struct Reply {
    /// «answer» to one's question, «question» or «use» of one's own practice.
    pub kind: String,
    pub practice: PracticeId,
    pub title: String,
    pub user_name: String,
    pub text: String,
    pub said_at: OffsetDateTime,
}

/// The latest answers to one's questions, and questions and advice on one's own practices.
pub async fn replies(tx: &mut Tx, person: UserId, limit: i64) -> Result<Vec<Reply>> {
    let replies = sqlx::query_as!(
        Reply,
        r#"
        SELECT reply.kind AS "kind!", reply.practice_id AS "practice!: PracticeId", practice.title, reply.user_name AS "user_name!",
               reply.text AS "text!", reply.said_at AS "said_at!"
        FROM (
            SELECT 'answer' AS kind, answer.practice_id, answer.user_name, answer.text, answer.asked_at AS said_at
            FROM practice_questions AS asked
            JOIN practice_questions AS answer ON answer.parent_id = asked.id
            WHERE asked.user_id = $1 AND answer.user_id <> $1 AND asked.removed_at IS NULL AND answer.removed_at IS NULL
            UNION ALL
            SELECT 'question', question.practice_id, question.user_name, question.text, question.asked_at
            FROM practices AS own
            JOIN practice_questions AS question ON question.practice_id = own.id
            WHERE own.author_id = $1 AND question.user_id <> $1 AND question.parent_id IS NULL AND question.removed_at IS NULL
            UNION ALL
            SELECT 'use', used.practice_id, used.user_name, used.advice, used.noted_at
            FROM practices AS own
            JOIN practice_uses AS used ON used.practice_id = own.id
            WHERE own.author_id = $1 AND used.user_id <> $1 AND used.advice <> '' AND used.removed_at IS NULL
        ) AS reply
        JOIN practices AS practice ON practice.id = reply.practice_id AND practice.level <> 'none'
        ORDER BY reply.said_at DESC, reply.practice_id
        LIMIT $2
        "#,
        person as UserId,
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(replies)
}
