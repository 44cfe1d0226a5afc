//! Who was there, marked by keyboard, with scripts and without.

use super::driver::{Scripts, Shape};
use super::window::{Served, Window};
use crate::support::*;

/// A meeting of thirty people.
async fn gathered(served: &Served) -> (Person, Called) {
    let portal = &served.portal;
    let head = portal.given(a_head().named("Аистова Анна Петровна")).await;
    for number in 0..29_u8 {
        let letter = char::from_u32(u32::from('Б') + u32::from(number % 24)).unwrap();
        portal.given(a_teacher().named(&format!("{letter}едрова Вера Ивановна"))).await;
    }
    let meeting = portal.given(a_meeting(&head).held()).await;
    (head, meeting)
}

/// Presses a key where the focus is.
async fn key(window: &Window, key: &str, presses: &mut usize) {
    window.find(":focus").await.send_keys(key).await.unwrap();
    *presses += 1;
}

#[tokio::test]
async fn thirty_people_are_marked_in_forty_presses_with_three_absent() {
    const DOWN: &str = "\u{e015}";
    let served = Served::open().await;
    let (head, meeting) = gathered(&served).await;
    let window = served.window(Shape::Desk, Scripts::On).await;
    window.sign_in(&served.portal, &head).await;
    window.open(&format!("{}/edit", meeting.path())).await;
    window.ask("document.querySelector('[name=present]').focus()").await;
    window.sees("30 из 30, кворум есть").await;

    let mut presses = 0;
    for at in 0..29 {
        if [3, 11, 20].contains(&at) {
            key(&window, " ", &mut presses).await;
        }
        key(&window, DOWN, &mut presses).await;
    }

    assert!(presses <= 40, "{presses} presses");
    window.sees("27 из 30, кворум есть").await;
    window.finds(".saved[data-state=ok]").await;
}

#[tokio::test]
async fn a_letter_finds_a_surname() {
    let served = Served::open().await;
    let (head, meeting) = gathered(&served).await;
    let window = served.window(Shape::Phone, Scripts::On).await;
    window.sign_in(&served.portal, &head).await;
    window.open(&format!("{}/edit", meeting.path())).await;
    window.ask("document.querySelector('[name=present]').focus()").await;

    for letter in ['г', 'ж'] {
        // The driver types letters of our languages without pressing their keys.
        let pressed = format!("new KeyboardEvent('keydown', {{ key: '{letter}', bubbles: true, cancelable: true }})");
        window.ask(&format!("document.activeElement.dispatchEvent({pressed})")).await;
        key(&window, " ", &mut 0).await;
    }

    window.sees("28 из 30").await;
    let absent = "return [...document.querySelectorAll('[name=present]:not(:checked)')].map((box) => box.parentNode.innerText.trim()).join(', ')";
    let absent = window.ask(absent).await;
    assert_eq!(absent.as_str().unwrap().replace('\u{a0}', " "), "В. И. Гедрова, В. И. Жедрова");
}

#[tokio::test]
async fn a_meeting_is_marked_and_written_without_scripts() {
    let served = Served::open().await;
    let (head, meeting) = gathered(&served).await;
    let window = served.window(Shape::Desk, Scripts::Off).await;
    window.sign_in(&served.portal, &head).await;
    window.open(&format!("{}/edit", meeting.path())).await;

    window.press("[name=present]:not(:disabled)").await;
    window.fill(&format!("heard-{}", meeting.items[0]), "Двенадцать встреч").await;
    window.leave_by("[data-save]").await;

    window.sees("29 из 30, кворум есть").await.sees("Двенадцать встреч").await;
}
