//! Statements on what is open to everybody, and on what once was: the only shelf from which other libraries are served.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::PracticeId;

/// What became of a practice that was opened to everybody.
#[derive(Clone, Debug)]
pub struct Opening {
    pub practice_id: PracticeId,
    pub rubric: Option<String>,
    /// False once it was withdrawn, taken down, kept to the district again or removed.
    pub is_open: bool,
    pub changed_at: OffsetDateTime,
}

/// Which openings are asked for, in the order of their changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slice {
    pub rubric: Option<String>,
    pub from: Option<OffsetDateTime>,
    pub before: Option<OffsetDateTime>,
    /// The last one that was told of already.
    pub after: Option<(OffsetDateTime, PracticeId)>,
}

impl Slice {
    /// The place after which the list goes on.
    fn start(&self) -> (OffsetDateTime, PracticeId) {
        self.after.unwrap_or((self.from.unwrap_or(OffsetDateTime::UNIX_EPOCH), PracticeId(uuid::Uuid::nil())))
    }

    /// A day that no change reaches, where no end is named.
    fn end(&self) -> OffsetDateTime {
        self.before.unwrap_or(time::macros::datetime!(9999-12-31 0:00 UTC))
    }
}

/// The next so many. With a rubric and without one are two statements, so that each walks along its own index.
pub async fn list(tx: &mut Tx, slice: &Slice, most: i64) -> Result<Vec<Opening>> {
    let ((start, last), end) = (slice.start(), slice.end());
    let openings = match &slice.rubric {
        Some(rubric) => {
            let of_rubric = sqlx::query_as!(
                Opening,
                r#"
                SELECT practice_id, rubric, is_open, changed_at
                FROM practice_openings
                WHERE rubric = $1 AND (changed_at, practice_id) > ($2, $3) AND changed_at < $4
                ORDER BY changed_at, practice_id
                LIMIT $5
                "#,
                rubric,
                start,
                last as PracticeId,
                end,
                most,
            );
            of_rubric.fetch_all(tx.conn()).await?
        }
        None => {
            let all = sqlx::query_as!(
                Opening,
                r#"
                SELECT practice_id, rubric, is_open, changed_at
                FROM practice_openings
                WHERE (changed_at, practice_id) > ($1, $2) AND changed_at < $3
                ORDER BY changed_at, practice_id
                LIMIT $4
                "#,
                start,
                last as PracticeId,
                end,
                most,
            );
            all.fetch_all(tx.conn()).await?
        }
    };
    Ok(openings)
}

pub async fn find(tx: &mut Tx, id: PracticeId) -> Result<Option<Opening>> {
    let opening = sqlx::query_as!(
        Opening,
        "SELECT practice_id, rubric, is_open, changed_at FROM practice_openings WHERE practice_id = $1",
        id as PracticeId,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(opening)
}

/// The earliest change that is still told of.
pub async fn earliest(tx: &mut Tx) -> Result<Option<OffsetDateTime>> {
    let earliest = sqlx::query_scalar!("SELECT changed_at FROM practice_openings ORDER BY changed_at, practice_id LIMIT 1")
        .fetch_optional(tx.conn())
        .await?;
    Ok(earliest)
}

/// A practice that is open to everybody, as it is told to programs.
#[derive(Clone, Debug)]
pub struct OpenPractice {
    pub id: PracticeId,
    pub title: String,
    pub annotation: String,
    pub keywords: String,
    pub author_name: String,
    pub coauthors: String,
    pub school_name: String,
    pub rubric: Option<String>,
    pub kind: Option<String>,
    pub directions: Vec<String>,
    pub language: String,
    pub licence: String,
    pub published_at: OffsetDateTime,
    pub changed_at: OffsetDateTime,
    /// The formats of its files, each once.
    pub media_types: Vec<String>,
}

/// Those of the practices that are open to everybody at this moment, in the order asked for.
pub async fn list_open(tx: &mut Tx, ids: &[PracticeId]) -> Result<Vec<OpenPractice>> {
    let open = sqlx::query_as!(
        OpenPractice,
        r#"
        SELECT practice.id, practice.title, practice.annotation, practice.keywords, practice.author_name, practice.coauthors,
               practice.school_name, practice.rubric, practice.kind,
               ARRAY(SELECT direction FROM practice_directions WHERE practice_id = practice.id ORDER BY direction) AS "directions!",
               practice.language, practice.licence, coalesce(practice.published_at, practice.changed_at) AS "published_at!",
               practice.changed_at,
               ARRAY(SELECT DISTINCT media_type FROM practice_files
                     WHERE practice_id = practice.id ORDER BY media_type) AS "media_types!"
        FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, position)
        JOIN practices AS practice ON practice.id = wanted.id
        WHERE practice.level = 'public'
        ORDER BY wanted.position
        "#,
        ids as &[PracticeId],
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(open)
}
