//! The year's records: their list, the choice of a kind, the form.

use super::walk::{Visit, Walk, sees, sends};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("head", "/records").showing("table"),
    sees("principal", "/records").showing("table"),
    sees("teacher", "/records?kind=award").showing("main .empty"),
    sees("head", "/records/new").showing(".chips"),
    sees("head", "/records/new?kind=visit").showing("#record-form"),
    sees("teacher", "/records/new?kind=contest").showing("#record-form"),
    sends("head", "/records/new?kind=difficulty", "#record-form").showing(".errors"),
    sees("head", "/records/lines").showing("#lines-form"),
    sends("head", "/records/lines", "#lines-form").showing(".errors"),
    sees("head", "/records/{record}").showing("#record-form"),
    sees("principal", "/records/{record}"),
    sees("head", "/records/{record:removed}").showing("form[action$='/restoration']"),
    sees("head", "/records/paper").showing("article.paper table"),
];

#[tokio::test]
async fn the_pages_of_records_hinder_nobody() {
    let mut walk = Walk::open().await;
    let head = walk.meets("head", a_head()).await;
    walk.meets("principal", a_principal()).await;
    walk.meets("teacher", a_teacher()).await;
    let portal = &walk.served.portal;
    let other = portal.given(a_teacher()).await;
    let record = portal.given(a_record(&head.person, "visit").about(&head.person).and(&other)).await;
    let removed = portal.given(a_record(&head.person, "contest").about(&other).at("region").with_result("prize").removed()).await;
    walk.knows("record", record.0);
    walk.knows("record:removed", removed.0);

    walk.examine(PAGES).await;
}
