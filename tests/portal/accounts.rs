//! Signing in and out, guessers at the door, one's own password and open sessions, the place one acts in.

use kopilka::access::Role;
use kopilka::text::Locale;
use time::Duration;

use crate::support::paper::faults;
use crate::support::*;

/// Types a login and a password at the door.
async fn knock(browser: &Browser, login: &str, password: &str) -> Page {
    let page = browser.get("/login").await;
    page.form("/login").fill("login", login).fill("password", password).submit().await
}

/// Whether the browser is known to the portal.
async fn is_in(browser: &Browser) -> bool {
    browser.get("/account").await.path() == "/account"
}

#[tokio::test]
async fn a_teacher_signs_in_with_her_login_however_she_writes_it_or_with_her_mail_address() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher().with_login("primerova").with_email("anna@school.example")).await;

    for login in ["primerova", "  Primerova ", "PRIMEROVA", "Anna@School.example"] {
        let browser = portal.visitor();
        knock(&browser, login, PASSWORD).await;

        browser.get("/account").await.opens().sees(teacher.short_name());
    }
}

#[tokio::test]
async fn a_wrong_password_is_refused_and_never_shown_again() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;

    let page = knock(&portal.visitor(), &teacher.login, "осенний дождь 7").await;

    page.answers(422).faults("password", "accounts-sign-in-refused");
    assert_eq!(page.form("/login").value("login"), teacher.login);
    assert!(!page.html().contains("осенний дождь 7"));
    assert_eq!(faults(&page, Locale::Ru).into_iter().filter(|fault| !fault.contains("does not exist")).count(), 0);
}

#[tokio::test]
async fn a_guesser_cannot_tell_an_unknown_login_from_a_wrong_password() {
    let portal = Portal::open().await;
    portal.given(a_teacher().with_login("known")).await;
    portal.given(a_teacher().with_login("closed").disabled()).await;
    portal.given(a_teacher().with_login("lapsed").expired()).await;
    portal.given(a_teacher().with_login("invited").invited()).await;

    let mut answers = Vec::new();
    for login in ["known", "closed", "lapsed", "invited", "nobody"] {
        let password = if login == "known" { "осенний дождь 7" } else { PASSWORD };
        let page = knock(&portal.visitor(), login, password).await;
        answers.push((page.status(), page.html().replace(login, "…")));
    }

    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "the door answers differently: {answers:#?}");
    assert_eq!(answers[0].0, 422);
}

#[tokio::test]
async fn an_empty_password_opens_nothing() {
    let portal = Portal::open().await;
    let invited = portal.given(a_teacher().invited()).await;

    let browser = portal.visitor();
    knock(&browser, &invited.login, "").await.answers(422);

    assert!(!is_in(&browser).await);
}

#[tokio::test]
async fn from_the_tenth_wrong_attempt_a_guesser_waits_while_the_owner_gets_in_elsewhere() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;
    let guesser = portal.visitor().elsewhere([203, 0, 113, 7]);
    let owner = portal.visitor();

    for _ in 0..10 {
        knock(&guesser, &teacher.login, "наугад наугад").await.answers(422);
    }
    let slowed = knock(&guesser, &teacher.login, PASSWORD).await;
    knock(&owner, &teacher.login, PASSWORD).await;

    slowed.answers(429);
    assert!(slowed.header("retry-after").parse::<u32>().unwrap() > 0);
    assert!(is_in(&owner).await, "the owner is kept out by a guesser");
    portal.pass(Duration::hours(1));
    knock(&guesser, &teacher.login, PASSWORD).await;
    assert!(is_in(&guesser).await, "the wait never ends");
}

#[tokio::test]
async fn after_signing_in_one_comes_to_the_page_one_wanted() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;

    let door = portal.visitor().get("/account").await;
    assert!(door.path().starts_with("/login?next="), "{}", door.path());
    let page = door.form("/login").fill("login", &teacher.login).fill("password", PASSWORD).submit().await;

    assert_eq!(page.path(), "/account");
}

#[tokio::test]
async fn the_door_leads_to_no_foreign_site() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;

    for foreign in [
        "https://elsewhere.example/",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "\\\\elsewhere.example",
        "javascript:alert(1)",
        "/\t/elsewhere.example",
    ] {
        let page = portal.visitor().get("/login").await;
        let form = page.form("/login").fill("login", &teacher.login).fill("password", PASSWORD);
        let page = form.forge("next", foreign).submit().await;

        assert_eq!(page.path(), "/", "«{foreign}» is followed");
    }
    for path in ["/settings/language", "/settings/view"] {
        let page = portal.visitor().post(path, &[("locale", "uk"), ("back", "https://elsewhere.example/")]).await;
        assert_eq!(page.path(), "/", "{path} follows a foreign address");
    }
}

#[tokio::test]
async fn the_door_gives_each_browser_a_token_of_its_own_that_scripts_cannot_read() {
    let portal = Portal::open_at("https://portal.example").await;
    let teacher = portal.given(a_teacher()).await;

    let mut tokens = Vec::new();
    for _ in 0..2 {
        let browser = portal.visitor();
        let before = browser.cookie("__Host-kopilka");
        knock(&browser, &teacher.login, PASSWORD).await;
        tokens.extend(before.into_iter().chain(browser.cookie("__Host-kopilka")));
    }
    let request = portal.visitor().request(axum::http::Method::POST, "/login").header("sec-fetch-site", "same-origin");
    let fields = serde_urlencoded::to_string([("login", teacher.login.as_str()), ("password", PASSWORD)]).unwrap();
    let request = request.header("content-type", "application/x-www-form-urlencoded").body(fields.into()).unwrap();
    let answer = portal.visitor().ask(request).await;

    assert!(tokens.len() == 2 && tokens[0] != tokens[1] && tokens.iter().all(|token| token.len() >= 43), "{tokens:?}");
    for flag in ["__Host-", "; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
        assert!(answer.header("set-cookie").contains(flag), "{flag} is missing in {}", answer.header("set-cookie"));
    }
}

#[tokio::test]
async fn signing_out_ends_the_session_itself() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let stolen = teacher.copied();

    teacher.get("/account").await.form("/logout").submit().await.says("accounts-signed-out");

    assert!(!is_in(&teacher).await);
    assert!(!is_in(&stolen).await, "a copied cookie outlives the session");
    teacher.get("/logout").await.answers(404);
}

#[tokio::test]
async fn one_signs_out_everywhere_else() {
    let portal = Portal::open().await;
    let here = portal.sign_in(a_teacher()).await;
    let library = portal.sign_in_as(&here.person).await;
    let home = portal.sign_in_as(&here.person).await;
    let other = portal.sign_in(a_teacher()).await;

    here.get("/account").await.form("/account/sessions/delete").submit().await.says("accounts-sessions-closed");

    assert!(is_in(&here).await && is_in(&other).await);
    assert!(!is_in(&library).await && !is_in(&home).await);
}

#[tokio::test]
async fn a_new_password_closes_all_other_sessions_and_replaces_the_old_one() {
    let portal = Portal::open().await;
    let here = portal.sign_in(a_teacher()).await;
    let forgotten = portal.sign_in_as(&here.person).await;
    let change = async |current: &str, password: &str, repeated: &str| {
        let form = here.get("/account").await.form("/account/password");
        form.fill("current", current).fill("password", password).fill("repeated", repeated).submit().await
    };

    change("неверный пароль", "летний полдень 9", "летний полдень 9").await.faults("current", "accounts-password-wrong");
    change(PASSWORD, "летний полдень 9", "летний полдень 8").await.faults("repeated", "accounts-passwords-differ");
    change(PASSWORD, "коротко", "коротко").await.answers(422);
    assert!(is_in(&forgotten).await);
    change(PASSWORD, "летний полдень 9", "летний полдень 9").await.says("accounts-password-changed");

    assert!(is_in(&here).await && !is_in(&forgotten).await);
    let browser = portal.visitor();
    knock(&browser, &here.person.login, PASSWORD).await.answers(422);
    knock(&browser, &here.person.login, "летний полдень 9").await;
    assert!(is_in(&browser).await);
}

#[tokio::test]
async fn one_changes_the_own_mail_address_with_the_password_and_ends_ways_in_sent_to_the_old_one() {
    let portal = Portal::open().await;
    portal.given(a_teacher().with_email("vera@school.example")).await;
    let here = portal.sign_in(a_teacher().with_email("anna@school.example")).await;
    let change = async |email: &str, password: &str| {
        let form = here.get("/account").await.form("/account/email");
        form.fill("email", email).fill("email_password", password).submit().await
    };
    portal.visitor().get("/reset").await.form("/reset").fill("login", "anna@school.example").submit().await;
    portal.run_jobs().await;
    let letter = portal.letters().remove(0).text;
    let link = letter.split_whitespace().find_map(|word| word.strip_prefix("http://portal.example")).unwrap();

    let page = change("anna@home.example", "неверный пароль").await;
    page.faults("email_password", "accounts-password-wrong");
    assert_eq!(page.form("/account/email").value("email"), "anna@home.example");
    change("anna at home", PASSWORD).await.faults("email", "accounts-email-wrong");
    change("Vera@school.example", PASSWORD).await.faults("email", "accounts-email-taken");
    portal.visitor().get(link).await.opens();
    change("anna@home.example", PASSWORD).await.says("accounts-email-changed");

    portal.visitor().get(link).await.answers(404);
    let browser = portal.visitor();
    knock(&browser, "anna@home.example", PASSWORD).await;
    assert!(is_in(&browser).await);
    change("", PASSWORD).await.says("accounts-email-removed");
    knock(&portal.visitor(), "anna@home.example", PASSWORD).await.answers(422);
    portal.sign_in(an_administrator()).await.get("/admin/audit?deed=change-email").await.sees("Смена своей почты");
}

#[tokio::test]
async fn a_session_ends_when_it_is_not_used() {
    let portal = Portal::open().await;
    let used = portal.sign_in(a_teacher()).await;
    let unused = portal.sign_in_as(&used.person).await;

    for _ in 0..4 {
        portal.pass(Duration::days(9));
        assert!(is_in(&used).await, "a session in use ends");
    }

    assert!(!is_in(&unused).await, "a session that nobody uses stays open");
}

#[tokio::test]
async fn one_acts_in_one_place_at_a_time_and_only_where_one_has_a_role() {
    let portal = Portal::open().await;
    let World { near, far } = &portal.world;
    let person = a_person().of(near).holding(Role::Member).holding_in(Role::Principal, &near.schools[1]);
    let person = portal.sign_in(person).await;
    let to = |place: kopilka::access::Place| place.to_string();
    let school = to(kopilka::access::Place::School(near.schools[1].id));

    person.get("/practices/new").await.opens();
    person.get("/account").await.form("/settings/place").press(near.schools[1].name).await;

    person.get("/practices/new").await.answers(403);
    person.get("/account").await.sees(near.schools[1].name);
    for foreign in [to(kopilka::access::Place::School(far.schools[0].id)), to(kopilka::access::Place::Portal), "nonsense".into()]
    {
        person.post("/settings/place", &[("place", foreign.as_str())]).await.answers(404);
    }
    person.post("/settings/place", &[("place", school.as_str())]).await;
}

#[tokio::test]
async fn the_door_notes_who_came_and_who_was_refused() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;

    knock(&portal.visitor(), &teacher.login, "наугад наугад").await;
    knock(&portal.visitor(), &teacher.login, PASSWORD).await;

    let mut tx = portal.write().await;
    let deeds: Vec<(String, Option<uuid::Uuid>, String)> =
        sqlx::query_as("SELECT deed, subject_id, coalesce(after, before, '{}')::text FROM audit_entries ORDER BY at, id")
            .fetch_all(tx.conn())
            .await
            .unwrap();
    let known = Some(teacher.id.0);
    assert_eq!(
        deeds.iter().map(|(deed, whom, _)| (deed.as_str(), *whom)).collect::<Vec<_>>(),
        [("sign-in-refused", known), ("sign-in", known)]
    );
    assert!(
        deeds.iter().all(|(_, _, held)| !held.contains("наугад") && !held.contains(PASSWORD)),
        "passwords are noted: {deeds:?}"
    );
}
