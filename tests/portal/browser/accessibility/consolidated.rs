//! Consolidated reports: their list, the table, the chapters, what schools write, the own line.

use kopilka::indicators::{Indicator, Value};

use super::walk::{Visit, Walk, sees, sends};
use crate::consolidated::begin;
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("methodologist", "/consolidated").showing("main .rows"),
    sees("head", "/consolidated").showing("table"),
    sees("principal", "/consolidated").showing("table"),
    sees("methodologist", "/consolidated/new"),
    sees("methodologist", "/consolidated/{consolidated}").showing(".sums"),
    sees("centre-head", "/consolidated/{consolidated:proposed}").showing("#approve"),
    sends("centre-head", "/consolidated/{consolidated:proposed}", "#return").showing(".errors"),
    sees("methodologist", "/consolidated/{consolidated:empty}").showing(".empty"),
    sees("methodologist", "/consolidated/{consolidated}/edit"),
    sees("methodologist", "/consolidated/{consolidated}/chapters/{chapter}").showing("blockquote"),
    sees("methodologist", "/consolidated/{consolidated}/texts/{chapter}").showing("details"),
    sees("methodologist", "/consolidated/{consolidated}/paper").showing("article.paper table"),
];

#[tokio::test]
async fn the_pages_of_consolidated_reports_hinder_nobody() {
    let mut walk = Walk::open().await;
    let methodologist = walk.meets("methodologist", a_methodologist()).await;
    walk.meets("centre-head", a_centre_head()).await;
    let head = walk.meets("head", a_head()).await;
    walk.meets("principal", a_principal()).await;
    let portal = &walk.served.portal;
    for (school, members) in portal.world.near.schools.iter().zip([8, 5]) {
        let report = a_sent_report(school).with_members(members).with(Indicator::W1, "", Some(Value::ratio(3, 5)));
        let report = report.with(Indicator::K5, "0-3", Some(Value::count(2))).with(Indicator::B2, "kind:script", None);
        portal.given(report.saying("general", "Год был трудным. Заседаний стало меньше.")).await;
    }
    let begun = begin(&methodologist).await;
    let texts = methodologist.get(format!("{begun}/texts/general")).await;
    let forms = texts.attributes("article form input[name=submission]", "value");
    let quoted = [("submission", forms[0].as_str()), ("text", "Год был трудным.")];
    methodologist.post(format!("{begun}/texts/general"), &quoted).await.says("consolidated-quoted");
    let [empty, proposed] = [("2026", "year"), ("2025", "half-year")].map(async |(year, kind)| {
        let form = methodologist.get("/consolidated/new").await.form("#start-form").choose("first_year", year);
        form.choose("kind", kind).submit().await.path().to_owned()
    });
    let (empty, proposed) = (empty.await, proposed.await);
    methodologist.get(&proposed).await.form(&format!("{proposed}/proposal")).submit().await.says("consolidated-proposed");
    // An approved report shows each association its line.
    let mut tx = portal.write().await;
    a_quoted_report(&mut tx, portal.world.school(), head.person.id).await;
    tx.commit().await.unwrap();
    let id = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    walk.knows("consolidated", id(&begun));
    walk.knows("consolidated:empty", id(&empty));
    walk.knows("consolidated:proposed", id(&proposed));
    walk.knows("chapter", "general");

    walk.examine(PAGES).await;
}
