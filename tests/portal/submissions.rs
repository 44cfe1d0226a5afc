//! What schools owe the centre and send to it: the road of a document, and that nothing changes it afterwards.

use sqlx::AssertSqlSafe;

use crate::plans::{approve, begin, write};
use crate::support::*;

/// Opens what waits first in the queue of the centre.
pub async fn open_first(reviewer: &SignedIn) -> Page {
    let queue = reviewer.get("/district/queue").await;
    let opening = queue.attributes("main .rows form", "action");
    reviewer.post(&opening[0], &[]).await
}

/// The page of a duty as the school sees it.
pub async fn owed(keeper: &SignedIn, title: &str) -> Page {
    let list = keeper.get("/duties").await;
    let at = list.texts_of("main a.row-name").iter().position(|known| known == title).expect("a duty of this title");
    keeper.get(&list.attributes("main a.row-name", "href")[at]).await
}

/// Sends words on what is written on the spot.
pub async fn send_words(deputy: &SignedIn, title: &str, words: &str) -> Page {
    owed(deputy, title).await.form("#send").fill("text", words).submit().await
}

async fn judge(page: &Page, button: &str, reason: &str) -> Page {
    page.form("#verdict").fill("reason", reason).press(button).await
}

#[tokio::test]
async fn the_centre_asks_for_the_usual_set_in_one_press_and_withdraws_what_it_does_not_need() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;

    let page = methodologist.get("/district/duties").await.form("#usual").submit().await;

    page.says("submissions-usual-added").sees("Протокол № 1").sees("15 сентября 2026").sees("Анализ за год").sees("15 июня 2027");
    assert_eq!(page.count("tbody tr"), 9);
    let again = page.form("#usual").submit().await;
    assert_eq!(again.count("tbody tr"), 9);
    let withdrawal = again.attributes("form[action$=withdrawal]", "action");
    again.form(&withdrawal[0]).submit().await.says("submissions-duty-withdrawn").says("submissions-withdrawn");
}

#[tokio::test]
async fn a_plan_is_sent_returned_with_a_remark_answered_sent_again_and_accepted() {
    let portal = Portal::open().await;
    let (head, deputy) = (portal.sign_in(a_head()).await, portal.sign_in(a_deputy()).await);
    let principal = portal.sign_in(a_principal()).await;
    let methodologist = portal.sign_in(a_methodologist().named("Заречная Мария Степановна")).await;
    portal.given(a_duty(portal.world.district())).await;
    let plan = begin(&head).await;
    write(&head, &plan).await;
    owed(&head, "План работы").await.says("submissions-missing-plan");
    approve(&head, &deputy, &principal, &plan).await;

    owed(&head, "План работы").await.form("#propose").submit().await.says("submissions-proposed");
    let ready = owed(&deputy, "План работы").await;
    ready.sees("А. П. Примерова").form("#send").submit().await.says("submissions-sent-now");
    let page = open_first(&methodologist).await;
    page.opens().says("submissions-status-opened").sees("Климат в классе");
    let rows = page.texts_of(".read tbody tr");
    let row = rows.iter().position(|row| row.contains("Климат в классе")).expect("the row of the second meeting");
    let remark = methodologist.get(&page.attributes(".read tbody a", "href")[row]).await.form("#remark");
    let page = remark.choose("cell", "Климат в классе").fill("text", "Кто готовит вопрос?").submit().await;
    page.says("submissions-remark-made").sees("Кто готовит вопрос?");
    judge(&page, "Вернуть на доработку", "").await.faults("reason", "common-problem-required");
    judge(&page, "Вернуть на доработку", "Ответьте на замечание").await.says("submissions-returned");

    let returned = owed(&head, "План работы").await.link("Что отправлено").follow().await;
    returned.sees("Ответьте на замечание").sees("Кто готовит вопрос?");
    let answer = returned.attributes("form[action$=answer]", "action");
    returned.form(&answer[0]).fill("answer", "Готовит психолог").submit().await.says("submissions-answered");
    owed(&deputy, "План работы").await.form("#send").submit().await.says("submissions-sent-now");
    let page = open_first(&methodologist).await;
    page.sees("Кто готовит вопрос?").sees("Готовит психолог");
    let settlement = page.attributes("form[action$=settlement]", "action");
    let page = page.form(&settlement[0]).submit().await;
    page.says("submissions-remark-settled");
    let accepted = judge(&page, "Принять", "").await;

    accepted.says("submissions-accepted").says("submissions-status-accepted");
    let story = accepted.texts_of(".tl li");
    for (step, name) in
        [("Отправлено", "Примерова"), ("Открыто", "Заречная"), ("Возвращено", "Заречная"), ("Принято", "Заречная")]
    {
        let is_told = |told: &String| told.starts_with(step) && told.contains(name) && told.contains("сегодня в 12:00");
        assert!(story.iter().any(is_told), "{step}: {story:?}");
    }
    methodologist.get("/district").await.opens().sees("+68");
}

#[tokio::test]
async fn what_was_sent_is_recalled_until_somebody_opens_it() {
    let portal = Portal::open().await;
    let deputy = portal.sign_in(a_deputy()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    portal.given(a_duty(portal.world.district()).other("Справка")).await;

    let sent = send_words(&deputy, "Справка", "Проверены планы.").await;
    let letter = methodologist.get(sent.path().replace("/duties", "/district")).await;
    letter.opens().sees_not("Проверены планы").says("submissions-open");
    sent.form("#recall").submit().await.says("submissions-recalled");
    methodologist.get(letter.path()).await.answers(404);
    send_words(&deputy, "Справка", "Проверены все планы.").await.says("submissions-sent-now");
    let opened = open_first(&methodologist).await;

    opened.sees("Проверены все планы");
    let own = deputy.get(opened.path().replace("/district", "/duties")).await;
    assert_eq!(own.count("#recall"), 0);
    deputy.post(format!("{}/recall", own.path()), &[]).await.refused("submissions-refused-state");
}

#[tokio::test]
async fn the_next_round_shows_only_what_changed() {
    let portal = Portal::open().await;
    let deputy = portal.sign_in(a_deputy()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    portal.given(a_duty(portal.world.district()).other("Справка")).await;
    send_words(&deputy, "Справка", "Проверены планы.\nНарушений нет.").await;
    judge(&open_first(&methodologist).await, "Вернуть на доработку", "Сколько планов?").await;

    send_words(&deputy, "Справка", "Проверены восемь планов.\nНарушений нет.").await;
    let page = open_first(&methodologist).await;

    assert_eq!(page.count(".change"), 1);
    assert_eq!((page.text_of(".change ins"), page.text_of(".change del")), ("восемь планов.".into(), "планы.".into()));
    page.sees_not("Нарушений нет");
    page.link("Весь документ").follow().await.sees("Нарушений нет");
}

#[tokio::test]
async fn a_document_is_in_work_with_one_and_another_takes_it_over_in_one_press() {
    let portal = Portal::open().await;
    let deputy = portal.given(a_deputy()).await;
    let first = portal.sign_in(a_methodologist().named("Заречная Мария Степановна")).await;
    let second = portal.sign_in(a_centre_head()).await;
    portal.given(a_submission(&deputy)).await;
    let path = open_first(&first).await.path().to_owned();

    let seen = second.get(&path).await;
    seen.sees("М. С. Заречная");
    assert_eq!(seen.count("#verdict"), 0);
    second.post(format!("{path}/verdict"), &[("verdict", "accept")]).await.refused("submissions-refused-other");
    seen.form("#take").submit().await.says("submissions-taken");

    first.post(format!("{path}/verdict"), &[("verdict", "accept")]).await.refused("submissions-refused-other");
    judge(&second.get(&path).await, "Принять", "").await.says("submissions-accepted");
}

#[tokio::test]
async fn what_was_accepted_is_changed_by_nobody_and_no_statement() {
    let portal = Portal::open().await;
    let deputy = portal.given(a_deputy()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let id = portal.given(a_submission(&deputy)).await;
    let page = open_first(&methodologist).await;
    page.form("#remark-whole").fill("text", "Хорошо").submit().await.says("submissions-remark-made");
    judge(&methodologist.get(page.path()).await, "Принять", "").await.says("submissions-accepted");

    for deed in [
        "UPDATE submissions SET title = 'Другой' WHERE id = 'ID'",
        "UPDATE submissions SET paper = '{}' WHERE id = 'ID'",
        "UPDATE submissions SET status = 'sent' WHERE id = 'ID'",
        "UPDATE submissions SET status = 'returned' WHERE id = 'ID'",
        "UPDATE submissions SET status = 'lapsed', closed_by_name = 'Другая' WHERE id = 'ID'",
        "UPDATE submissions SET status = 'lapsed', closed_at = now() WHERE id = 'ID'",
        "UPDATE submissions SET reviewer_name = 'Другая' WHERE id = 'ID'",
        "DELETE FROM submissions WHERE id = 'ID'",
        "UPDATE submission_steps SET done_at = now() WHERE submission_id = 'ID'",
        "DELETE FROM submission_steps WHERE submission_id = 'ID'",
        "UPDATE submission_remarks SET text = 'Плохо' WHERE submission_id = 'ID'",
        "UPDATE submission_remarks SET answer = 'Нет' WHERE submission_id = 'ID'",
        "DELETE FROM submission_remarks WHERE submission_id = 'ID'",
    ] {
        let mut tx = portal.write().await;
        let deed = deed.replace("ID", &id.to_string());
        assert!(sqlx::raw_sql(AssertSqlSafe(deed.clone())).execute(tx.conn()).await.is_err(), "the serving role may {deed}");
    }
    methodologist.post(format!("{}/verdict", page.path()), &[("verdict", "accept")]).await.refused("submissions-refused-state");
}

#[tokio::test]
async fn what_was_accepted_is_opened_again_with_a_reason_or_lapses_by_a_later_round() {
    let portal = Portal::open().await;
    let deputy = portal.sign_in(a_deputy()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    portal.given(a_duty(portal.world.district()).other("Справка")).await;
    send_words(&deputy, "Справка", "Проверены планы.").await;
    let accepted = judge(&open_first(&methodologist).await, "Принять", "").await;

    accepted.form("#reopen").submit().await.faults("reason", "common-problem-required");
    accepted.form("#reopen").fill("reason", "Нет подписи").submit().await.says("submissions-reopened").sees("Нет подписи");
    send_words(&deputy, "Справка", "Проверены планы, подписано.").await;
    judge(&open_first(&methodologist).await, "Принять", "").await;
    owed(&deputy, "Справка").await.says("submissions-will-lapse");
    send_words(&deputy, "Справка", "Проверены планы, подписано вчера.").await;

    let queue = methodologist.get("/district/queue").await;
    queue.says("submissions-lapsed");
    assert_eq!(queue.count("#lapsed li"), 1);
    let changed = methodologist.post(&queue.attributes("#lapsed form", "action")[0], &[]).await;
    assert_eq!(changed.count(".change"), 1);
}

#[tokio::test]
async fn a_later_day_is_asked_for_with_a_reason_and_counts_as_the_day_when_it_is_granted() {
    let portal = Portal::open().await;
    let (head, deputy) = (portal.sign_in(a_head()).await, portal.sign_in(a_deputy()).await);
    let methodologist = portal.sign_in(a_methodologist()).await;
    portal.given(a_duty(portal.world.district()).other("Справка")).await;
    let page = owed(&head, "Справка").await;

    page.form("#extension")
        .fill("wanted_until", "2026-09-01")
        .fill("reason", "Болезнь")
        .submit()
        .await
        .faults("wanted_until", "submissions-problem-earlier");
    page.form("#extension").fill("wanted_until", "2026-11-30").fill("reason", "Болезнь").submit().await.opens();
    let list = methodologist.get("/district/extensions").await;
    list.sees("Болезнь").form(".answer-extension").press("Продлить").await.says("submissions-extension-granted");
    assert_eq!(methodologist.get("/district").await.count("td.reg-granted"), 1);
    send_words(&deputy, "Справка", "Проверены планы.").await.says("submissions-sent-now");
    judge(&open_first(&methodologist).await, "Принять", "").await;

    let register = methodologist.get("/district").await;
    assert_eq!(register.count("td.reg-in-time"), 1);
    assert_eq!(register.count("td.reg-late"), 0);
}

#[tokio::test]
async fn in_ukraine_a_centre_takes_note_or_advises() {
    let portal = Portal::open().await;
    let deputy = portal.given(a_deputy().of(portal.world.stranger())).await;
    let methodologist = portal.sign_in(a_methodologist().of(&portal.world.far)).await;
    portal.given(a_submission(&deputy)).await;

    let page = open_first(&methodologist).await;
    methodologist.post(format!("{}/verdict", page.path()), &[("verdict", "accept")]).await.refused("submissions-refused-state");
    let advised = page.form("#verdict").fill("reason", "Додайте строки").press("Дать советы").await;

    advised.says("submissions-advised").says("submissions-status-advised");
}

#[tokio::test]
async fn only_a_deputy_or_the_principal_sends() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_duty(portal.world.district()).other("Справка")).await;

    let page = owed(&head, "Справка").await;

    page.sees_not("Отправить в центр");
    head.post(format!("{}/sending", page.path()), &[("text", "Проверены планы.")]).await.answers(403);
}
