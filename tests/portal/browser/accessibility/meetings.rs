//! Meetings: their list, their agendas, the page on which a protocol is written.

use super::walk::{Visit, Walk, sees};
use crate::protocols::a_correction;
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
    sees("head", "/meetings/{meeting}/signing"),
    sees("head", "/meetings/{meeting}/drafting"),
    sees("head", "/meetings/{meeting}/protocol"),
    sees("head", "/meetings/{meeting:signed}/signing"),
    sees("teacher", "/meetings/{meeting:signed}/signing"),
    sees("teacher", "/meetings/{meeting:signed}/extract"),
    sees("head", "/meetings/{meeting:signed}/comparison"),
    sees("nobody", "/check/{verification}"),
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
    let signed = a_correction(portal, &head).await;
    let codes = head.get(format!("{}/signing", signed.path())).await.attributes("a[href^='/check/']", "href");
    walk.knows("meeting", read.id);
    walk.knows("meeting:planned", planned.id);
    walk.knows("meeting:signed", signed.id);
    walk.knows("verification", codes[0].trim_start_matches("/check/"));

    walk.examine(PAGES).await;
}
