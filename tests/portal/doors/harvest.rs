//! Harvesting by OAI-PMH, as a library does it.

use axum::body::Body;
use axum::http::Method;
use time::macros::datetime;

use super::schema::faults;
use crate::support::*;

const HOSTILE: &str = "«Сказка» <b>&amp; \u{1b}[31m]]></dc:title>";

/// An answer, which must obey the schemas whatever it says.
async fn ask(portal: &Portal, question: &str) -> Element {
    let page = portal.visitor().get(format!("/oai?{question}")).await;
    assert_eq!((page.status(), page.header("content-type")), (200, "text/xml; charset=utf-8"), "{question}");
    let answer = Element::read(&page.html());
    assert_eq!(faults(&answer), Vec::<String>::new(), "{question}: {}", page.html());
    answer
}

/// The fault that an answer tells; empty where it tells none.
fn code(answer: &Element) -> &str {
    answer.all("error").first().map(|error| error.attribute("code")).unwrap_or_default()
}

/// Sets when the openings of a practice changed, as if time had passed.
async fn changed(portal: &Portal, practice: &Practice, at: time::OffsetDateTime) {
    let mut tx = portal.write().await;
    let set = "UPDATE practice_openings SET changed_at = $2 WHERE practice_id = $1";
    sqlx::query(set).bind(practice.id).bind(at).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn every_answer_obeys_the_schemas_of_the_protocol() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let practice = portal.given(a_practice(&author).titled(HOSTILE).published().with_file("сценарий.txt", b"text")).await;
    let record = format!("identifier=urn:uuid:{}", practice.id);

    for (question, fault) in [
        ("verb=Identify".to_owned(), ""),
        ("verb=ListMetadataFormats".to_owned(), ""),
        (format!("verb=ListMetadataFormats&{record}"), ""),
        ("verb=ListSets".to_owned(), ""),
        (format!("verb=GetRecord&metadataPrefix=oai_dc&{record}"), ""),
        ("verb=ListIdentifiers&metadataPrefix=oai_dc".to_owned(), ""),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01&set=class-hours".to_owned(), ""),
        (String::new(), "badVerb"),
        ("verb=Identify&%3Cb%3E=%00".to_owned(), "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=%00".to_owned(), "badArgument"),
        ("verb=ListRecords&metadataPrefix=marc21".to_owned(), "cannotDisseminateFormat"),
        ("verb=ListRecords&metadataPrefix=oai_dc&set=unheard-of".to_owned(), "noRecordsMatch"),
        ("verb=ListRecords&metadataPrefix=oai_dc&set=games".to_owned(), "noRecordsMatch"),
        ("verb=ListRecords&metadataPrefix=oai_dc&until=1999-12-31".to_owned(), "noRecordsMatch"),
        ("verb=ListRecords&resumptionToken=MX4yfjN-NH41fjY".to_owned(), "badResumptionToken"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere:1".to_owned(), "idDoesNotExist"),
        ("verb=ListMetadataFormats&identifier=oai:elsewhere:1".to_owned(), "idDoesNotExist"),
    ] {
        assert_eq!(code(&ask(&portal, &question).await), fault, "{question}");
    }
}

#[tokio::test]
async fn a_record_tells_the_practice_in_dublin_core() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher().named("Примерова Анна Петровна")).await;
    let practice = portal.given(a_practice(&author).titled(HOSTILE).published().with_file("сценарий.txt", b"text")).await;

    let answer = ask(&portal, &format!("verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:{}", practice.id)).await;

    assert_eq!(answer.words_of("dc:title"), ["«Сказка» <b>&amp; [31m]]></dc:title>"]);
    assert_eq!(answer.words_of("dc:identifier"), [format!("http://portal.example{}", practice.path())]);
    assert_eq!(answer.words_of("dc:language"), ["ru"]);
    assert_eq!(answer.words_of("dc:format"), ["text/plain"]);
    assert_eq!(answer.words_of("dc:subject"), ["Классные часы"]);
    assert_eq!(answer.words_of("setSpec"), ["class-hours"]);
}

#[tokio::test]
async fn what_is_closed_is_told_as_deleted_for_ever_and_what_comes_back_as_a_record() {
    let portal = Portal::open().await;
    let person = portal.given(a_teacher()).await;
    let [taken_back, taken_down, kept] =
        ["Отозванная", "Снятая", "Районная"].map(|title| a_practice(&person).titled(title).published());
    let (taken_back, taken_down, kept) =
        (portal.given(taken_back).await, portal.given(taken_down).await, portal.given(kept).await);
    let author = portal.sign_in_as(&person).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    author.post(format!("{}/withdrawal", taken_back.path()), &[("reason", "")]).await.says("practices-withdrawn");
    methodologist
        .post(format!("{}/takedown", taken_down.path()), &[("reason", "Фамилии детей")])
        .await
        .says("practices-taken-down");
    methodologist.post(format!("{}/publication", kept.path()), &[("level", "district")]).await.says("practices-published");

    let answer = ask(&portal, "verb=ListRecords&metadataPrefix=oai_dc").await;

    assert_eq!(answer.all("record").len(), 3);
    assert!(answer.all("header").iter().all(|header| header.attribute("status") == "deleted"));
    author.post(format!("{}/withdrawal/delete", taken_back.path()), &[]).await.says("practices-restored");
    let answer = ask(&portal, &format!("verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:{}", taken_back.id)).await;
    assert_eq!(answer.words_of("dc:title"), ["Отозванная"]);
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_harvester_asks_for_what_has_changed_since_its_last_visit() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let [old, new] = [a_practice(&author).titled("Старая").published(), a_practice(&author).titled("Новая").published()];
    let (old, new) = (portal.given(old).await, portal.given(new).await);
    changed(&portal, &old, datetime!(2026-11-01 23:59:59.5 UTC)).await;
    changed(&portal, &new, datetime!(2026-11-02 10:00:00.7 UTC)).await;

    for (span, titles) in [
        ("from=2026-11-02", &["Новая"][..]),
        ("until=2026-11-01", &["Старая"][..]),
        ("from=2026-11-01&until=2026-11-02", &["Старая", "Новая"][..]),
        ("from=2026-11-02T10:00:00Z&until=2026-11-02T10:00:00Z", &["Новая"][..]),
        ("until=2026-11-02T09:59:59Z", &["Старая"][..]),
        ("from=2026-11-02T10:00:01Z", &[][..]),
    ] {
        let answer = ask(&portal, &format!("verb=ListRecords&metadataPrefix=oai_dc&{span}")).await;
        assert_eq!(answer.words_of("dc:title"), titles, "{span}");
    }
    assert_eq!(ask(&portal, "verb=Identify").await.words_of("earliestDatestamp"), ["2026-11-01T23:59:59Z"]);
}

#[tokio::test]
async fn a_long_list_is_harvested_whole_in_parts_although_it_changes_meanwhile() {
    const COUNT: i32 = 230;
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let sample = portal.given(a_practice(&author).published()).await;
    let mut tx = portal.write().await;
    let many = "INSERT INTO practices (id, school_id, district_id, author_id, author_name, school_name, status, level, title, rubric,
                    created_at, changed_at, submitted_at, published_at)
                SELECT gen_random_uuid(), school_id, district_id, author_id, author_name, school_name, status, level, title, rubric,
                       created_at, changed_at, submitted_at, published_at
                FROM practices, generate_series(2, $2) WHERE id = $1";
    sqlx::query(many).bind(sample.id).bind(COUNT).execute(tx.conn()).await.unwrap();
    // All at the same moment: only the id tells them apart.
    sqlx::query("UPDATE practice_openings SET changed_at = now()").execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();

    let mut told: Vec<String> = Vec::new();
    let mut question = "verb=ListIdentifiers&metadataPrefix=oai_dc&set=class-hours".to_owned();
    let mut cursors = Vec::new();
    loop {
        let answer = ask(&portal, &question).await;
        told.extend(answer.words_of("identifier").into_iter().map(str::to_owned));
        let token = answer.all("resumptionToken")[0];
        cursors.push(token.attribute("cursor").to_owned());
        if token.words.is_empty() {
            break;
        }
        question = format!("verb=ListIdentifiers&resumptionToken={}", token.words);
        portal.given(a_practice(&author).published()).await;
    }

    assert_eq!(cursors, ["0", "100", "200"]);
    let before = told.len();
    told.sort();
    told.dedup();
    assert_eq!((before, told.len()), (232, 232), "what came meanwhile is told once, at the end");
}

#[tokio::test]
async fn a_question_is_asked_by_post_too_and_from_no_page_of_ours() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    let request = visitor.request(Method::POST, "/oai").header("content-type", "application/x-www-form-urlencoded");

    let page = visitor.ask(request.body(Body::from("verb=Identify")).unwrap()).await;

    assert_eq!(Element::read(&page.opens().html()).words_of("protocolVersion"), ["2.0"]);
}
