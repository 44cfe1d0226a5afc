//! The page on which an agenda is kept and a protocol is written: rows that come, move and go, and windows that do not
//! overwrite each other.

use axum::body::Body;
use axum::http::Method;

use crate::support::*;

/// The page of a meeting that was held, for its head.
async fn opened() -> (Portal, SignedIn, Called) {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let meeting = portal.given(a_meeting(&head.person).held()).await;
    (portal, head, meeting)
}

fn edit(meeting: &Called) -> String {
    format!("{}/edit", meeting.path())
}

fn titles(page: &Page) -> Vec<String> {
    page.attributes("input.agenda-heading", "value")
}

#[tokio::test]
async fn a_protocol_is_written_with_decisions_and_votes() {
    let (_portal, head, meeting) = opened().await;
    let [first, second] = [meeting.items[0], meeting.items[1]];
    let page = head.get(edit(&meeting)).await;
    let decision = page.attributes(&format!("[name='decision-{first}']"), "value");

    let form = page.form("#meeting-form").fill(&format!("heard-{first}"), "Тревога у девяти пятиклассников");
    let form = form.fill(&format!("text-{}", decision[0]), "Провести четыре встречи");
    let form = form
        .fill(&format!("who-{}", decision[0]), "классные руководители")
        .fill(&format!("timing-{}", decision[0]), "18.12.2026");
    let form = form
        .check_value("unanimous", &first.to_string())
        .fill(&format!("for-{second}"), "9")
        .fill(&format!("against-{second}"), "2");
    form.press("Сохранить").await.says("meetings-saved");

    let page = head.get(meeting.path()).await;
    page.sees("Тревога у девяти")
        .sees("Провести четыре встречи")
        .sees("18 декабря 2026")
        .sees("единогласно")
        .sees("«против» – 2");
}

#[tokio::test]
async fn items_come_move_and_are_carried_over() {
    let (_portal, head, meeting) = opened().await;
    let page = head.get(edit(&meeting)).await.form("#meeting-form").press(&format!("down:{}", meeting.items[0])).await;
    assert_eq!(titles(&page), ["О профилактике буллинга", "Об адаптации пятиклассников"]);
    assert_eq!(page.attributes("[autofocus]", "value"), [format!("down:{}", meeting.items[0])]);

    let page = page.form("#meeting-form").fill(&format!("order-{}", meeting.items[0]), "1").press("Сохранить").await;
    assert_eq!(titles(&page)[0], "Об адаптации пятиклассников");
    let page = page.form("#meeting-form").press("add-item").await;
    assert_eq!(page.count(".agenda-item"), 3);
    let page = page.form("#meeting-form").press(&format!("carry:{}", meeting.items[1])).await;

    page.says("meetings-carried-to-backlog");
    head.get("/meetings/proposals").await.sees("О профилактике буллинга");
}

#[tokio::test]
async fn two_windows_in_different_parts_do_not_disturb_each_other() {
    let (portal, head, meeting) = opened().await;
    let secretary = portal.sign_in(a_secretary()).await;
    let (mine, theirs) = (head.get(edit(&meeting)).await, secretary.get(edit(&meeting)).await);

    let form = mine.form("#meeting-form").fill(&format!("heard-{}", meeting.items[0]), "Слово первого окна");
    form.press("Сохранить").await.says("meetings-saved");
    let form = theirs.form("#meeting-form").fill(&format!("heard-{}", meeting.items[1]), "Слово второго окна");
    form.press("Сохранить").await.says("meetings-saved");

    head.get(meeting.path()).await.sees("Слово первого окна").sees("Слово второго окна");
}

#[tokio::test]
async fn two_windows_in_one_part_get_both_texts_and_either_may_stay() {
    let (portal, head, meeting) = opened().await;
    let secretary = portal.sign_in(a_secretary()).await;
    let field = format!("heard-{}", meeting.items[0]);
    let (mine, theirs) = (head.get(edit(&meeting)).await, secretary.get(edit(&meeting)).await);
    mine.form("#meeting-form").fill(&field, "Встреч было двенадцать").press("Сохранить").await.says("meetings-saved");

    let page = theirs.form("#meeting-form").fill(&field, "Встреч было тринадцать").press("Сохранить").await;
    page.answers(409);
    page.says("meetings-conflict-text").sees("двенадцать").sees("тринадцать");
    let taken = page.form("#meeting-form").press(&format!("take:{}", meeting.items[0])).await;
    taken.opens().sees("Встреч было двенадцать");
    let kept = page.form("#meeting-form").press("Сохранить").await;

    kept.opens().sees("Встреч было тринадцать");
}

#[tokio::test]
async fn a_page_that_saves_itself_learns_what_was_saved_and_saves_the_other_parts_beside_a_conflict() {
    let (portal, head, meeting) = opened().await;
    let secretary = portal.sign_in(a_secretary()).await;
    let shown = secretary.get(edit(&meeting)).await.form("#meeting-form");
    let form = head.get(edit(&meeting)).await.form("#meeting-form").fill("place", "актовый зал");
    form.press("Сохранить").await.says("meetings-saved");

    let body = shown.fill("place", "библиотека").fill(&format!("heard-{}", meeting.items[0]), "Сказано").encoded();
    let request = secretary.request(Method::POST, &edit(&meeting)).header("sec-fetch-site", "same-origin");
    let request = request.header("content-type", "application/x-www-form-urlencoded").header("x-autosave", "1");
    let page = secretary.ask(request.body(Body::from(body)).unwrap()).await;

    page.answers(409);
    assert!(page.html().contains(&meeting.items[0].to_string()), "{}", page.html());
    head.get(meeting.path()).await.sees("Сказано").sees("актовый зал").sees_not("библиотека");
}

#[tokio::test]
async fn what_cannot_be_kept_is_named_at_its_field_and_nothing_typed_is_lost() {
    let (_portal, head, meeting) = opened().await;

    let form = head.get(edit(&meeting)).await.form("#meeting-form").fill("held_on", "когда-нибудь").fill("place", "зал");
    let page = form.press("Сохранить").await;

    page.faults("held_on", "common-problem-not-a-date");
    assert_eq!(page.form("#meeting-form").value("place"), "зал");
}

#[tokio::test]
async fn a_teacher_does_not_write_and_another_school_sees_nothing() {
    let (portal, _head, meeting) = opened().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let stranger = portal.sign_in(a_head().of(portal.world.stranger())).await;

    assert_eq!(teacher.get(edit(&meeting)).await.status(), 409);
    assert_eq!(stranger.get(meeting.path()).await.status(), 404);
}
