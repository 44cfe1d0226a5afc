//! Things by words of their titles, for suggestions. Who may find what is decided by the same condition as in the search.

use uuid::Uuid;

use super::query::Query;
use super::store::{Scope, era};
use crate::db::Tx;
use crate::error::Result;

/// A word met in so many entries is common.
const COMMON: i64 = 5_000;

/// A thing by its title, and which of the words asked for stand in its title or annotation.
pub(super) struct Titled {
    pub id: Uuid,
    pub title: String,
    pub number: i64,
    pub answers: Vec<usize>,
}

/// Things that may be seen and have one of some words, each given with the number of entries it is met in, besides the words
/// before it: some two hundred of them. Of common words only the newest entries are looked through; `last` is the number of
/// the last saving.
pub(super) async fn titled(
    tx: &mut Tx,
    before: &Query,
    words: &[(String, i64)],
    last: i64,
    scope: &Scope,
    kind: &str,
) -> Result<Vec<Titled>> {
    let expressions: Vec<String> = words.iter().map(|(expression, _)| expression.clone()).collect();
    // A common word is in more entries than anybody reads: its newest will do.
    let newest = era("~", 2_048, last);
    let bounded = words.iter().map(|(expression, entries)| match &newest {
        Some(era) if *entries >= COMMON => format!("({expression} & {era})"),
        _ => format!("({expression})"),
    });
    let any = format!("({})", bounded.collect::<Vec<_>>().join(" | "));
    let condition = if before.is_empty() { any } else { format!("{} & {any}", before.expression()) };
    let rows = sqlx::query!(
        r#"
        WITH question AS MATERIALIZED (
            SELECT ($1::text)::tsquery AS condition
        )
        SELECT id, title, number,
               ARRAY(SELECT asked.number FROM unnest($2::text[]) WITH ORDINALITY AS asked (expression, number)
                     WHERE head @@ asked.expression::tsquery) AS "answers!"
        FROM search_entries
        WHERE vector @@ (SELECT condition FROM question)
            AND kind = $3
            AND (
                level = 'public'
                OR (level = 'district' AND district_id = ANY($4))
                OR (level = 'school' AND school_id = ANY($5))
                OR (level = 'association' AND association_id = ANY($6))
                OR (level = 'own' AND owner_id = $7)
            )
        LIMIT 200
        "#,
        condition,
        &expressions,
        kind,
        &scope.districts,
        &scope.schools,
        &scope.associations,
        scope.user,
    )
    .fetch_all(tx.conn())
    .await?;
    let place = |number: i64| usize::try_from(number - 1).unwrap_or(0);
    let titled = rows.into_iter().map(|row| Titled {
        id: row.id,
        title: row.title,
        number: row.number,
        answers: row.answers.into_iter().map(place).collect(),
    });
    Ok(titled.collect())
}
