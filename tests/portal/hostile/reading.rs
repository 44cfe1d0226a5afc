//! Reading the words of hostile documents: the child may fall, the program stands.

use std::io::Write;
use std::path::PathBuf;

use kopilka::files::{Block, Extract, Extractor, Kind, Neighbour, Place, Unreadable, made};

use super::memory::Children;
use super::samples::{docx_of, entries, entry, pdf, rewritten, stored_zip, zip};

fn extractor() -> Extractor {
    Extractor::new(PathBuf::from(env!("CARGO_BIN_EXE_kopilka")))
}

async fn read(kind: Kind, bytes: &[u8]) -> Result<Extract, Unreadable> {
    let path = std::env::temp_dir().join(format!("kopilka-{}", uuid::Uuid::now_v7()));
    let mut file = std::fs::File::options().read(true).write(true).create_new(true).open(&path).expect("a temporary file");
    std::fs::remove_file(&path).expect("it goes when it is closed");
    file.write_all(bytes).expect("its content");
    extractor().read(file, kind).await
}

#[tokio::test]
async fn what_was_written_is_what_is_read() {
    let text = "Вступление с **важным** словом.\n\n# Цель\n\n- первое & второе\n\n## Ход\n\n\
                | Этап | Минут |\n|---|---|\n| Начало | 5 |\n\n1. шаг\n";
    let words = ["Вступление с важным словом.", "Цель", "первое & второе", "Ход", "Этап\tМинут", "Начало\t5", "шаг"];

    let document = read(Kind::Docx, &made::docx("Классный час", text).expect("a document")).await.expect("its words");
    let slides = read(Kind::Pptx, &made::pptx("Класний час", text).expect("slides")).await.expect("their words");

    assert_eq!(document.plain(), format!("Классный час\n{}\n", words.join("\n")));
    assert_eq!(document.blocks[2], Block::Heading(1, "Цель".to_owned()));
    assert_eq!(document.blocks[3], Block::Item("первое & второе".to_owned()));
    assert!(slides.blocks.contains(&Block::Break(Place::Slide(3))));
    let shown = slides.plain();
    assert!(words.iter().all(|line| shown.contains(line)), "{shown}");
}

#[tokio::test]
async fn merged_cells_are_told_and_a_frame_around_a_table_is_none() {
    let text = |words: &str| format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>");
    let cell = |how: &str, words: &str| format!("<w:tc><w:tcPr>{how}</w:tcPr>{}</w:tc>", text(words));
    let first = cell("<w:gridSpan w:val=\"2\"/>", "Сентябрь") + &cell("<w:vMerge w:val=\"restart\"/>", "психолог");
    let second = cell("", "Рейд") + &cell("", "5") + &cell("<w:vMerge/>", "");
    let table = format!("<w:tbl><w:tr>{first}</w:tr><w:tr>{second}</w:tr></w:tbl>");
    let framed = docx_of(&format!("<w:tbl><w:tr><w:tc>{}{table}</w:tc></w:tr></w:tbl>", text("План")));

    let read = read(Kind::Docx, &framed).await.expect("its words");

    let rows = [vec!["Сентябрь", "", "психолог"], vec!["Рейд", "5"]].map(|row| row.into_iter().map(str::to_owned).collect());
    assert_eq!(read.blocks, [Block::Paragraph("План".to_owned()), Block::Table(rows.to_vec())]);
    let joined: Vec<_> = read.joined.iter().map(|joined| (joined.block, joined.row, joined.column, joined.with)).collect();
    assert_eq!(joined, [(1, 0, 1, Neighbour::Left), (1, 1, 2, Neighbour::Above)]);
}

#[tokio::test]
async fn old_code_pages_are_read() {
    let windows = read(Kind::Text, b"\xcf\xf0\xe8\xe2\xe5\xf2, \xea\xeb\xe0\xf1\xf1").await.expect("words");
    let dos = read(Kind::Text, b"\x8f\xe0\xa8\xa2\xa5\xe2, \xaa\xab\xa0\xe1\xe1").await.expect("words");

    assert_eq!(windows.plain(), "Привет, класс\n");
    assert_eq!(dos.plain(), "Привет, класс\n");
}

#[tokio::test]
async fn an_archive_is_listed() {
    let listed = read(Kind::Zip, &zip(&[entry("сценарий/роли.docx", "x"), entry("фон.mp3", "x")])).await.expect("names");

    assert_eq!(listed.plain(), "сценарий / роли.docx\nфон.mp3\n");
}

#[tokio::test]
async fn hostile_documents_fell_only_their_reader() {
    let deep = format!("{}{}", "<w:p>".repeat(100_000), "</w:p>".repeat(100_000));
    let wide = format!("<w:p {}/>", (0..400_000).map(|n| format!("a{n}=\"1\" ")).collect::<String>());
    let tables = format!("<w:tbl>{}</w:tbl>", "<w:tr><w:tc><w:tbl>".repeat(50_000));
    let hostile = [
        ("deep", Kind::Docx, docx_of(&deep)),
        ("wide", Kind::Docx, docx_of(&wide)),
        ("tables", Kind::Docx, docx_of(&tables)),
        ("spaces", Kind::Docx, docx_of(&" ".repeat(120 * 1024 * 1024))),
        ("no document", Kind::Docx, zip(&[entry("a.txt", "a")])),
        ("not slides", Kind::Pptx, docx_of("")),
        ("no archive", Kind::Odt, b"PK\x03\x04 and nothing else".to_vec()),
        ("nested arrays", Kind::Pdf, page_of(&format!("{}{}", "[".repeat(500_000), "]".repeat(500_000)))),
        ("nested text", Kind::Pdf, page_of(&"(".repeat(500_000))),
        ("nested marks", Kind::Pdf, page_of(&"<<".repeat(500_000))),
        (
            "pages in a ring",
            Kind::Pdf,
            pdf(&[ROOT, "<</Type/Pages/Count 9/Kids[2 0 R 3 0 R]>>", "<</Type/Pages/Kids[2 0 R]/Count 9>>"]),
        ),
        (
            "parents in a ring",
            Kind::Pdf,
            pdf(&[ROOT, "<</Type/Pages/Count 1/Kids[3 0 R]/Parent 2 0 R>>", "<</Type/Page/Parent 2 0 R>>"]),
        ),
        ("garbage", Kind::Pdf, vec![0xff; 100_000]),
        ("garbage", Kind::Doc, vec![0xff; 100_000]),
        ("garbage", Kind::Ppt, vec![0xff; 100_000]),
        ("garbage", Kind::Xls, vec![0xff; 100_000]),
    ];

    let children = Children::watched();
    for (name, kind, bytes) in hostile {
        match read(kind, &bytes).await {
            Ok(extract) => assert!(extract.plain().chars().count() < 3_100_000, "{name}"),
            Err(Unreadable::Failed(error)) => panic!("{name}: {error:#}"),
            Err(_) => {}
        }
    }

    let peak = children.peak();
    assert!((1..=256).contains(&peak), "a reader took {peak} MiB");
}

#[tokio::test]
async fn of_a_text_without_end_the_beginning_is_read() {
    let long = docx_of(&format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "слово ".repeat(2_500_000)));

    let read = read(Kind::Docx, &stored_zip(&entries(&long))).await.expect("the beginning");

    assert!(read.truncated);
    assert_eq!(read.plain().chars().count(), 3_000_001);
}

#[tokio::test]
async fn a_cell_far_away_does_not_hide_the_others() {
    let sheet = read(Kind::Xlsx, &sheet_far_away()).await.expect("the cells");

    assert_eq!(sheet.plain(), "Члены\n1\n");
}

#[tokio::test]
async fn the_words_of_a_pdf_are_read_page_by_page() {
    let page = read(Kind::Pdf, &page_of(&stream("BT /F1 12 Tf 72 720 Td (Class hour one) Tj ET"))).await;

    let page = page.expect("its words");
    assert_eq!(page.blocks, [Block::Break(Place::Page(1)), Block::Paragraph("Class hour one".to_owned())]);
}

#[tokio::test]
async fn entities_of_a_documents_own_making_stay_unread() {
    let document = rewritten(&docx_of(""), "word/document.xml", laughs().into_bytes());

    let read = read(Kind::Docx, &document).await.expect("what else stands there");

    assert_eq!(read.plain(), "before after\n");
}

fn laughs() -> String {
    let mut entities = String::from("<!ENTITY a \"lol\">");
    for (one, next) in ('a'..'k').zip('b'..) {
        entities.push_str(&format!("<!ENTITY {next} \"{}\">", format!("&{one};").repeat(10)));
    }
    format!(
        "<!DOCTYPE d [{entities}<!ENTITY file SYSTEM \"file:///etc/passwd\">]>\
         <w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>before &k;&file; after</w:t></w:r></w:p></w:body></w:document>"
    )
}

fn sheet_far_away() -> Vec<u8> {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    zip(&[
        entry(
            "[Content_Types].xml",
            &format!(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
                 <Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}.sheet.main+xml\"/></Types>"
            ),
        ),
        entry(
            "_rels/.rels",
            &format!(
                "<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        entry(
            "xl/workbook.xml",
            &format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Члены\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        entry(
            "xl/_rels/workbook.xml.rels",
            &format!(
                "<Relationships xmlns=\"{relations}\"><Relationship Id=\"rId1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        entry(
            "xl/worksheets/sheet1.xml",
            &format!(
                "<worksheet xmlns=\"{main}\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
                 <row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row></sheetData></worksheet>"
            ),
        ),
    ])
}

const ROOT: &str = "<</Type/Catalog/Pages 2 0 R>>";

fn stream(content: &str) -> String {
    format!("<</Length {}>>stream\n{content}\nendstream", content.len())
}

/// A document of one page with this content.
fn page_of(content: &str) -> Vec<u8> {
    pdf(&[
        ROOT,
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        content,
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ])
}
