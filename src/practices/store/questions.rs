//! Statements on questions to the author and the answers to them.

use time::OffsetDateTime;

use super::counts::{lock, recount_questions};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{PracticeId, QuestionId, UserId};

/// What is to be said, and who says it.
pub struct NewQuestion<'a> {
    pub answers: Option<QuestionId>,
    pub user: UserId,
    pub user_name: &'a str,
    pub school_name: &'a str,
    pub text: &'a str,
}

pub async fn insert(tx: &mut Tx, practice: PracticeId, question: &NewQuestion<'_>, now: OffsetDateTime) -> Result<QuestionId> {
    lock(tx, practice).await?;
    let id = QuestionId::fresh();
    sqlx::query!(
        r#"
        INSERT INTO practice_questions (id, practice_id, parent_id, user_id, user_name, school_name, text, asked_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        "#,
        id as QuestionId,
        practice as PracticeId,
        question.answers as Option<QuestionId>,
        question.user as UserId,
        question.user_name,
        question.school_name,
        question.text,
        now,
    )
    .execute(tx.conn())
    .await?;
    recount_questions(tx, practice).await?;
    Ok(id)
}

/// Whether a question of this practice may be answered: answers themselves are not.
pub async fn can_be_answered(tx: &mut Tx, practice: PracticeId, id: QuestionId) -> Result<bool> {
    let can = sqlx::query_scalar!(
        r#"
        SELECT EXISTS (SELECT FROM practice_questions
                       WHERE id = $1 AND practice_id = $2 AND parent_id IS NULL AND removed_at IS NULL) AS "can!"
        "#,
        id as QuestionId,
        practice as PracticeId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(can)
}

/// Takes one's own words off the page, or puts them back.
pub async fn set_removed(
    tx: &mut Tx,
    practice: PracticeId,
    id: QuestionId,
    user: UserId,
    removed_at: Option<OffsetDateTime>,
) -> Result<()> {
    lock(tx, practice).await?;
    let done = sqlx::query!(
        "UPDATE practice_questions SET removed_at = $4 WHERE id = $1 AND practice_id = $2 AND user_id = $3",
        id as QuestionId,
        practice as PracticeId,
        user as UserId,
        removed_at,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 {
        return Err(Error::NotFound);
    }
    recount_questions(tx, practice).await
}
