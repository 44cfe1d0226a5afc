//! The editor of a plan: rows that move, go and come back, and windows that do not overwrite each other.

use crate::plans::{add_row, begin};
use crate::support::*;

#[tokio::test]
async fn rows_move_go_and_come_back() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head).await;
    add_row(&head, &path, "bank", ["Первая", "май", "руководитель МО"]).await;
    add_row(&head, &path, "bank", ["Вторая", "май", "руководитель МО"]).await;
    let contents = |page: &Page| page.texts_of("#plan-form textarea[name=content]");

    let page = head.get(format!("{path}/edit/bank")).await.form("#plan-form").press("up-2").await;
    assert_eq!(contents(&page), ["Вторая", "Первая"]);
    let page = page.form("#plan-form").press("remove-1").await;
    page.says("plans-row-removed");
    assert_eq!(contents(&page), ["Первая"]);
    let page = page.form("form[action*='/restoration']").submit().await;

    page.says("plans-row-restored");
    assert_eq!(contents(&page).len(), 2);
}

#[tokio::test]
async fn two_windows_of_one_part_get_both_texts_and_other_parts_are_not_disturbed() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let secretary = portal.sign_in(a_secretary()).await;
    let path = begin(&head).await;
    let first = head.get(format!("{path}/edit/theme")).await;
    let second = secretary.get(format!("{path}/edit/theme")).await;
    let rows = secretary.get(format!("{path}/edit/bank")).await;

    first.form("#plan-form").fill("goal", "Цель первого окна").press("Сохранить").await.says("plans-saved");
    rows.form("#plan-form").fill("content", "Отбор практик").press("Сохранить").await.says("plans-saved");
    let page = second.form("#plan-form").fill("goal", "Цель второго окна").press("Сохранить").await;

    page.answers(409);
    page.sees("Цель первого окна");
    assert_eq!(page.form("#plan-form").value("goal"), "Цель второго окна");
    let page = page.form("#plan-form").press("Сохранить").await;
    assert_eq!(page.opens().form("#plan-form").value("goal"), "Цель второго окна");
}

#[tokio::test]
async fn a_part_that_saves_itself_answers_with_a_sentence_and_a_version() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head).await;

    let request = head.request(axum::http::Method::POST, &format!("{path}/edit/theme")).header("sec-fetch-site", "same-origin");
    let request = request.header("content-type", "application/x-www-form-urlencoded").header("x-autosave", "1");
    let page = head.ask(request.body(axum::body::Body::from("version=1&theme=%D0%A2%D0%B5%D0%BC%D0%B0")).unwrap()).await;

    page.answers(200);
    assert!(page.html().contains("\"version\":\"2\""), "{}", page.html());
    assert_eq!(head.get(format!("{path}/edit/theme")).await.form("#plan-form").value("theme"), "Тема");
}
