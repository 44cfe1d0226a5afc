//! The words that texts are made of, learned from every saved entry: against them typing errors
//! are told from rare words, and mended.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::distance::distance;
use super::query::Query;
use super::stems::{Tongue, reinflected, stems};
use crate::db::Tx;
use crate::error::Result;

/// Entries learned in one go; a job goes on until nothing is left.
const LESSONS: i64 = 500;

/// Teaches the vocabulary the words of newly saved entries, some hundred entries at a time, and
/// returns how many it took. One program learns at a time; another that tries takes none.
pub async fn learn(tx: &mut Tx) -> Result<u64> {
    // Any number that nothing else locks by.
    const LOCK: i64 = 7_507;
    let is_alone = sqlx::query_scalar!(r#"SELECT pg_try_advisory_xact_lock($1) AS "alone!""#, LOCK).fetch_one(tx.conn()).await?;
    if !is_alone {
        return Ok(0);
    }
    let lessons = sqlx::query_scalar!(
        r#"
        DELETE FROM search_lessons
        WHERE id IN (SELECT id FROM search_lessons ORDER BY id LIMIT $1)
        RETURNING words
        "#,
        LESSONS,
    )
    .fetch_all(tx.conn())
    .await?;
    let taken = lessons.len() as u64;
    // In order, so that rows are locked in the same order by everyone.
    let mut learned: BTreeMap<String, (String, i32)> = BTreeMap::new();
    for written in lessons.into_iter().flatten() {
        let word = written.replace('ё', "е");
        let (shown, entries) = learned.entry(word).or_insert_with(|| (written.clone(), 0));
        if written.contains('ё') {
            *shown = written;
        }
        *entries += 1;
    }
    let mut columns = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (word, (shown, entries)) in learned {
        columns.2.push(stems(&word, Tongue::Either).swap_remove(0));
        columns.0.push(word);
        columns.1.push(shown);
        columns.3.push(entries);
    }
    sqlx::query!(
        r#"
        INSERT INTO search_words (word, shown, stem, entries)
        SELECT word, shown, stem, entries
        FROM unnest($1::text[], $2::text[], $3::text[], $4::integer[]) AS learned (word, shown, stem, entries)
        ON CONFLICT ON CONSTRAINT search_words_pkey DO UPDATE SET
            entries = search_words.entries + excluded.entries,
            shown = CASE WHEN excluded.shown LIKE '%ё%' THEN excluded.shown ELSE search_words.shown END
        "#,
        &columns.0,
        &columns.1,
        &columns.2,
        &columns.3,
    )
    .execute(tx.conn())
    .await?;
    Ok(taken)
}

/// The question with its misspelled words mended: those that no text has, but a word much like them
/// has. None if there is nothing to mend, or nothing like it.
pub async fn suggest(tx: &mut Tx, query: &Query) -> Result<Option<String>> {
    let absent = rare(tx, query, 0).await?;
    mended(tx, query, &absent, 1).await
}

/// The question with its rare words replaced by common ones that look much like them.
pub(super) async fn commoner(tx: &mut Tx, query: &Query) -> Result<Option<String>> {
    const RARE: i64 = 3;
    const COMMON: i32 = 20;
    let rare = rare(tx, query, RARE).await?;
    mended(tx, query, &rare, COMMON).await
}

/// The question with words replaced by their nearest in the vocabulary that so many entries have.
async fn mended(tx: &mut Tx, query: &Query, places: &[usize], entries: i32) -> Result<Option<String>> {
    if places.is_empty() {
        return Ok(None);
    }
    let words: Vec<String> = places.iter().map(|&at| query.asked[at].text.clone()).collect();
    let alike = alike(tx, &words, entries).await?;
    let nearest = |at: &usize| {
        let asked = &query.asked[*at].text;
        let near = alike.iter().filter(|word| word.asked == *asked);
        let (_, word) = near.filter_map(|word| Some((word.unlikeness()?, word))).min_by_key(|(unlikeness, _)| *unlikeness)?;
        Some((*at, reinflected(asked, &word.word).unwrap_or_else(|| word.shown.clone())))
    };
    let instead: Vec<(usize, String)> = places.iter().filter_map(nearest).collect();
    Ok((!instead.is_empty()).then(|| query.with_words(&instead)))
}

/// Whether every word of a question stands, in this very form, in some text.
pub(super) async fn is_written(tx: &mut Tx, query: &Query) -> Result<bool> {
    let mut words: Vec<String> = query.asked.iter().map(|asked| asked.text.clone()).collect();
    words.sort();
    words.dedup();
    let known = sqlx::query_scalar!(r#"SELECT count(*) AS "known!" FROM search_words WHERE word = ANY($1)"#, &words)
        .fetch_one(tx.conn())
        .await?;
    Ok(!words.is_empty() && usize::try_from(known) == Ok(words.len()))
}

/// The question without the words that no text has; none if it would stay as it is, or empty.
pub(super) async fn without_unknown(tx: &mut Tx, query: &Query) -> Result<Option<String>> {
    let unknown: Vec<(usize, String)> = rare(tx, query, 0).await?.into_iter().map(|at| (at, String::new())).collect();
    let is_helpful = !unknown.is_empty() && unknown.len() < query.asked.len();
    Ok(is_helpful.then(|| query.with_words(&unknown)))
}

/// Which words of a question stand, in any form, in no more entries than so many.
async fn rare(tx: &mut Tx, query: &Query, entries: i64) -> Result<Vec<usize>> {
    let asked: Vec<Vec<String>> = query.asked.iter().map(|asked| stems(&asked.text, Tongue::Either)).collect();
    let known = sqlx::query!(
        r#"
        SELECT stem, sum(entries) AS "entries!"
        FROM search_words
        WHERE stem = ANY($1)
        GROUP BY stem
        "#,
        &asked.iter().flatten().cloned().collect::<Vec<_>>(),
    )
    .fetch_all(tx.conn())
    .await?;
    let is_rare = |at: &usize| {
        let is_word = query.asked[*at].text.chars().all(|sign| sign.is_alphabetic() || sign == '’');
        let met: i64 = known.iter().filter(|known| asked[*at].contains(&known.stem)).map(|known| known.entries).sum();
        is_word && met <= entries
    };
    Ok((0..asked.len()).filter(is_rare).collect())
}

/// A word that may be meant by a beginning.
pub(super) struct Likely {
    /// Which of the beginnings.
    pub beginning: usize,
    pub word: String,
    pub shown: String,
    pub stem: String,
    pub entries: i32,
}

/// The words that begin as one of these, the first beginning before the second, each from its commonest word on; where no word
/// begins so, words that look like the first. With them the number of the last saving.
pub(super) async fn likely(tx: &mut Tx, beginnings: &[String]) -> Result<(Vec<Likely>, i64)> {
    let whole = beginnings.first().filter(|word| word.chars().count() >= 4).cloned().unwrap_or_default();
    let rows = sqlx::query!(
        r#"
        WITH begun AS MATERIALIZED (
            SELECT text, number FROM unnest($1::text[]) WITH ORDINALITY AS begun (text, number)
        ), completed AS MATERIALIZED (
            SELECT begun.number, known.word, known.shown, known.stem, known.entries
            FROM begun
            CROSS JOIN LATERAL (
                (SELECT word, shown, stem, entries FROM search_words
                 WHERE char_length(begun.text) = 2 AND left(word, 2) = begun.text
                 ORDER BY entries DESC LIMIT 20)
                UNION ALL
                (SELECT word, shown, stem, entries FROM search_words
                 WHERE char_length(begun.text) > 2 AND word ~>=~ begun.text AND word ~<~ (begun.text || chr(1114111))
                 ORDER BY entries DESC LIMIT 20)
            ) AS known
        ), alike AS (
            SELECT 0::bigint AS number, word, shown, stem, entries FROM search_words
            WHERE NOT EXISTS (SELECT FROM completed) AND $2 <> '' AND word % $2
            ORDER BY similarity(word, $2) DESC, entries DESC LIMIT 30
        )
        SELECT number AS "number!", word AS "word!", shown AS "shown!", stem AS "stem!", entries AS "entries!",
               (SELECT last_value FROM search_entries_number_seq) AS "last!"
        FROM (TABLE completed UNION ALL TABLE alike) AS likely
        ORDER BY number, entries DESC, word
        "#,
        beginnings,
        whole,
    )
    .fetch_all(tx.conn())
    .await?;
    let last = rows.first().map_or(0, |row| row.last);
    let mut likely = Vec::with_capacity(rows.len());
    for row in rows {
        let alike = Alike { asked: whole.clone(), word: row.word, shown: row.shown, stem: row.stem, entries: row.entries };
        let unlikeness = if row.number == 0 { alike.unlikeness() } else { Some((0, 0, Reverse(row.entries))) };
        if let Some(unlikeness) = unlikeness {
            let beginning = usize::try_from(row.number).unwrap_or(0).saturating_sub(1);
            let Alike { word, shown, stem, entries, .. } = alike;
            likely.push((unlikeness, Likely { beginning, word, shown, stem, entries }));
        }
    }
    likely.sort_by_key(|(unlikeness, word)| (word.beginning, *unlikeness));
    Ok((likely.into_iter().map(|(_, word)| word).collect(), last))
}

/// A word of the vocabulary that looks like a word asked for.
struct Alike {
    asked: String,
    word: String,
    shown: String,
    stem: String,
    entries: i32,
}

/// The words of the vocabulary with the most letters in common with each word asked for.
async fn alike(tx: &mut Tx, words: &[String], entries: i32) -> Result<Vec<Alike>> {
    // Far below what is accepted in the end: in short words one slip leaves few threes of letters whole.
    sqlx::query_scalar!(r#"SELECT set_config('pg_trgm.similarity_threshold', '0.25', true) AS "threshold!""#)
        .fetch_one(tx.conn())
        .await?;
    // Two letters exchanged may leave none whole, so that words like this are asked for one by one.
    let exchanged = words.iter().flat_map(|word| exchanges(word).into_iter().map(|exchanged| (word.clone(), exchanged)));
    let (asked, exchanged): (Vec<String>, Vec<String>) = exchanged.unzip();
    let alike = sqlx::query_as!(
        Alike,
        r#"
        SELECT asked.word AS "asked!", known.word AS "word!", known.shown AS "shown!", known.stem AS "stem!",
            known.entries AS "entries!"
        FROM unnest($1::text[]) AS asked (word)
        CROSS JOIN LATERAL (
            SELECT near.word, near.shown, near.stem, near.entries
            FROM search_words AS near
            WHERE near.word % asked.word AND near.entries >= $2
            ORDER BY similarity(near.word, asked.word) DESC, near.entries DESC
            LIMIT 60
        ) AS known
        UNION
        SELECT exchanged.asked, known.word, known.shown, known.stem, known.entries
        FROM unnest($3::text[], $4::text[]) AS exchanged (asked, word)
        JOIN search_words AS known ON known.word = exchanged.word
        WHERE known.entries >= $2
        "#,
        words,
        entries,
        &asked,
        &exchanged,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(alike)
}

/// The word with each pair of neighbours exchanged.
fn exchanges(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let exchanged = |at: usize| {
        let mut letters = letters.clone();
        letters.swap(at, at + 1);
        letters.into_iter().collect()
    };
    (0..letters.len().saturating_sub(1)).map(exchanged).collect()
}

impl Alike {
    /// How much the word differs from the one asked for, the least first; none if it is another word,
    /// or the same. Stems are compared too: the very form that was misspelled may stand in no text.
    fn unlikeness(&self) -> Option<(usize, usize, Reverse<i32>)> {
        let allowed = match self.asked.chars().count() {
            0..4 => return None,
            4..8 => 1,
            _ => 2,
        };
        let whole = distance(&self.asked, &self.word);
        let stems = stems(&self.asked, Tongue::Either);
        let by_stem = stems.iter().map(|stem| distance(stem, &self.stem)).min()?;
        let least = whole.min(by_stem);
        (by_stem > 0 && least <= allowed).then_some((least, whole, Reverse(self.entries)))
    }
}
