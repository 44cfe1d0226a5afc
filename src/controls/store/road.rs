//! Statements on what becomes of a signed memo: who has read the own lines, which remarks are settled, who looked again.

use serde_json::{Value, json};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::access::Actor;
use crate::controls::model::control::{Control, Named};
use crate::controls::model::deeds::Progress;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, ControlId, ControlObjectId, ControlRemarkId, RowId, SchoolId, UserId};

/// A named teacher, and whether the own lines were read.
#[derive(Clone, Debug)]
pub struct Acquaintance {
    pub named: Named,
    pub word: String,
    pub acquainted_at: Option<OffsetDateTime>,
}

/// A remark of a signed memo.
#[derive(Clone, Debug)]
pub struct Remark {
    pub id: ControlRemarkId,
    pub object: ControlObjectId,
    pub criterion: String,
    pub text: String,
    pub timing: String,
    pub due_on: Option<Date>,
    pub settled_on: Option<Date>,
}

impl Remark {
    /// «open», «overdue», «settled» or «settled-late».
    pub fn standing(&self, today: Date) -> &'static str {
        match (self.settled_on, self.due_on) {
            (Some(settled), Some(due)) if settled > due => "settled-late",
            (Some(_), _) => "settled",
            (None, Some(due)) if due < today => "overdue",
            (None, _) => "open",
        }
    }
}

/// A repeat check.
#[derive(Clone, Debug)]
pub struct Checked {
    pub checked_on: Date,
    pub open_before: i32,
    pub settled: i32,
    pub word: String,
    pub checked_by_name: String,
}

/// Enters who is named and what was remarked, with the teacher whose class each remark is on.
pub async fn begin(tx: &mut Tx, control: &Control, remarks: &[(Remark, Option<UserId>)]) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO control_acquaintances (control_id, user_id, school_id, surname, name, patronymic)
        SELECT DISTINCT ON (teacher_id) control_id, teacher_id, school_id, surname, name, patronymic
        FROM control_objects
        WHERE control_id = $1 AND teacher_id IS NOT NULL AND school_id = ANY($2)
        "#,
        control.id as ControlId,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    let row = |(remark, teacher): &(Remark, Option<UserId>)| {
        json!({
            "id": remark.id, "object": remark.object, "teacher": teacher, "criterion": remark.criterion, "text": remark.text,
            "timing": remark.timing, "due": remark.due_on.map(|due| due.to_string()),
        })
    };
    let rows: Value = remarks.iter().map(row).collect();
    sqlx::query!(
        r#"
        INSERT INTO control_remarks (id, control_id, school_id, object_id, teacher_id, position, criterion, text, timing, due_on)
        SELECT (row.value ->> 'id')::uuid, $1, $2, (row.value ->> 'object')::uuid, (row.value ->> 'teacher')::uuid,
               row.position::integer, row.value ->> 'criterion', row.value ->> 'text', row.value ->> 'timing',
               (row.value ->> 'due')::date
        FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS row (value, position)
        "#,
        control.id as ControlId,
        control.school as SchoolId,
        rows,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Those named in a control, by surname; one alone where one is asked for.
pub async fn list_acquaintances(tx: &mut Tx, control: ControlId, only: Option<UserId>) -> Result<Vec<Acquaintance>> {
    let rows = sqlx::query!(
        r#"
        SELECT user_id AS "user_id: UserId", surname, name, patronymic, word, acquainted_at
        FROM control_acquaintances
        WHERE control_id = $1 AND school_id = ANY($2) AND ($3::uuid IS NULL OR user_id = $3)
        ORDER BY surname COLLATE names, name COLLATE names, user_id
        "#,
        control as ControlId,
        tx.reach(),
        only as Option<UserId>,
    )
    .fetch_all(tx.conn())
    .await?;
    let acquaintances = rows.into_iter().map(|row| Acquaintance {
        named: Named { user: row.user_id, surname: row.surname, name: row.name, patronymic: row.patronymic },
        word: row.word,
        acquainted_at: row.acquainted_at,
    });
    Ok(acquaintances.collect())
}

/// A teacher has read the own lines, once.
pub async fn acquaint(tx: &mut Tx, control: ControlId, user: UserId, word: &str, at: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        UPDATE control_acquaintances
        SET word = $3, acquainted_at = $4
        WHERE control_id = $1 AND user_id = $2 AND acquainted_at IS NULL AND school_id = ANY($5)
        "#,
        control as ControlId,
        user as UserId,
        word,
        at,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The remarks of a control in their order; those on one teacher's classes alone where one is asked for.
pub async fn list_remarks(tx: &mut Tx, control: ControlId, only: Option<UserId>) -> Result<Vec<Remark>> {
    let remarks = sqlx::query_as!(
        Remark,
        r#"
        SELECT id, object_id AS object, criterion, text, timing, due_on, settled_on
        FROM control_remarks
        WHERE control_id = $1 AND school_id = ANY($2) AND ($3::uuid IS NULL OR teacher_id = $3)
        ORDER BY position
        "#,
        control as ControlId,
        tx.reach(),
        only as Option<UserId>,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(remarks)
}

/// What of a control is left undone.
pub async fn progress(tx: &mut Tx, control: ControlId) -> Result<Progress> {
    let counts = sqlx::query!(
        r#"
        SELECT (SELECT count(*) FROM control_acquaintances
                WHERE control_id = $1 AND acquainted_at IS NULL AND school_id = ANY($2)) AS "unread!",
               (SELECT count(*) FROM control_remarks
                WHERE control_id = $1 AND settled_on IS NULL AND school_id = ANY($2)) AS "open!"
        "#,
        control as ControlId,
        tx.reach(),
    )
    .fetch_one(tx.conn())
    .await?;
    let count = |number: i64| usize::try_from(number).unwrap_or(0);
    Ok(Progress { unread: count(counts.unread), open: count(counts.open) })
}

/// Settles open remarks of a control; says how many there were of them.
pub async fn settle(tx: &mut Tx, control: ControlId, remarks: &[ControlRemarkId], on: Date) -> Result<i32> {
    let ids: Vec<Uuid> = remarks.iter().map(|remark| remark.0).collect();
    let done = sqlx::query!(
        r#"
        UPDATE control_remarks
        SET settled_on = $3
        WHERE control_id = $1 AND id = ANY($2) AND settled_on IS NULL AND school_id = ANY($4)
        "#,
        control as ControlId,
        &ids,
        on,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    Ok(i32::try_from(done.rows_affected()).unwrap_or(0))
}

/// Notes that somebody has looked again.
pub async fn check(tx: &mut Tx, control: &Control, checked: &Checked, by: &Actor, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO control_checks (id, control_id, school_id, checked_on, open_before, settled, word, checked_by, checked_by_name,
                                    made_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        "#,
        RowId::fresh() as RowId,
        control.id as ControlId,
        control.school as SchoolId,
        checked.checked_on,
        checked.open_before,
        checked.settled,
        checked.word,
        by.user as UserId,
        checked.checked_by_name,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The repeat checks of a control, the earliest first.
pub async fn list_checks(tx: &mut Tx, control: ControlId) -> Result<Vec<Checked>> {
    let checks = sqlx::query_as!(
        Checked,
        r#"
        SELECT checked_on, open_before, settled, word, checked_by_name
        FROM control_checks
        WHERE control_id = $1 AND school_id = ANY($2)
        ORDER BY made_at, id
        "#,
        control as ControlId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(checks)
}

/// Somebody to whom a letter may be written.
#[derive(Clone, Debug)]
pub struct Addressee {
    pub id: UserId,
    pub email: String,
    pub locale: String,
    pub name: String,
    pub patronymic: String,
}

/// Those who have not read their lines, still belong to the association, have a mail address and a working account.
pub async fn list_addressees(tx: &mut Tx, control: ControlId, association: AssociationId, on: Date) -> Result<Vec<Addressee>> {
    let people = sqlx::query_as!(
        Addressee,
        r#"
        SELECT person.id, person.email AS "email!", person.locale, person.name, person.patronymic
        FROM control_acquaintances AS named
        JOIN users AS person ON person.id = named.user_id
        WHERE named.control_id = $1 AND named.acquainted_at IS NULL AND named.school_id = ANY($2)
          AND person.email IS NOT NULL AND person.disabled_at IS NULL
          AND EXISTS (SELECT FROM role_assignments AS held
                      WHERE held.user_id = person.id AND held.association_id = $3
                        AND held.valid_from <= $4 AND (held.valid_to IS NULL OR held.valid_to >= $4))
        ORDER BY person.id
        "#,
        control as ControlId,
        tx.reach(),
        association as AssociationId,
        on,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(people)
}
