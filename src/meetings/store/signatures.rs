//! Statements on signatures under drafts of protocols, and on those who may set them.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::documents::Person;
use crate::error::Result;
use crate::ids::{MeetingId, RowId, SchoolId, UserId};
use crate::meetings::model::meeting::Meeting;
use crate::meetings::model::protocol::Signatory;
use crate::meetings::model::protocol::signing::{Duty, Signature};

struct Row {
    duty: String,
    user_id: UserId,
    name: String,
    digest: Vec<u8>,
    signed_at: OffsetDateTime,
}

/// The signatures under an edition, those whose text has changed since included.
pub async fn list(tx: &mut Tx, meeting: &Meeting) -> Result<Vec<Signature>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT signature.duty, signature.user_id, person.surname || ' ' || person.name AS "name!", signature.digest,
               signature.signed_at
        FROM protocol_signatures AS signature
        JOIN users AS person ON person.id = signature.user_id
        WHERE signature.meeting_id = $1 AND signature.edition = $2 AND signature.school_id = ANY($3)
        ORDER BY signature.signed_at, signature.id
        "#,
        meeting.id as MeetingId,
        meeting.edition,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let signature = |row: Row| {
        let duty = Duty::from_code(&row.duty)?;
        Some(Signature { duty, user: row.user_id, name: row.name, digest: row.digest, signed_at: row.signed_at })
    };
    Ok(rows.into_iter().filter_map(signature).collect())
}

pub async fn insert(
    tx: &mut Tx,
    meeting: &Meeting,
    duty: Duty,
    by: UserId,
    digest: &[u8; 32],
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO protocol_signatures (id, meeting_id, school_id, edition, duty, user_id, digest, signed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        "#,
        RowId::fresh() as RowId,
        meeting.id as MeetingId,
        meeting.school as SchoolId,
        meeting.edition,
        duty.code(),
        by as UserId,
        digest.as_slice(),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The person by the name of today.
pub async fn signatory(tx: &mut Tx, user: Option<UserId>) -> Result<Option<Signatory>> {
    let Some(user) = user else { return Ok(None) };
    let found = sqlx::query_as!(Person, "SELECT surname, name, patronymic FROM users WHERE id = $1", user as UserId,)
        .fetch_optional(tx.conn())
        .await?;
    Ok(found.map(|person| Signatory { user, person }))
}
