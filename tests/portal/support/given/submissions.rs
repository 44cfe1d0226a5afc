//! What centres ask for and what schools have sent.

use kopilka::documents::{Block, Document, Profile};
use kopilka::ids::{DutyId, SubmissionId, UserId};
use kopilka::text::Locale;
use time::Date;
use time::macros::date;

use super::{Given, Person};
use crate::support::Portal;
use crate::support::world::{District, School};

/// A duty to be entered.
pub struct ADuty {
    district: District,
    kind: &'static str,
    number: i32,
    title: &'static str,
    due_on: Date,
}

/// A plan of this year, due on the fifteenth of September.
pub fn a_duty(district: &District) -> ADuty {
    ADuty { district: district.clone(), kind: "plan", number: 0, title: "План работы", due_on: date!(2026 - 09 - 15) }
}

impl ADuty {
    /// Something that is written on the spot.
    pub fn other(mut self, title: &'static str) -> Self {
        (self.kind, self.number, self.title) = ("other", 1, title);
        self
    }

    /// The analysis of this year.
    pub fn of_the_year(mut self) -> Self {
        (self.kind, self.title) = ("year", "Анализ за год");
        self
    }

    pub fn due_on(mut self, day: Date) -> Self {
        self.due_on = day;
        self
    }
}

impl Given for ADuty {
    type Made = DutyId;

    async fn put(self, portal: &Portal) -> DutyId {
        let by = portal.given(super::a_methodologist().of(&self.district)).await;
        let id = DutyId::fresh();
        let statement = "INSERT INTO duties (id, district_id, first_year, kind, number, title, due_on, created_by, created_at)
                         VALUES ($1, $2, 2026, $3, $4, $5, $6, $7, $8)
                         ON CONFLICT (district_id, first_year, kind, number) WHERE withdrawn_at IS NULL
                         DO UPDATE SET title = excluded.title
                         RETURNING id";
        let mut tx = portal.write().await;
        let statement = sqlx::query_scalar(statement).bind(id).bind(self.district.id).bind(self.kind).bind(self.number);
        let statement = statement.bind(self.title).bind(self.due_on).bind(by.id).bind(portal.now());
        let id = statement.fetch_one(tx.conn()).await.unwrap();
        tx.commit().await.unwrap();
        id
    }
}

/// A plan that a deputy has sent; nobody has opened it.
pub struct ASubmission {
    by: Person,
    is_opened: bool,
}

pub fn a_submission(by: &Person) -> ASubmission {
    ASubmission { by: by.clone(), is_opened: false }
}

impl ASubmission {
    /// Somebody of the centre has it in work.
    pub fn opened(mut self) -> Self {
        self.is_opened = true;
        self
    }
}

impl Given for ASubmission {
    type Made = SubmissionId;

    async fn put(self, portal: &Portal) -> SubmissionId {
        let school = &self.by.school;
        let id = SubmissionId::fresh();
        let paper = Document::new("План работы", Locale::Ru, Profile::RU_2025, portal.now())
            .with(Block::Title { name: "План работы".into(), lines: Vec::new() })
            .with(Block::paragraph("Провести четыре заседания."));
        let statement = "INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, number, round, title,
                             school_name, association_name, paper, is_empty, digest, sent_by, sent_by_name, sent_at)
                         SELECT $1, $2, $3, $4, 2026, 'plan', 0, coalesce(max(round), 0) + 1, 'План работы', $5, $6, $7, false, '\\x00',
                                $8, 'А. П. Примерова', $9
                         FROM submissions WHERE association_id = $4 AND kind = 'plan'";
        let mut tx = portal.write().await;
        let statement = sqlx::query(statement).bind(id).bind(school.id).bind(school.district).bind(school.association);
        let statement = statement.bind(school.name).bind(school.association_name).bind(serde_json::to_value(&paper).unwrap());
        statement.bind(self.by.id).bind(portal.now()).execute(tx.conn()).await.unwrap();
        if self.is_opened {
            let opened = "UPDATE submissions SET status = 'opened', opened_at = $2, reviewer_id = $3, reviewer_name = 'М. С. Заречная' WHERE id = $1";
            sqlx::query(opened).bind(id).bind(portal.now()).bind(self.by.id).execute(tx.conn()).await.unwrap();
        }
        tx.commit().await.unwrap();
        id
    }
}

/// A statement that puts a row into one of the tables of submissions, and whatever it hangs on.
pub fn a_row_of_submissions(table: &str, school: &School, author: UserId) -> String {
    let School { id, district, association, .. } = school;
    let duty = format!(
        "INSERT INTO duties (id, district_id, first_year, kind, title, due_on, created_by, created_at)
         VALUES (gen_random_uuid(), '{district}', 2026, 'plan', 'План работы', '2026-09-15', '{author}', now())
         ON CONFLICT DO NOTHING;"
    );
    let sent = format!(
        "INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, round, title, school_name,
                                  association_name, paper, is_empty, digest, sent_by, sent_by_name, sent_at)
         VALUES (gen_random_uuid(), '{id}', '{district}', '{association}', 2026, 'plan', 1, 'План', 'Школа', 'МО', '{{}}', false, '\\x00',
                 '{author}', 'А. П. Примерова', now())
         ON CONFLICT DO NOTHING;"
    );
    match table {
        "submissions" => sent,
        "submission_steps" => format!(
            "{sent} INSERT INTO submission_steps (id, submission_id, school_id, deed, done_by, done_by_name, done_at)
             SELECT gen_random_uuid(), id, school_id, 'send', '{author}', 'А. П. Примерова', now() FROM submissions WHERE school_id = '{id}' AND kind = 'plan'"
        ),
        "submission_remarks" => format!(
            "{sent} UPDATE submissions SET status = 'opened', opened_at = now() WHERE school_id = '{id}' AND kind = 'plan' AND status = 'sent';
             INSERT INTO submission_remarks (id, submission_id, school_id, text, made_by, made_by_name, made_at)
             SELECT gen_random_uuid(), id, school_id, 'Добавьте сроки', '{author}', 'А. П. Примерова', now()
             FROM submissions WHERE school_id = '{id}' AND kind = 'plan'"
        ),
        "submission_files" => format!(
            "{sent} INSERT INTO submission_files (id, submission_id, school_id, position, name, media_type, size, sha256, key, added_at)
             SELECT gen_random_uuid(), id, school_id, 1, 'Опрос.pdf', 'application/pdf', 4, '\\x00', gen_random_uuid()::text, sent_at
             FROM submissions WHERE school_id = '{id}' AND kind = 'plan' AND status = 'sent' ON CONFLICT DO NOTHING"
        ),
        // Kept by the database itself.
        "duty_standings" | "register_schools" => duty,
        "submission_proposals" => format!(
            "{duty} INSERT INTO submission_proposals (association_id, duty_id, school_id, proposed_by, proposed_by_name, proposed_at)
             SELECT '{association}', id, '{id}', '{author}', 'А. П. Примерова', now() FROM duties WHERE district_id = '{district}'"
        ),
        "duty_extensions" => format!(
            "{duty} INSERT INTO duty_extensions (id, duty_id, school_id, association_id, wanted_until, reason, asked_by, asked_by_name,
                                                 asked_at)
             SELECT gen_random_uuid(), id, '{id}', '{association}', '2026-12-01', 'Болезнь', '{author}', 'А. П. Примерова', now()
             FROM duties WHERE district_id = '{district}'"
        ),
        "duty_reminders" => format!(
            "{duty} INSERT INTO duty_reminders (id, duty_id, school_id, association_id, step, user_id, user_name, sent_at)
             SELECT gen_random_uuid(), id, '{id}', '{association}', 'hand', '{author}', 'А. П. Примерова', now()
             FROM duties WHERE district_id = '{district}'"
        ),
        other => panic!("show me a row of `{other}`"),
    }
}
