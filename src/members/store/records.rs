//! Statements on records of service and topics of self-education.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::UserId;
use crate::members::model::record::ServiceRecord;

/// Saves a record over the version that was read; the first one is entered.
pub async fn save(tx: &mut Tx, user: UserId, record: &ServiceRecord, now: OffsetDateTime) -> Result<()> {
    let done = if record.version == 0 { insert(tx, user, record, now).await? } else { update(tx, user, record, now).await? };
    if done == 0 { Err(Error::Stale) } else { Ok(()) }
}

async fn insert(tx: &mut Tx, user: UserId, record: &ServiceRecord, now: OffsetDateTime) -> Result<u64> {
    let done = sqlx::query!(
        r#"
        INSERT INTO service_records
            (user_id, subject, education, speciality, teaching_since, class_teacher_since, category, category_since,
             category_order, category_until, title, course_title, course_hours, course_year, awards, phone, mentor_id, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
        ON CONFLICT ON CONSTRAINT service_records_pkey DO NOTHING
        "#,
        user as UserId,
        record.subject,
        record.education,
        record.speciality,
        record.teaching_since,
        record.class_teacher_since,
        record.category,
        record.category_since,
        record.category_order,
        record.category_until,
        record.title,
        record.course_title,
        record.course_hours,
        record.course_year,
        record.awards,
        record.phone,
        record.mentor as Option<UserId>,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected())
}

async fn update(tx: &mut Tx, user: UserId, record: &ServiceRecord, now: OffsetDateTime) -> Result<u64> {
    let done = sqlx::query!(
        r#"
        UPDATE service_records
        SET subject = $3, education = $4, speciality = $5, teaching_since = $6, class_teacher_since = $7, category = $8,
            category_since = $9, category_order = $10, category_until = $11, title = $12, course_title = $13,
            course_hours = $14, course_year = $15, awards = $16, phone = $17, mentor_id = $18, changed_at = $19
        WHERE user_id = $1 AND version = $2
        "#,
        user as UserId,
        record.version,
        record.subject,
        record.education,
        record.speciality,
        record.teaching_since,
        record.class_teacher_since,
        record.category,
        record.category_since,
        record.category_order,
        record.category_until,
        record.title,
        record.course_title,
        record.course_hours,
        record.course_year,
        record.awards,
        record.phone,
        record.mentor as Option<UserId>,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected())
}

/// Every topic a person has worked on, the latest year first.
pub async fn topics(tx: &mut Tx, user: UserId) -> Result<Vec<(i32, String)>> {
    let rows = sqlx::query!(
        r#"
        SELECT academic_first_year, topic
        FROM self_education_topics
        WHERE user_id = $1
        ORDER BY academic_first_year DESC
        "#,
        user as UserId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.academic_first_year, row.topic)).collect())
}

/// Keeps the topic of a year, or takes it out when it is empty.
pub async fn set_topic(tx: &mut Tx, user: UserId, year: i32, topic: &str) -> Result<()> {
    if topic.is_empty() {
        let statement = sqlx::query!(
            "DELETE FROM self_education_topics WHERE user_id = $1 AND academic_first_year = $2",
            user as UserId,
            year,
        );
        statement.execute(tx.conn()).await?;
        return Ok(());
    }
    sqlx::query!(
        r#"
        INSERT INTO self_education_topics (user_id, academic_first_year, topic)
        VALUES ($1, $2, $3)
        ON CONFLICT ON CONSTRAINT self_education_topics_pkey DO UPDATE SET topic = excluded.topic
        "#,
        user as UserId,
        year,
        topic,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes out what is known of a person who is taken out himself.
pub async fn forget(tx: &mut Tx, user: UserId) -> Result<()> {
    sqlx::query!("DELETE FROM self_education_topics WHERE user_id = $1", user as UserId).execute(tx.conn()).await?;
    sqlx::query!("DELETE FROM service_records WHERE user_id = $1", user as UserId).execute(tx.conn()).await?;
    Ok(())
}
