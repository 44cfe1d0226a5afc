//! Events of the centre: who signs up, who waits, who is written to; the shelves; the register.

use time::Duration;

use crate::support::*;

/// Enters and publishes an event with so many places, and returns its address.
async fn an_event(keeper: &SignedIn, title: &str, places: &str) -> String {
    let form = keeper.get("/centre/events/new").await.form("#event");
    let form = form.fill("title", title).choose("kind", "seminar").fill("date", "26.11.2026");
    let form = form.fill("begins", "14:30").fill("ends", "16:00").fill("place", "Школа № 4").fill("places", places);
    let page = form.submit().await;
    let path = page.says("centre-event-added").path().to_owned();
    page.form(&format!("{path}/publication")).submit().await.says("centre-published");
    path
}

async fn sign_up(person: &SignedIn, path: &str) -> Page {
    person.get(path).await.form(&format!("{path}/place")).submit().await
}

#[tokio::test]
async fn a_teacher_signs_up_by_one_press_and_the_centre_prints_the_list() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let teacher = portal.sign_in(a_teacher().named("Пеналова Ольга Игоревна")).await;
    let path = an_event(&keeper, "Разговор с родителями", "").await;

    sign_up(&teacher, &path).await.says("centre-signed-up").says("centre-you-come");

    portal.visitor().get("/centre/events").await.sees("Разговор с родителями").sees("14:30–16:00");
    keeper.get(format!("{path}/people")).await.sees("Пеналова Ольга Игоревна").sees("Школа № 4");
    keeper.get(format!("{path}/people/paper")).await.opens().sees("Пеналова Ольга Игоревна");
    let sheet = keeper.get(format!("{path}/people/paper/xlsx")).await;
    assert!(sheet.opens().header("content-type").contains("spreadsheet"));
    teacher.get(format!("{path}/people")).await.answers(403);
    teacher.get(&path).await.form(&format!("{path}/place/delete")).submit().await.says("centre-signed-off");
    keeper.get(format!("{path}/people")).await.sees_not("Пеналова");
}

#[tokio::test]
async fn two_who_sign_up_at_once_get_no_more_places_than_there_are() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let path = an_event(&keeper, "Мастер-класс", "1").await;
    let [first, second] = [portal.sign_in(a_teacher()).await, portal.sign_in(a_head()).await];

    let place = format!("{path}/place");
    let (one, other) = tokio::join!(first.post(&place, &[]), second.post(&place, &[]));

    assert_eq!([one.status(), other.status()], [200, 200]);
    let mut tx = portal.write().await;
    let seats: Vec<bool> =
        sqlx::query_scalar("SELECT is_waiting FROM centre_event_places ORDER BY 1").fetch_all(tx.conn()).await.unwrap();
    assert_eq!(seats, [false, true]);
}

#[tokio::test]
async fn whoever_waits_gets_the_place_that_becomes_free_and_a_letter() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let first = portal.sign_in(a_teacher()).await;
    let second = portal.sign_in(a_head().with_email("second@school.example")).await;
    let path = an_event(&keeper, "Мастер-класс", "1").await;
    sign_up(&first, &path).await.says("centre-signed-up");
    sign_up(&second, &path).await.says("centre-waiting").says("centre-you-wait");

    first.get(&path).await.form(&format!("{path}/place/delete")).submit().await.says("centre-signed-off");
    portal.run_jobs().await;

    second.get(&path).await.says("centre-you-come");
    let letters: Vec<_> = portal.letters().into_iter().map(|letter| (letter.to, letter.subject)).collect();
    assert_eq!(letters, [("second@school.example".to_owned(), "Для вас есть место: Мастер-класс".to_owned())]);
}

#[tokio::test]
async fn a_letter_reminds_on_the_day_before_and_only_of_what_still_takes_place() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let teacher = portal.sign_in(a_teacher().with_email("teacher@school.example")).await;
    let path = an_event(&keeper, "Семинар", "5").await;
    let cancelled = an_event(&keeper, "Несостоявшееся", "5").await;
    for path in [&path, &cancelled] {
        sign_up(&teacher, path).await.says("centre-signed-up");
    }
    let mut tx = portal.write().await;
    kopilka::centre::plan_round(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.run_jobs().await;
    assert!(portal.letters().is_empty(), "nobody is reminded four days before");

    let form = keeper.get(&cancelled).await.form("#cancel");
    form.fill("reason", "Заболел ведущий").submit().await.says("centre-event-cancelled");
    for _ in 0..3 {
        portal.pass(Duration::DAY);
        portal.run_jobs().await;
    }

    let subjects: Vec<_> = portal.letters().into_iter().map(|letter| letter.subject).collect();
    assert_eq!(subjects, ["Отменено: Несостоявшееся", "Завтра: Семинар"]);
}

#[tokio::test]
async fn places_may_be_added_and_not_taken_from_those_who_have_them() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let [first, second] = [portal.sign_in(a_teacher()).await, portal.sign_in(a_head()).await];
    let path = an_event(&keeper, "Мастер-класс", "1").await;
    for person in [&first, &second] {
        sign_up(person, &path).await;
    }

    let edit = keeper.get(format!("{path}/edit")).await;
    edit.form("#event").fill("places", "2").submit().await.says("centre-saved");
    second.get(&path).await.says("centre-you-come");
    let less = keeper.get(format!("{path}/edit")).await.form("#event").fill("places", "1").submit().await;
    less.faults("places", "centre-problem-places");
    portal.run_jobs().await;
}

#[tokio::test]
async fn an_event_changed_by_another_keeper_shows_both_texts() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let path = an_event(&keeper, "Семинар", "").await;
    let edit = format!("{path}/edit");
    let [first, second] = [keeper.get(&edit).await, keeper.get(&edit).await];
    first.form("#event").fill("place", "Гимназия").submit().await.says("centre-saved");

    let conflict = second.form("#event").fill("place", "Библиотека").submit().await;

    conflict.answers(409).says("centre-conflict").sees("Гимназия");
    conflict.form("#event").submit().await.says("centre-saved").sees("Библиотека");
}

#[tokio::test]
async fn calendar_programs_read_the_hours_and_a_month_shows_the_day() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    an_event(&keeper, "Семинар", "").await;

    let calendar = portal.visitor().get("/centre/events/calendar").await;
    let month = portal.visitor().get("/centre/events?month=2026-11").await;

    assert!(calendar.header("content-type").starts_with("text/calendar"));
    assert!(calendar.html().contains("DTSTART:20261126T113000Z"), "{}", calendar.html());
    assert_eq!(month.texts_of("td a"), ["Семинар"]);
    portal.visitor().get("/centre/events?month=2026-12").await.opens().sees_not("Семинар");
}

#[tokio::test]
async fn a_shelf_says_why_and_stands_as_the_centre_has_arranged_it() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_centre_head()).await;
    for (title, why) in [("О дежурстве", "Чтобы знать порядок"), ("О каникулах", "Чтобы знать сроки")]
    {
        let norm = portal.given(a_norm(&portal.world.near.schools[0]).titled(title).of_the_district()).await;
        let id = norm.to_string();
        let fields = [("id", id.as_str()), ("why", why)];
        keeper.post("/centre/shelves/beginner/entries", &fields).await.says("centre-shelf-added");
    }
    let shelf = "/centre/shelves/beginner";
    let edit = keeper.get(format!("{shelf}/edit")).await;
    let second = edit.attributes("form[id^=entry-]", "action").pop().unwrap();

    keeper.post(&second, &[("then", "up")]).await.says("centre-shelf-moved");

    let teacher = portal.sign_in(a_teacher()).await;
    let page = teacher.get(shelf).await;
    assert_eq!(page.texts_of(".hit-title a"), ["О каникулах", "О дежурстве"]);
    assert_eq!(page.texts_of(".hit-text"), ["Чтобы знать сроки", "Чтобы знать порядок"]);
    portal.visitor().get(shelf).await.opens().sees_not("О каникулах");
    let short = keeper.post(&second, &[("then", "save"), ("why", "а")]).await;
    short.answers(422).says("common-problem-too-short");
}

#[tokio::test]
async fn the_register_is_for_everybody_and_addresses_for_colleagues_alone() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Павловна").with_email("private@mail.example")).await;
    let teacher = portal.sign_in(a_teacher()).await;
    portal.visitor().get("/centre/associations").await.sees("Образцова Вера Павловна").sees("Школа № 4").sees_not("@");
    portal.visitor().get("/centre/associations/paper").await.opens().sees("Образцова Вера Павловна");
    teacher.get("/centre/contacts").await.sees("Образцова Вера Павловна").sees_not("@");

    let page = head.get("/centre/contacts").await.form("#own").fill("email", "mo@school-4.example").submit().await;

    page.says("centre-email-shown");
    teacher.get("/centre/contacts").await.sees("mo@school-4.example").sees_not("private@mail.example");
    portal.visitor().get("/centre/associations").await.sees_not("@");
    assert!(portal.visitor().get("/centre/contacts").await.path().starts_with("/login"));
    head.get("/centre/contacts").await.form("#own").fill("email", "").submit().await.says("centre-email-hidden");
    teacher.get("/centre/contacts").await.sees_not("@");
}

#[tokio::test]
async fn what_is_handed_out_at_an_event_is_read_by_all_and_kept_by_the_centre() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_methodologist()).await;
    let form = author.get("/centre/events/new").await.form("#event").fill("title", "Семинар").choose("kind", "seminar");
    let form = form.fill("date", "26.11.2026").fill("begins", "14:30").fill("place", "Школа № 4").fill("places", "2");
    let event = form.submit().await.path().to_owned();
    let page = author.get(&event).await;
    let page = page.form("#files").attach("file", "программа.txt", "Развешиваем кормушки").submit().await;
    portal.run_jobs().await;
    let file = page.attributes(".files a", "href").remove(0);

    portal.visitor().get(format!("{file}/read")).await.answers(404);
    author.post(format!("{event}/publication"), &[]).await.says("centre-published");
    let read = portal.visitor().get(&event).await.link("Читать программа.txt").follow().await;
    read.opens().sees("Развешиваем кормушки");
    portal.visitor().get(&file).await.opens();
    author.post(format!("{file}/delete"), &[]).await.says("centre-file-removed");
    portal.visitor().get(format!("{file}/read")).await.answers(404);
    portal.run_jobs().await;
}
