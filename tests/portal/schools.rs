//! Districts, schools with their periods, associations, and the school calendar.

use kopilka::schools;
use time::Date;
use time::macros::date;

use crate::support::*;

/// The names of a school on some days.
async fn names_on(portal: &Portal, school: &School, days: &[Date]) -> Vec<String> {
    let mut tx = portal.write().await;
    let mut names = Vec::new();
    for day in days {
        names.push(schools::name_on(&mut tx, school.id, *day).await.unwrap().unwrap().name);
    }
    names
}

#[tokio::test]
async fn an_old_paper_keeps_the_name_of_its_day() {
    let portal = Portal::open().await;
    let administrator = portal.sign_in(an_administrator()).await;
    let school = portal.world.school().clone();
    let names = administrator.get(format!("/admin/schools/{}/names", school.id)).await;

    let form = names.form(&format!("/admin/schools/{}/renaming", school.id));
    form.fill("new_name", "Лицей № 4").fill("since", "2026-09-01").submit().await.says("schools-renamed").sees("Лицей № 4");
    let form = names.form(&format!("/admin/schools/{}/names", school.id));
    form.fill("former_name", "Школа-новостройка").fill("valid_until", "1975-08-31").submit().await.says("schools-saved");

    let days = [date!(1970 - 01 - 01), date!(1975 - 09 - 01), date!(2026 - 08 - 31), date!(2026 - 09 - 01), today()];
    let expected = ["Школа-новостройка", "Школа № 4", "Школа № 4", "Лицей № 4", "Лицей № 4"];
    assert_eq!(names_on(&portal, &school, &days).await, expected);
}

#[tokio::test]
async fn a_merged_school_closes_with_its_associations_and_roles() {
    let portal = Portal::open().await;
    let administrator = portal.sign_in(an_administrator()).await;
    let (school, other) = (portal.world.school().clone(), portal.world.neighbour().clone());
    let head = portal.sign_in(a_head()).await;
    let closing = format!("/admin/schools/{}/closing", school.id);
    let page = administrator.get(&closing).await;

    let form = page.form(&closing).fill("closed_on", "2026-11-21").choose("into", other.name);
    let closed = form.submit().await;

    closed.says("schools-closed").sees(other.name).sees("Закрыта 21 ноября 2026").sees("Закрыто 21 ноября 2026");
    head.get("/people").await.answers(403);
    administrator.get("/people/new?role=member").await.sees_not(school.association_name);

    closed.form("#main section form").submit().await.says("schools-reopened").sees_not("Закрыта 21").sees_not("Закрыто 21");
    administrator.get("/people/new?role=member").await.sees(school.association_name);
}

#[tokio::test]
async fn a_school_may_have_two_associations_and_share_a_third() {
    let portal = Portal::open().await;
    let administrator = portal.sign_in(an_administrator()).await;
    let (school, partner) = (portal.world.school().clone(), portal.world.neighbour().clone());
    let action = format!("/admin/schools/{}/associations", school.id);
    let form = async |name: &str| administrator.get(format!("{action}/new")).await.form(&action).fill("name", name);

    form("МО начальных классов").await.submit().await.says("schools-association-created");
    form("МО начальных классов").await.submit().await.faults("name", "schools-association-name-taken");
    let shared = async || form("Кустовое МО").await.choose("kind", "inter-school");
    shared().await.submit().await.faults("partners", "schools-partners-missing");
    shared().await.check_value("partners", &partner.id.to_string()).submit().await.says("schools-association-created");

    administrator.get(format!("/admin/schools/{}", partner.id)).await.sees("Кустовое МО").sees(school.name);
}

#[tokio::test]
async fn the_next_year_is_made_of_the_last_one() {
    let portal = Portal::open().await;
    let methodologist = portal.sign_in(a_methodologist()).await;

    let page = methodologist.get("/admin/years").await.form("/admin/years").submit().await;
    page.says("schools-year-created").sees("2027/28");
    let form = page.form(page.path());
    assert_eq!((form.value("starts_on"), form.value("ends_on")), ("2027-09-01".into(), "2028-05-31".into()));
    let form = form.fill("ends_on", "2027-08-31");

    form.submit().await.answers(422).faults("ends_on", "schools-year-ends-early");
}

#[tokio::test]
async fn a_district_keeps_its_own_calendar_alone() {
    let portal = Portal::open().await;
    let far = portal.world.far.clone();
    let near = portal.sign_in(a_methodologist()).await;
    let years = portal.sign_in(a_methodologist().of(&far)).await.get("/admin/years").await;
    let foreign = years.attributes("#main .rows a", "href").remove(0);

    near.get("/admin/years").await.sees_not(far.name);
    near.get(&foreign).await.answers(404);
    near.post(&foreign, &[]).await.answers(404);
    near.post("/admin/years", &[("district", &far.id.to_string())]).await.answers(404);
}

#[tokio::test]
async fn a_school_is_entered_with_all_that_papers_need() {
    let portal = Portal::open().await;
    let administrator = portal.sign_in(an_administrator()).await;
    let form = async || administrator.get("/admin/schools/new").await.form("/admin/schools");

    form()
        .await
        .submit()
        .await
        .answers(422)
        .faults("district", "common-problem-required")
        .faults("name", "common-problem-required");
    let filled = async || {
        let form = form().await.choose("district", portal.world.district().name).fill("name", "Луговая школа");
        form.choose("kind", "small-school").fill("settlement", "с. Луговое").fill("genitive_name", "луговой школы")
    };
    filled().await.submit().await.says("schools-school-created").sees("луговой школы").sees("Малокомплектная школа");

    filled().await.submit().await.answers(422).faults("name", "schools-name-taken");
    administrator.get("/admin/schools?q=лугов").await.sees("Луговая школа").sees_not(portal.world.school().name);
}

#[tokio::test]
async fn new_drafts_begin_with_the_licence_of_their_district() {
    let portal = Portal::open().await;
    let administrator = portal.sign_in(an_administrator()).await;
    let teacher = portal.sign_in(a_teacher()).await;
    let district = format!("/admin/districts/{}", portal.world.district().id);
    let begun = async |author: &SignedIn| {
        let page = author.get("/practices/new").await.form("#practice-start").fill("title", "Дежурство").submit().await;
        page.form("#practice-form").value("licence")
    };

    assert_eq!(begun(&teacher).await, "attribution");
    let form = administrator.get(&district).await.form(&district);
    form.choose("default_licence", "free").submit().await.says("schools-saved");

    assert_eq!(begun(&teacher).await, "free");
    assert_eq!(begun(&portal.sign_in(a_methodologist()).await).await, "free");
    assert_eq!(begun(&portal.sign_in(a_teacher().of(&portal.world.far)).await).await, "attribution");
    let form = administrator.get(&district).await.form(&district).forge("default_licence", "all-rights");
    form.submit().await.answers(422).faults("default_licence", "common-problem-not-a-choice");
}
