//! «Сделано на основе», and what whoever decides sees of a practice that was sent again.

use crate::practices::{filled, send};
use crate::support::*;

/// Begins a practice on the basis of another and returns its address.
pub async fn adapt(author: &SignedIn, basis: &str, title: &str) -> String {
    let page = author.get(basis).await.form(&format!("{basis}/adaptation")).submit().await;
    page.says("practices-adapted");
    let path = page.path().trim_end_matches("/edit").to_owned();
    page.form("#practice-form").fill("title", title).submit().await.says("practices-draft-saved");
    path
}

/// Sends a draft to the head, who takes it in.
pub async fn accepted(author: &SignedIn, head: &SignedIn, path: &str) {
    let page = author.get(format!("{path}/edit")).await;
    filled(&page).press("Отправить руководителю").await.says("practices-submitted");
    head.get(format!("{path}/review")).await.form("#review-form").press("accept").await.says("practices-accepted");
}

#[tokio::test]
async fn what_is_made_on_a_basis_names_it_and_promises_nothing_of_it() {
    let portal = Portal::open().await;
    let basis = portal.given(a_teacher().named("Пеналова Ольга Викторовна")).await;
    let basis = portal.given(a_practice(&basis).titled("Как мы спорим").published()).await;
    let teacher = portal.sign_in(a_teacher()).await;

    let path = adapt(&teacher, &basis.path(), "Как мы спорим по почте").await;

    let form = teacher.get(format!("{path}/edit")).await.form("#practice-form");
    assert_eq!(form.value("course"), "Круг, обсуждение, подписание.");
    let sources = plain(&form.value("sources"));
    assert!(sources.starts_with("На основе: «Как мы спорим», О. В. Пеналова"), "{sources}");
    let draft = teacher.get(format!("{path}/edit")).await;
    assert_eq!(draft.count("input[name=declared_no_names][checked]"), 0, "the declaration is the new author's own");
}

#[tokio::test]
async fn an_author_is_told_once_that_something_made_of_theirs_may_be_read() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let author = portal.given(a_teacher().with_email("author@school.example")).await;
    let basis = portal.given(a_practice(&author).titled("Как мы спорим").published()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let path = adapt(&teacher, &basis.path(), "Спор по почте").await;
    portal.run_jobs().await;
    assert!(portal.letters().is_empty(), "nobody hears of a draft");

    accepted(&teacher, &head, &path).await;
    head.post(format!("{path}/nomination"), &[]).await.says("practices-nominated");
    methodologist.post(format!("{path}/publication"), &[("level", "public")]).await.says("practices-published");
    portal.run_jobs().await;

    let letters = portal.letters();
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert_eq!(letters[0].to, "author@school.example");
    assert!(letters[0].text.contains("Спор по почте") && letters[0].text.contains(&path), "{}", letters[0].text);
}

#[tokio::test]
async fn what_may_only_be_read_is_no_basis_for_others() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let basis = portal.given(a_practice(&author).published()).await;
    let mut tx = portal.write().await;
    sqlx::query("UPDATE practices SET licence = 'read'").execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    let teacher = portal.sign_in(a_teacher()).await;

    assert!(!teacher.get(basis.path()).await.has_form(&format!("{}/adaptation", basis.path())));
    teacher.post(format!("{}/adaptation", basis.path()), &[]).await.refused("practices-refused-read-only");
    let author = portal.sign_in_as(&author).await;
    author.post(format!("{}/adaptation", basis.path()), &[]).await.says("practices-adapted");
}

#[tokio::test]
async fn whoever_decides_again_reads_only_what_has_changed() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let path = send(&teacher, "Как мы спорим").await;
    let desk = head.get(format!("{path}/review")).await;
    assert_eq!(desk.count("ins, del, details.facet"), 0);
    desk.form("#review-form").fill("remark-sources", "Назовите книгу").press("return").await.says("practices-returned");

    let form = teacher.get(format!("{path}/edit")).await.form("#practice-form");
    let form = form.fill("sources", "авторская разработка, «Книга споров»").fill("goal", "Научиться слушать");
    form.press("Отправить руководителю").await.says("practices-submitted");

    let desk = head.get(format!("{path}/review")).await;
    let come = desk.texts_of("section ins").join(" ");
    assert!(come.contains("«Книга споров»") && come.contains("Научиться слушать"), "{come}");
    assert!(desk.count("details.facet") >= 8, "what has not changed is folded");
    desk.sees("без изменений");
    portal.run_jobs().await;
}

#[tokio::test]
async fn what_was_taken_back_before_it_was_read_is_not_compared_with() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let path = send(&teacher, "Как мы спорим").await;
    teacher.post(format!("{path}/submission/delete"), &[]).await.says("practices-recalled");

    let form = teacher.get(format!("{path}/edit")).await.form("#practice-form").fill("goal", "Научиться слушать");
    form.press("Отправить руководителю").await.says("practices-submitted");

    assert_eq!(head.get(format!("{path}/review")).await.count("ins, del, details.facet"), 0);
    portal.run_jobs().await;
}
