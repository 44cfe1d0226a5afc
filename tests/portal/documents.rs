//! Official papers: the same words in the same order in every format, the measures of the profile in the
//! files, and nothing a writer typed that breaks one.

pub mod reading;
mod sample;

use calamine::{Data, Reader};
use kopilka::documents::{
    Block, Cell, Column, Content, Document, Item, Person, Profile, Row, Table, Text, docx, html, pdf, xlsx,
};
use kopilka::text::Locale;
use time::macros::{date, datetime};

use reading::{docx_part, docx_words, html_words, pdf_metadata, pdf_words, same_words_in_pdf, words};

#[test]
fn every_format_says_the_same_words_in_the_same_order() {
    for paper in [sample::plan(), sample::protocol(), sample::ukrainian()] {
        let page = html_words(&html(&paper).unwrap());
        let verification = paper.verification.as_ref().map(|one| one.caption.clone()).unwrap_or_default();
        let head = "№ п/п Содержание работы Срок Ответственный Часов Отметка о выполнении";
        let edges = [paper.mark.as_deref(), paper.footer.as_deref(), Some(&verification), Some(head)];
        let edges = edges.into_iter().flatten().collect::<Vec<_>>().join(" ");

        assert!(page.len() > 40, "{}", paper.title);
        assert_eq!(docx_words(&docx(&paper).unwrap()), page, "{}", paper.title);
        same_words_in_pdf(&page, &pdf_words(&pdf(&paper).unwrap()), &edges);
    }
}

#[test]
fn a_docx_has_the_measures_of_its_profile() {
    let file = docx(&sample::plan()).unwrap();
    let body = docx_part(&file, "word/document.xml");
    let styles = docx_part(&file, "word/styles.xml");

    // 20, 10, 20, 20 millimetres in twentieths of a point, on both kinds of page.
    let margins = "w:top=\"1134\" w:right=\"567\" w:bottom=\"1134\" w:left=\"1134\"";
    assert_eq!(body.matches(margins).count(), 2);
    assert_eq!(body.matches("w:orient=\"landscape\"").count(), 1);
    assert_eq!(body.matches("<w:titlePg/>").count(), 1, "the first page has no number");
    assert_eq!(body.matches("<w:tblHeader/>").count(), 1, "the head of the table repeats");
    assert!(styles.contains("<w:sz w:val=\"28\"/>") && styles.contains("w:ascii=\"Times New Roman\""));
    assert!(styles.contains("<w:lang w:val=\"ru-RU\""));
    assert!(docx_part(&file, "word/header-default.xml").contains(" PAGE "));
    assert!(!docx_part(&file, "word/header-first.xml").contains(" PAGE "));
    assert!(docx_part(&file, "docProps/core.xml").contains("<dc:language>ru</dc:language>"));

    let ukrainian = docx_part(&docx(&sample::ukrainian()).unwrap(), "word/document.xml");
    assert!(ukrainian.contains("w:left=\"1701\""), "30 millimetres");
}

#[test]
fn a_pdf_is_tagged_and_says_its_language_and_title() {
    let file = pdf_extract::Document::load_mem(&pdf(&sample::protocol()).unwrap()).unwrap();
    let (catalog, metadata) = (file.catalog().unwrap(), pdf_metadata(&file));

    assert_eq!(catalog.get(b"Lang").and_then(|lang| lang.as_str()).unwrap(), b"ru");
    assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"MarkInfo"));
    assert!(metadata.contains("<pdfaid:part>2</pdfaid:part>") && metadata.contains("<pdfaid:conformance>A</pdfaid:conformance>"));
    assert!(metadata.contains("Протокол № 2 от 05.11.2025"));
}

#[test]
fn a_spreadsheet_gets_numbers_and_dates_and_no_formula() {
    let file = xlsx(&sample::plan()).unwrap();
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(file)).unwrap();
    let sheet = book.worksheet_range("Работа между заседаниями").unwrap();

    assert_eq!(sheet.get((0, 1)), Some(&Data::String("Содержание работы".to_owned())));
    assert_eq!(sheet.get((2, 0)), Some(&Data::Float(1.0)));
    assert!(matches!(sheet.get((2, 2)), Some(Data::DateTime(moment)) if moment.is_datetime()));
    assert!(matches!(sheet.get((3, 1)), Some(Data::String(words)) if words.starts_with("=HYPERLINK")));
    assert!(book.worksheet_formula("Работа между заседаниями").unwrap().is_empty());
}

#[test]
fn names_are_written_in_the_order_of_the_profile_and_never_inflected() {
    let whole = sample::head();
    let half = Person { patronymic: String::new(), ..sample::head() };

    assert_eq!(whole.in_signature(Profile::RU_2025.names), "А.\u{a0}А.\u{a0}Тестова");
    assert_eq!(whole.in_text(Profile::RU_2025.names), "Тестова\u{a0}А.\u{a0}А.");
    assert_eq!(half.in_text(Profile::RU_2025.names), "Тестова\u{a0}А.");
    assert_eq!(whole.in_signature(Profile::UA_2020.names), "Анна\u{a0}ТЕСТОВА");
}

#[test]
fn dates_are_printed_as_the_profile_wants_them() {
    let date = date!(2025 - 08 - 30);

    assert_eq!(Profile::RU_2025.date(date, Locale::Ru), "30.08.2025");
    assert_eq!(Profile::UA_2020.date(date, Locale::Uk), "30\u{a0}серпня 2025\u{a0}року");
    assert_eq!(Profile::RU_2025.blank_date(2025, Locale::Ru), "«___» __________ 2025\u{a0}г.");
    assert_eq!(Profile::of_code("RU-2016").map(|profile| profile.code), Some("RU-2016"));
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    let paper = sample::plan();

    assert!(docx(&paper).unwrap() == docx(&paper).unwrap());
    assert!(pdf(&paper).unwrap() == pdf(&paper).unwrap());
    assert!(html(&paper).unwrap() == html(&paper).unwrap());
}

#[test]
fn an_empty_paper_is_still_a_file() {
    let paper = Document::new("", Locale::Ru, Profile::RU_2025, datetime!(2025-01-01 0:00 UTC));

    assert_eq!(docx_words(&docx(&paper).unwrap()), Vec::<String>::new());
    assert!(pdf(&paper).unwrap().starts_with(b"%PDF-1.7"));
    assert!(xlsx(&paper).unwrap().starts_with(b"PK"));
}

#[test]
fn nothing_that_is_typed_breaks_a_format() {
    let odd = "<b>&\"'\u{1}\u{8}\u{b}\u{7f} \u{1f600} \u{200d}x\u{ad}y\u{fffe}]]> \u{301}";
    let endless = "щ".repeat(4_000);
    let mut table = Table::new("a/b[c]:*?'\\ d".repeat(5), [Column::new(odd, 1), Column::new("", 0)]);
    table.heads = vec![Row::new([Cell::from(endless.as_str()).across(9).down(9)])];
    for _ in 0..60 {
        table.rows.push(Row::new([Cell::from(odd).down(70), Cell::from(endless.as_str()), Cell::from("too many")]));
        table.rows.push(Row::new([Cell::new(Content::Number(f64::NAN, 2)).across(0)]));
        table.rows.push(Row::default());
    }
    let mut paper = Document::new(odd, Locale::Uk, Profile::UA_2020, datetime!(2025-01-01 0:00 UTC));
    paper.author = odd.to_owned();
    paper.mark = Some(odd.to_owned());
    paper.footer = Some(endless.clone());
    paper.blocks = vec![
        Block::PageBreak,
        Block::line(odd),
        Block::paragraph(endless.as_str()),
        Block::List(vec![Item { mark: endless.clone(), depth: 9, text: Text::new().bold(odd) }]),
        table.clone().into(),
        table.into(),
    ];

    let body = docx_words(&docx(&paper).unwrap());

    assert!(body.contains(&"<b>&\"'".to_owned()), "{:?}", &body[..3]);
    assert!(pdf(&paper).is_ok());
    assert!(xlsx(&paper).is_ok());
    assert!(String::from_utf8(html(&paper).unwrap()).unwrap().contains("&lt;b&gt;&amp;"));
}

#[test]
fn the_contents_tell_the_page_on_which_each_chapter_begins() {
    let profile = Profile::of_country("ru");
    let mut paper = Document::new("Сборник", Locale::Ru, profile, datetime!(2026-11-22 10:00 UTC));
    let names = ["Споры", "Письмо", "Мост", "Сад"];
    paper.blocks.push(Block::Contents((1..).zip(names).map(|(number, name)| Item::numbered(&[number], name)).collect()));
    for (lines, name) in [70, 5, 200, 1].into_iter().zip(names) {
        paper.blocks.push(Block::PageBreak);
        paper.blocks.push(Block::Chapter(format!("Глава «{name}»")));
        paper.blocks.extend((0..lines).map(|_| Block::line("Слова этой главы.")));
    }

    let pages = pdf_extract::extract_text_from_mem_by_pages(&pdf(&paper).unwrap()).unwrap();
    let begins = |name: &str| pages.iter().position(|page| page.contains(&format!("«{name}»"))).unwrap() + 1;
    let contents: Vec<String> = (1..).zip(names).map(|(number, name)| format!("{number}. {name} {}", begins(name))).collect();

    assert!(pages.len() > 6 && words(&pages[0]).join(" ").starts_with(&contents.join(" ")), "{}", pages[0]);
    let docx = docx(&paper).unwrap();
    let body = docx_part(&docx, "word/document.xml");
    assert!(docx_words(&docx).join(" ").starts_with(&contents.join(" ")));
    assert_eq!(body.matches(" PAGEREF _Toc2 \\h ").count(), 1);
    assert_eq!(body.matches("<w:bookmarkStart w:id=\"2\" w:name=\"_Toc2\"/>").count(), 1);
}
