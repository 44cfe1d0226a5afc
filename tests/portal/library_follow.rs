//! Following a subject: one letter a day of what is new under it, to those who may see it, and a way out of each letter.

use kopilka::library;
use time::Duration;

use crate::support::*;

/// Puts a document about records up and returns its address.
async fn put_up(keeper: &SignedIn, title: &str, level: &str) -> String {
    let page = keeper.get("/library/new").await;
    let form = page.form("#norm");
    // A school has one shelf, and nothing to choose.
    let form = if level == "school" { form } else { form.choose("level", level) };
    let form = form.choose("kind", "order").fill("title", title).check_value("topics", "records");
    let form = form.fill("issuer", "Отдел образования").fill("number", "97").fill("dated", "2026-09-01");
    form.submit().await.says("library-added").path().to_owned()
}

/// Follows a subject and returns whoever does.
async fn follower(portal: &Portal, person: APerson, topic: &str) -> SignedIn {
    let person = portal.sign_in(person).await;
    let page = person.get(format!("/library/subscriptions?topic={topic}")).await;
    page.form("#follow").submit().await.says("library-followed");
    person
}

/// The next morning comes, and everybody is told.
async fn morning(portal: &Portal) {
    portal.run_jobs().await;
    portal.pass(Duration::DAY);
    let mut tx = portal.write().await;
    library::plan_digests(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_follower_gets_one_letter_a_day_of_what_is_new() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    put_up(&keeper, "О прежних журналах", "public").await;
    portal.pass(Duration::HOUR);
    follower(&portal, a_teacher().with_email("anna@school.example"), "records").await;
    follower(&portal, a_teacher().with_email("other@school.example"), "safety").await;
    portal.pass(Duration::HOUR);

    put_up(&keeper, "О журналах", "public").await;
    put_up(&keeper, "О дневниках", "district").await;
    morning(&portal).await;
    morning(&portal).await;

    let letters = portal.letters();
    assert_eq!(letters.len(), 1, "{letters:#?}");
    assert_eq!(letters[0].to, "anna@school.example");
    assert!(letters[0].text.contains("О журналах") && letters[0].text.contains("О дневниках"), "{}", letters[0].text);
    assert!(!letters[0].text.contains("прежних"), "{}", letters[0].text);
}

#[tokio::test]
async fn a_changed_state_is_told_with_what_it_was() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let path = put_up(&keeper, "О журналах", "public").await;
    morning(&portal).await;
    follower(&portal, a_teacher().with_email("anna@school.example"), "records").await;

    let form = keeper.get(format!("{path}/links")).await.form("#link").choose("deed", "repealed");
    form.fill("words", "приказ № 100").fill("since", "2026-11-01").submit().await.says("library-linked");
    morning(&portal).await;

    let letters = portal.letters();
    assert_eq!(letters.len(), 1, "{letters:#?}");
    assert!(letters[0].text.contains("было «Действует», теперь «Утратил силу»"), "{}", letters[0].text);
}

#[tokio::test]
async fn nobody_is_told_of_what_may_not_be_seen_when_the_letter_goes() {
    let portal = Portal::open().await;
    let principal = portal.sign_in(a_principal()).await;
    follower(&portal, a_teacher().with_email("own@school.example"), "records").await;
    let neighbour = a_teacher().of(&portal.world.near.schools[1]).with_email("neighbour@school.example");
    follower(&portal, neighbour, "records").await;
    let moved = follower(&portal, a_teacher().with_email("moved@school.example"), "records").await;
    portal.pass(Duration::HOUR);

    put_up(&principal, "О журналах школы", "school").await;
    let mut tx = portal.write().await;
    let ended = "UPDATE role_assignments SET valid_from = '2020-09-01', valid_to = '2026-11-22' WHERE user_id = $1";
    sqlx::query(ended).bind(moved.person.id).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    morning(&portal).await;

    let to: Vec<_> = portal.letters().into_iter().map(|letter| letter.to).collect();
    assert_eq!(to, ["own@school.example"]);
}

#[tokio::test]
async fn each_letter_has_a_way_out_that_needs_no_signing_in() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    follower(&portal, a_teacher().with_email("anna@school.example"), "records").await;
    portal.pass(Duration::HOUR);
    put_up(&keeper, "О журналах", "public").await;
    morning(&portal).await;
    let text = portal.letters().remove(0).text;
    let way_out = text[text.find("/library/unsubscription/").unwrap()..].trim();

    let page = portal.visitor().get(way_out).await;
    page.opens().sees("Документация").form(way_out).submit().await.says("library-followed-none");

    portal.visitor().get(way_out).await.answers(404);
    put_up(&keeper, "О дневниках", "public").await;
    morning(&portal).await;
    assert_eq!(portal.letters().len(), 1);
}

#[tokio::test]
async fn whoever_chooses_no_subject_is_told_nothing() {
    let portal = Portal::open().await;
    let keeper = portal.sign_in(a_methodologist()).await;
    let teacher = follower(&portal, a_teacher().with_email("anna@school.example"), "records").await;

    teacher.post("/library/subscriptions", &[]).await.says("library-followed-none");
    portal.pass(Duration::HOUR);
    put_up(&keeper, "О журналах", "public").await;
    morning(&portal).await;

    assert!(portal.letters().is_empty());
}
