//! The sheet of a consolidated report that is kept in pages: quick to open, and never older than what it is made of.

use kopilka::indicators::{Indicator, Value};

use crate::consolidated::begin;
use crate::support::*;

/// Fifty schools with five members each have sent their reports.
async fn a_long_sheet(portal: &Portal) {
    for number in 1..=50 {
        let school = a_new_school(portal, &format!("Школа {number:02}"), None, None).await;
        let held = Some(Value::ratio(number % 5, 5));
        portal.given(a_sent_report(&school).with_members(5).with(Indicator::W1, "", held)).await;
    }
}

/// The round that keeps sheets.
async fn keep(portal: &Portal) {
    let mut tx = portal.write().await;
    kopilka::consolidated::plan_round(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(portal.run_jobs().await, 1);
}

fn total(page: &Page) -> String {
    page.texts_of(".sums tfoot tr:first-child td").swap_remove(0)
}

#[tokio::test]
async fn lines_of_schools_stand_on_pages_under_the_sum_of_all() {
    let portal = Portal::open().await;
    a_long_sheet(&portal).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = begin(&methodologist).await;

    let first = methodologist.get(&path).await;
    let second = first.link("Дальше").follow().await;

    assert_eq!((first.count(".sums tbody tr"), second.count(".sums tbody tr")), (40, 10));
    assert_eq!(second.texts_of(".sums tbody tr:last-child th"), ["Школа 50"]);
    assert_eq!((total(&first), total(&second)), ("250".to_owned(), "250".to_owned()));
    assert_eq!(first.texts_of("#no-meetings li").len(), 10);
}

#[tokio::test]
async fn a_change_is_seen_before_and_after_the_sheet_is_kept_anew() {
    let portal = Portal::open().await;
    a_long_sheet(&portal).await;
    let methodologist = portal.sign_in(a_methodologist()).await;
    let path = begin(&methodologist).await;
    keep(&portal).await;
    assert_eq!(total(&methodologist.get(&path).await), "250");

    portal.given(a_sent_report(portal.world.school()).with_members(7)).await;
    let before = total(&methodologist.get(&path).await);
    portal.pass(time::Duration::minutes(1));
    portal.run_jobs().await;
    let after = total(&methodologist.get(&path).await);

    assert_eq!([before, after], ["257", "257"]);
}

#[tokio::test]
async fn an_approved_sheet_is_kept_for_good_page_by_page() {
    let portal = Portal::open().await;
    a_long_sheet(&portal).await;
    let (methodologist, head) = (portal.sign_in(a_methodologist()).await, portal.sign_in(a_centre_head()).await);
    let path = begin(&methodologist).await;
    methodologist.get(&path).await.form(&format!("{path}/proposal")).submit().await.says("consolidated-proposed");
    let approval = head.get(&path).await.form("#approve").fill("number", "1").fill("dated", "2026-11-20");
    approval.submit().await.says("consolidated-approved");

    portal.given(a_sent_report(portal.world.school()).with_members(7)).await;
    keep(&portal).await;
    let second = methodologist.get(format!("{path}?page=2")).await;

    assert_eq!((total(&second), second.count(".sums tbody tr")), ("250".to_owned(), 10));
}
