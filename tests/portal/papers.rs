//! The watchman of pages: every page is shown to everybody who may open it, in every language, and is well made.

use std::collections::{BTreeMap, BTreeSet};

use kopilka::access::Role;
use kopilka::app;
use kopilka::text::Locale;
use kopilka::web::{Method, Row};

use crate::support::paper::faults;
use crate::support::*;

/// Routes that answer with something else than a page, each with its reason; beside them the files of papers.
const NO_PAGES: &[(&str, &str)] = &[
    ("/oai", "answers harvesters in XML"),
    ("/practices/feed", "a feed in XML"),
    ("/practices/suggestions", "a part of a page for a script"),
    ("/robots.txt", "a text for programs"),
    ("/sitemap.xml", "a map in XML"),
    ("/sitemap/{section}", "a part of the map in XML"),
    ("/library/feed", "a feed for readers of feeds"),
    ("/library/{norm}/files/{attachment}", "a file as it was brought"),
    ("/library/{norm}/files/{attachment}/pictures/{picture}", "a picture out of a file"),
    ("/centre/articles/{article}/files/{material}", "a file as it was brought"),
    ("/centre/articles/{article}/files/{material}/pictures/{picture}", "a picture out of a file"),
    ("/centre/events/{event}/files/{handout}", "a file as it was brought"),
    ("/centre/events/{event}/files/{handout}/pictures/{picture}", "a picture out of a file"),
    ("/centre/events/calendar", "events for a calendar program"),
    ("/centre/news/feed", "news for feed readers"),
    ("/decisions/calendar/{code}", "terms for a calendar program"),
    ("/decisions/{decision}/proofs/{deed}", "a file that proves a deed"),
    ("/meetings/{meeting}/files/{file}", "a file as it was brought"),
    ("/meetings/{meeting}/extract/{format}", "a paper as a file"),
    ("/meetings/{meeting}/protocol/{format}", "a paper as a file"),
    ("/meetings/{meeting}/scans/{scan}", "a file as it was brought"),
    ("/district/submissions/{submission}/files/{file}", "a file as it was brought"),
    ("/duties/submissions/{submission}/files/{file}", "a file as it was brought"),
    ("/folder/archive", "the folder of a year with its papers"),
    ("/practices/{practice}/archive", "all files in one"),
    ("/practices/{practice}/files/{file}", "a file as it was brought"),
    ("/practices/{practice}/originals/{original}", "a file as it was brought"),
    ("/practices/{practice}/files/{file}/pictures/{picture}", "a picture out of a file"),
];

/// Whether a route answers with a file.
pub fn is_file(path: &str) -> bool {
    path.ends_with("/paper/{format}") || NO_PAGES.iter().any(|(known, _)| *known == path)
}

#[tokio::test]
async fn every_page_is_well_made_in_every_language() {
    let portal = Portal::open().await;
    let samples = samples(&portal).await;
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut shown = BTreeSet::new();

    for reader in [None].into_iter().chain(Role::ALL.map(Some)) {
        let (browser, own) = match reader {
            Some(role) => {
                let person = portal.given(a_person().holding(role)).await;
                let own = Belongings::of(&portal, &person).await;
                // One of them has a practice that is past its draft, and may be corrected.
                let own = match role {
                    Role::Secretary => own.at_practice(portal.given(a_practice(&person).accepted()).await.id.0),
                    _ => own,
                };
                (portal.sign_in_as(&person).await.copied(), Some(own))
            }
            None => (portal.visitor(), None),
        };
        let samples: Vec<_> = samples.iter().chain(&own).collect();
        for row in pages().iter().filter(|row| reader.map_or(row.audience.is_public(), |role| row.audience.has(role))) {
            let Some(page) = first_shown(&browser, row, &samples).await else { continue };
            let mut seen = vec![(Locale::Ru, faults(&page, Locale::Ru))];
            if shown.insert(row.path) {
                for locale in [Locale::Uk, Locale::En] {
                    let page = browser.copied().speaking(locale).get(page.path()).await;
                    seen.push((locale, faults(&page, locale)));
                }
            }
            for (locale, fault) in
                seen.into_iter().flat_map(|(locale, faults)| faults.into_iter().map(move |fault| (locale, fault)))
            {
                wrong.entry(fault).or_default().push(format!(
                    "{} for {}, {}",
                    row.path,
                    reader.map_or("nobody", Role::code),
                    locale.code()
                ));
            }
        }
    }

    let wrong: Vec<_> = wrong.iter().map(|(fault, pages)| format!("{fault} ({} pages: {} …)", pages.len(), pages[0])).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let unseen: Vec<_> = pages().iter().map(|row| row.path).filter(|path| !shown.contains(path)).collect();
    assert!(unseen.is_empty(), "nobody was shown these pages; add samples of what they show: {unseen:?}");
}

#[tokio::test]
async fn every_error_is_a_page_in_every_language() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;

    for locale in Locale::ALL {
        let visitor = portal.visitor().speaking(locale);
        let teacher = teacher.copied().speaking(locale);
        let forged = visitor.request(axum::http::Method::POST, "/login").body(axum::body::Body::empty()).unwrap();
        let pages = [
            (404, visitor.get("/no-such-page").await),
            (404, teacher.get("/no-such-page").await),
            (403, teacher.get("/practices/queue").await),
            (401, visitor.post("/account/password", &[]).await),
            (403, visitor.ask(forged).await),
            (415, teacher.post("/practices/01990000-0000-7000-8000-000000000000/files", &[]).await),
        ];
        for (status, page) in pages {
            page.answers(status);
            let faults = faults(&page, locale);
            assert!(faults.is_empty(), "{} {status} in {}: {}", page.path(), locale.code(), faults.join("\n"));
        }
    }
}

fn pages() -> Vec<Row> {
    let rows = app::routes().rows().to_vec();
    rows.into_iter().filter(|row| row.method == Method::Get && !is_file(row.path)).collect()
}

/// Things that pages may be about, at every point of their road.
async fn samples(portal: &Portal) -> Vec<Belongings> {
    let mut samples = Vec::new();
    let road = [
        APractice::submitted,
        APractice::returned,
        APractice::accepted,
        APractice::shared_in_school,
        APractice::nominated,
        APractice::published_in_district,
        APractice::published,
        APractice::withdrawn,
    ];
    for practice in road {
        let author = portal.given(a_teacher()).await;
        samples.push(Belongings::with(portal, &author, practice(a_practice(&author))).await);
    }
    let head = portal.sign_in(a_head()).await;
    let corrected = crate::protocols::a_correction(portal, &head).await;
    let control = portal.given(a_control(&head.person).signed()).await;
    let decided = portal.given(an_innovation(&head.person).banked().decided()).await;
    let belongings = Belongings::of(portal, &head.person).await;
    samples.push(belongings.at_meeting(corrected.id.0).at_control(control.id.0).at_innovation(decided.id.0));
    publish_plans(portal).await;
    corrected_practice(portal, &mut samples).await;
    samples
}

/// A practice in which its author corrects a slip, and the head has not decided yet.
async fn corrected_practice(portal: &Portal, samples: &mut Vec<Belongings>) {
    let author = portal.sign_in(a_teacher()).await;
    let practice = portal.given(a_practice(&author.person).accepted()).await;
    let form = author.get(format!("{}/correction", practice.path())).await.form("#correction");
    form.fill("course", "Большой круг.").fill("note", "Опечатка").press("send").await.says("practices-correction-sent");
    let belongings = Belongings::of(portal, &author.person).await;
    samples.push(belongings.at_practice(practice.id.0));
}

/// Shows the plans of all samples to everybody.
async fn publish_plans(portal: &Portal) {
    let mut tx = portal.write().await;
    let statement =
        "INSERT INTO public_plans (plan_id, school_id, association_id, first_year, edition, school_name, association_name,
            language, content, approved_at, published_by, published_at)
        SELECT plan.id, plan.school_id, plan.association_id, plan.first_year, 1, plan.school_name, plan.association_name,
            plan.language, edition.content, edition.approved_at, plan.created_by, now()
        FROM plans AS plan
        JOIN plan_editions AS edition ON edition.plan_id = plan.id";
    sqlx::query(statement).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
}

/// Pages that say something only of what stands behind their question mark.
const ASKED: &[(&str, &str)] = &[("/collections/choice", "practice")];

/// The address of a route with this person's things in it.
fn address(row: &Row, sample: &Belongings) -> String {
    let path = sample.filled(row.path);
    match ASKED.iter().find(|(known, _)| *known == row.path) {
        Some((_, name)) => format!("{path}?{name}={}", sample.filled(&format!("/{{{name}}}")).trim_start_matches('/')),
        None => path,
    }
}

/// The first page that this reader is shown at a route.
async fn first_shown(browser: &Browser, row: &Row, samples: &[&Belongings]) -> Option<Page> {
    if parameters(row.path).is_empty() && ASKED.iter().all(|(known, _)| *known != row.path) {
        let page = browser.get(row.path).await;
        if page.path() != row.path {
            // Whoever has signed in is led on from the door.
            return None;
        }
        page.answers(200);
        return Some(page);
    }
    for sample in samples {
        let page = browser.get(address(row, sample)).await;
        if page.status() == 200 {
            return Some(page);
        }
    }
    None
}
