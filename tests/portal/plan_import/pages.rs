//! The preview and what becomes of it.

use time::Duration;

use super::{bring, document, lines};
use crate::hostile::samples::docx_of;
use crate::plans::{begin, submit};
use crate::support::*;

/// A document whose table has these rows: content, term, responsible.
fn a_plan_of(rows: &[[&str; 3]]) -> Vec<u8> {
    a_document("", rows)
}

fn a_document(above: &str, rows: &[[&str; 3]]) -> Vec<u8> {
    let cell = |text: &str| {
        let paragraphs: String = text.lines().map(|line| format!("<w:p><w:r><w:t>{line}</w:t></w:r></w:p>")).collect();
        format!("<w:tc>{}</w:tc>", if paragraphs.is_empty() { "<w:p/>".to_owned() } else { paragraphs })
    };
    let row = |cells: &[&str; 3]| format!("<w:tr>{}</w:tr>", cells.map(cell).concat());
    let rows: String = [["Содержание работы", "Срок", "Ответственный"]].iter().chain(rows).map(row).collect();
    docx_of(&format!("<w:p><w:r><w:t>{above}</w:t></w:r></w:p><w:tbl>{rows}</w:tbl>"))
}

async fn accept(preview: &Page) -> Page {
    preview.form(&format!("{}/acceptance", preview.path())).submit().await
}

#[tokio::test]
async fn doubtful_rows_are_marked_and_put_right_beside_their_original() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;

    let preview = bring(
        &head,
        "План.docx",
        a_plan_of(&[["Семинар по общению", "скоро", ""], ["Отчёт о работе", "май", "руководитель МО"]]),
    )
    .await;

    preview.opens().sees("Найдено 2 строки.").sees("Срок не понят: скоро.").sees("Ответственного нет.");
    let row = &lines(&preview)[0];
    let mended =
        preview.form(row).fill("timing", "окт.").fill("responsible", "руководитель МО").choose("section", "Методическая работа");
    let saved = mended.press("save").await;
    saved.says("plans-saved").sees("скоро").sees_not("Срок не понят").sees_not("Ответственного нет");
    assert_eq!(saved.form(row).value("timing"), "октябрь");
}

#[tokio::test]
async fn nothing_is_written_before_it_is_accepted_and_then_the_plan_prints_it() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;

    let preview = bring(&head, "План.docx", document("01-sections-as-rows")).await;
    head.get("/plans").await.says("plans-empty");
    let plan = accept(&preview).await;

    plan.sees("В план добавлено 15 строк").sees("Воспитательное пространство класса").sees("Неделя открытых классных часов");
    assert_eq!(plan.texts_of(".plan-tbl .plan-number").len(), 15);
    accept(&preview).await.opens();
    assert_eq!(head.get(plan.path()).await.texts_of(".plan-tbl .plan-number").len(), 15);
}

#[tokio::test]
async fn the_terms_of_last_years_paper_are_moved_to_this_year() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;

    let paper = a_document(
        "План работы МО на 2025–2026 учебный год",
        &[["Итоги за 2024/2025 год", "5 сентября", "секретарь"], ["Праздник", "12.03.2026", "секретарь"]],
    );
    let preview = bring(&head, "План.docx", paper).await;

    // 5 September 2026 is a Saturday.
    let first = preview.form(&lines(&preview)[0]);
    assert_eq!((first.value("timing"), first.value("content")), ("7 сентября".to_owned(), "Итоги за 2025/2026 год".to_owned()));
    assert_eq!(preview.form(&lines(&preview)[1]).value("timing"), "12 марта 2027 г.");
}

#[tokio::test]
async fn rows_are_left_out_joined_and_split() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let rows = [["Первое дело", "май", "секретарь"], ["Второе дело", "май", "секретарь"], ["Лишнее дело", "май", "секретарь"]];

    let preview = bring(&head, "План.docx", a_plan_of(&rows)).await;
    let joined = preview.form(&lines(&preview)[1]).press("join").await;
    assert_eq!(lines(&joined).len(), 2);
    assert_eq!(joined.form(&lines(&joined)[0]).value("content"), "Первое дело\r\nВторое дело");
    let split = joined.form(&lines(&joined)[0]).press("split").await;
    assert_eq!(lines(&split).len(), 3);
    let left = split.form(&lines(&split)[2]).press("leave").await;
    let plan = accept(&left).await;

    plan.sees("В план добавлены 2 строки").sees("Первое дело").sees("Второе дело").sees_not("Лишнее дело");
}

#[tokio::test]
async fn one_line_cannot_be_split() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;

    let preview = bring(&head, "План.docx", a_plan_of(&[["Одно дело", "май", "секретарь"]])).await;
    let refused = preview.form(&lines(&preview)[0]).press("split").await;

    refused.answers(422).says("plans-import-one-line");
}

#[tokio::test]
async fn accepted_rows_join_those_that_stand_in_the_plan() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let plan = portal.given(a_plan(&head.person).for_year(2026)).await;

    let preview = bring(&head, "План.docx", a_plan_of(&[["Взаимопосещение классных часов", "май", "секретарь"]])).await;
    let page = accept(&preview).await;

    assert_eq!(page.path(), format!("/plans/{}", plan.id));
    page.sees("Открытый классный час").sees("Взаимопосещение классных часов");
}

#[tokio::test]
async fn what_was_accepted_is_taken_back_within_a_week_except_what_was_edited() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let rows = [["Взаимопосещение классных часов", "май", "секретарь"], ["Открытый урок", "май", "секретарь"]];

    let preview = bring(&head, "План.docx", a_plan_of(&rows)).await;
    let plan = accept(&preview).await.path().to_owned();
    let editor = head.get(format!("{plan}/edit/events")).await;
    let texts = editor.texts_of("#plan-form textarea[name=content]");
    let ids = editor.attributes("#plan-form [name=id]", "value");
    let version = editor.attributes("#plan-form [name=version]", "value");
    let edited = [
        ("version", version[0].as_str()),
        ("id", &ids[0]),
        ("content", &texts[0]),
        ("timing", "май"),
        ("responsible", "секретарь"),
        ("id", &ids[1]),
        ("content", "Открытый урок дружбы"),
        ("timing", "май"),
        ("responsible", "секретарь"),
    ];
    head.post(format!("{plan}/edit/events"), &edited).await.says("plans-saved");

    let page = head.get(preview.path()).await;
    page.says("plans-import-edited").sees("Открытый урок дружбы");
    let undone = page.form("#take-back").submit().await;

    undone.sees("Из плана убрана 1 строка").sees_not("Взаимопосещение").sees("Открытый урок дружбы");
}

#[tokio::test]
async fn edited_rows_are_taken_back_too_where_that_is_confirmed() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;

    let preview = bring(&head, "План.docx", a_plan_of(&[["Открытый урок", "май", "секретарь"]])).await;
    let plan = accept(&preview).await.path().to_owned();
    let form = head.get(format!("{plan}/edit/events")).await.form("#plan-form");
    form.fill("content", "Открытый урок дружбы").press("Сохранить").await.says("plans-saved");
    let undone = head.get(preview.path()).await.form("#take-back").check("edited").submit().await;

    undone.sees_not("Открытый урок дружбы");
}

#[tokio::test]
async fn after_a_week_nothing_is_taken_back() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;

    let preview = bring(&head, "План.docx", a_plan_of(&[["Открытый урок", "май", "секретарь"]])).await;
    let plan = accept(&preview).await.path().to_owned();
    let form = head.get(preview.path()).await.form("#take-back");
    portal.pass(Duration::days(8));

    form.submit().await.refused("plans-refused-import-old");
    head.get(&plan).await.sees("Открытый урок");
}

#[tokio::test]
async fn a_plan_on_its_road_takes_no_rows() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let plan = begin(&head).await;
    crate::plans::write(&head, &plan).await;

    let preview = bring(&head, "План.docx", a_plan_of(&[["Открытый урок", "май", "секретарь"]])).await;
    submit(&head, &plan).await.says("plans-submitted");

    accept(&preview).await.refused("plans-refused-submitted");
}

#[tokio::test]
async fn two_editors_of_one_row_see_both_texts() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let secretary = portal.sign_in(a_secretary()).await;

    let preview = bring(&head, "План.docx", a_plan_of(&[["Открытый урок", "май", "секретарь"]])).await;
    let row = lines(&preview)[0].clone();
    let theirs = secretary.get(preview.path()).await.form(&row);
    preview.form(&row).fill("content", "Урок дружбы").press("save").await.says("plans-saved");
    let conflict = theirs.fill("content", "Урок мира").press("save").await;

    conflict.answers(409).says("plans-import-conflict").sees("Урок дружбы");
    assert_eq!(conflict.form(&row).value("content"), "Урок мира");
    conflict.form(&row).press("save").await.says("plans-saved").sees("Урок мира").sees_not("Урок дружбы");
}

#[tokio::test]
async fn people_who_left_are_named() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_teacher().named("Прежняя Ольга Олеговна").ended()).await;

    let preview = bring(&head, "План.docx", a_plan_of(&[["Открытый урок", "май", "Прежняя О. О., Чужая Т. Т."]])).await;

    preview.sees("О. О. Прежняя здесь больше не работает.").sees("Т. Т. Чужая не из этого объединения.");
}

#[tokio::test]
async fn hostile_and_empty_documents_are_refused() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let deep = docx_of(&format!("{}{}", "<w:p>".repeat(100_000), "</w:p>".repeat(100_000)));

    bring(&head, "План.docx", deep).await.faults("file", "plans-import-damaged");
    bring(&head, "План.docx", docx_of("<w:p><w:r><w:t>Здравствуйте</w:t></w:r></w:p>"))
        .await
        .faults("file", "plans-import-nothing");
    bring(&head, "План.txt", "Сентябрь: открытый урок").await.faults("file", "plans-import-not-word");
}

#[tokio::test]
async fn an_import_of_another_school_does_not_exist() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let stranger = portal.sign_in(a_head().of(portal.world.neighbour())).await;

    let preview = bring(&head, "План.docx", a_plan_of(&[["Открытый урок", "май", "секретарь"]])).await;

    stranger.get(preview.path()).await.answers(404);
    stranger.get("/plans/imports").await.opens().sees_not("План.docx");
}
