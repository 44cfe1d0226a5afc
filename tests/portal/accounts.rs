//! Signing in and out, and the settings that follow a person or a browser.

use crate::support::*;

#[tokio::test]
async fn a_teacher_signs_in_with_her_password() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;

    let page = portal.visitor().get("/login").await;
    let page = page.form("/login").fill("login", &teacher.login).fill("password", PASSWORD).submit().await;

    assert_eq!(page.path(), "/");
    page.browser().get("/account").await.opens().sees(teacher.short_name());
}

#[tokio::test]
async fn a_wrong_password_is_refused_and_not_shown_again() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;

    let page = portal.visitor().get("/login").await;
    let page = page.form("/login").fill("login", &teacher.login).fill("password", "осенний дождь 7").submit().await;

    page.answers(422);
    assert_eq!(page.form("/login").value("login"), teacher.login);
    assert_eq!(page.form("/login").value("password"), "");
}
