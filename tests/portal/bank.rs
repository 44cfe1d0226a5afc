//! The piggy-bank as it is read: who sees what in the list, how it is filtered and found, taken along, used in
//! class, asked about and reported.

use crate::support::*;

/// The titles of the list, from above.
async fn titles(browser: &Browser, address: &str) -> Vec<String> {
    browser.get(address).await.opens().texts_of(".hit-title")
}

#[tokio::test]
async fn everybody_sees_in_the_list_what_is_shared_with_them_and_nothing_else() {
    let portal = Portal::open().await;
    let World { near, far } = &portal.world;
    let author = portal.given(a_teacher()).await;
    portal.given(a_practice(&author).titled("Черновик")).await;
    portal.given(a_practice(&author).titled("В объединении").accepted()).await;
    portal.given(a_practice(&author).titled("В школе").shared_in_school()).await;
    portal.given(a_practice(&author).titled("В районе").published_in_district()).await;
    portal.given(a_practice(&author).titled("Для всех").published()).await;

    let colleague = portal.sign_in(a_teacher()).await;
    let neighbour = portal.sign_in(a_teacher().of(&near.schools[1])).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let stranger = portal.sign_in(a_teacher().of(far)).await;

    let all = ["В объединении", "В районе", "В школе", "Для всех"];
    for (browser, expected) in [
        (&colleague, &all[..]),
        (&neighbour, &["В районе", "Для всех"][..]),
        (&methodologist, &["В районе", "Для всех"][..]),
        (&stranger, &["Для всех"][..]),
    ] {
        let mut seen = titles(browser, "/practices").await;
        seen.sort();
        assert_eq!(seen, expected);
    }
    assert_eq!(titles(&portal.visitor(), "/practices").await, ["Для всех"]);
}

#[tokio::test]
async fn the_list_follows_every_commit_at_once() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let first = portal.given(a_practice(&author).titled("Первая").published()).await;
    assert_eq!(titles(&portal.visitor(), "/practices").await, ["Первая"]);

    let mut open = portal.write().await;
    let hide = "UPDATE practices SET status = 'withdrawn', level = 'none' WHERE id = $1";
    sqlx::query(hide).bind(first.id).execute(open.conn()).await.unwrap();
    assert_eq!(titles(&portal.visitor(), "/practices").await, ["Первая"]);
    portal.given(a_practice(&author).titled("Вторая").published()).await;
    assert_eq!(titles(&portal.visitor(), "/practices").await.len(), 2);
    open.commit().await.unwrap();

    assert_eq!(titles(&portal.visitor(), "/practices").await, ["Вторая"]);
}

#[tokio::test]
async fn filters_narrow_the_list_and_tell_what_they_would_give() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    for title in ["Первая", "Вторая", "Третья"] {
        portal.given(a_practice(&author).titled(title).published()).await;
    }
    let mut tx = portal.write().await;
    sqlx::query("UPDATE practices SET rubric = 'games' WHERE title = 'Третья'").execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();

    let page = portal.visitor().get("/practices?rubric=class-hours&grade=5-7").await;

    assert_eq!(page.opens().count(".hit"), 2);
    let games = page.texts_of(".facet label").into_iter().find(|label| label.starts_with("Игры")).unwrap();
    assert!(games.ends_with('1'), "{games}");
    page.link("Классные часы").follow().await.opens();
    let empty = portal.visitor().get("/practices?rubric=games&grade=10-12").await;
    empty.says("bank-empty");
    let way_out = empty.link("Убрать «10–11 классы»").follow().await;
    assert_eq!(way_out.count(".hit"), 1);
}

#[tokio::test]
async fn a_part_of_the_list_is_answered_under_its_own_address() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();

    let request =
        visitor.request(axum::http::Method::GET, "/practices?q=&rubric=games&sort=&level=").header("hx-request", "true");
    let page = visitor.ask(request.body(axum::body::Body::empty()).unwrap()).await;

    assert_eq!(page.header("hx-push-url"), "/practices?rubric=games");
}

#[tokio::test]
async fn a_practice_for_reading_only_is_read_by_all_and_taken_along_in_its_association() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).published().with_file("сценарий.txt", b"text")).await;
    let mut tx = portal.write().await;
    sqlx::query("UPDATE practices SET licence = 'read'").execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    let colleague = portal.sign_in(a_teacher()).await;

    let page = portal.visitor().get(practice.path()).await;

    page.opens().says("bank-refused-read-only");
    assert!(!page.html().contains("/archive") && !page.html().contains(&format!("/files/{}\"", practice.files[0])));
    portal.visitor().get(format!("{}/files/{}", practice.path(), practice.files[0])).await.refused("bank-refused-read-only");
    colleague.get(practice.path()).await.opens().sees_not("Автор разрешил только читать");
}

#[tokio::test]
async fn the_files_of_a_withdrawn_practice_are_closed_even_to_its_author() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).withdrawn().with_file("сценарий.txt", b"text")).await;
    let author = portal.sign_in_as(&author).await;

    author.get(practice.path()).await.opens();
    author.get(format!("{}/files/{}", practice.path(), practice.files[0])).await.answers(404);
    author.get(format!("{}/archive", practice.path())).await.answers(404);
}

#[tokio::test]
async fn a_use_in_class_is_counted_once_for_a_person_and_a_class() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).published()).await;
    let colleague = portal.sign_in(a_teacher()).await;

    for outcome in ["with-changes", "as-written"] {
        let page = colleague.get(practice.path()).await;
        let marked = page.form("#used").choose("outcome", outcome).fill("advice", "Взяли две карточки.").submit().await;
        marked.says("bank-used-noted").sees("Провели в классе 1 раз").sees("Взяли две карточки.");
    }

    let page =
        colleague.get(practice.path()).await.form("#used").choose("outcome", "not-fit").fill("unit", "7 «А»").submit().await;
    page.sees("Провели в классе 2 раза");
    assert_eq!(portal.visitor().get("/practices").await.text_of(".hit-count"), "2 провели");
}

#[tokio::test]
async fn a_mark_of_use_is_taken_back_and_put_back() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).published()).await;
    let colleague = portal.sign_in(a_teacher()).await;
    let page = colleague.get(practice.path()).await.form("#used").choose("outcome", "as-written").submit().await;

    let page = page.form(".msg form").press("Отменить").await;
    page.says("bank-used-removed").says("bank-used-none");
    let page = page.form(".msg form").press("Отменить").await;

    page.sees("Провели в классе 1 раз");
}

#[tokio::test]
async fn an_author_does_not_mark_the_own_practice_and_nobody_a_draft() {
    let portal = Portal::open().await;
    let person = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&person).published()).await;
    let draft = portal.given(a_practice(&person)).await;
    let author = portal.sign_in_as(&person).await;

    author.post(format!("{}/uses", practice.path()), &[("outcome", "as-written")]).await.refused("practices-refused-own-use");
    author.post(format!("{}/questions", draft.path()), &[("text", "Сам себе")]).await.refused("bank-refused-not-shared");
}

#[tokio::test]
async fn a_question_is_answered_and_taken_back_by_the_one_who_asked() {
    let portal = Portal::open().await;
    let person = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&person).published()).await;
    let author = portal.sign_in_as(&person).await;
    let colleague = portal.sign_in(a_teacher()).await;

    let page = colleague.get(practice.path()).await.form("#ask").fill("text", "Сколько карточек на группу?").submit().await;
    page.sees("Сколько карточек на группу?").sees("Вопросы и обсуждение, 1");
    let answered = author.get(practice.path()).await.form("form[id^=answer-]").fill("text", "Одна на четверых.").submit().await;
    answered.sees("Одна на четверых.").sees("автор");
    let id = answered.attributes(".says > article", "id")[0].replace("said-", "");
    author.post(format!("{}/questions/{id}/delete", practice.path()), &[]).await.answers(404);
    let page = colleague.post(format!("{}/questions/{id}/delete", practice.path()), &[]).await;

    page.says("bank-said-deleted").says("bank-said-removed").sees_not("Сколько карточек").sees("Одна на четверых.");
}

#[tokio::test]
async fn an_empty_question_comes_back_with_what_was_typed() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).published()).await;
    let colleague = portal.sign_in(a_teacher()).await;

    let page = colleague.get(practice.path()).await.form("#ask").fill("text", "?").submit().await;

    page.answers(422);
    assert_eq!(page.form("#ask").value("text"), "?");
}

#[tokio::test]
async fn names_of_those_who_speak_are_for_people_who_have_signed_in() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).published()).await;
    let colleague = portal.given(a_teacher().named("Тетрадкина Клавдия Игнатьевна")).await;
    let browser = portal.sign_in_as(&colleague).await;
    let page = browser
        .get(practice.path())
        .await
        .form("#used")
        .choose("outcome", "as-written")
        .fill("advice", "Хватило урока.")
        .submit()
        .await;
    page.sees("Тетрадкина");

    let page = portal.visitor().get(practice.path()).await;

    page.opens().sees("Хватило урока.").sees_not("Тетрадкина");
}

#[tokio::test]
async fn a_collection_is_ones_own() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).titled("Письмо в будущее").published()).await;
    let colleague = portal.sign_in(a_teacher()).await;

    let saved = colleague.post(format!("{}/bookmark", practice.path()), &[("back", "/practices?q=x")]).await;
    assert_eq!(saved.path(), "/practices?q=x");
    colleague.get("/practices/saved").await.sees("Письмо в будущее");
    portal.sign_in(a_teacher()).await.get("/practices/saved").await.sees_not("Письмо в будущее");
    let away = colleague.post(format!("{}/bookmark/delete", practice.path()), &[("back", "//elsewhere.example")]).await;

    assert_eq!(away.path(), practice.path());
    colleague.get("/practices/saved").await.says("bank-collection-empty");
}

#[tokio::test]
async fn a_report_reaches_the_centre_which_takes_the_piece_down() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).titled("С фамилиями").published()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;

    let page = portal.visitor().get(format!("{}/complaint", practice.path())).await;
    let page = page.form("#complaint").choose("cause", "children").fill("text", "На третьей странице фамилии.").submit().await;
    page.says("bank-complained");
    let desk = methodologist.get("/practices/complaints").await;
    desk.sees("С фамилиями").sees("На третьей странице фамилии.");
    let settled = desk
        .form("form[action$=settlement]")
        .fill("resolution", "Фамилии детей на третьей странице")
        .press("Снять практику")
        .await;

    settled.says("bank-settled").says("bank-complaints-empty");
    portal.visitor().get(practice.path()).await.answers(404);
    portal.sign_in_as(&author).await.get(practice.path()).await.sees("Фамилии детей на третьей странице");
}

#[tokio::test]
async fn a_flood_of_reports_from_one_address_is_held_back() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).published()).await;
    let visitor = portal.visitor();
    let fields = [("cause", "other"), ("text", "Это сообщение повторяется.")];

    for _ in 0..5 {
        visitor.post(format!("{}/complaint", practice.path()), &fields).await.says("bank-complained");
    }

    visitor.post(format!("{}/complaint", practice.path()), &fields).await.answers(429);
    visitor.elsewhere([10, 0, 0, 9]).post(format!("{}/complaint", practice.path()), &fields).await.says("bank-complained");
    portal.pass(time::Duration::hours(2));
    visitor.post(format!("{}/complaint", practice.path()), &fields).await.says("bank-complained");
}
