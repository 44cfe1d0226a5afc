//! The shelf of documents.

use super::walk::{NOBODY, Visit, Walk, sees, sends};
use crate::readings::{PICTURE, docx, linked, table};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees(NOBODY, "/library").showing(".hit"),
    sees(NOBODY, "/library?kind=letter#filters").showing(".chip-on"),
    sees(NOBODY, "/library?q=скворечник").showing("mark"),
    sees(NOBODY, "/library?q=скворешник").showing("main .row-meta a[href*='q=']"),
    sees(NOBODY, "/library?q=crdjhtxybr").showing("main .msg"),
    sees(NOBODY, "/library?q=ледоход").showing("main .empty"),
    sees(NOBODY, "/library/{norm}").showing(".prose"),
    sees(NOBODY, "/library/{norm:repealed}").showing(".band"),
    sees(NOBODY, "/library/{norm}/original").showing("pre"),
    sees(NOBODY, "/library?q=ботинки").showing(".hit-quote mark"),
    sees(NOBODY, "/library/unsubscription/{code:unsubscription}").showing("main button"),
    sees(NOBODY, "/library/{norm}/files/{attachment}/read").showing(".viewer .doc td"),
    sees("methodologist", "/library"),
    sees("methodologist", "/library/{norm}").showing(".files a"),
    sees("methodologist", "/library/subscriptions").showing(".checks"),
    sees("methodologist", "/library/new"),
    sends("methodologist", "/library/new", "#norm"),
    sees("methodologist", "/library/{norm}/edit"),
    sends("methodologist", "/library/{norm}/edit", "#norm").with(&[("version", "999")]).showing(".msg-warn"),
    sees("methodologist", "/library/{norm}/annotation"),
    sees("methodologist", "/library/{norm}/links"),
    sends("methodologist", "/library/{norm}/links", "#link"),
    sees("methodologist", "/library/paper"),
    sees("methodologist", "/library/ripple"),
    sees("principal", "/library/new"),
    sees("head", "/library/{norm}").showing("#ask"),
    sees("head", "/library/sheets"),
    sees("head", "/library/sheets/{sheet}").showing("table"),
    sees("head", "/library/sheets/{sheet}/paper"),
];

/// Puts a document on the shelf and returns its id.
async fn put_up(keeper: &SignedIn, title: &str) -> String {
    let page = keeper.get("/library/new").await;
    let form = page.form("#norm").choose("level", "public").choose("kind", "letter");
    let form = form.fill("title", title).fill("issuer", "Районный центр").fill("annotation", "Коротко о главном.");
    let page = form.fill("original_text", "Порядок\n\n- шапка;\n- подписи.\n\n1. Протокол подписывают двое.").submit().await;
    page.says("library-added").path().rsplit('/').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_pages_of_the_library_hinder_nobody() {
    let mut walk = Walk::open().await;
    walk.meets("principal", a_principal()).await;
    let methodologist = walk.meets("methodologist", a_methodologist()).await;
    // A slip in a title is doubted when enough other titles have the word without it.
    for number in 1..=20 {
        put_up(&methodologist, &format!("О скворечниках, часть {number}")).await;
    }
    let norm = put_up(&methodologist, "Скворешник на каждом дворе").await;
    let repealed = put_up(&methodologist, "О кормушках").await;
    let asked = put_up(&methodologist, "О кормушках зимой").await;
    let links = methodologist.get(format!("/library/{repealed}/links")).await;
    let form = links.form("#link").choose("deed", "repealed").fill("words", "Приказ № 61");
    form.fill("since", "2025-03-14").submit().await.says("library-linked");
    let head = walk.meets("head", a_head()).await;
    let read = head.post(format!("/library/{asked}/sheet"), &[("due_on", "2026-11-30")]).await;
    walk.knows("sheet", read.path().rsplit('/').next().unwrap_or_default());
    let page = methodologist.get(format!("/library/{norm}")).await;
    let page = page.form("#bring").attach("file", "приказ.txt", "Ботинки стоят у двери.").submit().await;
    let paper = docx(&[&linked("приказ 287"), PICTURE, &table("Начало", "5")]);
    let page = page.form("#bring").attach("file", "порядок.docx", paper).submit().await;
    page.says("library-files-added");
    let read = page.attributes(".files a[href$='/read']", "href").pop().unwrap_or_default();
    walk.knows("attachment", read.trim_end_matches("/read").rsplit('/').next().unwrap_or_default());
    methodologist.post("/library/subscriptions", &[("topics", "records")]).await.says("library-followed");
    walk.served.portal.run_jobs().await;
    let mut tx = walk.served.portal.write().await;
    let code: String = sqlx::query_scalar("SELECT code FROM norm_subscribers").fetch_one(tx.conn()).await.unwrap();
    walk.knows("code:unsubscription", code);
    walk.knows("norm", norm);
    walk.knows("norm:repealed", repealed);

    walk.examine(PAGES).await;
}
