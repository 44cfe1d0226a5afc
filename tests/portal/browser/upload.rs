//! A file on a weak line, in a real browser: the line is cut and comes back, and the session ends under way.

use kopilka::files::made;
use kopilka::web::session;

use super::driver::{Scripts, Shape};
use super::window::{Served, Window};
use crate::support::*;

/// Chooses a file of about two megabytes for a draft and returns its name.
async fn choose(window: &Window, folder: &Folder) -> String {
    // Letters by chance: repeated ones would be packed into nothing.
    let chance = |last: &u32| Some(last.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
    let letter = |number: u32| char::from(b'a' + u8::try_from(number >> 28).unwrap());
    let text: String = std::iter::successors(Some(17), chance).map(letter).take(4_000_000).collect();
    let file = folder.path().join("Сценарий.docx");
    std::fs::write(&file, made::docx("Сценарий", &text).unwrap()).unwrap();
    window.find("#files input[type=file]").await.send_keys(&file.display().to_string()).await.unwrap();
    "Сценарий.docx".to_owned()
}

/// Waits until a part of the file has arrived.
async fn part_has_come(window: &Window) {
    window.finds("progress[value]:not([value='0'])").await;
}

#[tokio::test]
async fn a_file_goes_on_by_itself_when_the_line_is_back() {
    let served = Served::open().await;
    let portal = &served.portal;
    let teacher = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&teacher)).await;
    let window = served.window(Shape::Phone, Scripts::On).await;
    window.sign_in(portal, &teacher).await.open(&format!("/practices/{}/edit", practice.id)).await;
    let folder = Folder::new();
    window.line(Some(400_000)).await;
    let name = choose(&window, &folder).await;
    part_has_come(&window).await;

    window.line(Some(0)).await;
    window.comes_to_say("Связь прервалась. Отправка продолжится сама").await;
    window.line(None).await;

    window.finds("[data-upload-list] > li").await;
    window.comes_to_say(&name).await;
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_file_goes_on_after_a_sign_in_beside() {
    let served = Served::open().await;
    let portal = &served.portal;
    let teacher = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&teacher)).await;
    let window = served.window(Shape::Desk, Scripts::On).await;
    window.sign_in(portal, &teacher).await.open(&format!("/practices/{}/edit", practice.id)).await;
    let folder = Folder::new();
    window.line(Some(400_000)).await;
    let name = choose(&window, &folder).await;
    part_has_come(&window).await;

    window.forget().await;
    window.comes_to_say("Вы вышли из портала").await;
    let token = portal.sign_in_as(&teacher).await.cookie(session::cookie_name(false)).unwrap();
    window.enter(&token).await;
    window.line(None).await;

    window.finds("[data-upload-list] > li").await;
    window.comes_to_say(&name).await;
    portal.run_jobs().await;
}
