//! Saved searches: what is new in them is counted, marked and told once a day, to each only what each may see.

use kopilka::practices;
use time::Duration;

use crate::support::*;

/// Keeps the search at this address as it is offered.
async fn keep(person: &SignedIn, address: &str) -> Page {
    let list = person.get(address).await;
    list.link("Сохранить поиск").follow().await.form("#search").submit().await
}

/// Shares a practice at this moment.
async fn share(portal: &Portal, practice: APractice) -> Practice {
    let practice = portal.given(practice).await;
    let mut tx = portal.write().await;
    let shared =
        "UPDATE practices SET accepted_at = $2, published_at = CASE WHEN published_at IS NOT NULL THEN $2 END WHERE id = $1";
    sqlx::query(shared).bind(practice.id).bind(portal.now()).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    practice.indexed(portal).await;
    practice
}

/// The next morning comes, and everybody is told.
async fn morning(portal: &Portal) {
    portal.run_jobs().await;
    portal.pass(Duration::DAY);
    let mut tx = portal.write().await;
    practices::plan_finds(&mut tx, portal.now()).await.unwrap();
    tx.commit().await.unwrap();
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_search_is_kept_under_its_words_and_filters_renamed_deleted_and_had_back() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;

    let form = teacher.get("/practices/searches/new?q=дружба&rubric=class-hours&grade=5-7").await.form("#search");
    assert_eq!(form.value("title"), "Классные часы, 5–7 классы, дружба");
    let page = form.submit().await;
    page.says("searches-saved").sees("Классные часы, 5–7 классы, дружба");
    let page = page.link("Изменить Классные часы").follow().await;
    let page = page.form("#search").fill("title", "К пятнице").uncheck("told").submit().await;
    page.says("searches-changed").sees("К пятнице").says("searches-untold");
    let deleted = page.form("form[action$='/delete']").submit().await;

    deleted.says("searches-deleted").says("searches-none");
    deleted.form(".msg form").press("Отменить").await.says("searches-restored").sees("К пятнице");
    portal.run_jobs().await;
}

#[tokio::test]
async fn what_is_new_is_counted_marked_once_and_then_seen() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    share(&portal, a_practice(&author).titled("Прежний скворечник").published()).await;
    keep(&teacher, "/practices?q=скворечник&rubric=class-hours").await.says("searches-fresh-none");
    portal.pass(Duration::minutes(1));

    share(&portal, a_practice(&author).titled("Скворечник для новичков").published()).await;
    share(&portal, a_practice(&author).titled("Скворечник в школе").accepted()).await;
    share(&portal, a_practice(&author).titled("Кормушка").published()).await;

    let page = teacher.get("/practices/searches").await;
    assert_eq!(page.text_of("main .st"), "2 новые");
    let found = page.link("Классные часы, скворечник").follow().await;
    assert_eq!(found.opens().texts_of(".hit:has(.st-eye) .hit-title").len(), 2);
    assert_eq!(found.texts_of(".hit-title").last().map(String::as_str), Some("Прежний скворечник"));
    teacher.get("/practices/searches").await.says("searches-fresh-none");
    portal.run_jobs().await;
}

#[tokio::test]
async fn a_search_that_was_mended_is_kept_as_it_was_answered() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    share(&portal, a_practice(&author).titled("Скворечник").published()).await;
    portal.run_jobs().await;
    let teacher = portal.sign_in(a_teacher()).await;

    let form = teacher.get("/practices?q=crdjhtxybr").await.link("Сохранить поиск").follow().await.form("#search");

    assert_eq!(form.value("title"), "скворечник");
}

#[tokio::test]
async fn one_letter_a_day_tells_what_is_new_in_all_searches_of_a_person() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let teacher = portal.sign_in(a_teacher().with_email("anna@school.example")).await;
    let silent = portal.sign_in(a_teacher().with_email("silent@school.example")).await;
    keep(&teacher, "/practices?q=скворечник").await.says("searches-saved");
    keep(&teacher, "/practices?rubric=class-hours").await.says("searches-saved");
    let form = silent.get("/practices/searches/new?q=скворечник").await.form("#search");
    form.uncheck("told").submit().await.says("searches-saved");
    portal.pass(Duration::minutes(1));

    share(&portal, a_practice(&author).titled("Скворечник для новичков").published()).await;
    morning(&portal).await;
    morning(&portal).await;

    let letters = portal.letters();
    assert_eq!(letters.len(), 1, "{letters:#?}");
    assert_eq!(letters[0].to, "anna@school.example");
    assert_eq!(letters[0].text.matches("— Скворечник для новичков").count(), 2, "{}", letters[0].text);
}

#[tokio::test]
async fn nobody_is_told_of_what_may_not_be_seen_when_the_letter_goes() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let people = [
        a_teacher().with_email("own@school.example"),
        a_teacher().of(portal.world.neighbour()).with_email("neighbour@school.example"),
        a_teacher().of(portal.world.stranger()).with_email("stranger@school.example"),
        a_methodologist().with_email("centre@school.example"),
        a_teacher().with_email("moved@school.example"),
    ];
    let mut last = None;
    for person in people {
        let person = portal.sign_in(person).await;
        keep(&person, "/practices?q=скворечник").await.says("searches-saved");
        last = Some(person.person.id);
    }
    portal.pass(Duration::minutes(1));
    share(&portal, a_practice(&author).titled("Скворечник объединения").accepted()).await;
    let mut tx = portal.write().await;
    let ended = "UPDATE role_assignments SET valid_from = '2020-09-01', valid_to = '2026-11-22' WHERE user_id = $1";
    sqlx::query(ended).bind(last).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();

    morning(&portal).await;

    let to: Vec<_> = portal.letters().into_iter().map(|letter| letter.to).collect();
    assert_eq!(to, ["own@school.example"]);
}

#[tokio::test]
async fn what_was_looked_at_is_told_no_more() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let teacher = portal.sign_in(a_teacher().with_email("anna@school.example")).await;
    keep(&teacher, "/practices?q=скворечник").await.says("searches-saved");
    portal.pass(Duration::minutes(1));
    share(&portal, a_practice(&author).titled("Скворечник").published()).await;
    portal.pass(Duration::minutes(1));

    teacher.get("/practices/searches").await.link("скворечник").follow().await.sees("Скворечник");
    morning(&portal).await;

    assert!(portal.letters().is_empty());
}

#[tokio::test]
async fn each_letter_has_a_way_out_that_needs_no_signing_in() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let teacher = portal.sign_in(a_teacher().with_email("anna@school.example")).await;
    keep(&teacher, "/practices?q=скворечник").await.says("searches-saved");
    portal.pass(Duration::minutes(1));
    share(&portal, a_practice(&author).titled("Скворечник").published()).await;
    morning(&portal).await;
    let text = portal.letters().remove(0).text;
    let way_out = text[text.find("/practices/searches/unsubscription/").unwrap()..].trim();

    let page = portal.visitor().get(way_out).await;
    page.opens().sees("скворечник").form(way_out).submit().await.says("searches-silenced");

    teacher.get("/practices/searches").await.says("searches-untold");
    share(&portal, a_practice(&author).titled("Второй скворечник").published()).await;
    morning(&portal).await;
    assert_eq!(portal.letters().len(), 1);
}

#[tokio::test]
async fn the_feed_of_a_saved_search_is_public_and_holds_nothing_else() {
    let portal = Portal::open().await;
    let author = portal.given(a_teacher()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    share(&portal, a_practice(&author).titled("Открытая").published()).await;
    share(&portal, a_practice(&author).titled("Школьная").shared_in_school()).await;

    let page = keep(&teacher, "/practices?rubric=class-hours").await;
    let feed = teacher.get(&page.attributes("main a[href^='/practices/feed']", "href")[0]).await.html();

    assert!(feed.contains("Открытая") && !feed.contains("Школьная"), "{feed}");
    let own = keep(&teacher, "/practices?level=school").await;
    assert_eq!(own.count("main a[href^='/practices/feed']"), 1);
    portal.run_jobs().await;
}

#[tokio::test]
async fn nothing_twice_nothing_empty_and_no_more_than_fifty() {
    let portal = Portal::open().await;
    let teacher = portal.sign_in(a_teacher()).await;
    for number in 1..=50 {
        let fields = [("title", "Поиск".to_owned()), ("filter", format!("q={number}"))];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        teacher.post("/practices/searches", &fields).await.says("searches-saved");
    }

    let keep = async |filter: &str| teacher.post("/practices/searches", &[("title", "Ещё"), ("filter", filter)]).await;

    keep("q=7").await.answers(422).faults("title", "searches-refused-taken");
    keep("").await.answers(422).faults("title", "searches-refused-empty");
    let page = keep("q=51").await;
    page.answers(422).faults("title", "searches-refused-many");
    assert_eq!(page.form("#search").value("title"), "Ещё");
}
