//! Hostile and broken files at the door: each is refused with its reason, or kept as something
//! that can do no harm, and the program lives on without noticing.

mod cleaned;
mod forms;
pub mod hidden;
mod memory;
mod pictures;
mod reading;
pub mod samples;
mod store;
mod viewing;

use futures::stream;
use kopilka::files::{Blob, Files, Found, Kind, Limits, PutError, Rejected, Storage};

use self::samples::{compound, docx_with, entry, office_zip, overlapping_zip, zip};

/// A store in memory.
async fn files() -> Files {
    Files::open(Storage::Memory { incoming: std::env::temp_dir() }).await.expect("a store in memory")
}

async fn put(files: &Files, name: &str, bytes: impl Into<Vec<u8>>) -> Result<Blob, Rejected> {
    let pieces: Vec<_> = bytes.into().chunks(10_000).map(|piece| Ok::<_, std::io::Error>(piece.to_vec().into())).collect();
    match files.put(name, stream::iter(pieces), &Limits::default()).await {
        Ok(blob) => Ok(blob),
        Err(PutError::Rejected(why)) => Err(why),
        Err(error) => panic!("{name}: {error:?}"),
    }
}

async fn refused(name: &str, bytes: impl Into<Vec<u8>>, why: Rejected) {
    let answer = put(&files().await, name, bytes).await;

    assert_eq!(answer.map(|blob| blob.kind), Err(why), "{name}");
}

const PAGE: Rejected = Rejected::Kind { found: Found::Page };

#[tokio::test]
async fn pages_and_scripts_are_refused_under_any_name() {
    let page = "<!DOCTYPE html><script>alert(1)</script>";
    let svg = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";

    for name in ["a.html", "a.docx", "a.pdf", "a.jpg", "a.txt", "a", "a.doc"] {
        refused(name, page, PAGE).await;
        refused(name, svg, PAGE).await;
        refused(name, format!("\u{feff}\n  {page}"), PAGE).await;
    }
    refused("a.js", "alert(1)", PAGE).await;
    refused("a.swf", "FWS\u{5}....", PAGE).await;
}

#[tokio::test]
async fn a_picture_that_is_also_a_script_is_refused() {
    refused("a.gif", "GIF89a/*....*/=alert(1)", Rejected::Kind { found: Found::Picture }).await;
    refused("a.jpg", "GIF89a/*....*/=alert(1)", Rejected::Kind { found: Found::Picture }).await;
}

#[tokio::test]
async fn what_is_both_a_page_and_a_pdf_is_judged_by_its_beginning() {
    let both = "%PDF-1.4 <html><script>alert(1)</script> startxref";

    let kept = put(&files().await, "a.pdf", both).await.map(|blob| blob.kind);

    assert_eq!(kept, Ok(Kind::Pdf), "and is only ever saved, never shown");
    refused("a.pdf", "<html><script>alert(1)</script>%PDF-1.4 startxref", PAGE).await;
}

#[tokio::test]
async fn programs_are_refused() {
    let program = Rejected::Kind { found: Found::Program };

    refused("game.exe", b"MZ\x90\0\x03\0\0\0".to_vec(), program.clone()).await;
    refused("урок.docx", b"MZ\x90\0\x03\0\0\0".to_vec(), program.clone()).await;
    refused("урок.docx.exe", zip(&[entry("a.txt", "a")]), program.clone()).await;
    refused("a.zip", zip(&[entry("META-INF/MANIFEST.MF", "Main-Class: A")]), program).await;
}

#[tokio::test]
async fn documents_with_macros_are_refused() {
    let vba = "application/vnd.ms-office.vbaProject";
    let macro_enabled = "application/vnd.ms-word.document.macroEnabled.main+xml";

    refused("a.docx", docx_with(&[entry("word/vbaProject.bin", "x")]), Rejected::Macros).await;
    refused("a.docx", docx_with(&[entry("word/other.bin", "x")]).replaced("application/xml", vba), Rejected::Macros).await;
    refused("a.docm", office_zip(macro_enabled, &[]), Rejected::Macros).await;
    refused("a.docx", office_zip(&macro_enabled.replace('m', "&#109;"), &[]), Rejected::Macros).await;
    refused("a.doc", compound(&["/WordDocument"], &["/Macros", "/Macros/VBA"]), Rejected::Macros).await;
    refused("a.xls", compound(&["/Workbook"], &["/_VBA_PROJECT_CUR"]), Rejected::Macros).await;
    let odt = [entry("mimetype", "application/vnd.oasis.opendocument.text"), entry("Basic/Standard/a.xml", "x")];
    refused("a.odt", zip(&odt), Rejected::Macros).await;
}

#[tokio::test]
async fn documents_with_a_password_are_refused() {
    refused("a.docx", compound(&["/EncryptedPackage", "/EncryptionInfo"], &[]), Rejected::Encrypted).await;
    let manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    let odt = [entry("mimetype", "application/vnd.oasis.opendocument.text"), entry("META-INF/manifest.xml", manifest)];
    refused("a.odt", zip(&odt), Rejected::Encrypted).await;
    let mut locked = zip(&[entry("a.txt", "secret")]);
    let list = samples::find(&locked, b"PK\x01\x02");
    locked[list + 8] |= 1;
    refused("a.zip", locked, Rejected::Encrypted).await;
}

#[tokio::test]
async fn a_name_must_agree_with_the_content() {
    let archive = zip(&[entry("a.txt", "a")]);

    refused("a.docx", archive.clone(), Rejected::Mismatch { named: Kind::Docx, found: Kind::Zip }).await;
    refused("a.pdf", docx_with(&[]).0, Rejected::Mismatch { named: Kind::Pdf, found: Kind::Docx }).await;
    refused("a.xlsx", docx_with(&[]).0, Rejected::Mismatch { named: Kind::Xlsx, found: Kind::Docx }).await;
    refused("a.docx", "just words", Rejected::Damaged).await;
    refused("a.bin", vec![7; 500], Rejected::Kind { found: Found::Unknown }).await;
    let kinds = [put(&files().await, "a.doc", docx_with(&[]).0).await, put(&files().await, "без расширения", archive).await];
    assert_eq!(kinds.map(|blob| blob.map(|blob| blob.kind)), [Ok(Kind::Docx), Ok(Kind::Zip)]);
}

#[tokio::test]
async fn nothing_and_too_much_are_refused() {
    refused("a.docx", "", Rejected::Empty).await;
    let max = Limits::default().file;
    refused("a.mp3", vec![0; max as usize + 1], Rejected::TooLarge { max }).await;
}

#[tokio::test]
async fn archives_that_unpack_beyond_measure_are_refused() {
    let zeros = vec![0; 40 * 1024 * 1024];
    let many: Vec<_> = (0..1200).map(|number| entry(&format!("{number}.txt"), "a")).collect();

    refused("a.zip", zip(&[("a.txt".to_owned(), zeros.clone())]), Rejected::Bomb).await;
    refused("a.docx", docx_with(&[("word/media/a.bmp".to_owned(), zeros)]).0, Rejected::Bomb).await;
    refused("a.zip", zip(&many), Rejected::Bomb).await;
    refused("a.zip", overlapping_zip(), Rejected::Bomb).await;
}

#[tokio::test]
async fn archives_within_archives_are_refused() {
    let inner = zip(&[entry("a.txt", "a")]);
    let nested = |name: &str| Rejected::Nested { name: name.to_owned() };

    refused("a.zip", zip(&[("b.zip".to_owned(), inner.clone())]), nested("b.zip")).await;
    refused("a.zip", zip(&[("c/b.dat".to_owned(), inner)]), nested("b.dat")).await;
    refused("a.zip", zip(&[("b.txt".to_owned(), b"Rar!\x1a\x07\x01\0....".to_vec())]), nested("b.txt")).await;
    refused("a.rar", b"Rar!\x1a\x07\x01\0....".to_vec(), Rejected::Kind { found: Found::Archive }).await;
}

#[tokio::test]
async fn an_archive_is_as_harmless_as_the_worst_in_it() {
    let inside = |name: &str, found| Rejected::Inside { name: name.to_owned(), found };

    refused("a.zip", zip(&[entry("ok.txt", "a"), entry("игры/Мяч.EXE", "a")]), inside("Мяч.EXE", Found::Program)).await;
    refused("a.zip", zip(&[entry("b.txt", "<html><body>")]), inside("b.txt", Found::Page)).await;
    refused("a.zip", zip(&[("b.dat".to_owned(), b"MZ\x90\0".to_vec())]), inside("b.dat", Found::Program)).await;
    refused("a.zip", zip(&[entry("b.docm", "a")]), inside("b.docm", Found::Document)).await;
}

#[tokio::test]
async fn paths_that_lead_out_of_an_archive_are_refused() {
    for name in ["../../etc/passwd", "..\\..\\a.txt", "/etc/passwd", "c:\\a.txt", "a/../../b.txt"] {
        refused("a.zip", zip(&[entry(name, "a")]), Rejected::Bomb).await;
    }
}

#[tokio::test]
async fn bytes_around_a_container_are_refused() {
    let archive = zip(&[entry("a.txt", "a")]);
    let before = [b"\0\0\0 anything", &archive[..]].concat();
    let program = [b"#!/bin/sh\n", &archive[..]].concat();
    let after = [&archive[..], b"<script>alert(1)</script>"].concat();

    refused("a.zip", before, Rejected::Damaged).await;
    refused("a.zip", after, Rejected::Damaged).await;
    refused("a.zip", program, Rejected::Kind { found: Found::Program }).await;
}

#[tokio::test]
async fn parts_of_one_name_are_refused() {
    let twice = docx_with(&[entry("WORD/document.xml", "<other/>")]);

    refused("a.docx", twice.0, Rejected::Damaged).await;
}

#[tokio::test]
async fn every_file_cut_short_or_garbled_gets_an_answer() {
    let files = files().await;
    let whole = [
        ("a.docx", docx_with(&[]).0),
        ("a.doc", compound(&["/WordDocument"], &[])),
        ("a.zip", zip(&[entry("a.txt", "a")])),
        ("a.jpg", samples::jpeg(&[])),
        ("a.png", samples::png(&[])),
        ("a.pdf", samples::pdf(&["<</Type/Catalog>>"])),
    ];
    for (name, bytes) in whole {
        for cut in (0..bytes.len()).step_by(1 + bytes.len() / 40) {
            let mut garbled = bytes.clone();
            garbled[cut] = !garbled[cut];
            let _ = put(&files, name, garbled).await;
            let _ = put(&files, name, &bytes[..cut]).await;
        }
    }
}

#[tokio::test]
async fn a_name_never_becomes_a_path() {
    let names = ["../../../etc/план.docx", "план\u{202e}xcod.docx", "a\0b.docx", "con.docx", &"ы".repeat(5000)];
    for name in names {
        let blob = put(&files().await, name, docx_with(&[]).0).await.expect("the content is what counts");

        assert!(!blob.key.contains(['/', '.']), "{}", blob.key);
    }
}

#[tokio::test]
async fn shows_and_templates_are_taken_under_their_own_names() {
    let show = "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml";

    let kept = put(&files().await, "урок.ppsx", office_zip(show, &[])).await.map(|blob| blob.kind);

    assert_eq!(kept, Ok(Kind::Pptx));
}
