//! What the piggy-bank, the records of the year and thematic control give to the figures, and what nobody has entered.

use std::collections::BTreeSet;

use kopilka::indicators::Indicator;
use time::macros::date;

use super::{YEAR, an_association, count, enter, rows, told};
use crate::support::*;

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
