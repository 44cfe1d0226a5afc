//! Certificates, their check page, registers, and collections of practices.

use super::walk::{NOBODY, Visit, Walk, sees, sends};
use crate::collections::{add, begin};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees(NOBODY, "/check"),
    sees(NOBODY, "/check/{verification}").showing(".st"),
    sees(NOBODY, "/check/abcdefgh23456789"),
    sees("teacher", "/practices/mine").showing("section[aria-labelledby='certificates']"),
    sees("teacher", "/certificates/{certificate}").showing(".plan-facts"),
    sees("teacher", "/certificates/{certificate}/paper").showing(".paper-desk"),
    sees("head", "/certificates").showing(".rows"),
    sees("head", "/certificates?year=2020").showing("main .empty"),
    sees("head", "/certificates/{certificate}").showing("#annulment"),
    sends("head", "/certificates/{certificate}", "#annulment"),
    sees("head", "/register/paper").showing("table"),
    sees("head", "/register/paper?look=sums").showing("table"),
    sees("methodologist", "/collections").showing(".rows"),
    sees("methodologist", "/collections/choice?practice={practice}").showing(".rows"),
    sees("methodologist", "/collections/new"),
    sends("methodologist", "/collections/new", "#collection"),
    sees("methodologist", "/collections/{collection}").showing("ol.rows"),
    sees("methodologist", "/collections/{collection}/edit").showing("#collection"),
    sees(NOBODY, "/collections/{collection}").showing("ol.rows"),
    sees(NOBODY, "/collections/{collection}/paper").showing(".paper-desk"),
    sees(NOBODY, "/").showing("#collections"),
    sees("teacher", "/practices/{practice}/correction").showing(".quiet"),
    sends("teacher", "/practices/{practice:calm}/correction", "#correction").with(&[("then", "send")]),
    sees("methodologist", "/practices/{practice}/correction/review").showing("ins"),
    sends("methodologist", "/practices/{practice}/correction/review", "#decision").with(&[("outcome", "return")]),
    sees(NOBODY, "/practices/{practice:changed}/versions").showing("del"),
    sees(NOBODY, "/practices/{practice}/versions").showing("main .empty"),
    sees("teacher", "/practices/{practice:changed}").showing(".kin"),
];

#[tokio::test]
async fn the_pages_of_certificates_and_collections_hinder_nobody() {
    let mut walk = Walk::open().await;
    let teacher = walk.meets("teacher", a_teacher()).await;
    let head = walk.meets("head", a_head()).await;
    let methodologist = walk.meets("methodologist", a_methodologist()).await;
    let portal = &walk.served.portal;
    let submitted = portal.given(a_practice(&teacher.person).submitted()).await;
    let published = [a_practice(&teacher.person).published(), a_practice(&teacher.person).titled("Как мы спорим").published()];
    let [first, second] = published.map(|practice| portal.given(practice));
    let (first, second) = (first.await, second.await);
    let accepted = [("outcome", "accept"), ("version", "1")];
    head.post(format!("{}/review", submitted.path()), &accepted).await.says("practices-accepted");
    let mine = teacher.get("/practices/mine").await;
    let certificate = mine.attributes("section[aria-labelledby='certificates'] a", "href").remove(0);
    let code = teacher.get(&certificate).await.link("Страница проверки").path().to_owned();
    let collection = begin(&methodologist, "Лучшее в районе", "public").await;
    add(&methodologist, &collection, &first).await;
    add(&methodologist, &collection, &second).await;
    portal.run_jobs().await;
    let form = methodologist.get(format!("{collection}/edit")).await.form("#collection").check("on_front");
    form.submit().await.says("collections-saved");
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let third = portal.given(a_practice(&teacher.person).titled("Письмо в будущее").published()).await;
    for practice in [&third, &first] {
        let form = teacher.get(format!("{}/correction", practice.path())).await.form("#correction");
        form.fill("course", "Большой круг.").fill("note", "Опечатка").press("send").await.says("practices-correction-sent");
    }
    let desk = methodologist.get(format!("{}/correction/review", third.path())).await.form("#decision");
    desk.press("take").await.says("practices-correction-taken");
    teacher.post(format!("{}/adaptation", third.path()), &[]).await.says("practices-adapted");
    let adapted = "UPDATE practices SET status = 'published', level = 'public', submitted_at = now(), published_at = now()
                   WHERE id IN (SELECT practice_id FROM practice_origins)";
    let mut tx = portal.write().await;
    sqlx::query(adapted).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    walk.knows("certificate", last(&certificate));
    walk.knows("verification", last(&code));
    walk.knows("practice", first.id);
    walk.knows("practice:calm", second.id);
    walk.knows("practice:changed", third.id);
    walk.knows("collection", last(&collection));

    walk.served.portal.run_jobs().await;
    walk.examine(PAGES).await;
}
