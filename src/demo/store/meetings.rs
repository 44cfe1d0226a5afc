//! What members say of meetings: answers beforehand, remarks on drafts, questions for agendas.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::demo::called::{Proposal, Reply};
use crate::error::Result;
use crate::ids::{AgendaItemId, AssociationId, MeetingId, ProposalId, ProtocolRemarkId, SchoolId, UserId};
use crate::meetings::Meeting;

pub async fn insert_reply(tx: &mut Tx, meeting: &Meeting, by: UserId, reply: &Reply, at: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO meeting_replies (meeting_id, school_id, user_id, is_coming, reason, made_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        "#,
        meeting.id as MeetingId,
        meeting.school as SchoolId,
        by as UserId,
        reply.coming,
        reply.reason,
        at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn insert_remark(
    tx: &mut Tx,
    meeting: &Meeting,
    item: Option<AgendaItemId>,
    text: &str,
    (by, by_name): (UserId, &str),
    at: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO protocol_remarks (id, meeting_id, school_id, item_id, text, made_by, made_by_name, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        "#,
        ProtocolRemarkId::fresh() as ProtocolRemarkId,
        meeting.id as MeetingId,
        meeting.school as SchoolId,
        item as Option<AgendaItemId>,
        text,
        by as UserId,
        by_name,
        at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn insert_proposal(
    tx: &mut Tx,
    meeting: &Meeting,
    proposal: &Proposal,
    (by, by_name): (UserId, &str),
    at: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO agenda_proposals (id, school_id, association_id, title, why, made_by, made_by_name, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        "#,
        ProposalId::fresh() as ProposalId,
        meeting.school as SchoolId,
        meeting.association as AssociationId,
        proposal.title,
        proposal.why,
        by as UserId,
        by_name,
        at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
