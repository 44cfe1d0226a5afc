//! The first pages: the door for a visitor, the desk of each role, one search over everything.

use kopilka::ids::PlanId;

use crate::support::*;

#[tokio::test]
async fn a_visitor_finds_a_question_and_what_was_published() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    portal.given(a_practice(&author).titled("Договор пятого «Б»").published()).await;
    portal.given(a_practice(&author).titled("Черновик о скворечнике")).await;

    let page = portal.visitor().get("/").await;

    page.opens().says("home-question").sees("Договор пятого «Б»").sees_not("Черновик о скворечнике");
    assert_eq!(page.text_of(".tally li b"), "1");
    assert!(page.has_link("День матери") && page.has_link("Получить доступ"));
}

#[tokio::test]
async fn a_teacher_is_told_first_what_came_back() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    portal.given(a_practice(&teacher.person).titled("Письмо в будущее").returned()).await;
    portal.given(a_practice(&teacher.person).titled("Дежурство как игра")).await;

    let page = teacher.get("/").await;

    page.opens().sees("Доработать «Письмо в будущее»").sees("Дописать «Дежурство как игра»");
    let greeting = format!("Добрый день, {} {}", teacher.person.name, teacher.person.patronymic);
    assert_eq!(page.heading(), plain(&greeting));
}

#[tokio::test]
async fn an_empty_desk_says_that_all_is_done() {
    let portal = Portal::open().await;

    for person in [a_teacher(), a_head(), a_deputy(), a_principal(), a_methodologist(), a_centre_head()] {
        portal.sign_in(person).await.get("/").await.opens().says("home-all-done");
    }
}

#[tokio::test]
async fn a_head_sees_what_waits_but_not_the_own_piece() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.given(a_teacher()).await;
    portal.given(a_practice(&teacher).titled("Как мы спорим").submitted()).await;
    portal.given(a_practice(&head.person).titled("Свой опыт").submitted()).await;
    let stranger = portal.given(a_teacher().of(&portal.world.near.schools[1])).await;
    portal.given(a_practice(&stranger).titled("Чужая игра").submitted()).await;

    let page = head.get("/").await;

    page.sees("Рассмотреть «Как мы спорим»").sees_not("Рассмотреть «Свой опыт»").sees_not("Чужая игра");
}

#[tokio::test]
async fn a_methodologist_sees_what_schools_proposed_and_no_drafts() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let teacher = portal.given(a_teacher()).await;
    portal.given(a_practice(&teacher).titled("Как мы спорим").nominated()).await;
    portal.given(a_practice(&teacher).titled("Ещё не показано").submitted()).await;

    let page = methodologist.get("/").await;
    page.sees("Рассмотреть «Как мы спорим»").sees_not("Ещё не показано");

    let district = methodologist.get("/district/schools").await;
    district.opens().sees(teacher.school.name).sees_not("Ещё не показано");
    assert_eq!(district.texts_of(".kpi-n")[0], "1");
}

#[tokio::test]
async fn a_principal_sees_what_happens_in_the_school() {
    let portal = Portal::open().await;
    let principal = portal.sign_in(a_principal()).await;
    let teacher = portal.given(a_teacher()).await;
    portal.given(a_practice(&teacher).accepted()).await;
    portal.given(a_practice(&teacher).published()).await;

    let page = principal.get("/").await;

    assert_eq!(page.texts_of(".kpi-n"), ["2", "0", "1", "0"]);
}

/// Puts a plan where it would stand after some stamps.
async fn on_its_road(portal: &Portal, plan: PlanId, status: &str, stamped: i32) {
    let mut tx = portal.write().await;
    let state = "UPDATE plans SET status = $2, stamped = $3, submitted_at = $4, reason = 'Нет срока' WHERE id = $1";
    sqlx::query(state).bind(plan).bind(status).bind(stamped).bind(portal.now()).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_plan_waits_on_the_first_page_of_whoever_sets_its_next_stamp() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let deputy = portal.sign_in(a_deputy()).await;
    let principal = portal.sign_in(a_principal()).await;
    let plan = portal.given(a_plan(&head.person)).await;

    on_its_road(&portal, plan.id, "submitted", 1).await;
    deputy.get("/").await.sees("Согласовать план на 2026/27");

    on_its_road(&portal, plan.id, "submitted", 2).await;
    deputy.get("/").await.sees_not("план на 2026/27");
    principal.get("/").await.sees("Утвердить план на 2026/27").link("Утвердить план на 2026/27").follow().await.opens();
}

#[tokio::test]
async fn a_plan_that_came_back_waits_on_the_first_page_of_who_writes_it() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let plan = portal.given(a_plan(&head.person)).await;

    on_its_road(&portal, plan.id, "returned", 0).await;

    head.get("/").await.sees("Исправить план на 2026/27").sees("Нет срока");
    teacher.get("/").await.sees_not("план на 2026/27");
}

#[tokio::test]
async fn an_administrator_is_told_of_schools_without_a_head() {
    let portal = Portal::open().await;
    let administrator = portal.sign_in(an_administrator()).await;

    administrator.get("/").await.sees("В 4 школах нет руководителя объединения");
}

#[tokio::test]
async fn one_search_finds_practices_and_documents_within_ones_rights() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let page = methodologist.get("/library/new").await;
    let page = page.form("#norm").choose("level", "district").choose("kind", "letter").fill("title", "О скворечниках");
    page.fill("issuer", "Отдел образования").submit().await.says("library-added");

    let found = methodologist.get("/search?q=скворечник").await;

    found.sees("О скворечниках").sees("В нормативной базе: 1 документ");
    assert!(found.texts_of("mark").contains(&"скворечниках".to_owned()));
    portal.visitor().get("/search?q=скворечник").await.sees_not("О скворечниках").says("library-nothing");
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_question_in_the_wrong_layout_is_answered_and_said_so() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let page = methodologist.get("/library/new").await;
    let page = page.form("#norm").choose("level", "public").choose("kind", "form").fill("title", "Образец протокола");
    page.fill("issuer", "Районный центр").submit().await;

    let found = portal.visitor().get("/search?q=ghjnjrjk").await;

    found.sees("Образец протокола").sees("Показано то, что есть по запросу «протокол»");
    portal.run_jobs().await;
}

#[tokio::test]
async fn the_overview_of_the_district_is_the_centres_alone() {
    let portal = Portal::open().await;

    portal.sign_in(a_centre_head()).await.get("/district/schools").await.opens();
    portal.sign_in(a_head()).await.get("/district/schools").await.answers(403);
    portal.visitor().get("/district/schools").await.answers(200).says("common-sign-in");
}

#[tokio::test]
async fn pages_of_words_are_open_to_everybody() {
    let portal = Portal::open().await;

    for path in ["/help", "/about", "/privacy", "/search"] {
        portal.visitor().get(path).await.opens();
    }
    portal.sign_in(a_teacher()).await.get("/more").await.opens().says("home-menu-saved");
}
