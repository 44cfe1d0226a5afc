//! Other words for a practice that is in a bank: only the difference is decided on, the old words stay readable, and
//! those who rely on them are told.

use crate::support::*;

/// An author with a practice that everybody may read.
async fn published(portal: &Portal) -> (SignedIn, Practice) {
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).titled("Как мы спорим").published()).await;
    (portal.sign_in_as(&author).await, practice)
}

/// Writes a correction of the course and sends it.
async fn corrected(author: &SignedIn, practice: &Practice, course: &str) -> Page {
    let form = author.get(practice.path()).await.link("Исправить текст").follow().await.form("#correction");
    form.fill("course", course).fill("note", "Исправлена опечатка").press("send").await
}

#[tokio::test]
async fn readers_see_a_correction_once_it_is_taken_in() {
    let portal = Portal::open().await;
    let (author, practice) = published(&portal).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    corrected(&author, &practice, "Большой круг, обсуждение, подписание.").await.says("practices-correction-sent");
    portal.visitor().get(practice.path()).await.sees_not("Большой круг");

    let desk = methodologist.get("/practices/queue").await.sees("Исправлена опечатка").link("Рассмотреть").follow().await;
    assert_eq!(desk.texts_of("dt"), ["Ход"]);
    desk.form("#decision").press("take").await.says("practices-correction-taken");
    portal.run_jobs().await;

    portal.visitor().get(practice.path()).await.sees("Большой круг");
    let versions = portal.visitor().get(practice.path()).await.link("исправлено").follow().await;
    versions.sees("Исправлена опечатка").sees("Круг, обсуждение, подписание.");
    portal.visitor().get("/practices?q=большой").await.sees("Как мы спорим");
}

#[tokio::test]
async fn a_correction_comes_back_with_a_reason() {
    let portal = Portal::open().await;
    let (author, practice) = published(&portal).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    corrected(&author, &practice, "Круг.").await.says("practices-correction-sent");
    let desk = format!("{}/correction/review", practice.path());

    methodologist.get(&desk).await.form("#decision").press("return").await.faults("reason", "common-problem-required");
    let form = methodologist.get(&desk).await.form("#decision").fill("reason", "Пропал ход занятия");
    form.press("return").await.says("practices-correction-returned");

    let page = author.get(format!("{}/correction", practice.path())).await;
    page.sees("Пропал ход занятия");
    assert_eq!(page.form("#correction").value("course"), "Круг.");
    methodologist.get(&desk).await.answers(404);
}

#[tokio::test]
async fn those_who_rely_on_a_practice_are_told_what_was_changed() {
    let portal = Portal::open().await;
    let (author, practice) = published(&portal).await;
    let reader = portal.sign_in(a_teacher().with_email("reader@school.example")).await;
    portal.sign_in(a_teacher().with_email("stranger@school.example")).await;
    reader.post(format!("{}/bookmark", practice.path()), &[]).await.opens();
    let methodologist = portal.sign_in(a_methodologist()).await;
    corrected(&author, &practice, "Большой круг.").await;

    let desk = methodologist.get(format!("{}/correction/review", practice.path())).await;
    desk.form("#decision").press("take").await.says("practices-correction-taken");
    portal.run_jobs().await;

    let letters = portal.letters();
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert_eq!(letters[0].to, "reader@school.example");
    assert!(letters[0].text.contains("Исправлена опечатка"), "{}", letters[0].text);
}

#[tokio::test]
async fn a_correction_says_what_it_changes_and_changes_something() {
    let portal = Portal::open().await;
    let (author, practice) = published(&portal).await;
    let form = || async { author.get(format!("{}/correction", practice.path())).await.form("#correction") };

    form().await.fill("course", "Круг.").press("send").await.faults("note", "common-problem-required");
    let same = form().await.fill("course", "Круг, обсуждение, подписание.").fill("note", "Ничего");
    same.press("send").await.faults("title", "practices-correction-same");

    author.post(format!("{}/correction/delete", practice.path()), &[]).await.says("practices-correction-given-up");
}

#[tokio::test]
async fn nobody_but_its_author_corrects_and_nobody_decides_on_an_own_correction() {
    let portal = Portal::open().await;
    let author = portal.given(a_methodologist()).await;
    let practice = portal.given(a_practice(&author).of_centre().published()).await;
    let other = portal.sign_in(a_methodologist()).await;
    let author = portal.sign_in_as(&author).await;

    other.get(format!("{}/correction", practice.path())).await.refused("practices-refused-not-author");
    corrected(&author, &practice, "Круг.").await.says("practices-correction-sent");

    let desk = format!("{}/correction/review", practice.path());
    author.get(&desk).await.refused("practices-refused-own-centre");
    portal.sign_in(a_head()).await.get(&desk).await.refused("practices-refused-not-centre");
    other.get(&desk).await.opens();
}

#[tokio::test]
async fn two_windows_with_a_correction_lose_no_word() {
    let portal = Portal::open().await;
    let (author, practice) = published(&portal).await;
    let path = format!("{}/correction", practice.path());
    let here = author.get(&path).await.form("#correction");
    let there = author.get(&path).await.form("#correction");

    here.fill("course", "Большой круг.").submit().await.says("practices-draft-saved");
    let page = there.fill("course", "Малый круг.").submit().await;

    page.answers(409).sees("Большой круг.");
    assert_eq!(page.form("#correction").value("course"), "Малый круг.");
}
