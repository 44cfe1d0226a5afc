//! The first page of everybody, the search over everything, pages of words, and pages of mishaps.

use super::walk::{NOBODY, Visit, Walk, sees};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees(NOBODY, "/").showing(".cover"),
    sees(NOBODY, "/search"),
    sees(NOBODY, "/search?q=договор").showing("mark"),
    sees(NOBODY, "/search?q=ледоход").showing("main .empty"),
    sees(NOBODY, "/help"),
    sees(NOBODY, "/about"),
    sees(NOBODY, "/privacy"),
    sees(NOBODY, "/no-such-page").showing("main .empty"),
    sees("teacher", "/").showing(".round-back"),
    sees("teacher", "/more"),
    sees("teacher", "/search?q=договор").showing("mark"),
    sees("teacher", "/people").showing("main .empty"),
    sees("secretary", "/"),
    sees("head", "/").showing(".round"),
    sees("deputy", "/"),
    sees("principal", "/").showing(".kpi"),
    sees("methodologist", "/").showing(".kpi"),
    sees("methodologist", "/district/schools").showing("table"),
    sees("centre-head", "/"),
    sees("administrator", "/"),
    sees("administrator", "/more"),
    sees("former", "/").showing(".msg-warn"),
];

#[tokio::test]
async fn the_first_pages_hinder_nobody() {
    let mut walk = Walk::open().await;
    for (name, person) in [
        ("teacher", a_teacher()),
        ("secretary", a_secretary()),
        ("head", a_head()),
        ("deputy", a_deputy()),
        ("principal", a_principal()),
        ("methodologist", a_methodologist()),
        ("centre-head", a_centre_head()),
        ("administrator", an_administrator()),
        ("former", a_teacher().ended()),
    ] {
        let met = walk.meets(name, person).await;
        if name == "teacher" {
            for practice in [APractice::returned, APractice::submitted, APractice::nominated, APractice::published] {
                let practice = walk.served.portal.given(practice(a_practice(&met.person))).await;
                practice.indexed(&walk.served.portal).await;
            }
        }
    }

    walk.served.portal.run_jobs().await;

    walk.examine(PAGES).await;
}
