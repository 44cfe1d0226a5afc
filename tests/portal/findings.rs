//! The check before sending: what is found in the card and the files is told with its place, cleaned in one press, and what
//! stays is explained to whoever decides.

use crate::hostile::hidden;
use crate::practices::filled;
use crate::support::*;

/// A draft with this file, read; its editor's page.
async fn drafted(portal: &Portal, author: &SignedIn, name: &str, bytes: Vec<u8>) -> Page {
    let page = author.get("/practices/new").await;
    let page = page.form("#practice-start").fill("title", "Дерево дел").attach("files", name, bytes).submit().await;
    portal.run_jobs().await;
    author.get(page.path()).await
}

/// Its findings, each with its place.
fn found(page: &Page) -> String {
    page.texts_of("#findings li").join("\n")
}

#[tokio::test]
async fn each_thing_found_is_told_with_its_file_and_its_page() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher()).await;

    let page = drafted(&portal, &author, "сценарий.docx", hidden::document()).await;

    for key in ["pupil", "comment", "change", "camera", "author", "large"] {
        page.says(&format!("findings-sort-{key}"));
    }
    let found = found(&page);
    assert!(found.contains("«Не много ли фамилий?»") && found.contains("сценарий.docx, стр. 2"), "{found}");
}

#[tokio::test]
async fn one_press_cleans_the_file_and_the_words_stay() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher()).await;
    let page = drafted(&portal, &author, "сценарий.docx", hidden::document()).await;

    let pressed = page.form("#cleaning-form").submit().await;
    pressed.says("findings-cleaning").says("findings-busy");
    portal.run_jobs().await;
    let page = author.get(page.path()).await;

    assert_eq!(page.count("#cleaning-form"), 0);
    assert_eq!(page.texts_of("#findings li").len(), 1, "{}", found(&page));
    page.says("findings-sort-pupil");
    let file = author.get(page.path().trim_end_matches("/edit")).await;
    file.sees("Читал 7-А Петров Иван.").sees("вставлено").sees_not("вычеркнуто");
}

#[tokio::test]
async fn what_stays_is_explained_before_sending_and_the_head_reads_it() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher()).await;
    let head = portal.sign_in(a_head()).await;
    let page = drafted(&portal, &author, "ход.txt", "Лучше всех читал 7-А Петров Иван.".into()).await;

    filled(&page).press("Отправить руководителю").await.faults("findings", "findings-required");
    let silent = author.get(page.path()).await.form("#findings-form").choose("finding_cause", "kept").submit().await;
    silent.faults("finding_words", "findings-words-required");
    let told =
        silent.form("#findings-form").choose("finding_cause", "invented").fill("finding_words", "Герой рассказа").submit().await;
    told.says("findings-saved");
    filled(&told).press("Отправить руководителю").await.says("practices-submitted");

    let desk = head.get("/practices/queue").await.link("Рассмотреть").follow().await;
    desk.sees("7-А Петров Иван").sees("ход.txt").sees("Имена вымышленные или из книги: Герой рассказа");
}

#[tokio::test]
async fn a_word_about_one_thing_does_not_speak_for_another() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher()).await;
    let page = drafted(&portal, &author, "ход.txt", "Лучше всех читал 7-А Петров Иван.".into()).await;
    let told = page.form("#findings-form").choose("finding_cause", "invented").submit().await;

    let sent = filled(&told).fill("course", "Звоните мне: 8 912 345-67-89").press("Отправить руководителю").await;

    sent.faults("findings", "findings-required").says("findings-sort-phone");
}

#[tokio::test]
async fn a_heavy_photograph_becomes_a_light_one() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher()).await;
    let page = drafted(&portal, &author, "снимок.jpg", hidden::heavy()).await;
    page.says("findings-sort-large");

    page.form("#cleaning-form").submit().await;
    portal.run_jobs().await;
    let page = author.get(page.path()).await;

    assert_eq!(page.count("#findings"), 0, "{}", page.text());
    page.sees("снимок.jpg");
}

#[tokio::test]
async fn a_file_that_breaks_its_reader_stays_with_its_author() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher()).await;
    let torn = crate::hostile::samples::docx_of("<w:p><w:ins w:id=\"1\"><w:r><w:t>слово</w:t></w:r></w:ins></w:p><w:p><w:r>");
    let page = drafted(&portal, &author, "обрыв.docx", torn).await;
    page.says("findings-sort-change");

    page.form("#cleaning-form").check("keep_originals").submit().await;
    portal.run_jobs().await;
    let page = author.get(page.path()).await;

    page.sees("обрыв.docx").says("findings-sort-change");
    assert_eq!(page.count("#originals"), 0, "it is there once");
    assert_eq!(page.count("#cleaning-form"), 1);
}

/// The address of the one file that the author has kept.
fn kept(page: &Page) -> String {
    page.attributes("#originals .files a", "href").pop().expect("a kept file")
}

#[tokio::test]
async fn the_file_as_it_was_is_kept_only_by_wish() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher()).await;
    let wished = drafted(&portal, &author, "сценарий.docx", hidden::document()).await;
    let silent = drafted(&portal, &author, "сценарий.docx", hidden::document()).await;

    wished.form("#cleaning-form").check("keep_originals").submit().await;
    silent.form("#cleaning-form").submit().await;
    portal.run_jobs().await;

    assert_eq!(author.get(silent.path()).await.count("#originals"), 0);
    let page = author.get(wished.path()).await;
    assert_eq!(author.get(kept(&page)).await.bytes(), &hidden::document());
}

#[tokio::test]
async fn the_file_as_it_was_is_its_authors_alone() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher()).await;
    let head = portal.sign_in(a_head()).await;
    let page = drafted(&portal, &author, "сценарий.docx", hidden::document()).await;
    page.form("#cleaning-form").check("keep_originals").submit().await;
    portal.run_jobs().await;
    let told = author.get(page.path()).await.form("#findings-form").choose("finding_cause", "invented").submit().await;
    filled(&told).press("Отправить руководителю").await.says("practices-submitted");
    let practice = page.path().trim_end_matches("/edit").to_owned();
    let kept = kept(&author.get(&practice).await);

    let seen = head.get(&practice).await;

    assert_eq!(seen.opens().count("#originals"), 0);
    head.get(&kept).await.answers(404);
    head.post(format!("{kept}/delete"), &[]).await.answers(404);
    author.get(&kept).await.answers(200);
}

#[tokio::test]
async fn the_file_as_it_was_can_be_deleted() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher()).await;
    let page = drafted(&portal, &author, "сценарий.docx", hidden::document()).await;
    page.form("#cleaning-form").check("keep_originals").submit().await;
    portal.run_jobs().await;
    let page = author.get(page.path()).await;
    let kept = kept(&page);

    let deleted = page.form(&format!("{kept}/delete")).submit().await;

    assert_eq!(deleted.says("findings-original-deleted").count("#originals"), 0);
    author.get(&kept).await.answers(404);
}
