//! Statements on the practices of a collection that the same transaction has found.

use crate::collections::model::collection::Item;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{CollectionId, PracticeId};

/// The items in their order, those included that the reader may not see any more.
pub async fn list(tx: &mut Tx, collection: CollectionId) -> Result<Vec<Item>> {
    let items = sqlx::query_as!(
        Item,
        r#"
        SELECT practice_id AS practice, note
        FROM collection_items
        WHERE collection_id = $1
        ORDER BY position, practice_id
        "#,
        collection as CollectionId,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(items)
}

/// Keeps these items in this order and no others.
pub async fn save(tx: &mut Tx, collection: CollectionId, items: &[Item]) -> Result<()> {
    let practices: Vec<PracticeId> = items.iter().map(|item| item.practice).collect();
    let notes: Vec<String> = items.iter().map(|item| item.note.clone()).collect();
    sqlx::query!(
        "DELETE FROM collection_items WHERE collection_id = $1 AND practice_id <> ALL($2)",
        collection as CollectionId,
        &practices as &[PracticeId],
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        r#"
        INSERT INTO collection_items (collection_id, practice_id, position, note)
        SELECT $1, item.practice_id, item.position::integer, item.note
        FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS item (practice_id, note, position)
        ON CONFLICT ON CONSTRAINT collection_items_pkey DO UPDATE
        SET position = excluded.position, note = excluded.note
        "#,
        collection as CollectionId,
        &practices as &[PracticeId],
        &notes,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
