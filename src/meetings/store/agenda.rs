//! Statements on the items of agendas.

use serde_json::{Value, json};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::db::Tx;
use crate::decisions;
use crate::error::{Error, Result};
use crate::ids::{AgendaItemId, MeetingId, ProposalId, SchoolId, UserId};
use crate::meetings::model::agenda::{Item, ItemKind, Origin, Vote};
use crate::meetings::model::meeting::Meeting;

struct Row {
    id: AgendaItemId,
    kind: String,
    title: String,
    speakers: String,
    speaker_ids: Vec<Uuid>,
    minutes: Option<i32>,
    heard: String,
    spoke: String,
    questions: String,
    vote: String,
    votes_for: i32,
    votes_against: i32,
    votes_abstained: i32,
    decisions: Value,
    origin: String,
    origin_id: Option<Uuid>,
}

impl TryFrom<Row> for Item {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let unknown = || Error::Internal(anyhow::anyhow!("agenda item {} has an impossible state", row.id));
        let count = |number: i32| u32::try_from(number).unwrap_or(0);
        let decisions: Vec<decisions::Draft> = serde_json::from_value(row.decisions).map_err(anyhow::Error::from)?;
        Ok(Self {
            kind: ItemKind::from_code(&row.kind).ok_or_else(unknown)?,
            vote: match row.vote.as_str() {
                "unanimous" => Vote::Unanimous,
                "counted" => Vote::Counted {
                    votes_for: count(row.votes_for),
                    against: count(row.votes_against),
                    abstained: count(row.votes_abstained),
                },
                _ => Vote::None,
            },
            origin: match (row.origin.as_str(), row.origin_id) {
                ("plan", Some(id)) => Origin::Plan(id),
                ("proposal", Some(id)) => Origin::Proposal(id),
                ("carried", Some(id)) => Origin::Carried(id),
                ("control", Some(id)) => Origin::Control(id),
                ("decisions", _) => Origin::Decisions,
                _ => Origin::Typed,
            },
            id: row.id,
            title: row.title,
            speakers: row.speakers,
            people: row.speaker_ids.into_iter().map(UserId::from).collect(),
            minutes: row.minutes.and_then(|minutes| u32::try_from(minutes).ok()),
            heard: row.heard,
            spoke: row.spoke,
            questions: row.questions,
            decisions,
        })
    }
}

/// The agenda in its order.
pub async fn list(tx: &mut Tx, meeting: MeetingId) -> Result<Vec<Item>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT id, kind, title, speakers, speaker_ids, minutes, heard, spoke, questions, vote, votes_for, votes_against,
               votes_abstained, decisions, origin, origin_id
        FROM agenda_items
        WHERE meeting_id = $1 AND removed_at IS NULL AND school_id = ANY($2)
        ORDER BY position, id
        "#,
        meeting as MeetingId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Item::try_from).collect()
}

/// Saves the agenda in this order; items that are absent are taken off it.
pub async fn save(tx: &mut Tx, meeting: &Meeting, items: &[Item], now: OffsetDateTime) -> Result<()> {
    let ids: Vec<Uuid> = items.iter().map(|item| item.id.0).collect();
    sqlx::query!(
        r#"
        UPDATE agenda_items
        SET removed_at = $3
        WHERE meeting_id = $1 AND id <> ALL($2) AND removed_at IS NULL AND school_id = ANY($4)
        "#,
        meeting.id as MeetingId,
        &ids,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    let rows: Value = items.iter().map(row).collect();
    sqlx::query!(
        r#"
        INSERT INTO agenda_items (id, meeting_id, school_id, position, kind, title, speakers, speaker_ids, minutes, heard, spoke,
                                  questions, vote, votes_for, votes_against, votes_abstained, decisions, origin, origin_id)
        SELECT (row.value ->> 'id')::uuid, $1, $2, row.position::integer, row.value ->> 'kind', row.value ->> 'title',
               row.value ->> 'speakers', ARRAY(SELECT person::uuid FROM jsonb_array_elements_text(row.value -> 'people') AS person),
               (row.value ->> 'minutes')::integer, row.value ->> 'heard', row.value ->> 'spoke', row.value ->> 'questions',
               row.value ->> 'vote', (row.value ->> 'for')::integer, (row.value ->> 'against')::integer,
               (row.value ->> 'abstained')::integer, row.value -> 'decisions', row.value ->> 'origin',
               (row.value ->> 'origin_id')::uuid
        FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS row (value, position)
        ON CONFLICT ON CONSTRAINT agenda_items_pkey DO UPDATE
        SET position = excluded.position, kind = excluded.kind, title = excluded.title, speakers = excluded.speakers,
            speaker_ids = excluded.speaker_ids, minutes = excluded.minutes, heard = excluded.heard, spoke = excluded.spoke,
            questions = excluded.questions, vote = excluded.vote, votes_for = excluded.votes_for,
            votes_against = excluded.votes_against, votes_abstained = excluded.votes_abstained, decisions = excluded.decisions,
            removed_at = NULL
        WHERE agenda_items.meeting_id = excluded.meeting_id
        "#,
        meeting.id as MeetingId,
        meeting.school as SchoolId,
        rows,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// An item as its statement reads it.
fn row(item: &Item) -> Value {
    let (vote, votes_for, against, abstained) = match item.vote {
        Vote::None => ("none", 0, 0, 0),
        Vote::Unanimous => ("unanimous", 0, 0, 0),
        Vote::Counted { votes_for, against, abstained } => ("counted", votes_for, against, abstained),
    };
    let (origin, origin_id) = match item.origin {
        Origin::Typed => ("", None),
        Origin::Decisions => ("decisions", None),
        Origin::Plan(id) => ("plan", Some(id)),
        Origin::Proposal(id) => ("proposal", Some(id)),
        Origin::Carried(id) => ("carried", Some(id)),
        Origin::Control(id) => ("control", Some(id)),
    };
    json!({
        "id": item.id, "kind": item.kind.code(), "title": item.title, "speakers": item.speakers, "people": item.people,
        "minutes": item.minutes, "heard": item.heard, "spoke": item.spoke, "questions": item.questions, "vote": vote,
        "for": votes_for, "against": against, "abstained": abstained, "decisions": item.decisions, "origin": origin,
        "origin_id": origin_id,
    })
}

/// Puts an item back on the agenda, where it stood; the proposal it came from, if it came from one.
pub async fn restore(tx: &mut Tx, meeting: MeetingId, item: AgendaItemId) -> Result<Option<ProposalId>> {
    let restored = sqlx::query!(
        r#"
        UPDATE agenda_items
        SET removed_at = NULL
        WHERE id = $1 AND meeting_id = $2 AND removed_at IS NOT NULL AND school_id = ANY($3)
        RETURNING origin, origin_id
        "#,
        item as AgendaItemId,
        meeting as MeetingId,
        &tx.scope().schools,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(restored.origin_id.filter(|_| restored.origin == "proposal").map(ProposalId::from))
}
