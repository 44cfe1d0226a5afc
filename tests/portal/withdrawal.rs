//! Taking a piece back and, where that was a mistake, putting it back where it stood; taking down what the law forbids.

use time::Duration;

use crate::support::*;

/// What a row and the road hold of the only piece, without the moment of the last change.
async fn standing(portal: &Portal) -> String {
    let mut tx = portal.write().await;
    let standing = "SELECT (to_jsonb(practices) - 'changed_at' - 'version')::text FROM practices";
    sqlx::query_scalar(standing).fetch_one(tx.conn()).await.unwrap()
}

#[tokio::test]
async fn a_withdrawn_piece_comes_back_where_it_stood_and_is_found_and_kept_again() {
    let portal = Portal::open().await;
    let person = portal.given(a_teacher()).await;
    let piece = portal.given(a_practice(&person).titled("Письмо в будущее").published_in_district()).await;
    let author = portal.sign_in_as(&person).await;
    let reader = portal.sign_in(a_teacher()).await;
    reader.post(format!("{}/bookmark", piece.path()), &[]).await.opens();
    let before = standing(&portal).await;

    let page = author.get(piece.path()).await;
    let page = page.form("form[action$='/withdrawal']").fill("reason", "Перепишу").submit().await;
    page.says("practices-withdrawn");
    portal.run_jobs().await;
    reader.get(piece.path()).await.answers(404);
    reader.get("/practices/saved").await.sees_not(&piece.title);
    let back = page.form(".msg form").submit().await;
    portal.run_jobs().await;

    back.says("practices-restored").says("practices-step-restore").says("practices-step-withdraw");
    assert_eq!(standing(&portal).await, before);
    reader.get("/practices?q=будущее").await.sees(&piece.title);
    reader.get("/practices/saved").await.sees(&piece.title);
    author.post(format!("{}/withdrawal/delete", piece.path()), &[]).await.refused("practices-refused-state");
    let mut tx = portal.write().await;
    let noted = "SELECT deed, before ->> 'status', after ->> 'status', after ->> 'level' FROM audit_entries
                 WHERE subject = 'practice' ORDER BY at, id";
    let noted: Vec<(String, String, String, String)> = sqlx::query_as(noted).fetch_all(tx.conn()).await.unwrap();
    let expected = [("withdraw", "published", "withdrawn", "none"), ("restore", "withdrawn", "published", "district")];
    assert_eq!(noted, expected.map(|(a, b, c, d)| (a.to_owned(), b.to_owned(), c.to_owned(), d.to_owned())));
}

#[tokio::test]
async fn a_withdrawal_is_undone_from_the_page_for_an_hour_and_by_its_author_alone() {
    let portal = Portal::open().await;
    let person = portal.given(a_teacher()).await;
    let author = portal.sign_in_as(&person).await;
    let head = portal.sign_in(a_head()).await;
    let piece = portal.given(a_practice(&person).nominated()).await;
    let undo = format!("{}/withdrawal/delete", piece.path());
    let before = standing(&portal).await;

    author.post(format!("{}/withdrawal", piece.path()), &[]).await.says("practices-withdrawn");
    portal.run_jobs().await;
    head.post(&undo, &[]).await.answers(404);
    portal.pass(Duration::minutes(59));
    let page = author.get(piece.path()).await;
    page.form(&undo).submit().await.says("practices-restored").says("practices-status-nominated");
    assert_eq!(standing(&portal).await, before);
    portal.run_jobs().await;

    author.post(format!("{}/withdrawal", piece.path()), &[]).await.says("practices-withdrawn");
    portal.run_jobs().await;
    portal.pass(Duration::minutes(61));
    assert!(!author.get(piece.path()).await.has_form(&undo));
    author.post(&undo, &[]).await.refused("practices-refused-restore-late");
}

#[tokio::test]
async fn the_administrator_takes_down_what_the_law_forbids() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;
    let methodologist = portal.given(a_methodologist().of(&portal.world.far)).await;
    let pieces =
        [a_practice(&teacher).published(), a_practice(&teacher).published(), a_practice(&methodologist).of_centre().published()];
    let administrator = portal.sign_in(an_administrator()).await;

    for piece in pieces {
        let piece = portal.given(piece).await;
        let page = administrator.get(piece.path()).await;
        let form = page.form("form[action$='/takedown']").fill("reason", "Решение суда от 20 ноября");
        form.submit().await.opens().says("practices-taken-down");
        portal.run_jobs().await;

        portal.visitor().get(piece.path()).await.answers(404);
    }
}
