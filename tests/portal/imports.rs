//! A list of members brought as a table: foreign headings, errors at the cell, nothing written before it is accepted,
//! the whole taken back within a week.

use std::io::{Cursor, Write};

use ::zip::ZipWriter;
use ::zip::write::SimpleFileOptions;
use kopilka::files::made;
use time::Duration;

use crate::support::*;

const LIST: &str = "Список классных руководителей;;;;;\n\
    № п/п;Ф.И.О.;Класс;Пед. стаж;Кв. категория;Тема самообразования\n\
    1;Пеналова Ольга Викторовна;7-А;12;высшая, 12.03.2024;Разговор о выборе\n\
    2;Линейкина Дарья Сергеевна;5Б;много;первая;\n\
    Итого;;;;;\n";

async fn bring(keeper: &Browser, name: &str, bytes: impl Into<Vec<u8>>) -> Page {
    keeper.get("/members/imports").await.form("/members/imports").attach("file", name, bytes).submit().await
}

/// The form of the preview.
fn preview(page: &Page) -> Form {
    page.form(page.path())
}

#[tokio::test]
async fn a_table_is_put_right_in_place_and_written_when_accepted() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let known = portal.given(a_teacher().named("Пеналова Ольга Викторовна")).await;

    let page = bring(&head, "МО 2026.csv", LIST).await;
    let refused = preview(&page).press("Принять").await;

    page.opens().sees("Новых людей: 1.").sees("Уже в объединении: 1.").sees("Проверьте 1 строку.");
    refused.faults("cell-1-3", "members-fault-experience").answers(422);
    head.get("/members").await.sees_not("Линейкина").sees_not("12 лет");

    let done = preview(&refused).fill("cell-1-3", "3 года").press("Принять").await;

    done.says("members-imported").sees("Линейкина Дарья Сергеевна").sees("высшая, с 12 марта 2024").sees("Разговор о выборе");
    done.sees("7-А").sees("5Б");
    head.get(format!("/members/{}", known.id)).await.sees("12 лет");
    head.get("/people").await.sees("Линейкина");
}

#[tokio::test]
async fn an_accepted_table_is_taken_back_as_a_whole_within_a_week() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_teacher().named("Пеналова Ольга Викторовна")).await;
    let list = LIST.replace("много", "3");
    let accept = async || preview(&bring(&head, "МО.csv", list.clone()).await).press("Принять").await;

    let done = accept().await;
    let undone = done.form(".msg form").submit().await;

    undone.says("members-import-taken-back").sees_not("Линейкина").sees_not("высшая, с").sees("Пеналова Ольга Викторовна");
    head.get("/members/units").await.says("members-no-units-title");
    head.get("/people").await.sees_not("Линейкина");

    let again = accept().await;
    portal.pass(Duration::days(8));
    again.form(".msg form").submit().await.refused("members-refused-import-old");
    head.get("/members").await.sees("Линейкина");
}

#[tokio::test]
async fn the_meaning_of_own_headings_is_remembered() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let list = "Кто;Ф.И.О.;Что делает\n1;Пеналова Ольга Викторовна;учитель технологии\n";

    let page = bring(&head, "МО.csv", list).await;
    assert_eq!(preview(&page).value("column-2"), "");
    preview(&page).choose("column-2", "Должность").press("Проверить ещё раз").await.opens();

    let next = bring(&head, "МО.csv", list).await;
    assert_eq!(preview(&next).value("column-2"), "post");
    preview(&next).press("Принять").await.sees("учитель технологии");
}

#[tokio::test]
async fn tables_of_windows_and_of_excel_are_read_and_others_are_refused() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let (windows, _, _) = encoding_rs::WINDOWS_1251.encode("ФИО\tДолжность\nПеналова Ольга Викторовна\tучитель\n");

    let excel = workbook(&[&["ПІБ", "Педстаж"], &["Пеналова Ольга Вікторівна", "12"]]);
    let page = bring(&head, "МО.xlsx", excel).await;
    assert_eq!(
        (preview(&page).value("cell-0-0").as_str(), preview(&page).value("column-1").as_str()),
        ("Пеналова Ольга Вікторівна", "teaching")
    );
    bring(&head, "МО.csv", windows.into_owned()).await.sees("Новых людей: 1.");
    bring(&head, "МО.csv", "Привет").await.faults("file", "members-problem-sheet-empty");
    bring(&head, "МО.csv", "").await.answers(422);
    let letter = made::docx("Список", "Пеналова Ольга").unwrap();
    bring(&head, "МО.docx", letter).await.faults("file", "members-problem-sheet-kind");
    portal.sign_in(a_teacher()).await.get("/members/imports").await.answers(403);
}

/// A workbook of one sheet with these cells.
fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let mut cells = String::new();
    for (row, texts) in (1..).zip(rows) {
        cells += &format!("<row r=\"{row}\">");
        for (column, text) in ('A'..).zip(*texts) {
            cells += &format!("<c r=\"{column}{row}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
        }
        cells += "</row>";
    }
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
                 <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                 <Override PartName=\"/xl/workbook.xml\" ContentType=\"{SHEET}.sheet.main+xml\"/>\
                 <Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{SHEET}.worksheet+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"r1\" Type=\"{OFFICE}/officeDocument\" \
                 Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"МО\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{RELATIONS}\"><Relationship Id=\"r1\" Type=\"{OFFICE}/worksheet\" \
                 Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{cells}</sheetData></worksheet>")),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}
