//! The reports of the associations within reach, year by year.

use askama::Template;

use crate::access::{KEEPERS, SCHOOL_LEADERS};
use crate::error::Result;
use crate::plans::{Status, year_title};
use crate::reports::model::{Kind, Sent};
use crate::reports::paths;
use crate::reports::store::reports::{self, Listed};
use crate::reports::words::title;
use crate::text::{Locale, say};
use crate::web::{Ctx, Response, filters};

#[derive(Template)]
#[template(path = "reports/list.html")]
struct List {
    reports: Vec<Listed>,
    may_begin: bool,
    /// Whether reports of several associations stand here, so that each must be named.
    several: bool,
    locale: Locale,
}

impl List {
    fn title(&self, report: &Listed) -> String {
        title(self.locale, Kind::from_code(&report.kind).unwrap_or(Kind::Year), report.first_year, &report.title)
    }

    fn is_event(&self, report: &Listed) -> bool {
        report.kind == Kind::Event.code()
    }

    fn year(&self, report: &Listed) -> String {
        year_title(report.first_year)
    }

    fn look(&self, report: &Listed) -> &'static str {
        match &report.sent {
            Some(sent) => Sent::look_of(sent),
            None => Status::from_code(&report.status).map_or("draft", Status::look),
        }
    }

    fn status(&self, report: &Listed) -> String {
        let key = match &report.sent {
            Some(sent) => format!("reports-sent-{sent}"),
            None => format!("reports-status-{}", report.status),
        };
        say(self.locale, &key).into_owned()
    }

    fn path(&self, report: &Listed) -> String {
        paths::show(report.id)
    }
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let may_begin = KEEPERS.admits(Some(&ctx.actor));
    let reports = reports::list(&mut tx, may_begin || SCHOOL_LEADERS.admits(Some(&ctx.actor))).await?;
    let several = reports.iter().any(|report| report.association != reports[0].association);
    ctx.page(List { reports, several, may_begin, locale: ctx.locale() })
}
