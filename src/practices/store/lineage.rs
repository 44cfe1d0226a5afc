//! Statements on what was made on the basis of what.

use time::OffsetDateTime;

use super::practices::Viewer;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::PracticeId;

/// Remembers on the basis of which practice a new one is made.
pub async fn insert(tx: &mut Tx, practice: PracticeId, origin: PracticeId, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        "INSERT INTO practice_origins (practice_id, origin_id, made_at) VALUES ($1, $2, $3)",
        practice as PracticeId,
        origin as PracticeId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A practice of the same family.
#[derive(Clone, Debug)]
pub struct Kin {
    pub id: PracticeId,
    pub title: String,
    pub language: String,
    pub author_name: String,
    pub school_name: String,
    /// Steps below the practice asked for; above it, less than none.
    pub depth: i32,
}

/// What a practice was made of, the first of all foremost, then what was made of it, branch by branch; as far as this
/// viewer may see it.
pub async fn list_kin(tx: &mut Tx, practice: PracticeId, viewer: &Viewer) -> Result<Vec<Kin>> {
    let kin = sqlx::query_as!(
        Kin,
        r#"
        WITH RECURSIVE above AS (
            SELECT origin_id AS id, -1 AS depth, ARRAY[]::uuid[] AS branch FROM practice_origins WHERE practice_id = $1
            UNION ALL
            SELECT made.origin_id, above.depth - 1, above.branch
            FROM above JOIN practice_origins AS made ON made.practice_id = above.id
            WHERE above.depth > -20
        ), below AS (
            SELECT practice_id AS id, 1 AS depth, ARRAY[practice_id] AS branch FROM practice_origins WHERE origin_id = $1
            UNION ALL
            SELECT made.practice_id, below.depth + 1, below.branch || made.practice_id
            FROM below JOIN practice_origins AS made ON made.origin_id = below.id
            WHERE below.depth < 20
        ), family AS (SELECT id, depth, branch FROM above UNION ALL SELECT id, depth, branch FROM below)
        SELECT practice.id, practice.title, practice.language, practice.author_name, practice.school_name,
               family.depth AS "depth!"
        FROM family
        JOIN practices AS practice ON practice.id = family.id
        WHERE practice.level = 'public'
           OR (practice.level = 'district' AND practice.district_id = ANY($2))
           OR (practice.level = 'school' AND practice.school_id = ANY($3))
           OR (practice.level = 'association' AND practice.association_id = ANY($4))
        ORDER BY least(family.depth, 0), family.branch
        LIMIT 100
        "#,
        practice as PracticeId,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(kin)
}

/// Who is told that something was made of a practice of theirs.
pub struct Listener {
    pub email: String,
    pub locale: String,
    pub origin_title: String,
    pub title: String,
    pub author_name: String,
    pub school_name: String,
}

/// The author of the practice that another was made of, once the other may be read by that author; nobody where it is
/// the same person, or where the author was told before.
pub async fn take_listener(tx: &mut Tx, practice: PracticeId, now: OffsetDateTime) -> Result<Option<Listener>> {
    let scope = tx.scope();
    let listener = sqlx::query_as!(
        Listener,
        r#"
        UPDATE practice_origins AS made
        SET told_at = $2
        FROM practices AS practice, practices AS origin, users AS person
        WHERE made.practice_id = $1 AND made.told_at IS NULL
          AND practice.id = made.practice_id AND origin.id = made.origin_id
          AND person.id = origin.author_id AND person.id <> practice.author_id
          AND person.email IS NOT NULL AND person.disabled_at IS NULL
          AND (practice.level = 'public'
               OR (practice.level = 'district' AND practice.district_id = origin.district_id)
               OR (practice.level IN ('association', 'school') AND practice.association_id = origin.association_id
                   AND practice.school_id = ANY($3)))
        RETURNING person.email AS "email!", person.locale, origin.title AS origin_title, practice.title, practice.author_name,
                  practice.school_name
        "#,
        practice as PracticeId,
        now,
        &scope.schools,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(listener)
}
