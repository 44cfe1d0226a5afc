//! Annual plans with their rows, their road and their marks.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, PlanId, PlanItemId, RowId, SchoolId, UserId};
use crate::plans::Content;

/// Whose a plan is.
pub struct Standing<'a> {
    pub id: PlanId,
    pub school: SchoolId,
    pub district: DistrictId,
    pub association: AssociationId,
    pub first_year: i32,
    pub school_name: &'a str,
    pub association_name: &'a str,
    pub language: &'a str,
    pub created_by: UserId,
    pub created_at: OffsetDateTime,
}

/// Puts a draft with all its rows.
pub async fn insert(tx: &mut Tx, standing: &Standing<'_>, content: &Content) -> Result<()> {
    let header = &content.header;
    let annexes = serde_json::to_value(&content.annexes).map_err(anyhow::Error::from)?;
    sqlx::query!(
        r#"
        INSERT INTO plans (id, school_id, district_id, association_id, first_year, school_name, association_name, language, theme,
                           school_theme, goal, results, analysis, basis, epigraph, created_by, created_at, changed_at,
                           annexes)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17, $18)
        "#,
        standing.id as PlanId,
        standing.school as SchoolId,
        standing.district as DistrictId,
        standing.association as AssociationId,
        standing.first_year,
        standing.school_name,
        standing.association_name,
        standing.language,
        header.theme,
        header.school_theme,
        header.goal,
        header.results,
        header.analysis,
        header.basis,
        header.epigraph,
        standing.created_by as UserId,
        standing.created_at,
        annexes,
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        r#"
        WITH parts AS (
            INSERT INTO plan_parts (plan_id, school_id, part, changed_by, changed_at)
            SELECT $1, $2, part, $3, $4
            FROM unnest(ARRAY['theme', 'meetings', 'organisation', 'methods', 'beginners', 'growth', 'events', 'control', 'bank',
                              'parents', 'prevention', 'information', 'annexes']) AS part
        )
        INSERT INTO plan_tasks (plan_id, school_id, position, text)
        SELECT $1, $2, task.position::integer, task.text
        FROM unnest($5::text[]) WITH ORDINALITY AS task (text, position)
        "#,
        standing.id as PlanId,
        standing.school as SchoolId,
        standing.created_by as UserId,
        standing.created_at,
        &content.tasks,
    )
    .execute(tx.conn())
    .await?;
    let rows = serde_json::to_value(&content.items).map_err(anyhow::Error::from)?;
    sqlx::query!(
        r#"
        INSERT INTO plan_items (id, plan_id, school_id, section, position, content, timing, responsible, responsible_ids,
                                participants, output, task, form, questions, preparation)
        SELECT (row.value ->> 'id')::uuid, $1, $2, row.value ->> 'section', row.position::integer, row.value ->> 'content',
               row.value ->> 'timing', row.value ->> 'responsible',
               ARRAY(SELECT person::uuid FROM jsonb_array_elements_text(row.value -> 'people') AS person),
               row.value ->> 'participants', row.value ->> 'output', (row.value ->> 'task')::integer, row.value ->> 'form',
               row.value ->> 'questions', row.value ->> 'preparation'
        FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS row (value, position)
        "#,
        standing.id as PlanId,
        standing.school as SchoolId,
        rows,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A step of the road.
pub struct StepRow {
    pub deed: &'static str,
    pub by: UserId,
    pub by_name: String,
    pub by_post: String,
    pub at: OffsetDateTime,
    pub number: String,
    pub dated: Option<Date>,
}

/// Takes a draft along its road into force.
pub async fn approve(tx: &mut Tx, standing: &Standing<'_>, content: &Content, steps: &[StepRow]) -> Result<()> {
    for step in steps {
        sqlx::query!(
            r#"
            INSERT INTO plan_steps (id, plan_id, school_id, edition, deed, done_by, done_by_name, done_by_post, done_at, number, dated,
                                    done_by_surname, done_by_given, done_by_patronymic)
            SELECT $1, $2, $3, 1, $4, person.id, $6, $7, $8, $9, $10, person.surname, person.name, person.patronymic
            FROM users AS person
            WHERE person.id = $5
            "#,
            RowId::fresh() as RowId,
            standing.id as PlanId,
            standing.school as SchoolId,
            step.deed,
            step.by as UserId,
            step.by_name,
            step.by_post,
            step.at,
            step.number,
            step.dated,
        )
        .execute(tx.conn())
        .await?;
    }
    let [first, .., last] = steps else { return Ok(()) };
    sqlx::query!(
        r#"
        UPDATE plans
        SET status = 'approved', stamped = cardinality(stamps), submitted_by = $2, submitted_at = $3, approved_at = $4, changed_at = $4
        WHERE id = $1 AND school_id = $5
        "#,
        standing.id as PlanId,
        first.by as UserId,
        first.at,
        last.at,
        standing.school as SchoolId,
    )
    .execute(tx.conn())
    .await?;
    let content = serde_json::to_value(content).map_err(anyhow::Error::from)?;
    sqlx::query!(
        "INSERT INTO plan_editions (plan_id, school_id, edition, content, approved_at) VALUES ($1, $2, 1, $3, $4)",
        standing.id as PlanId,
        standing.school as SchoolId,
        content,
        last.at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A mark of a row.
pub struct MarkRow {
    pub item: PlanItemId,
    pub mark: String,
    pub cause: String,
    pub result: String,
    pub moved_to: String,
    pub by: UserId,
    pub by_name: String,
    pub at: OffsetDateTime,
}

pub async fn insert_mark(tx: &mut Tx, standing: &Standing<'_>, mark: &MarkRow) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO plan_marks (id, item_id, plan_id, school_id, mark, cause, result, moved_to, marked_by, marked_by_name, marked_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        "#,
        RowId::fresh() as RowId,
        mark.item as PlanItemId,
        standing.id as PlanId,
        standing.school as SchoolId,
        mark.mark,
        mark.cause,
        mark.result,
        mark.moved_to,
        mark.by as UserId,
        mark.by_name,
        mark.at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
