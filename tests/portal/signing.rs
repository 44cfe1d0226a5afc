//! Signing: two signatures under one text give a number without gaps, and from then on the protocol stands.

use std::sync::Mutex;

use time::Duration;

use crate::support::*;

/// Opens the page before signing, confirms the warnings and signs.
pub async fn sign(signer: &SignedIn, path: &str) -> Page {
    let form = signer.get(format!("{path}/signing")).await.form("#sign");
    let form = if form.has("confirmed") { form.check("confirmed") } else { form };
    form.submit().await
}

/// Secretary and chair, who are the whole association.
pub async fn both(portal: &Portal) -> (SignedIn, SignedIn) {
    let secretary = portal.sign_in(a_secretary().named("Журналова Нина Викторовна")).await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    (secretary, head)
}

#[tokio::test]
async fn the_second_signature_gives_the_number_and_sends_the_tasks_out() {
    let portal = Portal::open().await;
    let (secretary, head) = both(&portal).await;
    let meeting = portal.given(a_written_protocol(&secretary.person, &head.person)).await;

    sign(&secretary, &meeting.path()).await.says("protocols-signed-first").sees_not("Протокол № 1");
    let page = sign(&head, &meeting.path()).await;

    page.sees("Протокол № 1 подписан").sees("Протокол № 1 от 22 ноября 2026");
    head.get("/decisions").await.sees("Провести четыре встречи");
}

#[tokio::test]
async fn a_change_of_the_text_makes_a_signature_lapse() {
    let portal = Portal::open().await;
    let (secretary, head) = both(&portal).await;
    let meeting = portal.given(a_written_protocol(&secretary.person, &head.person)).await;
    sign(&secretary, &meeting.path()).await.says("protocols-signed-first");

    let edit = format!("{}/edit", meeting.path());
    let form = head.get(&edit).await.form("#meeting-form").fill(&format!("heard-{}", meeting.items[0]), "четыре формы встреч");
    form.submit().await.opens();
    head.get(format!("{}/signing", meeting.path())).await.sees("Подпись больше не действует: Журналова Нина");
    sign(&head, &meeting.path()).await.says("protocols-signed-first");

    sign(&secretary, &meeting.path()).await.sees("Протокол № 1 подписан");
}

#[tokio::test]
async fn a_text_that_changed_under_an_open_page_is_shown_before_it_is_signed() {
    let portal = Portal::open().await;
    let (secretary, head) = both(&portal).await;
    let meeting = portal.given(a_written_protocol(&secretary.person, &head.person)).await;
    let opened = secretary.get(format!("{}/signing", meeting.path())).await.form("#sign");

    let edit = format!("{}/edit", meeting.path());
    head.get(&edit).await.form("#meeting-form").fill("theme", "Семья и школа").submit().await.opens();
    let page = opened.submit().await;

    page.answers(409).says("protocols-sign-changed");
    sign(&secretary, &meeting.path()).await.says("protocols-signed-first");
}

#[tokio::test]
async fn what_is_missing_blocks_the_signature_and_warnings_must_be_confirmed() {
    let portal = Portal::open().await;
    let (secretary, head) = both(&portal).await;
    let mut item = AWrittenItem { title: "О планах".into(), heard: "планы".into(), ..AWrittenItem::default() };
    item.decisions = vec![a_task("Провести встречи", "", "до 18 декабря")];
    let wrong = portal.given(a_written_protocol(&secretary.person, &head.person).with_items(vec![item.clone()])).await;

    let page = sign(&head, &wrong.path()).await;
    page.answers(422).says("protocols-sign-errors").sees("У решения 1.1 нет ответственного");
    let edit = format!("{}/edit", wrong.path());
    head.get(&edit).await.sees("У решения 1.1 нет ответственного").sees("Голосование сходится с присутствием");

    item.decisions = Vec::new();
    let doubtful = portal.given(a_written_protocol(&secretary.person, &head.person).with_items(vec![item])).await;
    let form = head.get(format!("{}/signing", doubtful.path())).await.form("#sign");
    form.submit().await.faults("confirmed", "protocols-sign-unconfirmed");
    sign(&head, &doubtful.path()).await.says("protocols-signed-first");
}

#[tokio::test]
async fn one_person_with_both_duties_signs_both_at_once() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let meeting = portal.given(a_written_protocol(&head.person, &head.person)).await;

    sign(&head, &meeting.path()).await.sees("Протокол № 1 подписан");

    let mut tx = portal.write().await;
    let duties: Vec<String> = sqlx::query_scalar("SELECT duty FROM protocol_signatures WHERE meeting_id = $1 ORDER BY duty")
        .bind(meeting.id)
        .fetch_all(tx.conn())
        .await
        .unwrap();
    assert_eq!(duties, ["chair", "secretary"]);
}

#[tokio::test]
async fn only_chair_and_secretary_sign_and_a_second_press_signs_nothing() {
    let portal = Portal::open().await;
    let (secretary, head) = both(&portal).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let meeting = portal.given(a_written_protocol(&secretary.person, &head.person)).await;
    let path = meeting.path();
    let form = secretary.get(format!("{path}/signing")).await.form("#sign");
    let digest = form.value("digest");

    deputy.post(format!("{path}/signature"), &[("digest", &digest)]).await.refused("protocols-refused-signer");
    let fields = [("digest", digest.as_str()), ("number", "1")];
    let address = format!("{path}/signature");
    let (one, other) = tokio::join!(secretary.post(&address, &fields), secretary.post(&address, &fields));
    one.opens();
    other.opens();

    let mut tx = portal.write().await;
    let signatures: i64 = sqlx::query_scalar("SELECT count(*) FROM protocol_signatures").fetch_one(tx.conn()).await.unwrap();
    assert_eq!(signatures, 1);
}

#[tokio::test]
async fn numbers_go_on_from_those_on_paper_and_begin_anew_each_academic_year() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let first = portal.given(a_written_protocol(&head.person, &head.person).on(today() - Duration::days(9))).await;
    let second = portal.given(a_written_protocol(&head.person, &head.person)).await;

    let form = head.get(format!("{}/signing", first.path())).await.form("#sign").fill("number", "3");
    let form = if form.has("confirmed") { form.check("confirmed") } else { form };
    form.submit().await.sees("Протокол № 3 подписан");
    sign(&head, &second.path()).await.sees("Протокол № 4 подписан");
    portal.pass(Duration::days(300));
    let head = portal.sign_in_as(&head.person).await;
    let third = portal.given(a_written_protocol(&head.person, &head.person).on(today() + Duration::days(298))).await;

    sign(&head, &third.path()).await.sees("Протокол № 1 подписан");
}

#[tokio::test]
async fn the_protocol_that_decided_on_the_plan_is_offered_for_its_stamp() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let plan = crate::plans::begin(&head).await;
    crate::plans::write(&head, &plan).await;
    crate::plans::submit(&head, &plan).await.says("plans-submitted");
    let mut item =
        AWrittenItem { title: "О плане работы".into(), heard: "план".into(), ..AWrittenItem::default() };
    item.decisions = vec![kopilka::decisions::Draft {
        kind: kopilka::decisions::Kind::Approve,
        ..a_task("План работы утвердить", "", "")
    }];
    let meeting = portal.given(a_written_protocol(&head.person, &head.person).with_items(vec![item])).await;
    sign(&head, &meeting.path()).await.sees("Протокол № 1 подписан");

    let form = head.get(&plan).await.form("#stamp");

    assert_eq!((form.value("number").as_str(), form.value("dated").as_str()), ("1", "2026-11-22"));
}

#[tokio::test]
async fn a_protocol_of_an_earlier_day_is_signed_first() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let first = portal.given(a_written_protocol(&head.person, &head.person).on(today() - Duration::days(9))).await;
    let second = portal.given(a_written_protocol(&head.person, &head.person)).await;

    sign(&head, &second.path()).await.answers(422).sees("Не подписан протокол заседания 13.11.2026");
    sign(&head, &first.path()).await.sees("Протокол № 1 подписан");

    sign(&head, &second.path()).await.sees("Протокол № 2 подписан");
}

#[tokio::test]
async fn the_serving_role_cannot_change_what_was_signed() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let meeting = portal.given(a_written_protocol(&head.person, &head.person)).await;
    sign(&head, &meeting.path()).await.sees("Протокол № 1 подписан");

    for deed in [
        "UPDATE protocols SET content = '{}'",
        "DELETE FROM protocols",
        "UPDATE protocol_signatures SET duty = 'chair'",
        "DELETE FROM protocol_signatures",
        "UPDATE verifications SET number = '2'",
        "UPDATE agenda_items SET heard = 'иное'",
        "DELETE FROM meeting_attendance",
        "UPDATE meetings SET theme = 'иное'",
    ] {
        let mut tx = portal.write().await;
        let done = sqlx::raw_sql(deed).execute(tx.conn()).await;
        assert!(done.is_err(), "the serving role may {deed}");
    }
}

#[tokio::test]
async fn signing_and_writing_at_once_never_sign_a_text_nobody_saw() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let meeting = portal.given(a_written_protocol(&head.person, &head.person)).await;
    let path = meeting.path();
    let sign = head.get(format!("{path}/signing")).await.form("#sign");
    let write = head.get(format!("{path}/edit")).await.form("#meeting-form").fill("theme", "Семья и школа");

    let (signed, written) = tokio::join!(sign.submit(), write.submit());

    let paper = head.get(format!("{path}/protocol")).await;
    match signed.status() {
        200 => paper.sees("Класс и семья").sees_not("Семья и школа"),
        status => {
            assert_eq!(status, 409, "{}", signed.text());
            paper.sees("Семья и школа")
        }
    };
    assert!([200, 409].contains(&written.status()));
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_clients_sign_a_hundred_meetings_without_a_gap() {
    let portal = Portal::open().await;
    let near = portal.given(a_head()).await;
    let neighbour = portal.given(a_head().of(portal.world.neighbour())).await;
    let mut meetings = Vec::new();
    for number in 0..100 {
        let head = if number % 2 == 0 { &near } else { &neighbour };
        meetings.push((head.clone(), portal.given(a_written_protocol(head, head)).await.path()));
    }
    let queue = Mutex::new(meetings);
    let mut clients = Vec::new();
    for number in 0..50 {
        clients.push(portal.sign_in_as(if number % 2 == 0 { &near } else { &neighbour }).await);
    }
    let next = |client: &SignedIn| {
        let mut left = queue.lock().unwrap();
        let at = left.iter().position(|(head, _)| head.id == client.person.id)?;
        Some(left.swap_remove(at).1)
    };

    let next = &next;
    let work = clients.iter().map(|client| async move {
        while let Some(path) = next(client) {
            // A protocol that another signs meanwhile leaves decisions to be reviewed: the page asks once more.
            let mut page = sign(client, &path).await;
            while page.status() == 422 {
                page = sign(client, &path).await;
            }
            page.opens();
        }
    });
    futures::future::join_all(work).await;

    let mut tx = portal.write().await;
    for person in [&near, &neighbour] {
        let numbers: Vec<i32> = sqlx::query_scalar("SELECT number FROM protocols WHERE association_id = $1 ORDER BY number")
            .bind(person.school.association)
            .fetch_all(tx.conn())
            .await
            .unwrap();
        assert_eq!(numbers, (1..=50).collect::<Vec<_>>());
    }
}
