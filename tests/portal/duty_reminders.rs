//! Letters to those who owe the centre something, and to nobody else.

use time::Duration;
use time::macros::date;

use crate::submissions::send_words;
use crate::support::*;

#[tokio::test]
async fn a_press_reminds_those_who_owe_and_nobody_else() {
    let portal = Portal::open().await;
    portal.given(a_duty(portal.world.district()).other("Справка")).await;
    portal.given(a_duty(portal.world.district()).due_on(date!(2026 - 12 - 30))).await;
    portal.given(a_head().of(portal.world.neighbour()).with_email("owes@portal.example")).await;
    portal.given(a_head().with_email("has-sent@portal.example")).await;
    portal.given(a_teacher().of(portal.world.neighbour()).with_email("teacher@portal.example")).await;
    let deputy = portal.sign_in(a_deputy()).await;
    send_words(&deputy, "Справка", "Проверены планы.").await.says("submissions-sent-now");
    let methodologist = portal.sign_in(a_methodologist()).await;

    methodologist.get("/district").await.form("#remind").submit().await.says("submissions-reminded");
    portal.run_jobs().await;
    methodologist.get("/district").await.form("#remind").submit().await.says("submissions-reminded");
    portal.run_jobs().await;

    let letters = portal.letters();
    assert_eq!(letters.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["owes@portal.example"]);
    let text = letters[0].text.replace('\u{a0}', " ");
    assert!(text.contains("Справка, срок вышел 15 сентября 2026") && !text.contains("План работы"), "{text}");
    assert_eq!(methodologist.get("/district/reminders").await.count("tbody tr"), 1);
}

#[tokio::test]
async fn the_portal_reminds_a_week_before_on_the_day_and_three_days_after_once_each() {
    let portal = Portal::open().await;
    portal.given(a_duty(portal.world.district()).other("Справка").due_on(today() + Duration::days(9))).await;
    portal.given(a_head().with_email("head@portal.example")).await;
    let mut tx = portal.write().await;
    kopilka::submissions::plan_round(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();

    let mut counts = Vec::new();
    for _ in 0..16 {
        portal.run_jobs().await;
        counts.push(portal.letters().len());
        portal.pass(Duration::DAY);
    }
    portal.run_jobs().await;

    assert_eq!(counts, [0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3]);
}
