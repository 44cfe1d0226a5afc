//! Sheets of acknowledgement: the head asks, members confirm, those who owe are reminded, the sheet is printed.

use crate::support::*;

/// Asks the head's association to read a document by the end of the month and returns the page of the sheet.
async fn ask(portal: &Portal, head: &SignedIn) -> Page {
    let norm = portal.given(a_norm(&head.person.school).of_the_district()).await;
    let page = head.get(format!("/library/{norm}")).await;
    page.form("#ask").fill("due_on", "2026-11-30").submit().await
}

#[tokio::test]
async fn a_member_confirms_a_reading_with_one_press() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let sheet = ask(&portal, &head).await;
    sheet.says("library-asked");

    teacher.get("/").await.sees("Ознакомиться: О дежурстве по школе");
    let page = teacher.get(sheet.path()).await;
    page.form(&format!("{}/acknowledgement", sheet.path())).submit().await.says("library-confirmed");

    let sheet = head.get(sheet.path()).await;
    sheet.sees("ознакомились 1 из 2");
    teacher.get("/").await.sees_not("Ознакомиться:");
}

#[tokio::test]
async fn only_those_who_owe_are_reminded() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().with_email("head@school.example")).await;
    let read = portal.sign_in(a_teacher().with_email("read@school.example")).await;
    portal.sign_in(a_teacher().with_email("owes@school.example")).await;
    let sheet = ask(&portal, &head).await;
    read.post(format!("{}/acknowledgement", sheet.path()), &[]).await.says("library-confirmed");
    head.post(format!("{}/acknowledgement", sheet.path()), &[]).await.says("library-confirmed");

    head.get(sheet.path()).await.form(&format!("{}/reminder", sheet.path())).submit().await.says("library-reminded");
    portal.run_jobs().await;

    let to: Vec<_> = portal.letters().into_iter().map(|letter| letter.to).collect();
    assert_eq!(to, ["owes@school.example"]);
}

#[tokio::test]
async fn a_reading_asked_for_twice_is_one_sheet() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let norm = portal.given(a_norm(&head.person.school).of_the_district()).await;

    for _ in 0..2 {
        head.post(format!("/library/{norm}/sheet"), &[("due_on", "2026-11-30")]).await.says("library-asked");
    }

    assert_eq!(head.get("/library/sheets").await.count(".rows > li"), 1);
}

#[tokio::test]
async fn a_sheet_with_a_mark_on_it_stays() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let sheet = ask(&portal, &head).await;
    head.post(format!("{}/acknowledgement", sheet.path()), &[]).await.says("library-confirmed");

    head.post(format!("{}/delete", sheet.path()), &[]).await.refused("library-refused-confirmed");
}

#[tokio::test]
async fn the_sheet_is_printed_with_names_days_and_a_place_to_sign() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let sheet = ask(&portal, &head).await;
    head.post(format!("{}/acknowledgement", sheet.path()), &[]).await.says("library-confirmed");

    let paper = head.get(format!("{}/paper", sheet.path())).await;

    paper.sees("ЛИСТ ОЗНАКОМЛЕНИЯ").sees("Подпись").sees("22.11.2026").sees(&head.person.surname);
    head.get(format!("{}/paper/docx", sheet.path())).await.answers(200);
}

#[tokio::test]
async fn another_association_does_not_see_the_sheet() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let sheet = ask(&portal, &head).await;

    let stranger = portal.sign_in(a_teacher().of(&portal.world.near.schools[1])).await;

    stranger.get(sheet.path()).await.answers(404);
    stranger.post(format!("{}/acknowledgement", sheet.path()), &[]).await.answers(404);
}
