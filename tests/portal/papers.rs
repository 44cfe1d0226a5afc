//! The watchman of pages: every page is shown to everybody who may open it, in every language, and is well made.

use std::collections::{BTreeMap, BTreeSet};

use kopilka::access::Role;
use kopilka::app;
use kopilka::text::Locale;
use kopilka::web::{Method, Row};

use crate::support::paper::faults;
use crate::support::*;

/// Routes that answer with something else than a page, each with its reason.
const NO_PAGES: [(&str, &str); 0] = [];

#[tokio::test]
async fn every_page_is_well_made_in_every_language() {
    let portal = Portal::open().await;
    let samples = samples(&portal).await;
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut shown = BTreeSet::new();

    for reader in [None].into_iter().chain(Role::ALL.map(Some)) {
        let browser = match reader {
            Some(role) => portal.sign_in(a_person().holding(role)).await.copied(),
            None => portal.visitor(),
        };
        for row in pages().iter().filter(|row| reader.map_or(row.audience.is_public(), |role| row.audience.has(role))) {
            let Some(path) = first_shown(&browser, row, &samples).await else { continue };
            shown.insert(row.path);
            for locale in Locale::ALL {
                let page = browser.copied().speaking(locale).get(&path).await;
                let who = reader.map_or("nobody", Role::code);
                for fault in faults(&page, locale) {
                    wrong.entry(fault).or_default().push(format!("{} for {who}, {}", row.path, locale.code()));
                }
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
    rows.into_iter().filter(|row| row.method == Method::Get && !NO_PAGES.iter().any(|(path, _)| *path == row.path)).collect()
}

/// Things that pages may be about, at every point of their road: one set for each kind of reader.
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
    samples
}

/// The first address of a route at which this reader is shown a page.
async fn first_shown(browser: &Browser, row: &Row, samples: &[Belongings]) -> Option<String> {
    if parameters(row.path).is_empty() {
        let page = browser.get(row.path).await;
        if page.path() != row.path {
            // Whoever has signed in is led on from the door.
            return None;
        }
        assert!(page.status() == 200, "{} answers {}: {}", row.path, page.status(), page.text());
        return Some(row.path.to_owned());
    }
    for sample in samples {
        let path = sample.filled(row.path);
        if browser.get(&path).await.status() == 200 {
            return Some(path);
        }
    }
    None
}
