//! A year tells itself: of six meetings, thirty-one rows of the plan, eighteen practices, two diagnostics and nine
//! consultations an analysis opens filled; every number opens exactly the rows it counts; a number changed by hand keeps the
//! counted one beside it; a recount after a late protocol shows what moved.

use kopilka::indicators::Indicator;
use serde_json::Value;
use sqlx::AssertSqlSafe;
use time::Date;
use time::macros::date;

use crate::reports::begin;
use crate::support::*;

/// Of a hundred indicators that people are asked for, so many have a number at once.
const FILLED: usize = 80;

const MEETINGS: [Date; 6] = [
    date!(2026 - 08 - 28),
    date!(2026 - 09 - 24),
    date!(2026 - 10 - 15),
    date!(2026 - 10 - 29),
    date!(2026 - 11 - 12),
    date!(2026 - 11 - 19),
];

/// The association with its year; the head is signed in.
async fn a_year(portal: &Portal) -> SignedIn {
    let head = portal.sign_in(a_head().holding(kopilka::access::Role::Member)).await;
    let teachers = [portal.given(a_teacher()).await, portal.given(a_teacher()).await, portal.given(a_teacher()).await];
    let plan = portal.given(a_plan(&head.person).for_year(2026).amended()).await;
    let School { id, association, .. } = &head.person.school;
    let statements = format!(
        "INSERT INTO plan_items (id, plan_id, school_id, section, position, content, timing)
         SELECT gen_random_uuid(), '{plan}', '{id}', 'methods', number, 'Дело ' || number, 'октябрь' FROM generate_series(1, 26) AS number;
         INSERT INTO units (id, school_id, home_school_id, association_id, academic_first_year, kind, grade, label, code, pupils)
         VALUES (gen_random_uuid(), '{id}', '{id}', '{association}', 2026, 'class', 5, '5 «А»', '5а', 24);
         INSERT INTO service_records (user_id, class_teacher_since, category, changed_at)
         VALUES ('{teacher}', '2015-09-01', 'first', now())",
        plan = plan.id,
        teacher = teachers[0].id,
    );
    let mut tx = portal.reaching(&head.person.school).await;
    sqlx::raw_sql(AssertSqlSafe(statements)).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    for day in MEETINGS {
        portal.given(a_meeting(&head.person).held().on(day)).await;
    }
    for author in teachers.iter().cycle().take(18) {
        portal.given(a_practice(author).accepted()).await;
    }
    for (kind, times) in [("diagnostics", 2), ("consultation", 9)] {
        for _ in 0..times {
            portal.given(a_record(&head.person, kind).about(&teachers[0]).counting(8, 10)).await;
        }
    }
    head
}

/// The figures of the only report: indicator, part, value, how many rows and what they add up to.
async fn figures(portal: &Portal) -> Vec<(String, String, Option<i64>, i64, i64)> {
    let mut tx = portal.reaching(portal.world.school()).await;
    let statement = "SELECT indicator, part, numerator, jsonb_array_length(rows)::bigint,
                            (SELECT coalesce(sum((row ->> 'numerator')::bigint), 0)::bigint FROM jsonb_array_elements(rows) AS row)
                     FROM report_figures ORDER BY indicator, position";
    sqlx::query_as(statement).fetch_all(tx.conn()).await.unwrap()
}

#[tokio::test]
async fn an_analysis_opens_filled_and_every_number_opens_the_rows_it_counts() {
    let portal = Portal::open().await;
    let head = a_year(&portal).await;
    let path = begin(&head, "year").await;

    let figures = figures(&portal).await;
    let asked: Vec<&Indicator> = Indicator::ALL.iter().filter(|indicator| !indicator.is_voluntary()).collect();
    let filled = |indicator: &&&Indicator| figures.iter().any(|(code, _, value, ..)| code == indicator.code() && value.is_some());
    let share = asked.iter().filter(filled).count() * 100 / asked.len();
    let without: Vec<_> = asked.iter().filter(|indicator| !filled(indicator)).map(|indicator| indicator.code()).collect();
    assert!(share >= FILLED, "{share} of a hundred are filled; not {without:?}");
    for (code, part, value, rows, sum) in &figures {
        assert_eq!(value.unwrap_or(0), *sum, "{code} {part}: the rows add up to the number");
        let query = if part.is_empty() { String::new() } else { format!("?part={part}") };
        let page = head.get(format!("{path}/figures/{code}{query}")).await;
        assert_eq!(page.count(".figure-rows li"), usize::try_from(*rows).unwrap(), "{code} {part}");
    }
    let of = |code: &str, part: &str| {
        figures.iter().find(|(one, other, ..)| one == code && other == part).and_then(|(_, _, value, ..)| *value)
    };
    assert_eq!([of("W5", "all"), of("B1", "materials"), of("D3", "")], [Some(31), Some(18), Some(9)]);
    assert_eq!(head.get(&path).await.count("#chapter-meetings ~ details tbody tr"), MEETINGS.len());
}

#[tokio::test]
async fn a_recount_after_a_late_protocol_shows_what_moved_and_keeps_what_was_typed() {
    let portal = Portal::open().await;
    let head = a_year(&portal).await;
    let path = begin(&head, "year").await;
    let page = head.get(format!("{path}/figures/W5?part=all")).await;
    let form = page.form("#figure-form").fill("numerator", "33").fill("reason", "Два дела сверх плана");
    form.submit().await.says("reports-figure-saved");
    let row = "INSERT INTO plan_items (id, plan_id, school_id, section, position, content, timing)
               SELECT gen_random_uuid(), id, school_id, 'events', 90, 'Поздняя строка', 'сентябрь' FROM plans WHERE first_year = 2026";
    let mut tx = portal.reaching(&head.person.school).await;
    sqlx::query(row).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();

    head.get(format!("{path}/figures")).await.form(&format!("{path}/count")).submit().await.opens();
    let page = head.get(format!("{path}/figures/W5?part=all")).await;

    page.sees("портал посчитал: 32").sees("Два дела сверх плана");
    assert_eq!(page.text_of(".kpi-n"), "33");
    assert!(page.text_of(".figure-came").contains("Поздняя строка"));
    let kept: Value = {
        let mut tx = portal.reaching(&head.person.school).await;
        let statement = "SELECT came FROM report_figures WHERE indicator = 'W5' AND part = 'all'";
        sqlx::query_scalar(statement).fetch_one(tx.conn()).await.unwrap()
    };
    assert_eq!(kept.as_array().map(Vec::len), Some(1));
}
