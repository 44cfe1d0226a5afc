//! Forms with files, and the way files are handed out.

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use futures::stream;
use kopilka::error::Error;
use kopilka::files::{Blob, Files, Kind, Limits, Rejected};
use kopilka::web::{Received, Upload, serve_file};

use super::{files, put, samples};

const BOUNDARY: &str = "----border";

fn part(head: &str, content: &[u8]) -> Vec<u8> {
    [format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes(), content, b"\r\n"].concat()
}

fn form(parts: &[Vec<u8>]) -> Body {
    let body = [parts.concat(), format!("--{BOUNDARY}--\r\n").into_bytes()].concat();
    let pieces: Vec<_> = body.chunks(7001).map(Bytes::copy_from_slice).map(Ok::<_, std::io::Error>).collect();
    Body::from_stream(stream::iter(pieces))
}

async fn receive(files: &Files, body: Body, limits: &Limits) -> Result<Received, Error> {
    let request = Request::post("/")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
        .body(body)
        .expect("a request");
    let (files, limits) = (files.clone(), *limits);
    // As in a program: each form is read by a task of its own.
    tokio::spawn(async move { Upload::from_request(request, &()).await?.receive(&files, &limits).await })
        .await
        .expect("an answer")
}

#[tokio::test]
async fn a_bad_file_does_not_lose_the_rest_of_the_form() {
    let body = form(&[
        part("name=\"title\"", "Осенний бал".as_bytes()),
        part("name=\"file\"; filename=\"C:\\\\docs\\\\план.doc\"", &samples::docx_with(&[]).0),
        part("name=\"file\"; filename=\"игра.exe\"", b"MZ....."),
        part("name=\"file\"; filename=\"пусто.pdf\"", b""),
        part("name=\"file\"; filename=\"\"", b""),
        part("name=\"text\"", "после \u{0} файлов".as_bytes()),
    ]);

    let received = receive(&files().await, body, &Limits::default()).await.expect("a form");

    assert_eq!(received.fields.0[0], ("title".to_owned(), "Осенний бал".to_owned()));
    assert_eq!(received.fields.0[1], ("text".to_owned(), "после \u{0} файлов".to_owned()));
    let taken: Vec<_> = received.taken().map(|file| (file.name.as_str(), file.blob.kind)).collect();
    assert_eq!(taken, [("план.docx", Kind::Docx)]);
    let refused: Vec<_> = received.refused().map(|file| (file.name.as_str(), file.why.key())).collect();
    assert_eq!(refused, [("игра.exe", "files-kind"), ("пусто.pdf", "files-empty")]);
}

#[tokio::test]
async fn files_beyond_the_limits_are_named() {
    let limits = Limits { file: 10_000, item: 15_000, files: 3, ..Limits::default() };
    let file = |name: &str, size: usize| part(&format!("name=\"file\"; filename=\"{name}\""), "a".repeat(size).as_bytes());
    let sizes = [("1.txt", 10_001), ("2.txt", 9_000), ("3.txt", 9_000), ("4.txt", 100), ("5.txt", 100), ("6.txt", 100)];
    let body = form(&sizes.map(|(name, size)| file(name, size)));

    let received = receive(&files().await, body, &limits).await.expect("a form");

    let taken: Vec<_> = received.taken().map(|file| file.name.as_str()).collect();
    assert_eq!(taken, ["2.txt", "4.txt", "5.txt"]);
    let refused: Vec<_> = received.refused().map(|file| file.why.clone()).collect();
    assert_eq!(
        refused,
        [Rejected::TooLarge { max: 10_000 }, Rejected::ItemTooLarge { max: 15_000 }, Rejected::TooMany { max: 3 }]
    );
}

#[tokio::test]
async fn a_form_without_end_or_sense_is_an_error_and_leaves_nothing() {
    let limits = Limits { request: 3 * 1024 * 1024, field: 1000, fields: 5, ..Limits::default() };
    let document = part("name=\"file\"; filename=\"a.docx\"", &samples::docx_with(&[]).0);
    let head = format!("--{BOUNDARY}\r\n").into_bytes();
    let head_without_end = [document.clone(), head, vec![b'a'; 2 * 1024 * 1024]].concat();
    let cut = [document.clone(), part("name=\"file\"; filename=\"b.txt\"", &[b'a'; 5000])].concat();
    let large: [(&str, Body); 4] = [
        ("a long text", form(&[document.clone(), part("name=\"text\"", &[b'a'; 1001])])),
        ("many texts", form(&vec![part("name=\"a\"", b"1"); 6])),
        ("too much", form(&[document.clone(), part("name=\"file\"; filename=\"b.txt\"", &vec![b'a'; 4 * 1024 * 1024])])),
        ("a head without end", Body::from(head_without_end)),
    ];
    let malformed: [(&str, Body); 3] = [
        ("cut", Body::from(cut)),
        ("no form", Body::from("nothing of the kind")),
        ("a long name", form(&[part(&format!("name=\"{}\"", "a".repeat(300)), b"1")])),
    ];

    for (name, body) in large {
        let files = files().await;
        assert!(matches!(receive(&files, body, &limits).await, Err(Error::TooLarge)), "{name}");
        assert!(is_empty(&files).await, "{name}");
    }
    for (name, body) in malformed {
        let files = files().await;
        assert!(matches!(receive(&files, body, &limits).await, Err(Error::Malformed)), "{name}");
        assert!(is_empty(&files).await, "{name}");
    }
}

async fn is_empty(files: &Files) -> bool {
    use futures::StreamExt;
    files.list().await.expect("a list").next().await.is_none()
}

#[tokio::test]
async fn a_form_of_another_kind_is_refused() {
    let request = Request::post("/").header(header::CONTENT_TYPE, "text/plain").body(Body::empty()).expect("a request");

    assert!(matches!(Upload::from_request(request, &()).await, Err(Error::WrongType)));
}

async fn kept() -> (Files, Blob, Vec<u8>) {
    let files = files().await;
    let document = samples::docx_with(&[]).0;
    let blob = put(&files, "a.docx", document.clone()).await.expect("a document");
    (files, blob, document)
}

async fn ask(files: &Files, blob: &Blob, headers: &[(header::HeaderName, &str)]) -> (StatusCode, HeaderMap, Vec<u8>) {
    let headers = headers.iter().map(|(name, value)| (name.clone(), HeaderValue::from_str(value).expect("a value")));
    let response = serve_file(files, blob, "план «А».docx", &headers.collect()).await.expect("an answer");
    let (head, body) = response.into_parts();
    (head.status, head.headers, to_bytes(body, usize::MAX).await.expect("a body").to_vec())
}

#[tokio::test]
async fn a_file_is_only_ever_saved() {
    let (files, blob, document) = kept().await;

    let (status, headers, body) = ask(&files, &blob, &[]).await;

    assert_eq!((status, &body), (StatusCode::OK, &document));
    assert_eq!(headers[header::CONTENT_LENGTH], document.len().to_string());
    assert_eq!(headers[header::CONTENT_SECURITY_POLICY], "sandbox; default-src 'none'");
    assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert_eq!(headers[header::CACHE_CONTROL], "private, no-cache");
    let disposition = headers[header::CONTENT_DISPOSITION].to_str().expect("text");
    assert!(disposition.starts_with("attachment; filename=\""), "{disposition}");
    assert!(disposition.ends_with("filename*=UTF-8''%D0%BF%D0%BB%D0%B0%D0%BD%20%C2%AB%D0%90%C2%BB.docx"), "{disposition}");
}

#[tokio::test]
async fn a_broken_download_goes_on_where_it_stopped() {
    let (files, blob, document) = kept().await;
    let (_, headers, _) = ask(&files, &blob, &[]).await;
    let tag = headers[header::ETAG].to_str().expect("text");
    let size = document.len();

    let (status, headers, body) = ask(&files, &blob, &[(header::RANGE, "bytes=100-"), (header::IF_RANGE, tag)]).await;
    assert_eq!((status, &body[..]), (StatusCode::PARTIAL_CONTENT, &document[100..]));
    assert_eq!(headers[header::CONTENT_RANGE], format!("bytes 100-{}/{size}", size - 1));

    let (status, _, body) = ask(&files, &blob, &[(header::RANGE, "bytes=100-"), (header::IF_RANGE, "\"old\"")]).await;
    assert_eq!((status, body.len()), (StatusCode::OK, size));

    let (status, headers, body) = ask(&files, &blob, &[(header::RANGE, "bytes=9999999-")]).await;
    assert_eq!((status, body.len()), (StatusCode::RANGE_NOT_SATISFIABLE, 0));
    assert_eq!(headers[header::CONTENT_RANGE], format!("bytes */{size}"));

    let (status, _, body) = ask(&files, &blob, &[(header::IF_NONE_MATCH, tag)]).await;
    assert_eq!((status, body.len()), (StatusCode::NOT_MODIFIED, 0));
}
