//! Districts, schools, associations and the calendar.

use super::walk::{Visit, Walk, sees, sends};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("administrator", "/admin/schools").showing("table"),
    sees("administrator", "/admin/schools?q=Такой+нет").showing("main .empty"),
    sees("administrator", "/admin/schools/new"),
    sends("administrator", "/admin/schools/new", "main form.sheet"),
    sees("administrator", "/admin/schools/{school}").showing("main .list"),
    sees("administrator", "/admin/schools/{school:closed}").showing("form[action$='/closing/delete']"),
    sees("administrator", "/admin/schools/{school}/edit"),
    sends("administrator", "/admin/schools/{school}/edit", "main form.sheet").with(&[("name", "")]),
    sees("administrator", "/admin/schools/{school}/names").showing("form[action$='/delete']"),
    sends("administrator", "/admin/schools/{school}/names", "form[action$='/renaming']"),
    sends("administrator", "/admin/schools/{school}/names", "form[action$='/names']"),
    sees("administrator", "/admin/schools/{school}/closing"),
    sends("administrator", "/admin/schools/{school}/closing", "main form.sheet"),
    sees("administrator", "/admin/schools/{school}/associations/new"),
    sends("administrator", "/admin/schools/{school}/associations/new", "main form.sheet").with(&[("kind", "inter-school")]),
    sees("administrator", "/admin/associations/{association}").showing("form[action$='/closing']"),
    sends("administrator", "/admin/associations/{association}", "form[action$='/closing']").with(&[("closed_on", "")]),
    sees("administrator", "/admin/associations/{association:closed}").showing("form[action$='/closing/delete']"),
    sees("administrator", "/admin/districts").showing("main .rows"),
    sees("administrator", "/admin/districts/new"),
    sends("administrator", "/admin/districts/new", "main form.sheet"),
    sees("administrator", "/admin/districts/{district}"),
    sees("administrator", "/admin/years"),
    sees("methodologist", "/admin/years"),
    sees("methodologist", "/admin/years/{year}"),
    sends("methodologist", "/admin/years/{year}", "main form.sheet").with(&[("ends_on", "")]),
];

#[tokio::test]
async fn the_pages_of_schools_hinder_nobody() {
    let mut walk = Walk::open().await;
    let administrator = walk.meets("administrator", an_administrator()).await;
    walk.meets("methodologist", a_methodologist()).await;
    let (school, closed) = (walk.served.portal.world.school().clone(), walk.served.portal.world.neighbour().clone());
    let names = administrator.get(format!("/admin/schools/{}/names", school.id)).await;
    let form = names.form(&format!("/admin/schools/{}/names", school.id));
    form.fill("former_name", "Школа-новостройка").fill("valid_until", "1975-08-31").submit().await.says("schools-saved");
    let closing = format!("/admin/schools/{}/closing", closed.id);
    let form = administrator.get(&closing).await.form(&closing).fill("closed_on", "2026-11-21").choose("into", school.name);
    form.submit().await.says("schools-closed");
    walk.knows("school", school.id);
    walk.knows("school:closed", closed.id);
    walk.knows("association", school.association);
    walk.knows("association:closed", closed.association);
    walk.knows("district", school.district);
    let methodologist = walk.served.portal.sign_in(a_methodologist()).await;
    let year = methodologist.get("/admin/years").await.attributes("#main .rows a", "href").remove(0);
    walk.knows("year", year.rsplit('/').next().unwrap_or_default());

    walk.examine(PAGES).await;
}
