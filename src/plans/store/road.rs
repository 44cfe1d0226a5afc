//! Statements on the road of a plan: who submitted it, who set which stamp, who sent it back.

use time::{Date, OffsetDateTime};

use crate::access::Actor;
use crate::db::Tx;
use crate::documents::Person;
use crate::error::Result;
use crate::ids::{AssociationId, PlanId, RowId, SchoolId, UserId};
use crate::plans::model::{Approvers, Deed, Plan, Stamp, Submitter};

/// A step of the road as it is read.
#[derive(Clone, Debug)]
pub struct Step {
    pub edition: i32,
    pub deed: String,
    pub done_by_name: String,
    pub done_by_post: String,
    /// The same person in the parts of the name that papers order.
    pub by: Person,
    pub done_at: OffsetDateTime,
    pub number: String,
    pub dated: Option<Date>,
    pub reason: String,
    pub skipped: bool,
    pub alone: bool,
}

/// A step to be remembered.
#[derive(Clone, Debug)]
pub struct NewStep {
    pub deed: Deed,
    pub number: String,
    pub dated: Option<Date>,
    pub reason: String,
    pub skipped: bool,
    pub alone: bool,
}

impl NewStep {
    pub fn of(deed: Deed) -> Self {
        Self { deed, number: String::new(), dated: None, reason: String::new(), skipped: false, alone: false }
    }

    /// A stamp that was set by itself.
    pub fn skipped(stamp: Stamp) -> Self {
        Self { skipped: true, ..Self::of(Deed::Set(stamp)) }
    }
}

pub async fn insert_step(tx: &mut Tx, plan: &Plan, step: &NewStep, by: &Actor, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO plan_steps (id, plan_id, school_id, edition, deed, done_by, done_by_name, done_by_post, done_at, number, dated,
                                reason, skipped, alone, done_by_surname, done_by_given, done_by_patronymic)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        "#,
        RowId::fresh() as RowId,
        plan.id as PlanId,
        plan.school as SchoolId,
        plan.edition,
        step.deed.code(),
        by.user as UserId,
        by.short_name(),
        by.post,
        now,
        step.number,
        step.dated,
        step.reason,
        step.skipped,
        step.alone,
        by.surname,
        by.name,
        by.patronymic,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The road so far, newest first.
pub async fn list_steps(tx: &mut Tx, plan: PlanId) -> Result<Vec<Step>> {
    let rows = sqlx::query!(
        r#"
        SELECT edition, deed, done_by_name, done_by_post, done_by_surname, done_by_given, done_by_patronymic, done_at, number, dated,
               reason, skipped, alone
        FROM plan_steps
        WHERE plan_id = $1 AND school_id = ANY($2)
        ORDER BY done_at DESC, id DESC
        "#,
        plan as PlanId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let steps = rows.into_iter().map(|row| Step {
        edition: row.edition,
        deed: row.deed,
        done_by_name: row.done_by_name,
        done_by_post: row.done_by_post,
        by: Person { surname: row.done_by_surname, name: row.done_by_given, patronymic: row.done_by_patronymic },
        done_at: row.done_at,
        number: row.number,
        dated: row.dated,
        reason: row.reason,
        skipped: row.skipped,
        alone: row.alone,
    });
    Ok(steps.collect())
}

/// The stamps that an edition bears, in their order; `steps` are newest first. Those set before it was sent anew do not
/// count, nor any while it is being written.
pub fn stamps_of<'a>(steps: &'a [Step], plan: &Plan, edition: i32) -> Vec<&'a Step> {
    if edition == plan.edition && plan.stamped == 0 { Vec::new() } else { stamps_since_sent(steps, edition) }
}

/// The stamps that were set since an edition was last sent on its way.
pub fn stamps_since_sent(steps: &[Step], edition: i32) -> Vec<&Step> {
    let of_edition = steps.iter().filter(|step| step.edition == edition);
    let since_sent = of_edition.take_while(|step| step.deed != Deed::Submit.code());
    let mut set: Vec<&Step> = since_sent.filter(|step| Stamp::from_code(&step.deed).is_some()).collect();
    set.reverse();
    set
}

/// Whether somebody is a deputy principal of a school today: such a submitter has agreed thereby.
pub async fn submitter(tx: &mut Tx, school: SchoolId, person: UserId, today: Date) -> Result<Submitter> {
    let is_deputy = holds(tx, school, "deputy", person, today).await?;
    Ok(if is_deputy { Submitter::Deputy } else { Submitter::Head })
}

async fn holds(tx: &mut Tx, school: SchoolId, role: &str, person: UserId, today: Date) -> Result<bool> {
    let held = sqlx::query_scalar!(
        r#"
        SELECT EXISTS (
            SELECT FROM role_assignments AS held
            WHERE held.school_id = $1 AND held.role = $2 AND held.user_id = $3
              AND held.valid_from <= $4 AND (held.valid_to IS NULL OR held.valid_to >= $4)
        ) AS "held!"
        "#,
        school as SchoolId,
        role,
        person as UserId,
        today,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(held)
}

/// Whether anybody but the submitter is the principal of a school today.
pub async fn approvers(tx: &mut Tx, school: SchoolId, submitted_by: Option<UserId>, today: Date) -> Result<Approvers> {
    let others = sqlx::query_scalar!(
        r#"
        SELECT EXISTS (
            SELECT FROM role_assignments AS held
            JOIN users AS person ON person.id = held.user_id
            WHERE held.school_id = $1 AND held.role = 'principal' AND held.user_id IS DISTINCT FROM $2
              AND person.disabled_at IS NULL
              AND held.valid_from <= $3 AND (held.valid_to IS NULL OR held.valid_to >= $3)
        ) AS "others!"
        "#,
        school as SchoolId,
        submitted_by as Option<UserId>,
        today,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(if others { Approvers::Others } else { Approvers::OnlyTheSubmitter })
}

/// The signed protocol of a meeting that decided on the plan, by this word: its number and its day.
pub async fn find_considering(tx: &mut Tx, plan: &Plan, word: &str) -> Result<Option<(i32, Date)>> {
    let found = sqlx::query!(
        r#"
        SELECT protocol.number, protocol.held_on
        FROM protocols AS protocol
        JOIN meetings AS meeting ON meeting.id = protocol.meeting_id
        WHERE meeting.association_id = $1 AND meeting.first_year = $2 AND protocol.school_id = ANY($3)
          AND EXISTS (SELECT FROM decisions AS decision
                      WHERE decision.meeting_id = meeting.id AND decision.kind = 'approve' AND decision.school_id = ANY($3)
                        AND position($4 IN lower(decision.text)) > 0)
        ORDER BY protocol.held_on DESC, protocol.edition DESC
        LIMIT 1
        "#,
        plan.association as AssociationId,
        plan.first_year,
        tx.reach(),
        word,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found.map(|row| (row.number, row.held_on)))
}
