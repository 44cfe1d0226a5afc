//! The year's records: added, corrected, taken out and put back, each by those who may; and their paper.

use time::macros::date;

use crate::support::*;

#[tokio::test]
async fn a_teacher_writes_down_the_own_open_event() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;

    let kinds = teacher.get("/records/new").await;
    let form = kinds.link("Открытое мероприятие").follow().await.form("#record-form");
    assert_eq!(form.value("user"), teacher.person.id.to_string());
    let page = form.fill("held_on", "12.10.2026").fill("title", "Урок доброты").choose("level", "district").submit().await;

    page.says("records-added").sees("Урок доброты").sees("район");
    assert_eq!(page.count(".record-row"), 1);
}

#[tokio::test]
async fn a_teacher_does_not_write_for_others() {
    let portal = Portal::open().await;
    let colleague = portal.given(a_teacher().named("Макетова Дарья Дмитриевна")).await;
    let teacher = portal.sign_in(a_teacher()).await;

    let form = teacher.get("/records/new?kind=award").await.form("#record-form");
    let form = form.choose("user", colleague.id.to_string()).fill("title", "Грамота").choose("level", "school");

    form.submit().await.faults("user", "records-problem-not-own");
}

#[tokio::test]
async fn what_is_of_the_association_is_written_by_those_who_keep_its_papers() {
    let portal = Portal::open().await;
    let secretary = portal.sign_in(a_secretary()).await;
    let teacher = portal.sign_in(a_teacher()).await;

    teacher.get("/records/new?kind=difficulty").await.refused("records-refused-not-keeper");
    let form = secretary.get("/records/new?kind=difficulty").await.form("#record-form");
    let page = form.fill("title", "Родители").fill("amount", "3,4").fill("out_of", "12").submit().await;

    page.says("records-added").sees("3,40");
}

#[tokio::test]
async fn days_to_come_and_days_before_the_first_are_refused() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;

    let form = head.get("/records/new?kind=course").await.form("#record-form").choose("user", head.person.id.to_string());
    let form = form.fill("title", "Курсы").fill("hours", "72").fill("held_on", "23.11.2026").fill("ended_on", "01.11.2026");

    form.submit().await.faults("held_on", "records-problem-future").faults("ended_on", "records-problem-ends-early");
}

#[tokio::test]
async fn a_form_sent_twice_makes_one_record() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;

    let page = head.get("/records/new?kind=class-event").await;
    let form = || page.form("#record-form").choose("user", head.person.id.to_string()).fill("title", "Урок мира");
    form().submit().await.says("records-added");
    let page = form().submit().await;

    assert_eq!(page.count(".record-row"), 1);
}

#[tokio::test]
async fn a_row_of_the_plan_fills_the_form() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;

    let page = head.get("/records/new?kind=open-event&title=Урок+доброты&held_on=2026-10-12").await;
    let form = page.form("#record-form");

    assert_eq!((form.value("title").as_str(), form.value("held_on").as_str()), ("Урок доброты", "2026-10-12"));
}

#[tokio::test]
async fn a_record_is_corrected_taken_out_and_put_back() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let record = portal.given(a_record(&head.person, "talk").about(&head.person).at("school")).await;
    let path = format!("/records/{record}");

    let form = head.get(&path).await.form("#record-form").choose("level", "region");
    form.submit().await.says("records-saved").sees("регион");
    let page = head.get(&path).await.form(&format!("{path}/delete")).submit().await;
    assert_eq!(page.says("records-removed").count(".record-row"), 0);
    let page = page.form(&format!("{path}/restoration")).submit().await;

    assert_eq!(page.says("records-restored").count(".record-row"), 1);
}

#[tokio::test]
async fn a_record_that_somebody_saved_in_the_meantime_is_not_overwritten() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let record = portal.given(a_record(&head.person, "talk").about(&head.person).at("school")).await;
    let path = format!("/records/{record}");

    let first = head.get(&path).await.form("#record-form").fill("title", "Первая");
    let second = head.get(&path).await.form("#record-form").fill("title", "Вторая");
    first.submit().await.says("records-saved");

    second.submit().await.answers(409);
    head.get("/records").await.sees("Первая").sees_not("Вторая");
}

#[tokio::test]
async fn a_colleagues_record_is_read_and_not_changed() {
    let portal = Portal::open().await;
    let head = portal.given(a_head()).await;
    let record = portal.given(a_record(&head, "talk").about(&head).at("school")).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let principal = portal.sign_in(a_principal()).await;
    let path = format!("/records/{record}");

    for reader in [&teacher, &principal] {
        assert_eq!(reader.get(&path).await.sees("Разговор о важном").count("#record-form"), 0);
    }
    let page = teacher.post(format!("{path}/delete"), &[]).await;

    page.refused("records-refused-not-own");
}

#[tokio::test]
async fn the_list_is_narrowed_by_kind_and_person_and_so_is_its_paper() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_record(&head.person, "talk").about(&head.person).titled("О семье").at("school")).await;
    portal.given(a_record(&head.person, "course").titled("Медиация").of_hours(72)).await;
    portal.given(a_record(&head.person, "course").titled("Прошлое").of_hours(72).on(date!(2026 - 05 - 12))).await;

    let page = head.get("/records?kind=course").await;
    page.sees("Медиация").sees("72 часа").sees_not("О семье").sees_not("Прошлое");
    let paper = page.link("Печать и файлы").follow().await;

    paper.sees("Медиация").sees_not("О семье");
    head.get("/records?year=2025").await.sees("Прошлое").sees_not("Медиация");
}

#[tokio::test]
async fn a_row_of_the_plan_that_is_done_offers_a_filled_form() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let plan = portal.given(a_plan(&head.person).amended()).await;
    let row = format!("/plans/{}/rows/{}", plan.id, plan.items[4]);
    let mut tx = portal.write().await;
    let done = "INSERT INTO plan_marks (id, item_id, plan_id, school_id, mark, marked_by, marked_by_name, marked_at)
                VALUES (gen_random_uuid(), $1, $2, $3, 'done', $4, 'А. П. Примерова', $5)";
    let done = sqlx::query(done).bind(plan.items[4]).bind(plan.id).bind(head.person.school.id).bind(head.person.id);
    done.bind(portal.now()).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();

    let page = head.get(row).await.link("Открытое мероприятие").follow().await;

    assert_eq!(page.form("#record-form").value("title"), "Открытый классный час");
}

#[tokio::test]
async fn pasted_lines_become_records_and_wrong_ones_are_named() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_teacher().named("Макетова Дарья Дмитриевна")).await;
    let page = head.get("/records/lines").await;
    let form = |lines: &str| page.form("#lines-form").choose("kind", "open-event").fill("lines", lines);

    let wrong = form("12.10.2026; Макетова; Урок; район\n12.10.2026; Неизвестная; Урок; район").submit().await;
    wrong.answers(422).sees("Строка 2");
    let lines = "12.10.2026; Макетова; Урок добра; район\n13.10.2026; Макетова; Урок мира; школа";
    form(lines).submit().await.says("records-lines-added");
    let again = form(lines).submit().await;

    assert_eq!(again.count(".record-row"), 2);
}
