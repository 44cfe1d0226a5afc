//! Collections of practices: begun, filled from what was put aside, ordered, shared and printed.

use crate::paper_pages::{said, says_the_same_everywhere};
use crate::support::*;

/// Begins a collection and returns its address.
pub async fn begin(maker: &SignedIn, title: &str, level: &str) -> String {
    let form = maker.get("/collections/new").await.form("#collection").fill("title", title).choose("level", level);
    let page = form.submit().await;
    page.says("collections-begun");
    page.path().trim_end_matches("/edit").to_owned()
}

/// Bookmarks a practice and puts it at the end of a collection.
pub async fn add(maker: &SignedIn, collection: &str, practice: &Practice) -> Page {
    maker.post(format!("{}/bookmark", practice.path()), &[]).await.opens();
    let form = maker.get(format!("{collection}/edit")).await.form("#collection");
    form.choose("practice", practice.id.to_string()).press("add").await
}

#[tokio::test]
async fn a_teacher_gathers_bookmarked_practices_orders_them_and_says_why() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let [first, second] = ["Как мы спорим", "Письмо в будущее"].map(|title| a_practice(&author).titled(title).published());
    let (first, second) = (portal.given(first).await, portal.given(second).await);
    let maker = portal.sign_in(a_teacher()).await;
    let path = begin(&maker, "К собранию в пятом классе", "none").await;
    add(&maker, &path, &first).await.says("collections-arranged");
    add(&maker, &path, &second).await.says("collections-arranged");

    let form = maker.get(format!("{path}/edit")).await.form("#collection");
    let form = form.fill(&format!("note-{}", second.id), "Начните с этой");
    form.press(&format!("up:{}", second.id)).await.says("collections-arranged");

    let page = maker.get(&path).await;
    assert_eq!(page.texts_of("ol.rows h3"), ["Письмо в будущее", "Как мы спорим"]);
    page.sees("Начните с этой");
}

#[tokio::test]
async fn a_practice_taken_out_leaves_the_others_in_their_order() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let first = portal.given(a_practice(&author).titled("Как мы спорим").published()).await;
    let second = portal.given(a_practice(&author).titled("Письмо в будущее").published()).await;
    let maker = portal.sign_in(a_teacher()).await;
    let path = begin(&maker, "К собранию", "none").await;
    add(&maker, &path, &first).await;
    add(&maker, &path, &second).await;

    let form = maker.get(format!("{path}/edit")).await.form("#collection");
    form.press(&format!("remove:{}", first.id)).await.says("collections-arranged");

    maker.get(&path).await.sees("Письмо в будущее").sees_not("Как мы спорим");
}

#[tokio::test]
async fn a_collection_is_seen_as_far_as_it_is_shared() {
    let portal = Portal::open().await;
    let maker = portal.sign_in(a_teacher()).await;
    let colleague = portal.sign_in(a_teacher()).await;
    let neighbour = portal.sign_in(a_teacher().of(&portal.world.near.schools[1])).await;
    let centre = portal.sign_in(a_methodologist()).await;

    let own = begin(&maker, "Для себя", "none").await;
    let ours = begin(&maker, "К заседанию", "association").await;
    let of_district = begin(&centre, "Для района", "district").await;
    let of_all = begin(&centre, "Для всех", "public").await;

    colleague.get(&own).await.answers(404);
    colleague.get("/collections").await.sees("К заседанию").sees_not("Для себя");
    neighbour.get(&ours).await.answers(404);
    neighbour.get(&of_district).await.opens();
    portal.visitor().get(&of_district).await.answers(404);
    portal.visitor().get(&of_all).await.opens();
}

#[tokio::test]
async fn a_collection_shows_nobody_what_they_may_not_read() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let open = portal.given(a_practice(&author).titled("Как мы спорим").published()).await;
    let ours = portal.given(a_practice(&author).titled("Письмо в будущее").published_in_district()).await;
    let maker = portal.sign_in(a_methodologist()).await;
    let path = begin(&maker, "Лучшее", "public").await;
    add(&maker, &path, &open).await;
    add(&maker, &path, &ours).await;

    let page = portal.visitor().get(&path).await;
    let paper = portal.visitor().get(format!("{path}/paper")).await;

    maker.get(&path).await.sees("Письмо в будущее");
    page.sees("Как мы спорим").sees_not("Письмо в будущее");
    paper.sees("Как мы спорим").sees_not("Письмо в будущее");
}

#[tokio::test]
async fn only_the_centre_shares_with_everybody_and_fills_the_front_page() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let centre = portal.sign_in(a_methodologist()).await;

    let forged = [("title", "Для всех"), ("kind", "own"), ("level", "public")];
    teacher.post("/collections", &forged).await.answers(422);
    let path = begin(&centre, "Лучшее в районе", "public").await;
    portal.visitor().get("/").await.sees_not("Лучшее в районе");
    let form = centre.get(format!("{path}/edit")).await.form("#collection").check("on_front");
    form.submit().await.says("collections-saved");

    portal.visitor().get("/").await.sees("Лучшее в районе");
}

#[tokio::test]
async fn what_stands_on_the_front_page_is_for_everybody() {
    let portal = Portal::open().await;
    let centre = portal.sign_in(a_methodologist()).await;

    let form = centre.get("/collections/new").await.form("#collection").fill("title", "Для района").choose("level", "district");
    let page = form.check("on_front").submit().await;

    page.faults("on_front", "collections-front-needs-public");
}

#[tokio::test]
async fn a_practice_goes_into_a_collection_from_its_own_page() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let [first, second] = ["Как мы спорим", "Письмо в будущее"].map(|title| a_practice(&author).titled(title).published());
    let (first, second) = (portal.given(first).await, portal.given(second).await);
    let maker = portal.sign_in(a_teacher()).await;
    let choice = maker.get(first.path()).await.link("В подборку").follow().await;
    let form =
        choice.link("Новая подборка").follow().await.form("#collection").fill("title", "К собранию").choose("level", "none");
    let path = form.submit().await.path().trim_end_matches("/edit").to_owned();

    let page = maker.get(second.path()).await.link("В подборку").follow().await;
    let page = page.form(&format!("{path}/practices")).submit().await;

    page.says("collections-added");
    assert_eq!(page.texts_of("ol.rows h3"), ["Как мы спорим", "Письмо в будущее"]);
}

#[tokio::test]
async fn what_saves_itself_opens_a_collection_to_nobody() {
    let portal = Portal::open().await;
    let maker = portal.sign_in(a_methodologist()).await;
    let path = begin(&maker, "Лучшее", "none").await;
    let form =
        maker.get(format!("{path}/edit")).await.form("#collection").fill("title", "Лучшее в районе").choose("level", "public");

    let request = maker.request(axum::http::Method::POST, &path).header("sec-fetch-site", "same-origin");
    let request = request.header("content-type", "application/x-www-form-urlencoded").header("x-autosave", "1");
    let page = maker.ask(request.body(axum::body::Body::from(form.encoded())).unwrap()).await;

    page.answers(200);
    assert!(page.html().contains("\"version\":\"2\""), "{}", page.html());
    maker.get(&path).await.sees("Лучшее в районе");
    portal.visitor().get(&path).await.answers(404);
}

#[tokio::test]
async fn two_windows_do_not_write_over_each_other_and_lose_no_word() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let [first, second] = ["Как мы спорим", "Письмо в будущее"].map(|title| a_practice(&author).titled(title).published());
    let (first, second) = (portal.given(first).await, portal.given(second).await);
    let maker = portal.sign_in(a_teacher()).await;
    let path = begin(&maker, "К собранию", "none").await;
    add(&maker, &path, &first).await;
    add(&maker, &path, &second).await;
    let here = maker.get(format!("{path}/edit")).await.form("#collection");
    let there = maker.get(format!("{path}/edit")).await.form("#collection");

    here.fill("title", "К педсовету").press(&format!("remove:{}", first.id)).await.says("collections-arranged");
    let note = there.fill(&format!("note-{}", first.id), "Сначала это").fill("annotation", "Для пятого класса");
    let page = note.submit().await;

    page.answers(409).says("collections-conflict").sees("К педсовету").sees("Сначала это");
    page.form("#collection").submit().await.says("collections-saved").sees("Для пятого класса").sees("К собранию");
}

#[tokio::test]
async fn a_removed_collection_is_gone_and_comes_back() {
    let portal = Portal::open().await;
    let maker = portal.sign_in(a_teacher()).await;
    let colleague = portal.sign_in(a_teacher()).await;
    let path = begin(&maker, "К заседанию", "association").await;

    let page = maker.get(&path).await.form(&format!("{path}/delete")).submit().await;
    page.says("collections-removed");
    colleague.get(&path).await.answers(404);
    page.form(".msg form").submit().await.says("collections-restored");

    colleague.get(&path).await.opens();
}

#[tokio::test]
async fn others_do_not_change_a_collection() {
    let portal = Portal::open().await;
    let maker = portal.sign_in(a_teacher()).await;
    let colleague = portal.sign_in(a_teacher()).await;
    let path = begin(&maker, "К заседанию", "association").await;

    colleague.get(format!("{path}/edit")).await.refused("collections-refused-not-maker");
    colleague.post(format!("{path}/delete"), &[]).await.refused("collections-refused-not-maker");
}

#[tokio::test]
async fn a_booklet_says_the_same_on_its_page_in_docx_and_in_pdf() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let first = portal.given(a_practice(&author).titled("Как мы спорим").published()).await;
    let second = portal.given(a_practice(&author).titled("Письмо в будущее").published()).await;
    let maker = portal.sign_in(a_methodologist()).await;
    let path = begin(&maker, "Лучшее в районе", "public").await;
    add(&maker, &path, &first).await;
    add(&maker, &path, &second).await;

    let words = says_the_same_everywhere(&maker, &format!("{path}/paper"), "Подборка на портале").await;

    assert!(said(&words, "СОДЕРЖАНИЕ 1. Как мы спорим – А. П. Примерова 3 2. Письмо в будущее – А. П. Примерова 4"), "{words:?}");
    assert!(said(&words, "Ход Круг, обсуждение, подписание."), "{words:?}");
    assert!(said(&words, &format!("Открыть на портале: http://portal.example{}", first.path())), "{words:?}");
}

#[tokio::test]
async fn a_booklet_does_not_copy_what_may_only_be_read() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).titled("Как мы спорим").published()).await;
    let mut tx = portal.write().await;
    sqlx::query("UPDATE practices SET licence = 'read'").execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    let maker = portal.sign_in(a_methodologist()).await;
    let path = begin(&maker, "Лучшее в районе", "public").await;
    add(&maker, &path, &practice).await;

    let paper = maker.get(format!("{path}/paper")).await;

    paper.sees("Как мы спорим").says("collections-paper-read-only").sees_not("Круг, обсуждение, подписание.");
}

/// Begins a collection for a meeting, shared with the association.
async fn for_a_meeting(head: &SignedIn) -> String {
    let form = head.get("/collections/new").await.form("#collection").fill("title", "К заседанию о спорах");
    let page = form.choose("kind", "meeting").choose("level", "association").submit().await;
    page.path().trim_end_matches("/edit").to_owned()
}

#[tokio::test]
async fn a_collection_for_a_meeting_and_the_meeting_lead_to_each_other() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let meeting = portal.given(a_meeting(&head.person)).await;
    let member = portal.sign_in(a_teacher()).await;
    let path = for_a_meeting(&head).await;

    let tied = head.get(&path).await.form("#meeting-form").choose("meeting", meeting.id.to_string()).submit().await;

    tied.says("collections-tied");
    let page = member.get(meeting.path()).await.link("К заседанию о спорах").follow().await;
    assert_eq!(page.path(), path);
    assert_eq!(page.attributes(".head .row-meta a", "href"), [meeting.path()]);
}

#[tokio::test]
async fn a_collection_that_is_not_shared_stands_on_no_page_of_a_meeting() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let meeting = portal.given(a_meeting(&head.person)).await;
    let member = portal.sign_in(a_teacher()).await;
    let path = for_a_meeting(&head).await;
    head.get(&path).await.form("#meeting-form").choose("meeting", meeting.id.to_string()).submit().await;
    head.get(format!("{path}/edit")).await.form("#collection").choose("level", "none").submit().await;

    member.get(meeting.path()).await.opens().sees_not("К заседанию о спорах");
    head.get(meeting.path()).await.sees("К заседанию о спорах");
}

#[tokio::test]
async fn nobody_ties_a_collection_to_a_meeting_of_others() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let stranger = portal.given(a_head().of(&portal.world.near.schools[1])).await;
    let meeting = portal.given(a_meeting(&stranger)).await;
    let path = for_a_meeting(&head).await;

    let tied = head.post(format!("{path}/meeting"), &[("meeting", &meeting.id.to_string())]).await;

    tied.answers(404);
}
