//! The tables of search. Who may find what is decided here, by one condition.

use std::collections::HashSet;

use uuid::Uuid;

use super::entry::Entry;
use super::jobs::LearnWords;
use super::query::Query;
use super::stems::Stemmed;
use crate::access::{Actor, Role};
use crate::db::Tx;
use crate::error::Result;
use crate::jobs;

/// Ranked and returned at most; a page says «more than 1 000» instead of counting.
pub(super) const MOST_FOUND: usize = 1_000;

/// What the one who asks may find besides what is public.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    pub districts: Vec<Uuid>,
    pub schools: Vec<Uuid>,
    pub associations: Vec<Uuid>,
    pub user: Option<Uuid>,
}

impl Scope {
    /// What this actor may find; a visitor finds what is public. The district's centre reaches all its
    /// schools, but finds nothing of theirs that was not sent to it.
    pub fn of(actor: Option<&Actor>) -> Self {
        let Some(actor) = actor else { return Self::default() };
        let is_centre = actor.has(Role::Methodologist) || actor.has(Role::CentreHead);
        Self {
            districts: actor.reach.districts.clone(),
            schools: if is_centre { Vec::new() } else { actor.reach.schools.clone() },
            associations: actor.reach.associations.clone(),
            user: Some(actor.user.0),
        }
    }
}

/// A thing found; the highest rank stands first.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub kind: String,
    pub id: Uuid,
    pub rank: f32,
    /// Higher for what was saved later: of equal rank the newest stands first.
    number: i64,
}

/// Makes a thing findable, in place of what was known of it before; its words are learned soon after.
pub async fn put(tx: &mut Tx, entry: &Entry<'_>) -> Result<()> {
    put_all(tx, std::slice::from_ref(entry)).await?;
    jobs::later(tx, &LearnWords {}, entry.changed_at).await
}

/// Makes many things findable by one statement. No thing may stand in the list twice.
pub async fn put_all(tx: &mut Tx, entries: &[Entry<'_>]) -> Result<()> {
    let rows = Rows::of(entries);
    sqlx::query!(
        r#"
        INSERT INTO search_entries
            (kind, id, school_id, district_id, association_id, owner_id, level, locale, title, changed_at, number, head, vector)
        SELECT kind, id, school_id, district_id, association_id, owner_id, level, locale, title, changed_at, number,
            head::tsvector,
            vector::tsvector || array_to_tsvector(ARRAY['~' || number / 2048, '~~' || number / 65536])
        FROM (
            SELECT kind, id, school_id, district_id, association_id, owner_id, level, locale, title, changed_at, head, vector,
                nextval('search_entries_number_seq') AS number
            FROM unnest(
                $1::text[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::text[],
                $10::timestamptz[], $11::text[], $12::text[]
            ) AS entry
                (kind, id, school_id, district_id, association_id, owner_id, level, locale, title, changed_at, head, vector)
        ) AS numbered
        ON CONFLICT ON CONSTRAINT search_entries_pkey DO UPDATE SET
            school_id = excluded.school_id,
            district_id = excluded.district_id,
            association_id = excluded.association_id,
            owner_id = excluded.owner_id,
            level = excluded.level,
            locale = excluded.locale,
            title = excluded.title,
            changed_at = excluded.changed_at,
            number = excluded.number,
            head = excluded.head,
            vector = excluded.vector
        "#,
        &rows.kinds,
        &rows.ids,
        &rows.schools as &[Option<Uuid>],
        &rows.districts as &[Option<Uuid>],
        &rows.associations as &[Option<Uuid>],
        &rows.owners as &[Option<Uuid>],
        &rows.levels,
        &rows.locales,
        &rows.titles,
        &rows.changed,
        &rows.heads,
        &rows.vectors,
    )
    .execute(tx.conn())
    .await?;
    // An array of arrays must be rectangular, so the words of each entry travel as one line.
    sqlx::query!(
        r#"
        INSERT INTO search_lessons (words)
        SELECT string_to_array(line, ' ')
        FROM unnest($1::text[]) AS line
        WHERE line <> ''
        "#,
        &rows.lessons,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Makes a thing unfindable.
pub async fn remove(tx: &mut Tx, kind: &str, id: Uuid) -> Result<()> {
    sqlx::query!("DELETE FROM search_entries WHERE kind = $1 AND id = $2", kind, id).execute(tx.conn()).await?;
    Ok(())
}

/// The entries that answer a question, for one who may see them, the best first. Common words are in more entries
/// than anybody reads: then the newest entries answer, and older ones only if those are too few.
pub(super) async fn select(tx: &mut Tx, query: &Query, scope: &Scope, kinds: &[&str]) -> Result<Vec<Found>> {
    let mut found: Vec<Found> = Vec::new();
    for era in eras(tx).await? {
        let more = candidates(tx, query, era.as_deref(), scope, kinds).await?;
        let known: HashSet<(&str, Uuid)> = more.iter().map(|found| (found.kind.as_str(), found.id)).collect();
        found.retain(|found| !known.contains(&(found.kind.as_str(), found.id)));
        found.extend(more);
        if found.len() >= MOST_FOUND {
            break;
        }
    }
    found.sort_by(|one, other| other.rank.total_cmp(&one.rank).then(other.number.cmp(&one.number)));
    found.truncate(MOST_FOUND);
    Ok(found)
}

/// The eras to look through one after another, as expressions on the words that entries bear for the time of their
/// saving: the newest two to four thousand savings, the newest hundred thousand, all.
async fn eras(tx: &mut Tx) -> Result<Vec<Option<String>>> {
    let last = sqlx::query_scalar!("SELECT last_value FROM search_entries_number_seq").fetch_one(tx.conn()).await?;
    let newest = [era("~", 2_048, last), era("~~", 65_536, last)];
    Ok(newest.into_iter().flatten().map(Some).chain([None]).collect())
}

/// The newest era of so many savings and the one before it; none while there are no two of them.
pub(super) fn era(sign: &str, length: i64, last: i64) -> Option<String> {
    let block = last / length;
    (block >= 2).then(|| format!("('{sign}{block}' | '{sign}{}')", block - 1))
}

/// At most so many of the entries of an era that answer a question, ranked by title and annotation, and where few
/// are found by all their texts. The expressions are made once, not for each row; a generic plan serves well, since
/// it always takes the text index.
async fn candidates(tx: &mut Tx, query: &Query, era: Option<&str>, scope: &Scope, kinds: &[&str]) -> Result<Vec<Found>> {
    let kinds: Vec<String> = kinds.iter().map(|&kind| kind.to_owned()).collect();
    let asked = query.expression();
    let condition = era.map_or_else(|| asked.clone(), |era| format!("{era} & {asked}"));
    let found = sqlx::query_as!(
        Found,
        r#"
        WITH question AS MATERIALIZED (
            SELECT ($1::text)::tsquery AS condition, ($2::text)::tsquery AS asked
        ), candidates AS MATERIALIZED (
            SELECT kind, id, head, vector, number
            FROM search_entries
            WHERE vector @@ (SELECT condition FROM question)
                AND kind = ANY($3)
                AND (
                    level = 'public'
                    OR (level = 'district' AND district_id = ANY($4))
                    OR (level = 'school' AND school_id = ANY($5))
                    OR (level = 'association' AND association_id = ANY($6))
                    OR (level = 'own' AND owner_id = $7)
                )
            LIMIT $8
        ), counted AS (
            SELECT count(*) AS entries
            FROM candidates
        )
        SELECT candidate.kind, candidate.id, candidate.number,
            (CASE WHEN (SELECT entries FROM counted) <= 50
                THEN ts_rank(candidate.vector, (SELECT asked FROM question), 1)
                ELSE ts_rank(candidate.head, (SELECT asked FROM question), 1)
            END) AS "rank!"
        FROM candidates AS candidate
        "#,
        condition,
        asked,
        &kinds,
        &scope.districts,
        &scope.schools,
        &scope.associations,
        scope.user,
        MOST_FOUND as i64,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(found)
}

/// Which of the things asked about answer their questions: for each question those of its ids that do, in their order. A
/// question without words is answered by all. Who may see the things is for the one to know who asks.
pub async fn among(tx: &mut Tx, kind: &str, asked: &[(Query, Vec<Uuid>)]) -> Result<Vec<Vec<Uuid>>> {
    let (mut numbers, mut ids) = (Vec::new(), Vec::new());
    for (number, (_, candidates)) in (1_i64..).zip(asked).filter(|(_, (query, _))| !query.is_empty()) {
        numbers.extend(candidates.iter().map(|_| number));
        ids.extend(candidates);
    }
    let mut answering = HashSet::new();
    if !ids.is_empty() {
        let expressions: Vec<String> = asked.iter().map(|(query, _)| query.expression()).collect();
        let rows = sqlx::query!(
            r#"
            SELECT candidate.number AS "number!", candidate.id AS "id!"
            FROM unnest($2::bigint[], $3::uuid[]) AS candidate (number, id)
            JOIN search_entries AS entry ON entry.kind = $4 AND entry.id = candidate.id
            WHERE entry.vector @@ (($1::text[])[candidate.number])::tsquery
            "#,
            &expressions,
            &numbers,
            &ids,
            kind,
        )
        .fetch_all(tx.conn())
        .await?;
        answering = rows.into_iter().map(|row| (row.number, row.id)).collect();
    }
    let kept = (1_i64..).zip(asked).map(|(number, (query, candidates))| {
        candidates.iter().copied().filter(|id| query.is_empty() || answering.contains(&(number, *id))).collect()
    });
    Ok(kept.collect())
}

/// The columns of many entries.
#[derive(Default)]
struct Rows {
    kinds: Vec<String>,
    ids: Vec<Uuid>,
    schools: Vec<Option<Uuid>>,
    districts: Vec<Option<Uuid>>,
    associations: Vec<Option<Uuid>>,
    owners: Vec<Option<Uuid>>,
    levels: Vec<String>,
    locales: Vec<String>,
    titles: Vec<String>,
    changed: Vec<time::OffsetDateTime>,
    heads: Vec<String>,
    vectors: Vec<String>,
    lessons: Vec<String>,
}

impl Rows {
    fn of(entries: &[Entry<'_>]) -> Self {
        let (mut rows, mut stemmed) = (Self::default(), Stemmed::default());
        for entry in entries {
            rows.push(entry, &mut stemmed);
        }
        rows
    }

    fn push(&mut self, entry: &Entry<'_>, stemmed: &mut Stemmed) {
        let indexed = entry.indexed(stemmed);
        self.kinds.push(entry.kind.to_owned());
        self.ids.push(entry.id);
        self.schools.push(entry.school_id);
        self.districts.push(entry.district_id);
        self.associations.push(entry.association_id);
        self.owners.push(entry.owner_id);
        self.levels.push(entry.level.as_str().to_owned());
        self.locales.push(entry.locale.to_owned());
        // PostgreSQL has no room for NUL in a text.
        self.titles.push(entry.title.replace('\0', ""));
        self.changed.push(entry.changed_at);
        self.heads.push(indexed.head);
        self.vectors.push(indexed.vector);
        self.lessons.push(indexed.lesson.join(" "));
    }
}
