//! Decisions: the register, and one address for each story.

use super::walk::{Visit, Walk, sees, sends};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("head", "/decisions").showing("table"),
    sees("head", "/decisions?protocol=9").showing("main .empty"),
    sees("principal", "/decisions").showing("table"),
    sees("teacher", "/decisions").showing("main .empty"),
    sees("head", "/decisions/calendar"),
    sees("head", "/decisions/{decision}").showing("#postpone-form"),
    sends("head", "/decisions/{decision}", "#close-form"),
    sees("teacher", "/decisions/{decision}"),
    sees("head", "/decisions/{decision:done}").showing("#reopen-form"),
    sends("head", "/decisions/{decision:done}", "#reopen-form")
        .with(&[("returned", "Нет таблицы"), ("version", "999")])
        .showing(".msg-warn"),
    sees("teacher", "/decisions/{decision:closed}").showing(".tl"),
];

#[tokio::test]
async fn the_pages_of_decisions_hinder_nobody() {
    let mut walk = Walk::open().await;
    let head = walk.meets("head", a_head()).await;
    walk.meets("principal", a_principal()).await;
    walk.meets("teacher", a_teacher()).await;
    let portal = &walk.served.portal;
    let gone = portal.given(a_teacher().named("Прежняя Ольга Олеговна").ended()).await;
    let open = portal.given(a_decision(&head.person).for_people(&[&gone]).due("до 10 ноября")).await;
    let [done, closed] = [portal.given(a_decision(&head.person)).await, portal.given(a_decision(&head.person)).await];
    for decision in [&done, &closed] {
        let form = head.get(decision.path()).await.form("#done-form");
        form.fill("done", "Анкету прошли 24 человека").submit().await.says("decisions-done");
    }
    head.get(closed.path()).await.form("#close-form").submit().await.says("decisions-closed");
    walk.knows("decision", open.id);
    walk.knows("decision:done", done.id);
    walk.knows("decision:closed", closed.id);

    walk.examine(PAGES).await;
}
