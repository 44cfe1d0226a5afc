//! Papers on their pages and as files: the same words everywhere, the measures of the chosen standard, and nothing for
//! those who may not read.

use calamine::{Data, Reader};

use crate::documents::reading::{docx_part, docx_words, html_words, pdf_metadata, pdf_words, same_words_in_pdf};
use crate::plans::{approve, begin, write};
use crate::support::*;

/// The address of a file of a paper.
pub fn file(page: &str, format: &str) -> String {
    match page.split_once('?') {
        Some((path, wishes)) => format!("{path}/{format}?{wishes}"),
        None => format!("{page}/{format}"),
    }
}

/// Demands the words of the page in both files; `edges` are those that repeat on the pages of a PDF.
pub async fn says_the_same_everywhere(reader: &Browser, paper: &str, edges: &str) -> Vec<String> {
    let page = reader.get(paper).await;
    page.opens();
    let shown = html_words(page.html().as_bytes());
    assert!(shown.len() > 20, "{shown:?}");
    let docx = reader.get(file(paper, "docx")).await;
    assert_eq!(docx_words(docx.opens().bytes()), shown, "{paper}");
    let pdf = reader.get(file(paper, "pdf")).await;
    same_words_in_pdf(&shown, &pdf_words(pdf.opens().bytes()), edges);
    shown
}

pub fn said(words: &[String], sentence: &str) -> bool {
    words.join(" ").replace('\u{a0}', " ").contains(sentence)
}

/// Fills in some fields of the passport of an association.
async fn set_up(keeper: &Browser, association: impl std::fmt::Display, fields: &[(&str, &str)]) {
    let action = format!("/members/passport/{association}");
    let form = keeper.get(&action).await.form(&action);
    let form = fields.iter().fold(form, |form, (name, value)| form.choose(name, value));
    form.submit().await.says("members-passport-saved");
}

#[tokio::test]
async fn the_list_of_members_says_the_same_on_its_page_in_docx_and_in_pdf() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    portal.given(a_teacher().named("Пеналова Ольга Викторовна")).await;
    let list = head.get("/members").await.link("Печать и файлы").path().to_owned();

    let words = says_the_same_everywhere(&head, &list, "").await;

    assert!(
        said(&words, "СПИСОК ЧЛЕНОВ методического объединения классных руководителей по состоянию на 22.11.2026"),
        "{words:?}"
    );
    assert!(said(&words, "2 Пеналова Ольга Викторовна"), "{words:?}");
    assert!(said(&words, "Всего: 2;"), "{words:?}");
    assert!(said(&words, "Руководитель методического объединения _______________ В. О. Образцова"), "{words:?}");
}

#[tokio::test]
async fn the_paper_of_a_list_shows_the_chosen_columns_of_the_chosen_day() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    let colleague = portal.sign_in(a_teacher().until(time::macros::date!(2026 - 12 - 31))).await;
    let edit = format!("/members/{}/edit", head.person.id);
    let form = head.get(&edit).await.form(&format!("/members/{}", head.person.id));
    form.fill("phone", "+7 900 000-11-22").fill("teaching_since", "2009-09-01").submit().await.says("members-saved");

    let list = "/members/paper?on=2026-09-01&column=phone&column=teaching";
    let book = head.get(file(list, "xlsx")).await;
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(book.bytes().to_vec())).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();

    head.get(list).await.sees("+7 900 000-11-22").sees("по состоянию на 01.09.2026");
    colleague.get(list).await.opens().sees("Педагогический стаж, лет").sees_not("+7 900");
    assert!(sheet.rows().any(|row| row.contains(&Data::Float(17.0))), "years are a number: {sheet:?}");
}

#[tokio::test]
async fn the_passport_and_a_frozen_list_say_the_same_in_every_format() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    let frozen = head.get("/members/snapshots").await.form("/members/snapshots");
    let frozen = frozen.fill("taken_on", "2026-09-01").fill("basis", "приказ № 141").submit().await;
    let passport = format!("/members/passport/{}/paper", portal.world.school().association);

    let list = frozen.link("Печать и файлы").path().to_owned();
    let words = says_the_same_everywhere(&head, &list, "").await;
    assert!(said(&words, "по состоянию на 01.09.2026 приказ № 141"), "{words:?}");
    let words = says_the_same_everywhere(&head, &passport, "").await;
    assert!(said(&words, "ПАСПОРТ методического объединения"), "{words:?}");
}

#[tokio::test]
async fn a_plan_says_the_same_on_its_page_in_docx_and_in_pdf() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    let deputy = portal.sign_in(a_deputy().named("Распорядова Ирина Львовна")).await;
    let principal = portal.sign_in(a_principal().named("Порядина Тамара Васильевна")).await;
    let path = begin(&head).await;
    write(&head, &path).await;
    let paper = format!("{path}/paper");
    let head_of_table = "№ п/п Содержание работы Срок Ответственный Отметка о выполнении";

    let draft = says_the_same_everywhere(&head, &paper, &format!("Черновик {head_of_table}")).await;
    assert!(said(&draft, "протокол от «___» __________ 2026 г. № ____"), "{draft:?}");
    assert!(said(&draft, "________ Т. В. Порядина"), "{draft:?}");
    head.get(&paper).await.sees("Черновик");

    approve(&head, &deputy, &principal, &path).await;
    let page = head.get(&paper).await;
    page.sees_not("Черновик").sees("В портале: Рассмотрено на заседании МО 22.11.2026, В. О. Образцова");
    let edges = format!("{} {head_of_table}", page.text_of(".paper-footer"));
    let words = says_the_same_everywhere(&head, &paper, &edges).await;
    assert!(said(&words, "РАССМОТРЕНО на заседании МО протокол от 28.08.2026 № 1"), "{words:?}");
    assert!(said(&words, "от 01.09.2026 № 141"), "{words:?}");
    assert!(said(&words, "на 2026–2027 учебный год"), "{words:?}");
}

#[tokio::test]
async fn the_column_of_marks_is_blank_or_shows_them() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let path = begin(&head).await;
    write(&head, &path).await;
    let (deputy, principal) = (portal.sign_in(a_deputy()).await, portal.sign_in(a_principal()).await);
    approve(&head, &deputy, &principal, &path).await;
    let row = head.get(&path).await.attributes("a.plan-open", "href").pop().unwrap();
    let form = head.get(&row).await.form(&format!("{row}/mark"));
    form.choose("mark", "done").fill("result", "справка № 3").submit().await.says("plans-marked");

    let blank = head.get(format!("{path}/paper")).await;
    let shown = blank.link("С отметками портала").follow().await;

    blank.sees_not("справка № 3");
    shown.sees("Выполнено").sees("справка № 3");
}

#[tokio::test]
async fn a_sheet_of_corrections_tells_what_an_edition_changes() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let plan = portal.given(a_plan(&head.person).amended()).await;
    let comparison = head.get(format!("/plans/{}/comparison", plan.id)).await;
    let sheet = comparison.link("Лист корректировки").path().to_owned();

    let words = says_the_same_everywhere(&head, &sheet, "Черновик № п/п Что изменено Было Стало").await;

    assert!(said(&words, "ЛИСТ КОРРЕКТИРОВКИ плана работы методического объединения"), "{words:?}");
    assert!(said(&words, "Основание: Итоги полугодия"), "{words:?}");
    assert!(said(&words, "Задачи: Освоить три формы Задачи: Освоить три формы разговора"), "{words:?}");
}

#[tokio::test]
async fn a_paper_has_the_measures_of_the_standard_the_association_chose() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let association = portal.world.school().association;
    let margin = async || {
        let file = head.get("/members/paper/docx").await;
        docx_part(file.bytes(), "word/document.xml").split("w:left=\"").nth(1).unwrap_or_default()[..4].to_owned()
    };

    assert_eq!(margin().await, "1134", "20 millimetres");
    set_up(&head, association, &[("profile", "UA-2020")]).await;
    assert_eq!(margin().await, "1701", "30 millimetres");
    set_up(&head, association, &[("profile", "RU-2016")]).await;
    let action = format!("/members/passport/{association}");
    head.get(&action).await.form(&action).check("long_keeping").submit().await.says("members-passport-saved");
    assert_eq!(margin().await, "1701", "a folder of many years is bound");
}

#[tokio::test]
async fn a_paper_is_in_the_language_of_its_association_and_says_so() {
    let portal = Portal::open().await;
    let far = portal.world.far.schools[0].clone();
    let head = portal.sign_in(a_head().of(&far).named("Зразкова Олена Миколаївна")).await;
    let paper = format!("/members/passport/{}/paper", far.association);

    let page = head.copied().speaking(kopilka::text::Locale::Ru).get(&paper).await;
    page.sees("станом на").sees("Олена ЗРАЗКОВА");
    assert_eq!(page.attributes("article.paper", "lang"), ["uk"]);

    let pdf = head.get(file(&paper, "pdf")).await;
    assert!(pdf.header("content-disposition").contains("filename*=UTF-8''%D0%9F%D0%B0%D1%81%D0%BF%D0%BE%D1%80%D1%82"));
    assert_eq!(pdf.header("content-type"), "application/pdf");
    let pdf = pdf_extract::Document::load_mem(pdf.bytes()).unwrap();
    assert_eq!(pdf.catalog().unwrap().get(b"Lang").and_then(|lang| lang.as_str()).unwrap(), b"uk");
    assert!(pdf_metadata(&pdf).contains("Паспорт МО на 22.11.2026"));
}

#[tokio::test]
async fn papers_of_another_school_are_not_there() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let plan = portal.given(a_plan(&head.person).amended()).await;
    let stranger = portal.sign_in(a_head().of(&portal.world.far.clone())).await;
    let association = portal.world.school().association;

    for paper in [
        format!("/plans/{}/paper", plan.id),
        format!("/plans/{}/editions/1/paper", plan.id),
        format!("/plans/{}/editions/2/corrections/paper", plan.id),
        format!("/members/passport/{association}/paper"),
        format!("/members/paper?association={association}"),
    ] {
        stranger.get(&paper).await.answers(404);
        stranger.get(file(&paper, "pdf")).await.answers(404);
    }
}

#[tokio::test]
async fn a_format_that_does_not_exist_is_not_there() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;

    head.get("/members/paper/odt").await.answers(404);
}
