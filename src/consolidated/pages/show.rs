//! A consolidated report: who is missing, the table, what is told of all together, the chapters, the road.

use askama::Template;

use super::table::{Head, Row, heads, rows, sums};
use super::{Assembled, assemble, title};
use crate::consolidated::model::form::DeedForm;
use crate::consolidated::model::lists::{Distribution, Few};
use crate::consolidated::model::sheet::Changed;
use crate::consolidated::model::writing::{Said, Written};
use crate::consolidated::paths;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::ConsolidatedId;
use crate::text::Value;
use crate::web::{Ctx, Errors, Path, Response, filters};

/// What the reader may do.
#[derive(Clone, Copy)]
pub struct Offers {
    write: bool,
    recall: bool,
    decide: bool,
}

#[derive(Template)]
#[template(path = "consolidated/show.html")]
pub struct Show {
    title: String,
    all: Assembled,
    heads: Vec<Head>,
    rows: Vec<Row>,
    sums: Vec<Row>,
    offers: Offers,
    pub form: DeedForm,
    pub errors: Errors,
}

impl Show {
    fn path(&self) -> String {
        paths::show(self.all.report.id)
    }

    fn chapter_path(&self, chapter: &Written) -> String {
        paths::chapter(self.all.report.id, &chapter.code)
    }

    fn texts_path(&self, chapter: &Written) -> String {
        paths::texts(self.all.report.id, &chapter.code)
    }

    fn language(&self) -> &'static str {
        self.all.report.locale.code()
    }

    /// How many quotations of a chapter its school has changed.
    fn stale(&self, chapter: &Written) -> usize {
        let said = chapter.paragraphs.iter().flatten();
        said.filter(|said| matches!(said, Said::Quoted { is_stale: true, .. } | Said::Lost(_))).count()
    }

    fn share(&self, number: &i64, distribution: &Distribution) -> i64 {
        number * 100 / distribution.greatest().max(1)
    }

    fn held(&self, few: &Few) -> String {
        match few.planned {
            Some(planned) => self.all.words.value(Some(crate::indicators::Value::ratio(few.held, planned))),
            None => few.held.to_string(),
        }
    }

    fn none_held(&self) -> Vec<&Few> {
        self.all.sheet.few_meetings.iter().filter(|few| few.held == 0).collect()
    }

    /// «Школа № 2: закрыта 14 ноября 2026, вошла в Школу № 1».
    fn change(&self, change: &Changed) -> String {
        self.all.words.change(change)
    }

    fn approved(&self) -> Option<String> {
        let approval = self.all.report.approval.as_ref()?;
        let day = approval.dated.map(crate::documents::figures).unwrap_or_default();
        let args = [("day", Value::from(day)), ("number", Value::from(approval.number.as_str()))];
        let key = if approval.number.is_empty() { "consolidated-approved-on" } else { "consolidated-approved-by-number" };
        Some(format!("{}: {} {}", self.all.words.say(key, &args), approval.by_post, approval.by_name))
    }

    fn number(&self, number: &Option<i64>) -> String {
        number.map_or_else(|| self.all.words.value(None), |number| number.to_string())
    }
}

pub async fn show(ctx: Ctx, Path(id): Path<ConsolidatedId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let page = load(&ctx, &mut tx, id).await?;
    ctx.page(page)
}

pub async fn load(ctx: &Ctx, tx: &mut Tx, id: ConsolidatedId) -> Result<Show> {
    let all = assemble(ctx, tx, id).await?;
    let report = &all.report;
    let offers = Offers {
        write: report.can_write(&ctx.actor).is_ok(),
        recall: report.can_recall(&ctx.actor).is_ok(),
        decide: report.can_decide(&ctx.actor).is_ok(),
    };
    Ok(Show {
        title: title(ctx, report),
        heads: heads(&all.sheet, &all.words),
        rows: rows(&all.sheet, &all.words),
        sums: sums(&all.sheet, &all.words, report.first_year),
        offers,
        form: DeedForm { dated: ctx.today().to_string(), version: report.version.to_string(), ..DeedForm::default() },
        errors: Errors::default(),
        all,
    })
}
