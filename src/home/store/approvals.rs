//! Plans and reports on their road within a school: what waits for a stamp, and what came back.

use time::OffsetDateTime;
use uuid::Uuid;

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::UserId;

/// A paper of an association that waits for somebody.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// «plan», or the kind of a report.
    pub kind: String,
    pub id: Uuid,
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    /// The event that a report sums up.
    pub title: String,
    pub association_name: String,
    /// The stamp it waits for; absent for what came back.
    pub stamp: Option<String>,
    /// Why it came back.
    pub reason: String,
    pub since: OffsetDateTime,
    pub submitted_by: Option<UserId>,
}

/// What is on its road or came back in the associations within reach, the longest first.
pub async fn list(tx: &mut Tx, actor: &Actor) -> Result<Vec<Waiting>> {
    let waiting = sqlx::query_as!(
        Waiting,
        r#"
        SELECT paper.kind AS "kind!", paper.id AS "id!", paper.first_year AS "first_year!", paper.title AS "title!",
               paper.association_name AS "association_name!", paper.stamp, paper.reason AS "reason!", paper.since AS "since!",
               paper.submitted_by AS "submitted_by: UserId"
        FROM (
            SELECT 'plan' AS kind, id, first_year, '' AS title, association_name,
                   CASE WHEN status = 'submitted' THEN stamps[stamped + 1] END AS stamp, reason,
                   CASE WHEN status = 'submitted' THEN coalesce(submitted_at, changed_at) ELSE changed_at END AS since, submitted_by
            FROM plans
            WHERE school_id = ANY($1) AND association_id = ANY($2) AND status IN ('submitted', 'returned')
            UNION ALL
            SELECT kind, id, first_year, title, association_name,
                   CASE WHEN status = 'submitted' THEN stamps[stamped + 1] END, reason,
                   CASE WHEN status = 'submitted' THEN coalesce(submitted_at, changed_at) ELSE changed_at END, submitted_by
            FROM reports
            WHERE school_id = ANY($1) AND association_id = ANY($2) AND status IN ('submitted', 'returned')
        ) AS paper
        ORDER BY paper.since, paper.id
        LIMIT 60
        "#,
        &actor.reach.schools,
        &actor.reach.associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(waiting)
}
