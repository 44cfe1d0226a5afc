//! No page hinders anybody: every page of the portal is opened in a real browser and examined. A page that
//! stands in no list fails the watchman at the end.

mod accounts;
mod home;
mod library;
mod people;
mod practices;
mod schools;
mod walk;

use std::collections::BTreeSet;

use kopilka::app;
use kopilka::text::Locale;
use kopilka::web::Method;

use super::APPEARANCES;
use super::driver::{Scripts, Shape};
use super::window::Served;
use walk::Visit;

/// What is read at an address and is no page, each with its reason.
const NO_PAGES: [(&str, &str); 3] = [
    ("/practices/{practice}/archive", "an archive to take along"),
    ("/practices/{practice}/files/{file}", "a file to take along"),
    ("/practices/{practice}/files/{file}/picture", "a picture within a page"),
];

fn visits() -> impl Iterator<Item = &'static Visit> {
    [accounts::PAGES, home::PAGES, library::PAGES, people::PAGES, practices::PAGES, schools::PAGES].into_iter().flatten()
}

#[test]
fn every_page_is_examined() {
    let examined: BTreeSet<_> = visits().map(Visit::route).collect();
    let pages: Vec<_> = app::routes().rows().iter().filter(|row| row.method == Method::Get).map(|row| row.path).collect();

    let forgotten = pages.iter().filter(|page| !examined.contains(**page) && !NO_PAGES.iter().any(|(path, _)| path == *page));
    let forgotten: Vec<_> =
        forgotten.map(|page| format!("{page}: no list of tests/portal/browser/accessibility has it")).collect();
    let gone = NO_PAGES.iter().filter(|(path, _)| !pages.contains(path) || examined.contains(*path));
    let gone: Vec<_> = gone.map(|(path, _)| format!("{path} needs no exception")).collect();

    assert!(forgotten.is_empty() && gone.is_empty(), "{}", [forgotten, gone].concat().join("\n"));
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
