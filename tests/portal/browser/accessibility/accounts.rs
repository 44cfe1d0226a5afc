//! The door, the ways in, one's own account and the view of pages.

use kopilka::access::Role;

use super::walk::{NOBODY, Visit, Walk, sees, sends};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees(NOBODY, "/login"),
    sends(NOBODY, "/login", "main form"),
    sees(NOBODY, "/account").showing("input[name=next][value='/account']"),
    sees(NOBODY, "/reset"),
    sends(NOBODY, "/reset", "main form"),
    sees(NOBODY, "/reset/sent"),
    sees(NOBODY, "/invitation"),
    sends(NOBODY, "/invitation", "main form"),
    sees(NOBODY, "/invitation/{code}").showing("input[name=repeated]"),
    sends(NOBODY, "/invitation/{code}", "main form"),
    sees(NOBODY, "/invitation/{code:gone}").showing("main .empty"),
    sees(NOBODY, "/settings/view"),
    sees("teacher", "/settings/view?back=/account"),
    sees("teacher", "/account").showing("form[action$='/delete']"),
    sends("teacher", "/account", "form[action='/account/password']"),
    sees("combining", "/account").showing(".who details"),
];

#[tokio::test]
async fn the_door_and_ones_own_account_hinder_nobody() {
    let mut walk = Walk::open().await;
    let teacher = walk.meets("teacher", a_teacher().with_email("anna@school.example")).await;
    let near = walk.served.portal.world.near.clone();
    walk.meets("combining", a_teacher().holding_in(Role::Principal, &near.schools[1])).await;
    let portal = &walk.served.portal;
    portal.sign_in_as(&teacher.person).await;
    let invited = portal.given(a_teacher().invited()).await;
    let slips = portal.sign_in(a_head()).await.post(format!("/people/{}/invitation", invited.id), &[]).await;
    let link = slips.attributes(".slip input[readonly]", "value").remove(0);
    walk.knows("code", link.rsplit('/').next().unwrap_or_default());
    walk.knows("code:gone", "a-link-that-no-longer-opens-anything-at-all");

    walk.examine(PAGES).await;
}
