//! What counting the figures of a year costs: an association of 30 members with 6 meetings, 60 rows of a plan, 60 decisions and
//! 200 records. `DATABASE_URL=… cargo bench --bench figures` makes such a year in a database that the program has migrated,
//! prints the median beside its limit and fails where it is passed; nothing is kept.

use std::time::{Duration, Instant};

use kopilka::access::Reach;
use kopilka::db::{Db, parse_url};
use kopilka::ids::{AssociationId, SchoolId, UserId};
use kopilka::indicators::{self, Period};
use sqlx::AssertSqlSafe;
use time::macros::date;

const RUNS: usize = 60;
const LIMIT: Duration = Duration::from_millis(60);

#[tokio::main]
async fn main() {
    let url = std::env::var("DATABASE_URL").expect("DATABASE_URL names a migrated database");
    let db = Db::connect(parse_url(&url).expect("an address of PostgreSQL"), None, 1, Duration::from_secs(3));
    let (school, association) = (SchoolId::fresh(), AssociationId::fresh());
    let reach = Reach { schools: vec![school.0], associations: vec![association.0], ..Reach::default() };
    let mut tx = db.write(&reach).await.expect("the database answers");
    sqlx::raw_sql(AssertSqlSafe(a_year(school, association, UserId::fresh())))
        .execute(tx.conn())
        .await
        .expect("the year is entered");
    let period = Period {
        association,
        first_year: 2026,
        starts_on: date!(2026 - 08 - 01),
        ends_on: date!(2027 - 07 - 31),
        today: date!(2027 - 05 - 25),
    };
    let mut times = Vec::new();
    let mut rows = 0;
    for _ in 0..RUNS {
        let begun = Instant::now();
        let figures = indicators::count(&mut tx, &period).await.expect("the year is counted");
        times.push(begun.elapsed());
        rows = figures.iter().map(|figure| figure.rows.len()).sum();
    }
    times.sort_unstable();
    let median = times[RUNS / 2];
    println!("figures of a year, {rows} rows {:>8.2} ms of {} ms", median.as_secs_f64() * 1000.0, LIMIT.as_millis());
    assert!(median <= LIMIT, "counting takes longer than it may");
}

fn a_year(school: SchoolId, association: AssociationId, head: UserId) -> String {
    format!(
        "INSERT INTO districts (id, name, country, language, time_zone, created_at)
         VALUES ('{school}', '{school}', 'ru', 'ru', 'Europe/Moscow', now());
         INSERT INTO schools (id, district_id, name, kind, created_at) VALUES ('{school}', '{school}', 'Школа', 'school', now());
         INSERT INTO associations (id, school_id, district_id, name, kind, language, created_at)
         VALUES ('{association}', '{school}', '{school}', 'МО', 'school', 'ru', now());
         CREATE TEMPORARY TABLE member ON COMMIT DROP AS
         SELECT CASE place WHEN 1 THEN '{head}'::uuid ELSE gen_random_uuid() END AS id, place FROM generate_series(1, 30) AS place;
         INSERT INTO users (id, login, surname, name, locale, created_at)
         SELECT id, id::text, 'Фамилия' || place, 'Имя', 'ru', now() FROM member;
         INSERT INTO role_assignments (id, user_id, role, association_id, valid_from, created_at)
         SELECT gen_random_uuid(), id, 'member', '{association}', '2020-09-01', now() FROM member;
         INSERT INTO service_records (user_id, teaching_since, class_teacher_since, category, changed_at)
         SELECT id, '2010-09-01', '2012-09-01', 'first', now() FROM member;
         INSERT INTO units (id, school_id, home_school_id, association_id, academic_first_year, grade, label, code, pupils, teacher_id)
         SELECT gen_random_uuid(), '{school}', '{school}', '{association}', 2026, 5, place::text, place::text, 25, id FROM member;
         INSERT INTO plans (id, school_id, district_id, association_id, first_year, school_name, association_name, language, created_by,
                            created_at, changed_at)
         VALUES ('{association}', '{school}', '{school}', '{association}', 2026, 'Школа', 'МО', 'ru', '{head}', now(), now());
         INSERT INTO plan_items (id, plan_id, school_id, section, position, content, timing)
         SELECT gen_random_uuid(), '{association}', '{school}', CASE WHEN place <= 6 THEN 'meetings' ELSE 'events' END, place,
                'Строка плана', 'октябрь–декабрь'
         FROM generate_series(1, 60) AS place;
         INSERT INTO plan_marks (id, item_id, plan_id, school_id, mark, marked_by, marked_by_name, marked_at)
         SELECT gen_random_uuid(), id, plan_id, school_id, 'done', '{head}', 'А. П. Примерова', now() FROM plan_items
         WHERE plan_id = '{association}';
         INSERT INTO meetings (id, school_id, district_id, association_id, first_year, language, theme, held_on, status, created_by,
                               created_at, changed_at)
         SELECT gen_random_uuid(), '{school}', '{school}', '{association}', 2026, 'ru', 'Класс и семья', '2026-09-01'::date + place * 30,
                'held', '{head}', now(), now()
         FROM generate_series(1, 6) AS place;
         INSERT INTO agenda_items (id, meeting_id, school_id, position, title, speaker_ids)
         SELECT gen_random_uuid(), meeting.id, '{school}', item.place, 'О классе', ARRAY(SELECT id FROM member WHERE member.place % 10 = item.place)
         FROM meetings AS meeting CROSS JOIN generate_series(1, 5) AS item (place) WHERE meeting.association_id = '{association}';
         INSERT INTO meeting_attendance (meeting_id, user_id, school_id, is_present)
         SELECT meeting.id, member.id, '{school}', true FROM meetings AS meeting CROSS JOIN member
         WHERE meeting.association_id = '{association}';
         INSERT INTO decisions (id, school_id, association_id, meeting_id, first_year, protocol_number, number, decided_on, kind, text,
                                due_on, is_controlled, status)
         SELECT gen_random_uuid(), '{school}', '{association}', meeting.id, 2026, 1, item.place::text, meeting.held_on, 'assign', 'Провести анкету',
                meeting.held_on + 20, true, 'open'
         FROM meetings AS meeting CROSS JOIN generate_series(1, 10) AS item (place) WHERE meeting.association_id = '{association}';
         INSERT INTO year_records (id, school_id, association_id, first_year, kind, held_on, user_id, user_name, title, level, result, hours,
                                   amount, out_of, added_by, added_by_name, added_at)
         SELECT gen_random_uuid(), '{school}', '{association}', 2026,
                (ARRAY['open-event', 'visit', 'course', 'contest', 'award', 'talk', 'difficulty', 'consultation'])[1 + day.place % 8],
                '2026-09-01'::date + day.place, member.id, 'Фамилия', 'Разговор ' || day.place % 9, 'school', 'winner', 36, 3, 30, '{head}',
                'А. П. Примерова', now()
         FROM generate_series(1, 200) AS day (place) JOIN member ON member.place = 1 + day.place % 30"
    )
}
