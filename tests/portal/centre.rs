//! What the people of a district's centre share themselves: it belongs to no school and passes no association, and
//! nobody decides on an own piece while there is a colleague.

use super::practices::{begin, filled};
use crate::support::*;

/// Sends a whole piece to the desk of the author's centre and returns its address.
async fn send(author: &SignedIn, title: &str) -> String {
    let page = begin(author, title).await;
    let path = page.path().trim_end_matches("/edit").to_owned();
    filled(&page).press("Отправить в центр").await.says("practices-submitted-centre");
    path
}

#[tokio::test]
async fn a_methodologist_shares_a_colleague_publishes_and_a_visitor_finds_it() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_methodologist()).await;
    let colleague = portal.sign_in(a_centre_head()).await;
    let title = "Как прожить первый сентябрьский месяц";

    author.get("/").await.link("Поделиться практикой").follow().await.opens();
    let path = send(&author, title).await;
    portal.run_jobs().await;
    author.get("/practices/mine").await.sees(title).says("practices-status-nominated");
    author.get("/practices/queue").await.says("practices-own-waits");
    author.get(format!("{path}/review")).await.refused("practices-refused-own-centre");
    author.post(format!("{path}/publication"), &[("level", "public")]).await.refused("practices-refused-own-centre");
    let desk = colleague.get("/practices/queue").await.link("Рассмотреть").follow().await;
    desk.form(&format!("{path}/publication")).press("Для всех").await.says("practices-published");
    portal.run_jobs().await;

    let visitor = portal.visitor();
    visitor.get(&path).await.opens().sees(title).sees(portal.world.near.name);
    visitor.get("/practices?q=скворечники").await.opens().sees(title);
    visitor.get("/practices").await.sees(title).sees_not("Неизвестная школа");
    assert_eq!(steps(&portal).await, [("submit".into(), false), ("publish".into(), false)]);
}

#[tokio::test]
async fn a_methodologist_who_is_alone_in_the_district_decides_alone_and_it_is_recorded() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_methodologist()).await;
    portal.given(a_methodologist().of(&portal.world.far)).await;
    let path = send(&author, "Час для новичков").await;

    let desk = author.get(&path).await.link("Рассмотреть").follow().await;
    desk.says("practices-alone");
    desk.form(&format!("{path}/publication")).press("Только в районе").await.says("practices-published").says("bank-alone");
    portal.run_jobs().await;

    assert_eq!(steps(&portal).await, [("submit".into(), false), ("publish".into(), true)]);
    let mut tx = portal.write().await;
    let noted = "SELECT (after ->> 'alone')::boolean AND school_id IS NULL AND district_id IS NOT NULL FROM audit_entries
                 WHERE deed = 'publish'";
    let noted: bool = sqlx::query_scalar(noted).fetch_one(tx.conn()).await.unwrap();
    assert!(noted);
    drop(tx);
    portal.sign_in(a_teacher()).await.get(&path).await.opens();
    portal.visitor().get(&path).await.answers(404);
}

#[tokio::test]
async fn what_is_not_published_is_seen_by_the_author_and_once_sent_by_the_same_centre() {
    let portal = Portal::open().await;
    let World { near, far } = &portal.world;
    let author = portal.given(a_methodologist()).await;
    let of_author = |practice: APractice| practice.of_centre().with_file("памятка.txt", b"text");
    let draft = portal.given(of_author(a_practice(&author))).await;
    let sent = portal.given(of_author(a_practice(&author)).nominated()).await;
    let colleague = portal.sign_in(a_centre_head()).await;
    let strangers = [a_methodologist().of(far), a_centre_head().of(far), a_teacher(), a_head(), a_deputy(), a_principal()];

    portal.sign_in_as(&author).await.get(draft.path()).await.opens();
    colleague.get(draft.path()).await.answers(404);
    colleague.get(sent.path()).await.opens();
    colleague.get(format!("{}/edit", sent.path())).await.refused("practices-refused-not-author");
    for person in strangers.into_iter().chain([a_teacher().of(&near.schools[1])]) {
        let other = portal.sign_in(person).await;
        for piece in [&draft, &sent] {
            other.get(piece.path()).await.answers(404);
            other.get(format!("{}/files/{}", piece.path(), piece.files[0])).await.answers(404);
            let status = other.get(format!("{}/review", piece.path())).await.status();
            assert!(matches!(status, 403 | 404), "{status}");
        }
        other.get("/practices").await.sees_not(&sent.title);
    }
}

#[tokio::test]
async fn a_colleague_returns_a_piece_of_the_centre_with_a_remark_and_declines_it_the_next_time() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_methodologist()).await;
    let colleague = portal.sign_in(a_methodologist()).await;
    let path = send(&author, "Час для новичков").await;
    portal.run_jobs().await;
    let desk = async || colleague.get(format!("{path}/review")).await.form("#review-form");

    desk().await.press("Вернуть на доработку").await.answers(422);
    let returned = desk().await.fill("remark-annotation", "Скажите, кому это нужно").press("Вернуть на доработку").await;
    returned.says("practices-returned");
    colleague.get(&path).await.opens();
    let page = author.get(format!("{path}/edit")).await;
    page.sees("Скажите, кому это нужно");
    page.form("#practice-form").press("Отправить в центр").await.says("practices-submitted-centre");
    let declined = desk().await.fill("reason", "Такая практика уже есть").press("Отклонить").await;

    declined.says("practices-declined");
    author.get("/practices/mine").await.says("practices-status-declined").sees("Такая практика уже есть");
    colleague.post(format!("{path}/review"), &[("outcome", "accept"), ("version", "9")]).await.answers(409);
}

#[tokio::test]
async fn a_piece_of_the_centre_is_not_sent_without_consent_and_may_be_taken_back() {
    let portal = Portal::open().await;
    let author = portal.sign_in(a_methodologist()).await;
    let page = begin(&author, "Час для новичков").await;
    portal.run_jobs().await;

    let again = filled(&page).uncheck("consent").press("Отправить в центр").await;
    again.faults("consent", "practices-consent-required");
    let sent = again.form("#practice-form").check("consent").press("Отправить в центр").await;
    sent.says("practices-submitted-centre").says("practices-status-nominated");
    let taken = sent.form(".msg form").submit().await;

    taken.says("practices-recalled").opens();
}

#[tokio::test]
async fn filters_count_a_piece_of_the_centre_for_its_district_and_for_no_school() {
    let portal = Portal::open().await;
    let author = portal.given(a_methodologist()).await;
    let teacher = portal.given(a_teacher()).await;
    portal.given(a_practice(&author).of_centre().titled("От центра").published()).await;
    portal.given(a_practice(&teacher).titled("От школы").published()).await;
    let reader = portal.sign_in_as(&teacher).await;

    let titles = async |address: &str| reader.get(address).await.opens().texts_of(".hit-title");
    assert_eq!(titles("/practices?level=school").await, ["От школы"]);
    assert_eq!(titles(&format!("/practices?school={}", portal.world.school().id)).await, ["От школы"]);
    assert_eq!(titles("/practices?level=district").await.len(), 2);
    let counts = reader.get("/practices").await.texts_of("label:has([name='level']) .n");
    assert_eq!(counts, ["2", "2", "1"]);
    let offered = reader.get("/practices").await.texts_of("#school option");
    assert_eq!(offered, ["Любая".to_owned(), format!("{}: 1", portal.world.school().name)]);
    let district = portal.sign_in(a_centre_head()).await.get("/district/schools").await;
    district.says("home-centre-own");
}

/// The road of the only piece: deeds in their order, and whether each was done alone.
async fn steps(portal: &Portal) -> Vec<(String, bool)> {
    let mut tx = portal.write().await;
    let steps = "SELECT deed, alone FROM practice_deeds ORDER BY done_at, id";
    sqlx::query_as(steps).fetch_all(tx.conn()).await.unwrap()
}
