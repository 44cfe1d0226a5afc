//! Statements on the road of a piece: who did what and when, on what ground and why.

use time::{Date, OffsetDateTime};

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, InnovationId, RowId, SchoolId, UserId};
use crate::innovations::model::innovation::Innovation;

/// A step of the road.
#[derive(Clone, Debug, Default)]
pub struct Step {
    pub deed: String,
    /// «Экспертный совет района».
    pub body: String,
    /// Its protocol, order or letter.
    pub basis: String,
    pub reason: String,
    /// The day that the deed names.
    pub held_on: Option<Date>,
    pub made_by_name: String,
    pub made_at: Option<OffsetDateTime>,
}

impl Step {
    pub fn new(deed: &str) -> Self {
        Self { deed: deed.to_owned(), ..Self::default() }
    }

    pub fn because(deed: &str, reason: &str) -> Self {
        Self { reason: reason.to_owned(), ..Self::new(deed) }
    }
}

/// Adds a step that the actor makes.
pub async fn insert(tx: &mut Tx, piece: &Innovation, step: &Step, by: &Actor, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO innovation_steps (id, innovation_id, school_id, district_id, author_id, deed, body, basis, reason, held_on, made_by,
                                      made_by_name, made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        "#,
        RowId::fresh() as RowId,
        piece.id as InnovationId,
        piece.school as Option<SchoolId>,
        piece.district as DistrictId,
        piece.author as UserId,
        step.deed,
        step.body,
        step.basis,
        step.reason,
        step.held_on,
        by.user as UserId,
        by.short_name(),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The road of a piece within reach, the latest step first.
pub async fn list(tx: &mut Tx, piece: InnovationId) -> Result<Vec<Step>> {
    let scope = tx.scope();
    let steps = sqlx::query_as!(
        Step,
        r#"
        SELECT deed, body, basis, reason, held_on, made_by_name, made_at AS "made_at?"
        FROM innovation_steps
        WHERE innovation_id = $1
          AND (school_id = ANY($2) OR (school_id IS NULL AND district_id = ANY($3)) OR author_id = $4)
        ORDER BY made_at DESC, id DESC
        "#,
        piece as InnovationId,
        &scope.schools,
        &scope.centres,
        scope.person as Option<UserId>,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(steps)
}

/// The last decision of the council among the steps, which an extract is made of.
pub fn decision(steps: &[Step]) -> Option<&Step> {
    steps.iter().find(|step| step.held_on.is_some() && ["bank", "return", "decline"].contains(&step.deed.as_str()))
}
