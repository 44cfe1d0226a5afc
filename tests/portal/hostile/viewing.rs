//! Showing hostile documents on a page: their pictures and pages may be lost, their words are not, and the program stands.

use std::io::Write;
use std::path::PathBuf;

use kopilka::files::{Block, Extractor, Kind, Unreadable, View};

use super::memory::Children;
use super::samples::{docx_of, entries, interlaced, pdf, rewritten};

async fn view(kind: Kind, bytes: &[u8]) -> Result<View, Unreadable> {
    let path = std::env::temp_dir().join(format!("kopilka-{}", uuid::Uuid::now_v7()));
    let mut file = std::fs::File::options().read(true).write(true).create_new(true).open(&path).expect("a temporary file");
    std::fs::remove_file(&path).expect("it goes when it is closed");
    file.write_all(bytes).expect("its content");
    Extractor::new(PathBuf::from(env!("CARGO_BIN_EXE_kopilka"))).view(file, kind).await
}

/// A document with the word «слово» before each of so many mentions of one picture.
fn docx_with(picture: Vec<u8>, mentions: usize) -> Vec<u8> {
    const RELATIONS: &str = "word/_rels/document.xml.rels";
    const IMAGE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    let mention = "<w:p><w:r><w:t>слово</w:t></w:r><w:r><a:blip xmlns:a=\"a\" xmlns:r=\"r\" r:embed=\"rIdP\"/></w:r></w:p>";
    let plain = docx_of(&mention.repeat(mentions));
    let relations = entries(&plain).into_iter().find(|(name, _)| name == RELATIONS).expect("relations").1;
    let more = format!("<Relationship Id=\"rIdP\" Type=\"{IMAGE}\" Target=\"media/1.png\"/></Relationships>");
    let relations = String::from_utf8(relations).expect("text").replace("</Relationships>", &more);
    rewritten(&rewritten(&plain, RELATIONS, relations.into_bytes()), "word/media/1.png", picture)
}

/// A page of these sides that draws this, with what it draws on.
fn page(sides: &str, drawn: &str, more: &str) -> Vec<u8> {
    let page = format!(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 {sides}]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>"
    );
    let content = format!("<</Length {}>>stream\n{drawn}\nendstream", drawn.len());
    let font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    pdf(&["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", &page, &content, font, more])
}

fn words_of(view: &View) -> String {
    view.extract.clone().unmarked().plain()
}

#[tokio::test]
async fn pictures_that_claim_to_be_huge_are_left_out_and_the_words_stay() {
    let children = Children::watched();

    let view = view(Kind::Docx, &docx_with(interlaced(20_000, 20_000, &[]), 2)).await.expect("its words");

    assert_eq!(words_of(&view), "слово\nслово\n");
    assert!(view.pictures.is_empty() && !view.extract.blocks.iter().any(|block| matches!(block, Block::Picture(_))));
    let peak = children.peak();
    assert!(peak <= 256, "a reader took {peak} MiB");
}

#[tokio::test]
async fn a_picture_that_unpacks_without_end_is_refused_with_its_document() {
    let shown = view(Kind::Docx, &docx_with(vec![0; 40 * 1024 * 1024], 1)).await;

    assert!(matches!(shown, Err(Unreadable::Bomb)), "{:?}", shown.map(|view| words_of(&view)));
}

#[tokio::test]
async fn a_picture_that_is_mentioned_without_end_is_copied_once() {
    let picture = super::samples::drawing(png::ColorType::Grayscale, 2000, 2000, &[90; 2000]);

    let view = view(Kind::Docx, &docx_with(picture, 3000)).await.expect("its words");

    assert_eq!(view.pictures.len(), 1);
    assert!(view.pictures[0].1.bytes.len() <= 60 * 1024);
}

#[tokio::test]
async fn hostile_pages_fell_only_their_drawing() {
    let text = "BT /F1 12 Tf 72 720 Td (Class hour one) Tj ET";
    let form = "<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Length 0>>stream\n\nendstream";
    let image = "<</Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB/Length 3>>\
                 stream\nabc\nendstream";
    let itself =
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 5>>stream\n/X Do\nendstream";
    let drawing = format!("/X Do {text}");
    let hostile = [
        ("a page without end", page("1000000000 1000000000", text, form)),
        ("a thread", page("1 100000000", text, form)),
        ("no page", page("0 0", text, form)),
        ("a huge picture", page("595 842", &drawing, image)),
        ("a form in itself", page("595 842", &drawing, itself)),
        ("states without end", page("595 842", &"q ".repeat(1_000_000), form)),
    ];

    let children = Children::watched();
    for (name, bytes) in hostile {
        match view(Kind::Pdf, &bytes).await {
            Ok(view) => {
                for (_, copy) in &view.pictures {
                    assert!(copy.width <= 800 && copy.height <= 1600 && copy.bytes.len() <= 64 * 1024, "{name}");
                }
            }
            Err(Unreadable::Failed(error)) => panic!("{name}: {error:#}"),
            Err(_) => {}
        }
    }

    let peak = children.peak();
    assert!((1..=256).contains(&peak), "a reader took {peak} MiB");
}
