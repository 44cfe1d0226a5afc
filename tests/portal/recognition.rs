//! What the bank gives in return: numbers without gaps, certificates that anybody may check, and the register.

use std::collections::BTreeSet;

use futures::future::join_all;
use time::Duration;

use crate::paper_pages::{file, said, says_the_same_everywhere};
use crate::practices::send;
use crate::support::*;

/// The decision behind an acceptance, as the head types it.
const BASIS: &str = "протокол от 20.11.2026 № 3";

/// A practice of the teacher, sent and accepted at the desk of the head.
async fn accepted(portal: &Portal, teacher: &SignedIn, head: &SignedIn, title: &str) -> String {
    let path = send(teacher, title).await;
    let desk = head.get(format!("{path}/review")).await.form("#review-form").fill("basis", BASIS);
    desk.press("accept").await.says("practices-accepted");
    portal.run_jobs().await;
    path
}

/// The certificates that a person holds, the latest first.
async fn certificates(author: &SignedIn) -> Vec<String> {
    let page = author.get("/practices/mine").await;
    page.attributes("section[aria-labelledby='certificates'] a", "href")
}

/// The page on which anybody checks a certificate.
async fn checked(portal: &Portal, holder: &SignedIn, certificate: &str) -> Page {
    let path = holder.get(certificate).await.link("Страница проверки").path().to_owned();
    portal.visitor().get(path).await
}

#[tokio::test]
async fn an_accepted_practice_gives_its_author_a_certificate_at_once() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    let teacher = portal.sign_in(a_teacher()).await;

    accepted(&portal, &teacher, &head, "Как мы спорим").await;

    let held = certificates(&teacher).await;
    assert_eq!(held.len(), 1);
    let page = teacher.get(&held[0]).await;
    page.sees("С-2026-00001").sees("КОП-2026/27-001").sees("протокол от 20.11.2026 № 3").says("recognition-standing-holds");
}

#[tokio::test]
async fn a_certificate_says_the_same_on_its_page_in_docx_and_in_pdf() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    let teacher = portal.sign_in(a_teacher()).await;
    accepted(&portal, &teacher, &head, "Как мы спорим").await;
    let paper = format!("{}/paper", certificates(&teacher).await[0]);

    let words = says_the_same_everywhere(&teacher, &paper, "Проверить: portal.example/check").await;

    assert!(said(&words, "СЕРТИФИКАТ о размещении методической разработки"), "{words:?}");
    assert!(said(&words, "«Как мы спорим»"), "{words:?}");
    assert!(said(&words, "принята в методическую копилку методического объединения классных руководителей"), "{words:?}");
    assert!(said(&words, "Автор: Примерова Анна Петровна"), "{words:?}");
    assert!(said(&words, "_______________ В. О. Образцова"), "{words:?}");
}

#[tokio::test]
async fn whoever_holds_a_certificate_sees_on_its_check_page_what_it_should_say() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    accepted(&portal, &teacher, &head, "Как мы спорим").await;

    let page = checked(&portal, &teacher, &certificates(&teacher).await[0]).await;

    page.opens().sees("С-2026-00001").sees("Примерова Анна Петровна").sees("«Как мы спорим»").sees("Школа № 4");
    page.sees("КОП-2026/27-001").sees(BASIS);
    page.sees("22 ноября 2026").says("recognition-standing-holds");
    let code = page.path().rsplit('/').next().unwrap().to_uppercase();
    let typed = portal.visitor().get("/check").await.form("form[action='/check']").fill("code", &code).submit().await;
    typed.opens().sees("С-2026-00001");
    portal.visitor().get("/check/0000000000000000").await.answers(404).says("protocols-verify-unknown");
}

#[tokio::test]
async fn the_check_page_of_a_withdrawn_practice_says_so_until_the_withdrawal_is_undone() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let path = accepted(&portal, &teacher, &head, "Как мы спорим").await;
    let certificate = certificates(&teacher).await.remove(0);

    let page = teacher.post(format!("{path}/withdrawal"), &[]).await;
    checked(&portal, &teacher, &certificate).await.says("recognition-standing-withdrawn").sees("22 ноября 2026");
    page.form(".msg form").submit().await.says("practices-restored");
    portal.run_jobs().await;

    checked(&portal, &teacher, &certificate).await.says("recognition-standing-holds");
}

#[tokio::test]
async fn an_annulled_certificate_says_so_and_its_number_is_never_given_again() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    accepted(&portal, &teacher, &head, "Как мы спорим").await;
    let certificate = certificates(&teacher).await.remove(0);

    let form = head.get(&certificate).await.form("#annulment").fill("reason", "Имя записано с ошибкой");
    form.submit().await.says("recognition-annulled").sees("Имя записано с ошибкой");
    let page = checked(&portal, &teacher, &certificate).await;
    page.says("recognition-standing-annulled").sees_not("Имя записано с ошибкой");
    let fresh = head.post(format!("{certificate}/reissue"), &[]).await;

    fresh.says("recognition-reissued").sees("С-2026-00002").says("recognition-standing-holds");
    head.post(format!("{certificate}/reissue"), &[]).await.refused("recognition-refused-replaced");
    head.post(format!("{certificate}/annulment"), &[("reason", "Ещё раз")]).await.refused("recognition-refused-annulled");
    assert_eq!(certificates(&teacher).await.len(), 2);
    let mut tx = portal.write().await;
    let forgiven = sqlx::query("DELETE FROM certificate_ends").execute(tx.conn()).await.unwrap_err();
    assert!(forgiven.to_string().contains("never changed"), "{forgiven}");
}

#[tokio::test]
async fn an_annulment_needs_a_reason() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    accepted(&portal, &teacher, &head, "Как мы спорим").await;
    let certificate = certificates(&teacher).await.remove(0);

    let page = head.get(&certificate).await.form("#annulment").submit().await;

    page.answers(422).faults("reason", "common-problem-required");
}

#[tokio::test]
async fn a_certificate_is_its_holders_and_the_leaders_alone() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    accepted(&portal, &teacher, &head, "Как мы спорим").await;
    let certificate = certificates(&teacher).await.remove(0);

    portal.sign_in(a_teacher()).await.get(&certificate).await.answers(404);
    portal.sign_in(a_head().of(&portal.world.near.schools[1])).await.get(&certificate).await.answers(404);
    portal.sign_in(a_principal()).await.get(&certificate).await.opens();
    teacher.post(format!("{certificate}/annulment"), &[("reason", "Не нравится")]).await.answers(403);
    let methodologist = portal.sign_in(a_methodologist()).await;
    methodologist.post(format!("{certificate}/annulment"), &[("reason", "Не нравится")]).await.answers(404);
}

#[tokio::test]
async fn publication_in_the_district_gives_a_second_certificate_and_further_opening_none() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let piece = portal.given(a_practice(&author).nominated()).await;
    let teacher = portal.sign_in_as(&author).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let publication = format!("{}/publication", piece.path());

    methodologist.post(&publication, &[("level", "district")]).await.says("practices-published");
    methodologist.post(&publication, &[("level", "public")]).await.says("practices-published");
    portal.run_jobs().await;

    let page = teacher.get("/practices/mine").await;
    let held = page.attributes("section[aria-labelledby='certificates'] a", "href");
    assert_eq!(held.len(), 1);
    teacher.get(&held[0]).await.sees("МБ-2026-0001").sees("С-2026-00001");
}

#[tokio::test]
async fn every_author_gets_a_certificate_of_their_own() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let path = send(&teacher, "Как мы спорим").await;
    let mut tx = portal.write().await;
    let together = "UPDATE practices SET coauthors = 'Пеналова Ольга Викторовна'";
    sqlx::query(together).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();

    head.get(format!("{path}/review")).await.form("#review-form").press("accept").await.says("practices-accepted");
    portal.run_jobs().await;

    let list = head.get("/certificates").await;
    list.sees("С-2026-00001, Примерова Анна Петровна").sees("С-2026-00002, Пеналова Ольга Викторовна");
    let second = list.link("С-2026-00002, Пеналова Ольга Викторовна").path().to_owned();
    let page = checked(&portal, &head, &second).await;
    page.says("recognition-fact-home").sees("Школа № 4").sees_not("Место работы");
}

#[tokio::test]
async fn fifty_acceptances_at_once_leave_no_gap_in_the_numbers() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let author = portal.given(a_teacher()).await;
    let mut pieces = Vec::new();
    for _ in 0..50 {
        pieces.push(portal.given(a_practice(&author).submitted()).await);
    }

    let answers = join_all(pieces.iter().map(|piece| {
        let head = head.copied();
        async move {
            let fields = [("outcome", "accept"), ("version", "1")];
            head.post(format!("{}/review", piece.path()), &fields).await.status()
        }
    }))
    .await;

    assert_eq!(answers, [200; 50]);
    portal.run_jobs().await;
    let mut tx = portal.write().await;
    let numbers: Vec<i32> =
        sqlx::query_scalar("SELECT number FROM certificates ORDER BY number").fetch_all(tx.conn()).await.unwrap();
    assert_eq!(numbers, (1..=50).collect::<Vec<_>>());
    let entries: Vec<i32> =
        sqlx::query_scalar("SELECT number FROM register_entries ORDER BY number").fetch_all(tx.conn()).await.unwrap();
    assert_eq!(entries, numbers);
    let codes: Vec<String> = sqlx::query_scalar("SELECT code FROM certificates").fetch_all(tx.conn()).await.unwrap();
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), 50);
}

#[tokio::test]
async fn numbers_of_certificates_begin_anew_with_the_calendar_year() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    accepted(&portal, &teacher, &head, "Как мы спорим").await;

    portal.pass(Duration::days(45));
    let teacher = portal.sign_in_as(&teacher.person).await;
    let head = portal.sign_in_as(&head.person).await;
    accepted(&portal, &teacher, &head, "Письмо в будущее").await;

    let page = teacher.get(&certificates(&teacher).await[0]).await;
    page.sees("С-2027-00001").sees("КОП-2026/27-002");
    head.get("/certificates").await.sees("С-2027-00001").link("2026").follow().await.sees("С-2026-00001");
}

#[tokio::test]
async fn the_register_of_a_year_says_the_same_in_every_format() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    for title in ["Как мы спорим", "Письмо в будущее"] {
        accepted(&portal, &teacher, &head, title).await;
    }
    let edges = "№ Автор Название Вид, форма Классы Направление Дата приёма Протокол";

    let words = says_the_same_everywhere(&head, "/register/paper", edges).await;

    assert!(said(&words, "РЕЕСТР МЕТОДИЧЕСКОЙ КОПИЛКИ"), "{words:?}");
    assert!(said(&words, "за 2026/27 учебный год"), "{words:?}");
    assert!(said(&words, "КОП-2026/27-001"), "{words:?}");
    assert!(said(&words, "Письмо в будущее"), "{words:?}");
    assert!(said(&words, "22.11.2026 протокол от 20.11.2026 № 3"), "{words:?}");
    head.get(file("/register/paper", "xlsx")).await.opens();
}

#[tokio::test]
async fn a_statement_tells_who_gave_how_much() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    for (name, pieces) in [("Пеналова Ольга Викторовна", 2), ("Линейкина Дарья Ивановна", 1)]
    {
        let author = portal.given(a_teacher().named(name)).await;
        for _ in 0..pieces {
            let piece = portal.given(a_practice(&author).submitted()).await;
            head.post(format!("{}/review", piece.path()), &[("outcome", "accept"), ("version", "1")]).await.opens();
        }
    }
    portal.run_jobs().await;

    let page = head.get("/register/paper").await.link("Кто сколько дал за 2026/27").follow().await;

    let rows = page.texts_of(".paper tbody tr, .paper-desk tr");
    let rows: Vec<_> = rows.iter().map(|row| row.replace('\u{a0}', " ")).collect();
    assert!(rows.iter().any(|row| row.contains("О. В. Пеналова") && row.contains('2')), "{rows:?}");
    assert!(rows.iter().any(|row| row.contains("Всего") && row.contains('3')), "{rows:?}");
}

#[tokio::test]
async fn a_district_has_a_register_of_its_own() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let piece = portal.given(a_practice(&author).titled("Письмо в будущее").nominated()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let publication = format!("{}/publication", piece.path());
    methodologist.post(&publication, &[("level", "district"), ("basis", "приказ № 14")]).await.says("practices-published");
    portal.run_jobs().await;

    let register = methodologist.get("/register/paper").await;

    register.sees("МБ-2026-0001").sees("Письмо в будущее").sees("приказ № 14").sees("за 2026 год");
    portal.sign_in(a_head()).await.get("/register/paper").await.opens().sees_not("Письмо в будущее");
}
