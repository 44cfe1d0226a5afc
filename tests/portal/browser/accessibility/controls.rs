//! Thematic controls: their list, the class that is marked, the memo and those it names.

use super::walk::{Visit, Walk, sees, sends};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("deputy", "/controls"),
    sees("deputy", "/controls/new?theme=parents"),
    sends("deputy", "/controls/new", "#control-form"),
    sees("deputy", "/controls/{control}"),
    sees("deputy", "/controls/{control}/edit"),
    sees("deputy", "/controls/{control}/objects/{object}"),
    sees("deputy", "/controls/{control}/memo"),
    sees("deputy", "/controls/{control:signed}"),
    sees("deputy", "/controls/{control:signed}/paper"),
    sees("deputy", "/controls/{control:signed}/repeat"),
    sends("deputy", "/controls/{control:signed}/repeat", "#repeat-form"),
    sees("teacher", "/controls"),
    sees("teacher", "/controls/{control:signed}"),
    sees("teacher", "/controls/{control:signed}/paper"),
];

#[tokio::test]
async fn the_pages_of_controls_hinder_nobody() {
    let mut walk = Walk::open().await;
    let deputy = walk.meets("deputy", a_deputy()).await;
    let teacher = walk.meets("teacher", a_teacher()).await;
    let portal = &walk.served.portal;
    portal.given(a_meeting(&deputy.person)).await;
    let draft = portal.given(a_control(&deputy.person).of_teachers(&[&teacher.person])).await;
    let signed = portal.given(a_control(&deputy.person).of_teachers(&[&teacher.person]).signed()).await;
    walk.knows("control", draft.id);
    walk.knows("object", draft.objects[0]);
    walk.knows("control:signed", signed.id);

    walk.examine(PAGES).await;
}
