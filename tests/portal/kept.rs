//! Public pages that the program keeps for a moment: quick for a crowd, never old, never somebody else's.

use axum::body::Body;
use axum::http::{Method, header};
use kopilka::text::Locale;
use kopilka::web::View;

use crate::support::*;

async fn with_header(browser: &Browser, path: &str, name: header::HeaderName, value: &str) -> Page {
    browser.ask(browser.request(Method::GET, path).header(name, value).body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn a_visitor_who_has_the_page_is_told_that_it_has_not_changed() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    for path in ["/", "/practices", "/library", "/help"] {
        let page = visitor.get(path).await;
        let tag = page.opens().header("etag").to_owned();

        let again = with_header(&visitor, path, header::IF_NONE_MATCH, &tag).await;

        assert_eq!((again.status(), again.text().as_str()), (304, ""), "{path}");
        assert_eq!(again.header("etag"), tag, "{path}");
    }
}

#[tokio::test]
async fn what_is_published_stands_in_a_list_that_was_read_a_moment_ago() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;
    let visitor = portal.visitor();
    let before = visitor.get("/practices").await;

    portal.given(a_practice(&teacher).titled("Разговор о дружбе").published()).await;

    visitor.get("/practices").await.sees("Разговор о дружбе");
    let tag = before.header("etag");
    assert_eq!(with_header(&visitor, "/practices", header::IF_NONE_MATCH, tag).await.status(), 200);
}

#[tokio::test]
async fn the_page_of_a_person_is_kept_for_nobody() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;

    let own = teacher.get("/practices").await;
    let public = portal.visitor().get("/practices").await;

    assert_eq!((own.header("cache-control"), own.header("etag")), ("no-store", ""));
    assert_eq!(public.header("cache-control"), "no-cache");
    assert!(public.has_link("Войти"), "the visitor is not asked to sign in");
    assert!(!teacher.get("/practices").await.has_link("Войти"), "the person meets the page of a visitor");
}

#[tokio::test]
async fn a_kept_page_speaks_the_language_and_has_the_look_of_its_reader() {
    let portal = Portal::open().await;
    let [russian, ukrainian, large] = [portal.visitor(), portal.visitor().speaking(Locale::Uk), portal.visitor()];
    large.set_cookie(View::COOKIE, "auto.200");

    russian.get("/help").await;
    let english = with_header(&russian, "/help", header::ACCEPT_LANGUAGE, "en").await;
    let (ukrainian, large) = (ukrainian.get("/help").await, large.get("/help").await);

    assert_eq!((english.locale(), ukrainian.locale()), (Locale::En, Locale::Uk));
    assert_eq!((large.locale(), large.attributes("html", "data-size")), (Locale::Ru, vec!["200".to_owned()]));
    assert_eq!(russian.get("/help").await.attributes("html", "data-size"), Vec::<String>::new());
}

#[tokio::test]
async fn a_note_after_a_deed_is_kept_for_nobody() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;

    let page = teacher.get("/account").await.form("/logout").submit().await;

    assert_eq!((page.count(".msg"), page.header("cache-control")), (1, "no-store"), "{}", page.text());
    assert_eq!(portal.visitor().get(page.path()).await.count(".msg"), 0);
}
