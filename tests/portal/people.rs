//! Other people's accounts: who keeps whose, who assigns which role, and what becomes of rights that end.

use kopilka::access::Role;
use time::Duration;

use crate::support::*;

async fn try_password(browser: &Browser, login: &str, password: &str) -> Page {
    browser.post("/login", &[("login", login), ("password", password)]).await
}

#[tokio::test]
async fn a_thousand_attempts_at_once_are_counted_one_by_one() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;
    let guesser = portal.visitor();

    let attempts = (0..30).map(|_| {
        let (guesser, login) = (guesser.clone(), teacher.login.clone());
        tokio::spawn(async move { try_password(&guesser, &login, "осенний дождь 7").await.status() })
    });
    let mut judged = 0;
    for attempt in attempts.collect::<Vec<_>>() {
        judged += usize::from(attempt.await.unwrap() == 422);
    }

    assert_eq!(judged, 10);
}

#[tokio::test]
async fn an_unknown_login_is_slowed_like_a_known_one() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;

    let mut answers = Vec::new();
    for (login, address) in [(teacher.login.as_str(), 1), ("nobody", 2)] {
        let guesser = portal.visitor().elsewhere([198, 51, 100, address]);
        for _ in 0..12 {
            let page = try_password(&guesser, login, "осенний дождь 7").await;
            answers.push((page.status(), page.text()));
        }
    }

    let (known, unknown) = answers.split_at(12);
    assert_eq!(known, unknown);
}

#[tokio::test]
async fn a_shared_computer_forgets_and_ones_own_remembers() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;
    let sign_in = async |own: &str| {
        let fields = [("login", teacher.login.as_str()), ("password", PASSWORD), ("own_computer", own)];
        let body = serde_urlencoded::to_string(fields).unwrap();
        let visitor = portal.visitor();
        let request = visitor.request(axum::http::Method::POST, "/login").header("sec-fetch-site", "same-origin");
        let page = visitor.ask(request.body(axum::body::Body::from(body)).unwrap()).await;
        (visitor, page.header("set-cookie").to_owned())
    };

    let (shared, session_cookie) = sign_in("").await;
    let (own, lasting_cookie) = sign_in("yes").await;
    portal.pass(Duration::hours(13));

    assert!(!session_cookie.contains("Max-Age"), "{session_cookie}");
    assert!(lasting_cookie.contains("Max-Age=2592000"), "{lasting_cookie}");
    assert!(shared.get("/account").await.path().starts_with("/login"));
    own.get("/account").await.opens();
}

#[tokio::test]
async fn an_association_has_one_head_and_somebody_acting() {
    let portal = Portal::open().await;
    portal.given(a_head().named("Образцова Вера Олеговна")).await;
    let teacher = portal.given(a_teacher()).await;
    let principal = portal.sign_in(a_principal()).await;
    let roles = format!("/people/{}/roles", teacher.id);
    let appoint = async || {
        let form = principal.get(format!("{roles}/new")).await.form(&roles).choose("role", "head");
        form.fill("basis_number", "15-к").fill("basis_date", "2026-11-20")
    };

    let second = appoint().await.submit().await;
    second.answers(422).faults("valid_from", "accounts-role-taken").sees("Образцова Вера Олеговна");
    let without_order = appoint().await.fill("basis_number", "").submit().await;
    without_order.answers(422).faults("basis_number", "common-problem-required");

    appoint().await.check("acting").submit().await.says("accounts-role-assigned").sees("Руководитель объединения (и. о.)");
}

#[tokio::test]
async fn a_head_appoints_a_secretary_and_nobody_higher() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.given(a_teacher()).await;
    let roles = format!("/people/{}/roles", teacher.id);
    let form = async || head.get(format!("{roles}/new")).await.form(&roles);

    form().await.choose("role", "secretary").submit().await.says("accounts-role-assigned");

    let order = [("basis_number", "1"), ("basis_date", "2026-11-20"), ("valid_from", "2026-11-22")];
    for role in ["head", "deputy", "administrator"] {
        let place = if role == "head" { form().await.value("place") } else { "portal".to_owned() };
        let mut fields = order.to_vec();
        fields.extend([("role", role), ("place", &place)]);
        let page = head.post(&roles, &fields).await;
        assert!(matches!(page.status(), 404 | 409), "a head makes a {role}: {}", page.text());
    }
    head.get(format!("/people/{}", teacher.id)).await.sees_not("Руководитель объединения").sees_not("Администратор");
}

#[tokio::test]
async fn a_code_is_given_only_by_who_keeps_all_roles_of_a_person() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let other_school = portal.world.neighbour().clone();
    let combining = portal.given(a_teacher().holding_in(Role::Member, &other_school)).await;
    let powerful = portal.given(a_teacher().holding(Role::Methodologist)).await;
    let own = portal.given(a_teacher()).await;

    for keeper in [&head, &deputy] {
        for refused in [&combining, &powerful] {
            keeper.post(format!("/people/{}/invitation", refused.id), &[]).await.refused("accounts-refused-other-roles");
        }
        keeper.post(format!("/people/{}/invitation", own.id), &[]).await.opens();
    }
    let administrator = portal.sign_in(an_administrator()).await;
    administrator.post(format!("/people/{}/invitation", combining.id), &[]).await.opens();
}

#[tokio::test]
async fn a_person_who_has_an_account_joins_by_the_login() {
    let portal = Portal::open().await;
    let far = portal.world.neighbour().clone();
    let colleague = portal.given(a_teacher().of(&far).named("Перелистова Анна Романовна")).await;
    let head = portal.sign_in(a_head()).await;
    let form = async || head.get("/people/join").await.form("/people/join");

    form().await.fill("login", "nobody").submit().await.answers(422).faults("login", "accounts-login-unknown");
    form().await.fill("login", &colleague.login).submit().await.says("accounts-role-assigned");

    // What she does elsewhere is nobody's business here.
    head.get(format!("/people/{}", colleague.id)).await.sees("Перелистова").sees_not(far.name);
}

#[tokio::test]
async fn a_role_ends_with_its_last_day() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let secretary = portal.given(a_secretary()).await;
    let at_work = portal.sign_in_as(&secretary).await;
    let page = head.get(format!("/people/{}", secretary.id)).await;
    let page = page.link("Завершить").follow().await;

    page.form(page.path()).fill("reason", "приказ № 15-к").submit().await.says("accounts-role-ended");

    at_work.get("/practices/mine").await.opens();
    portal.pass(Duration::days(1));
    at_work.get("/practices/mine").await.answers(403);
}

#[tokio::test]
async fn a_closed_account_is_closed_at_once_and_can_be_opened_again() {
    let portal = Portal::open().await;
    let administrator = portal.sign_in(an_administrator()).await;
    let teacher = portal.given(a_teacher()).await;
    let at_work = portal.sign_in_as(&teacher).await;
    let disabling = format!("/admin/users/{}/disabling", teacher.id);
    let page = administrator.get(format!("/people/{}", teacher.id)).await;

    page.form(&disabling).submit().await.answers(422).faults("reason", "common-problem-required");
    let closed = page.form(&disabling).fill("reason", "уволилась").submit().await;

    closed.says("accounts-disabled").sees("уволилась");
    assert!(at_work.get("/account").await.path().starts_with("/login"));
    try_password(&portal.visitor(), &teacher.login, PASSWORD).await.answers(422);
    closed.form(".msg form").submit().await.says("accounts-enabled");
    assert_eq!(try_password(&portal.visitor(), &teacher.login, PASSWORD).await.path(), "/");
}

#[tokio::test]
async fn a_second_editor_is_told() {
    let portal = Portal::open().await;
    let administrator = portal.sign_in(an_administrator()).await;
    let teacher = portal.given(a_teacher()).await;
    let action = format!("/admin/users/{}", teacher.id);
    let first = administrator.get(format!("{action}/edit")).await;
    let second = administrator.get(format!("{action}/edit")).await;

    first.form(&action).fill("post", "учитель физики").submit().await.says("accounts-saved");

    second.form(&action).fill("post", "учитель химии").submit().await.answers(409);
    administrator.get("/admin/audit").await.sees("Изменены имя, логин или почта").sees("учитель физики");
}
