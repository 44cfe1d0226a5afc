//! The figures of a year against a table made by hand: what each counts, what it leaves out, and that every number is the
//! sum of its rows.

mod kept;
mod sums;

use kopilka::decisions::Kind;
use kopilka::indicators::{self, Figure, Indicator, Period, Value};
use sqlx::AssertSqlSafe;
use time::Date;
use time::macros::date;

use crate::support::*;

const YEAR: (Date, Date) = (date!(2026 - 08 - 01), date!(2027 - 07 - 31));

async fn count(portal: &Portal, (starts_on, ends_on): (Date, Date)) -> Vec<Figure> {
    let school = portal.world.school();
    let period = Period { association: school.association, first_year: 2026, starts_on, ends_on, today: today() };
    let mut tx = portal.reaching(school).await;
    indicators::count(&mut tx, &period).await.unwrap()
}

/// «W1 = 3/4», «O1 district = 2», «D3 = no data»: those that begin with one of these codes.
fn told(figures: &[Figure], codes: &[&str]) -> Vec<String> {
    let value = |value: Option<Value>| match value {
        None => "no data".to_owned(),
        Some(Value { numerator, denominator: None }) => numerator.to_string(),
        Some(Value { numerator, denominator: Some(below) }) => format!("{numerator}/{below}"),
    };
    let line =
        |figure: &Figure| format!("{} {} = {}", figure.indicator.code(), figure.part, value(figure.value)).replace("  ", " ");
    figures.iter().filter(|figure| codes.contains(&figure.indicator.code())).map(line).collect()
}

fn rows<'a>(figures: &'a [Figure], indicator: Indicator, part: &str) -> Vec<&'a str> {
    let figure = figures.iter().find(|figure| figure.indicator == indicator && figure.part == part).unwrap();
    figure.rows.iter().map(|row| row.text.as_str()).collect()
}

/// Runs statements as people of the school.
async fn enter(portal: &Portal, statements: &str) {
    let mut tx = portal.reaching(portal.world.school()).await;
    sqlx::raw_sql(AssertSqlSafe(statements.to_owned())).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

/// Head, four teachers and one who left on the last day of October; the fourth teacher is away, the third came in September.
async fn an_association(portal: &Portal) -> [Person; 6] {
    let person = async |person: APerson, names: &str| portal.given(person.named(names)).await;
    let head = person(a_head().holding(kopilka::access::Role::Member), "Указкина Тамара Викторовна").await;
    let first = person(a_teacher(), "Примерова Анна Петровна").await;
    let second = person(a_teacher(), "Макетова Дарья Дмитриевна").await;
    let third = person(a_teacher(), "Образцова Елена Ивановна").await;
    let away = person(a_teacher(), "Пробная Галина Григорьевна").await;
    let gone = person(a_teacher().until(date!(2026 - 10 - 31)), "Тестова Алла Андреевна").await;
    let School { id, association, .. } = &portal.world.school();
    enter(
        portal,
        &format!(
            "UPDATE role_assignments SET valid_from = '2026-09-01' WHERE user_id = '{third}';
             INSERT INTO member_absences (id, school_id, association_id, user_id, starts_on)
             VALUES (gen_random_uuid(), '{id}', '{association}', '{away}', '2026-09-01');
             INSERT INTO service_records (user_id, teaching_since, class_teacher_since, category, category_since, mentor_id, changed_at)
             VALUES ('{head}', '1995-09-01', '1998-09-01', 'highest', '2020-04-01', NULL, now()),
                    ('{first}', '2010-09-01', '2015-09-01', 'first', '2026-10-01', NULL, now()),
                    ('{second}', '2025-09-01', '2025-09-01', 'none', NULL, '{head}', now()),
                    ('{third}', '2024-09-01', '2024-09-01', '', NULL, NULL, now()),
                    ('{away}', '2025-09-01', NULL, 'highest', '2027-02-01', NULL, now());
             INSERT INTO units (id, school_id, home_school_id, association_id, academic_first_year, kind, grade, label, code, pupils)
             VALUES (gen_random_uuid(), '{id}', '{id}', '{association}', 2026, 'class', 5, '5 «А»', '5а', 24),
                    (gen_random_uuid(), '{id}', '{id}', '{association}', 2026, 'class', 6, '6 «А»', '6а', NULL),
                    (gen_random_uuid(), '{id}', '{id}', '{association}', 2026, 'club', 6, 'Хор', 'хор', 12),
                    (gen_random_uuid(), '{id}', '{id}', '{association}', 2025, 'class', 7, '7 «А»', '7а', 20);
             INSERT INTO self_education_topics VALUES ('{first}', 2026, 'Дискуссия'), ('{away}', 2026, 'Игра'), ('{head}', 2025, 'Диалог')",
            head = head.id,
            first = first.id,
            second = second.id,
            third = third.id,
            away = away.id,
        ),
    )
    .await;
    [head, first, second, third, away, gone]
}

#[tokio::test]
async fn members_are_counted_as_the_table_says() {
    let portal = Portal::open().await;
    an_association(&portal).await;

    let figures = count(&portal, YEAR).await;

    assert_eq!(
        told(&figures, &["K1", "K2", "K3", "K4", "K5", "K6", "K7", "P3"]),
        [
            "K1 = 5",
            "K2 = 2",
            "K3 = 24",
            "K4 none = 1",
            "K4 unknown = 2",
            "K4 first = 1",
            "K4 highest = 1",
            "K5 0-3 = 2",
            "K5 4-10 = 0",
            "K5 11-20 = 1",
            "K5 over-20 = 1",
            "K6 = 1/2",
            "K7 came = 1",
            "K7 left = 1",
            "P3 = 0/1",
        ]
    );
    assert_eq!(rows(&figures, Indicator::K3, ""), ["5 «А»", "6 «А»"]);
    assert_eq!(rows(&figures, Indicator::K7, "left"), ["Тестова Алла Андреевна"]);
}

#[tokio::test]
async fn meetings_are_counted_as_the_table_says() {
    let portal = Portal::open().await;
    let [head, first, _, third, away, gone] = an_association(&portal).await;
    let plan = portal.given(a_plan(&head).for_year(2026)).await;
    let planned = portal.given(a_meeting(&head).held().on(date!(2026 - 10 - 29))).await;
    let extraordinary = portal.given(a_meeting(&head).held().on(date!(2026 - 11 - 10))).await;
    portal.given(a_meeting(&head).on(date!(2026 - 11 - 20))).await;
    let school = portal.world.school().id;
    enter(
        &portal,
        &format!(
            "UPDATE meetings SET plan_item_id = '{}' WHERE id = '{planned}';
             UPDATE agenda_items SET speaker_ids = ARRAY['{first}', '{gone}']::uuid[] WHERE meeting_id = '{planned}';
             UPDATE agenda_items SET speaker_ids = ARRAY['{gone}']::uuid[] WHERE meeting_id = '{extraordinary}';
             INSERT INTO meeting_attendance (meeting_id, user_id, school_id, is_present)
             VALUES ('{planned}', '{head}', '{school}', true), ('{planned}', '{first}', '{school}', true),
                    ('{planned}', '{third}', '{school}', false), ('{planned}', '{away}', '{school}', true)",
            plan.items[1],
            planned = planned.id,
            extraordinary = extraordinary.id,
            head = head.id,
            first = first.id,
            third = third.id,
            away = away.id,
            gone = gone.id,
        ),
    )
    .await;

    let figures = count(&portal, YEAR).await;

    // Five were active on 29 October: nobody was marked on 10 November, and one had left by then.
    assert_eq!(told(&figures, &["W1", "W2", "W3"]), ["W1 = 2/4", "W2 = 2/5", "W3 persons = 2", "W3 talks = 4"]);
    let half = count(&portal, (date!(2026 - 08 - 01), date!(2026 - 12 - 31))).await;
    assert_eq!(told(&half, &["W1"]), ["W1 = 2/2"]);
}

#[tokio::test]
async fn decisions_are_in_time_late_or_not_done_by_their_term() {
    let portal = Portal::open().await;
    let head = portal.given(a_head()).await;
    let entered = [
        a_decision(&head).numbered(2, "1.1").due("до 15 ноября"),
        a_decision(&head).numbered(2, "1.2").due("до 10 ноября"),
        a_decision(&head).numbered(2, "1.3").due("до 15 ноября"),
        a_decision(&head).numbered(2, "1.4").due("до 15 декабря"),
        a_decision(&head).numbered(2, "1.5").of_kind(Kind::Note),
        a_decision(&head).numbered(2, "1.6").due("до 15 ноября"),
    ];
    let decided = portal.given(a_protocol(entered)).await;
    let school = portal.world.school().id;
    let done = |at: usize, day: &str| {
        format!(
            "UPDATE decisions SET status = 'done' WHERE id = '{id}';
             INSERT INTO decision_deeds (id, decision_id, school_id, deed, done_at) VALUES (gen_random_uuid(), '{id}', '{school}', 'do', '{day}');",
            id = decided[at].id,
        )
    };
    let cancelled = format!("UPDATE decisions SET status = 'cancelled', closed_on = '2026-11-12' WHERE id = '{}'", decided[5].id);
    // Half past ten in the evening of the fourteenth in London is the fifteenth in Moscow, and still in time.
    enter(&portal, &(done(0, "2026-11-14 22:30+00") + &done(1, "2026-11-14 22:30+00") + &cancelled)).await;

    let figures = count(&portal, YEAR).await;

    assert_eq!(told(&figures, &["W4"]), ["W4 made = 6", "W4 in-time = 1", "W4 late = 1", "W4 not-done = 1"]);
    assert_eq!(rows(&figures, Indicator::W4, "late"), ["№ 2, 1.2: Провести анкету о климате в классе"]);
}

#[tokio::test]
async fn rows_of_the_plan_stand_by_their_marks_and_meetings_by_being_held() {
    let portal = Portal::open().await;
    let head = portal.given(a_head()).await;
    let plan =
        a_plan(&head).for_year(2026).with_row("growth", "Курсы", "", "Указкина").with_row("bank", "Отбор", "декабрь", "Указкина");
    let plan = portal.given(plan).await;
    let held = portal.given(a_meeting(&head).held().on(date!(2026 - 08 - 28))).await;
    let school = portal.world.school().id;
    let mark = |at: usize, mark: &str, time: &str| {
        format!(
            "INSERT INTO plan_marks (id, item_id, plan_id, school_id, mark, cause, marked_by, marked_by_name, marked_at)
             VALUES (gen_random_uuid(), '{}', '{}', '{school}', '{mark}', 'болезнь', '{}', 'Т. В. Указкина', '{time}');",
            plan.items[at], plan.id, head.id,
        )
    };
    let marks = [mark(1, "done", "2026-10-29"), mark(2, "moved", "2026-11-01"), mark(4, "not-done", "2026-10-01")].concat()
        + &mark(4, "open", "2026-10-02")
        + &mark(6, "not-done", "2026-11-03");
    enter(&portal, &(marks + &format!("UPDATE meetings SET plan_item_id = '{}' WHERE id = '{}'", plan.items[0], held.id))).await;

    let year = count(&portal, YEAR).await;
    assert_eq!(told(&year, &["W5"]), ["W5 all = 7", "W5 done = 2", "W5 moved = 1", "W5 dropped = 1"]);
    let half = count(&portal, (date!(2026 - 08 - 01), date!(2026 - 12 - 31))).await;
    assert_eq!(told(&half, &["W5"]), ["W5 all = 4", "W5 done = 2", "W5 moved = 0", "W5 dropped = 1"]);
}
