//! Statements on the story of a decision. Deeds are added and read; the database itself refuses to change them.

use time::{Date, OffsetDateTime};

use crate::access::Actor;
use crate::db::Tx;
use crate::decisions::model::{Decision, Deed};
use crate::error::Result;
use crate::files::Blob;
use crate::ids::{DecisionId, RowId, SchoolId, UserId};

/// A deed to be remembered.
#[derive(Clone, Debug)]
pub struct NewDeed<'a> {
    pub deed: Deed,
    pub text: &'a str,
    /// The new term of what was put off, the new people of what was handed over.
    pub timing: &'a str,
    pub responsible: &'a str,
    pub due_on: Option<Date>,
    /// A file that proves it, under its name.
    pub file: Option<(&'a str, &'a Blob)>,
    /// Absent where the portal did it by itself.
    pub by: Option<&'a Actor>,
}

impl<'a> NewDeed<'a> {
    pub fn of(deed: Deed, text: &'a str, by: &'a Actor) -> Self {
        Self { by: Some(by), ..Self::by_itself(deed, text) }
    }

    pub fn by_itself(deed: Deed, text: &'a str) -> Self {
        Self { deed, text, timing: "", responsible: "", due_on: None, file: None, by: None }
    }
}

/// Adds a deed; `false` where people heard of this term already.
pub async fn insert(tx: &mut Tx, id: DecisionId, school: SchoolId, new: &NewDeed<'_>, now: OffsetDateTime) -> Result<bool> {
    let blob = new.file.map(|(_, blob)| blob);
    let done = sqlx::query!(
        r#"
        INSERT INTO decision_deeds (id, decision_id, school_id, deed, text, timing, responsible, due_on, file_name, file_key,
                                    file_size, file_media_type, file_sha256, done_by, done_by_name, done_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        ON CONFLICT (decision_id, deed, due_on) WHERE deed IN ('remind', 'overdue', 'escalate') DO NOTHING
        "#,
        RowId::fresh() as RowId,
        id as DecisionId,
        school as SchoolId,
        new.deed.code(),
        new.text,
        new.timing,
        new.responsible,
        new.due_on,
        new.file.map_or("", |(name, _)| name),
        blob.map(|blob| blob.key.as_str()),
        blob.map(|blob| i64::try_from(blob.size).unwrap_or(i64::MAX)),
        blob.map_or("", |blob| blob.kind.media_type()),
        blob.map(|blob| &blob.sha256[..]),
        new.by.map(|actor| actor.user) as Option<UserId>,
        new.by.map(Actor::short_name).unwrap_or_default(),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// A deed as the story tells it.
#[derive(Clone, Debug)]
pub struct Told {
    pub id: RowId,
    pub deed: String,
    pub text: String,
    pub timing: String,
    pub responsible: String,
    pub file_name: String,
    pub file_size: Option<i64>,
    /// Empty where the portal did it by itself.
    pub done_by_name: String,
    pub done_at: OffsetDateTime,
}

/// The story so far, newest first.
pub async fn list(tx: &mut Tx, decision: &Decision) -> Result<Vec<Told>> {
    let told = sqlx::query_as!(
        Told,
        r#"
        SELECT id AS "id: RowId", deed, text, timing, responsible, file_name, file_size, done_by_name, done_at
        FROM decision_deeds
        WHERE decision_id = $1 AND school_id = ANY($2)
        ORDER BY done_at DESC, id DESC
        "#,
        decision.id as DecisionId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(told)
}

/// People and term of a decision as its protocol has them, before anything was handed over or put off.
pub struct Signed {
    pub responsible: String,
    pub timing: String,
}

pub async fn find_signed(tx: &mut Tx, decision: DecisionId) -> Result<Signed> {
    let signed = sqlx::query_as!(
        Signed,
        r#"
        SELECT responsible, timing
        FROM decision_deeds
        WHERE decision_id = $1 AND deed IN ('enter', 'correct') AND school_id = ANY($2)
        ORDER BY done_at DESC, id DESC
        LIMIT 1
        "#,
        decision as DecisionId,
        tx.reach(),
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(signed)
}

/// A file that proves a deed.
pub struct Proof {
    pub name: String,
    pub key: String,
    pub size: i64,
    pub media_type: String,
    pub sha256: Vec<u8>,
}

pub async fn find_proof(tx: &mut Tx, decision: DecisionId, deed: RowId) -> Result<Proof> {
    let proof = sqlx::query_as!(
        Proof,
        r#"
        SELECT file_name AS name, file_key AS "key!", file_size AS "size!", file_media_type AS media_type, file_sha256 AS "sha256!"
        FROM decision_deeds
        WHERE id = $1 AND decision_id = $2 AND file_key IS NOT NULL AND school_id = ANY($3)
        "#,
        deed as RowId,
        decision as DecisionId,
        tx.reach(),
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(proof)
}
