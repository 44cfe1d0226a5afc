//! What waits for those who decide, lead or keep the portal.

use time::{Date, Duration, OffsetDateTime};

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, PracticeId, UserId};

/// A practice that waits for a decision.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub id: PracticeId,
    pub title: String,
    pub author_name: String,
    pub school_name: String,
    pub since: OffsetDateTime,
    /// How many wait in all.
    pub total: i64,
}

/// What waits for a head or a deputy, the longest first; the own pieces wait for somebody else.
pub async fn submitted(tx: &mut Tx, actor: &Actor, limit: i64) -> Result<Vec<Waiting>> {
    let waiting = sqlx::query_as!(
        Waiting,
        r#"
        SELECT practice.id, practice.title, practice.author_name, practice.school_name, practice.submitted_at AS "since!",
               count(*) OVER () AS "total!"
        FROM practices AS practice
        WHERE practice.school_id = ANY($1) AND practice.association_id = ANY($2)
          AND practice.status = 'submitted' AND practice.author_id <> $3
        ORDER BY practice.submitted_at, practice.id
        LIMIT $4
        "#,
        &actor.reach.schools,
        &actor.reach.associations,
        actor.user as UserId,
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(waiting)
}

/// What waits for the district's centre, the longest first.
pub async fn nominated(tx: &mut Tx, actor: &Actor, limit: i64) -> Result<Vec<Waiting>> {
    let waiting = sqlx::query_as!(
        Waiting,
        r#"
        SELECT practice.id, practice.title, practice.author_name, practice.school_name, practice.nominated_at AS "since!",
               count(*) OVER () AS "total!"
        FROM practices AS practice
        WHERE (practice.school_id = ANY($1) OR practice.school_id IS NULL) AND practice.district_id = ANY($2)
          AND practice.status = 'nominated' AND practice.author_id <> $3
        ORDER BY practice.nominated_at, practice.id
        LIMIT $4
        "#,
        &actor.reach.schools,
        &actor.reach.districts,
        actor.user as UserId,
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(waiting)
}

/// Reports that a published piece breaks a rule, not settled yet: how many, and since when the oldest.
pub async fn complaints(tx: &mut Tx, district: DistrictId) -> Result<Option<(i64, OffsetDateTime)>> {
    let open = sqlx::query!(
        r#"
        SELECT count(*) AS "count!", min(made_at) AS oldest
        FROM practice_complaints
        WHERE district_id = $1 AND settled_at IS NULL
        "#,
        district as DistrictId,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(open.oldest.map(|oldest| (open.count, oldest)))
}

/// What the keeper of the portal should look at.
#[derive(Clone, Debug, Default)]
pub struct Keeping {
    pub failed_jobs: i64,
    /// People invited more than a week ago who have not come.
    pub absent_people: i64,
    /// Open schools in which no association has a head today.
    pub headless_schools: i64,
    pub schools: i64,
    /// People who may sign in.
    pub people: i64,
    /// People who have no password yet.
    pub invited_people: i64,
}

pub async fn keeping(tx: &mut Tx, today: Date, now: OffsetDateTime) -> Result<Keeping> {
    let keeping = sqlx::query_as!(
        Keeping,
        r#"
        SELECT (SELECT count(*) FROM jobs WHERE failed_at IS NOT NULL) AS "failed_jobs!",
               (SELECT count(*) FROM users AS person
                WHERE person.password_hash IS NULL AND person.disabled_at IS NULL
                  AND EXISTS (SELECT FROM invitations AS invitation
                              WHERE invitation.user_id = person.id AND invitation.made_at < $2)) AS "absent_people!",
               (SELECT count(*) FROM schools AS school
                WHERE (school.closed_on IS NULL OR school.closed_on >= $1)
                  AND NOT EXISTS (
                      SELECT FROM associations AS association
                      JOIN role_assignments AS held ON held.association_id = association.id AND held.role = 'head'
                      WHERE (association.school_id = school.id
                             OR EXISTS (SELECT FROM association_partners AS partner
                                        WHERE partner.association_id = association.id AND partner.school_id = school.id))
                        AND (association.closed_on IS NULL OR association.closed_on >= $1)
                        AND held.valid_from <= $1 AND (held.valid_to IS NULL OR held.valid_to >= $1))) AS "headless_schools!",
               (SELECT count(*) FROM schools WHERE closed_on IS NULL OR closed_on >= $1) AS "schools!",
               (SELECT count(*) FROM users WHERE password_hash IS NOT NULL AND disabled_at IS NULL) AS "people!",
               (SELECT count(*) FROM users WHERE password_hash IS NULL AND disabled_at IS NULL) AS "invited_people!"
        "#,
        today,
        now - Duration::days(7),
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(keeping)
}

/// What happens in a school, in figures.
#[derive(Clone, Debug, Default)]
pub struct SchoolFigures {
    pub accepted: i64,
    pub submitted: i64,
    pub published: i64,
    pub uses: i64,
}

pub async fn school_figures(tx: &mut Tx, actor: &Actor) -> Result<SchoolFigures> {
    let figures = sqlx::query_as!(
        SchoolFigures,
        r#"
        SELECT count(*) FILTER (WHERE practice.status IN ('accepted', 'nominated', 'published')) AS "accepted!",
               count(*) FILTER (WHERE practice.status = 'submitted') AS "submitted!",
               count(*) FILTER (WHERE practice.status = 'published') AS "published!",
               coalesce(sum(practice.use_count) FILTER (WHERE practice.level <> 'none'), 0)::bigint AS "uses!"
        FROM practices AS practice
        WHERE practice.school_id = ANY($1) AND practice.association_id = ANY($2)
        "#,
        &actor.reach.schools,
        &actor.reach.associations,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(figures)
}

/// A step of the road of a practice, as the school's leaders hear of it.
#[derive(Clone, Debug)]
pub struct Happened {
    pub practice: PracticeId,
    pub title: String,
    pub author_name: String,
    pub deed: String,
    pub done_at: OffsetDateTime,
}

/// The latest good news of a school: what was accepted, shared, proposed, published.
pub async fn happened(tx: &mut Tx, actor: &Actor, limit: i64) -> Result<Vec<Happened>> {
    let happened = sqlx::query_as!(
        Happened,
        r#"
        SELECT practice.id AS practice, practice.title, practice.author_name, step.deed, step.done_at
        FROM practices AS practice
        JOIN practice_deeds AS step ON step.practice_id = practice.id
        WHERE practice.school_id = ANY($1) AND practice.association_id = ANY($2)
          AND practice.level <> 'none' AND step.deed IN ('accept', 'share', 'nominate', 'publish')
        ORDER BY step.done_at DESC, step.id
        LIMIT $3
        "#,
        &actor.reach.schools,
        &actor.reach.associations,
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(happened)
}
