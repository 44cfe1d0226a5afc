//! What a reader chooses for the screen: its language and its appearance.

use kopilka::text::Locale;
use kopilka::web::View;

use crate::support::*;

#[tokio::test]
async fn a_visitor_reads_in_the_language_of_the_browser_until_another_is_chosen() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    let request = visitor.request(axum::http::Method::GET, "/login").header("accept-language", "uk-UA,uk;q=0.9,en;q=0.5");
    let page = visitor.ask(request.body(axum::body::Body::empty()).unwrap()).await;

    assert_eq!(page.locale(), Locale::Uk);
    let page = page.form("/settings/language").press("English").await;

    assert_eq!((page.path(), page.locale()), ("/login", Locale::En));
    assert_eq!(visitor.get("/settings/view").await.locale(), Locale::En);
}

#[tokio::test]
async fn a_chosen_language_follows_a_person_to_other_computers() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher().reading(Locale::Ru)).await;

    teacher.get("/account").await.form("footer form").press("Українська").await;

    let elsewhere = portal.sign_in_as(&teacher.person).await;
    assert_eq!(elsewhere.get("/account").await.locale(), Locale::Uk);
    assert_eq!(teacher.get("/account").await.locale(), Locale::Uk);
}

#[tokio::test]
async fn an_unknown_language_is_refused() {
    let portal = Portal::open().await;

    portal.visitor().post("/settings/language", &[("locale", "xx")]).await.answers(400);
}

#[tokio::test]
async fn every_choice_of_the_view_shows_on_the_next_page_and_can_be_taken_back() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();

    for (setting, offered) in View::SETTINGS {
        for choice in &offered[1..] {
            let page = visitor.get("/settings/view?back=/login").await;
            let page = page.form("/settings/view").choose(setting, choice).submit().await;

            assert_eq!(page.path(), "/login");
            assert_eq!(page.attributes("html", &format!("data-{setting}")), [choice.to_string()], "{setting} {choice}");
        }
    }
    let page = visitor.get("/settings/view").await;
    for (setting, offered) in View::SETTINGS {
        assert_eq!(page.form("/settings/view").value(setting), offered[offered.len() - 1]);
    }
    let reset = page.form("/settings/view").press("yes").await;

    for (setting, _) in View::SETTINGS {
        assert!(reset.attributes("html", &format!("data-{setting}")).is_empty(), "{setting} stays");
    }
}

#[tokio::test]
async fn nonsense_in_the_cookies_of_settings_harms_nothing() {
    let portal = Portal::open().await;

    for nonsense in ["", "....", "\u{7f}", "<script>alert(1)</script>", "9.9.9.9.9.9.9.9.9", &"a".repeat(4000)] {
        let visitor = portal.visitor();
        for name in [View::COOKIE, "kopilka_locale", "kopilka_flash", "kopilka"] {
            visitor.set_cookie(name, nonsense.trim_matches('\u{7f}'));
        }
        let page = visitor.get("/login").await;

        page.opens();
        assert!(!page.html().contains("<script>alert"), "a cookie is written into the page");
    }
}
