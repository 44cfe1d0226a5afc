//! Meetings: called by the plan, their agendas sent, held, read, called off; and the questions that members propose.

use time::Duration;

use crate::support::*;

/// Calls a meeting for today and returns its address.
pub async fn call(keeper: &SignedIn, theme: &str) -> String {
    let form = keeper.get("/meetings/new").await.form("#meeting-start").fill("theme", theme);
    let page = form.fill("held_on", "22.11.2026").submit().await;
    page.opens();
    page.path().split("/edit").next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_row_of_the_plan_calls_one_meeting_with_its_questions() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let plan = portal.given(a_plan(&head.person).for_year(2026)).await;
    let address = format!("/plans/{}", plan.id);

    let page = head.get(&address).await.link("Провести заседание 2").follow().await;
    let form = page.form("#meeting-start");
    assert_eq!((form.value("theme").as_str(), form.value("held_on").as_str()), ("Климат в классе", "29.10.2026"));
    form.submit().await.says("meetings-called");
    let again = head.get(&address).await.link("Провести заседание 2").follow().await;

    again.says("meetings-called-already").sees("Климат в классе");
    assert_eq!(head.get("/meetings").await.count(".meeting-row"), 1);
}

#[tokio::test]
async fn from_the_second_meeting_on_the_agenda_begins_with_the_decisions_of_the_first() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_meeting(&head.person).held().on(today() - Duration::days(20))).await;

    let path = call(&head, "Семья и школа").await;
    let page = head.get(format!("{path}/edit")).await;
    let skip = page.attributes("button[value^='remove:']", "value");
    let page = page.form("#meeting-form").press(&skip[0]).await;

    page.says("meetings-item-removed");
    let page = page.form("form[action*='/restoration']").submit().await;
    assert_eq!(page.attributes("input.agenda-heading", "value")[0], "О выполнении решений предыдущего заседания");
}

#[tokio::test]
async fn a_member_answers_and_is_taken_as_absent_with_the_reason() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let path = call(&head, "Семья и школа").await;

    let page = teacher.get(&path).await.form("#reply").fill("reason", "курсы").press("no").await;
    page.says("meetings-replied-no");
    head.get(&path).await.sees("курсы");
    let page = head.get(&path).await.form(&format!("{path}/holding")).submit().await;

    page.says("meetings-held");
    assert_eq!(page.attributes(&format!("#reason-{}", teacher.person.id), "value"), ["курсы"]);
    assert_eq!(page.count("[name=present][checked]"), 1);
}

#[tokio::test]
async fn an_agenda_goes_to_members_with_an_address_once() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_teacher().with_email("teacher@example.org")).await;
    let meeting = portal.given(a_meeting(&head.person)).await;

    let page = head.get(meeting.path()).await.form(&format!("{}/circulation", meeting.path())).submit().await;
    page.says("meetings-circulated");
    portal.run_jobs().await;

    let letters = portal.letters();
    assert_eq!(letters.len(), 1);
    assert!(letters[0].text.contains("1. Об адаптации пятиклассников"), "{}", letters[0].text);
}

#[tokio::test]
async fn a_cancelled_agenda_is_not_sent() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_teacher().with_email("teacher@example.org")).await;
    let meeting = portal.given(a_meeting(&head.person)).await;
    head.get(meeting.path()).await.form(&format!("{}/circulation", meeting.path())).submit().await.opens();

    let page = head.get(meeting.path()).await.form("#cancel").fill("cause", "Карантин").submit().await;
    page.says("meetings-cancelled").sees("Карантин");
    portal.run_jobs().await;

    assert!(portal.letters().is_empty());
}

#[tokio::test]
async fn a_draft_is_read_by_the_participants_who_remark_in_place() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let meeting = portal.given(a_meeting(&head.person).held()).await;
    teacher.get(meeting.path()).await.sees_not("Встреч было двенадцать");
    head.get(meeting.path()).await.form(&format!("{}/reading", meeting.path())).submit().await.says("meetings-given");

    let form = teacher.get(meeting.path()).await.form("#remark").fill("text", "Ошибка в фамилии");
    form.submit().await.says("meetings-remark-made").sees("Ошибка в фамилии");
    let settlement = head.get(meeting.path()).await.attributes("form[action$='/settlement']", "action");
    let page = head.get(meeting.path()).await.form(&settlement[1]).fill("answer", "Исправили").submit().await;

    page.says("meetings-remark-settled").sees("Исправили");
}

#[tokio::test]
async fn a_proposed_question_comes_onto_the_agenda_or_is_declined_with_a_sentence() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let path = call(&head, "Семья и школа").await;
    for title in ["О графике контрольных", "О школьной форме"] {
        teacher.get("/meetings/proposals").await.form("#proposal").fill("title", title).submit().await.says("meetings-proposed");
    }

    let page = head.get("/meetings/proposals").await;
    let decline = page.attributes("form[action$='/decline']", "action");
    let page = page.form(&decline[0]).fill("answer", "Решает педсовет").submit().await;
    page.says("meetings-proposal-was-declined");
    let take = page.attributes("form[action$='/taking']", "action");
    let page = page.form(&take[0]).submit().await;

    page.says("meetings-proposal-was-taken");
    assert_eq!(page.attributes("input.agenda-heading", "value"), ["О графике контрольных"]);
    teacher.get("/meetings/proposals").await.sees("Решает педсовет");
    head.get(path).await.sees("О графике контрольных");
}

#[tokio::test]
async fn a_talk_is_attached_to_its_item_and_offered_to_the_bank() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let meeting = portal.given(a_meeting(&head.person).held()).await;

    let form = teacher.get(meeting.path()).await.form(&format!("{}/files", meeting.path()));
    let form = form.choose("item", meeting.items[0].to_string()).attach("files", "доклад.txt", "Текст доклада".as_bytes());
    form.submit().await.says("meetings-material-added").sees("доклад.txt");
    teacher.get(meeting.path()).await.link("доклад.txt").follow().await.opens();
    let page = teacher.get(meeting.path()).await.link("Об адаптации").follow().await;

    assert_eq!(page.form("form[enctype]").value("title"), "Об адаптации пятиклассников");
}
