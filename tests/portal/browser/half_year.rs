//! The end of a half-year as a head settles it, in a real browser: open decisions and late rows on one screen, each with its
//! reason; what is moved becomes the second edition of the plan, which goes on its way; the analysis of the half-year begins.
//! With scripts and without.

use kopilka::text::Locale;

use super::driver::{Scripts, Shape};
use super::window::{Served, Window};
use crate::half_year::a_late_plan;
use crate::support::*;

#[tokio::test]
async fn a_half_year_is_settled_with_scripts() {
    settle_the_half_year(Shape::Desk, Scripts::On).await;
}

#[tokio::test]
async fn a_half_year_is_settled_without_scripts() {
    settle_the_half_year(Shape::Phone, Scripts::Off).await;
}

async fn settle_the_half_year(shape: Shape, scripts: Scripts) {
    let served = Served::open().await;
    let portal = &served.portal;
    let head = portal.sign_in(a_head().reading(Locale::Ru)).await;
    let plan = a_late_plan(portal, &head).await;
    portal.given(a_decision(&head.person).saying("Составить памятку")).await;
    let window = served.window(shape, scripts).await;
    window.sign_in(portal, &head.person).await;

    window.open("/reports").await.leave_by("a[href='/reports/half-year']").await;
    window.sees("Составить памятку").await.sees("Открытый классный час").await;
    assert_eq!(window.overhang().await, 0, "the screen fits");
    let [decision, late] = [number_of(&window, "Составить памятку").await, number_of(&window, "Открытый классный час").await];
    settle(&window, decision, ["done", "Памятка роздана", ""]).await;
    settle(&window, late, ["moved", "", "февраль"]).await;
    window.press("[name=amend]").await.fill("grounds", "Итоги первого полугодия").await;
    window.leave_by("#settle-form button.btn-p").await;
    // What lacks a reason is named; whatever was typed stays.
    window.finds(&format!("#reason-{late}-error")).await;
    window.type_into(&format!("#reason-{late}"), "Карантин").await;
    window.leave_by("#settle-form button.btn-p").await;

    assert_eq!(window.path().await, plan);
    window.sees("Редакция 2").await.sees("февраль").await.sees("Итоги первого полугодия").await;
    window.open(&format!("{plan}/comparison")).await.sees("февраль").await;
    assert_eq!(window.overhang().await, 0, "the comparison fits");
    window.open("/reports/half-year").await;
    let text = window.text().await;
    assert!(!text.contains("Составить памятку"), "{text}");
    window.open("/reports/new?kind=half-year").await.leave_by("#report-start button.btn-p").await;
    window.sees("цифры посчитаны").await;
}

/// The number of the thing on the screen whose words are these.
async fn number_of(window: &Window, words: &str) -> usize {
    const AT: &str =
        "return [...document.querySelectorAll('#settle-form legend')].findIndex(one => one.textContent.includes(arguments[0]))";
    let at = window.ask_of(AT, vec![words.into()]).await.as_i64().expect("a number");
    usize::try_from(at).expect("a thing that waits") + 1
}

async fn settle(window: &Window, number: usize, [mark, reason, timing]: [&str; 3]) {
    window.choose_in(&format!("#mark-{number}"), mark).await;
    window.type_into(&format!("#reason-{number}"), reason).await.type_into(&format!("#timing-{number}"), timing).await;
}
