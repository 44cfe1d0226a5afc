//! Analytic reports: the list, the editor, the figures, the paper.

use super::walk::{Visit, Walk, sees};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("head", "/reports").showing("main .rows"),
    sees("head", "/reports/new"),
    sees("head", "/reports/half-year").showing("#settle-form"),
    sees("methodologist", "/reports/templates").showing("main .rows"),
    sees("methodologist", "/reports/templates/{kind}").showing("#template-form"),
    sees("head", "/reports/{report}").showing("article table"),
    sees("deputy", "/reports/{report}").showing("article table"),
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
    walk.meets("methodologist", a_methodologist()).await;
    let portal = &walk.served.portal;
    portal.given(a_plan(&head.person).for_year(2026)).await;
    portal.given(a_decision(&head.person)).await;
    let report = a_report(&head.person).written("Нас восемь").counting("K1", "", &["А. П. Примерова"]);
    let report = portal.given(report).await;
    walk.knows("report", report);
    walk.knows("chapter", "tasks");
    walk.knows("indicator", "K1");
    walk.knows("kind", "year");

    walk.examine(PAGES).await;
}
