//! The open doors of the bank: what programs are told, and that they are told nothing else.

mod feeds;
mod harvest;
mod schema;
mod wrong;

use crate::support::*;

/// A practice of every state that is not for everybody, with a title that says so.
pub async fn closed(portal: &Portal) -> Vec<Practice> {
    const ROAD: [fn(APractice) -> APractice; 9] = [
        |draft| draft,
        APractice::submitted,
        APractice::returned,
        APractice::accepted,
        APractice::shared_in_school,
        APractice::nominated,
        APractice::published_in_district,
        APractice::withdrawn,
        |piece| APractice::nominated(APractice::of_centre(piece)),
    ];
    let mut closed = Vec::new();
    for (number, stand) in ROAD.into_iter().enumerate() {
        let author = portal.given(a_teacher()).await;
        closed.push(portal.given(stand(a_practice(&author).titled(&format!("Закрытая {number}")))).await);
    }
    closed
}

#[tokio::test]
async fn no_door_tells_of_what_is_not_for_everybody_whoever_asks() {
    let portal = Portal::open().await;
    let closed = closed(&portal).await;
    let author = portal.given(a_teacher()).await;
    portal.given(a_practice(&author).titled("Открытая").published()).await;
    let author = portal.sign_in_as(&author).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let visitor = portal.visitor();

    for browser in [&visitor, &*author, &*methodologist] {
        for door in [
            "/oai?verb=ListRecords&metadataPrefix=oai_dc",
            "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc",
            "/practices/feed",
            "/practices/feed?rubric=class-hours",
            "/practices/feed?level=school",
            "/sitemap.xml",
            "/sitemap/1",
        ] {
            let told = browser.get(door).await.opens().html();

            assert!(
                told.contains("Открытая") || told.matches("/practices/0").count() == 1 || told.matches("urn:").count() == 1,
                "{told}"
            );
            for practice in &closed {
                assert!(!told.contains(&practice.title) && !told.contains(&practice.id.to_string()), "{door} tells {told}");
            }
        }
        for practice in &closed {
            let record =
                browser.get(format!("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:{}", practice.id)).await;
            assert!(record.opens().html().contains("idDoesNotExist"), "{}", record.html());
            assert_eq!(browser.get(practice.path()).await.count("script[type='application/ld+json']"), 0);
        }
    }
}

#[tokio::test]
async fn robots_are_shown_the_map() {
    let portal = Portal::open().await;

    let robots = portal.visitor().get("/robots.txt").await;

    assert!(robots.opens().html().contains("Sitemap: http://portal.example/sitemap.xml"));
    assert!(!robots.html().contains("Disallow: /practices\n"));
}
