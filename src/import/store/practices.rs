//! Practices and their files, many at once.

use std::collections::{HashMap, HashSet};

use time::OffsetDateTime;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, PracticeFileId, PracticeId, SchoolId};
use crate::import::records::Attachment;
use crate::practices::Practice;

/// The school of a practice with what it belongs to.
pub struct Base {
    pub name: String,
    pub district: DistrictId,
    pub association: Option<AssociationId>,
}

/// Those of these practices that are there already.
pub async fn list_known(tx: &mut Tx, practices: &[Uuid]) -> Result<HashSet<PracticeId>> {
    let known = sqlx::query_scalar!(
        "SELECT id FROM practices WHERE id = ANY($1) AND (level IN ('district', 'public') OR school_id = ANY($2))",
        practices,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(known.into_iter().collect())
}

/// Those of these schools that are there, each with its first association.
pub async fn list_bases(tx: &mut Tx, schools: &[Uuid]) -> Result<HashMap<SchoolId, Base>> {
    let rows = sqlx::query!(
        r#"
        SELECT DISTINCT ON (school.id) school.id, school.name, school.district_id, association.id AS "association_id?: AssociationId"
        FROM schools AS school
        LEFT JOIN associations AS association ON association.school_id = school.id
        WHERE school.id = ANY($1)
        ORDER BY school.id, association.id
        "#,
        schools,
    )
    .fetch_all(tx.conn())
    .await?;
    let base = |name, district, association| Base { name, district, association };
    Ok(rows.into_iter().map(|row| (row.id, base(row.name, row.district_id, row.association_id))).collect())
}

/// The columns of many published practices.
#[derive(Default)]
pub struct Columns {
    ids: Vec<Uuid>,
    schools: Vec<Option<Uuid>>,
    districts: Vec<Uuid>,
    associations: Vec<Option<Uuid>>,
    authors: Vec<Uuid>,
    author_names: Vec<String>,
    author_posts: Vec<String>,
    school_names: Vec<String>,
    titles: Vec<String>,
    rubrics: Vec<Option<String>>,
    kinds: Vec<Option<String>>,
    forms: Vec<Option<String>>,
    grades_from: Vec<Option<i32>>,
    grades_to: Vec<Option<i32>>,
    annotations: Vec<String>,
    keywords: Vec<String>,
    courses: Vec<String>,
    languages: Vec<String>,
    made_at: Vec<OffsetDateTime>,
    file_counts: Vec<i32>,
    file_bytes: Vec<i64>,
    /// Pairs of a practice and a direction.
    directed: Vec<Uuid>,
    directions: Vec<String>,
}

impl Columns {
    pub fn push(&mut self, practice: &Practice) {
        let content = &practice.content;
        self.ids.push(practice.id.0);
        self.schools.push(practice.school.map(|id| id.0));
        self.districts.push(practice.district.0);
        self.associations.push(practice.association.map(|id| id.0));
        self.authors.push(practice.author.0);
        self.author_names.push(practice.author_name.clone());
        self.author_posts.push(practice.author_post.clone());
        self.school_names.push(practice.school_name.clone());
        self.titles.push(content.title.clone());
        self.rubrics.push(content.rubric.clone());
        self.kinds.push(content.kind.clone());
        self.forms.push(content.form.clone());
        self.grades_from.push(content.grade_from);
        self.grades_to.push(content.grade_to);
        self.annotations.push(content.annotation.clone());
        self.keywords.push(content.keywords.clone());
        self.courses.push(content.course.clone());
        self.languages.push(content.language.clone());
        self.made_at.push(practice.created_at);
        self.file_counts.push(practice.file_count);
        self.file_bytes.push(practice.file_bytes);
        for direction in &content.directions {
            self.directed.push(practice.id.0);
            self.directions.push(direction.clone());
        }
    }
}

pub async fn insert(tx: &mut Tx, practices: &Columns) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practices (
            id, school_id, district_id, association_id, author_id, author_name, author_post, school_name, status, level,
            title, rubric, kind, form, grade_from, grade_to, annotation, keywords, course, language,
            created_at, changed_at, submitted_at, accepted_at, nominated_at, consented_at, published_at, file_count, file_bytes)
        SELECT
            id, school_id, district_id, association_id, author_id, author_name, author_post, school_name, 'published', 'public',
            title, rubric, kind, form, grade_from, grade_to, annotation, keywords, course, language,
            made_at, made_at, made_at, CASE WHEN school_id IS NOT NULL THEN made_at END, made_at, made_at, made_at, file_count, file_bytes
        FROM unnest(
            $1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
            $11::text[], $12::text[], $13::integer[], $14::integer[], $15::text[], $16::text[], $17::text[], $18::text[],
            $19::timestamptz[], $20::integer[], $21::bigint[]
        ) AS brought (id, school_id, district_id, association_id, author_id, author_name, author_post, school_name, title, rubric,
            kind, form, grade_from, grade_to, annotation, keywords, course, language, made_at, file_count, file_bytes)
        ON CONFLICT DO NOTHING
        "#,
        &practices.ids,
        &practices.schools as &[Option<Uuid>],
        &practices.districts,
        &practices.associations as &[Option<Uuid>],
        &practices.authors,
        &practices.author_names,
        &practices.author_posts,
        &practices.school_names,
        &practices.titles,
        &practices.rubrics as &[Option<String>],
        &practices.kinds as &[Option<String>],
        &practices.forms as &[Option<String>],
        &practices.grades_from as &[Option<i32>],
        &practices.grades_to as &[Option<i32>],
        &practices.annotations,
        &practices.keywords,
        &practices.courses,
        &practices.languages,
        &practices.made_at,
        &practices.file_counts,
        &practices.file_bytes,
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        r#"
        INSERT INTO practice_directions (practice_id, direction)
        SELECT practice_id, direction
        FROM unnest($1::uuid[], $2::text[]) AS brought (practice_id, direction)
        ON CONFLICT DO NOTHING
        "#,
        &practices.directed,
        &practices.directions,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The columns of many files that have words and no bytes.
#[derive(Default)]
pub struct FileColumns {
    ids: Vec<Uuid>,
    practices: Vec<Uuid>,
    positions: Vec<i32>,
    names: Vec<String>,
    media_types: Vec<String>,
    sizes: Vec<i64>,
    keys: Vec<String>,
    plains: Vec<String>,
    added_at: Vec<OffsetDateTime>,
}

impl FileColumns {
    /// `key` names no bytes of the store: whoever wants to download the file is told that it is not there.
    pub fn push(&mut self, practice: &Practice, position: i32, file: &Attachment, key: &str) {
        self.ids.push(PracticeFileId::fresh().0);
        self.practices.push(practice.id.0);
        self.positions.push(position);
        self.names.push(file.name.clone());
        self.media_types.push(file.mime.clone());
        self.sizes.push(file.size);
        self.keys.push(key.to_owned());
        self.plains.push(file.text.clone());
        self.added_at.push(practice.created_at);
    }
}

pub async fn insert_files(tx: &mut Tx, files: &FileColumns) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO practice_files (id, practice_id, position, name, media_type, size, sha256, key, plain, reading, added_at)
        SELECT id, practice_id, position, name, media_type, size, '', key, plain,
               CASE WHEN plain = '' THEN 'none' ELSE 'read' END, added_at
        FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[], $5::text[], $6::bigint[], $7::text[], $8::text[],
                    $9::timestamptz[])
            AS brought (id, practice_id, position, name, media_type, size, key, plain, added_at)
        ON CONFLICT DO NOTHING
        "#,
        &files.ids,
        &files.practices,
        &files.positions,
        &files.names,
        &files.media_types,
        &files.sizes,
        &files.keys,
        &files.plains,
        &files.added_at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
