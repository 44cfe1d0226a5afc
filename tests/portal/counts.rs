//! What is counted on a practice while people work on it: counting is nobody's edit, and nothing is left uncounted.

use futures::future::join_all;

use crate::support::*;

#[tokio::test]
async fn a_mark_of_use_or_a_question_meanwhile_does_not_make_the_form_of_publication_stale() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).nominated()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let colleague = portal.sign_in(a_teacher()).await;

    let desk = methodologist.get(format!("{}/review", practice.path())).await;
    let form = desk.form(&format!("{}/publication", practice.path()));
    let page = colleague.get(practice.path()).await.form("#used").choose("outcome", "as-written").submit().await;
    page.says("bank-used-noted").form("#ask").fill("text", "Сколько карточек на группу?").submit().await.opens();
    let published = form.press("Для всех").await;

    published.says("practices-published").sees("Провели в классе 1 раз");
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_file_that_comes_meanwhile_does_not_make_the_open_form_of_the_draft_stale() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let draft = portal.given(a_practice(&author)).await;
    let author = portal.sign_in_as(&author).await;

    let page = author.get(format!("{}/edit", draft.path())).await;
    let form = page.form("#practice-form").fill("course", "Круг, спор, примирение.");
    page.form("#files").attach("file", "сценарий.txt", "Круг").submit().await.sees("сценарий.txt");
    let saved = form.press("draft").await;

    saved.opens().says("practices-draft-saved").sees("сценарий.txt");
    portal.run_jobs().await;
}

#[tokio::test]
async fn files_that_come_at_once_are_all_counted() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let draft = portal.given(a_practice(&author)).await;
    let author = portal.sign_in_as(&author).await;
    let page = author.get(format!("{}/edit", draft.path())).await;

    let sent = (1..=5).map(|number| page.form("#files").attach("file", &format!("{number}.txt"), "Круг").submit());
    join_all(sent).await;

    let mut tx = portal.write().await;
    let counted: (i32, i64) = sqlx::query_as("SELECT file_count, file_bytes FROM practices WHERE id = $1")
        .bind(draft.id)
        .fetch_one(tx.conn())
        .await
        .unwrap();
    assert_eq!(counted, (5, 5 * "Круг".len() as i64));
    drop(tx);
    portal.run_jobs().await;
}
