//! Lists of documents, and what the filters over them ask.

use time::Date;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, NormId};
use crate::library::model::{Life, Slip, Viewer};

/// The word by which the search knows documents of the library.
pub const KIND: &str = "norm";

/// A document as a row of a list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: NormId,
    pub kind: String,
    pub title: String,
    pub number: String,
    pub dated: Option<Date>,
    pub issuer: String,
    /// The code of its state on the day for which the list was asked.
    pub status: String,
    pub language: String,
    pub annotation: String,
    /// The text for reading, in which hits are shown; empty where it was not asked for.
    pub text: String,
    /// What has replaced it by that day.
    pub successor: Option<(NormId, String)>,
}

struct Row {
    id: NormId,
    kind: String,
    title: String,
    number: String,
    dated: Option<Date>,
    issuer: String,
    language: String,
    annotation: String,
    text: String,
    is_draft: bool,
    starts_on: Option<Date>,
    ends_on: Option<Date>,
    repealed_on: Option<Date>,
    amended_on: Option<Date>,
    successor: Option<NormId>,
    successor_title: Option<String>,
}

impl Row {
    fn on(self, day: Date) -> Listed {
        let Self { is_draft, starts_on, ends_on, repealed_on, amended_on, .. } = self;
        let life = Life { is_draft, starts_on, ends_on, repealed_on, amended_on };
        Listed {
            id: self.id,
            kind: self.kind,
            title: self.title,
            number: self.number,
            dated: self.dated,
            issuer: self.issuer,
            status: life.status(day).code().to_owned(),
            language: self.language,
            annotation: self.annotation,
            text: self.text,
            successor: self.successor.zip(self.successor_title),
        }
    }
}

/// Every document this viewer may see, as the filters see it on a day, the latest first; only those given, where some are given.
pub async fn slips(tx: &mut Tx, viewer: &Viewer, among: Option<&[Uuid]>, on: Date) -> Result<Vec<Slip>> {
    let rows = sqlx::query!(
        r#"
        SELECT norm.id, norm.kind, norm.language, coalesce(extract(year FROM norm.dated)::text, '') AS "year!",
               life.is_draft AS "is_draft!", life.starts_on, life.ends_on, life.repealed_on, life.amended_on,
               ARRAY(SELECT about.topic FROM norm_topics AS about WHERE about.norm_id = norm.id) AS "topics!"
        FROM norms AS norm
        JOIN norm_lives AS life ON life.norm_id = norm.id
        JOIN districts AS district ON district.id = norm.district_id
        WHERE (norm.level = 'public'
               OR (norm.level = 'district' AND norm.district_id = ANY($1))
               OR (norm.level = 'school' AND norm.school_id = ANY($2))
               OR (norm.level = 'association' AND norm.association_id = ANY($3)))
          AND ($4::text IS NULL OR district.country = $4)
          AND ($5::uuid[] IS NULL OR norm.id = ANY($5))
        ORDER BY norm.dated DESC NULLS LAST, norm.added_at DESC, norm.id
        "#,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
        viewer.country,
        among,
    )
    .fetch_all(tx.conn())
    .await?;
    let slips = rows.into_iter().map(|row| {
        let life = Life {
            is_draft: row.is_draft,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            repealed_on: row.repealed_on,
            amended_on: row.amended_on,
        };
        let status = life.status(on).code().to_owned();
        Slip { id: row.id, kind: row.kind, status, year: row.year, language: row.language, topics: row.topics }
    });
    Ok(slips.collect())
}

/// The given documents in the given order, those that this viewer may see, in their state on a day.
pub async fn list(tx: &mut Tx, viewer: &Viewer, ids: &[Uuid], with_text: bool, on: Date) -> Result<Vec<Listed>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT norm.id, norm.kind, norm.title, norm.number, norm.dated, norm.issuer, norm.language, norm.annotation,
               CASE WHEN $5 THEN norm.text ELSE '' END AS "text!",
               life.is_draft AS "is_draft!", life.starts_on, life.ends_on, life.repealed_on, life.amended_on,
               successor.id AS "successor?", successor.title AS "successor_title?"
        FROM norms AS norm
        JOIN norm_lives AS life ON life.norm_id = norm.id
        LEFT JOIN LATERAL (
            SELECT source.id, source.title
            FROM norm_links AS link
            JOIN norms AS source ON source.id = link.source_id
            WHERE link.norm_id = norm.id AND link.relation = 'replaces' AND link.since <= $6 AND NOT source.is_draft
              AND (source.level = 'public'
                   OR (source.level = 'district' AND source.district_id = ANY($2))
                   OR (source.level = 'school' AND source.school_id = ANY($3))
                   OR (source.level = 'association' AND source.association_id = ANY($4)))
            ORDER BY link.since, link.id
            LIMIT 1
        ) AS successor ON true
        WHERE norm.id = ANY($1)
          AND (norm.level = 'public'
               OR (norm.level = 'district' AND norm.district_id = ANY($2))
               OR (norm.level = 'school' AND norm.school_id = ANY($3))
               OR (norm.level = 'association' AND norm.association_id = ANY($4)))
        ORDER BY array_position($1, norm.id)
        "#,
        ids,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
        with_text,
        on,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| row.on(on)).collect())
}

/// What was put on the shelf of late and is still in force, or will be.
pub async fn latest(tx: &mut Tx, viewer: &Viewer, limit: i64, today: Date) -> Result<Vec<Listed>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT norm.id, norm.kind, norm.title, norm.number, norm.dated, norm.issuer, norm.language, norm.annotation,
               '' AS "text!", life.is_draft AS "is_draft!", life.starts_on, life.ends_on, life.repealed_on, life.amended_on,
               NULL::uuid AS "successor: NormId", NULL::text AS successor_title
        FROM norms AS norm
        JOIN norm_lives AS life ON life.norm_id = norm.id
        JOIN districts AS district ON district.id = norm.district_id
        WHERE (norm.level = 'public'
               OR (norm.level = 'district' AND norm.district_id = ANY($1))
               OR (norm.level = 'school' AND norm.school_id = ANY($2))
               OR (norm.level = 'association' AND norm.association_id = ANY($3)))
          AND ($4::text IS NULL OR district.country = $4)
          AND (life.repealed_on IS NULL OR life.repealed_on > $6)
          AND (life.ends_on IS NULL OR life.ends_on >= $6)
        ORDER BY norm.added_at DESC, norm.dated DESC NULLS LAST, norm.id
        LIMIT $5
        "#,
        &viewer.districts,
        &viewer.schools,
        &viewer.associations,
        viewer.country,
        limit,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| row.on(today)).collect())
}

/// The newest of these documents, each with the moment of its last change as a feed writes it.
pub async fn newest(tx: &mut Tx, among: &[Uuid], limit: usize) -> Result<Vec<(NormId, String)>> {
    let rows = sqlx::query!(
        r#"
        SELECT norm.id, to_char(norm.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "changed!"
        FROM norms AS norm
        WHERE norm.id = ANY($1) AND norm.level = 'public'
        ORDER BY norm.changed_at DESC, norm.id
        LIMIT $2
        "#,
        among,
        i64::try_from(limit).unwrap_or(i64::MAX),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.changed)).collect())
}

/// The documents that an association and its school have put up themselves, by their days.
pub async fn own_shelf(tx: &mut Tx, association: AssociationId, on: Date) -> Result<Vec<Shelved>> {
    let rows = sqlx::query!(
        r#"
        SELECT norm.kind, norm.title, norm.number, norm.dated, norm.issuer, life.is_draft AS "is_draft!",
               life.starts_on, life.ends_on, life.repealed_on, life.amended_on
        FROM norms AS norm
        JOIN norm_lives AS life ON life.norm_id = norm.id
        JOIN associations AS own ON own.id = $1
        WHERE norm.school_id = ANY($2)
          AND ((norm.level = 'association' AND norm.association_id = own.id)
               OR (norm.level = 'school' AND norm.school_id = own.school_id))
        ORDER BY norm.dated NULLS LAST, norm.title COLLATE names, norm.id
        "#,
        association as AssociationId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let shelved = rows.into_iter().map(|row| {
        let life = Life {
            is_draft: row.is_draft,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            repealed_on: row.repealed_on,
            amended_on: row.amended_on,
        };
        Shelved {
            status: life.status(on).code().to_owned(),
            kind: row.kind,
            title: row.title,
            number: row.number,
            dated: row.dated,
            issuer: row.issuer,
        }
    });
    Ok(shelved.collect())
}

/// A document as the folder of an association lists it.
#[derive(Clone, Debug)]
pub struct Shelved {
    pub kind: String,
    pub title: String,
    pub number: String,
    pub dated: Option<Date>,
    pub issuer: String,
    pub status: String,
}
