//! The folder of a year: every paper in its order, as one PDF and as an archive, and the act that hands it over.

use std::io::Cursor;

use zip::ZipArchive;

use crate::documents::reading::{docx_words, pdf_words};
use crate::paper_pages::{said, says_the_same_everywhere};
use crate::plans::{approve, begin, write};
use crate::support::*;

/// A head whose association has members and a plan in force.
async fn a_keeper(portal: &Portal) -> SignedIn {
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    let (deputy, principal) = (portal.sign_in(a_deputy()).await, portal.sign_in(a_principal()).await);
    let path = begin(&head).await;
    write(&head, &path).await;
    approve(&head, &deputy, &principal, &path).await;
    head
}

#[tokio::test]
async fn the_folder_of_a_year_holds_its_papers_in_their_order() {
    let portal = Portal::open().await;
    let head = a_keeper(&portal).await;

    let page = head.get("/folder").await;
    let divisions = page.texts_of("main h2");
    assert_eq!(divisions.len(), 8, "{divisions:?}");
    assert_eq!(&divisions[..3], ["1. Список членов объединения", "2. План работы", "3. Протоколы заседаний"]);
    page.sees("Список членов МО на").sees("План работы МО на 2026–2027 учебный год").sees("Пока ничего нет");

    let whole = head.get(page.link("Вся папка в PDF").path().to_owned()).await;
    let words = pdf_words(whole.opens().bytes()).join(" ").replace('\u{a0}', " ");
    let places: Vec<_> = ["ПАПКА ДОКУМЕНТОВ", "СПИСОК ЧЛЕНОВ", "ПЛАН РАБОТЫ", "Открытый классный час"]
        .map(|title| words.find(title).unwrap_or_else(|| panic!("«{title}» is not in the folder: {words}")))
        .to_vec();
    assert!(places.is_sorted(), "{places:?}");
}

#[tokio::test]
async fn the_archive_holds_every_paper_as_docx_and_pdf_with_the_index_first() {
    let portal = Portal::open().await;
    let head = a_keeper(&portal).await;

    let page = head.get("/folder").await;
    let archive = head.get(page.link("Архив: DOCX и PDF").path().to_owned()).await;
    let mut archive = ZipArchive::new(Cursor::new(archive.opens().bytes().to_vec())).unwrap();
    let names: Vec<_> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();

    assert_eq!(names.len(), 6, "{names:?}");
    assert_eq!(names[0], "00 Папка МО за 2026–2027 учебный год.docx");
    assert!(names[1].ends_with(".pdf") && names[2].starts_with("01 Список членов МО на"), "{names:?}");
    assert!(names[4].starts_with("02 План работы МО на 2026–2027"), "{names:?}");
    let mut index = Vec::new();
    std::io::Read::read_to_end(&mut archive.by_index(0).unwrap(), &mut index).unwrap();
    assert!(said(&docx_words(&index), "План работы МО на 2026–2027 учебный год"));
}

#[tokio::test]
async fn the_handover_act_tells_what_there_is_and_leaves_two_lines_to_sign() {
    let portal = Portal::open().await;
    let head = a_keeper(&portal).await;
    let act = head.get("/folder").await.link("Акт передачи").path().to_owned();

    let words = says_the_same_everywhere(&head, &act, "").await;

    assert!(said(&words, "АКТ приёма-передачи документов методического объединения"), "{words:?}");
    assert!(said(&words, "Незавершённых решений нет."), "{words:?}");
    assert!(said(&words, "Сдал(а)") && said(&words, "В. О. Образцова") && said(&words, "Принял(а)"), "{words:?}");
}

#[tokio::test]
async fn members_read_the_folder_and_only_leaders_hand_it_over() {
    let portal = Portal::open().await;
    let head = a_keeper(&portal).await;
    let member = portal.sign_in(a_teacher()).await;
    let stranger = portal.sign_in(a_head().of(&portal.world.far.schools[0])).await;
    let association = portal.world.school().association;

    member.get("/folder").await.opens().sees("План работы МО");
    assert!(!member.get("/folder").await.has_link("Акт передачи"));
    member.get("/folder/handover/paper").await.answers(403);
    head.get("/folder/handover/paper").await.opens();
    for address in ["/folder", "/folder/paper/pdf", "/folder/archive", "/folder/handover/paper"] {
        stranger.get(format!("{address}?association={association}")).await.answers(404);
    }
}

#[tokio::test]
async fn the_folder_of_a_year_without_papers_says_so() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;

    let page = head.get("/folder?year=2019").await;

    page.opens().sees("2019/20");
    assert_eq!(page.texts_of("main section p.sub").len(), 8);
    head.get("/folder/paper/pdf?year=2019").await.opens();
}
