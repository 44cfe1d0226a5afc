//! The figures of the front page. They cost more than a page and change slowly, so each country's are counted
//! once a minute, by whoever comes first.

use std::collections::HashMap;
use std::sync::Arc;

use time::{Date, Duration, OffsetDateTime};
use tokio::sync::Mutex;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;

/// What the portal holds in one country, and what the present quarter brought.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    pub districts: i64,
    /// The name of the only district; of several, the first by name.
    pub district_name: Option<String>,
    pub schools: i64,
    pub teachers: i64,
    pub practices: i64,
    pub new_practices: i64,
    /// How often practices were used in class this quarter.
    pub uses: i64,
    /// Schools of which something is published.
    pub sharing_schools: i64,
    /// Public practices by occasion.
    pub occasions: HashMap<String, i64>,
    /// What was used most of late, then what was used most ever.
    pub proven: Vec<Uuid>,
}

/// The figures by country, with the moment they were counted.
#[derive(Clone, Default)]
pub struct Tallies {
    counted: Arc<Mutex<HashMap<String, (OffsetDateTime, Arc<Tally>)>>>,
}

impl Tallies {
    /// The figures of a country, at most a minute old; `since` is the day from which uses count as of late.
    pub async fn of(&self, tx: &mut Tx, country: &str, since: Date, today: Date, now: OffsetDateTime) -> Result<Arc<Tally>> {
        let mut counted = self.counted.lock().await;
        if let Some((at, tally)) = counted.get(country)
            && (now - *at).abs() < Duration::MINUTE
        {
            return Ok(tally.clone());
        }
        let tally = Arc::new(count(tx, country, since, today).await?);
        counted.insert(country.to_owned(), (now, tally.clone()));
        Ok(tally)
    }
}

struct Counted {
    districts: i64,
    district_name: Option<String>,
    schools: i64,
    teachers: i64,
    practices: i64,
    new_practices: i64,
    uses: i64,
    sharing_schools: i64,
    occasions: serde_json::Value,
    proven: Vec<Uuid>,
}

async fn count(tx: &mut Tx, country: &str, since: Date, today: Date) -> Result<Tally> {
    let counted = sqlx::query_as!(
        Counted,
        r#"
        WITH place AS (
            SELECT id, name FROM districts WHERE country = $1
        ), quarter AS (
            SELECT coalesce(max(term.starts_on), $2::date - 60) AS starts_on
            FROM academic_terms AS term
            JOIN academic_years AS year ON year.id = term.academic_year_id
            WHERE year.district_id IN (SELECT id FROM place) AND term.starts_on <= $2
        ), shared AS (
            SELECT practice.id, practice.school_id, practice.level, practice.occasion, practice.published_at
            FROM practices AS practice
            WHERE practice.level IN ('district', 'public') AND practice.district_id IN (SELECT id FROM place)
        ), recent AS (
            SELECT used.practice_id, count(*) AS uses
            FROM practice_uses AS used
            JOIN shared ON shared.id = used.practice_id AND shared.level = 'public'
            WHERE used.used_on >= $3
            GROUP BY used.practice_id
            ORDER BY uses DESC, used.practice_id
            LIMIT 8
        ), popular AS (
            SELECT practice.id, practice.use_count
            FROM practices AS practice
            WHERE practice.status = 'published' AND practice.level = 'public' AND practice.district_id IN (SELECT id FROM place)
            ORDER BY practice.use_count DESC, practice.id
            LIMIT 8
        )
        SELECT (SELECT count(*) FROM place) AS "districts!",
               (SELECT min(name) FROM place) AS district_name,
               (SELECT count(*) FROM schools AS school
                WHERE school.district_id IN (SELECT id FROM place) AND (school.closed_on IS NULL OR school.closed_on >= $2)) AS "schools!",
               (SELECT count(DISTINCT held.user_id)
                FROM role_assignments AS held
                JOIN associations AS association ON association.id = held.association_id
                WHERE association.district_id IN (SELECT id FROM place)
                  AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to >= $2)) AS "teachers!",
               (SELECT count(*) FROM shared) AS "practices!",
               (SELECT count(*) FROM shared, quarter WHERE shared.published_at >= quarter.starts_on) AS "new_practices!",
               (SELECT count(*) FROM practice_uses AS used, quarter
                WHERE used.used_on >= quarter.starts_on AND used.practice_id IN (SELECT id FROM shared)) AS "uses!",
               (SELECT count(DISTINCT school.id)
                FROM shared
                JOIN schools AS school ON school.id = shared.school_id
                WHERE school.closed_on IS NULL OR school.closed_on >= $2) AS "sharing_schools!",
               (SELECT coalesce(jsonb_object_agg(named.occasion, named.entries), '{}')
                FROM (SELECT occasion, count(*) AS entries FROM shared
                      WHERE level = 'public' AND occasion IS NOT NULL GROUP BY occasion) AS named) AS "occasions!",
               ARRAY(SELECT chosen.id
                     FROM (SELECT practice_id AS id, uses, 0 AS ever FROM recent
                           UNION ALL
                           SELECT id, 0, use_count FROM popular WHERE id NOT IN (SELECT practice_id FROM recent)) AS chosen
                     ORDER BY chosen.uses DESC, chosen.ever DESC, chosen.id
                     LIMIT 8) AS "proven!"
        "#,
        country,
        today,
        since,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(Tally {
        districts: counted.districts,
        district_name: counted.district_name,
        schools: counted.schools,
        teachers: counted.teachers,
        practices: counted.practices,
        new_practices: counted.new_practices,
        uses: counted.uses,
        sharing_schools: counted.sharing_schools,
        occasions: serde_json::from_value(counted.occasions).unwrap_or_default(),
        proven: counted.proven,
    })
}
