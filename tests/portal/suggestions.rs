//! Suggestions while somebody types: words, rubrics and titles of what this person may see, a slip and a wrong layout too.

use crate::support::*;

/// Shares a practice and makes it findable.
async fn findable(portal: &Portal, practice: APractice) {
    portal.given(practice).await.indexed(portal).await;
    portal.run_jobs().await;
}

/// What is offered for what was typed.
async fn offered(browser: &Browser, typed: &str) -> Vec<String> {
    browser.get(format!("/practices/suggestions?q={}", typed.replace(' ', "+"))).await.opens().texts_of("[role=option]")
}

#[tokio::test]
async fn a_beginning_brings_words_rubrics_and_titles() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    findable(&portal, a_practice(&author).titled("Классный час о дружбе").published()).await;

    assert_eq!(offered(&portal.visitor(), "др").await, ["дружбе", "Классный час о дружбе"]);
    assert_eq!(
        offered(&portal.visitor(), "класс").await,
        ["класса", "классный", "Классные часы Рубрика", "Диагностика класса Рубрика", "Классный час о дружбе"]
    );
    assert_eq!(offered(&portal.visitor(), "час о друж").await, ["час о дружбе", "Классный час о дружбе"]);
    assert!(offered(&portal.visitor(), "д").await.is_empty());
}

#[tokio::test]
async fn a_slip_and_a_wrong_layout_are_suggested_otherwise() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    findable(&portal, a_practice(&author).titled("Скворечник").published()).await;

    for typed in ["crdjht", "скворешник"] {
        assert_eq!(offered(&portal.visitor(), typed).await.first().map(String::as_str), Some("скворечник"), "{typed}");
    }
}

#[tokio::test]
async fn nothing_is_suggested_that_only_others_may_see() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    findable(&portal, a_practice(&author).titled("Скворечник").shared_in_school()).await;
    let colleague = portal.sign_in(a_teacher()).await;
    let stranger = portal.sign_in(a_teacher().of(portal.world.stranger())).await;

    assert_eq!(offered(&colleague, "скв").await, ["скворечник", "Скворечник"]);
    for browser in [&portal.visitor(), &*stranger] {
        assert!(offered(browser, "скв").await.is_empty());
    }
}

#[tokio::test]
async fn no_more_than_eight_are_offered() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    for number in 1..=12 {
        findable(&portal, a_practice(&author).titled(&format!("Скворечник {number}")).published()).await;
    }

    assert_eq!(offered(&portal.visitor(), "скв").await.len(), 8);
}
