//! Suggestions under the search field of the bank: with scripts the arrows choose among them, without scripts the field
//! searches as it is.

use super::driver::{Scripts, Shape};
use super::window::Served;
use crate::support::*;

const DOWN: &str = "\u{e015}";
const ESCAPE: &str = "\u{e00c}";
const ENTER: &str = "\u{e007}";

/// A portal in which two practices can be found.
async fn served() -> Served {
    let served = Served::open().await;
    let author = served.portal.given(a_teacher()).await;
    for title in ["Скворечник своими руками", "Скворцы прилетели"] {
        served.portal.given(a_practice(&author).titled(title).published()).await.indexed(&served.portal).await;
    }
    served.portal.run_jobs().await;
    served
}

#[tokio::test]
async fn arrows_choose_a_suggestion_enter_opens_it_and_escape_keeps_what_was_typed() {
    let served = served().await;
    let window = served.window(Shape::Desk, Scripts::On).await;
    window.open("/practices").await.focus("#q").await.key("скворе").await;
    window.finds("#suggestions:not([hidden]) [role=option]").await;

    window.key(ESCAPE).await;
    assert!(window.has("#suggestions[hidden]").await && window.has("#q[aria-expanded=false]").await);
    assert_eq!(window.ask("return document.querySelector('#q').value").await, "скворе");
    window.key("ч").await.finds("#suggestions:not([hidden]) [role=option]").await;
    window.key(DOWN).await.key(DOWN).await;
    let chosen = window
        .ask("return document.getElementById(document.querySelector('#q').getAttribute('aria-activedescendant')).textContent")
        .await;
    assert_eq!(chosen, "Скворечник своими руками");
    window.key(ENTER).await;

    window.arrives("/practices/", "/practices").await;
    window.sees("Скворечник своими руками").await;
}

#[tokio::test]
async fn words_in_the_wrong_layout_are_suggested_on_a_phone_without_a_sideways_scroll() {
    let served = served().await;
    let window = served.window(Shape::Phone, Scripts::On).await;

    window.open("/").await.focus("[data-suggest]").await.key("crdjht").await;

    window.finds("#suggestions:not([hidden]) [role=option]").await;
    window.sees("скворечник").await;
    assert_eq!(window.overhang().await, 0);
}

#[tokio::test]
async fn without_scripts_the_field_searches_as_it_is() {
    let served = served().await;
    let window = served.window(Shape::Phone, Scripts::Off).await;

    window.open("/practices").await.fill("q", "скворечник").await.leave_by("#filter button").await;

    window.sees("Скворечник своими руками").await;
    assert!(!window.has("[role=listbox]").await);
}
