//! Files on a weak line: what has arrived stays, and the rest is sent after a break or a new sign-in.

use axum::body::Body;
use axum::http::Method;
use kopilka::files::made;

use crate::support::*;

const NAME: &str = "Сценарий классного часа.docx";

/// A document of some length.
fn scenario() -> Vec<u8> {
    made::docx("Сценарий", &"Дети садятся полукругом и слушают притчу.\n\n".repeat(400)).unwrap()
}

/// Begins to send a file, or asks how much of it has arrived; returns its address and that number.
async fn begin(person: &SignedIn, size: usize) -> (String, usize) {
    let answer = person.post("/uploads", &[("name", NAME), ("size", &size.to_string()), ("changed", "1795000000000")]).await;
    answer.answers(204);
    (answer.header("location").to_owned(), answer.header("upload-offset").parse().unwrap())
}

/// Sends a piece and returns the status with the number of bytes that have arrived.
async fn add(person: &SignedIn, address: &str, from: usize, piece: &[u8]) -> (u16, String) {
    let request = person.request(Method::POST, address).header("sec-fetch-site", "same-origin");
    let request = request.header("content-type", "application/offset+octet-stream").header("upload-offset", from);
    let answer = person.ask(request.body(Body::from(piece.to_vec())).unwrap()).await;
    (answer.status(), answer.header("upload-offset").to_owned())
}

/// The value by which a form names a file that has come in pieces.
fn arrived(address: &str, size: usize) -> String {
    format!("{} {size} file {NAME}", address.rsplit('/').next().unwrap())
}

#[tokio::test]
async fn a_file_goes_on_from_where_it_stopped_after_a_new_sign_in() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let practice = portal.given(a_practice(&teacher.person)).await;
    let content = scenario();
    let (half, size) = (content.len() / 2, content.len());
    let (address, offset) = begin(&teacher, size).await;
    assert_eq!(offset, 0);
    assert_eq!(add(&teacher, &address, 0, &content[..half]).await, (204, half.to_string()));
    teacher.get("/account").await.form("/logout").submit().await;

    let again = portal.sign_in_as(&teacher.person).await;
    assert_eq!(begin(&again, size).await, (address.clone(), half));
    assert_eq!(add(&again, &address, half, &content[half..]).await, (204, size.to_string()));
    let form =
        again.get(format!("/practices/{}/edit", practice.id)).await.form("#files").forge("arrived", arrived(&address, size));

    form.submit().await.sees(NAME);
    portal.run_jobs().await;
    let mut tx = portal.write().await;
    let kept: i64 = sqlx::query_scalar("SELECT size FROM practice_files").fetch_one(tx.conn()).await.unwrap();
    assert_eq!(usize::try_from(kept).unwrap(), size);
    assert_eq!(begin(&again, size).await.1, 0);
}

#[tokio::test]
async fn a_piece_that_begins_elsewhere_is_told_where_the_file_ends() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let content = scenario();
    let (address, _) = begin(&teacher, content.len()).await;
    add(&teacher, &address, 0, &content[..100]).await;

    assert_eq!(add(&teacher, &address, 0, &content[..100]).await, (409, "100".to_owned()));
    assert_eq!(add(&teacher, &address, 500, &content[500..600]).await, (409, "100".to_owned()));
    assert_eq!(add(&teacher, &address, 100, &content[100..200]).await, (204, "200".to_owned()));
}

#[tokio::test]
async fn nobody_goes_on_with_the_file_of_another_or_takes_it() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let other = portal.sign_in(a_teacher()).await;
    let practice = portal.given(a_practice(&other.person)).await;
    let content = scenario();
    let (address, _) = begin(&teacher, content.len()).await;
    add(&teacher, &address, 0, &content).await;

    let form = other.get(format!("/practices/{}/edit", practice.id)).await.form("#files");
    let page = form.forge("arrived", arrived(&address, content.len())).submit().await;
    other.post(format!("{address}/delete"), &[]).await.answers(404);

    page.answers(409).sees_not(".docx</");
    assert_eq!(begin(&other, content.len()).await.1, 0);
    assert_eq!(begin(&teacher, content.len()).await.1, content.len());
}

#[tokio::test]
async fn what_has_not_arrived_whole_is_not_taken_and_what_is_no_document_is_refused_in_the_end() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    let practice = portal.given(a_practice(&teacher.person)).await;
    let edit = format!("/practices/{}/edit", practice.id);
    let size = 4000;
    let (address, _) = begin(&teacher, size).await;
    add(&teacher, &address, 0, &vec![7; 3000]).await;

    let form = teacher.get(&edit).await.form("#files").forge("arrived", arrived(&address, size));
    form.submit().await.answers(409).says("files-unfinished");
    add(&teacher, &address, 3000, &vec![7; 1000]).await;
    let form = teacher.get(&edit).await.form("#files").forge("arrived", arrived(&address, size));
    form.submit().await.answers(409);

    assert_eq!(begin(&teacher, size).await.1, 0);
}

#[tokio::test]
async fn a_file_larger_than_the_limit_is_refused_before_it_is_sent() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;

    let fields = [("name", NAME), ("size", "99000000"), ("changed", "1")];

    teacher.post("/uploads", &fields).await.answers(413);
}
