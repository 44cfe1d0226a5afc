//! What holds of the figures of any year: every number is the sum of its rows, and nobody comes or leaves uncounted.

use std::collections::BTreeSet;

use kopilka::indicators::{Figure, Indicator, Shape};

use super::{YEAR, an_association, count, enter};
use crate::support::*;

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
