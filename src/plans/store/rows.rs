//! Statements on the parts of a plan: its tasks and rows, and the lock that each part has of its own.

use serde_json::Value;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{PlanId, PlanItemId, SchoolId, UserId};
use crate::plans::model::checks::Elsewhere;
use crate::plans::model::{Calendar, Item, Part, Plan, Section, Timing};

/// When a part was last written, and by whom.
#[derive(Clone, Debug)]
pub struct Written {
    pub version: i32,
    pub by_name: String,
    pub at: OffsetDateTime,
}

pub async fn find_part(tx: &mut Tx, plan: PlanId, part: Part) -> Result<Written> {
    let written = sqlx::query_as!(
        Written,
        r#"
        SELECT part.version, person.surname || ' ' || person.name AS "by_name!", part.changed_at AS at
        FROM plan_parts AS part
        JOIN users AS person ON person.id = part.changed_by
        WHERE part.plan_id = $1 AND part.part = $2 AND part.school_id = ANY($3)
        "#,
        plan as PlanId,
        part.code(),
        tx.reach(),
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(written)
}

/// Takes the lock of a part over the version that was read, and returns the new version.
pub async fn touch_part(tx: &mut Tx, plan: PlanId, part: Part, version: i32, by: UserId, now: OffsetDateTime) -> Result<i32> {
    sqlx::query_scalar!(
        r#"
        UPDATE plan_parts
        SET changed_by = $4, changed_at = $5
        WHERE plan_id = $1 AND part = $2 AND version = $3 AND school_id = ANY($6)
        RETURNING version
        "#,
        plan as PlanId,
        part.code(),
        version,
        by as UserId,
        now,
        &tx.scope().schools,
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(Error::Stale)
}

pub async fn list_tasks(tx: &mut Tx, plan: PlanId) -> Result<Vec<String>> {
    let tasks = sqlx::query_scalar!(
        "SELECT text FROM plan_tasks WHERE plan_id = $1 AND school_id = ANY($2) ORDER BY position",
        plan as PlanId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(tasks)
}

/// Puts these tasks in the place of all that were there.
pub async fn save_tasks(tx: &mut Tx, plan: &Plan, tasks: &[String]) -> Result<()> {
    sqlx::query!("DELETE FROM plan_tasks WHERE plan_id = $1 AND school_id = ANY($2)", plan.id as PlanId, &tx.scope().schools,)
        .execute(tx.conn())
        .await?;
    sqlx::query!(
        r#"
        INSERT INTO plan_tasks (plan_id, school_id, position, text)
        SELECT $1, $2, task.position::integer, task.text
        FROM unnest($3::text[]) WITH ORDINALITY AS task (text, position)
        "#,
        plan.id as PlanId,
        plan.school as SchoolId,
        tasks,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

struct Row {
    id: PlanItemId,
    section: String,
    content: String,
    timing: String,
    responsible: String,
    responsible_ids: Vec<Uuid>,
    participants: String,
    output: String,
    task: Option<i32>,
    form: String,
    questions: String,
    preparation: String,
}

impl From<Row> for Item {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            section: Section::from_code(&row.section).unwrap_or(Section::Organisation),
            content: row.content,
            timing: row.timing,
            responsible: row.responsible,
            people: row.responsible_ids.into_iter().map(UserId::from).collect(),
            participants: row.participants,
            output: row.output,
            task: row.task,
            form: row.form,
            questions: row.questions,
            preparation: row.preparation,
        }
    }
}

/// The rows in the order of the paper.
pub async fn list_items(tx: &mut Tx, plan: PlanId) -> Result<Vec<Item>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT id, section, content, timing, responsible, responsible_ids, participants, output, task, form, questions, preparation
        FROM plan_items
        WHERE plan_id = $1 AND removed_at IS NULL AND school_id = ANY($2)
        ORDER BY position, id
        "#,
        plan as PlanId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let mut items: Vec<Item> = rows.into_iter().map(Item::from).collect();
    items.sort_by_key(|item| item.section);
    Ok(items)
}

/// Saves the rows of a section in their order; those that are absent are taken out of the plan.
pub async fn save_items(tx: &mut Tx, plan: &Plan, section: Section, items: &[Item], now: OffsetDateTime) -> Result<()> {
    let ids: Vec<Uuid> = items.iter().map(|item| item.id.0).collect();
    sqlx::query!(
        r#"
        UPDATE plan_items
        SET removed_at = $4
        WHERE plan_id = $1 AND section = $2 AND id <> ALL($3) AND removed_at IS NULL AND school_id = ANY($5)
        "#,
        plan.id as PlanId,
        section.code(),
        &ids,
        now,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    let rows: Value = serde_json::to_value(items).map_err(anyhow::Error::from)?;
    sqlx::query!(
        r#"
        INSERT INTO plan_items (id, plan_id, school_id, section, position, content, timing, responsible, responsible_ids,
                                participants, output, task, form, questions, preparation)
        SELECT (row.value ->> 'id')::uuid, $1, $2, $3, row.position::integer, row.value ->> 'content', row.value ->> 'timing',
               row.value ->> 'responsible',
               ARRAY(SELECT person::uuid FROM jsonb_array_elements_text(row.value -> 'people') AS person),
               row.value ->> 'participants', row.value ->> 'output', (row.value ->> 'task')::integer, row.value ->> 'form',
               row.value ->> 'questions', row.value ->> 'preparation'
        FROM jsonb_array_elements($4::jsonb) WITH ORDINALITY AS row (value, position)
        ON CONFLICT ON CONSTRAINT plan_items_pkey DO UPDATE
        SET position = excluded.position, content = excluded.content, timing = excluded.timing, responsible = excluded.responsible,
            responsible_ids = excluded.responsible_ids, participants = excluded.participants, output = excluded.output,
            task = excluded.task, form = excluded.form, questions = excluded.questions, preparation = excluded.preparation,
            removed_at = NULL
        WHERE plan_items.plan_id = excluded.plan_id AND plan_items.section = excluded.section
        "#,
        plan.id as PlanId,
        plan.school as SchoolId,
        section.code(),
        rows,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Puts a row back that was taken out; its section, if there was such a row.
pub async fn restore_item(tx: &mut Tx, plan: PlanId, item: PlanItemId) -> Result<Option<Section>> {
    let section = sqlx::query_scalar!(
        r#"
        UPDATE plan_items
        SET removed_at = NULL
        WHERE id = $1 AND plan_id = $2 AND removed_at IS NOT NULL AND school_id = ANY($3)
        RETURNING section
        "#,
        item as PlanItemId,
        plan as PlanId,
        &tx.scope().schools,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(section.and_then(|code| Section::from_code(&code)))
}

/// What takes place on a day in the other plans of the school for the same year.
pub async fn list_elsewhere(tx: &mut Tx, plan: &Plan, calendar: &Calendar) -> Result<Vec<Elsewhere>> {
    let rows = sqlx::query!(
        r#"
        SELECT item.content, item.timing, other.association_name
        FROM plan_items AS item
        JOIN plans AS other ON other.id = item.plan_id
        WHERE other.school_id = $1 AND item.school_id = $1 AND other.first_year = $2 AND other.id <> $3
          AND item.section IN ('meetings', 'events') AND item.removed_at IS NULL
        "#,
        plan.school as SchoolId,
        plan.first_year,
        plan.id as PlanId,
    )
    .fetch_all(tx.conn())
    .await?;
    let day = |timing: &str| Timing::read(timing).and_then(|timing| timing.exact_day(calendar));
    let found = rows.into_iter().filter_map(|row| {
        Some(Elsewhere { on: day(&row.timing)?, content: row.content, association_name: row.association_name })
    });
    Ok(found.collect())
}
