//! The catalogue of shared practices: kept between requests, and read anew where something has changed.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use futures::TryStreamExt;
use time::OffsetDateTime;
use tokio::sync::Mutex;

use super::practices::Viewer;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{DistrictId, PracticeId, SchoolId};
use crate::practices::model::Level;
use crate::practices::model::catalogue::{Card, Catalogue, Facts, Numbering};

/// The catalogue as the program remembers it, with the snapshot of the database up to which it is true.
#[derive(Default)]
struct Remembered {
    known: RwLock<Option<(Arc<str>, Arc<Catalogue>)>>,
    /// All cards are read, and put in order, by one at a time; at first the others wait for it.
    first: Mutex<()>,
}

/// The catalogue of what is shared beyond schools, as this transaction may know it: every change that was
/// committed before is in it.
pub async fn catalogue(tx: &mut Tx) -> Result<Arc<Catalogue>> {
    let remembered = tx.memory().of::<Remembered>();
    let Some((seen, catalogue)) = remembered.get() else {
        let _turn = remembered.first.lock().await;
        return match remembered.get() {
            Some((seen, catalogue)) => refreshed(tx, remembered.clone(), seen, catalogue).await,
            None => {
                let (seen, catalogue) = read_all(tx).await?;
                remembered.put(None, seen.into(), catalogue.clone());
                Ok(catalogue)
            }
        };
    };
    refreshed(tx, remembered, seen, catalogue).await
}

impl Remembered {
    fn get(&self) -> Option<(Arc<str>, Arc<Catalogue>)> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Remembers a newer catalogue, unless another request has been quicker.
    fn put(&self, before: Option<&Arc<str>>, seen: Arc<str>, catalogue: Arc<Catalogue>) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.as_ref().map(|(seen, _)| seen) == before {
            *known = Some((seen, catalogue));
        }
    }

    /// Puts the holdings together anew and lays over them what has changed meanwhile; done beside the requests, once at a time.
    fn settle(&self) {
        let Ok(_turn) = self.first.try_lock() else { return };
        let Some((_, loose)) = self.get().filter(|(_, catalogue)| catalogue.is_loose()) else { return };
        let holdings = Arc::new(loose.settled());
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, catalogue)) = known.as_mut() {
            *catalogue = Arc::new(catalogue.onto(holdings));
        }
    }
}

async fn refreshed(
    tx: &mut Tx,
    remembered: Arc<Remembered>,
    before: Arc<str>,
    catalogue: Arc<Catalogue>,
) -> Result<Arc<Catalogue>> {
    let Some((seen, changes)) = read_changes(tx, &before, &catalogue.numbering).await? else { return Ok(catalogue) };
    let catalogue = Arc::new(catalogue.changed(&changes));
    remembered.put(Some(&before), seen.into(), catalogue.clone());
    if catalogue.is_loose() {
        tokio::task::spawn_blocking(move || remembered.settle());
    }
    Ok(catalogue)
}

async fn read_all(tx: &mut Tx) -> Result<(String, Arc<Catalogue>)> {
    let numbering = Arc::new(Numbering::default());
    let mut cards = Vec::new();
    // Another snapshot than that of the cards, and an earlier one: what lies between is read again.
    let seen = sqlx::query_scalar!(r#"SELECT pg_current_snapshot()::text AS "seen!""#).fetch_one(tx.conn()).await?;
    let mut rows = sqlx::query_as!(
        Carded,
        r#"
        SELECT practice.id AS "id!", practice.district_id AS "district_id!", practice.school_id,
               practice.level AS "level!", practice.published_at AS shared_at, practice.rubric, practice.kind, practice.occasion,
               practice.grade_from, practice.grade_to, practice.duration, practice.use_count AS "use_count!",
               chosen.directions AS "directions?"
        FROM practices AS practice
        LEFT JOIN (SELECT practice_id, array_agg(direction) AS directions FROM practice_directions GROUP BY practice_id) AS chosen
               ON chosen.practice_id = practice.id
        WHERE practice.level IN ('district', 'public')
        "#
    )
    .fetch(tx.conn());
    while let Some(row) = rows.try_next().await? {
        cards.extend(row.card(&numbering)?);
    }
    Ok((seen, Arc::new(Catalogue::new(numbering, cards))))
}

/// What was committed since a snapshot; nothing where nothing was.
async fn read_changes(
    tx: &mut Tx,
    since: &str,
    numbering: &Numbering,
) -> Result<Option<(String, HashMap<PracticeId, Option<Card>>)>> {
    // The second bound passes over rows of a restored backup, whose transactions were another server's.
    let rows = sqlx::query!(
        r#"
        SELECT pg_current_snapshot()::text AS "seen!", change.practice_id, practice.district_id AS "district_id?: DistrictId",
               practice.school_id AS "school_id?: SchoolId", practice.level AS "level?", practice.published_at AS shared_at,
               practice.rubric, practice.kind, practice.occasion, practice.grade_from, practice.grade_to, practice.duration,
               practice.use_count AS "use_count?",
               ARRAY(SELECT direction FROM practice_directions WHERE practice_id = change.practice_id) AS directions
        FROM practice_changes AS change
        LEFT JOIN practices AS practice ON practice.id = change.practice_id AND practice.level IN ('district', 'public')
        WHERE change.changed_in >= pg_snapshot_xmin($1::text::pg_snapshot)
          AND change.changed_in < pg_snapshot_xmax(pg_current_snapshot())
          AND NOT pg_visible_in_snapshot(change.changed_in, $1::text::pg_snapshot)
        "#,
        since,
    )
    .fetch_all(tx.conn())
    .await?;
    let Some(seen) = rows.first().map(|row| row.seen.clone()) else { return Ok(None) };
    let mut changes = HashMap::with_capacity(rows.len());
    for row in rows {
        let carded = match (row.district_id, row.level, row.use_count) {
            (Some(district_id), Some(level), Some(use_count)) => Some(Carded {
                id: row.practice_id,
                district_id,
                school_id: row.school_id,
                level,
                shared_at: row.shared_at,
                rubric: row.rubric,
                kind: row.kind,
                occasion: row.occasion,
                grade_from: row.grade_from,
                grade_to: row.grade_to,
                duration: row.duration,
                use_count,
                directions: row.directions,
            }),
            _ => None,
        };
        changes.insert(row.practice_id, carded.map(|carded| carded.card(numbering)).transpose()?.flatten());
    }
    Ok(Some((seen, changes)))
}

/// The cards of what is shared within the viewer's own school and associations.
pub async fn near(tx: &mut Tx, viewer: &Viewer, numbering: &Numbering) -> Result<Vec<Card>> {
    if viewer.schools.is_empty() && viewer.associations.is_empty() {
        return Ok(Vec::new());
    }
    let scope = tx.scope();
    let rows = sqlx::query_as!(
        Carded,
        r#"
        SELECT practice.id AS "id!", practice.district_id, practice.school_id, practice.level, practice.accepted_at AS shared_at,
               practice.rubric, practice.kind, practice.occasion, practice.grade_from, practice.grade_to, practice.duration,
               practice.use_count,
               ARRAY(SELECT direction FROM practice_directions WHERE practice_id = practice.id) AS "directions?"
        FROM practices AS practice
        WHERE practice.school_id = ANY($1) AND practice.level IN ('association', 'school')
          AND ((practice.level = 'school' AND practice.school_id = ANY($2))
               OR (practice.level = 'association' AND practice.association_id = ANY($3)))
        "#,
        &scope.schools,
        &viewer.schools,
        &viewer.associations,
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().filter_map(|row| row.card(numbering).transpose()).collect()
}

/// A practice as its card needs it.
struct Carded {
    id: PracticeId,
    district_id: DistrictId,
    school_id: Option<SchoolId>,
    level: String,
    shared_at: Option<OffsetDateTime>,
    rubric: Option<String>,
    kind: Option<String>,
    occasion: Option<String>,
    grade_from: Option<i32>,
    grade_to: Option<i32>,
    duration: Option<i32>,
    use_count: i32,
    directions: Option<Vec<String>>,
}

impl Carded {
    fn card(self, numbering: &Numbering) -> Result<Option<Card>> {
        let level = Level::from_code(&self.level)
            .ok_or_else(|| Error::Internal(anyhow::anyhow!("practice {} has an impossible level", self.id)))?;
        let Some(shared_at) = self.shared_at else { return Ok(None) };
        Ok(Some(numbering.card(&Facts {
            id: self.id,
            district: self.district_id,
            school: self.school_id,
            level,
            shared_at,
            rubric: self.rubric.as_deref(),
            kind: self.kind.as_deref(),
            occasion: self.occasion.as_deref(),
            directions: self.directions.as_deref().unwrap_or_default(),
            grade_from: self.grade_from,
            grade_to: self.grade_to,
            duration: self.duration,
            use_count: self.use_count,
        })))
    }
}
