//! Lists of practices by who must act on them: one's own, the association's queue, the district's queue.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PracticeId, UserId};
use crate::practices::model::Status;

/// A practice as a row of somebody's list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: PracticeId,
    pub title: String,
    pub status: Status,
    pub rubric: Option<String>,
    pub grade_from: Option<i32>,
    pub grade_to: Option<i32>,
    pub author_id: UserId,
    pub author_name: String,
    pub school_name: String,
    pub changed_at: OffsetDateTime,
    pub submitted_at: Option<OffsetDateTime>,
    pub nominated_at: Option<OffsetDateTime>,
    pub reason: String,
    pub use_count: i32,
    pub remark_count: i64,
}

/// Everything one has begun, the latest change first.
pub async fn list_own(tx: &mut Tx, author: UserId) -> Result<Vec<Listed>> {
    let listed = sqlx::query_as!(
        Listed,
        r#"
        SELECT practice.id, practice.title, practice.status AS "status: Status", practice.rubric, practice.grade_from, practice.grade_to,
               practice.author_id, practice.author_name, practice.school_name, practice.changed_at, practice.submitted_at, practice.nominated_at,
               practice.reason, practice.use_count,
               (SELECT count(*) FROM practice_remarks AS remark
                WHERE remark.practice_id = practice.id AND remark.settled_at IS NULL) AS "remark_count!"
        FROM practices AS practice
        WHERE practice.author_id = $1
        ORDER BY practice.changed_at DESC, practice.id
        LIMIT 200
        "#,
        author as UserId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}

/// What waits for the head or the deputy, the longest waiting first.
pub async fn list_submitted(tx: &mut Tx) -> Result<Vec<Listed>> {
    let scope = tx.scope();
    let listed = sqlx::query_as!(
        Listed,
        r#"
        SELECT practice.id, practice.title, practice.status AS "status: Status", practice.rubric, practice.grade_from, practice.grade_to,
               practice.author_id, practice.author_name, practice.school_name, practice.changed_at, practice.submitted_at, practice.nominated_at,
               practice.reason, practice.use_count, 0::bigint AS "remark_count!"
        FROM practices AS practice
        WHERE practice.school_id = ANY($1) AND practice.association_id = ANY($2) AND practice.status = 'submitted'
        ORDER BY practice.submitted_at, practice.id
        LIMIT 200
        "#,
        &scope.schools,
        &scope.associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}

/// What was accepted in the association and goes no further yet.
pub async fn list_accepted(tx: &mut Tx) -> Result<Vec<Listed>> {
    let scope = tx.scope();
    let listed = sqlx::query_as!(
        Listed,
        r#"
        SELECT practice.id, practice.title, practice.status AS "status: Status", practice.rubric, practice.grade_from, practice.grade_to,
               practice.author_id, practice.author_name, practice.school_name, practice.changed_at, practice.submitted_at, practice.nominated_at,
               practice.reason, practice.use_count, 0::bigint AS "remark_count!"
        FROM practices AS practice
        WHERE practice.school_id = ANY($1) AND practice.association_id = ANY($2) AND practice.status = 'accepted'
        ORDER BY practice.accepted_at DESC, practice.id
        LIMIT 50
        "#,
        &scope.schools,
        &scope.associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}

/// What waits for the methodologist, the longest waiting first.
pub async fn list_nominated(tx: &mut Tx) -> Result<Vec<Listed>> {
    let scope = tx.scope();
    let listed = sqlx::query_as!(
        Listed,
        r#"
        SELECT practice.id, practice.title, practice.status AS "status: Status", practice.rubric, practice.grade_from, practice.grade_to,
               practice.author_id, practice.author_name, practice.school_name, practice.changed_at, practice.submitted_at, practice.nominated_at,
               practice.reason, practice.use_count, 0::bigint AS "remark_count!"
        FROM practices AS practice
        WHERE (practice.school_id = ANY($1) OR practice.school_id IS NULL)
          AND practice.district_id = ANY($2) AND practice.status = 'nominated'
        ORDER BY practice.nominated_at, practice.id
        LIMIT 200
        "#,
        &scope.schools,
        &scope.districts,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}

/// Corrections that wait: at the centre for what is published, else for what is in the association; the oldest first.
pub async fn list_corrected(tx: &mut Tx, centre: bool) -> Result<Vec<Listed>> {
    let scope = tx.scope();
    let listed = sqlx::query_as!(
        Listed,
        r#"
        SELECT practice.id, practice.title, practice.status AS "status: Status", practice.rubric, practice.grade_from, practice.grade_to,
               practice.author_id, practice.author_name, practice.school_name, correction.changed_at, practice.submitted_at,
               practice.nominated_at, correction.note AS reason, practice.use_count, 0::bigint AS "remark_count!"
        FROM practice_corrections AS correction
        JOIN practices AS practice ON practice.id = correction.practice_id
        WHERE correction.status = 'sent'
          AND CASE WHEN $4
                  THEN practice.status = 'published' AND practice.district_id = ANY($3)
                  ELSE practice.status = 'accepted' AND practice.school_id = ANY($1) AND practice.association_id = ANY($2)
              END
        ORDER BY correction.changed_at, practice.id
        LIMIT 100
        "#,
        &scope.schools,
        &scope.associations,
        &scope.districts,
        centre,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}
