//! The desk of those who decide on practices: the answer that an author was promised, and words that are ready to be chosen.

use time::Duration;

use crate::practices::send;
use crate::support::*;

#[tokio::test]
async fn the_queue_says_until_when_an_answer_was_promised_and_when_the_promise_is_broken() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let head = portal.sign_in(a_head()).await;
    send(&teacher, "Письмо в будущее").await;
    portal.run_jobs().await;

    head.get("/practices/queue").await.opens().sees("Ответить до 29 ноября");
    teacher.get("/practices/mine").await.opens().sees("Ответят до 29 ноября");
    portal.pass(Duration::days(8));

    let late = portal.sign_in(a_head()).await.get("/practices/queue").await;
    late.sees("Ответ обещан к 29 ноября");
    assert_eq!(late.count(".st-late"), 1);
}

#[tokio::test]
async fn phrases_that_a_reviewer_ticks_reach_the_author_after_the_reviewers_own_words() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let head = portal.sign_in(a_head()).await;
    let piece = portal.given(a_practice(&author).titled("Письмо в будущее").submitted()).await;

    let desk = head.get(format!("{}/review", piece.path())).await;
    let form = desk.form("#review-form").fill("reason", "Начало хорошее.").check_value("phrase", "2");
    form.press("Вернуть на доработку").await.says("practices-returned");

    let page = portal.sign_in_as(&author).await.get(format!("{}/edit", piece.path())).await;
    page.sees("Начало хорошее.").sees("Опишите ход по шагам: сколько минут и что делают дети.");
}
