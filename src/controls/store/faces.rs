//! Statements for others: what waits for a person, what was controlled in a time, and what became of its remarks.

use time::{Date, OffsetDateTime};

use crate::access::{Actor, Role};
use crate::controls::store::controls::led_school;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, ControlId, SchoolId, UserId};

/// What of a control waits for a person.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub id: ControlId,
    pub theme: String,
    /// «acquaintance»: the own lines are to be read; «repeat»: the open remarks are to be looked at again.
    pub kind: String,
    /// Since when.
    pub since: Date,
}

/// Memos whose own lines the actor has not read, and for the deputy and whoever made a control its repeat check.
pub async fn list_waiting(tx: &mut Tx, actor: &Actor, today: Date) -> Result<Vec<Waiting>> {
    let waiting = sqlx::query_as!(
        Waiting,
        r#"
        SELECT control.id AS "id!: ControlId", control.theme AS "theme!", 'acquaintance' AS "kind!",
               control.signed_at::date AS "since!"
        FROM control_acquaintances AS named
        JOIN controls AS control ON control.id = named.control_id
        WHERE named.user_id = $1 AND named.acquainted_at IS NULL AND control.status = 'signed'
          AND named.school_id = ANY($2) AND control.school_id = ANY($2) AND control.association_id = ANY($3)
        UNION ALL
        SELECT control.id, control.theme, 'repeat', control.repeat_on
        FROM controls AS control
        WHERE control.status = 'signed' AND control.repeat_on <= $4 AND (control.created_by = $1 OR $6)
          AND control.school_id = $5 AND control.school_id = ANY($2) AND control.association_id = ANY($3)
          AND EXISTS (SELECT FROM control_remarks AS remark
                      WHERE remark.control_id = control.id AND remark.settled_on IS NULL AND remark.school_id = ANY($2))
        ORDER BY 4, 1
        "#,
        actor.user as UserId,
        &actor.reach.schools,
        &actor.reach.associations,
        today,
        led_school(actor) as Option<SchoolId>,
        actor.has(Role::Deputy),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(waiting)
}

/// A control whose memo was signed.
#[derive(Clone, Debug)]
pub struct Controlled {
    pub id: ControlId,
    pub theme: String,
    pub signed_at: OffsetDateTime,
    pub fates: Vec<Fate>,
}

/// What became of a remark; whose it is nobody outside learns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fate {
    pub due_on: Option<Date>,
    pub settled_on: Option<Date>,
}

impl Fate {
    /// Whether it was settled within its term; one without a term is settled in time whenever it is.
    pub fn is_in_time(&self) -> bool {
        self.settled_on.is_some_and(|settled| self.due_on.is_none_or(|due| settled <= due))
    }
}

/// The controls of an association that were signed from one day to another, with what became of their remarks.
pub async fn list_signed(tx: &mut Tx, association: AssociationId, from: Date, to: Date) -> Result<Vec<Controlled>> {
    let rows = sqlx::query!(
        r#"
        SELECT control.id AS "id: ControlId", control.theme, control.signed_at AS "signed_at!", remark.id IS NOT NULL AS "is_remark!",
               remark.due_on AS "due_on?", remark.settled_on AS "settled_on?"
        FROM controls AS control
        LEFT JOIN control_remarks AS remark ON remark.control_id = control.id AND remark.school_id = ANY($4)
        WHERE control.association_id = $1 AND control.signed_at::date BETWEEN $2 AND $3 AND control.school_id = ANY($4)
        ORDER BY control.signed_at, control.id, remark.position
        "#,
        association as AssociationId,
        from,
        to,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let mut controls: Vec<Controlled> = Vec::new();
    for row in rows {
        if controls.last().is_none_or(|last| last.id != row.id) {
            controls.push(Controlled { id: row.id, theme: row.theme, signed_at: row.signed_at, fates: Vec::new() });
        }
        if let Some(control) = controls.last_mut().filter(|_| row.is_remark) {
            control.fates.push(Fate { due_on: row.due_on, settled_on: row.settled_on });
        }
    }
    Ok(controls)
}
