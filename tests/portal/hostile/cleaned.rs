//! What cleaning takes out of files that are not plain documents: names in files of old Office, remarks in the cells of
//! spreadsheets, drawings larger than a screen.

use std::io::{Cursor, Read, Write};

use kopilka::files::{Kind, Place, Sort};

use super::hidden::{RELATIONS, cleaned, part, related, told};
use super::samples::{docx_of, entries, entry, rewritten, zip};

/// A set of properties in Windows' Cyrillic letters, as old Office writes it.
fn properties(values: &[(u32, &str)]) -> Vec<u8> {
    let (mut listed, mut body) = (Vec::new(), Vec::new());
    let first = 8 + 8 * (values.len() + 1);
    let mut put = |number: u32, value: &[u8]| {
        listed.extend(number.to_le_bytes());
        listed.extend(((first + body.len()) as u32).to_le_bytes());
        body.extend_from_slice(value);
    };
    put(1, &[2, 0, 0, 0, 0xe3, 4, 0, 0]);
    for (number, text) in values {
        let mut bytes = encoding_rs::WINDOWS_1251.encode(text).0.into_owned();
        bytes.push(0);
        put(*number, &[&[0x1e, 0, 0, 0], &(bytes.len() as u32).to_le_bytes()[..], &bytes].concat());
    }
    let mut set = vec![0xfe, 0xff, 0, 0];
    set.resize(24, 0);
    set.extend(1_u32.to_le_bytes());
    set.resize(44, 0);
    set.extend(48_u32.to_le_bytes());
    set.extend(((8 + listed.len() + body.len()) as u32).to_le_bytes());
    set.extend((values.len() as u32 + 1).to_le_bytes());
    [set, listed, body].concat()
}

/// A file of old Office with these streams and an author among its properties.
fn old(streams: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut compound = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a compound file");
    let named = properties(&[(2, "Ход"), (4, "Чужая Мария"), (8, "Завуч")]);
    let owned = properties(&[(0x0f, "Школа № 4")]);
    let sets = [("/\u{5}SummaryInformation", named), ("/\u{5}DocumentSummaryInformation", owned)];
    for (name, bytes) in sets.iter().chain(streams) {
        compound.create_stream(name).expect("a stream").write_all(bytes).expect("its content");
    }
    compound.flush().expect("all of it");
    compound.into_inner().into_inner()
}

fn stream(file: &[u8], name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut compound = cfb::CompoundFile::open(Cursor::new(file)).expect("a compound file");
    compound.open_stream(name).expect("the stream").read_to_end(&mut bytes).expect("its content");
    bytes
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A document that was saved by somebody on a disk of his own.
fn document() -> Vec<u8> {
    let mut header = vec![0; 0x0400];
    header[..4].copy_from_slice(&[0xec, 0xa5, 0xc1, 0]);
    let mut list = vec![0xff, 0xff, 2, 0, 0, 0];
    for words in ["Сидоренко", "C:\\Оля\\ход.doc"] {
        list.extend((words.encode_utf16().count() as u16).to_le_bytes());
        list.extend(wide(words));
    }
    header[0x02d6..0x02da].copy_from_slice(&(list.len() as u32).to_le_bytes());
    old(&[("/WordDocument", header), ("/0Table", list)])
}

/// A book that somebody has open.
fn book() -> Vec<u8> {
    let mut records = vec![9, 8, 2, 0, 0, 6, 0x5c, 0, 112, 0, 9, 0, 1];
    records.extend(wide("Сидоренко"));
    records.resize(10 + 112, b' ');
    old(&[("/Workbook", records)])
}

/// A presentation that somebody has saved.
fn show() -> Vec<u8> {
    let mut user = vec![0; 28];
    user[20] = 9;
    user.extend(encoding_rs::WINDOWS_1251.encode("Сидоренко").0.iter());
    user.extend(8_u32.to_le_bytes());
    user.extend(wide("Сидоренко"));
    old(&[("/PowerPoint Document", vec![0; 16]), ("/Current User", user)])
}

fn names(told: Vec<(Sort, Option<Place>, String)>) -> Vec<String> {
    told.into_iter().filter(|one| one.0 == Sort::Author).map(|one| one.2).collect()
}

#[tokio::test]
async fn files_of_old_office_tell_whose_they_are_and_cleaned_ones_do_not() {
    for (kind, brought) in [(Kind::Doc, document()), (Kind::Xls, book()), (Kind::Ppt, show())] {
        let known = names(told(kind, &brought).await);
        let clean = cleaned(kind, &brought).await;

        assert_eq!(known, ["Чужая Мария", "Завуч", "Школа № 4", "Сидоренко"], "{kind}");
        assert_eq!(names(told(kind, &clean).await), [""; 0], "{kind}");
        assert_eq!(clean.len(), brought.len(), "nothing moves in the file");
        let title = encoding_rs::WINDOWS_1251.encode("Ход").0.into_owned();
        assert!(stream(&clean, "/\u{5}SummaryInformation").windows(3).any(|words| words == title), "{kind}");
        let trace = wide("Оля");
        assert!(!clean.windows(trace.len()).any(|words| words == trace), "{kind}: the road to the file is gone");
    }
}

#[tokio::test]
async fn a_file_of_old_office_says_that_its_remarks_cannot_be_looked_for() {
    for (kind, brought) in [(Kind::Doc, document()), (Kind::Xls, book()), (Kind::Ppt, show())] {
        assert!(told(kind, &brought).await.contains(&(Sort::Old, None, String::new())), "{kind}");
    }
}

#[tokio::test]
async fn properties_that_point_nowhere_break_nobody() {
    let mut sets = vec![Vec::new(), vec![0xff; 60], properties(&[(4, "Имя")])];
    sets[2].truncate(80);
    let mut far = properties(&[(4, "Имя")]);
    far[68..72].fill(0xff);
    sets.push(far);

    for set in sets {
        let mut compound = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a compound file");
        let streams = [("/\u{5}SummaryInformation", set), ("/Workbook", vec![0x5c, 0, 112, 0, 0xff, 0xff, 1])];
        for (name, bytes) in streams {
            compound.create_stream(name).expect("a stream").write_all(&bytes).expect("its content");
        }
        compound.flush().expect("all of it");
        let file = compound.into_inner().into_inner();

        assert_eq!(told(Kind::Xls, &file).await, [(Sort::Old, None, String::new())]);
        assert_eq!(cleaned(Kind::Xls, &file).await, file);
    }
}

/// A spreadsheet with a remark in a cell, the conversation it grew into, and the window in which it is drawn.
fn sheet() -> Vec<u8> {
    let relation = |kind: &str, target: &str| {
        format!("<Relationships><Relationship Id=\"r1\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/></Relationships>")
    };
    let row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Слово</t></is></c></row>";
    let book = zip(&[
        entry("[Content_Types].xml", "<Types><Override PartName=\"/xl/comments1.xml\"/></Types>"),
        entry("_rels/.rels", &relation("officeDocument", "xl/workbook.xml")),
        entry("xl/workbook.xml", "<workbook><sheets><sheet name=\"Итоги\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
        entry("xl/_rels/workbook.xml.rels", &relation("worksheet", "worksheets/sheet1.xml")),
        entry("xl/worksheets/sheet1.xml", &format!("<worksheet><sheetData>{row}</sheetData></worksheet>")),
        entry("xl/comments1.xml", "<comments><text><t>[Threaded comment] Проверить</t></text></comments>"),
        entry("xl/threadedComments/threadedComment1.xml", "<ThreadedComments><text>Проверить</text></ThreadedComments>"),
        entry("xl/persons/person.xml", "<personList><person displayName=\"Сидоренко\"/></personList>"),
        entry(
            "xl/drawings/vmlDrawing1.vml",
            "<xml><v:shapetype id=\"t\"/><v:shape id=\"1\"><br><x:ClientData ObjectType=\"Note\"/></v:shape>\
             <v:shape id=\"2\"><x:ClientData ObjectType=\"Button\"/></v:shape></xml>",
        ),
    ]);
    let sheet = "xl/worksheets/_rels/sheet1.xml.rels";
    let book = related(&book, sheet, "comments", "../comments1.xml");
    let book = related(&book, sheet, "threadedComment", "../threadedComments/threadedComment1.xml");
    let book = related(&book, sheet, "vmlDrawing", "../drawings/vmlDrawing1.vml");
    related(&book, "xl/_rels/workbook.xml.rels", "person", "persons/person.xml")
}

#[tokio::test]
async fn remarks_in_cells_go_with_those_who_made_them() {
    let brought = sheet();

    let known = told(Kind::Xlsx, &brought).await;
    let clean = cleaned(Kind::Xlsx, &brought).await;

    assert_eq!(known, [(Sort::Comment, Some(Place::Sheet("Итоги".to_owned())), "Проверить".to_owned())]);
    assert_eq!(told(Kind::Xlsx, &clean).await, []);
    let whole: String =
        entries(&clean).into_iter().map(|(name, bytes)| format!("{name}{}", String::from_utf8_lossy(&bytes))).collect();
    for trace in ["omment", "erson", "Проверить", "Note"] {
        assert!(!whole.contains(trace), "«{trace}» is still there: {whole}");
    }
    assert_eq!(part(&clean, "xl/worksheets/sheet1.xml"), part(&brought, "xl/worksheets/sheet1.xml"));
    let drawn = part(&clean, "xl/drawings/vmlDrawing1.vml");
    assert!(drawn.contains("shapetype") && drawn.contains("Button"), "what is no remark stays: {drawn}");
}

fn of_points(width: u32, height: u32, points: &[u8]) -> Vec<u8> {
    let mut drawing = Vec::new();
    let mut encoder = png::Encoder::new(&mut drawing, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(points).expect("its points");
    writer.finish().expect("its end");
    drawing
}

#[tokio::test]
async fn a_drawing_larger_than_a_screen_stays_transparent_where_it_was() {
    const WIDTH: u32 = 2700;
    // Nothing packs noise; the lower half of the picture is clear.
    let noise = |at: u32| {
        let mixed = (at ^ at >> 15).wrapping_mul(0x2c1b_3c6d);
        ((mixed ^ mixed >> 12).wrapping_mul(0x297a_2d39) >> 20) as u8
    };
    let points: Vec<u8> = (0..WIDTH * 600)
        .flat_map(|at| [noise(3 * at), noise(3 * at + 1), noise(3 * at + 2), if at < WIDTH * 300 { 200 } else { 0 }])
        .collect();
    let brought = rewritten(
        &docx_of("<w:p><w:r><w:drawing><a:blip xmlns:a=\"a\" xmlns:r=\"r\" r:embed=\"rIdXimage\"/></w:drawing></w:r></w:p>"),
        "word/media/image1.png",
        of_points(WIDTH, 600, &points),
    );
    let brought = related(&brought, "word/_rels/document.xml.rels", "image", "media/image1.png");

    let known = told(Kind::Docx, &brought).await;
    let clean = cleaned(Kind::Docx, &brought).await;

    assert_eq!(known, [(Sort::Large, None, "2700 × 600".to_owned())]);
    assert_eq!(told(Kind::Docx, &clean).await, []);
    let picture = entries(&clean).into_iter().find(|(name, _)| name.ends_with(".png")).expect("the picture").1;
    let mut reader = png::Decoder::new(Cursor::new(picture)).read_info().expect("a picture");
    let mut shown = vec![0; reader.output_buffer_size().expect("a size")];
    reader.next_frame(&mut shown).expect("its points");
    assert_eq!((reader.info().width, reader.info().color_type), (1600, png::ColorType::Rgba));
    assert!(shown[3] == 200 && shown[shown.len() - 1] == 0, "{} {}", shown[3], shown[shown.len() - 1]);
}
