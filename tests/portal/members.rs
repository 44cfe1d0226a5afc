//! The register of members: who is in an association on a day, what is known of each one's service and who may know
//! it, frozen lists.

use kopilka::access::Role;
use sqlx::AssertSqlSafe;
use time::Duration;
use time::macros::date;

use crate::support::*;

/// Saves some fields of a person's record of service through its form.
async fn note_service(keeper: &Browser, person: &Person, fields: &[(&str, &str)]) -> Page {
    let action = format!("/members/{}", person.id);
    let form = keeper.get(format!("{action}/edit")).await.form(&action);
    fields.iter().fold(form, |form, (name, value)| form.fill(name, value)).submit().await
}

/// The names of the first list on the page, in its order.
fn names(page: &Page) -> Vec<String> {
    page.texts_of("tbody th")
}

#[tokio::test]
async fn the_register_of_a_past_day_shows_who_was_a_member_then() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    portal.given(a_teacher().named("Пеналова Ольга Викторовна").until(date!(2026 - 10 - 31))).await;

    let today = head.get("/members").await;
    let september = head.get("/members?on=2026-09-01").await;
    let long_ago = head.get("/members?year=2024").await;

    today.sees("Всего: 1;").sees_not("Пеналова");
    september.sees("Пеналова Ольга Викторовна").sees("Всего: 2;").sees("1 сентября 2026");
    long_ago.says("members-nobody-title");
}

#[tokio::test]
async fn surnames_stand_in_the_order_of_the_alphabet_of_the_association() {
    let portal = Portal::open().await;
    let far = portal.world.far.clone();
    let head = portal.sign_in(a_head().of(&far).named("Їжакова Ганна")).await;
    for name in [
        "Йосипенко Олег",
        "Іванченко Ірина",
        "Ґудзь Галина",
        "Дячук Дарина",
        "Гаврилюк Ганна",
        "Єрмак Єва",
        "Жук Жанна",
        "Еней Ельза",
    ] {
        portal.given(a_teacher().of(&far).named(name)).await;
    }

    let page = head.get("/members").await;

    let surnames: Vec<_> = names(&page).iter().map(|name| name.split(' ').next().unwrap().to_owned()).collect();
    assert_eq!(surnames, ["Гаврилюк", "Ґудзь", "Дячук", "Еней", "Єрмак", "Жук", "Іванченко", "Їжакова", "Йосипенко"]);
}

#[tokio::test]
async fn columns_and_order_stand_in_the_address() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    let teacher = portal.given(a_teacher().named("Пеналова Ольга Викторовна")).await;
    let fields = [("category", "highest"), ("category_since", "2024-04-01"), ("class_teacher_since", "2016-09-01")];
    note_service(&head, &teacher, &fields).await.says("members-saved");

    let usual = head.get("/members").await;
    let chosen = head.get("/members?column=category&column=teaching&column=nonsense").await;
    let earlier = head.get("/members?on=2026-09-01&column=class-teaching").await;

    usual.sees("Стаж классного руководства").sees("10 лет").sees("высшая, с 1 апреля 2024").sees_not("Педагогический стаж: ");
    assert_eq!(chosen.texts_of("thead th").len(), 4, "{:?}", chosen.texts_of("thead th"));
    usual.sees("Всего: 2; высшая – 1, первая – 0, СЗД – 0, без категории – 0, не указана – 1; молодых специалистов – 0");
    earlier.sees("10 лет");
}

#[tokio::test]
async fn colleagues_see_the_table_without_telephones() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher().named("Пеналова Ольга Викторовна")).await;
    let own = portal.sign_in_as(&teacher).await;
    note_service(&own, &teacher, &[("phone", "+7 900 000-11-22"), ("subject", "технология")]).await.says("members-saved");
    let colleague = portal.sign_in(a_teacher()).await;
    let page = format!("/members/{}", teacher.id);

    for trusted in [portal.sign_in(a_head()).await, portal.sign_in(a_secretary()).await, portal.sign_in(a_principal()).await] {
        trusted.get("/members?column=phone").await.sees("+7 900 000-11-22");
        trusted.get(&page).await.sees("+7 900 000-11-22");
    }
    own.get(&page).await.sees("+7 900 000-11-22");

    colleague.get("/members?column=phone&column=subject").await.sees("технология").sees_not("+7 900 000-11-22");
    colleague.get(&page).await.sees("технология").sees_not("+7 900 000-11-22");
}

#[tokio::test]
async fn the_centre_of_the_district_sees_numbers_and_its_methodologist_names_and_posts() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    note_service(&head, &head.person, &[("category", "first"), ("post", "учитель истории"), ("topic", "Дискуссия")]).await;
    let opened = format!("/members?association={}", portal.world.school().association);

    let methodologist = portal.sign_in(a_methodologist()).await;
    methodologist.get("/members").await.sees("Школа № 4").sees("первая – 1").sees_not("Образцова");
    methodologist.get(&opened).await.sees("Образцова Вера Олеговна").sees("учитель истории").sees_not("Дискуссия");
    methodologist.get(format!("/members/{}", head.person.id)).await.answers(403);

    let centre = portal.sign_in(a_centre_head()).await;
    centre.get(&opened).await.sees("первая – 1").sees_not("Образцова");
}

#[tokio::test]
async fn a_record_is_changed_by_its_person_and_by_those_who_keep_the_association() {
    let portal = Portal::open().await;
    let teacher = portal.given(a_teacher().named("Пеналова Ольга Викторовна")).await;
    let own = portal.sign_in_as(&teacher).await;
    let edit = format!("/members/{}/edit", teacher.id);

    for stranger in [portal.sign_in(a_teacher()).await, portal.sign_in(a_secretary()).await] {
        stranger.get(&edit).await.refused("members-refused-record");
    }
    for keeper in [portal.sign_in(a_head()).await, portal.sign_in(a_deputy()).await, portal.sign_in(a_principal()).await] {
        note_service(&keeper, &teacher, &[("post", "учитель технологии")]).await.says("members-saved");
    }
    // A person names neither a post nor a mentor of his own.
    let form = own.get(&edit).await.form(&format!("/members/{}", teacher.id));
    assert!(!form.has("post") && !form.has("mentor"));
    form.forge("post", "директор")
        .fill("topic", "Разговор о выборе")
        .submit()
        .await
        .sees("учитель технологии")
        .sees("Разговор о выборе");
}

#[tokio::test]
async fn a_second_editor_of_a_record_is_told() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.given(a_teacher()).await;
    let action = format!("/members/{}", teacher.id);
    let first = head.get(format!("{action}/edit")).await;
    let second = head.get(format!("{action}/edit")).await;

    first.form(&action).fill("subject", "физика").submit().await.says("members-saved");

    second.form(&action).fill("subject", "химия").submit().await.answers(409);
    head.get(&action).await.sees("физика");
}

#[tokio::test]
async fn what_is_typed_wrong_is_said_at_its_field() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let wrong = [
        ("teaching_since", "2027-09-01", "members-problem-future"),
        ("course_hours", "много", "common-problem-not-a-number"),
        ("category_since", "31.02.2024", "common-problem-not-a-date"),
    ];

    for (field, typed, key) in wrong {
        note_service(&head, &head.person, &[(field, typed)]).await.answers(422).faults(field, key);
    }
    let ends_early = [("category", "first"), ("category_since", "2024-04-01"), ("category_until", "2023-04-01")];
    note_service(&head, &head.person, &ends_early).await.faults("category_until", "members-problem-category-ends-early");
}

#[tokio::test]
async fn the_register_notices_what_is_missing_and_leads_there() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    let young = portal.given(a_teacher().named("Закладкина Анна Ильинична")).await;
    let lapsed = portal.given(a_teacher().named("Циркулев Пётр Андреевич")).await;
    note_service(&head, &young, &[("teaching_since", "2025-09-01"), ("topic", "Беседа"), ("category", "none")]).await;
    let expired = [("category", "first"), ("category_since", "2021-04-14"), ("category_until", "2026-04-14"), ("topic", "Круг")];
    note_service(&head, &lapsed, &expired).await;

    let page = head.get("/members").await;
    let hints = page.texts_of(".msg li");

    assert_eq!(hints.len(), 3, "{hints:?}");
    page.says("members-hint-young-without-mentor").says("members-hint-category-expired").says("members-hint-no-topic");
    let anchors = page.attributes(".msg li a", "href");
    assert!(anchors.iter().all(|anchor| page.count(&format!("[id='{}']", anchor.trim_start_matches('#'))) == 1), "{anchors:?}");
    // Topics are not due before 15 September, and the category had not been given in 2020.
    head.get("/members?on=2026-09-10").await.sees_not("нет темы самообразования");
    portal.sign_in_as(&young).await.get("/members").await.sees_not("срок категории истёк");

    note_service(&head, &young, &[("mentor", "Образцова Вера Олеговна")]).await.says("members-saved");
    head.get("/members").await.sees_not("молодой специалист без наставника");
}

#[tokio::test]
async fn a_deputy_sees_every_association_of_the_school_and_counts_people_once() {
    let portal = Portal::open().await;
    let school = portal.world.school().clone();
    let second = portal.given(a_second_association(&school)).await;
    portal.given(a_teacher().named("Примерова Анна Петровна").holding_in(Role::Member, &second)).await;
    portal.given(a_teacher().of(&second).named("Пеналова Ольга Викторовна")).await;
    let deputy = portal.sign_in(a_deputy()).await;

    let page = deputy.get("/members").await;

    assert_eq!(names(&page).len(), 3, "{:?}", names(&page));
    page.sees("2 человека").sees("МО классных руководителей").sees("МО начальных классов");
}

#[tokio::test]
async fn a_frozen_list_stays_as_it_was() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    let leaving = portal.given(a_teacher().named("Пеналова Ольга Викторовна").until(date!(2026 - 10 - 31))).await;
    note_service(&head, &head.person, &[("category", "first"), ("phone", "+7 900 000-11-22")]).await;
    let freeze = async |day: &str| {
        let form = head.get("/members/snapshots").await.form("/members/snapshots");
        form.fill("taken_on", day).fill("basis", "приказ № 141").submit().await
    };

    freeze("2026-12-01").await.faults("taken_on", "members-problem-future");
    let frozen = freeze("2026-09-01").await;
    frozen.says("members-snapshot-made").sees("Пеналова").sees("первая").sees("приказ № 141").sees_not("+7 900 000-11-22");
    note_service(&head, &head.person, &[("category", "highest")]).await.says("members-saved");

    note_service(&head, &head.person, &[("teaching_since", "2020-09-01")]).await.says("members-saved");
    freeze("2026-11-21").await.says("members-snapshot-made");
    note_service(&head, &head.person, &[("teaching_since", "2022-09-01")]).await.says("members-saved");
    head.get("/members").await.says("members-hint-experience-lower");

    head.get(frozen.path()).await.sees("первая").sees_not("высшая,").sees("Всего: 2;");
    portal.sign_in(a_teacher()).await.get(frozen.path()).await.opens();
    portal.sign_in(a_deputy()).await.post("/members/snapshots", &[("taken_on", "2026-09-01")]).await.answers(403);
    let mut tx = portal.write().await;
    let changed = sqlx::raw_sql("UPDATE member_snapshots SET basis = 'другое'").execute(tx.conn()).await;
    assert!(changed.is_err(), "a frozen list can be changed");
    assert!(head.get(format!("/members/{}", leaving.id)).await.status() == 404, "who has left is on no page of the register");
}

#[tokio::test]
async fn an_absent_member_stays_on_the_list() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let teacher = portal.given(a_teacher().named("Пеналова Ольга Викторовна")).await;
    let page = head.get(format!("/members/{}", teacher.id)).await;
    let absent = async || {
        let page = page.link("Отметить отсутствие").follow().await;
        page.form(&format!("/members/{}/absences", teacher.id)).fill("starts_on", "2026-11-01").fill("reason", "отпуск")
    };

    absent().await.fill("ends_on", "2026-10-01").submit().await.faults("ends_on", "members-problem-absence-ends-early");
    let noted = absent().await.submit().await;
    noted.says("members-absence-saved").sees("отпуск");

    absent().await.submit().await.faults("starts_on", "members-problem-absence-overlaps");
    head.get("/members").await.sees("временно отсутствует").sees("временно отсутствуют – 1");
    head.get("/members?on=2026-10-20").await.sees_not("временно отсутствует");
    portal.sign_in(a_teacher()).await.get(format!("/members/{}", teacher.id)).await.sees_not("отпуск");
    noted.form("form[action*='/absences/']").submit().await.says("members-absence-deleted").sees_not("отпуск");
}

#[tokio::test]
async fn the_passport_tells_of_the_association_and_is_kept_by_its_leaders() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    let action = format!("/members/passport/{}", portal.world.school().association);
    let form = head.get("/members/passport").await.link("Изменить паспорт").follow().await.form(&action);

    form.fill("stages", "5–9 классы").fill("case_index", "05-12").submit().await.says("members-passport-saved").sees("05-12");

    portal.sign_in(a_teacher()).await.get("/members/passport").await.sees("5–9 классы").sees("Образцова Вера Олеговна");
    portal.sign_in(a_teacher()).await.get(&action).await.answers(403);
    portal.pass(Duration::days(1));
    head.get("/members/passport").await.sees("Всего: 3;");
}

/// A second association of a school, as a place of its own.
fn a_second_association(school: &School) -> ASecondAssociation {
    ASecondAssociation(school.clone())
}

struct ASecondAssociation(School);

impl Given for ASecondAssociation {
    type Made = School;

    async fn put(self, portal: &Portal) -> School {
        let association = kopilka::ids::AssociationId::fresh();
        let statement = format!(
            "INSERT INTO associations (id, school_id, district_id, name, kind, language, created_at)
             VALUES ('{association}', '{}', '{}', 'МО начальных классов', 'school', 'ru', now())",
            self.0.id, self.0.district
        );
        let mut tx = portal.write().await;
        sqlx::raw_sql(AssertSqlSafe(statement)).execute(tx.conn()).await.unwrap();
        tx.commit().await.unwrap();
        School { association, association_name: "МО начальных классов", ..self.0 }
    }
}
