//! Statements on the collections that were made for a meeting.

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{CollectionId, MeetingId, UserId};

/// A collection by its title.
#[derive(Clone, Debug)]
pub struct Gathered {
    pub id: CollectionId,
    pub title: String,
}

/// What was gathered for a meeting, as far as this reader may see it: one's own, and what is shared with the association.
pub async fn list(tx: &mut Tx, meeting: MeetingId, reader: UserId) -> Result<Vec<Gathered>> {
    let collections = sqlx::query_as!(
        Gathered,
        r#"
        SELECT collection.id, collection.title
        FROM collections AS collection
        WHERE collection.meeting_id = $1 AND collection.removed_at IS NULL AND collection.school_id = ANY($2)
          AND (collection.author_id = $4
               OR (collection.level = 'association' AND collection.association_id = ANY($3)))
        ORDER BY collection.created_at, collection.id
        "#,
        meeting as MeetingId,
        tx.reach(),
        &tx.scope().associations,
        reader as UserId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(collections)
}
