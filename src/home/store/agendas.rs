//! What waits for a person in the meetings of the associations: the next one, protocols to be written, questions to be
//! taken up.

use time::{Date, Time};

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{MeetingId, UserId};

/// A meeting that is planned, or whose protocol is not signed yet.
#[derive(Clone, Debug)]
pub struct Open {
    pub id: MeetingId,
    pub theme: String,
    pub held_on: Date,
    pub starts_at: Option<Time>,
    pub place: String,
    pub status: String,
    /// What the person has answered beforehand.
    pub is_coming: Option<bool>,
    /// Whether the person presides or keeps the protocol.
    pub is_officer: bool,
    pub open_remarks: i64,
}

/// The open meetings within reach by their day, and how many proposed questions wait for an answer.
pub async fn list(tx: &mut Tx, actor: &Actor) -> Result<(Vec<Open>, i64)> {
    let rows = sqlx::query!(
        r#"
        SELECT waiting.proposals AS "proposals!", meeting.id AS "id?: MeetingId", meeting.theme AS "theme?",
               meeting.held_on AS "held_on?", meeting.starts_at AS "starts_at?", meeting.place AS "place?",
               meeting.status AS "status?", reply.is_coming AS "is_coming?",
               ($3 IN (meeting.chair_id, meeting.secretary_id)) AS "is_officer?",
               (SELECT count(*) FROM protocol_remarks AS remark
                WHERE remark.meeting_id = meeting.id AND remark.settled_at IS NULL AND remark.school_id = ANY($1))
                   AS "open_remarks!"
        FROM (SELECT count(*) AS proposals
              FROM agenda_proposals
              WHERE status = 'open' AND school_id = ANY($1) AND association_id = ANY($2)) AS waiting
        LEFT JOIN meetings AS meeting
            ON meeting.status IN ('planned', 'held', 'reading', 'correcting')
            AND meeting.school_id = ANY($1) AND meeting.association_id = ANY($2)
        LEFT JOIN meeting_replies AS reply
            ON reply.meeting_id = meeting.id AND reply.user_id = $3 AND reply.school_id = ANY($1)
        ORDER BY meeting.held_on, meeting.id
        LIMIT 30
        "#,
        &actor.reach.schools,
        &actor.reach.associations,
        actor.user as UserId,
    )
    .fetch_all(tx.conn())
    .await?;
    let proposals = rows.first().map_or(0, |row| row.proposals);
    let open = rows.into_iter().filter_map(|row| {
        Some(Open {
            id: row.id?,
            theme: row.theme?,
            held_on: row.held_on?,
            starts_at: row.starts_at,
            place: row.place?,
            status: row.status?,
            is_coming: row.is_coming,
            is_officer: row.is_officer.unwrap_or(false),
            open_remarks: row.open_remarks,
        })
    });
    Ok((open.collect(), proposals))
}
