//! Files beside what a school sends: the centre takes them, nobody else, and nobody changes them.

use kopilka::practices;
use sqlx::AssertSqlSafe;
use time::Duration;

use crate::submissions::{open_first, owed};
use crate::support::*;

/// Sends words with a file beside them.
async fn send_with_a_file(portal: &Portal, deputy: &SignedIn) -> Page {
    portal.given(a_duty(portal.world.district()).other("Справка")).await;
    let form = owed(deputy, "Справка").await.form("#send").fill("text", "Проверены планы.");
    let sent = form.attach("file", "опрос.txt", "24 ответа").submit().await;
    sent.says("submissions-sent-now").sees("опрос.txt");
    sent
}

#[tokio::test]
async fn the_centre_takes_the_file_once_it_has_opened_the_document_and_nobody_else_does() {
    let portal = Portal::open().await;
    let deputy = portal.sign_in(a_deputy()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let sent = send_with_a_file(&portal, &deputy).await;
    let own = sent.attributes(".files a", "href").remove(0);
    let theirs = own.replace("/duties", "/district");

    methodologist.get(&theirs).await.answers(404);
    let opened = open_first(&methodologist).await;
    let taken = opened.link("опрос.txt").follow().await;

    assert_eq!(taken.bytes().to_vec(), "24 ответа".as_bytes());
    opened.sees("Приложения").sees("Проверены планы.");
    deputy.get(&own).await.opens();
    portal.sign_in(a_deputy().of(portal.world.neighbour())).await.get(&own).await.answers(404);
    portal.sign_in(a_methodologist().of(&portal.world.far)).await.get(&theirs).await.answers(404);
    portal.sign_in(a_teacher()).await.get(&own).await.answers(403);
}

#[tokio::test]
async fn a_file_alone_is_a_document() {
    let portal = Portal::open().await;
    let deputy = portal.sign_in(a_deputy()).await;
    portal.given(a_duty(portal.world.district()).other("Справка")).await;
    let page = owed(&deputy, "Справка").await;

    page.form("#send").submit().await.faults("text", "common-problem-required");
    let sent = page.form("#send").attach("file", "опрос.txt", "24 ответа").submit().await;

    sent.says("submissions-sent-now");
    assert_eq!(portal.sign_in(a_methodologist()).await.get("/district").await.count("td.reg-waiting"), 1);
}

#[tokio::test]
async fn a_file_that_is_not_taken_leaves_the_words_in_the_form() {
    let portal = Portal::open().await;
    let deputy = portal.sign_in(a_deputy()).await;
    portal.given(a_duty(portal.world.district()).other("Справка")).await;

    let form = owed(&deputy, "Справка").await.form("#send").fill("text", "Проверены планы.");
    let page = form.attach("file", "опрос.exe", "MZ").submit().await;

    page.answers(422).sees("опрос.exe");
    assert_eq!(page.form("#send").value("text").trim(), "Проверены планы.");
    deputy.get("/duties").await.sees_not("Отправлено");
}

#[tokio::test]
async fn files_are_sealed_by_the_sending_and_never_swept_away() {
    let portal = Portal::open().await;
    let deputy = portal.sign_in(a_deputy()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    send_with_a_file(&portal, &deputy).await;
    let opened = open_first(&methodologist).await;

    for deed in [
        "UPDATE submission_files SET name = 'другой.txt'",
        "DELETE FROM submission_files",
        "INSERT INTO submission_files (id, submission_id, school_id, position, name, media_type, size, sha256, key, added_at)
         SELECT gen_random_uuid(), submission_id, school_id, 2, name, media_type, size, sha256, 'other', now() FROM submission_files",
    ] {
        let mut tx = portal.reaching(&deputy.person.school).await;
        assert!(sqlx::raw_sql(AssertSqlSafe(deed)).execute(tx.conn()).await.is_err(), "the serving role may {deed}");
    }
    portal.pass(Duration::days(20));
    let mut tx = portal.write().await;
    practices::plan_sweep(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.run_jobs().await;

    let again = portal.sign_in(a_methodologist()).await.get(opened.path()).await;
    again.link("опрос.txt").follow().await.opens();
}
