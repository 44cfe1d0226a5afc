//! Analytic reports: the list, the editor, the figures, the paper.

use super::walk::{Visit, Walk, sees};
use crate::report_changes::{Hands, return_with_a_remark};
use crate::reports::write;
use crate::submissions::open_first;
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("head", "/reports").showing("main .rows"),
    sees("head", "/reports/new"),
    sees("head", "/reports/half-year").showing("#settle-form"),
    sees("methodologist", "/reports/templates").showing("main .rows"),
    sees("methodologist", "/reports/templates/{kind}").showing("#template-form"),
    sees("head", "/reports/{report}").showing("article table"),
    sees("deputy", "/reports/{report}").showing("article table"),
    sees("head", "/reports/{report}/changes"),
    sees("author", "/reports/{report:returned}").showing(".mn"),
    sees("author", "/reports/{report:returned}/changes").showing(".change .mn form"),
    sees("head", "/reports/{report}/edit"),
    sees("head", "/reports/{report}/edit/{chapter}").showing("#report-form"),
    sees("head", "/reports/{report}/figures").showing("main table"),
    sees("head", "/reports/{report}/figures/{indicator}").showing(".figure-rows"),
    sees("head", "/reports/{report}/paper").showing("article.paper"),
    sees("head", "/reports/{report}/figures/paper").showing("article.paper table"),
];

#[tokio::test]
async fn the_pages_of_reports_hinder_nobody() {
    let mut walk = Walk::open().await;
    let head = walk.meets("head", a_head()).await;
    walk.meets("deputy", a_deputy()).await;
    let methodologist = walk.meets("methodologist", a_methodologist()).await;
    let author = walk.meets("author", a_head().of(&World::default().near.schools[1])).await;
    let portal = &walk.served.portal;
    portal.given(a_plan(&head.person).for_year(2026)).await;
    portal.given(a_decision(&head.person)).await;
    let report = a_report(&head.person).written("Нас восемь").counting("K1", "", &["А. П. Примерова"]);
    let report = portal.given(report).await;
    let hands = Hands { head: author, ..Hands::of(portal, portal.world.neighbour()).await };
    let returned = hands.bring("Провели несколько занятий").await;
    let page = open_first(&methodologist).await;
    return_with_a_remark(&methodologist, &page, "Провели несколько занятий", "Сколько именно?").await;
    let form = hands.head.get(&returned).await.form(&format!("{returned}/reopening")).fill("reason", "Замечания центра");
    form.submit().await.says("reports-reopened");
    write(&hands.head, &returned, "general", "Провели шесть занятий").await.says("reports-saved");
    walk.knows("report", report);
    walk.knows("report:returned", returned.rsplit('/').next().unwrap().to_owned());
    walk.knows("chapter", "tasks");
    walk.knows("indicator", "K1");
    walk.knows("kind", "year");

    walk.examine(PAGES).await;
}
