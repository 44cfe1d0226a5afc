//! Statements on the road of a report: who submitted it, who set which stamp, who sent it back.

use time::{Date, OffsetDateTime};

use crate::access::Actor;
use crate::db::Tx;
use crate::documents::Person;
use crate::error::Result;
use crate::ids::{AssociationId, ReportId, RowId, SchoolId, UserId};
use crate::plans::{Stamp, Step};
use crate::reports::model::{Deed, Report};

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

pub async fn insert_step(tx: &mut Tx, report: &Report, step: &NewStep, by: &Actor, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO report_steps (id, report_id, school_id, edition, deed, done_by, done_by_name, done_by_post, done_at, number, dated,
                                  reason, skipped, alone, done_by_surname, done_by_given, done_by_patronymic)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        "#,
        RowId::fresh() as RowId,
        report.id as ReportId,
        report.school as SchoolId,
        report.edition,
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
pub async fn list_steps(tx: &mut Tx, report: ReportId) -> Result<Vec<Step>> {
    let rows = sqlx::query!(
        r#"
        SELECT edition, deed, done_by_name, done_by_post, done_by_surname, done_by_given, done_by_patronymic, done_at, number, dated,
               reason, skipped, alone
        FROM report_steps
        WHERE report_id = $1 AND school_id = ANY($2)
        ORDER BY done_at DESC, id DESC
        "#,
        report as ReportId,
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

/// A signed protocol, by its number and its day.
#[derive(Clone, Debug)]
pub struct Signed {
    pub number: i32,
    pub held_on: Date,
}

impl Signed {
    /// The protocol in a choice of protocols.
    pub fn code(&self) -> String {
        format!("{}/{}", self.number, self.held_on)
    }
}

/// The signed protocols of a year, the latest first: at one of these meetings the report was considered.
pub async fn list_protocols(tx: &mut Tx, association: AssociationId, first_year: i32) -> Result<Vec<Signed>> {
    let signed = sqlx::query_as!(
        Signed,
        r#"
        SELECT DISTINCT protocol.number, protocol.held_on
        FROM protocols AS protocol
        JOIN meetings AS meeting ON meeting.id = protocol.meeting_id
        WHERE meeting.association_id = $1 AND meeting.first_year IN ($2, $2 + 1) AND protocol.school_id = ANY($3)
        ORDER BY protocol.held_on DESC, protocol.number DESC
        "#,
        association as AssociationId,
        first_year,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(signed)
}
