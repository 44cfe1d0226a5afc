//! Ways in for people without a password: the code on a slip, the link, the letter. Each works once.

use kopilka::accounts::{NewUser, create_administrator};
use time::Duration;

use crate::support::*;

const CHOSEN: &str = "зелёный чай в пять";

/// A new teacher is entered by the head, who is shown the page of her slip.
async fn entered(head: &Browser) -> Page {
    let form = head.get("/people/new").await.form("/people").fill("surname", "Указкина").fill("name", "Тамара");
    let page = form.submit().await;
    page.opens();
    page
}

fn code(slips: &Page) -> String {
    slips.texts_of(".slip .code").remove(0)
}

fn link(slips: &Page) -> String {
    let link = slips.attributes(".slip input[readonly]", "value").remove(0);
    link.strip_prefix("http://portal.example").expect("links lead to the configured origin").to_owned()
}

/// Chooses a password on the page of an invitation.
async fn choose(page: &Page) -> Page {
    page.form(page.path()).fill("password", CHOSEN).fill("repeated", CHOSEN).submit().await
}

async fn sign_in(browser: &Browser, login: &str, password: &str) -> Page {
    browser.get("/login").await.form("/login").fill("login", login).fill("password", password).submit().await
}

#[tokio::test]
async fn a_new_teacher_comes_in_by_the_code_on_her_slip() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let slips = entered(&head).await;
    slips.sees("Указкина Тамара").sees("ukazkina").sees("http://portal.example/invitation");

    let typed = code(&slips).to_lowercase().replace('-', " ");
    let page = portal.visitor().get("/invitation").await.form("/invitation").fill("code", typed).submit().await;
    page.sees("Тамара").sees("ukazkina");
    let page = choose(&page).await;

    page.says("accounts-welcome");
    page.browser().get("/account").await.sees("Член объединения");
    sign_in(&portal.visitor(), "ukazkina", CHOSEN).await.browser().get("/account").await.opens();
}

#[tokio::test]
async fn a_way_in_is_taken_once_and_ends_its_other_keys() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let slips = entered(&head).await;
    let (first, second) = (portal.visitor().get(link(&slips)).await, portal.visitor().get(link(&slips)).await);

    choose(&first).await.says("accounts-welcome");

    choose(&second).await.answers(404).says("accounts-gone-title");
    let page = portal.visitor().get("/invitation").await.form("/invitation").fill("code", code(&slips)).submit().await;
    page.answers(422).faults("code", "accounts-code-wrong");
}

#[tokio::test]
async fn a_newer_code_ends_the_older_one() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.given(a_teacher()).await;
    let make = async || head.post(format!("/people/{}/invitation", teacher.id), &[]).await;

    let (older, newer) = (link(&make().await), link(&make().await));

    portal.visitor().get(older).await.answers(404);
    portal.visitor().get(newer).await.opens();
}

#[tokio::test]
async fn a_code_lasts_fourteen_days_and_the_old_password_until_it_is_used() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher()).await;
    let slips = portal.sign_in(a_head()).await.post(format!("/people/{}/invitation", teacher.id), &[]).await;

    portal.pass(Duration::days(13));
    portal.visitor().get(link(&slips)).await.opens();
    sign_in(&portal.visitor(), &teacher.login, PASSWORD).await.browser().get("/account").await.opens();

    portal.pass(Duration::days(1));
    portal.visitor().get(link(&slips)).await.answers(404);
}

#[tokio::test]
async fn codes_are_guessed_at_slowly() {
    let portal = Portal::open().await;
    let guesser = portal.visitor();

    for _ in 0..10 {
        guesser.post("/invitation", &[("code", "КККК-7777")]).await.answers(422).faults("code", "accounts-code-wrong");
    }

    guesser.post("/invitation", &[("code", "КККК-7777")]).await.answers(429);
    guesser.elsewhere([198, 51, 100, 7]).post("/invitation", &[("code", "КККК-7777")]).await.answers(422);
    // A short code typed into an address opens nothing: there, tries are not counted.
    guesser.elsewhere([198, 51, 100, 8]).get("/invitation/%D0%9A%D0%9A%D0%9A%D0%9A-7777").await.opens().sees_not("Новый пароль");
}

#[tokio::test]
async fn a_forgotten_password_is_answered_alike_whoever_asks() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher().with_email("anna@example.org")).await;
    let ask = async |login: &str| portal.visitor().get("/reset").await.form("/reset").fill("login", login).submit().await;

    let known = ask(&teacher.login).await;
    let unknown = ask("nobody").await;
    portal.run_jobs().await;

    assert_eq!((known.path(), known.text()), (unknown.path(), unknown.text()));
    let [letter] = &portal.letters()[..] else { panic!("one letter leaves, to the one who has an address") };
    assert_eq!(letter.to, "anna@example.org");
}

#[tokio::test]
async fn the_letters_link_works_for_an_hour_and_once() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher().with_email("anna@example.org")).await;
    let open = portal.sign_in_as(&teacher).await;
    let ask = async || {
        portal.visitor().post("/reset", &[("login", "ANNA@example.org")]).await.says("accounts-reset-sent-title");
        portal.run_jobs().await;
        let letters = portal.letters();
        let text = &letters.last().unwrap().text;
        text.split_whitespace().find_map(|word| word.strip_prefix("http://portal.example")).unwrap().to_owned()
    };

    let late = ask().await;
    portal.pass(Duration::minutes(61));
    portal.visitor().get(late).await.answers(404);

    let link = ask().await;
    choose(&portal.visitor().get(&link).await).await.says("accounts-password-changed");
    portal.visitor().get(&link).await.answers(404);
    assert!(open.get("/account").await.path().starts_with("/login"), "other devices have to sign in again");
    sign_in(&portal.visitor(), &teacher.login, PASSWORD).await.answers(422);
}

#[tokio::test]
async fn what_anybody_may_ask_for_does_not_end_a_slip_nor_fill_a_letter_box() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher().with_email("anna@example.org").invited()).await;
    let slips = portal.sign_in(a_head()).await.post(format!("/people/{}/invitation", teacher.id), &[]).await;
    portal.run_jobs().await;

    for _ in 0..6 {
        portal.visitor().post("/reset", &[("login", &teacher.login)]).await;
    }
    portal.run_jobs().await;

    portal.visitor().get(link(&slips)).await.opens();
    assert_eq!(portal.letters().len(), 1 + 3);
}

#[tokio::test]
async fn the_first_administrator_is_made_on_the_machine() {
    let portal = Portal::open().await;
    let person =
        NewUser { login: " Keeper ".into(), surname: "Ключников".into(), name: "Пётр".into(), ..NewUser::default() };

    let admitted = create_administrator(&portal.app, person.clone()).await.unwrap();
    let again = create_administrator(&portal.app, person).await;

    assert_eq!(admitted.login, "keeper");
    assert!(again.is_err(), "a login is given once");
    let page = portal.visitor().get(admitted.link.strip_prefix("http://portal.example").unwrap()).await;
    choose(&page).await.browser().get("/admin/users").await.opens();
}
