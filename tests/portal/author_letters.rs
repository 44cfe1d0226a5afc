//! The letter of a month: an author hears how often colleagues have used what was shared.

use kopilka::access::Reach;
use kopilka::practices;
use time::Duration;

use crate::support::*;

/// Marks a practice as used in a class, with a word of advice.
async fn mark(colleague: &SignedIn, practice: &Practice, unit: &str, advice: &str) {
    let form = colleague.get(practice.path()).await.form("#used");
    form.fill("unit", unit).choose("outcome", "as-written").fill("advice", advice).submit().await.opens();
}

/// Lets the month pass and the round of the next one be made.
async fn next_month(portal: &Portal) {
    let mut tx = portal.app.db.write(&Reach::default()).await.unwrap();
    practices::plan_letters(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.pass(Duration::days(20));
    portal.run_jobs().await;
}

#[tokio::test]
async fn an_author_hears_once_a_month_how_often_the_practices_were_used() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher().with_email("author@school.example")).await;
    let colleague = portal.sign_in(a_teacher().with_email("colleague@school.example")).await;
    let practice = portal.given(a_practice(&author).published()).await;
    portal.given(a_practice(&author).published()).await;
    mark(&colleague, &practice, "5-А", "Возьмите больше карточек").await;
    mark(&colleague, &practice, "5-Б", "").await;

    next_month(&portal).await;

    let letters = portal.letters();
    assert_eq!(letters.len(), 1);
    assert_eq!(
        (letters[0].to.as_str(), letters[0].subject.as_str()),
        ("author@school.example", "Ваши практики провели 2 раза за месяц")
    );
    assert!(letters[0].text.contains("2 раза") && letters[0].text.contains("— Возьмите больше карточек"), "{}", letters[0].text);
    portal.pass(Duration::days(31));
    portal.run_jobs().await;
    assert_eq!(portal.letters().len(), 1);
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
