//! Innovative practices: the bank, a draft, a piece at the district, the sheet of an expert.

use super::walk::{Visit, Walk, sees, sends};
use crate::support::*;

pub const PAGES: &[Visit] = &[
    sees("nobody", "/innovations"),
    sees("nobody", "/innovations/{innovation:banked}"),
    sees("author", "/innovations/new"),
    sends("author", "/innovations/new", "#new-form"),
    sees("author", "/innovations/work"),
    sees("author", "/innovations/{innovation}"),
    sees("author", "/innovations/{innovation}/edit"),
    sees("author", "/innovations/{innovation}/paper"),
    sees("author", "/innovations/{innovation:decided}"),
    sees("author", "/innovations/{innovation:decided}/extract/paper"),
    sees("methodologist", "/innovations/work"),
    sees("methodologist", "/innovations/{innovation:checking}"),
    sends("methodologist", "/innovations/{innovation:checking}", "#refusal"),
    sees("methodologist", "/innovations/{innovation:banked}"),
    sees("methodologist", "/innovations/register/paper"),
    sees("expert", "/innovations/reviews/{review}"),
    sees("expert", "/innovations/reviews/{review}/paper"),
];

#[tokio::test]
async fn the_pages_of_innovations_hinder_nobody() {
    let mut walk = Walk::open().await;
    let author = walk.meets("author", a_teacher()).await;
    walk.meets("methodologist", a_methodologist()).await;
    let expert = walk.meets("expert", a_teacher().of(walk.served.portal.world.neighbour())).await;
    let portal = &walk.served.portal;
    let draft = portal.given(an_innovation(&author.person)).await;
    let checking = portal.given(an_innovation(&author.person).checking()).await;
    let judged = portal.given(an_innovation(&author.person).judged_by(&[&expert.person]).filled()).await;
    let banked = portal.given(an_innovation(&author.person).banked()).await;
    let decided = portal.given(an_innovation(&author.person).banked().decided()).await;
    walk.knows("innovation", draft.id);
    walk.knows("innovation:checking", checking.id);
    walk.knows("innovation:banked", banked.id);
    walk.knows("innovation:decided", decided.id);
    walk.knows("review", judged.sheets[0]);

    walk.examine(PAGES).await;
}
