//! No page hinders anybody: every page of the portal is opened in a real browser and examined. A page that
//! stands in no list fails the watchman at the end.

mod accounts;
mod controls;
mod centre;
mod consolidated;
mod decisions;
mod home;
mod innovations;
mod library;
mod meetings;
mod members;
mod people;
mod plans;
mod practices;
mod recognition;
mod reports;
mod records;
mod schools;
mod submissions;
mod walk;

use std::collections::BTreeSet;

use kopilka::app;
use kopilka::text::Locale;
use kopilka::web::Method;

use super::APPEARANCES;
use super::driver::{Scripts, Shape};
use super::window::Served;
use crate::papers::is_file;
use walk::Visit;

fn visits() -> impl Iterator<Item = &'static Visit> {
    [
        accounts::PAGES,
        controls::PAGES,
        centre::PAGES,
        consolidated::PAGES,
        decisions::PAGES,
        home::PAGES,
        innovations::PAGES,
        library::PAGES,
        meetings::PAGES,
        members::PAGES,
        people::PAGES,
        plans::PAGES,
        practices::PAGES,
        recognition::PAGES,
        reports::PAGES,
        records::PAGES,
        schools::PAGES,
        submissions::PAGES,
    ]
    .into_iter()
    .flatten()
}

#[test]
fn every_page_is_examined() {
    let examined: BTreeSet<_> = visits().map(Visit::route).collect();
    let pages: Vec<_> = app::routes().rows().iter().filter(|row| row.method == Method::Get).map(|row| row.path).collect();

    let forgotten = pages.iter().filter(|page| !examined.contains(**page) && !is_file(page));
    let forgotten: Vec<_> =
        forgotten.map(|page| format!("{page}: no list of tests/portal/browser/accessibility has it")).collect();

    assert!(forgotten.is_empty(), "{}", forgotten.join("\n"));
}

/// The lists dress pages by a word on their root; this page is dressed by the choice of its reader.
#[tokio::test]
async fn the_front_page_hinders_nobody_in_any_language_and_view() {
    let served = Served::open().await;
    let window = served.window(Shape::Narrow, Scripts::On).await;

    for (locale, appearance) in Locale::ALL.into_iter().zip(APPEARANCES) {
        window.speak(locale).await.view(&appearance).await.open("/").await.is_accessible().await;
    }
}
