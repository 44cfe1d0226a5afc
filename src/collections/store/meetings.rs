//! Statements on the meetings for which collections are made.

use time::Date;

use crate::collections::model::collection::Collection;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, CollectionId, MeetingId};

/// A meeting by its day and its theme.
#[derive(Clone, Debug)]
pub struct Called {
    pub id: MeetingId,
    pub held_on: Date,
    pub theme: String,
}

/// The latest meetings of an association, those to come among them.
pub async fn list(tx: &mut Tx, association: AssociationId) -> Result<Vec<Called>> {
    let meetings = sqlx::query_as!(
        Called,
        r#"
        SELECT meeting.id, meeting.held_on, meeting.theme
        FROM meetings AS meeting
        WHERE meeting.association_id = $1 AND meeting.school_id = ANY($2) AND meeting.status <> 'cancelled'
        ORDER BY meeting.held_on DESC, meeting.id
        LIMIT 30
        "#,
        association as AssociationId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(meetings)
}

/// The meeting of a collection, for those who may know of it.
pub async fn find(tx: &mut Tx, collection: CollectionId) -> Result<Option<Called>> {
    let meeting = sqlx::query_as!(
        Called,
        r#"
        SELECT meeting.id, meeting.held_on, meeting.theme
        FROM collections AS collection
        JOIN meetings AS meeting ON meeting.id = collection.meeting_id
        WHERE collection.id = $1 AND meeting.school_id = ANY($2) AND meeting.association_id = ANY($3)
        "#,
        collection as CollectionId,
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(meeting)
}

/// Ties a collection to a meeting, or to none.
pub async fn save(tx: &mut Tx, collection: &Collection, meeting: Option<MeetingId>) -> Result<()> {
    let saved = sqlx::query!(
        "UPDATE collections SET meeting_id = $3 WHERE id = $1 AND version = $2",
        collection.id as CollectionId,
        collection.version,
        meeting as Option<MeetingId>,
    )
    .execute(tx.conn())
    .await?;
    if saved.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}
