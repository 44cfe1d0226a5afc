//! A practice on its road: begun by a teacher, judged by the head, published by the district.

use kopilka::access::Role;
use kopilka::files::made;

use crate::support::*;

const ANNOTATION: &str = "Дети разбирают три ситуации из жизни класса и сами выводят правила спора. Работает и когда конфликт уже \
    случился, и когда его ещё нет. Нужны доска, стикеры и сорок минут; вторая часть проходит в четвёрках, третья — всем классом. В конце \
    каждый записывает одно правило, которое готов соблюдать неделю, и через неделю класс к ним возвращается.";

/// Begins a draft and returns its form.
pub(super) async fn begin(author: &SignedIn, title: &str) -> Page {
    let page = author.get("/practices/new").await;
    // No two scenarios are the same file: that would be a duplicate.
    let own = uuid::Uuid::now_v7();
    let text = format!("# Ход\n\nДети садятся полукругом и слушают притчу о скворечнике.\n\n{own}");
    let scenario = made::docx("Сценарий", &text).unwrap();
    page.form("#practice-start").fill("title", title).attach("files", "Сценарий.docx", scenario).submit().await
}

/// Fills in all that a submission needs.
pub(super) fn filled(page: &Page) -> Form {
    page.form("#practice-form")
        .fill("rubric", "class-hours")
        .fill("kind", "script")
        .fill("grade_from", "5")
        .fill("grade_to", "7")
        .check_value("direction", "moral")
        .fill("annotation", ANNOTATION)
        .fill("sources", "авторская разработка")
        .check("declared_no_names")
        .check("declared_sources")
        .choose("declared_faces", "none")
        .check("consent")
}

/// Sends a whole practice to the head and returns its address.
pub async fn send(author: &SignedIn, title: &str) -> String {
    let page = begin(author, title).await;
    let path = page.path().trim_end_matches("/edit").to_owned();
    let sent = filled(&page).press("Отправить руководителю").await;
    sent.says("practices-submitted");
    path
}

#[tokio::test]
async fn a_practice_goes_from_the_teacher_through_the_head_to_everybody() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let head = portal.sign_in(a_head()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;

    let path = send(&teacher, "Как мы спорим").await;
    let desk = head.get("/practices/queue").await.link("Рассмотреть").follow().await;
    desk.form("#review-form").press("Принять в копилку").await.says("practices-accepted");
    head.post(format!("{path}/nomination"), &[]).await.says("practices-nominated");
    let desk = methodologist.get("/practices/queue").await.link("Рассмотреть").follow().await;
    desk.form(&format!("{path}/publication")).press("Для всех").await.says("practices-published");
    portal.run_jobs().await;

    portal.visitor().get(&path).await.opens().sees("Как мы спорим");
}

#[tokio::test]
async fn a_draft_is_saved_as_it_is_typed_however_incomplete() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let page = begin(&teacher, "Письмо в будущее").await;
    portal.run_jobs().await;

    let saved = page.form("#practice-form").fill("annotation", "Дети пишут письмо себе").press("Сохранить черновик").await;

    saved.says("practices-draft-saved");
    assert_eq!(saved.form("#practice-form").value("annotation"), "Дети пишут письмо себе");
}

#[tokio::test]
async fn a_new_beginning_offers_to_go_on_with_the_unfinished_draft() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    begin(&teacher, "Письмо в будущее").await;
    portal.run_jobs().await;

    let page = teacher.get("/practices/new").await;

    page.sees("Письмо в будущее").link("Продолжить черновик").follow().await.opens();
}

#[tokio::test]
async fn the_same_beginning_sent_twice_is_one_draft() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let page = teacher.get("/practices/new").await;

    page.form("#practice-start").fill("title", "Дежурство как игра").submit().await.opens();
    page.form("#practice-start").fill("title", "Дежурство как игра").submit().await.opens();

    assert_eq!(teacher.get("/practices/mine").await.count(".rows > li"), 1);
}

#[tokio::test]
async fn what_is_missing_is_told_at_its_field_and_nothing_typed_is_lost() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let page = begin(&teacher, "Письмо в будущее").await;
    portal.run_jobs().await;

    let page = page.form("#practice-form").fill("annotation", "Коротко").press("Отправить руководителю").await;

    page.answers(422);
    page.faults("sources", "practices-sources-required");
    assert_eq!(page.form("#practice-form").value("annotation"), "Коротко");
}

#[tokio::test]
async fn two_windows_get_both_texts() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let first = begin(&teacher, "Письмо в будущее").await;
    portal.run_jobs().await;
    let second = teacher.get(first.path()).await;

    first.form("#practice-form").fill("annotation", "Текст первого окна").press("Сохранить черновик").await;
    let page = second.form("#practice-form").fill("annotation", "Текст второго окна").press("Сохранить черновик").await;

    page.answers(409);
    page.sees("Текст первого окна");
    assert_eq!(page.form("#practice-form").value("annotation"), "Текст второго окна");
    let page = page.form("#practice-form").press("Сохранить черновик").await;
    assert_eq!(page.opens().form("#practice-form").value("annotation"), "Текст второго окна");
}

#[tokio::test]
async fn the_head_returns_a_practice_with_a_remark_at_its_field_and_the_author_mends_it() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let head = portal.sign_in(a_head()).await;
    let path = send(&teacher, "Письмо в будущее").await;
    portal.run_jobs().await;

    let desk = head.get(format!("{path}/review")).await;
    desk.form("#review-form").fill("remark-annotation", "Добавьте, чем закончится занятие").press("Вернуть на доработку").await;
    let page = teacher.get(format!("{path}/edit")).await;
    page.sees("Добавьте, чем закончится занятие");
    let page = page.form("#practice-form").press("Отправить руководителю").await;

    page.says("practices-submitted");
    head.get(format!("{path}/review")).await.opens();
}

#[tokio::test]
async fn a_remark_on_the_files_stands_beside_the_files() {
    let portal = Portal::open().await;
    let person = portal.given(a_teacher()).await;
    let teacher = portal.sign_in_as(&person).await;
    let head = portal.sign_in(a_head()).await;
    let piece = portal.given(a_practice(&person).submitted().with_file("Сценарий.txt", b"text")).await;

    let desk = head.get(format!("{}/review", piece.path())).await;
    assert_eq!(desk.count("section[aria-labelledby='card-files'] textarea[name='remark-files']"), 1);
    let words = "В файле нет карточек, о которых говорит ход";
    desk.form("#review-form").fill("remark-files", words).press("Вернуть на доработку").await.says("practices-returned");

    let page = teacher.get(format!("{}/edit", piece.path())).await;
    assert!(
        page.text_of("section[aria-labelledby='files-heading']").contains(words),
        "the remark does not stand beside the files"
    );
    let sent = page.form("#practice-form").fill("annotation", ANNOTATION).check_value("direction", "moral");
    let sent = sent.fill("sources", "авторская разработка").press("Отправить руководителю").await;
    sent.says("practices-submitted");
    let settled = head.get(format!("{}/review", piece.path())).await;
    assert_eq!(settled.count("section[aria-labelledby='card-files'] .mn-fixed"), 1);
}

#[tokio::test]
async fn a_practice_is_neither_returned_nor_declined_without_a_word() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let head = portal.sign_in(a_head()).await;
    let path = send(&teacher, "Письмо в будущее").await;
    portal.run_jobs().await;

    for button in ["Вернуть на доработку", "Отклонить"] {
        let page = head.get(format!("{path}/review")).await.form("#review-form").press(button).await;
        page.answers(422);
    }

    head.get("/practices/queue").await.sees("Письмо в будущее");
}

#[tokio::test]
async fn a_head_does_not_decide_on_her_own_practice_while_there_is_a_deputy() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_deputy()).await;
    let path = send(&head, "Письмо в будущее").await;
    portal.run_jobs().await;

    let page = head.get(format!("{path}/review")).await;

    page.refused("practices-refused-own");
}

#[tokio::test]
async fn a_head_who_is_the_only_one_eligible_decides_alone_and_the_history_says_so() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = send(&head, "Письмо в будущее").await;
    portal.run_jobs().await;

    let desk = head.get(format!("{path}/review")).await;
    desk.says("practices-alone");
    desk.form("#review-form").press("Принять в копилку").await.says("practices-accepted");
    portal.run_jobs().await;

    let mut tx = portal.write().await;
    let alone: bool =
        sqlx::query_scalar("SELECT alone FROM practice_deeds WHERE deed = 'accept'").fetch_one(tx.conn()).await.unwrap();
    assert!(alone);
}

#[tokio::test]
async fn a_practice_is_not_proposed_to_the_district_without_its_authors_consent() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let head = portal.sign_in(a_head()).await;
    let page = begin(&teacher, "Письмо в будущее").await;
    let path = page.path().trim_end_matches("/edit").to_owned();
    filled(&page).uncheck("consent").press("Отправить руководителю").await;
    head.get(format!("{path}/review")).await.form("#review-form").press("Принять в копилку").await;
    portal.run_jobs().await;

    let page = head.post(format!("{path}/nomination"), &[]).await;

    page.refused("practices-refused-no-consent");
}

#[tokio::test]
async fn nobody_but_the_author_sees_a_draft() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let page = begin(&teacher, "Письмо в будущее").await;
    portal.run_jobs().await;
    let path = page.path().to_owned();

    for person in [a_teacher(), a_head(), a_methodologist(), a_principal()] {
        let other = portal.sign_in(person).await;
        let status = other.get(&path).await.status();
        assert!(matches!(status, 403 | 404), "{status}");
    }
}

#[tokio::test]
async fn a_file_that_is_not_taken_is_named_with_the_reason_and_the_others_stay() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;

    let page = teacher.get("/practices/new").await;
    let form = page.form("#practice-start").fill("title", "Письмо в будущее");
    let form = form.attach("files", "Вредный.html", "<script>alert(1)</script>").attach(
        "files",
        "Сценарий.docx",
        made::docx("а", "б").unwrap(),
    );
    let page = form.submit().await;
    portal.run_jobs().await;

    page.opens().sees("Вредный.html").sees("Сценарий.docx");
    assert_eq!(page.count("[data-upload-list] > li"), 1);
}

#[tokio::test]
async fn deeds_are_offered_to_those_who_may_do_them() {
    let portal = Portal::open().await;
    let person = portal.given(a_teacher()).await;
    let accepted = portal.given(a_practice(&person).accepted()).await;
    let published = portal.given(a_practice(&person).published()).await;

    let author = portal.sign_in_as(&person).await.get(published.path()).await;
    let head = portal.sign_in(a_head()).await.get(accepted.path()).await;
    let methodologist = portal.sign_in(a_methodologist()).await.get(published.path()).await;
    let colleague = portal.sign_in(a_person().holding(Role::Member)).await.get(published.path()).await;

    let offers = |page: &Page| {
        let deeds = ["withdrawal", "takedown", "share", "nomination", "publication"];
        deeds.into_iter().filter(|deed| page.count(&format!("form[action$=\"/{deed}\"]")) == 1).collect::<Vec<_>>()
    };
    assert_eq!(offers(&author), ["withdrawal"]);
    assert_eq!(offers(&head), ["share"]);
    head.says("practices-refused-no-consent");
    assert_eq!(offers(&methodologist), ["takedown", "publication"]);
    assert!(offers(&colleague).is_empty());
}
