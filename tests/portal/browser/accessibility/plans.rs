//! The annual plan: its list, its paper, its editor, its editions.

use super::walk::{Visit, Walk, sees};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("head", "/plans"),
    sees("principal", "/plans"),
    sees("head", "/plans/new"),
    sees("head", "/plans/{plan}").showing("table"),
    sees("deputy", "/plans/{plan}").showing("table"),
    sees("teacher", "/plans/{plan}").showing("table"),
    sees("head", "/plans/{plan}/edit"),
    sees("head", "/plans/{plan}/edit/{part:theme}"),
    sees("head", "/plans/{plan}/edit/{part:meetings}"),
    sees("head", "/plans/{plan}/edit/{part:events}"),
    sees("head", "/plans/{plan}/rows/{item}"),
    sees("teacher", "/plans/{plan}/rows/{item}"),
    sees("head", "/plans/{plan:amended}").showing("table"),
    sees("head", "/plans/{plan:amended}/editions/{edition}"),
    sees("head", "/plans/{plan:amended}/comparison"),
    sees("head", "/plans/{plan:amended}/diary"),
    sees("head", "/plans/{plan:amended}/editions/{edition}/paper").showing("article.paper"),
    sees("head", "/plans/{plan:amended}/editions/{edition}/corrections/paper").showing("article.paper"),
    sees("head", "/plans/{plan}/paper").showing("article.paper table"),
    sees("head", "/plans/{plan}/edit/{part:annexes}"),
];

#[tokio::test]
async fn the_pages_of_plans_hinder_nobody() {
    let mut walk = Walk::open().await;
    let head = walk.meets("head", a_head()).await;
    walk.meets("deputy", a_deputy()).await;
    walk.meets("principal", a_principal()).await;
    walk.meets("teacher", a_teacher()).await;
    let portal = &walk.served.portal;
    let plan = portal.given(a_plan(&head.person).for_year(2026)).await;
    let amended = portal.given(a_plan(&head.person).for_year(2025).amended()).await;
    walk.knows("plan", plan.id);
    walk.knows("item", plan.items[1]);
    walk.knows("plan:amended", amended.id);
    walk.knows("edition", 1);
    for (name, part) in
        [("part:theme", "theme"), ("part:meetings", "meetings"), ("part:events", "events"), ("part:annexes", "annexes")]
    {
        walk.knows(name, part);
    }

    walk.examine(PAGES).await;
}
