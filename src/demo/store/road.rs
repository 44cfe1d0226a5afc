//! What people did with the practices: the steps of their roads, remarks, uses in class, questions, bookmarks.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::demo::world::{Remark, Use};
use crate::error::Result;
use crate::ids::{PracticeId, QuestionId, RemarkId, RowId, UseId, UserId};
use crate::practices::Deed;

/// A step of a practice's road.
pub struct Step<'a> {
    pub deed: Deed,
    pub by: UserId,
    pub at: OffsetDateTime,
    pub level: &'a str,
    pub reason: &'a str,
    /// The author decided on his own piece as the only one eligible.
    pub alone: bool,
}

pub async fn insert_step(tx: &mut Tx, practice: PracticeId, step: &Step<'_>) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practice_deeds (id, practice_id, deed, done_by, done_at, level, reason, alone)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        "#,
        RowId::fresh() as RowId,
        practice as PracticeId,
        step.deed.code(),
        step.by as UserId,
        step.at,
        step.level,
        step.reason,
        step.alone,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn insert_remark(tx: &mut Tx, practice: PracticeId, remark: &Remark, by: UserId, at: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        "INSERT INTO practice_remarks (id, practice_id, field, text, author_id, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
        RemarkId::fresh() as RemarkId,
        practice as PracticeId,
        remark.field,
        remark.text,
        by as UserId,
        at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Who speaks, with the names of that day.
pub struct Speaker {
    pub user: UserId,
    pub name: String,
    pub school_name: String,
}

/// A use in class as its colleague noted it.
pub struct Noted<'a> {
    pub by: Speaker,
    pub used: &'a Use,
    pub unit: &'a str,
    pub on: Date,
    pub at: OffsetDateTime,
}

pub async fn insert_use(tx: &mut Tx, practice: PracticeId, noted: &Noted<'_>) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practice_uses (id, practice_id, user_id, user_name, school_name, unit, used_on, outcome, pupils, minutes,
                                   advice, noted_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        "#,
        UseId::fresh() as UseId,
        practice as PracticeId,
        noted.by.user as UserId,
        noted.by.name,
        noted.by.school_name,
        noted.unit,
        noted.on,
        noted.used.outcome,
        noted.used.pupils,
        noted.used.minutes,
        noted.used.advice.as_deref().unwrap_or_default(),
        noted.at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A question to the author, or an answer to one.
pub struct Asked<'a> {
    pub by: Speaker,
    pub answers: Option<QuestionId>,
    pub text: &'a str,
    pub at: OffsetDateTime,
}

pub async fn insert_question(tx: &mut Tx, practice: PracticeId, asked: &Asked<'_>) -> Result<QuestionId> {
    let id = QuestionId::fresh();
    sqlx::query!(
        r#"
        INSERT INTO practice_questions (id, practice_id, parent_id, user_id, user_name, school_name, text, asked_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        "#,
        id as QuestionId,
        practice as PracticeId,
        asked.answers as Option<QuestionId>,
        asked.by.user as UserId,
        asked.by.name,
        asked.by.school_name,
        asked.text,
        asked.at,
    )
    .execute(tx.conn())
    .await?;
    Ok(id)
}

pub async fn insert_bookmark(tx: &mut Tx, practice: PracticeId, user: UserId, at: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        "INSERT INTO practice_bookmarks (user_id, practice_id, saved_at) VALUES ($1, $2, $3)",
        user as UserId,
        practice as PracticeId,
        at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
