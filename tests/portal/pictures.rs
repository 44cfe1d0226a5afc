//! Pictures among the files of a practice: a page shows a copy, made afterwards; the picture itself is taken along,
//! without what it tells about its owner.

use kopilka::practices;
use time::Duration;

use crate::hostile::samples::{find, jpeg, photograph};
use crate::support::*;

/// A draft with this file, as its author sees it before the file was read.
async fn draft_with(portal: &Portal, name: &str, bytes: Vec<u8>) -> (SignedIn, String, Page) {
    let author = portal.given(a_teacher()).await;
    let draft = portal.given(a_practice(&author)).await;
    let author = portal.sign_in_as(&author).await;
    let page = author.get(format!("{}/edit", draft.path())).await;
    let answer = page.form("#files").attach("file", name, bytes).submit().await;
    (author, draft.path(), answer)
}

/// A photograph of nothing that claims to have so many points on each side.
fn huge(side: u16) -> Vec<u8> {
    let mut picture = jpeg(&[]);
    let at = find(&picture, &[0xff, 0xc0]);
    picture[at + 5..at + 9].copy_from_slice(&[side.to_be_bytes(), side.to_be_bytes()].concat());
    picture
}

fn tells_its_place(page: &Page) -> bool {
    page.bytes().windows(6).any(|window| window == b"SECRET")
}

#[tokio::test]
async fn a_photograph_is_shown_upright_and_small_and_taken_along_without_its_place() {
    let portal = Portal::open().await;
    let taken = photograph(2000, 1000, 6, |column, row| [(column % 251) as u8, (row % 241) as u8, 90]);
    assert!(taken.windows(6).any(|window| window == b"SECRET"));

    let (author, path, _) = draft_with(&portal, "IMG_1.JPG", taken).await;
    let before = author.get(&path).await;
    portal.run_jobs().await;
    let page = author.get(&path).await;

    before.opens().says("readings-later");
    assert_eq!(before.count(".viewer img"), 0);
    let [address] = &page.attributes(".viewer img", "src")[..] else { panic!("one picture on {}", page.text()) };
    let sides = ["width", "height"].map(|side| page.attributes(".viewer img", side).concat());
    assert_eq!(sides, ["800", "1600"]);
    let shown = author.get(address).await;
    assert_eq!(shown.opens().header("content-type"), "image/jpeg");
    let file = author.get(address.trim_end_matches("/pictures/1")).await;
    assert!(file.opens().header("content-disposition").starts_with("attachment"));
    assert!(!tells_its_place(&shown) && !tells_its_place(&file));
    assert!(file.bytes().windows(8).any(|window| window == b"\x01\x12\0\x03\0\0\0\x01"), "how it was held is kept");
}

#[tokio::test]
async fn a_picture_too_large_for_a_copy_is_only_taken_along() {
    let portal = Portal::open().await;

    let (author, path, _) = draft_with(&portal, "фото.jpg", huge(15_000)).await;
    portal.run_jobs().await;
    let page = author.get(&path).await;

    page.says("readings-beyond");
    assert_eq!(page.count(".viewer img"), 0);
    let deed = author.get(format!("{path}/edit")).await.attributes("[data-upload-list] form", "action").concat();
    let address = deed.trim_end_matches("/delete");
    author.get(format!("{address}/pictures/1")).await.answers(404);
    let file = author.get(address).await;
    assert!(file.opens().header("content-disposition").starts_with("attachment"));
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert_eq!(file.header("content-security-policy"), "sandbox; default-src 'none'");
}

#[tokio::test]
async fn a_picture_beyond_all_measure_is_not_taken() {
    let portal = Portal::open().await;

    let (_, _, answer) = draft_with(&portal, "фото.jpg", huge(20_000)).await;

    answer.refused("files-bomb");
}

#[tokio::test]
async fn a_copy_is_not_swept_away_while_its_picture_is_there() {
    let portal = Portal::open().await;
    let (author, path, _) = draft_with(&portal, "схема.jpg", photograph(40, 30, 1, |_, _| [200, 180, 20])).await;
    portal.run_jobs().await;

    portal.pass(Duration::days(20));
    let mut tx = portal.write().await;
    practices::plan_sweep(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.run_jobs().await;

    let address = author.get(&path).await.attributes(".viewer img", "src").concat();
    author.get(address).await.opens();
}
