//! Units of school years: classes with their teachers and vacancies, one class in one association, the step into the
//! next year.

use sqlx::AssertSqlSafe;
use time::Duration;

use crate::support::*;

/// The form of a new unit, filled in as far as every unit needs it.
async fn unit_form(keeper: &Browser, label: &str, grade: &str) -> Form {
    let form = keeper.get("/members/units/new?year=2026").await.form("/members/units");
    form.fill("label", label).fill("grade", grade)
}

#[tokio::test]
async fn a_class_waits_for_a_teacher_until_one_is_named() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    portal.given(a_teacher().named("Пеналова Ольга Викторовна")).await;

    let listed = unit_form(&head, "7-А", "7").await.submit().await;
    listed.says("members-unit-saved").sees("вакансия").sees("1 без руководителя");
    head.get("/members").await.says("members-hint-unit-without-teacher");
    let unit = listed.link("7-А").follow().await;
    let named = unit.form(unit.path()).choose("teacher", "Пеналова Ольга Викторовна").fill("pupils", "27").submit().await;

    named.says("members-unit-saved").sees("Пеналова Ольга Викторовна").sees("27").sees_not("вакансия");
    head.get("/members").await.sees("7-А").sees_not("нет классного руководителя");
    unit.form(unit.path()).fill("label", "7-Б").submit().await.answers(409);
}

#[tokio::test]
async fn one_class_stands_in_one_association_however_it_is_written() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    let School { id, district, .. } = portal.world.school().clone();
    let mut tx = portal.write().await;
    let other = format!(
        "INSERT INTO associations (id, school_id, district_id, name, kind, language, created_at)
         VALUES (gen_random_uuid(), '{id}', '{district}', 'МО начальных классов', 'school', 'ru', now());
         INSERT INTO units (id, school_id, home_school_id, association_id, academic_first_year, grade, label, code)
         SELECT gen_random_uuid(), '{id}', '{id}', id, 2026, 4, '4-А', '4а' FROM associations WHERE name = 'МО начальных классов'"
    );
    sqlx::raw_sql(AssertSqlSafe(other)).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    unit_form(&head, "7-А", "7").await.submit().await.says("members-unit-saved");

    unit_form(&head, "7 «А»", "7").await.submit().await.faults("label", "members-problem-unit-taken");
    let elsewhere = unit_form(&head, "4А", "4").await.submit().await;
    elsewhere.faults("label", "members-problem-unit-taken").sees("МО начальных классов");
    let next_year = head.get("/members/units/new?year=2027").await.form("/members/units");
    next_year.fill("label", "7-А").fill("grade", "7").submit().await.says("members-unit-saved");
}

#[tokio::test]
async fn a_second_class_of_one_teacher_is_asked_about() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    portal.given(a_teacher().named("Пеналова Ольга Викторовна")).await;
    let led =
        async |label: &str| unit_form(&head, label, "7").await.choose("teacher", "Пеналова Ольга Викторовна").submit().await;
    led("7-А").await.says("members-unit-saved");

    let asked = led("7-Б").await;

    asked.faults("confirmed", "members-problem-second-unit").sees("7-А");
    asked.form("/members/units").check("confirmed").submit().await.says("members-unit-saved").sees("7-Б");
    head.get("/members").await.says("members-hint-several-units");
}

#[tokio::test]
async fn units_are_kept_by_those_who_lead_and_seen_by_all() {
    let portal = Portal::open().await;
    let deputy = portal.sign_in(a_deputy()).await;
    unit_form(&deputy, "7-А", "7").await.submit().await.says("members-unit-saved");
    let teacher = portal.sign_in(a_teacher()).await;

    teacher.get("/members/units?year=2026").await.sees("7-А");
    for path in ["/members/units/new", "/members/units/promotion"] {
        teacher.get(path).await.answers(403);
    }
    let unit = deputy.get("/members/units?year=2026").await.link("7-А").follow().await;
    unit.form(&format!("{}/delete", unit.path())).submit().await.says("members-unit-deleted").sees_not("7-А");
}

#[tokio::test]
async fn a_class_of_a_partner_school_stands_in_its_association() {
    let portal = Portal::open().await;
    let (base, partner) = (portal.world.school().clone(), portal.world.neighbour().clone());
    let mut tx = portal.write().await;
    let joined = "INSERT INTO association_partners (association_id, school_id) VALUES ($1, $2)";
    sqlx::query(joined).bind(base.association).bind(partner.id).execute(tx.conn()).await.unwrap();
    tx.commit().await.unwrap();
    let head = portal.sign_in(a_head()).await;

    unit_form(&head, "7-А", "7").await.submit().await.says("members-unit-saved");
    let far = unit_form(&head, "7-А", "7").await.choose("home", partner.name).submit().await;

    far.says("members-unit-saved").sees(partner.name);
    // Its principal sees the association and does not keep it.
    let principal = portal.sign_in(a_principal().of(&partner)).await;
    principal.get("/members/units?year=2026").await.sees("7-А");
    let unit = far.attributes("tbody a", "href").remove(0);
    principal.get(&unit).await.refused("members-refused-keeping");
}

#[tokio::test]
async fn classes_are_promoted_after_a_look_and_taken_back_the_same_day() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head().named("Образцова Вера Олеговна")).await;
    unit_form(&head, "5-А", "5").await.choose("teacher", "Образцова Вера Олеговна").submit().await.says("members-unit-saved");
    unit_form(&head, "9-А", "9").await.submit().await.says("members-unit-saved");

    let preview = head.get("/members/units?year=2026").await.link("Перевести в 2027/28").follow().await;
    preview.sees("6-А").says("members-fate-goes").says("members-fate-finishes").says("members-fate-new");
    let done = preview.form("/members/units/promotion").submit().await;

    done.says("members-promoted").sees("6-А").sees("Образцова Вера Олеговна").sees("5-А").sees("вакансия").sees_not("10-А");
    head.get("/members/units?year=2026").await.sees("9-А");
    let again = head.get("/members/units/promotion?year=2026").await;
    again.says("members-fate-present");
    assert!(!again.text().contains("Перевести отмеченные"), "the same step is offered twice");

    let undone = done.form(".msg form").submit().await;
    undone.says("members-promotion-taken-back");
    head.get("/members/units?year=2027").await.says("members-no-units-title");
}

#[tokio::test]
async fn a_promotion_of_yesterday_stays() {
    let portal = Portal::open().await;
    let head = portal.sign_in(a_head()).await;
    unit_form(&head, "5-А", "5").await.submit().await.says("members-unit-saved");
    let preview = head.get("/members/units/promotion?year=2026").await;
    let done = preview.form("/members/units/promotion").submit().await;

    portal.pass(Duration::days(1));

    done.form(".msg form").submit().await.refused("members-refused-promotion-old");
    let kept = head.get("/members/units?year=2027").await;
    kept.sees("6-А");
    assert!(!kept.has_form("/members/units/promotion"), "an old promotion is offered to be taken back");
}
