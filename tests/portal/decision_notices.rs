//! What time does with decisions, and who hears of it.

use kopilka::{decisions, practices};
use time::Duration;

use crate::support::*;

/// Lets the portal make its round on this day.
async fn round(portal: &Portal) {
    let mut tx = portal.write().await;
    decisions::plan_round(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.run_jobs().await;
}

/// What letters were about since the last time, by addressee.
fn heard(portal: &Portal, before: usize) -> Vec<(String, String)> {
    let mut heard: Vec<_> =
        portal.letters().into_iter().skip(before).map(|letter| (letter.to, letter.subject.replace('\u{a0}', " "))).collect();
    heard.sort();
    heard
}

#[tokio::test]
async fn time_makes_a_decision_overdue_and_those_who_should_know_hear_of_it_once() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().with_email("head@school.example")).await;
    let teacher = portal.sign_in(a_teacher().named("Закладкина Юлия Борисовна").with_email("zakladkina@school.example")).await;
    portal.given(a_deputy().with_email("deputy@school.example")).await;
    let decision = a_decision(&head.person).for_people(&[&teacher.person]).due("до 30 ноября").numbered(2, "1.3");
    let decision = portal.given(decision).await;
    let mail = |who: &str, words: &str| (format!("{who}@school.example"), format!("{words}: решение 1.3 протокола № 2"));

    round(&portal).await;
    assert_eq!(heard(&portal, 0), []);
    portal.pass(Duration::days(6));
    portal.run_jobs().await;
    assert_eq!(heard(&portal, 0), [mail("zakladkina", "Скоро срок")]);
    portal.pass(Duration::days(3));
    portal.run_jobs().await;
    assert_eq!(heard(&portal, 1), [mail("head", "Не выполнено в срок"), mail("zakladkina", "Срок вышел")]);
    teacher.get("/").await.sees("Просрочено на 1 день");
    head.get("/decisions?state=overdue").await.sees("Просрочено на 1 день");
    portal.pass(Duration::days(6));
    portal.run_jobs().await;

    let told = heard(&portal, 3);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].0, "deputy@school.example");
    head.get(decision.path()).await.sees("Напоминание о сроке").sees("Сообщено заместителю директора");
    portal.pass(Duration::days(1));
    round(&portal).await;
    assert_eq!(portal.letters().len(), 4);
}

#[tokio::test]
async fn nobody_hears_of_what_is_done_between_the_round_and_the_letter() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().with_email("head@school.example")).await;
    let decision = portal.given(a_decision(&head.person).due("до 15 ноября")).await;
    let mut tx = portal.write().await;
    let notice = "INSERT INTO jobs (id, kind, payload, run_at)
                  SELECT gen_random_uuid(), 'send-decision-notice', jsonb_build_object('decision', id, 'school', school_id,
                         'association', association_id, 'deed', 'overdue', 'due_on', jsonb_build_array(2026, 319), 'user', $1::uuid,
                         'time_zone', 'Europe/Moscow'), $2
                  FROM decisions";
    for _ in 0..2 {
        sqlx::query(notice).bind(head.person.id).bind(portal.now() + Duration::HOUR).execute(tx.conn()).await.unwrap();
    }
    tx.commit().await.unwrap();

    head.get(decision.path()).await.form("#done-form").fill("done", "Сделано").submit().await.says("decisions-done");
    portal.pass(Duration::HOUR);
    portal.run_jobs().await;

    assert_eq!(portal.letters(), []);
}

#[tokio::test]
async fn a_new_term_is_reminded_of_anew() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().with_email("head@school.example")).await;
    let decision = portal.given(a_decision(&head.person).due("до 15 ноября")).await;
    round(&portal).await;
    assert_eq!(heard(&portal, 0).len(), 1);

    let page = head.get(decision.path()).await;
    let form = page.form("#postpone-form").fill("timing", "скоро").fill("cause", "Карантин");
    form.submit().await.faults("timing", "decisions-timing-not-understood");
    let form = page.form("#postpone-form").fill("timing", "октябрь").fill("cause", "Карантин");
    form.submit().await.faults("timing", "decisions-timing-over");
    let form = page.form("#postpone-form").fill("timing", "до 1 дек.").fill("cause", "Карантин");
    form.submit().await.says("decisions-postponed").sees("до 1 декабря").sees("Карантин").says("decisions-standing-open");
    for days in [7, 5] {
        portal.pass(Duration::days(days));
        portal.run_jobs().await;
    }

    assert_eq!(heard(&portal, 1).len(), 2);
}

#[tokio::test]
async fn a_file_that_proves_is_not_swept_away() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let decision = portal.given(a_decision(&head.person)).await;
    let form = head.get(decision.path()).await.form("#done-form").attach("file", "анкета.txt", "24 ответа");
    form.submit().await.says("decisions-done");

    portal.pass(Duration::days(20));
    let mut tx = portal.write().await;
    practices::plan_sweep(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.run_jobs().await;

    head.get(decision.path()).await.link("анкета.txt").follow().await.opens();
}

#[tokio::test]
async fn the_own_terms_stand_in_ones_calendar_until_they_are_done() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher().named("Закладкина Юлия Борисовна")).await;
    let decision = a_decision(&head.person).for_people(&[&teacher.person]).due("до конца II четверти");
    let decision = portal.given(decision).await;
    portal.given(a_decision(&head.person).saying("Составить отчёт")).await;

    let page = teacher.get("/decisions/calendar").await.form("form[action='/decisions/calendar']").submit().await;
    let address = page.attributes("#address", "value").remove(0);
    let path = address.strip_prefix(&portal.app.config.origin()).unwrap();
    let calendar = portal.visitor().get(path).await;

    assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
    let told = String::from_utf8(calendar.bytes().to_vec()).unwrap().replace("\r\n ", "");
    assert!(told.contains("DTSTART;VALUE=DATE:20261231") && told.contains("SUMMARY:Провести анкету"), "{told}");
    assert!(!told.contains("Составить отчёт"), "{told}");
    teacher.get(decision.path()).await.form("#done-form").fill("done", "Сделано").submit().await.says("decisions-done");
    assert!(!portal.visitor().get(path).await.bytes().windows(7).any(|seven| seven == b"SUMMARY"));
    teacher.get("/decisions/calendar").await.form("form[action$='/delete']").submit().await.says("decisions-feed-removed");
    portal.visitor().get(path).await.answers(404);
}
