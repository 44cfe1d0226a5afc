//! What only the real program shows, which is reached through the network.

use axum::body::Body;
use axum::http::Method;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::program::Folder;
use super::served::{Address, ORIGIN, Served};

#[tokio::test]
async fn the_operators_counters_are_not_for_those_whom_a_proxy_lets_in() {
    let folder = Folder::new("counters");
    let address = Address::unknown();
    let _served = Served::begin(&folder, &address).await;
    let browser = address.browser();
    let ask = |header: Option<&'static str>| {
        let request = browser.request(Method::GET, "/metrics");
        let request = header.into_iter().fold(request, |request, name| request.header(name, "203.0.113.7"));
        browser.ask(request.body(Body::empty()).unwrap())
    };

    assert!(ask(None).await.opens().text().contains("kopilka_requests_total"));
    for header in ["x-forwarded-for", "forwarded"] {
        ask(Some(header)).await.answers(404);
    }
}

/// Nothing of the form is read, for nobody has signed in; the browser still sends it to its end and then listens.
#[tokio::test]
async fn an_early_answer_to_a_large_form_reaches_its_sender() {
    const LARGE: usize = 24 << 20;
    let folder = Folder::new("early");
    let address = Address::unknown();
    let _served = Served::begin(&folder, &address).await;
    let mut line = TcpStream::connect(address.present()).await.unwrap();
    let head = format!(
        "POST /practices HTTP/1.1\r\nHost: portal.example\r\nOrigin: {ORIGIN}\r\nContent-Type: multipart/form-data; boundary=b\r\n\
         Content-Length: {LARGE}\r\n\r\n"
    );

    line.write_all(head.as_bytes()).await.unwrap();
    let piece = vec![b'a'; 64 << 10];
    for _ in 0..LARGE / piece.len() {
        line.write_all(&piece).await.expect("the form is taken to its end");
    }
    let mut answer = [0; 12];
    line.read_exact(&mut answer).await.unwrap();

    assert!(matches!(&answer, b"HTTP/1.1 401" | b"HTTP/1.1 303"), "{}", String::from_utf8_lossy(&answer));
}
