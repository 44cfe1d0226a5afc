//! Annual plans.

use kopilka::ids::{PlanId, PlanItemId, PlanRemarkId, UserId};

use super::{Given, Person};
use crate::support::Portal;
use crate::support::world::School;

/// A plan to be entered.
pub struct APlan {
    by: Person,
    first_year: Option<i32>,
    is_amended: bool,
    rows: Vec<(&'static str, &'static str, &'static str, String)>,
}

/// A plan as entered.
pub struct Planned {
    pub id: PlanId,
    pub items: Vec<PlanItemId>,
    pub remark: PlanRemarkId,
}

/// A draft with four meetings and one row, made by this person for the first year that has none.
pub fn a_plan(by: &Person) -> APlan {
    APlan {
        by: by.clone(),
        first_year: None,
        is_amended: false,
        rows: vec![
            ("meetings", "Организационное заседание", "28 августа", "руководитель МО".into()),
            ("meetings", "Климат в классе", "29 октября", "руководитель МО".into()),
            ("meetings", "Семья и школа", "29 января", "руководитель МО".into()),
            ("meetings", "Итоги года", "20 мая", "руководитель МО".into()),
            ("events", "Открытый классный час", "сентябрь", "классные руководители".into()),
        ],
    }
}

impl APlan {
    pub fn for_year(mut self, first_year: i32) -> Self {
        self.first_year = Some(first_year);
        self
    }

    /// In force, with a second edition begun.
    pub fn amended(mut self) -> Self {
        self.is_amended = true;
        self
    }

    pub fn with_row(mut self, section: &'static str, content: &'static str, timing: &'static str, responsible: &str) -> Self {
        self.rows.push((section, content, timing, responsible.to_owned()));
        self
    }
}

impl Given for APlan {
    type Made = Planned;

    async fn put(self, portal: &Portal) -> Planned {
        let school = &self.by.school;
        let id = PlanId::fresh();
        let mut tx = portal.write().await;
        let statement = "INSERT INTO plans (id, school_id, district_id, association_id, first_year, school_name, association_name,
                language, theme, goal, created_by, created_at, changed_at)
            SELECT $1, $2, $3, $4, coalesce($5, (SELECT min(first_year) - 1 FROM plans WHERE association_id = $4), 2026), $6, $7, 'ru',
                'Разговор с классом', 'Научиться слышать детей', $8, $9, $9
            RETURNING first_year";
        let _: i32 = sqlx::query_scalar(statement)
            .bind(id)
            .bind(school.id)
            .bind(school.district)
            .bind(school.association)
            .bind(self.first_year)
            .bind(school.name)
            .bind(school.association_name)
            .bind(self.by.id)
            .bind(portal.now())
            .fetch_one(tx.conn())
            .await
            .unwrap();
        let parts = "INSERT INTO plan_parts (plan_id, school_id, part, changed_by, changed_at)
            SELECT $1, $2, part, $3, $4
            FROM unnest(ARRAY['theme', 'meetings', 'organisation', 'methods', 'beginners', 'growth', 'events', 'control', 'bank',
                              'parents', 'prevention', 'information', 'annexes']) AS part";
        let parts = sqlx::query(parts).bind(id).bind(school.id).bind(self.by.id).bind(portal.now());
        parts.execute(tx.conn()).await.unwrap();
        let task =
            "INSERT INTO plan_tasks (plan_id, school_id, position, text) VALUES ($1, $2, 1, 'Освоить три формы разговора')";
        sqlx::query(task).bind(id).bind(school.id).execute(tx.conn()).await.unwrap();
        let mut items = Vec::new();
        for (position, (section, content, timing, responsible)) in (1..).zip(&self.rows) {
            let item = PlanItemId::fresh();
            let row = "INSERT INTO plan_items (id, plan_id, school_id, section, position, content, timing, responsible)
                       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
            let row = sqlx::query(row).bind(item).bind(id).bind(school.id).bind(section).bind(position).bind(content);
            row.bind(timing).bind(responsible).execute(tx.conn()).await.unwrap();
            items.push(item);
        }
        let remark = PlanRemarkId::fresh();
        let noted = "INSERT INTO plan_remarks (id, plan_id, school_id, item_id, text, made_by, made_by_name, made_at)
                     VALUES ($1, $2, $3, $4, 'Чем закончится?', $5, 'И. Л. Распорядова', $6)";
        let noted = sqlx::query(noted).bind(remark).bind(id).bind(school.id).bind(items[1]).bind(self.by.id).bind(portal.now());
        noted.execute(tx.conn()).await.unwrap();
        if self.is_amended {
            let kept = "INSERT INTO plan_editions (plan_id, school_id, edition, content, approved_at)
                VALUES ($1, $2, 1, jsonb_build_object('header', jsonb_build_object('theme', 'Разговор с классом', 'school_theme', '',
                    'goal', 'Научиться слышать детей', 'results', '', 'analysis', '', 'basis', '', 'epigraph', ''),
                    'tasks', jsonb_build_array('Освоить три формы'), 'items', jsonb_build_array()), $3)";
            sqlx::query(kept).bind(id).bind(school.id).bind(portal.now()).execute(tx.conn()).await.unwrap();
            let state = "UPDATE plans SET edition = 2, approved_at = $2, reason = 'Итоги полугодия' WHERE id = $1";
            sqlx::query(state).bind(id).bind(portal.now()).execute(tx.conn()).await.unwrap();
        }
        tx.commit().await.unwrap();
        Planned { id, items, remark }
    }
}

/// A statement that puts a row into one of the tables of plans; the plan it hangs on is made where there is none.
pub fn a_row_of_plans(table: &str, school: &School, author: UserId) -> String {
    let School { id, district, association, .. } = school;
    let plan = format!(
        "INSERT INTO plans (id, school_id, district_id, association_id, first_year, school_name, association_name, language,
                            created_by, created_at, changed_at)
         VALUES (gen_random_uuid(), '{id}', '{district}', '{association}', 2026, 'Школа', 'МО', 'ru', '{author}', now(), now())
         ON CONFLICT DO NOTHING;"
    );
    let item = format!(
        "{plan} INSERT INTO plan_items (id, plan_id, school_id, section, position, content)
         SELECT gen_random_uuid(), id, school_id, 'bank', 1, 'Отбор практик' FROM plans
         WHERE school_id = '{id}' AND NOT EXISTS (SELECT FROM plan_items WHERE school_id = '{id}');"
    );
    match table {
        "plans" => plan,
        "plan_items" => item,
        "plan_parts" => format!(
            "{plan} INSERT INTO plan_parts (plan_id, school_id, part, changed_by, changed_at)
             SELECT id, school_id, 'theme', created_by, now() FROM plans WHERE school_id = '{id}'"
        ),
        "plan_tasks" => format!(
            "{plan} INSERT INTO plan_tasks (plan_id, school_id, position, text)
             SELECT id, school_id, 1, 'Освоить три формы разговора' FROM plans WHERE school_id = '{id}'"
        ),
        "plan_offers" => format!(
            "INSERT INTO plan_offers (association_id, school_id, first_year, position, text)
             VALUES ('{association}', '{id}', 2027, 1, 'Составить график посещений')"
        ),
        "plan_imports" => format!(
            "INSERT INTO plan_imports (id, school_id, association_id, file_name, first_year, paper_first_year, made_by, made_at, head, lines)
             VALUES (gen_random_uuid(), '{id}', '{association}', 'План.docx', 2026, 2025, '{author}', now(), '{{}}', '[]')"
        ),
        "plan_marks" => format!(
            "{item} INSERT INTO plan_marks (id, item_id, plan_id, school_id, mark, marked_by, marked_by_name, marked_at)
             SELECT gen_random_uuid(), id, plan_id, school_id, 'done', '{author}', 'А. П. Примерова', now()
             FROM plan_items WHERE school_id = '{id}'"
        ),
        "plan_remarks" => format!(
            "{plan} INSERT INTO plan_remarks (id, plan_id, school_id, text, made_by, made_by_name, made_at)
             SELECT gen_random_uuid(), id, school_id, 'Добавьте сроки', '{author}', 'А. П. Примерова', now()
             FROM plans WHERE school_id = '{id}'"
        ),
        "plan_steps" => format!(
            "{plan} INSERT INTO plan_steps (id, plan_id, school_id, edition, deed, done_by, done_by_name, done_at)
             SELECT gen_random_uuid(), id, school_id, 1, 'submit', '{author}', 'А. П. Примерова', now()
             FROM plans WHERE school_id = '{id}'"
        ),
        "plan_writings" => format!(
            "{plan} INSERT INTO plan_writings (plan_id, school_id, part, first_at, last_at, written_on, written_by, written_by_name,
                                               before, after)
             SELECT id, school_id, 'theme', now(), now(), '2026-11-22', '{author}', 'А. П. Примерова', '{{}}', '{{}}'
             FROM plans WHERE school_id = '{id}'"
        ),
        "plan_editions" => format!(
            "{plan} INSERT INTO plan_editions (plan_id, school_id, edition, content, approved_at)
             SELECT id, school_id, 1, '{{}}', now() FROM plans WHERE school_id = '{id}'"
        ),
        other => panic!("show me a row of `{other}`"),
    }
}
