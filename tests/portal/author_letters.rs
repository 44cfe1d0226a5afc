//! The letter of a month: an author hears how often colleagues have used what was shared.

use kopilka::access::Reach;
use kopilka::practices;
use time::Duration;

use crate::support::*;

/// Marks a practice as used in a class, with a word of advice.
pub async fn mark(colleague: &SignedIn, practice: &Practice, unit: &str, advice: &str) {
    let form = colleague.get(practice.path()).await.form("#used");
    form.fill("unit", unit).choose("outcome", "as-written").fill("advice", advice).submit().await.opens();
}

/// Lets the month pass and the round of the next one be made.
pub async fn next_month(portal: &Portal) {
    let mut tx = portal.app.db.write(&Reach::default()).await.unwrap();
    practices::plan_letters(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.pass(Duration::days(20));
    portal.run_jobs().await;
}

#[tokio::test]
async fn an_author_who_does_not_want_the_letter_gets_none() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_teacher().with_email("author@school.example")).await;
    let colleague = portal.sign_in(a_teacher()).await;
    let practice = portal.given(a_practice(&author.person).published()).await;
    mark(&colleague, &practice, "5-А", "").await;

    let page = author.get("/practices/mine").await.form("#letters").uncheck("wanted").submit().await;
    next_month(&portal).await;

    page.says("practices-letters-saved");
    assert_eq!(portal.letters().len(), 0);
}
