//! The library: a document is put on the shelf, read, found, put right and taken off again.

use crate::support::*;

/// Fills in the card of a document, with a text as people paste it.
fn filled(page: &Page, title: &str, level: &str) -> Form {
    page.form("#norm")
        .choose("level", level)
        .choose("kind", "letter")
        .fill("title", title)
        .fill("issuer", "Отдел образования")
        .fill("number", "03-12/418")
        .fill("annotation", "Сведения собирает школа, а не классный руководитель.")
        .fill(
            "original_text",
            "Задачи\n\n- готовность к реализации Φ ГОС;\n• рост.\n\n[widgetkit id=\"57\"]\n\n1. Отчёт о скворечниках отменён.",
        )
}

/// Puts a document up and returns its address.
async fn put_up(portal: &Portal, keeper: &SignedIn, title: &str, level: &str) -> String {
    let page = filled(&keeper.get("/library/new").await, title, level).submit().await;
    page.says("library-added");
    portal.run_jobs().await;
    page.path().to_owned()
}

#[tokio::test]
async fn a_document_is_read_mended_and_its_original_is_kept() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;

    let path = put_up(&portal, &methodologist, "О сведениях о классах", "public").await;

    let page = portal.visitor().get(&path).await;
    page.opens().sees("готовность к реализации ФГОС").sees_not("widgetkit").sees("Сведения собирает школа");
    assert_eq!(page.texts_of(".prose ul li"), ["готовность к реализации ФГОС;", "рост."]);
    let original = page.link("Исходный текст").follow().await;
    original.opens().sees("Φ ГОС").sees("[widgetkit id=\"57\"]");
}

#[tokio::test]
async fn the_shelf_is_searched_by_words_of_the_text_and_in_another_form() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    put_up(&portal, &methodologist, "О сведениях о классах", "public").await;

    let found = portal.visitor().get("/library?q=скворечник").await;

    found.sees("О сведениях о классах").sees("Отчёт о скворечниках отменён");
    assert!(found.texts_of("mark").contains(&"скворечниках".to_owned()));
    portal.visitor().get("/library?q=ледоход").await.says("library-nothing");
}

#[tokio::test]
async fn filters_count_what_they_leave_and_stand_in_the_address() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    put_up(&portal, &methodologist, "О сведениях о классах", "public").await;
    portal.given(a_norm(&portal.world.near.schools[0]).titled("О прогулках").of_the_district()).await;

    let page = methodologist.get("/library").await.form("#filter").check_value("kind", "letter").submit().await;

    page.sees("О сведениях о классах").sees_not("О прогулках");
    assert!(page.path().contains("kind=letter"), "{}", page.path());
    page.link("Письмо убрать фильтр").follow().await.sees("О прогулках");
}

#[tokio::test]
async fn a_school_keeps_its_papers_to_itself() {
    let portal = Portal::open().await;
    let principal = portal.sign_in(a_principal()).await;
    let page = principal.get("/library/new").await;
    let page = page.form("#norm").choose("kind", "order").fill("title", "О дежурстве").fill("issuer", "Директор").submit().await;
    let path = page.path().to_owned();
    page.says("library-added");

    portal.sign_in(a_teacher()).await.get(&path).await.opens();
    portal.sign_in(a_teacher().of(&portal.world.near.schools[1])).await.get(&path).await.answers(404);
    portal.sign_in(a_methodologist()).await.get(&path).await.answers(404);
    portal.visitor().get(&path).await.answers(404);
    portal.visitor().get("/library").await.sees_not("О дежурстве");
    portal.run_jobs().await;
}

#[tokio::test]
async fn only_the_keeper_of_a_shelf_puts_its_documents_right() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let head = portal.sign_in(a_head()).await;
    let path = put_up(&portal, &methodologist, "О сведениях о классах", "public").await;

    head.get(format!("{path}/edit")).await.refused("library-refused-not-keeper");
    head.post(format!("{path}/delete"), &[("version", "1")]).await.refused("library-refused-not-keeper");
    portal.sign_in(a_teacher()).await.get("/library/new").await.answers(403);
}

#[tokio::test]
async fn two_keepers_who_write_at_once_lose_nothing() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = put_up(&portal, &methodologist, "О сведениях о классах", "public").await;
    let first = methodologist.get(format!("{path}/edit")).await;
    let second = methodologist.get(format!("{path}/edit")).await;
    first.form("#norm").choose("kind", "order").submit().await.says("library-saved");

    let stale = second.form("#norm").fill("title", "О сведениях, которых не собирают").submit().await;

    stale.refused("library-stale");
    assert_eq!(stale.form("#norm").value("title"), "О сведениях, которых не собирают");
    stale.form("#norm").submit().await.says("library-saved");
    portal.visitor().get(&path).await.sees("О сведениях, которых не собирают");
    portal.run_jobs().await;
}

#[tokio::test]
async fn what_is_wrong_with_a_card_is_said_at_its_field() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;

    let page =
        methodologist.get("/library/new").await.form("#norm").fill("title", "О").fill("original_text", "Текст").submit().await;

    page.faults("title", "common-problem-too-short");
    page.faults("issuer", "common-problem-required");
    page.faults("kind", "common-problem-required");
    assert_eq!(page.form("#norm").value("original_text").trim(), "Текст");
}

#[tokio::test]
async fn a_document_sent_twice_stands_on_the_shelf_once() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let page = methodologist.get("/library/new").await;

    let first = filled(&page, "О сведениях о классах", "public").submit().await;
    let second = filled(&page, "О сведениях о классах", "public").submit().await;

    assert_eq!(first.path(), second.path());
    assert_eq!(portal.visitor().get("/library").await.count(".hit"), 1);
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_document_taken_off_the_shelf_is_found_no_more() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = put_up(&portal, &methodologist, "О сведениях о классах", "public").await;
    let edit = methodologist.get(format!("{path}/edit")).await;

    edit.form(&format!("{path}/delete")).submit().await.says("library-deleted");

    portal.visitor().get(&path).await.answers(404);
    portal.visitor().get("/library?q=скворечник").await.says("library-nothing");
}

#[tokio::test]
async fn what_a_document_means_is_written_apart_from_its_card() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = put_up(&portal, &methodologist, "О сведениях о классах", "public").await;
    let page = methodologist.get(format!("{path}/annotation")).await;

    page.form("#meaning-form").fill("annotation", "Таблицу не заполняйте.").submit().await.says("library-saved");

    portal.visitor().get(&path).await.sees("Таблицу не заполняйте.");
    methodologist.get(format!("{path}/edit")).await.form("#norm").submit().await.says("library-saved");
    portal.visitor().get(&path).await.sees("Таблицу не заполняйте.");
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_subject_is_followed_by_a_feed() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let page = filled(&methodologist.get("/library/new").await, "О сведениях о классах", "public");
    page.check_value("topics", "records").submit().await.says("library-added");
    portal.run_jobs().await;

    let feed = portal.visitor().get("/library/feed?topic=records").await;

    assert!(feed.html().contains("<title>О сведениях о классах</title>"), "{}", feed.html());
    assert!(!portal.visitor().get("/library/feed?topic=safety").await.html().contains("О сведениях о классах"));
}

#[tokio::test]
async fn the_first_set_of_documents_is_put_up_once() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;

    methodologist.get("/library").await.form("/library/start").submit().await.says("library-started");
    portal.run_jobs().await;

    let shelf = portal.visitor().get("/library").await;
    shelf.sees("ВГ-1011/08").sees("Прежний перечень документов, которые готовят педагоги");
    assert!(!methodologist.get("/library").await.has_form("/library/start"));
}
