//! The tests' own tools, tried: a tool that lies would let everything else pass.

use std::panic::{AssertUnwindSafe, catch_unwind};

use kopilka::access::{Place, Role};
use kopilka::files::made;

use crate::support::*;

/// The sentence with which something panics.
fn sentence_of(deed: impl FnOnce()) -> String {
    let cause = catch_unwind(AssertUnwindSafe(deed)).expect_err("nothing is wrong");
    cause
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| cause.downcast_ref::<&str>().map(|text| (*text).to_owned()))
        .unwrap_or_default()
}

#[tokio::test]
async fn every_builder_puts_its_person_in_the_right_place() {
    let portal = Portal::open().await;
    let World { near, far } = &portal.world;
    let builders = [
        (a_teacher(), Place::Association(near.schools[1].association)),
        (a_secretary(), Place::Association(near.schools[1].association)),
        (a_head(), Place::Association(near.schools[1].association)),
        (a_deputy(), Place::School(near.schools[1].id)),
        (a_principal(), Place::School(near.schools[1].id)),
        (a_methodologist(), Place::District(near.id)),
        (a_centre_head(), Place::District(near.id)),
        (an_administrator(), Place::Portal),
    ];

    for ((builder, place), role) in builders.into_iter().zip(Role::ALL) {
        let person = portal.given(builder.of(portal.world.neighbour()).named("Тестова Нина Ивановна").acting()).await;

        assert_eq!((person.roles.as_slice(), person.place(role)), ([role].as_slice(), place));
        let account = portal.sign_in_as(&person).await.get("/account").await;
        account.opens().sees("Н. И. Тестова");
    }
    assert_eq!(portal.world.stranger().district, far.id);
    assert!(portal.letters().is_empty());
}

#[tokio::test]
async fn only_what_stands_on_the_page_can_be_filled_in() {
    let portal = Portal::open().await;
    let door = portal.visitor().get("/login").await;
    let view = door.browser().get("/settings/view").await;
    let link = door.link("Забыли пароль?");
    assert_eq!(link.path(), "/reset");
    link.follow().await.opens();
    assert!(door.has_form("/login") && !door.has_form("/account/password") && door.has_link("код на бумаге"));
    assert_eq!((door.heading().as_str(), door.bytes().len()), ("Вход", door.html().len()));

    let sentences = [
        sentence_of(|| drop(door.form("/login").fill("nickname", "anna"))),
        sentence_of(|| drop(door.form("/login").fill("next", "/account"))),
        sentence_of(|| drop(door.form("/login").attach("login", "photo.png", *b"png"))),
        sentence_of(|| drop(door.form("/nowhere"))),
        sentence_of(|| drop(door.link("Куда-нибудь"))),
        sentence_of(|| drop(view.form("/settings/view").choose("theme", "purple"))),
        sentence_of(|| drop(view.form("/settings/view").press("Сломать"))),
        sentence_of(|| {
            door.refused("accounts-sign-in-refused");
        }),
        sentence_of(|| {
            door.sees_not("Пароль");
        }),
    ];

    let expected = [
        "has no field «nickname»",
        "is hidden",
        "does not send files",
        "has no form «/nowhere»",
        "has no link «Куда-нибудь»",
        "does not offer «purple»",
        "has no button «Сломать»",
        "refuses nothing",
        "says «Пароль»",
    ];
    for (sentence, part) in sentences.iter().zip(expected) {
        assert!(sentence.contains(part), "«{part}» is not in: {sentence}");
    }
}

#[tokio::test]
async fn a_test_that_leaves_work_undone_fails() {
    let portal = Portal::open().await;
    let mut tx = portal.write().await;
    sqlx::query("INSERT INTO jobs (id, kind, payload, run_at) VALUES (gen_random_uuid(), 'sweep', '{}', $1)")
        .bind(portal.now())
        .execute(tx.conn())
        .await
        .unwrap();
    tx.commit().await.unwrap();

    assert!(sentence_of(move || drop(portal)).contains("leaves work undone: [\"sweep\"]"));
}

#[tokio::test]
async fn time_stands_until_it_is_moved() {
    let portal = Portal::open().await;

    assert_eq!((portal.now(), portal.now().to_offset(NOON.offset()).date()), (NOON, today()));
    portal.pass(time::Duration::days(40));

    assert_eq!(portal.now(), NOON + time::Duration::days(40));
}

#[tokio::test]
async fn given_things_are_there_for_those_who_may_see_them() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal
        .given(a_practice(&author).titled("Как мы спорим").with_file("Сценарий.docx", &made::docx("Ход", "Круг").unwrap()))
        .await;
    let norm = portal.given(a_norm(portal.world.district()).titled("О каникулах").of_the_district()).await;

    let author = portal.sign_in_as(&author).await;

    author.get(format!("{}/edit", practice.path())).await.opens().sees("Сценарий.docx").sees(&practice.title);
    author.get(format!("/library/{norm}")).await.opens().sees("О каникулах");
    assert_eq!(portal.run_jobs().await, 0);
}
