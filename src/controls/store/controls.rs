//! Statements on the controls themselves. How much of one exists for a reader is said once, in `find`: the leaders of
//! its school read it whole, anybody else the own lines of a signed one; the rest never leaves the database.

use serde_json::Value;
use time::{Date, OffsetDateTime};

use super::objects;
use crate::access::Actor;
use crate::controls::model::control::{Control, Head, Method, Status, Text};
use crate::controls::model::deeds::INSPECTING;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, ControlId, DistrictId, SchoolId, UserId};

struct Row {
    id: ControlId,
    school_id: SchoolId,
    district_id: DistrictId,
    association_id: AssociationId,
    first_year: i32,
    language: String,
    theme: String,
    basis: String,
    order_number: String,
    ordered_on: Option<Date>,
    starts_on: Date,
    ends_on: Date,
    purpose: String,
    methods: Vec<String>,
    inspectors: Value,
    criteria: Value,
    conclusions: String,
    recommendations: Value,
    repeat_on: Option<Date>,
    status: String,
    reason: String,
    signed_at: Option<OffsetDateTime>,
    created_by: UserId,
    version: i32,
}

impl TryFrom<Row> for Control {
    type Error = Error;

    /// The control without its classes.
    fn try_from(row: Row) -> Result<Self> {
        let unknown = || Error::Internal(anyhow::anyhow!("control {} has an impossible state", row.id));
        Ok(Self {
            head: Head {
                theme: row.theme,
                basis: row.basis,
                order_number: row.order_number,
                ordered_on: row.ordered_on,
                starts_on: row.starts_on,
                ends_on: row.ends_on,
                purpose: row.purpose,
                methods: row.methods.iter().filter_map(|code| Method::from_code(code)).collect(),
                inspectors: read(row.inspectors)?,
                criteria: read(row.criteria)?,
            },
            text: Text { conclusions: row.conclusions, recommendations: read(row.recommendations)? },
            status: Status::from_code(&row.status).ok_or_else(unknown)?,
            id: row.id,
            school: row.school_id,
            district: row.district_id,
            association: row.association_id,
            first_year: row.first_year,
            language: row.language,
            objects: Vec::new(),
            repeat_on: row.repeat_on,
            reason: row.reason,
            signed_at: row.signed_at,
            created_by: row.created_by,
            version: row.version,
        })
    }
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> Result<T> {
    serde_json::from_value(value).map_err(|error| Error::Internal(error.into()))
}

fn written(value: &impl serde::Serialize) -> Result<Value> {
    serde_json::to_value(value).map_err(|error| Error::Internal(error.into()))
}

/// The school whose controls an actor may read whole; none for whoever does not lead one.
pub fn led_school(actor: &Actor) -> Option<SchoolId> {
    actor.school().filter(|_| INSPECTING.admits(Some(actor)))
}

/// As much of a control as this reader may see; else it does not exist.
pub async fn find(tx: &mut Tx, id: ControlId, reader: &Actor) -> Result<Control> {
    let led = led_school(reader);
    let row = sqlx::query_as!(
        Row,
        r#"
        SELECT id, school_id, district_id, association_id, first_year, language, theme, basis, order_number, ordered_on, starts_on,
               ends_on, purpose, methods, inspectors, criteria,
               CASE WHEN school_id = $4 THEN conclusions ELSE '' END AS "conclusions!",
               CASE WHEN school_id = $4 THEN recommendations ELSE '[]' END AS "recommendations!", repeat_on, status,
               CASE WHEN school_id = $4 THEN reason ELSE '' END AS "reason!", signed_at, created_by AS "created_by: UserId", version
        FROM controls
        WHERE id = $1 AND school_id = ANY($2) AND association_id = ANY($3)
          AND (school_id = $4
               OR (status <> 'draft'
                   AND EXISTS (SELECT FROM control_objects AS object
                               WHERE object.control_id = controls.id AND object.teacher_id = $5 AND object.school_id = ANY($2))))
        "#,
        id as ControlId,
        tx.reach(),
        &tx.scope().associations,
        led as Option<SchoolId>,
        reader.user as UserId,
    )
    .fetch_one(tx.conn())
    .await?;
    let mut control = Control::try_from(row)?;
    let only = if led == Some(control.school) { None } else { Some(reader.user) };
    control.objects = objects::list(tx, id, only).await?;
    control.can_see(reader).map_err(|_| Error::NotFound)?;
    Ok(control)
}

/// The same, kept from everybody else until the transaction ends.
pub async fn find_to_write(tx: &mut Tx, id: ControlId, reader: &Actor) -> Result<Control> {
    sqlx::query_scalar!(
        r#"SELECT id FROM controls WHERE id = $1 AND school_id = ANY($2) FOR NO KEY UPDATE"#,
        id as ControlId,
        tx.reach(),
    )
    .fetch_one(tx.conn())
    .await?;
    find(tx, id, reader).await
}

/// Enters a control with its classes; `false` where it is there already.
pub async fn insert(tx: &mut Tx, control: &Control, now: OffsetDateTime) -> Result<bool> {
    let head = &control.head;
    let done = sqlx::query!(
        r#"
        INSERT INTO controls (id, school_id, district_id, association_id, first_year, language, theme, basis, order_number, ordered_on,
                              starts_on, ends_on, purpose, methods, inspectors, criteria, repeat_on, created_by, created_at, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19)
        ON CONFLICT DO NOTHING
        "#,
        control.id as ControlId,
        control.school as SchoolId,
        control.district as DistrictId,
        control.association as AssociationId,
        control.first_year,
        control.language,
        head.theme,
        head.basis,
        head.order_number,
        head.ordered_on,
        head.starts_on,
        head.ends_on,
        head.purpose,
        &codes(head),
        written(&head.inspectors)?,
        written(&head.criteria)?,
        control.repeat_on,
        control.created_by as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    objects::save(tx, control, &control.objects).await?;
    Ok(true)
}

fn codes(head: &Head) -> Vec<String> {
    head.methods.iter().map(|method| method.code().to_owned()).collect()
}

/// Saves the head over the version that was read.
pub async fn save_head(tx: &mut Tx, control: &Control, now: OffsetDateTime) -> Result<()> {
    let head = &control.head;
    let done = sqlx::query!(
        r#"
        UPDATE controls
        SET theme = $3, basis = $4, order_number = $5, ordered_on = $6, starts_on = $7, ends_on = $8, purpose = $9, methods = $10,
            inspectors = $11, criteria = $12, repeat_on = $13, first_year = $14, changed_at = $15
        WHERE id = $1 AND version = $2 AND school_id = ANY($16)
        "#,
        control.id as ControlId,
        control.version,
        head.theme,
        head.basis,
        head.order_number,
        head.ordered_on,
        head.starts_on,
        head.ends_on,
        head.purpose,
        &codes(head),
        written(&head.inspectors)?,
        written(&head.criteria)?,
        control.repeat_on,
        control.first_year,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Saves the memo's text over the version that was read.
pub async fn save_text(tx: &mut Tx, control: &Control, now: OffsetDateTime) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE controls
        SET conclusions = $3, recommendations = $4, changed_at = $5
        WHERE id = $1 AND version = $2 AND school_id = ANY($6)
        "#,
        control.id as ControlId,
        control.version,
        control.text.conclusions,
        written(&control.text.recommendations)?,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Saves where the control stands after a deed, over the version that was read.
pub async fn save_state(tx: &mut Tx, control: &Control, now: OffsetDateTime) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE controls
        SET status = $3, reason = $4, signed_at = $5, repeat_on = $6, changed_at = $7
        WHERE id = $1 AND version = $2 AND school_id = ANY($8)
        "#,
        control.id as ControlId,
        control.version,
        control.status.code(),
        control.reason,
        control.signed_at,
        control.repeat_on,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Takes a draft away.
pub async fn delete(tx: &mut Tx, control: &Control) -> Result<()> {
    sqlx::query!(
        "DELETE FROM controls WHERE id = $1 AND version = $2 AND status = 'draft' AND school_id = ANY($3)",
        control.id as ControlId,
        control.version,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
