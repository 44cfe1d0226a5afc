//! What waits for the centre, the longest first, and what schools have changed after acceptance.

use askama::Template;
use time::OffsetDateTime;

use super::{district, wanted_year};
use crate::error::Result;
use crate::submissions::paths;
use crate::submissions::store::lists::{self, Lapsed, Waiting};
use crate::web::{Ctx, Pager, Query, Response, filters, form};

form! {
    pub struct QueueForm { page, year }
}

#[derive(Template)]
#[template(path = "submissions/queue.html")]
struct Queue {
    waiting: Vec<Waiting>,
    lapsed: Vec<Lapsed>,
    pager: Pager,
    now: OffsetDateTime,
}

impl Queue {
    fn days(&self, waiting: &Waiting) -> i64 {
        (self.now - waiting.sent_at).whole_days()
    }

    fn path(&self, waiting: &Waiting) -> String {
        paths::of_centre(waiting.id)
    }

    fn changes_path(&self, lapsed: &Lapsed) -> String {
        paths::of_centre(lapsed.later)
    }
}

pub async fn list(ctx: Ctx, Query(form): Query<QueueForm>) -> Result<Response> {
    let (district, page) = (district(&ctx)?, Pager::wanted(&form.page));
    let mut tx = ctx.read().await?;
    let waiting = lists::list_waiting(&mut tx, district, Pager::SIZE, Pager::offset(page)).await?;
    let lapsed = lists::list_lapsed(&mut tx, district, wanted_year(&ctx, &form.year)).await?;
    let pager = Pager::new(page, waiting.first().map_or(0, |first| first.total), "/district/queue");
    ctx.page(Queue { waiting, lapsed, pager, now: ctx.now() })
}
