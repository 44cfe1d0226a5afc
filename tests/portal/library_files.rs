//! The files of a document: brought by its keeper, searched inside, handed out to whoever may read it, and kept from the
//! sweep for as long as a row names them.

use kopilka::practices;
use time::Duration;

use crate::support::*;

/// Puts a document up and returns its page.
async fn put_up(keeper: &SignedIn, level: &str) -> Page {
    let page = keeper.get("/library/new").await;
    let form = page.form("#norm");
    // A school has one shelf, and nothing to choose.
    let form = if level == "school" { form } else { form.choose("level", level) };
    let form = form.choose("kind", "order").fill("title", "О питании");
    form.fill("issuer", "Отдел образования").fill("number", "97").fill("dated", "2026-09-01").submit().await
}

#[tokio::test]
async fn a_word_inside_a_file_is_found_with_the_file_and_its_place() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let page = put_up(&keeper, "public").await;
    let paper = keeper.get("/library/paper/pdf").await.bytes().to_vec();

    let page = page.form("#bring").attach("file", "реестр.pdf", paper.clone()).submit().await;
    page.says("library-files-added");
    portal.run_jobs().await;

    for list in ["/library?q=реестр+нормативных", "/search?q=реестр+нормативных"] {
        let found = portal.visitor().get(list).await;
        found.sees("О питании").sees("В файле «реестр.pdf», страница 1:");
    }
    let file = portal.visitor().get(page.path()).await.link("реестр.pdf").follow().await;
    assert_eq!(file.bytes().to_vec(), paper);
}

#[tokio::test]
async fn a_file_that_was_taken_off_is_found_no_more() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let page = put_up(&keeper, "public").await;
    let page = page.form("#bring").attach("file", "приказ.txt", "Скворечники красят весной.").submit().await;
    portal.run_jobs().await;
    portal.visitor().get("/library?q=скворечник").await.sees("В файле «приказ.txt»:");

    let removal = page.attributes("form[action$='/delete']", "action").into_iter().find(|action| action.contains("/files/"));
    page.form(&removal.unwrap()).submit().await.says("library-file-removed").sees_not("приказ.txt");
    portal.run_jobs().await;

    portal.visitor().get("/library?q=скворечник").await.says("library-nothing");
}

#[tokio::test]
async fn a_file_is_for_those_who_see_its_document() {
    let portal = Portal::open().await;
    let principal = portal.sign_in(a_principal()).await;
    let page = put_up(&principal, "school").await;
    let page = page.form("#bring").attach("file", "приказ.txt", "Скворечники красят весной.").submit().await;
    portal.run_jobs().await;
    let file = page.attributes(".files a", "href").remove(0);

    portal.sign_in(a_teacher()).await.get(&file).await.answers(200);
    portal.visitor().get(&file).await.answers(404);
    let stranger = portal.sign_in(a_teacher().of(&portal.world.near.schools[1])).await;
    stranger.get(&file).await.answers(404);
    stranger.get("/library?q=скворечник").await.says("library-nothing");
    portal.sign_in(a_methodologist()).await.get(&file).await.answers(404);
    portal.sign_in(a_teacher()).await.post(format!("{file}/delete"), &[]).await.answers(403);
}

#[tokio::test]
async fn a_file_that_is_not_taken_is_named_with_the_reason() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let page = put_up(&keeper, "public").await;

    page.form("#bring").attach("file", "приказ.exe", *b"MZ").submit().await.answers(409).sees("приказ.exe");

    keeper.get(page.path()).await.sees_not("приказ.exe");
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_file_of_a_document_is_not_swept_away() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let page = put_up(&keeper, "public").await;
    let page = page.form("#bring").attach("file", "приказ.txt", "Скворечники красят весной.").submit().await;
    portal.run_jobs().await;

    portal.pass(Duration::days(20));
    let mut tx = portal.write().await;
    practices::plan_sweep(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.run_jobs().await;

    let file = page.attributes(".files a", "href").remove(0);
    assert_eq!(portal.visitor().get(&file).await.bytes(), "Скворечники красят весной.".as_bytes());
}
