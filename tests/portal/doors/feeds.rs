//! Feeds, the map and the description for search engines.

use axum::body::Body;
use axum::http::Method;

use crate::support::*;

const HOSTILE: &str = "Круг </script><script>alert(1)</script> & \u{7}]]>";

async fn feed(portal: &Portal, address: &str) -> Element {
    let page = portal.visitor().get(address).await;
    assert_eq!(page.opens().header("content-type"), "application/atom+xml; charset=utf-8");
    Element::read(&page.html())
}

/// The titles of the entries, without that of the feed.
fn titles(feed: &Element) -> Vec<&str> {
    feed.words_of("title").split_off(1)
}

fn link<'a>(feed: &'a Element, rel: &str) -> &'a str {
    let links = feed.children.iter().filter(|child| child.name == "link");
    links.into_iter().find(|link| link.attribute("rel") == rel).map(|link| link.attribute("href")).unwrap_or_default()
}

#[tokio::test]
async fn a_feed_follows_the_list_from_which_it_is_taken() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    for title in ["Первая", "Вторая"] {
        portal.given(a_practice(&author).titled(title).published()).await;
    }
    let mut tx = portal.write().await;
    sqlx::query("UPDATE practices SET rubric = 'games' WHERE title = 'Вторая'").execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();

    let list = portal.visitor().get("/practices?rubric=games").await;
    let address = list.attributes("link[type='application/atom+xml']", "href").remove(0);
    let games = feed(&portal, &address).await;

    assert_eq!(address, "/practices/feed?rubric=games");
    assert_eq!(titles(&games), ["Вторая"]);
    assert_eq!(link(&games, "alternate"), "http://portal.example/practices?rubric=games");
    assert_eq!(titles(&feed(&portal, "/practices/feed").await).len(), 2);
}

#[tokio::test]
async fn a_feed_of_a_search_tells_what_the_search_finds() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher()).await;
    let head = portal.sign_in(a_head()).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = crate::practices::send(&author, "Скворечник своими руками").await;
    head.get(format!("{path}/review")).await.form("#review-form").press("accept").await.says("practices-accepted");
    head.post(format!("{path}/nomination"), &[]).await.says("practices-nominated");
    let desk = methodologist.get(format!("{path}/review")).await;
    desk.form(&format!("{path}/publication")).press("public").await.says("practices-published");
    portal.run_jobs().await;

    assert_eq!(titles(&feed(&portal, "/practices/feed?q=скворечники").await), ["Скворечник своими руками"]);
    assert!(titles(&feed(&portal, "/practices/feed?q=ледоход").await).is_empty());
}

#[tokio::test]
async fn a_long_feed_is_paged_and_words_stay_words() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    for _ in 0..21 {
        portal.given(a_practice(&author).titled(HOSTILE).published()).await;
    }

    let first = feed(&portal, "/practices/feed").await;
    let next = link(&first, "next").trim_start_matches("http://portal.example").to_owned();
    let second = feed(&portal, &next).await;

    assert_eq!((titles(&first).len(), titles(&second)), (20, vec!["Круг </script><script>alert(1)</script> & ]]>"]));
    assert_eq!((link(&second, "next"), link(&second, "previous")), ("", "http://portal.example/practices/feed?page=1"));
}

#[tokio::test]
async fn a_reader_of_a_feed_is_told_that_nothing_has_changed() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    portal.given(a_practice(&author).published()).await;
    let visitor = portal.visitor();
    let tag = visitor.get("/practices/feed").await.header("etag").to_owned();
    portal.pass(time::Duration::hours(3));

    let request = visitor.request(Method::GET, "/practices/feed").header("if-none-match", &tag);
    let again = visitor.ask(request.body(Body::empty()).unwrap()).await;

    assert_eq!(again.status(), 304);
}

#[tokio::test]
async fn the_page_of_an_open_practice_describes_it_to_search_engines() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher().named("Примерова Анна Петровна")).await;
    let practice = portal.given(a_practice(&author).titled(HOSTILE).published().with_file("сценарий.txt", b"text")).await;

    let page = portal.visitor().get(practice.path()).await;

    let html = page.opens().html();
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">").unwrap();
    let described: serde_json::Value = serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap();
    assert_eq!(described["@type"], "LearningResource");
    assert_eq!(described["name"], HOSTILE);
    assert_eq!(described["encoding"][0]["name"], "сценарий.txt");
    assert_eq!(described["url"], format!("http://portal.example{}", practice.path()));
}

#[tokio::test]
async fn the_map_names_every_open_practice_with_its_day() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).published()).await;

    let map = Element::read(&portal.visitor().get("/sitemap.xml").await.opens().html());

    assert!(map.words_of("loc").contains(&format!("http://portal.example{}", practice.path()).as_str()));
    assert_eq!(map.words_of("lastmod"), ["2026-11-17T09:00:00Z"]);
    portal.visitor().get("/sitemap/2").await.answers(404);
}
