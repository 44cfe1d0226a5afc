//! Statements on the sheets of experts. Each expert finds the own ones; the centre all of a piece.

use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use crate::access::Reach;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{DistrictId, InnovationId, InnovationSheetId, SchoolId, UserId};
use crate::innovations::model::content::{Content, Kind};
use crate::innovations::model::sheet::{Mark, Sheet};

struct Row {
    id: InnovationSheetId,
    innovation_id: InnovationId,
    school_id: Option<SchoolId>,
    district_id: DistrictId,
    author_id: UserId,
    expert_name: String,
    expert_post: String,
    subject_school_id: Option<SchoolId>,
    kind: String,
    language: String,
    round: i32,
    content: Json<Content>,
    marks: Json<Vec<Mark>>,
    opinion: String,
    recommendation: String,
    due_on: Date,
    signed_at: Option<OffsetDateTime>,
    version: i32,
}

impl TryFrom<Row> for Sheet {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let unknown = || Error::Internal(anyhow::anyhow!("sheet {} is of an impossible kind", row.id));
        Ok(Self {
            kind: Kind::from_code(&row.kind).ok_or_else(unknown)?,
            id: row.id,
            innovation: row.innovation_id,
            school: row.school_id,
            district: row.district_id,
            expert: row.author_id,
            expert_name: row.expert_name,
            expert_post: row.expert_post,
            subject_school: row.subject_school_id,
            language: row.language,
            round: row.round,
            content: row.content.0,
            marks: row.marks.0,
            opinion: row.opinion,
            recommendation: row.recommendation,
            due_on: row.due_on,
            signed_at: row.signed_at,
            version: row.version,
        })
    }
}

/// What is looked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    pub id: Option<InnovationSheetId>,
    /// Sheets of one expert; of all where nobody is named.
    pub expert: Option<UserId>,
    /// Sheets of one piece, of its latest round.
    pub innovation: Option<InnovationId>,
}

/// The sheets within reach that are wanted, those of nearer terms first.
pub async fn list(tx: &mut Tx, wanted: Wanted) -> Result<Vec<Sheet>> {
    let Reach { schools, centres, person, .. } = tx.scope();
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT id, innovation_id, school_id AS "school_id: SchoolId", district_id, author_id AS "author_id: UserId", expert_name, expert_post, 
               subject_school_id AS "subject_school_id: SchoolId", kind, language, round, content AS "content: Json<Content>", marks AS "marks: Json<Vec<Mark>>", opinion, recommendation,
               due_on, signed_at, version
        FROM innovation_sheets AS sheet
        WHERE (school_id = ANY($1) OR (school_id IS NULL AND district_id = ANY($2)) OR author_id = $3)
          AND ($4::uuid IS NULL OR id = $4) AND ($5::uuid IS NULL OR author_id = $5)
          AND ($6::uuid IS NULL
               OR (innovation_id = $6
                   AND round = (SELECT max(latest.round) FROM innovation_sheets AS latest
                                WHERE latest.innovation_id = $6 AND latest.district_id = sheet.district_id)))
        ORDER BY signed_at IS NOT NULL, due_on, id
        "#,
        &schools,
        &centres,
        person as Option<UserId>,
        wanted.id as Option<InnovationSheetId>,
        wanted.expert as Option<UserId>,
        wanted.innovation as Option<InnovationId>,
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Sheet::try_from).collect()
}

/// One sheet within reach.
pub async fn find(tx: &mut Tx, id: InnovationSheetId) -> Result<Sheet> {
    list(tx, Wanted { id: Some(id), ..Wanted::default() }).await?.pop().ok_or(Error::NotFound)
}

/// Gives an expert a sheet.
pub async fn insert(tx: &mut Tx, sheet: &Sheet) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO innovation_sheets (id, innovation_id, school_id, district_id, author_id, expert_name, expert_post, subject_school_id,
                                       kind, language, round, content, due_on)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        "#,
        sheet.id as InnovationSheetId,
        sheet.innovation as InnovationId,
        sheet.school as Option<SchoolId>,
        sheet.district as DistrictId,
        sheet.expert as UserId,
        sheet.expert_name,
        sheet.expert_post,
        sheet.subject_school as Option<SchoolId>,
        sheet.kind.code(),
        sheet.language,
        sheet.round,
        Json(&sheet.content) as _,
        sheet.due_on,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Saves what its expert has written over the version that was read; with the moment of signing, where it is signed.
pub async fn save(tx: &mut Tx, sheet: &Sheet) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE innovation_sheets
        SET marks = $3, opinion = $4, recommendation = $5, signed_at = $6
        WHERE id = $1 AND version = $2 AND author_id = $7 AND signed_at IS NULL
        "#,
        sheet.id as InnovationSheetId,
        sheet.version,
        Json(&sheet.marks) as _,
        sheet.opinion,
        sheet.recommendation,
        sheet.signed_at,
        sheet.expert as UserId,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Takes an unsigned sheet back.
pub async fn delete(tx: &mut Tx, sheet: &Sheet) -> Result<()> {
    let scope = tx.scope();
    let done = sqlx::query!(
        r#"
        DELETE FROM innovation_sheets
        WHERE id = $1 AND version = $2 AND signed_at IS NULL
          AND (school_id = ANY($3) OR (school_id IS NULL AND district_id = ANY($4)))
        "#,
        sheet.id as InnovationSheetId,
        sheet.version,
        &scope.schools,
        &scope.centres,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}
