//! Statements on the pieces themselves. How much of one exists for a reader is said in the model; what the reader's place
//! does not reach, and is not for everybody, never leaves the database.

use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use crate::access::Actor;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DistrictId, InnovationId, PracticeId, SchoolId, UserId};
use crate::innovations::model::content::{Content, Kind};
use crate::innovations::model::innovation::{Author, Innovation, Status};
use crate::innovations::model::recognition::{Recognition, Spread};
use crate::innovations::model::sheet::Opinion;

struct Row {
    id: InnovationId,
    school_id: Option<SchoolId>,
    district_id: DistrictId,
    association_id: Option<AssociationId>,
    author_id: UserId,
    kind: String,
    language: String,
    place_name: String,
    authors: Json<Vec<Author>>,
    content: Json<Content>,
    sent: Option<Json<Content>>,
    practice_id: Option<PracticeId>,
    practice_title: Option<String>,
    status: String,
    due_on: Option<Date>,
    round: i32,
    awaited: i32,
    opinions: Json<Vec<Opinion>>,
    recognitions: Json<Vec<Recognition>>,
    spreads: Json<Vec<Spread>>,
    banked_on: Option<Date>,
    version: i32,
}

impl TryFrom<Row> for Innovation {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let unknown = || Error::Internal(anyhow::anyhow!("innovation {} has an impossible state", row.id));
        Ok(Self {
            kind: Kind::from_code(&row.kind).ok_or_else(unknown)?,
            status: Status::from_code(&row.status).ok_or_else(unknown)?,
            id: row.id,
            school: row.school_id,
            district: row.district_id,
            association: row.association_id,
            author: row.author_id,
            language: row.language,
            place_name: row.place_name,
            authors: row.authors.0,
            content: row.content.0,
            sent: row.sent.map(|sent| sent.0),
            practice: row.practice_id,
            practice_title: row.practice_title,
            due_on: row.due_on,
            round: row.round,
            awaited: row.awaited,
            opinions: row.opinions.0,
            recognitions: row.recognitions.0,
            spreads: row.spreads.0,
            banked_on: row.banked_on,
            version: row.version,
        })
    }
}

/// As much of a piece as this reader may see; else it does not exist.
pub async fn find(tx: &mut Tx, id: InnovationId, reader: Option<&Actor>) -> Result<Innovation> {
    find_whole(tx, id).await?.for_reader(reader).ok_or(Error::NotFound)
}

/// The same, kept from everybody else until the transaction ends.
pub async fn find_to_write(tx: &mut Tx, id: InnovationId, reader: &Actor) -> Result<Innovation> {
    lock(tx, id).await?;
    find(tx, id, Some(reader)).await
}

/// A piece within reach as it is, for what its road does by itself.
pub async fn find_on_road(tx: &mut Tx, id: InnovationId) -> Result<Innovation> {
    lock(tx, id).await?;
    find_whole(tx, id).await
}

async fn lock(tx: &mut Tx, id: InnovationId) -> Result<()> {
    let scope = tx.scope();
    sqlx::query_scalar!(
        r#"
        SELECT id
        FROM innovations
        WHERE id = $1 AND (school_id = ANY($2) OR (school_id IS NULL AND district_id = ANY($3)) OR author_id = $4)
        FOR NO KEY UPDATE
        "#,
        id as InnovationId,
        &scope.schools,
        &scope.centres,
        scope.person as Option<UserId>,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(())
}

async fn find_whole(tx: &mut Tx, id: InnovationId) -> Result<Innovation> {
    let scope = tx.scope();
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT piece.id, piece.school_id AS "school_id: SchoolId", piece.district_id,
               piece.association_id AS "association_id: AssociationId", piece.author_id AS "author_id: UserId", piece.kind,
               piece.language, piece.place_name, piece.authors AS "authors: Json<Vec<Author>>", piece.content AS "content: Json<Content>",
               piece.sent AS "sent: Json<Content>", piece.practice_id AS "practice_id: PracticeId", practice.title AS "practice_title?", piece.status,
               piece.due_on, piece.round, piece.awaited, piece.opinions AS "opinions: Json<Vec<Opinion>>",
               piece.recognitions AS "recognitions: Json<Vec<Recognition>>", piece.spreads AS "spreads: Json<Vec<Spread>>",
               piece.banked_on, piece.version
        FROM innovations AS piece
        LEFT JOIN practices AS practice
            ON practice.id = piece.practice_id AND (practice.level IN ('district', 'public') OR practice.author_id = $4)
        WHERE piece.id = $1
          AND (piece.level = 'public' OR piece.school_id = ANY($2) OR (piece.school_id IS NULL AND piece.district_id = ANY($3))
               OR piece.author_id = $4)
        "#,
        id as InnovationId,
        &scope.schools,
        &scope.centres,
        scope.person as Option<UserId>,
    )
    .fetch_one(tx.conn())
    .await?;
    row.try_into()
}

/// Enters a piece; `false` where it is there already.
pub async fn insert(tx: &mut Tx, piece: &Innovation, now: OffsetDateTime) -> Result<bool> {
    let done = sqlx::query!(
        r#"
        INSERT INTO innovations (id, school_id, district_id, association_id, author_id, kind, language, place_name, authors, content,
                                 created_at, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)
        ON CONFLICT DO NOTHING
        "#,
        piece.id as InnovationId,
        piece.school as Option<SchoolId>,
        piece.district as DistrictId,
        piece.association as Option<AssociationId>,
        piece.author as UserId,
        piece.kind.code(),
        piece.language,
        piece.place_name,
        Json(&piece.authors) as _,
        Json(&piece.content) as _,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Saves a piece over the version that was read.
pub async fn save(tx: &mut Tx, piece: &Innovation, now: OffsetDateTime) -> Result<()> {
    let scope = tx.scope();
    let done = sqlx::query!(
        r#"
        UPDATE innovations
        SET authors = $3, content = $4, sent = $5, practice_id = $6, status = $7, level = $8, due_on = $9, round = $10, awaited = $11,
            opinions = $12, recognitions = $13, ends_on = $14, spreads = $15, banked_on = $16, changed_at = $17
        WHERE id = $1 AND version = $2
          AND (school_id = ANY($18) OR (school_id IS NULL AND district_id = ANY($19)) OR author_id = $20)
        "#,
        piece.id as InnovationId,
        piece.version,
        Json(&piece.authors) as _,
        Json(&piece.content) as _,
        piece.sent.as_ref().map(Json) as _,
        piece.practice as Option<PracticeId>,
        piece.status.code(),
        if piece.is_public() { "public" } else { "none" },
        piece.due_on,
        piece.round,
        piece.awaited,
        Json(&piece.opinions) as _,
        Json(&piece.recognitions) as _,
        piece.ends_on(),
        Json(&piece.spreads) as _,
        piece.banked_on,
        now,
        &scope.schools,
        &scope.centres,
        scope.person as Option<UserId>,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Takes a draft away.
pub async fn delete(tx: &mut Tx, piece: &Innovation) -> Result<()> {
    let scope = tx.scope();
    let done = sqlx::query!(
        r#"
        DELETE FROM innovations
        WHERE id = $1 AND version = $2 AND status = 'draft'
          AND (school_id = ANY($3) OR (school_id IS NULL AND district_id = ANY($4)) OR author_id = $5)
        "#,
        piece.id as InnovationId,
        piece.version,
        &scope.schools,
        &scope.centres,
        scope.person as Option<UserId>,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}
