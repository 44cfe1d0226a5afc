//! Statements on what the associations within reach owe their centre, and what they have made ready.

use time::{Date, OffsetDateTime};

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, DutyId, SchoolId, SubmissionId, UserId};
use crate::submissions::model::Kind;
use crate::submissions::model::cell::Cell;

/// A duty of one association.
#[derive(Clone, Debug)]
pub struct Owed {
    pub duty: DutyId,
    pub kind: Kind,
    pub number: i32,
    pub title: String,
    pub note: String,
    pub cell: Cell,
    pub association: AssociationId,
    pub association_name: String,
    pub school: SchoolId,
    pub school_name: String,
    /// Who has made it ready for the deputy to send.
    pub proposed_by_name: Option<String>,
    /// Whether a later day was asked for and is not answered.
    pub asks_for_more: bool,
}

/// What the associations within reach owe in a year, in the order of days; one duty of one of them, where named.
pub async fn list(
    tx: &mut Tx,
    (district, first_year): (DistrictId, i32),
    of: Option<(DutyId, AssociationId)>,
    today: Date,
) -> Result<Vec<Owed>> {
    let scope = tx.scope();
    let (duty, association) = of.unzip();
    let rows = sqlx::query!(
        r#"
        SELECT duty.id AS "duty: DutyId", duty.kind, duty.number, duty.title, duty.note, cell.submission_id AS "submission?: SubmissionId",
               cell.status, cell.sent_on, cell.granted_until, cell.deadline AS "deadline!", cell.is_expected AS "is_expected!",
               cell.is_owed AS "is_owed!", association.id AS "association: AssociationId",
               coalesce(nullif(association.full_name, ''), association.name) AS "association_name!",
               association.school_id AS "school: SchoolId", school.name AS school_name,
               proposal.proposed_by_name AS "proposed_by_name?",
               EXISTS (SELECT FROM duty_extensions AS asked
                       WHERE asked.duty_id = duty.id AND asked.association_id = association.id AND asked.status = 'asked'
                         AND asked.school_id = ANY($4)) AS "asks_for_more!"
        FROM duty_cells($1, $2, $3, $4) AS cell
        JOIN duties AS duty ON duty.id = cell.duty_id
        JOIN associations AS association ON association.id = cell.association_id
        JOIN schools AS school ON school.id = association.school_id
        LEFT JOIN submission_proposals AS proposal
            ON proposal.duty_id = duty.id AND proposal.association_id = association.id AND proposal.school_id = ANY($4)
        WHERE cell.association_id = ANY($5) AND cell.school_id = ANY($4)
          AND ($6::uuid IS NULL OR cell.duty_id = $6) AND ($7::uuid IS NULL OR cell.association_id = $7)
        ORDER BY association.name COLLATE names, association.id, cell.due_on, duty.kind, duty.number
        "#,
        district as DistrictId,
        first_year,
        today,
        &scope.schools,
        &scope.associations,
        duty as Option<DutyId>,
        association as Option<AssociationId>,
    )
    .fetch_all(tx.conn())
    .await?;
    let owed = rows.into_iter().map(|row| Owed {
        duty: row.duty,
        kind: Kind::from_code(&row.kind).unwrap_or(Kind::Other),
        number: row.number,
        title: row.title,
        note: row.note,
        cell: Cell {
            submission: row.submission,
            status: row.status,
            sent_on: row.sent_on,
            granted_until: row.granted_until,
            deadline: row.deadline,
            is_expected: row.is_expected,
            is_owed: row.is_owed,
        },
        association: row.association,
        association_name: row.association_name,
        school: row.school,
        school_name: row.school_name,
        proposed_by_name: row.proposed_by_name,
        asks_for_more: row.asks_for_more,
    });
    Ok(owed.collect())
}

/// Notes that a document is ready to be sent; once is enough.
pub async fn propose(tx: &mut Tx, owed: &Owed, by: &Actor, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO submission_proposals (association_id, duty_id, school_id, proposed_by, proposed_by_name, proposed_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (association_id, duty_id) DO NOTHING
        "#,
        owed.association as AssociationId,
        owed.duty as DutyId,
        owed.school as SchoolId,
        by.user as UserId,
        by.short_name(),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// It is sent, or is not ready after all.
pub async fn forget_proposal(tx: &mut Tx, association: AssociationId, duty: DutyId) -> Result<()> {
    sqlx::query!(
        "DELETE FROM submission_proposals WHERE association_id = $1 AND duty_id = $2 AND school_id = ANY($3)",
        association as AssociationId,
        duty as DutyId,
        tx.reach(),
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
