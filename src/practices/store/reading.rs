//! What the page of a practice shows besides its description: its files with the text of one of them, what
//! colleagues say, and what is the reader's own.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::files::Block;
use crate::ids::{PracticeFileId, PracticeId, QuestionId, UseId, UserId};
use crate::readings::{Asked, Opened};

/// A file as the page of its practice lists it. Only the one that is open has what was read of it.
#[derive(Clone, Debug)]
pub struct FileRead {
    pub id: PracticeFileId,
    pub name: String,
    pub media_type: String,
    pub size: i64,
    /// «waiting», «read», «unreadable», «none».
    pub reading: String,
    pub opened: Opened,
    /// The words alone, where nobody read the file and they came without their layout.
    pub plain: Option<String>,
}

/// The files in their order; `open` is the one whose text is read, the first one where nothing is asked for.
pub async fn list_files(tx: &mut Tx, practice: PracticeId, open: Option<PracticeFileId>, asked: &Asked) -> Result<Vec<FileRead>> {
    let files = sqlx::query!(
        r#"
        WITH opened AS MATERIALIZED (
            SELECT id, sha256
            FROM practice_files
            WHERE practice_id = $1
            ORDER BY id IS DISTINCT FROM $2, position, id
            LIMIT 1
        )
        SELECT file.id AS "id: PracticeFileId", file.name, file.media_type, file.size, file.reading,
               CASE WHEN opened.id IS NOT NULL AND reading.outcome IS NULL THEN file.plain END AS "plain?",
               reading.outcome AS "outcome?", reading.parts AS "parts?", reading.is_cut AS "is_cut?",
               reading.number AS "number?", reading.last_place AS "last_place?",
               reading.content AS "content?: sqlx::types::Json<Vec<Block>>"
        FROM practice_files AS file
        LEFT JOIN opened ON opened.id = file.id
        LEFT JOIN LATERAL reading_of(opened.sha256, $3, $4) AS reading ON true
        WHERE file.practice_id = $1
        ORDER BY file.position, file.id
        "#,
        practice as PracticeId,
        open as Option<PracticeFileId>,
        asked.part,
        asked.place,
    )
    .fetch_all(tx.conn())
    .await?;
    let files = files.into_iter().map(|row| FileRead {
        id: row.id,
        name: row.name,
        media_type: row.media_type,
        size: row.size,
        reading: row.reading,
        opened: Opened {
            outcome: row.outcome,
            parts: row.parts,
            is_cut: row.is_cut,
            number: row.number,
            last_place: row.last_place,
            content: row.content,
        },
        plain: row.plain,
    });
    Ok(files.collect())
}

/// What was said about a practice, word for word and in one reading: marks of use, counts of their outcomes,
/// questions and answers.
#[derive(Debug, Default)]
pub struct Voices {
    pub uses: Vec<Used>,
    /// Outcomes with how often they were marked.
    pub outcomes: Vec<(String, i64)>,
    pub said: Vec<Said>,
}

/// «Я провёл(а) это в классе» by one person in one class.
#[derive(Clone, Debug)]
pub struct Used {
    pub id: UseId,
    pub user: UserId,
    pub user_name: String,
    pub school_name: String,
    pub unit: String,
    pub used_on: Date,
    pub outcome: String,
    pub pupils: Option<i32>,
    pub minutes: Option<i32>,
    pub advice: String,
}

/// A question to the author, or an answer to one.
#[derive(Clone, Debug)]
pub struct Said {
    pub id: QuestionId,
    pub answers: Option<QuestionId>,
    pub user: UserId,
    pub user_name: String,
    pub school_name: String,
    pub text: String,
    pub said_at: OffsetDateTime,
    pub is_removed: bool,
}

/// The latest so many marks of use, the reader's own first; all questions.
pub async fn list_voices(tx: &mut Tx, practice: PracticeId, reader: Option<UserId>, most_uses: i64) -> Result<Voices> {
    let rows = sqlx::query!(
        r#"
        WITH used AS MATERIALIZED (
            SELECT id, user_id, user_name, school_name, unit, used_on, outcome, pupils, minutes, advice, noted_at
            FROM practice_uses
            WHERE practice_id = $1 AND removed_at IS NULL
        ), shown AS (
            SELECT id, user_id, user_name, school_name, unit, used_on, outcome, pupils, minutes, advice, noted_at
            FROM used
            ORDER BY user_id IS NOT DISTINCT FROM $2 DESC, used_on DESC, noted_at DESC
            LIMIT $3
        )
        SELECT 'use' AS "sort!", shown.id AS "id?", NULL::uuid AS "parent_id?", shown.user_id AS "user_id?: UserId",
               shown.user_name AS "user_name?", shown.school_name AS "school_name?", shown.unit AS "unit?",
               shown.used_on AS "used_on?", shown.outcome AS "outcome?", shown.pupils AS "pupils?", shown.minutes AS "minutes?",
               shown.advice AS "text?", shown.noted_at AS "at?", false AS "is_removed!", 1::bigint AS "count!"
        FROM shown
        UNION ALL
        SELECT 'outcome', NULL, NULL, NULL, NULL, NULL, NULL, NULL, used.outcome, NULL, NULL, NULL, NULL, false, count(*)
        FROM used
        GROUP BY used.outcome
        UNION ALL
        SELECT 'said', question.id, question.parent_id, question.user_id, question.user_name, question.school_name, NULL, NULL,
               NULL, NULL, NULL, question.text, question.asked_at, question.removed_at IS NOT NULL, 1
        FROM practice_questions AS question
        WHERE question.practice_id = $1
        "#,
        practice as PracticeId,
        reader as Option<UserId>,
        most_uses,
    )
    .fetch_all(tx.conn())
    .await?;
    let mut voices = Voices::default();
    for row in rows {
        match (row.sort.as_str(), row.id, row.user_id) {
            ("outcome", ..) => voices.outcomes.push((row.outcome.unwrap_or_default(), row.count)),
            ("use", Some(id), Some(user)) => voices.uses.push(Used {
                id: UseId(id),
                user,
                user_name: row.user_name.unwrap_or_default(),
                school_name: row.school_name.unwrap_or_default(),
                unit: row.unit.unwrap_or_default(),
                used_on: row.used_on.unwrap_or(Date::MIN),
                outcome: row.outcome.unwrap_or_default(),
                pupils: row.pupils,
                minutes: row.minutes,
                advice: row.text.unwrap_or_default(),
            }),
            ("said", Some(id), Some(user)) => voices.said.push(Said {
                id: QuestionId(id),
                answers: row.parent_id.map(QuestionId),
                user,
                user_name: row.user_name.unwrap_or_default(),
                school_name: row.school_name.unwrap_or_default(),
                text: row.text.unwrap_or_default(),
                said_at: row.at.unwrap_or(OffsetDateTime::UNIX_EPOCH),
                is_removed: row.is_removed,
            }),
            _ => {}
        }
    }
    voices.said.sort_by_key(|said| (said.said_at, said.id));
    Ok(voices)
}

/// What a signed-in reader brings to the page.
#[derive(Debug, Default)]
pub struct Own {
    /// In the reader's collection.
    pub saved: bool,
    /// The classes or groups the reader leads this year.
    pub units: Vec<String>,
}

pub async fn find_own(tx: &mut Tx, practice: PracticeId, reader: UserId, first_year: i32) -> Result<Own> {
    let own = sqlx::query_as!(
        Own,
        r#"
        SELECT EXISTS (SELECT FROM practice_bookmarks WHERE practice_id = $1 AND user_id = $2) AS "saved!",
               ARRAY(SELECT unit.label
                     FROM units AS unit
                     WHERE unit.teacher_id = $2 AND unit.academic_first_year = $3 AND unit.school_id = ANY($4)
                     ORDER BY unit.grade, unit.label) AS "units!"
        "#,
        practice as PracticeId,
        reader as UserId,
        first_year,
        tx.reach().to_vec() as Vec<uuid::Uuid>,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(own)
}
