//! What follows from a report: tasks for the plan of the next year; and what it follows: the template of its district.

use crate::reports::begin;
use crate::support::*;

#[tokio::test]
async fn next_years_tasks_enter_a_plan_that_is_being_written() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_plan(&head.person).for_year(2027)).await;
    let path = begin(&head, "year").await;
    set_task(&head, &path).await;

    let page = head.get(&path).await.form(&format!("{path}/tasks")).submit().await;

    page.opens().sees("Составить график посещений").sees("Освоить три формы разговора");
}

#[tokio::test]
async fn next_years_tasks_wait_for_a_plan_that_is_not_begun() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head, "year").await;
    set_task(&head, &path).await;
    head.get(&path).await.form(&format!("{path}/tasks")).submit().await.says("reports-tasks-waiting");

    let page = head.get("/plans/new").await;
    page.says("plans-offered").sees("Составить график посещений");
    let page = page.form("#plan-start").choose("first_year", "2027").choose("source", "empty").submit().await;

    assert_eq!(page.opens().form("#plan-form").value("tasks"), "Составить график посещений");
}

#[tokio::test]
async fn a_district_writes_its_own_template_and_begun_reports_keep_theirs() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let begun = begin(&head, "half-year").await;

    let form = methodologist.get("/reports/templates/year").await.form("#template-form");
    form.fill("title", "Кто мы").submit().await.says("reports-template-saved").says("plans-edition");
    let form = methodologist.get("/reports/templates/half-year").await.form("#template-form");
    form.fill("title", "Коротко о нас").submit().await.says("reports-template-saved");

    let path = begin(&head, "year").await;
    head.get(&path).await.sees("1. Кто мы").sees("2. Методическая тема");
    head.get(&begun).await.sees("1. Общие сведения").sees_not("Коротко о нас");
}

/// Writes one task for the next year.
async fn set_task(keeper: &SignedIn, path: &str) {
    let form = keeper.get(format!("{path}/edit/conclusions")).await.form("#report-form");
    form.fill("line", "Составить график посещений").press("Сохранить").await.says("reports-saved");
}
