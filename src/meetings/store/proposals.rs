//! Statements on questions that members propose for an agenda.

use time::OffsetDateTime;

use crate::access::Actor;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, MeetingId, ProposalId, SchoolId, UserId};
use crate::meetings::store::beginnings::Origin;

/// A proposed question.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub id: ProposalId,
    pub association: AssociationId,
    pub title: String,
    pub why: String,
    pub made_by: UserId,
    pub made_by_name: String,
    pub made_at: OffsetDateTime,
    /// «open», «taken» or «declined».
    pub status: String,
    pub meeting: Option<MeetingId>,
    pub answer: String,
    pub version: i32,
}

/// The proposals of the associations within reach: those that wait first, then the latest.
pub async fn list(tx: &mut Tx) -> Result<Vec<Proposal>> {
    let proposals = sqlx::query_as!(
        Proposal,
        r#"
        SELECT id, association_id AS association, title, why, made_by AS "made_by: UserId", made_by_name, made_at, status,
               meeting_id AS meeting, answer, version
        FROM agenda_proposals
        WHERE school_id = ANY($1) AND association_id = ANY($2)
        ORDER BY status = 'open' DESC, made_at DESC, id DESC
        LIMIT 100
        "#,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(proposals)
}

pub async fn find(tx: &mut Tx, id: ProposalId) -> Result<Proposal> {
    list_one(tx, id).await?.ok_or(Error::NotFound)
}

async fn list_one(tx: &mut Tx, id: ProposalId) -> Result<Option<Proposal>> {
    let found = sqlx::query_as!(
        Proposal,
        r#"
        SELECT id, association_id AS association, title, why, made_by AS "made_by: UserId", made_by_name, made_at, status,
               meeting_id AS meeting, answer, version
        FROM agenda_proposals
        WHERE id = $1 AND school_id = ANY($2) AND association_id = ANY($3)
        "#,
        id as ProposalId,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// Enters a proposal; sent twice, it is one.
pub async fn insert(
    tx: &mut Tx,
    id: ProposalId,
    origin: &Origin,
    title: &str,
    why: &str,
    by: &Actor,
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO agenda_proposals (id, school_id, association_id, title, why, made_by, made_by_name, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT DO NOTHING
        "#,
        id as ProposalId,
        origin.school as SchoolId,
        origin.association as AssociationId,
        title,
        why,
        by.user as UserId,
        by.short_name(),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Says what became of a proposal, over the version that was read.
pub async fn settle(tx: &mut Tx, proposal: &Proposal, status: &str, meeting: Option<MeetingId>, answer: &str) -> Result<()> {
    let reach = tx.reach().to_vec();
    let done = sqlx::query!(
        r#"
        UPDATE agenda_proposals
        SET status = $3, meeting_id = $4, answer = $5
        WHERE id = $1 AND version = $2 AND school_id = ANY($6)
        "#,
        proposal.id as ProposalId,
        proposal.version,
        status,
        meeting as Option<MeetingId>,
        answer,
        &reach,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}
