//! Meetings: their list, their agendas, the page on which a protocol is written.

use super::walk::{Visit, Walk, sees};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("head", "/meetings"),
    sees("teacher", "/meetings"),
    sees("head", "/meetings/new"),
    sees("head", "/meetings/proposals"),
    sees("teacher", "/meetings/proposals"),
    sees("head", "/meetings/{meeting:planned}"),
    sees("teacher", "/meetings/{meeting:planned}"),
    sees("head", "/meetings/{meeting:planned}/edit"),
    sees("head", "/meetings/{meeting}"),
    sees("teacher", "/meetings/{meeting}"),
    sees("principal", "/meetings/{meeting}"),
    sees("head", "/meetings/{meeting}/edit"),
];

#[tokio::test]
async fn the_pages_of_meetings_hinder_nobody() {
    let mut walk = Walk::open().await;
    let head = walk.meets("head", a_head()).await;
    walk.meets("principal", a_principal()).await;
    walk.meets("teacher", a_teacher()).await;
    let portal = &walk.served.portal;
    let read = portal.given(a_meeting(&head.person).read()).await;
    let planned = portal.given(a_meeting(&head.person)).await;
    walk.knows("meeting", read.id);
    walk.knows("meeting:planned", planned.id);

    walk.examine(PAGES).await;
}
