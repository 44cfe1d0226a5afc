//! The plans of the associations within reach, year by year.

use askama::Template;

use crate::access::KEEPERS;
use crate::error::Result;
use crate::plans::model::{Status, year_title};
use crate::plans::store::plans::{self, Listed};
use crate::text::{Locale, say};
use crate::web::{Ctx, Response, filters};

#[derive(Template)]
#[template(path = "plans/list.html")]
struct List {
    plans: Vec<Listed>,
    may_begin: bool,
    /// Whether plans of several associations stand here, so that each must be named.
    several: bool,
    locale: Locale,
}

impl List {
    fn year(&self, plan: &Listed) -> String {
        year_title(plan.first_year)
    }

    fn look(&self, plan: &Listed) -> &'static str {
        Status::from_code(&plan.status).map_or("draft", Status::look)
    }

    fn status(&self, plan: &Listed) -> String {
        say(self.locale, &format!("plans-status-{}", plan.status)).into_owned()
    }

    fn path(&self, plan: &Listed) -> String {
        crate::plans::path(plan.id)
    }
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let plans = plans::list(&mut tx).await?;
    let several = plans.iter().any(|plan| plan.association != plans[0].association);
    ctx.page(List { plans, several, may_begin: KEEPERS.admits(Some(&ctx.actor)), locale: ctx.locale() })
}
