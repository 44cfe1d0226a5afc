//! What protects every page whatever it is about: headers of each answer, and the refusal of requests that
//! come from foreign pages.

use axum::body::Body;
use axum::http::Method as HttpMethod;
use axum::http::request::Builder;
use kopilka::access::Role;
use kopilka::app;
use kopilka::web::Method;

use crate::support::*;

/// A page, an error, a redirect, a file, a sign of life.
const ADDRESSES: [&str; 6] = ["/login", "/account", "/no-such-page", "/health/live", "/health/ready", "/metrics"];

#[tokio::test]
async fn every_answer_keeps_the_page_to_itself() {
    let portal = Portal::open_at("https://portal.example").await;
    let teacher = portal.sign_in(a_teacher()).await;
    let assets = teacher.get("/login").await.attributes("link[href], script[src]", "href");
    let sheet = teacher.get("/settings/view").await.attributes("link[rel=stylesheet]", "href");
    assert!(!sheet.is_empty(), "the page has no style sheet: {assets:?}");

    for address in ADDRESSES.iter().map(|address| (*address).to_owned()).chain(sheet) {
        for browser in [portal.visitor(), teacher.copied()] {
            let page = browser.ask(browser.request(HttpMethod::GET, &address).body(Body::empty()).unwrap()).await;

            let policy = page.header("content-security-policy").to_owned();
            for part in
                ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"]
            {
                assert!(policy.contains(part), "{address}: {part} is missing in «{policy}»");
            }
            for hole in ["unsafe-inline", "unsafe-eval", "http:", "https:", "*"] {
                assert!(!policy.contains(hole), "{address}: {hole} stands in «{policy}»");
            }
            for (name, value) in [
                ("x-content-type-options", "nosniff"),
                ("x-frame-options", "DENY"),
                ("referrer-policy", "same-origin"),
                ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-resource-policy", "same-origin"),
            ] {
                assert_eq!(page.header(name), value, "{address}: {name}");
            }
            assert!(page.header("strict-transport-security").contains("max-age="), "{address} may be asked for without TLS");
            assert_eq!(page.header("server"), "", "{address} names its server");
        }
    }
}

#[tokio::test]
async fn pages_are_kept_by_nobody_and_assets_for_ever() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();

    let page = visitor.get("/login").await;
    assert_eq!(page.header("cache-control"), "no-store");
    for asset in page.attributes("link[rel=stylesheet]", "href").into_iter().chain(page.attributes("script[src]", "src")) {
        let file = visitor.get(&asset).await;
        assert!(file.opens().header("cache-control").contains("immutable"), "{asset}");
    }
    visitor.get("/static/css/app.css").await.answers(404);
    visitor.get("/static/../Cargo.toml").await.answers(404);
}

#[tokio::test]
async fn pages_hold_no_inline_scripts_or_styles() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();

    for path in ["/login", "/settings/view", "/no-such-page"] {
        let page = visitor.get(path).await;
        let inline =
            page.count("script:not([src], [type='application/ld+json']), style, [style], [onclick], [onload], [onsubmit], [onchange], a[href^='javascript:']");
        assert_eq!(inline, 0, "{path} holds what its own policy forbids");
    }
}

/// A foreign page cannot act in somebody's name, whatever it makes the browser send.
#[tokio::test]
async fn forged_requests_are_refused_at_every_door() {
    let portal = Portal::open().await;
    let forgeries: [fn(Builder) -> Builder; 8] = [
        |request| request,
        |request| request.header("sec-fetch-site", "cross-site"),
        |request| request.header("sec-fetch-site", "same-site"),
        |request| request.header("sec-fetch-site", "none"),
        |request| request.header("origin", "null"),
        |request| request.header("origin", "http://elsewhere.example"),
        |request| request.header("origin", "http://portal.example.elsewhere.example"),
        |request| request.header("sec-fetch-site", "cross-site").header("origin", "http://portal.example"),
    ];

    for role in [Role::Head, Role::Administrator, Role::Methodologist] {
        let person = portal.sign_in(a_person().holding(role)).await;
        for row in app::routes().rows().iter().filter(|row| row.method == Method::Post) {
            let path = parameters(row.path).iter().fold(row.path.to_owned(), |path, name| {
                path.replace(&format!("{{{name}}}"), "01990000-0000-7000-8000-000000000000")
            });
            for forge in forgeries {
                let request = forge(person.request(HttpMethod::POST, &path)).body(Body::empty()).unwrap();
                let page = person.ask(request).await;

                assert_eq!(page.status(), 403, "a forged POST {path} is not refused");
                page.says("errors-forged-title");
            }
        }
        person.get("/account").await.opens();
    }
}

#[tokio::test]
async fn a_browser_that_only_names_its_origin_is_believed() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();

    let request = visitor.request(HttpMethod::POST, "/settings/language").header("origin", "http://portal.example");
    let request = request.header("content-type", "application/x-www-form-urlencoded").body(Body::from("locale=uk")).unwrap();

    assert_eq!(visitor.ask(request).await.status(), 303);
}

#[tokio::test]
async fn other_methods_than_reading_and_posting_do_not_exist() {
    let portal = Portal::open().await;
    let person = portal.sign_in(a_head()).await;

    for method in [HttpMethod::PUT, HttpMethod::DELETE, HttpMethod::PATCH] {
        for path in ["/account", "/login", "/practices"] {
            let request =
                person.request(method.clone(), path).header("sec-fetch-site", "same-origin").body(Body::empty()).unwrap();
            let page = person.ask(request).await;

            assert!(matches!(page.status(), 404 | 405), "{method} {path} answers {}", page.status());
        }
    }
}

#[tokio::test]
async fn the_operators_counters_are_for_the_machine_itself() {
    let portal = Portal::open().await;

    portal.visitor().get("/metrics").await.answers(404);
    portal.visitor().get("/health/live").await.opens();
    portal.visitor().get("/health/ready").await.opens();
}
