//! Records of service and topics of self-education.

use time::Date;

use crate::db::Tx;
use crate::demo::calendar::Clock;
use crate::demo::records::Record;
use crate::error::Result;
use crate::ids::UserId;

pub async fn insert(tx: &mut Tx, user: UserId, record: &Record, clock: &Clock) -> Result<()> {
    let moved = |day: Option<Date>| day.map(|day| clock.calendar.day(day));
    let course = record.course.as_ref();
    sqlx::query!(
        r#"
        INSERT INTO service_records
            (user_id, subject, education, speciality, teaching_since, class_teacher_since, category, category_since,
             category_until, course_title, course_hours, course_year, awards, phone, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        "#,
        user as UserId,
        record.subject,
        record.education,
        record.speciality,
        moved(record.teaching_since),
        moved(record.class_teacher_since),
        record.category,
        moved(record.category_since),
        moved(record.category_until),
        course.map(|course| course.title.as_str()).unwrap_or_default(),
        course.map(|course| course.hours),
        course.map(|course| course.year),
        record.awards,
        record.phone,
        clock.now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn insert_topic(tx: &mut Tx, user: UserId, year: i32, topic: &str) -> Result<()> {
    sqlx::query!(
        "INSERT INTO self_education_topics (user_id, academic_first_year, topic) VALUES ($1, $2, $3)",
        user as UserId,
        year,
        topic,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
