//! A district after a year: nine duties, nine of ten documents sent, some late, some granted a later day, some returned, most
//! accepted; a report on the year of every school that sends one, and on the year before.

use kopilka::access::Reach;
use kopilka::db::{Db, Tx};
use kopilka::ids::{ConsolidatedId, DistrictId, UserId};
use kopilka::indicators::{Indicator, SentFigure, Shape, Value};
use sqlx::AssertSqlSafe;
use uuid::Uuid;

pub struct District {
    pub methodologist: UserId,
    consolidated: ConsolidatedId,
    /// A school in the middle of the register.
    middle: Uuid,
}

impl District {
    /// Pages of forty schools, each with its address; `{middle}` and `{consolidated}` stand for what the district has of them.
    pub const PAGES: [(&str, &str); 4] = [
        ("overview", "/district?year=2026"),
        ("overview, by name", "/district?year=2026&sort=name"),
        ("consolidated report", "/consolidated/{consolidated}"),
        ("consolidated report, last page", "/consolidated/{consolidated}?page=500"),
    ];

    /// Pages of forty schools where there are many; of few schools they show fewer.
    pub const CHOICES: [(&str, &str); 4] = [
        ("overview, a page in the middle", "/district?year=2026&sort=name&after={middle}"),
        ("overview, schools that owe", "/district?year=2026&show=owing"),
        ("overview, schools that came late", "/district?year=2026&show=late"),
        ("overview, words in the name", "/district?year=2026&school=7"),
    ];

    /// What follows the schools: the queue by who may be read, papers by all that they hold.
    pub const WHOLE: [(&str, &str, usize); 3] = [
        ("queue", "/district/queue", 60),
        ("register as a spreadsheet", "/district/register/paper/xlsx?year=2026", 5),
        ("consolidated report as a spreadsheet", "/consolidated/{consolidated}/paper/xlsx", 3),
    ];

    pub fn address(&self, pattern: &str) -> String {
        pattern.replace("{middle}", &self.middle.to_string()).replace("{consolidated}", &self.consolidated.to_string())
    }

    pub fn sheet(&self) -> String {
        self.address("/consolidated/{consolidated}")
    }

    pub async fn make(db: &Db, schools: usize) -> Self {
        let (district, methodologist, consolidated) = (DistrictId::fresh(), UserId::fresh(), ConsolidatedId::fresh());
        let mut tx = db.write(&Reach::default()).await.expect("the database answers");
        run(&mut tx, &entered(district, methodologist, schools)).await;
        tx.commit().await.expect("the schools are entered");

        let mut tx = db.read(&Reach::default()).await.expect("the database answers");
        let found = sqlx::query_scalar("SELECT id FROM schools WHERE district_id = $1 ORDER BY name COLLATE names");
        let ids: Vec<Uuid> = found.bind(district).fetch_all(tx.conn()).await.expect("the schools");
        drop(tx);
        let middle = ids[ids.len() / 2];
        let mut tx = db.write(&Reach { schools: ids, ..Reach::default() }).await.expect("the database answers");
        run(&mut tx, &sent(district, methodologist)).await;
        reports(&mut tx, district, methodologist, schools).await;
        run(&mut tx, &judged(district, methodologist, consolidated)).await;
        tx.commit().await.expect("the year is entered");
        Self { methodologist, consolidated, middle }
    }
}

async fn run(tx: &mut Tx, statements: &str) {
    sqlx::raw_sql(AssertSqlSafe(statements.to_owned())).execute(tx.conn()).await.expect("the district is made");
}

fn entered(district: DistrictId, methodologist: UserId, schools: usize) -> String {
    format!(
        "INSERT INTO districts (id, name, country, language, time_zone, created_at)
         VALUES ('{district}', 'Район {schools}', 'ru', 'ru', 'Europe/Moscow', now());
         INSERT INTO users (id, login, surname, name, locale, created_at)
         VALUES ('{methodologist}', 'methodologist-{schools}', 'Заречная', 'Мария', 'ru', now());
         INSERT INTO role_assignments (id, user_id, role, district_id, valid_from, created_at)
         VALUES (gen_random_uuid(), '{methodologist}', 'methodologist', '{district}', '2020-09-01', now());
         INSERT INTO schools (id, district_id, name, kind, created_at)
         SELECT gen_random_uuid(), '{district}', 'Школа № ' || place, 'school', now() FROM generate_series(1, {schools}) AS place;
         INSERT INTO associations (id, school_id, district_id, name, kind, language, created_at)
         SELECT gen_random_uuid(), id, '{district}', 'МО классных руководителей', 'school', 'ru', now()
         FROM schools WHERE district_id = '{district}';
         INSERT INTO duties (id, district_id, first_year, kind, number, title, due_on, created_by, created_at)
         SELECT gen_random_uuid(), '{district}', 2026, kind, number, title, due_on::date, '{methodologist}', now()
         FROM (VALUES ('protocol', 1, 'Протокол № 1', '2026-09-05'), ('members', 0, 'Состав', '2026-09-15'),
                      ('plan', 0, 'План работы', '2026-09-15'), ('protocol', 2, 'Протокол № 2', '2026-11-15'),
                      ('protocol', 3, 'Протокол № 3', '2027-01-15'), ('half-year', 0, 'Анализ за полугодие', '2027-01-15'),
                      ('protocol', 4, 'Протокол № 4', '2027-04-05'), ('protocol', 5, 'Протокол № 5', '2027-06-05'),
                      ('year', 0, 'Анализ за год', '2027-06-15')) AS asked (kind, number, title, due_on)"
    )
}

/// Chances are taken from the ids, so that every tenth document is missing and every eighth late.
fn sent(district: DistrictId, by: UserId) -> String {
    format!(
        "INSERT INTO duty_extensions (id, duty_id, school_id, association_id, wanted_until, reason, asked_by, asked_by_name, asked_at,
                                      status, granted_until)
         SELECT gen_random_uuid(), duty.id, association.school_id, association.id, duty.due_on + 5, 'Болезнь', '{by}',
                'А. П. Примерова', now(), 'granted', duty.due_on + 5
         FROM duties AS duty
         JOIN associations AS association ON association.district_id = duty.district_id
         WHERE duty.district_id = '{district}' AND hashtext(duty.id::text || association.id) % 97 = 0;
         INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, number, round, title, school_name,
                                  association_name, paper, is_empty, digest, sent_by, sent_by_name, sent_at)
         SELECT gen_random_uuid(), school.id, '{district}', association.id, 2026, duty.kind, duty.number, 1, duty.title, school.name,
                association.name, '{{}}', false, '\\x00', '{by}', 'А. П. Примерова',
                duty.due_on + CASE WHEN hashtext(association.id::text || duty.id) % 8 = 0 THEN 3 ELSE -3 END
         FROM duties AS duty
         JOIN associations AS association ON association.district_id = duty.district_id
         JOIN schools AS school ON school.id = association.school_id
         WHERE duty.district_id = '{district}' AND duty.kind <> 'year' AND hashtext(duty.id::text || school.id) % 10 <> 0"
    )
}

/// The reports on this year and the last, with every figure there is.
async fn reports(tx: &mut Tx, district: DistrictId, by: UserId, schools: usize) {
    let figures: Vec<_> =
        (0..schools).map(|school| serde_json::to_value(figures(school)).expect("figures are written")).collect();
    for first_year in [2025, 2026] {
        let statement = "INSERT INTO submissions (id, school_id, district_id, association_id, first_year, kind, number, round, title,
                             school_name, association_name, paper, figures, is_empty, digest, sent_by, sent_by_name, sent_at)
                         SELECT gen_random_uuid(), school.id, $1, association.id, $4, 'year', 0, 1, 'Анализ за год', school.name,
                                association.name, '{}', told.figures, false, '\\x00', $2, 'А. П. Примерова',
                                make_date($4 + 1, 6, 10)
                         FROM (SELECT id, name, row_number() OVER (ORDER BY id) AS place FROM schools WHERE district_id = $1) AS school
                         JOIN associations AS association ON association.school_id = school.id
                         JOIN unnest($3::jsonb[]) WITH ORDINALITY AS told (figures, place) ON told.place = school.place
                         WHERE school.place % 10 <> 0";
        let statement = sqlx::query(statement).bind(district).bind(by).bind(&figures).bind(first_year);
        statement.execute(tx.conn()).await.expect("the reports are sent");
    }
}

fn figures(school: usize) -> Vec<SentFigure> {
    let members = if school.is_multiple_of(7) { 2 } else { 5 + school % 20 };
    let mut figures = Vec::new();
    for indicator in Indicator::ALL.iter().copied() {
        let parts: Vec<String> = match indicator.shape() {
            Shape::Count | Shape::Ratio => vec![String::new()],
            Shape::Several(parts) => parts.iter().map(|part| (*part).to_owned()).collect(),
            Shape::Open => (0..6).map(|part| format!("часть {part}")).collect(),
        };
        for (place, part) in parts.into_iter().enumerate() {
            let is_persons = matches!((indicator, part.as_str()), (Indicator::K1, "") | (_, "persons" | "authors"));
            let persons: Vec<UserId> = (0..if is_persons { members } else { 0 }).map(|_| UserId::fresh()).collect();
            let number = if is_persons { members } else { (school + place) % 9 };
            let number = i64::try_from(number).expect("a small number");
            let value = if indicator.shape() == Shape::Ratio { Value::ratio(number, number + 2) } else { Value::count(number) };
            figures.push(SentFigure {
                indicator,
                part,
                value: Some(value),
                counted: Some(value),
                reason: String::new(),
                before: Some(value),
                persons,
            });
        }
    }
    figures
}

fn judged(district: DistrictId, by: UserId, consolidated: ConsolidatedId) -> String {
    let indicators = kopilka::consolidated::USUAL.iter().map(|one| one.code()).collect::<Vec<_>>().join(",");
    let chapters = kopilka::consolidated::CHAPTERS_OF_A_YEAR.join(",");
    format!(
        "UPDATE submissions SET status = 'opened', opened_at = sent_at
         WHERE district_id = '{district}' AND hashtext(id::text) % 12 <> 0;
         UPDATE submissions SET status = CASE WHEN hashtext(id::text) % 15 = 1 THEN 'returned' ELSE 'accepted' END, closed_at = sent_at
         WHERE district_id = '{district}' AND status = 'opened';
         INSERT INTO consolidated_reports (id, district_id, first_year, kind, indicators, created_by, created_at, changed_at)
         VALUES ('{consolidated}', '{district}', 2026, 'year', '{{{indicators}}}', '{by}', now(), now());
         INSERT INTO consolidated_chapters (report_id, code, changed_at)
         SELECT '{consolidated}', code, now() FROM unnest('{{{chapters}}}'::text[]) AS chapter (code)"
    )
}
