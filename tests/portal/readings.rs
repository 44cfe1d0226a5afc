//! Files read on the page: what stands in them, for whoever may see the file, without taking it along.

use kopilka::files::made;
use kopilka::{practices, readings};
use rust_xlsxwriter::Workbook;
use time::Duration;

use crate::hostile::samples::{docx_of, drawing, entries, rewritten};
use crate::practices::{begin, filled};
use crate::support::*;

/// A paragraph with the only picture of the document.
pub const PICTURE: &str = "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"wp\"><wp:docPr id=\"1\" name=\"1\" descr=\"Дорога к школе\"/>\
                           <a:graphic xmlns:a=\"a\"><a:blip xmlns:r=\"r\" r:embed=\"rIdP\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>";
const TURN: &str = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

pub fn said(words: &str) -> String {
    format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")
}

/// Words that lead to the document's only address.
pub fn linked(words: &str) -> String {
    format!("<w:p><w:hyperlink xmlns:r=\"r\" r:id=\"rIdL\"><w:r><w:t>{words}</w:t></w:r></w:hyperlink></w:p>")
}

pub fn table(first: &str, second: &str) -> String {
    let cell = |words: &str| format!("<w:tc>{}</w:tc>", said(words));
    format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell(first), cell(second))
}

/// A document of these paragraphs, whose links lead here.
pub fn docx_to(address: &str, parts: &[&str]) -> Vec<u8> {
    const RELATIONS: &str = "word/_rels/document.xml.rels";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let plain = docx_of(&parts.concat());
    let relations = entries(&plain).into_iter().find(|(name, _)| name == RELATIONS).expect("relations").1;
    let more = format!(
        "<Relationship Id=\"rIdL\" Type=\"{OFFICE}/hyperlink\" Target=\"{address}\" TargetMode=\"External\"/>\
         <Relationship Id=\"rIdP\" Type=\"{OFFICE}/image\" Target=\"media/road.png\"/></Relationships>"
    );
    let relations = String::from_utf8(relations).expect("text").replace("</Relationships>", &more);
    let picture = drawing(png::ColorType::Grayscale, 1200, 300, &[200; 1200]);
    rewritten(&rewritten(&plain, RELATIONS, relations.into_bytes()), "word/media/road.png", picture)
}

pub fn docx(parts: &[&str]) -> Vec<u8> {
    docx_to("https://fgos.ru/5", parts)
}

/// A draft whose only file was read, as its author sees it.
async fn shown(portal: &Portal, name: &str, bytes: impl Into<Vec<u8>>) -> Page {
    let author = portal.given(a_teacher()).await;
    let draft = portal.given(a_practice(&author)).await;
    let author = portal.sign_in_as(&author).await;
    let page = author.get(format!("{}/edit", draft.path())).await;
    page.form("#files").attach("file", name, bytes).submit().await.opens();
    portal.run_jobs().await;
    author.get(draft.path()).await
}

#[tokio::test]
async fn a_document_keeps_its_lists_tables_links_and_pictures() {
    let portal = Portal::open().await;
    let document = docx(&[&said("См. https://школа.рф."), &linked("приказ 287"), &table("Начало", "5"), PICTURE]);

    let page = shown(&portal, "порядок.docx", document).await;

    assert_eq!(page.attributes(".doc a", "href"), ["https://школа.рф", "https://fgos.ru/5"]);
    assert_eq!(page.texts_of(".doc a")[1], "приказ 287");
    assert_eq!(page.texts_of(".doc td"), ["Начало", "5"]);
    assert_eq!(page.attributes(".doc img", "alt"), ["Дорога к школе"]);
    assert_eq!(page.attributes(".doc img", "width"), ["960"]);
    let picture = page.browser().get(&page.attributes(".doc img", "src")[0]).await;
    assert!(picture.opens().bytes().len() <= 60 * 1024);
    assert_eq!(picture.header("content-type"), "image/jpeg");
}

#[tokio::test]
async fn an_address_that_a_browser_would_run_is_no_link() {
    let portal = Portal::open().await;

    let page = shown(&portal, "порядок.docx", docx_to("javascript:alert(1)", &[&linked("сюда"), "<w:p/>"])).await;

    page.sees("сюда");
    assert_eq!(page.count(".doc a"), 0);
}

#[tokio::test]
async fn a_slide_is_shown_with_what_is_said_to_it() {
    const RELATIONS: &str = "ppt/slides/_rels/slide1.xml.rels";
    const NOTES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/notesSlide";
    let portal = Portal::open().await;
    let slides = made::pptx("Дружба", "# Цель\n\n- сплотить класс\n").expect("slides");
    let relations = entries(&slides).into_iter().find(|(name, _)| name == RELATIONS).expect("relations").1;
    let more = format!("<Relationship Id=\"rIdN\" Type=\"{NOTES}\" Target=\"../notesSlides/one.xml\"/></Relationships>");
    let relations = String::from_utf8(relations).expect("text").replace("</Relationships>", &more);
    let slides = rewritten(&slides, RELATIONS, relations.into_bytes());
    let notes = "<p:notes xmlns:p=\"p\" xmlns:a=\"a\"><p:sp><p:nvPr><p:ph type=\"body\"/></p:nvPr>\
                 <a:p><a:r><a:t>Дождаться тишины</a:t></a:r></a:p></p:sp></p:notes>";

    let page = shown(&portal, "дружба.pptx", rewritten(&slides, "ppt/notesSlides/one.xml", notes.into())).await;

    page.sees("Слайд 1").sees("Слайд 2").sees("сплотить класс");
    assert_eq!(page.texts_of(".doc .said p")[1], "Дождаться тишины");
    assert_eq!(page.attributes(".doc .turn", "id"), ["page-1", "page-2"]);
}

#[tokio::test]
async fn the_pages_of_a_pdf_are_words_and_look_as_on_paper() {
    let portal = Portal::open().await;
    let paper = portal.sign_in(a_methodologist()).await.get("/library/paper/pdf").await.bytes().to_vec();

    let page = shown(&portal, "реестр.pdf", paper).await;

    page.sees("Страница 1");
    assert_eq!(page.count(".doc details:not([open]) img[loading=lazy]"), page.count(".doc .turn"));
    let look = page.browser().get(&page.attributes(".doc details img", "src")[0]).await;
    assert_eq!(look.opens().header("content-type"), "image/png");
    assert!((1000..60 * 1024).contains(&look.bytes().len()), "{} bytes", look.bytes().len());
}

#[tokio::test]
async fn a_workbook_is_shown_sheet_by_sheet() {
    let portal = Portal::open().await;
    let mut book = Workbook::new();
    for (name, words) in [("Май", "Круг"), ("Июнь", "Мяч")] {
        book.add_worksheet().set_name(name).unwrap().write(2, 1, words).unwrap();
    }

    let page = shown(&portal, "занятия.xlsx", book.save_to_buffer().unwrap()).await;

    assert_eq!(page.texts_of(".doc .turn"), ["Лист «Май»", "Лист «Июнь»"]);
    assert_eq!(page.texts_of(".doc .scroll[tabindex] td"), ["", "Круг", "", "Мяч"]);
}

#[tokio::test]
async fn what_cannot_be_read_is_told_in_a_sentence() {
    let portal = Portal::open().await;
    let deep = docx_of(&format!("{}{}", "<w:p>".repeat(100_000), "</w:p>".repeat(100_000)));

    shown(&portal, "глубокий.docx", deep).await.says("readings-beyond");
    shown(&portal, "обрывок.pdf", *b"%PDF-1.4 nothing startxref 0 %%EOF").await.says("readings-damaged");
    shown(&portal, "пустой.docx", docx_of("<w:p/>")).await.says("readings-nothing");
}

#[tokio::test]
async fn of_a_long_file_each_part_is_light_and_a_page_opens_its_part() {
    let portal = Portal::open().await;
    let long = said(&"слово ".repeat(3500));
    let parts: Vec<&str> = (0..6).flat_map(|_| [long.as_str(), TURN]).collect();

    let page = shown(&portal, "книга.docx", docx(&parts)).await;
    let tab =
        format!("{}?file={}", page.path(), page.attributes(".practice-top a", "href")[0].rsplit('/').next().unwrap_or_default());
    let fourth = page.browser().get(format!("{tab}&page=4")).await;

    page.says("readings-part-next").sees_not("Страница 4");
    assert!(page.text_of(".viewer").len() < 60_000);
    assert_eq!(fourth.count("#page-4"), 1);
    let next = page.link("Следующая часть").follow().await;
    next.opens().sees_not("Страница 1");
}

#[tokio::test]
async fn the_same_bytes_are_read_once() {
    let portal = Portal::open().await;
    let document = docx(&[&said("Круг"), PICTURE]);

    let first = shown(&portal, "круг.docx", document.clone()).await;
    let second = shown(&portal, "другое имя.docx", document).await;

    first.sees("Круг");
    second.sees("Круг");
    let mut tx = portal.write().await;
    let copies: i64 = sqlx::query_scalar("SELECT count(*) FROM reading_pictures").fetch_one(tx.conn()).await.unwrap();
    assert_eq!(copies, 1);
}

#[tokio::test]
async fn a_word_in_a_file_of_a_practice_leads_to_its_page() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let head = portal.sign_in(a_head()).await;
    let page = begin(&teacher, "Час о птицах").await;
    let path = page.path().trim_end_matches("/edit").to_owned();
    let scenario = docx(&[&said("Начало"), TURN, &said("Развешиваем кормушки")]);
    let page = page.form("#files").attach("file", "сценарий.docx", scenario).submit().await;
    filled(&page).press("Отправить руководителю").await.says("practices-submitted");
    head.get(format!("{path}/review")).await.form("#review-form").press("accept").await.says("practices-accepted");
    portal.run_jobs().await;

    for list in ["/practices?q=кормушки", "/search?q=кормушки"] {
        let found = teacher.get(list).await;
        let address = found.attributes(".hit-quote a", "href").concat();
        assert!(address.ends_with("&page=2#page-2"), "{address}");
        let file = teacher.get(address.split('#').next().unwrap_or_default()).await;
        assert_eq!(file.count(".doc #page-2"), 1);
    }
}

#[tokio::test]
async fn a_file_of_the_library_is_read_by_those_who_see_its_document() {
    let portal = Portal::open().await;
    let principal = portal.sign_in(a_principal()).await;
    let form = principal.get("/library/new").await.form("#norm").choose("kind", "order").fill("title", "О питании");
    let form = form.fill("issuer", "Школа").fill("number", "97").fill("dated", "2026-09-01");
    let page = form.submit().await;
    let order = docx(&[&said("Начало"), TURN, &said("Развешиваем кормушки"), PICTURE]);
    let page = page.form("#bring").attach("file", "приказ.docx", order).submit().await;
    let address = page.attributes(".files a[href$='/read']", "href").concat();
    principal.get(&address).await.says("readings-later").says("readings-refresh");
    portal.run_jobs().await;

    let read = principal.get(&address).await;
    let picture = read.attributes(".doc img", "src").concat();
    read.sees("Развешиваем кормушки").sees("Скачать");
    principal.get(&picture).await.opens();
    let found = principal.get("/library?q=кормушки").await;
    assert_eq!(found.attributes(".hit-quote a", "href"), [format!("{address}?page=2#page-2")]);
    for address in [&address, &picture] {
        portal.sign_in(a_teacher()).await.get(address).await.answers(200);
        portal.visitor().get(address).await.answers(404);
        portal.sign_in(a_teacher().of(&portal.world.near.schools[1])).await.get(address).await.answers(404);
        portal.sign_in(a_methodologist()).await.get(address).await.answers(404);
    }
}

#[tokio::test]
async fn a_file_of_an_article_is_read_by_those_who_see_the_article() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_methodologist()).await;
    let begun = author.get("/centre/desk").await.form("#begin").choose("kind", "news").fill("title", "Семинар").submit().await;
    let article = begun.path().trim_end_matches("/edit").to_owned();
    let paper = docx(&[&said("Развешиваем кормушки"), PICTURE]);
    let begun = begun.form("#files").attach("file", "программа.docx", paper).submit().await;
    begun.form("#article").fill("lead", "Коротко.").fill("text", "Порядок").press("Сохранить черновик").await.opens();
    portal.run_jobs().await;

    let address = author.get(&article).await.attributes(".files a[href$='/read']", "href").concat();
    let read = author.get(&address).await;
    let picture = read.sees("Развешиваем кормушки").attributes(".doc img", "src").concat();
    for address in [&address, &picture] {
        portal.visitor().get(address).await.answers(404);
        author.get(address).await.answers(200);
    }
    author.post(format!("{article}/publication"), &[]).await.opens();
    for address in [&address, &picture] {
        portal.visitor().get(address).await.answers(200);
    }
    portal.run_jobs().await;
}

#[tokio::test]
async fn what_came_before_files_were_read_is_read() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).published().with_file("круг.txt", "Круг доверия".as_bytes())).await;
    portal.visitor().get(practice.path()).await.says("readings-later");

    portal.pass(Duration::days(1));
    let mut tx = portal.write().await;
    readings::plan_round(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.run_jobs().await;

    portal.visitor().get(practice.path()).await.sees("Круг доверия");
}

#[tokio::test]
async fn what_nobody_keeps_any_more_is_forgotten() {
    let portal = Portal::open().await;
    let page = shown(&portal, "круг.docx", docx(&[&said("Круг"), PICTURE])).await;
    let edit = page.browser().get(format!("{}/edit", page.path())).await;
    let removal = edit.attributes("[data-upload-list] form", "action").concat();
    page.browser().post(&removal, &[]).await.says("practices-file-removed");

    for _ in 0..2 {
        portal.pass(Duration::days(20));
        let mut tx = portal.write().await;
        practices::plan_sweep(&mut tx, portal.now()).await.unwrap();
        tx.commit().await.unwrap();
        portal.run_jobs().await;
    }

    let mut tx = portal.write().await;
    let kept: i64 = sqlx::query_scalar("SELECT count(*) FROM readings").fetch_one(tx.conn()).await.unwrap();
    assert_eq!(kept, 0);
}
