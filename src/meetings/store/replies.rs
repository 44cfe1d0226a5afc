//! Statements on who has said beforehand whether they will come, and on those to whom an agenda is sent.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{MeetingId, SchoolId, UserId};
use crate::meetings::model::meeting::Meeting;

/// What a member has answered.
#[derive(Clone, Debug)]
pub struct Reply {
    pub user: UserId,
    pub is_coming: bool,
    pub reason: String,
}

/// The answers to a meeting.
pub async fn list(tx: &mut Tx, meeting: MeetingId) -> Result<Vec<Reply>> {
    let replies = sqlx::query_as!(
        Reply,
        r#"
        SELECT user_id AS "user: UserId", is_coming, reason
        FROM meeting_replies
        WHERE meeting_id = $1 AND school_id = ANY($2)
        ORDER BY made_at, user_id
        "#,
        meeting as MeetingId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(replies)
}

/// Keeps a member's last answer.
pub async fn save(tx: &mut Tx, meeting: &Meeting, reply: &Reply, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO meeting_replies (meeting_id, school_id, user_id, is_coming, reason, made_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT ON CONSTRAINT meeting_replies_pkey DO UPDATE
        SET is_coming = excluded.is_coming, reason = excluded.reason, made_at = excluded.made_at
        "#,
        meeting.id as MeetingId,
        meeting.school as SchoolId,
        reply.user as UserId,
        reply.is_coming,
        reply.reason,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Somebody to whom a letter may be written.
#[derive(Clone, Debug)]
pub struct Addressee {
    pub id: UserId,
    pub email: String,
    pub locale: String,
    pub name: String,
    pub patronymic: String,
}

/// The members of the association of a meeting, on its day, who have a mail address and a working account.
pub async fn list_addressees(tx: &mut Tx, meeting: &Meeting) -> Result<Vec<Addressee>> {
    let people = sqlx::query_as!(
        Addressee,
        r#"
        SELECT person.id, person.email AS "email!", person.locale, person.name, person.patronymic
        FROM users AS person
        WHERE person.email IS NOT NULL AND person.disabled_at IS NULL
          AND person.id IN (SELECT held.user_id
                            FROM role_assignments AS held
                            WHERE held.association_id = $1 AND held.valid_from <= $2
                              AND (held.valid_to IS NULL OR held.valid_to >= $2))
        ORDER BY person.id
        "#,
        meeting.association as crate::ids::AssociationId,
        meeting.head.held_on,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(people)
}
