//! The figures of a year against a table made by hand: what each counts, what it leaves out, and that every number is the
//! sum of its rows.

use std::collections::BTreeSet;

use kopilka::decisions::Kind;
use kopilka::indicators::{self, Figure, Indicator, Period, Shape, Value};
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

#[tokio::test]
async fn the_piggy_bank_is_counted_as_the_table_says() {
    let portal = Portal::open().await;
    let [head, first, second, ..] = an_association(&portal).await;
    let published = portal.given(a_practice(&first).published()).await;
    portal.given(a_practice(&first).accepted()).await;
    portal.given(a_practice(&second).nominated()).await;
    portal.given(a_practice(&second).withdrawn()).await;
    let used = |user: &Person| {
        format!(
            "INSERT INTO practice_uses (id, practice_id, user_id, user_name, school_name, used_on, outcome, noted_at)
             VALUES (gen_random_uuid(), '{}', '{}', '{}', 'Школа № 4', '2026-11-20', 'as-written', now());",
            published.id,
            user.id,
            user.short_name(),
        )
    };
    let sorted = format!("INSERT INTO practice_directions VALUES ('{0}', 'civic'), ('{0}', 'patriotic');", published.id);
    enter(&portal, &(used(&first) + &used(&head) + &sorted)).await;
    portal.given(a_record(&head, "generalisation").about(&first).at("district")).await;

    let figures = count(&portal, YEAR).await;

    assert_eq!(
        told(&figures, &["B1", "B2", "B3", "B4"]),
        [
            "B1 materials = 3",
            "B1 authors = 2",
            "B2 direction:civic = 1",
            "B2 direction:patriotic = 1",
            "B2 kind:script = 3",
            "B2 grade:5-9 = 3",
            "B3 = 1/2",
            "B4 = 1",
        ]
    );
    assert_eq!(rows(&figures, Indicator::B5, "district").len(), 1);
}

#[tokio::test]
async fn records_are_counted_as_the_table_says() {
    let portal = Portal::open().await;
    let [head, first, second, third, ..] = an_association(&portal).await;
    let record = |kind| a_record(&head, kind);
    for given in [
        record("open-event").about(&first).at("school"),
        record("open-event").about(&second).at("district"),
        record("open-event").about(&second).at("district").removed(),
        record("open-event").about(&second).at("district").on(date!(2026 - 06 - 10)),
        record("visit").about(&first).and(&second),
        record("visit").about(&third).and(&second),
        record("course").about(&first).of_hours(72).until(date!(2026 - 11 - 01)),
        record("course").about(&first).of_hours(16),
        record("attestation").about(&second).with_result("compliance"),
        record("self-education").about(&first),
        record("contest").about(&first).at("region").with_result("winner"),
        record("publication").about(&first).at("region"),
        record("talk").about(&second).at("district"),
        record("award").about(&head).at("country"),
        record("mentoring").about(&third).and(&head).on(date!(2025 - 10 - 01)),
        record("mentoring").about(&first).and(&head).on(date!(2025 - 10 - 01)).until(date!(2026 - 11 - 01)),
        record("mentor-meeting").about(&third).and(&head),
        record("diagnostics").counting(4, 5),
        record("difficulty").titled("Родители").counting(340, 4),
        record("difficulty").titled("Дисциплина").counting(420, 4),
        record("difficulty").titled("Родители").counting(260, 12),
        record("recommendation").with_result("in-work"),
        record("district-meeting").about(&first).titled("Совещание").with_result("spoke"),
        record("district-meeting").about(&second).titled("совещание").with_result("attended"),
    ] {
        portal.given(given).await;
    }

    let figures = count(&portal, YEAR).await;
    assert_eq!(
        told(&figures, &["O1", "O2", "O3", "P1", "P2", "P3", "P4", "P5", "P6", "N1", "N2", "K6"]),
        [
            "K6 = 2/2",
            "O1 association = 0",
            "O1 school = 1",
            "O1 district = 1",
            "O1 region = 0",
            "O1 country = 0",
            "O2 sheets = 2",
            "O2 persons = 1",
            "O3 = 0",
            "P1 persons = 1",
            "P1 hours = 88",
            "P2 compliance = 1",
            "P2 first = 1",
            "P3 = 1/1",
            "P4 region:winner = 1",
            "P5 publication:region = 1",
            "P5 talk:district = 1",
            "P6 association = 0",
            "P6 school = 0",
            "P6 district = 0",
            "P6 region = 0",
            "P6 country = 1",
            "N1 active = 2",
            "N1 finished = 1",
            "N2 = 1/3",
        ]
    );
    assert_eq!(
        told(&figures, &["D1", "D2", "D3", "C1", "C2", "R1", "R2", "S1", "S2"]),
        [
            "D1 = 4/5",
            "D2 Дисциплина = 1680/4",
            "D2 Родители = 4480/16",
            "D3 = no data",
            "C1 controls = 0",
            "C1 memos = 0",
            "C2 = 0/0",
            "R1 done = 0",
            "R1 in-work = 1",
            "R1 not-begun = 0",
            "R2 meetings = 1",
            "R2 talks = 1",
            "S1 = no data",
            "S2 = no data",
        ]
    );
}

#[tokio::test]
async fn signed_controls_count_and_their_remarks_when_settled_or_over() {
    let portal = Portal::open().await;
    let head = portal.given(a_head()).await;
    let [first, second] = [portal.given(a_teacher()).await, portal.given(a_teacher()).await];
    portal.given(a_control(&head).of_teachers(&[&first, &second]).signed()).await;
    enter(
        &portal,
        "UPDATE control_remarks SET settled_on = '2026-11-22' WHERE id = (SELECT min(id::text)::uuid FROM control_remarks)",
    )
    .await;

    let figures = count(&portal, YEAR).await;

    assert_eq!(told(&figures, &["C1", "C2"]), ["C1 controls = 1", "C1 memos = 1", "C2 = 1/1"]);
    assert_eq!(rows(&figures, Indicator::C2, ""), ["Связь школы и семьи"]);
}

#[tokio::test]
async fn what_nobody_has_entered_is_no_data_and_what_the_portal_keeps_is_none() {
    let portal = Portal::open().await;
    portal.given(a_head()).await;

    let figures = count(&portal, YEAR).await;

    let known: BTreeSet<&str> =
        figures.iter().filter(|figure| figure.value.is_some()).map(|figure| figure.indicator.code()).collect();
    assert_eq!(known, BTreeSet::from(["B1", "B2", "B3", "B4", "C1", "C2", "K1", "K7", "W1", "W3", "W4", "W5"]));
}

#[tokio::test]
async fn a_number_is_the_sum_of_its_rows_in_any_year() {
    let portal = Portal::open().await;
    let people = an_association(&portal).await;
    let kinds = [
        "open-event",
        "visit",
        "master-class",
        "generalisation",
        "course",
        "attestation",
        "self-education",
        "contest",
        "publication",
        "talk",
        "award",
        "mentoring",
        "mentor-meeting",
        "diagnostics",
        "difficulty",
        "consultation",
        "recommendation",
        "district-meeting",
        "class-event",
        "parents-meeting",
    ];
    let mut dice: u64 = 20_261_122;
    let mut throw = |sides: usize| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(dice >> 33).unwrap() % sides
    };
    for _ in 0..12 {
        for _ in 0..8 {
            let record = a_record(&people[0], kinds[throw(kinds.len())]).about(&people[throw(6)]).and(&people[throw(6)]);
            let record = record.on(YEAR.0 + time::Duration::days(i64::try_from(throw(110)).unwrap()));
            let record = record.at(["association", "school", "district", "region", "country"][throw(5)]);
            let record = record.with_result(["done", "in-work", "not-begun"][throw(3)]).titled(["Разговор", "Игра"][throw(2)]);
            let hours = i32::try_from(1 + throw(72)).unwrap();
            portal.given(record.of_hours(hours).counting(hours, 80)).await;
        }
        for figure in count(&portal, YEAR).await {
            let name = format!("{} {}", figure.indicator.code(), figure.part);
            let above: i64 = figure.rows.iter().map(|row| row.numerator).sum();
            let below: i64 = figure.rows.iter().map(|row| row.denominator).sum();
            let keys: BTreeSet<&str> = figure.rows.iter().map(|row| row.key.as_str()).collect();
            assert_eq!(keys.len(), figure.rows.len(), "{name}: two rows have one key");
            let Some(value) = figure.value else {
                assert!(figure.rows.is_empty(), "{name} has rows and no data");
                continue;
            };
            assert_eq!((value.numerator, value.denominator.unwrap_or(0)), (above, below), "{name}");
            let are_things =
                !["K3", "P1", "N2"].contains(&figure.indicator.code()) && matches!(figure.indicator.shape(), Shape::Count);
            assert!(!are_things || above == i64::try_from(figure.rows.len()).unwrap(), "{name}");
        }
    }
}

#[tokio::test]
async fn who_was_there_who_came_and_who_left_make_up_who_is_there() {
    let portal = Portal::open().await;
    let head = portal.given(a_head()).await;
    for (from, to) in
        [(-3, None), (10, Some(30)), (30, None), (-50, Some(0)), (-50, Some(-1)), (0, None), (5, Some(5)), (100, Some(104))]
    {
        let teacher = portal.given(a_teacher()).await;
        let day = |days: i64| YEAR.0 + time::Duration::days(days);
        let last = to.map_or("NULL".to_owned(), |days| format!("'{}'", day(days)));
        // A second role on the same days, and one that follows on the next day, are one membership.
        let statement = format!(
            "UPDATE role_assignments SET valid_from = '{}', valid_to = {last} WHERE user_id = '{}'",
            day(from),
            teacher.id
        );
        enter(&portal, &statement).await;
    }
    enter(
        &portal,
        &format!(
            "UPDATE role_assignments SET valid_to = '2026-10-01' WHERE user_id = '{0}';
             INSERT INTO role_assignments (id, user_id, role, association_id, valid_from, created_at)
             SELECT gen_random_uuid(), user_id, 'member', association_id, '2026-10-02', now() FROM role_assignments WHERE user_id = '{0}'",
            head.id
        ),
    )
    .await;
    let number = |figures: &[Figure], indicator, part: &str| {
        let figure = figures.iter().find(|figure| figure.indicator == indicator && figure.part == part).unwrap();
        figure.value.unwrap().numerator
    };

    let before = YEAR.0 - time::Duration::DAY;
    let before = number(&count(&portal, (before, before)).await, Indicator::K1, "");
    for days in 0..113 {
        let last = YEAR.0 + time::Duration::days(days);
        let figures = count(&portal, (YEAR.0, last)).await;
        let turned = number(&figures, Indicator::K7, "came") - number(&figures, Indicator::K7, "left");
        assert_eq!(number(&figures, Indicator::K1, ""), before + turned, "on {last}");
    }
}

#[test]
fn a_year_is_counted_by_a_statement_for_each_kind_of_thing() {
    let asked = statements().iter().filter(|statement| statement.source.path.starts_with("indicators/")).count();

    assert!(asked <= 12, "counting a year asks {asked} statements");
}
