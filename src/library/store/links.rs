//! Statements on what documents do to each other.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{NormId, RowId, UserId};
use crate::library::model::{Direction, Linked, NewLink, Relation, Source, Viewer};

/// What a document does to others and what is done to it, the latest first; of a card that this viewer may not see, nothing is
/// told but the day.
pub async fn list(tx: &mut Tx, norm: NormId, viewer: &Viewer) -> Result<Vec<Linked>> {
    let rows = sqlx::query!(
        r#"
        SELECT link.id AS "id: RowId", link.relation, link.since, link.norm_id = $1 AS "is_inward!", link.source_words,
               other.id AS "other?: NormId", other.title AS "title?", other.kind AS "kind?", other.dated AS "dated?",
               other.number AS "number?", other.language AS "language?", coalesce(source.is_draft, false) AS "is_draft!"
        FROM norm_links AS link
        LEFT JOIN norms AS source ON source.id = link.source_id
        LEFT JOIN norms AS other ON other.id = CASE WHEN link.norm_id = $1 THEN link.source_id ELSE link.norm_id END
            AND (other.level = 'public'
                 OR (other.level = 'district' AND other.district_id = ANY($2))
                 OR (other.level = 'school' AND other.school_id = ANY($3))
                 OR (other.level = 'association' AND other.association_id = ANY($4)))
        WHERE link.norm_id = $1 OR link.source_id = $1
        ORDER BY link.since DESC, link.added_at DESC, link.id
        "#,
        norm as NormId,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
    )
    .fetch_all(tx.conn())
    .await?;
    let linked = rows.into_iter().filter_map(|row| {
        Some(Linked {
            id: row.id,
            relation: Relation::from_code(&row.relation)?,
            since: row.since,
            direction: if row.is_inward { Direction::Inward } else { Direction::Onward },
            other: row.other,
            words: row.title.unwrap_or(row.source_words),
            kind: row.kind.unwrap_or_default(),
            dated: row.dated,
            number: row.number.unwrap_or_default(),
            language: row.language.unwrap_or_default(),
            is_draft: row.is_draft,
        })
    });
    Ok(linked.collect())
}

/// Keeps a link; sent twice, it is one. The constraint `norm_links_norm_id_source_id_relation_key` judges whether another form
/// has said the same.
pub async fn insert(tx: &mut Tx, link: &NewLink, by: Option<UserId>, now: OffsetDateTime) -> Result<(), sqlx::Error> {
    let (source, words) = match &link.source {
        Source::Card(id) => (Some(*id), ""),
        Source::Words(words) => (None, words.as_str()),
    };
    sqlx::query!(
        r#"
        INSERT INTO norm_links (id, norm_id, relation, since, source_id, source_words, added_by, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT ON CONSTRAINT norm_links_pkey DO NOTHING
        "#,
        link.id as RowId,
        link.norm as NormId,
        link.relation.code(),
        link.since,
        source as Option<NormId>,
        words,
        by as Option<UserId>,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes back a link of this document; the other one is what it was before.
pub async fn delete(tx: &mut Tx, norm: NormId, link: RowId) -> Result<bool> {
    let done =
        sqlx::query!("DELETE FROM norm_links WHERE id = $2 AND (norm_id = $1 OR source_id = $1)", norm as NormId, link as RowId,)
            .execute(tx.conn())
            .await?;
    Ok(done.rows_affected() > 0)
}
