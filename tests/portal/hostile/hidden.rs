//! What documents tell beside their words: found with its place, taken out whole, and no reader broken by it.

use std::io::Write;
use std::path::PathBuf;

use kopilka::files::{Extractor, Kind, Place, Sort, Unreadable, made};

use super::memory::Children;
use super::samples::{docx_of, entries, entry, find as position, pdf, photograph, rewritten, stored_zip};

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
pub(super) const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn kept(bytes: &[u8]) -> std::fs::File {
    let path = std::env::temp_dir().join(format!("kopilka-{}", uuid::Uuid::now_v7()));
    let mut file = std::fs::File::options().read(true).write(true).create_new(true).open(&path).expect("a temporary file");
    std::fs::remove_file(&path).expect("it goes when it is closed");
    file.write_all(bytes).expect("its content");
    file
}

fn extractor() -> Extractor {
    Extractor::new(PathBuf::from(env!("CARGO_BIN_EXE_kopilka")))
}

/// Sort, place and words of each finding.
pub(super) async fn told(kind: Kind, bytes: &[u8]) -> Vec<(Sort, Option<Place>, String)> {
    let findings = extractor().find_hidden(kept(bytes), kind).await.expect("its findings");
    findings.into_iter().map(|finding| (finding.sort, finding.place, finding.words)).collect()
}

pub(super) async fn cleaned(kind: Kind, bytes: &[u8]) -> Vec<u8> {
    extractor().clean(kept(bytes), kind).await.expect("a cleaned document")
}

pub(super) fn part(package: &[u8], name: &str) -> String {
    let part = entries(package).into_iter().find(|(other, _)| other == name).expect("the part").1;
    String::from_utf8(part).expect("text")
}

/// The package with one more relation of a part, to a part of its own.
pub(super) fn related(package: &[u8], of: &str, kind: &str, target: &str) -> Vec<u8> {
    let relation = format!("<Relationship Id=\"rIdX{kind}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>");
    let relations = match entries(package).into_iter().find(|(name, _)| name == of) {
        Some((_, xml)) => {
            String::from_utf8(xml).expect("text").replace("</Relationships>", &format!("{relation}</Relationships>"))
        }
        None => format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relation}</Relationships>"
        ),
    };
    rewritten(package, of, relations.into_bytes())
}

fn with_author(package: &[u8]) -> Vec<u8> {
    let properties = "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>Ход</dc:title><dc:creator>Чужая Мария</dc:creator>\
        <cp:lastModifiedBy>Admin</cp:lastModifiedBy></cp:coreProperties>";
    rewritten(package, "docProps/core.xml", properties.as_bytes().to_vec())
}

/// A picture of so many points that nothing makes light, with the place where it was taken.
pub fn heavy() -> Vec<u8> {
    photograph(2400, 1600, 1, |column, row| {
        let noise = (u32::from(column).wrapping_mul(2_654_435_761) ^ u32::from(row).wrapping_mul(40_503)).wrapping_mul(97);
        [(noise >> 8) as u8, (noise >> 16) as u8, (noise >> 24) as u8]
    })
}

/// A document with everything that may be found in one.
pub fn document() -> Vec<u8> {
    let text = |words: &str| format!("<w:r><w:t>{words}</w:t></w:r>");
    let gone = |words: &str| format!("<w:del w:id=\"4\" w:author=\"С\"><w:r><w:delText>{words}</w:delText></w:r></w:del>");
    let body = [
        format!("<w:p>{}<w:commentRangeStart w:id=\"0\"/>{}<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>", text("Читал 7-А Петров Иван."), text(" Хорошо")),
        format!("<w:p><w:ins w:id=\"1\" w:author=\"С\">{}</w:ins>{}</w:p>", text("вставлено"), gone("вычеркнуто")),
        format!("<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"С\"/></w:rPr></w:pPr>{}</w:p>", gone("целый абзац")),
        "<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id=\"5\" w:author=\"С\"><w:rPr/></w:rPrChange></w:rPr><w:lastRenderedPageBreak/><w:t>дальше</w:t></w:r></w:p>".to_owned(),
        format!("<w:tbl><w:tr><w:trPr><w:del w:id=\"6\" w:author=\"С\"/></w:trPr><w:tc><w:p>{}</w:p></w:tc></w:tr><w:tr><w:trPr><w:ins w:id=\"7\" w:author=\"С\"/></w:trPr><w:tc><w:p>{}</w:p></w:tc></w:tr></w:tbl>", gone("строка"), text("остаток")),
        "<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\" xmlns:r=\"r\" r:embed=\"rIdXimage\"/></w:drawing></w:r></w:p>".to_owned(),
    ];
    let document = with_author(&docx_of(&body.concat()));
    let remarks = format!(
        "<w:comments {W}><w:comment w:id=\"0\" w:author=\"Рецензент\"><w:p>{}</w:p></w:comment></w:comments>",
        text("Не много ли фамилий?")
    );
    let document = rewritten(&document, "word/comments.xml", remarks.into_bytes());
    let document = related(&document, "word/_rels/document.xml.rels", "comments", "comments.xml");
    let document = related(&document, "word/_rels/document.xml.rels", "image", "media/image1.jpg");
    rewritten(&document, "word/media/image1.jpg", heavy())
}

#[tokio::test]
async fn everything_that_a_document_tells_is_found_with_its_page() {
    let told = told(Kind::Docx, &document()).await;

    let page = |number| Some(Place::Page(number));
    assert_eq!(
        told,
        [
            (Sort::Pupil, page(1), "7-А Петров Иван".to_owned()),
            (Sort::Comment, page(1), "Не много ли фамилий?".to_owned()),
            (Sort::Change, page(1), "вставлено".to_owned()),
            (Sort::Change, page(2), "строка".to_owned()),
            (Sort::Camera, page(2), String::new()),
            (Sort::Author, None, "Чужая Мария".to_owned()),
            (Sort::Large, page(2), "2400 × 1600".to_owned()),
        ]
    );
}

#[tokio::test]
async fn a_cleaned_document_keeps_its_words_and_tells_nothing_else() {
    let brought = document();

    let clean = cleaned(Kind::Docx, &brought).await;

    assert_eq!(told(Kind::Docx, &clean).await.iter().map(|one| one.0).collect::<Vec<_>>(), [Sort::Pupil]);
    let text = part(&clean, "word/document.xml");
    for word in ["Читал 7-А Петров Иван.", "вставлено", "дальше", "остаток", "<w:b/>"] {
        assert!(text.contains(word), "«{word}» is gone: {text}");
    }
    for trace in ["вычеркнуто", "целый абзац", "строка", "w:ins", "w:del", "Change", "comment"] {
        assert!(!text.contains(trace), "«{trace}» is still there: {text}");
    }
    assert_eq!(text.matches("<w:p>").count(), 5, "the paragraph that was crossed out is gone: {text}");
    assert!(!part(&clean, "word/_rels/document.xml.rels").contains("comments"));
    assert!(!entries(&clean).iter().any(|(name, _)| name.contains("comments")));
    let picture = entries(&clean).into_iter().find(|(name, _)| name.ends_with(".jpg")).expect("the picture").1;
    assert!(picture.len() < heavy().len() / 2 && !picture.windows(6).any(|words| words == b"SECRET"));
}

#[tokio::test]
async fn remarks_of_a_slide_go_with_everything_that_points_at_them() {
    let slides = made::pptx("Класс", "# Цель\n\nОдно.\n").expect("slides");
    let first =
        entries(&slides).into_iter().map(|(name, _)| name).find(|name| name.ends_with("slides/slide1.xml")).expect("a slide");
    let pointing = part(&slides, &first).replace(
        "</p:sld>",
        "<p:extLst><p:ext uri=\"{6950BFC3-D8DA-4A85-94F7-54DA5524770B}\"><x:commentRel xmlns:x=\"x\" r:id=\"rIdXcomments\"/></p:ext></p:extLst></p:sld>",
    );
    let slides = rewritten(&slides, &first, pointing.into_bytes());
    let slides = related(&slides, "ppt/slides/_rels/slide1.xml.rels", "comments", "../comments/comment1.xml");
    let slides = rewritten(
        &slides,
        "ppt/comments/comment1.xml",
        b"<p:cmLst xmlns:p=\"p\"><p:cm><p:text>Shorter</p:text></p:cm></p:cmLst>".to_vec(),
    );

    assert_eq!(told(Kind::Pptx, &slides).await, [(Sort::Comment, Some(Place::Slide(1)), "Shorter".to_owned())]);
    let clean = cleaned(Kind::Pptx, &slides).await;

    assert_eq!(told(Kind::Pptx, &clean).await, []);
    let whole = entries(&clean).into_iter().map(|(name, bytes)| format!("{name}{}", String::from_utf8_lossy(&bytes)));
    assert!(!whole.collect::<String>().contains("omment"));
}

#[tokio::test]
async fn open_documents_lose_names_remarks_and_changes() {
    let content = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:dc=\"d\"><office:body><office:text>\
        <text:tracked-changes><text:changed-region><text:deletion><text:p>прочь</text:p></text:deletion></text:changed-region></text:tracked-changes>\
        <text:p>Слово<text:change text:change-id=\"1\"/><office:annotation><dc:creator>Рецензент</dc:creator><text:p>Короче</text:p></office:annotation></text:p>\
        </office:text></office:body></office:document-content>";
    let meta = "<office:document-meta xmlns:office=\"o\" xmlns:meta=\"m\" xmlns:dc=\"d\"><office:meta><meta:initial-creator>Чужая Мария</meta:initial-creator>\
        <dc:title>Ход</dc:title></office:meta></office:document-meta>";
    let document = stored_zip(&[
        entry("mimetype", "application/vnd.oasis.opendocument.text"),
        entry("content.xml", content),
        entry("meta.xml", meta),
    ]);

    let sorts = |told: Vec<(Sort, Option<Place>, String)>| told.into_iter().map(|one| (one.0, one.2)).collect::<Vec<_>>();
    assert_eq!(
        sorts(told(Kind::Odt, &document).await),
        [(Sort::Comment, "Короче".to_owned()), (Sort::Change, String::new()), (Sort::Author, "Чужая Мария".to_owned())]
    );
    let clean = cleaned(Kind::Odt, &document).await;

    assert_eq!(told(Kind::Odt, &clean).await, []);
    assert!(part(&clean, "content.xml").contains("Слово") && part(&clean, "meta.xml").contains("Ход"));
    assert_eq!(position(&clean, b"mimetypeapplication/vnd"), 30, "the kind of the document stands first and unpacked");
}

#[tokio::test]
async fn a_pdf_loses_its_author_its_remarks_and_its_programs() {
    let document = pdf(&[
        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>/Names<</EmbeddedFiles 5 0 R>>>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Annots[<</Type/Annot/Subtype/Text/Contents(Shorter)/Rect[0 0 9 9]>>\
         <</Type/Annot/Subtype/Link/Rect[0 0 9 9]>>]>>",
        "<</Author(Ivanova)/Title(Bridge)>>",
        "<</Names[]>>",
    ]);
    let document = String::from_utf8(document).expect("text").replace("/Root 1 0 R", "/Root 1 0 R/Info 4 0 R").into_bytes();

    assert_eq!(
        told(Kind::Pdf, &document).await,
        [
            (Sort::Program, None, String::new()),
            (Sort::Comment, Some(Place::Page(1)), "Shorter".to_owned()),
            (Sort::Author, None, "Ivanova".to_owned())
        ]
    );
    let clean = cleaned(Kind::Pdf, &document).await;

    assert_eq!(told(Kind::Pdf, &clean).await, []);
    let text = String::from_utf8_lossy(&clean);
    assert!(text.contains("Link") && text.contains("Bridge") && !text.contains("JavaScript") && !text.contains("Ivanova"));
}

#[tokio::test]
async fn what_cannot_be_cleaned_is_refused_and_costs_little() {
    let deep = docx_of(&"<w:p>".repeat(100_000));
    let torn = docx_of("<w:p><w:r><w:t>нет конца");
    let crossed = docx_of("<w:p></w:r></w:p>");
    let bomb = rewritten(&docx_of("<w:p/>"), "word/media/image1.bin", vec![0; 70 * 1024 * 1024]);
    let nonsense = b"%PDF-1.7\n1 0 obj <</Kids 1 0 R>> endobj\nstartxref\n0\n".to_vec();
    let round = pdf(&["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9/Parent 2 0 R>>"]);

    let children = Children::watched();
    for (kind, bytes) in [
        (Kind::Docx, deep),
        (Kind::Docx, torn),
        (Kind::Docx, crossed),
        (Kind::Docx, bomb),
        (Kind::Docx, b"PK\x03\x04 and no more".to_vec()),
        (Kind::Pdf, nonsense),
        (Kind::Text, b"words".to_vec()),
    ] {
        let cleaned = extractor().clean(kept(&bytes), kind).await;
        assert!(!matches!(cleaned, Ok(_) | Err(Unreadable::Failed(_))), "{kind}: {cleaned:?}");
    }
    let _ = extractor().clean(kept(&round), Kind::Pdf).await;
    assert!(children.peak() < 256);
}

#[tokio::test]
async fn a_picture_that_is_none_stays_as_it_is() {
    let document = rewritten(
        &docx_of("<w:p><w:r><w:t>Слово</w:t></w:r></w:p>"),
        "word/media/image1.jpg",
        b"\xff\xd8\xff no picture".to_vec(),
    );

    let clean = cleaned(Kind::Docx, &document).await;

    let picture = entries(&clean).into_iter().find(|(name, _)| name.ends_with(".jpg")).expect("the picture").1;
    assert_eq!(picture, b"\xff\xd8\xff no picture");
}
