//! The annual plan: its list, its paper, its editor, its editions.

use super::walk::{Visit, Walk, sees, sends};
use crate::plan_import::{bring, document};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("head", "/plans"),
    sees("principal", "/plans"),
    sees("head", "/plans/new"),
    sees("head", "/plans/imports").showing("main .rows"),
    sends("head", "/plans/imports", "main form.sheet"),
    sees("head", "/plans/imports/{paper}").showing(".pair"),
    sees("head", "/plans/imports/{paper:accepted}").showing("#take-back"),
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
    sees("head", "/plans/public").showing("main .rows"),
    sees("head", "/plans/public/{plan:public}").showing("table"),
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
    for (name, is_accepted) in [("paper", false), ("paper:accepted", true)] {
        let preview = bring(&head, "План.docx", document("02-months-as-rows")).await;
        if is_accepted {
            preview.form(&format!("{}/acceptance", preview.path())).submit().await.opens();
        }
        walk.knows(name, preview.path().rsplit('/').next().unwrap().to_owned());
    }
    walk.knows("plan", plan.id);
    walk.knows("item", plan.items[1]);
    walk.knows("plan:amended", amended.id);
    walk.knows("edition", 1);
    for (name, part) in
        [("part:theme", "theme"), ("part:meetings", "meetings"), ("part:events", "events"), ("part:annexes", "annexes")]
    {
        walk.knows(name, part);
    }

    let path = format!("/plans/{}", amended.id);
    head.get(&path).await.form(&format!("{path}/publication")).submit().await.says("plans-published");
    walk.knows("plan:public", amended.id);

    walk.examine(PAGES).await;
}
