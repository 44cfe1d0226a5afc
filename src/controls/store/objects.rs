//! Statements on the classes of a control.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::controls::model::control::{Control, Named, Object};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{ControlId, ControlObjectId, SchoolId, UnitId, UserId};

struct Row {
    id: ControlObjectId,
    unit_id: UnitId,
    label: String,
    teacher_id: Option<UserId>,
    surname: String,
    name: String,
    patronymic: String,
    marks: Value,
}

impl TryFrom<Row> for Object {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let (surname, name, patronymic) = (row.surname, row.name, row.patronymic);
        Ok(Self {
            id: row.id,
            unit: row.unit_id,
            label: row.label,
            teacher: row.teacher_id.map(|user| Named { user, surname, name, patronymic }),
            marks: serde_json::from_value(row.marks).map_err(anyhow::Error::from).map_err(Error::Internal)?,
        })
    }
}

/// The classes of a control in their order; those of one teacher alone where one is named.
pub async fn list(tx: &mut Tx, control: ControlId, only: Option<UserId>) -> Result<Vec<Object>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT id, unit_id, label, teacher_id AS "teacher_id: UserId", surname, name, patronymic, marks
        FROM control_objects
        WHERE control_id = $1 AND school_id = ANY($2) AND ($3::uuid IS NULL OR teacher_id = $3)
        ORDER BY position, id
        "#,
        control as ControlId,
        tx.reach(),
        only as Option<UserId>,
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Object::try_from).collect()
}

/// Saves which classes are looked at, in this order, with what was seen in them; others are taken out.
pub async fn save(tx: &mut Tx, control: &Control, objects: &[Object]) -> Result<()> {
    let ids: Vec<Uuid> = objects.iter().map(|object| object.id.0).collect();
    sqlx::query!(
        "DELETE FROM control_objects WHERE control_id = $1 AND id <> ALL($2) AND school_id = ANY($3)",
        control.id as ControlId,
        &ids,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    let row = |object: &Object| {
        json!({
            "id": object.id, "unit": object.unit, "label": object.label, "marks": object.marks,
            "teacher": object.teacher.as_ref().map(|teacher| teacher.user),
            "surname": object.teacher.as_ref().map_or("", |teacher| &teacher.surname),
            "name": object.teacher.as_ref().map_or("", |teacher| &teacher.name),
            "patronymic": object.teacher.as_ref().map_or("", |teacher| &teacher.patronymic),
        })
    };
    let rows: Value = objects.iter().map(row).collect();
    sqlx::query!(
        r#"
        INSERT INTO control_objects (id, control_id, school_id, position, unit_id, label, teacher_id, surname, name, patronymic, marks)
        SELECT (row.value ->> 'id')::uuid, $1, $2, row.position::integer, (row.value ->> 'unit')::uuid, row.value ->> 'label',
               (row.value ->> 'teacher')::uuid, row.value ->> 'surname', row.value ->> 'name', row.value ->> 'patronymic',
               row.value -> 'marks'
        FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS row (value, position)
        ON CONFLICT ON CONSTRAINT control_objects_pkey DO UPDATE
        SET position = excluded.position, label = excluded.label, teacher_id = excluded.teacher_id, surname = excluded.surname,
            name = excluded.name, patronymic = excluded.patronymic, marks = excluded.marks
        WHERE control_objects.control_id = excluded.control_id
        "#,
        control.id as ControlId,
        control.school as SchoolId,
        rows,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Saves what was seen in a class; the row of the control is locked meanwhile.
pub async fn save_marks(tx: &mut Tx, control: &Control, object: &Object) -> Result<()> {
    let marks = serde_json::to_value(&object.marks).map_err(anyhow::Error::from).map_err(Error::Internal)?;
    sqlx::query!(
        "UPDATE control_objects SET marks = $3 WHERE id = $1 AND control_id = $2 AND school_id = ANY($4)",
        object.id as ControlObjectId,
        control.id as ControlId,
        marks,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
