//! What a plan has beside its rows: annexes, the diary of its writing, an amendment that is given up.

use time::Duration;

use crate::plans::{add_row, approve, begin, write};
use crate::support::*;

/// A plan in force, and an amendment of it begun.
async fn amended(portal: &Portal, head: &SignedIn) -> String {
    let (deputy, principal) = (portal.sign_in(a_deputy()).await, portal.sign_in(a_principal()).await);
    let path = begin(head).await;
    write(head, &path).await;
    approve(head, &deputy, &principal, &path).await;
    head.get(&path).await.form("#amend").fill("reason", "Итоги полугодия").submit().await.says("plans-amending");
    path
}

#[tokio::test]
async fn an_amendment_that_was_begun_can_be_given_up_and_stays_in_the_diary() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = amended(&portal, &head).await;
    let form = head.get(format!("{path}/edit/theme")).await.form("#plan-form");
    form.fill("goal", "Совсем другая цель").press("Сохранить").await.says("plans-saved");
    add_row(&head, &path, "bank", ["Лишняя строка", "май", "руководитель МО"]).await;

    portal.pass(Duration::minutes(5));

    let page = head.get(&path).await.form("#discard").submit().await;

    page.says("plans-discarded").says("plans-status-approved").sees("Научиться слышать детей");
    page.sees_not("Совсем другая цель").sees_not("Лишняя строка");
    assert!(!page.has_form("#discard") && page.count("#amend") == 1);
    head.get(format!("{path}/diary")).await.sees("Совсем другая цель").sees("Лишняя строка");
    head.get(format!("{path}/paper")).await.opens().sees("от 01.09.2026 № 141").sees_not("Черновик");
    head.get(&path).await.form("#amend").fill("reason", "Снова").submit().await.says("plans-amending");
}

#[tokio::test]
async fn only_an_amendment_is_given_up_and_only_by_those_who_begin_one() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let secretary = portal.sign_in(a_secretary()).await;
    let draft = begin(&portal.sign_in(a_head().of(&portal.world.far.schools[0])).await).await;
    let path = amended(&portal, &head).await;

    assert_eq!(secretary.get(&path).await.count("#discard"), 0);
    head.post(format!("{draft}/amendment/delete"), &[]).await.answers(404);
    head.get(&path).await.form("#discard").submit().await.says("plans-discarded");
    head.post(format!("{path}/amendment/delete"), &[]).await.refused("plans-refused-state");
}

#[tokio::test]
async fn schedules_are_typed_and_members_are_looked_up_when_the_plan_is_printed() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    let young = portal.given(a_teacher().named("Закладкина Анна Ильинична")).await;
    let path = begin(&head).await;
    let record = format!("/members/{}", young.id);
    let form = head.get(format!("{record}/edit")).await.form(&record).choose("mentor", "Образцова Вера Олеговна");
    form.fill("teaching_since", "2025-09-01").fill("topic", "Разговор о выборе").submit().await.says("members-saved");

    let form = head.get(format!("{path}/edit/annexes")).await.form("#plan-form");
    let form = form.check_value("shown", "hours").check_value("shown", "topics").check_value("shown", "mentors");
    let form = form.fill("timing", "сент.-окт.").fill("teacher", "О. В. Пеналова").fill("theme", "Договор класса");
    form.press("Сохранить").await.says("plans-saved");
    let page = head.get(format!("{path}/edit/annexes")).await;
    assert_eq!(page.attributes("#timing-1", "value"), ["сентябрь–октябрь"]);

    let paper = head.get(format!("{path}/paper")).await;
    paper.sees("Приложение 1").sees("График открытых классных часов").sees("Договор класса");
    paper.sees("Темы самообразования").sees("Разговор о выборе").sees("Наставничество").sees("Образцова В. О.");
    paper.sees_not("График взаимопосещений").sees_not("Состав объединения");
    head.get(&path).await.sees("Молодых специалистов: 1, а работы с ними в плане нет.");
}

#[tokio::test]
async fn the_diary_tells_who_wrote_on_which_evening_not_every_keystroke() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    let secretary = portal.sign_in(a_secretary().named("Журналова Нина Викторовна")).await;
    let path = begin(&head).await;
    let goal = async |keeper: &SignedIn, goal: &str| {
        let form = keeper.get(format!("{path}/edit/theme")).await.form("#plan-form").fill("goal", goal);
        form.press("Сохранить").await.says("plans-saved");
        portal.pass(Duration::minutes(5));
    };
    goal(&head, "Первая").await;
    goal(&head, "Первая цель").await;
    goal(&secretary, "Цель секретаря").await;
    portal.pass(Duration::days(1));
    goal(&head, "Цель следующего дня").await;

    let diary = head.get(format!("{path}/diary")).await;

    let evenings = diary.texts_of("section > h2.h-s");
    assert_eq!(evenings.len(), 3, "{evenings:?}");
    assert!(evenings[0].contains("сегодня") && evenings[0].contains("Образцова"), "{evenings:?}");
    assert!(evenings[1].contains("Журналова") && evenings[2].contains("Образцова"), "{evenings:?}");
    assert_eq!(diary.count("details"), 3);
    diary.sees("12:00–12:05");
}

#[tokio::test]
async fn a_stamp_is_not_dated_in_the_future() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head).await;
    write(&head, &path).await;
    crate::plans::submit(&head, &path).await.says("plans-submitted");

    let form = head.get(&path).await.form("#stamp").fill("number", "1").fill("dated", "2026-11-23");

    form.submit().await.answers(422).faults("dated", "plans-problem-future");
}

#[tokio::test]
async fn a_row_that_is_written_counts_as_a_change_of_the_plan() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head).await;
    portal.pass(Duration::days(3));

    add_row(&head, &path, "bank", ["Отбор практик", "май", "руководитель МО"]).await;

    head.get(&path).await.sees("Изменён сегодня");
}

#[tokio::test]
async fn a_plan_in_force_is_shown_to_everybody_without_what_is_for_the_association_alone() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head).await;
    write(&head, &path).await;
    let id = path.rsplit('/').next().unwrap().to_owned();
    let form = head.get(format!("{path}/edit/theme")).await.form("#plan-form");
    form.fill("analysis", "Взаимопосещение сорвалось").press("Сохранить").await.says("plans-saved");
    head.post(format!("{path}/publication"), &[]).await.refused("plans-refused-not-yet-public");
    let (deputy, principal) = (portal.sign_in(a_deputy()).await, portal.sign_in(a_principal()).await);
    approve(&head, &deputy, &principal, &path).await;
    let public = format!("/plans/public/{id}");
    portal.visitor().get(&public).await.answers(404);

    head.get(&path).await.form(&format!("{path}/publication")).submit().await.says("plans-published");

    let page = portal.visitor().get("/about").await.link("Планы, открытые для всех").follow().await;
    let page = page.link("МО классных руководителей").follow().await;
    assert_eq!(page.path(), public);
    page.sees("Научиться слышать детей").sees("Открытый классный час").sees_not("Взаимопосещение сорвалось");
    portal.sign_in(a_teacher()).await.post(format!("{path}/publication/delete"), &[]).await.answers(403);
    let shown = head.get(&path).await.form(&format!("{path}/publication/delete")).submit().await;
    shown.says("plans-unpublished");
    portal.visitor().get(&public).await.answers(404);
}

#[tokio::test]
async fn a_new_edition_takes_the_place_of_the_public_one() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = amended(&portal, &head).await;
    let public = path.replace("/plans/", "/plans/public/");
    head.get(&path).await.form(&format!("{path}/publication")).submit().await.says("plans-published");
    add_row(&head, &path, "bank", ["Новая строка", "май", "руководитель МО"]).await;
    portal.visitor().get(&public).await.opens().sees_not("Новая строка");

    let (deputy, principal) = (portal.sign_in(a_deputy()).await, portal.sign_in(a_principal()).await);
    approve(&head, &deputy, &principal, &path).await;

    portal.visitor().get(&public).await.sees("Новая строка").sees("Редакция 2");
}
