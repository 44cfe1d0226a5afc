//! The register of members, their classes, frozen lists and imports.

use super::walk::{Visit, Walk, sees, sends};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("head", "/members").showing("table"),
    sees("head", "/members?year=2024").showing("main .empty"),
    sees("deputy", "/members").showing("table"),
    sees("methodologist", "/members"),
    sees("head", "/members/{member}").showing("form[action*='/absences/']"),
    sees("head", "/members/{member}/edit"),
    sends("head", "/members/{member}/edit", "main form.stack").with(&[("teaching_since", "2031-01-01")]),
    sees("head", "/members/{member}/absences/new"),
    sends("head", "/members/{member}/absences/new", "main form.sheet").with(&[("ends_on", "2020-01-01")]),
    sees("head", "/members/passport"),
    sees("head", "/members/passport/{association}"),
    sees("head", "/members/passport/{association}/paper").showing("article.paper"),
    sees("head", "/folder").showing("main ul.list"),
    sees("head", "/folder/handover/paper").showing("article.paper"),
    sees("head", "/members/paper").showing("article.paper table"),
    sees("head", "/members/snapshots/{snapshot}/paper").showing("article.paper table"),
    sees("head", "/members/units?year=2026").showing("table"),
    sees("head", "/members/units/new"),
    sends("head", "/members/units/new", "main form.sheet").with(&[("label", "")]),
    sees("head", "/members/units/{unit}").showing("form[action$='/delete']"),
    sees("head", "/members/units/promotion?year=2026").showing("table"),
    sees("head", "/members/snapshots").showing("main .rows"),
    sends("head", "/members/snapshots", "main form.sheet").with(&[("taken_on", "2031-01-01")]),
    sees("head", "/members/snapshots/{snapshot}").showing("table"),
    sees("head", "/members/imports").showing("main .rows"),
    sends("head", "/members/imports", "main form.sheet"),
    sees("head", "/members/imports/{import}").showing("table"),
];

const TABLE: &str =
    "Ф.И.О.;Класс;Пед. стаж;Кв. категория\nПеналова Ольга Викторовна;7-А;12;высшая\nЛинейкина Дарья;5Б;много;первая\n";

#[tokio::test]
async fn the_pages_of_members_hinder_nobody() {
    let mut walk = Walk::open().await;
    let head = walk.meets("head", a_head()).await;
    walk.meets("deputy", a_deputy()).await;
    walk.meets("methodologist", a_methodologist()).await;
    let member = walk.served.portal.given(a_teacher().named("Пеналова Ольга Викторовна")).await;
    let absences = format!("/members/{}/absences", member.id);
    let form = head.get(format!("{absences}/new")).await.form(&absences);
    form.fill("starts_on", "2026-11-01").submit().await.says("members-absence-saved");
    let form = head.get("/members/units/new?year=2026").await.form("/members/units").fill("label", "5-А").fill("grade", "5");
    let units = form.submit().await;
    let frozen = head.get("/members/snapshots").await.form("/members/snapshots").fill("taken_on", "2026-09-01").submit().await;
    let import = head.get("/members/imports").await.form("/members/imports").attach("file", "Список.csv", TABLE).submit().await;
    let last = |path: &str| path.split(['?', '#']).next().unwrap_or_default().rsplit('/').next().unwrap_or_default().to_owned();
    walk.knows("member", member.id);
    walk.knows("association", walk.served.portal.world.school().association);
    walk.knows("unit", last(&units.attributes("tbody a", "href").remove(0)));
    walk.knows("snapshot", last(frozen.path()));
    walk.knows("import", last(import.path()));

    walk.examine(PAGES).await;
}
