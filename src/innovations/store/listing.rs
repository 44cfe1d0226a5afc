//! Statements on lists of pieces: the bank as everybody reads it, the desks of those who work with it, its register.

use sqlx::types::Json;
use time::Date;
use uuid::Uuid;

use crate::access::Reach;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, InnovationId};
use crate::innovations::model::innovation::{Author, Status};
use crate::innovations::model::recognition::{Recognition, Standing};
use crate::web::Pager;

/// A piece in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: InnovationId,
    pub title: String,
    pub direction: String,
    pub place_name: String,
    pub authors: Json<Vec<Author>>,
    pub recognitions: Json<Vec<Recognition>>,
    pub status: String,
    pub due_on: Option<Date>,
    pub banked_on: Option<Date>,
    pub spread_count: i32,
}

impl Listed {
    pub fn author_names(&self) -> String {
        self.authors.iter().map(Author::full_name).collect::<Vec<_>>().join(", ")
    }

    pub fn look(&self) -> &'static str {
        Status::from_code(&self.status).map_or("draft", Status::look)
    }

    /// The recognition that counts for most, where there is one that was not archived.
    pub fn recognition(&self, today: Date) -> Option<(&Recognition, Standing)> {
        let known = self.recognitions.iter().map(|one| (one, one.standing(today)));
        known.filter(|(_, standing)| *standing != Standing::Archived).max_by_key(|(one, _)| one.level)
    }
}

/// What of the bank is wanted.
#[derive(Clone, Debug, Default)]
pub struct Sieve {
    pub direction: Option<String>,
    pub level: Option<String>,
    pub year: Option<i32>,
    /// The whole bank of one district; where none is named, what everybody may read of all.
    pub district: Option<DistrictId>,
}

/// The bank, the newest first, with how many there are. The page is none where all are wanted.
pub async fn list_bank(tx: &mut Tx, sieve: &Sieve, page: Option<i64>) -> Result<(Vec<Listed>, i64)> {
    let rows = sqlx::query!(
        r#"
        SELECT id AS "id: InnovationId", content ->> 'title' AS "title!", content ->> 'direction' AS "direction!", place_name,
               authors AS "authors: Json<Vec<Author>>", recognitions AS "recognitions: Json<Vec<Recognition>>", status, due_on,
               banked_on, jsonb_array_length(spreads) AS "spread_count!", count(*) OVER () AS "total!"
        FROM innovations
        WHERE (level = 'public' OR (district_id = $4 AND status IN ('banked', 'presented')))
          AND ($1::text IS NULL OR content ->> 'direction' = $1)
          AND ($2::text IS NULL
               OR EXISTS (SELECT FROM jsonb_array_elements(recognitions) AS one
                          WHERE one.value ->> 'level' = $2 AND one.value ->> 'archived_on' IS NULL))
          AND ($3::integer IS NULL OR extract(year FROM banked_on)::integer = $3)
          AND ($4::uuid IS NULL OR district_id = $4)
        ORDER BY banked_on DESC, id
        OFFSET $5 LIMIT $6
        "#,
        sieve.direction,
        sieve.level,
        sieve.year,
        sieve.district as Option<DistrictId>,
        page.map_or(0, Pager::offset),
        page.map(|_| Pager::SIZE),
    )
    .fetch_all(tx.conn())
    .await?;
    let total = rows.first().map_or(0, |row| row.total);
    let listed = rows.into_iter().map(|row| Listed {
        id: row.id,
        title: row.title,
        direction: row.direction,
        place_name: row.place_name,
        authors: row.authors,
        recognitions: row.recognitions,
        status: row.status,
        due_on: row.due_on,
        banked_on: row.banked_on,
        spread_count: row.spread_count,
    });
    Ok((listed.collect(), total))
}

/// The directions and the years that the bank has, for its filters.
pub async fn list_sides(tx: &mut Tx) -> Result<(Vec<String>, Vec<i32>)> {
    let sides = sqlx::query!(
        r#"
        SELECT coalesce(array_agg(DISTINCT content ->> 'direction'), '{}') AS "directions!",
               coalesce(array_agg(DISTINCT extract(year FROM banked_on)::integer), '{}') AS "years!"
        FROM innovations
        WHERE level = 'public'
        "#
    )
    .fetch_one(tx.conn())
    .await?;
    Ok((sides.directions, sides.years.into_iter().rev().collect()))
}

/// Whose pieces stand on a desk.
#[derive(Clone, Debug)]
pub enum Desk {
    /// Those by this person.
    Author(Uuid),
    /// What was handed in by these associations and schools.
    Leader { schools: Vec<Uuid>, associations: Vec<Uuid> },
    /// What was sent to this district.
    Keeper(Uuid),
}

/// The pieces on a desk within reach: what waits longest first, then what was changed last. A centre reads the words that
/// were sent to it.
pub async fn list_desk(tx: &mut Tx, desk: &Desk) -> Result<Vec<Listed>> {
    let Reach { schools, centres, person, .. } = tx.scope();
    let (author, keeper) = match desk {
        Desk::Author(user) => (Some(*user), None),
        Desk::Keeper(district) => (None, Some(*district)),
        Desk::Leader { .. } => (None, None),
    };
    let (led_schools, led_associations) = match desk {
        Desk::Leader { schools, associations } => (schools.clone(), associations.clone()),
        _ => Default::default(),
    };
    let listed = sqlx::query_as!(
        Listed,
        r#"
        SELECT id, coalesce(words ->> 'title', '') AS "title!", coalesce(words ->> 'direction', '') AS "direction!", place_name,
               authors AS "authors: Json<Vec<Author>>", recognitions AS "recognitions: Json<Vec<Recognition>>", status, due_on,
               banked_on, jsonb_array_length(spreads) AS "spread_count!"
        FROM innovations
        CROSS JOIN LATERAL (SELECT CASE WHEN $5::uuid IS NULL THEN content ELSE sent END AS words) AS seen
        WHERE (school_id = ANY($1) OR (school_id IS NULL AND district_id = ANY($2)) OR author_id = $3)
          AND CASE
                  WHEN $4::uuid IS NOT NULL THEN authors @> jsonb_build_array(jsonb_build_object('user', $4::uuid))
                  WHEN $5::uuid IS NOT NULL THEN district_id = $5 AND sent IS NOT NULL AND status <> 'removed'
                  ELSE status <> 'draft' AND (school_id = ANY($6) OR association_id = ANY($7))
              END
        ORDER BY due_on NULLS LAST, changed_at DESC, id
        LIMIT 200
        "#,
        &schools,
        &centres,
        person.map(Uuid::from),
        author,
        keeper,
        &led_schools,
        &led_associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listed)
}
