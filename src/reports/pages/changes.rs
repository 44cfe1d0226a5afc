//! What has become of what was sent: two rounds of a report side by side, or the last one against what is being written, with
//! each remark of the centre beside its place and what the author has answered.

use askama::Template;

use super::open;
use crate::db::Tx;
use crate::documents::{Block, Document};
use crate::error::Result;
use crate::ids::ReportId;
use crate::plans::Status;
use crate::reports::gathered::gather;
use crate::reports::model::{Report, Sent};
use crate::reports::store::sent;
use crate::reports::{paths, words};
use crate::submissions::{self, Compared};
use crate::text::{Locale, say_with};
use crate::web::{Ctx, Path, Query, Response, filters, form};

form! {
    /// The round whose successor is looked at.
    pub struct Wish { round }
}

/// What a round is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Later<'a> {
    Sent(&'a Sent),
    /// What is being written now.
    Written,
    /// Nothing has come after it.
    Nothing,
}

/// A round with what came after it.
struct Pair<'a> {
    round: &'a Sent,
    later: Later<'a>,
}

/// A pair that may be chosen.
struct Tab {
    label: String,
    href: String,
    is_current: bool,
}

#[derive(Template)]
#[template(path = "reports/changes.html")]
struct Changes {
    report: Report,
    tabs: Vec<Tab>,
    /// Absent as long as nothing was sent.
    compared: Option<Compared>,
    may_answer: bool,
    locale: Locale,
}

impl Changes {
    fn title(&self) -> String {
        words::title_of(self.locale, &self.report)
    }

    fn report_path(&self) -> String {
        paths::show(self.report.id)
    }

    /// Answers come back to this report.
    fn id(&self) -> String {
        self.report.id.to_string()
    }

    fn answer_path(&self, remark: &submissions::Remark) -> String {
        format!("{}/remarks/{}/answer", submissions::of_school(remark.submission), remark.id)
    }
}

pub async fn show(ctx: Ctx, Path(id): Path<ReportId>, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let report = open(&ctx, &mut tx, id).await?;
    let rounds = sent::list(&mut tx, id).await?;
    let pairs = pairs(&report, &rounds);
    let wanted = pairs.iter().position(|pair| pair.round.round.to_string() == wish.round).unwrap_or(0);
    let tab = |(at, pair): (usize, &Pair<'_>)| Tab {
        label: pair.label(ctx.locale()),
        href: format!("{}?round={}", paths::changes(id), pair.round.round),
        is_current: at == wanted,
    };
    let tabs = pairs.iter().enumerate().map(tab).collect();
    let compared = match pairs.get(wanted) {
        Some(pair) => Some(compare(&ctx, &mut tx, &report, pair).await?),
        None => None,
    };
    let may_answer = pairs.get(wanted).is_some_and(|pair| pair.round.is_answered());
    ctx.page(Changes { tabs, compared, may_answer, report, locale: ctx.locale() })
}

/// Every round that was not taken back with its successor, the latest first.
fn pairs<'a>(report: &Report, rounds: &'a [Sent]) -> Vec<Pair<'a>> {
    let sent: Vec<&Sent> = rounds.iter().filter(|sent| sent.status != "recalled").collect();
    let Some(last) = sent.first() else { return Vec::new() };
    let is_written = last.edition != Some(report.edition);
    let end = match sent.len() {
        _ if is_written => Some(Pair { round: last, later: Later::Written }),
        1 => Some(Pair { round: last, later: Later::Nothing }),
        _ => None,
    };
    end.into_iter().chain(sent.windows(2).map(|two| Pair { round: two[1], later: Later::Sent(two[0]) })).collect()
}

impl Pair<'_> {
    fn label(&self, locale: Locale) -> String {
        let value = ("value", self.round.round.to_string().into());
        let label = match self.later {
            Later::Sent(later) => say_with(locale, "reports-changes-sent", &[value, ("other", later.round.to_string().into())]),
            Later::Written => say_with(locale, "reports-changes-written", &[value]),
            Later::Nothing => say_with(locale, "reports-changes-nothing", &[value]),
        };
        label.into_owned()
    }
}

async fn compare(ctx: &Ctx, tx: &mut Tx, report: &Report, pair: &Pair<'_>) -> Result<Compared> {
    let later = match pair.later {
        Later::Sent(later) => submissions::find_paper(tx, later.id).await?,
        Later::Nothing => submissions::find_paper(tx, pair.round.id).await?,
        Later::Written => gather(tx, report.clone(), ctx.dated(), ctx.now()).await?.printed().document(),
    };
    let mut compared = submissions::compare(tx, pair.round.id, &later).await?;
    if pair.later == Later::Written && report.status != Status::Approved {
        // The stamps of a text that is on its way are not set yet: nobody has taken them away.
        compared.places.retain(|(change, _)| !is_stamp(&later, change.block));
    }
    Ok(compared)
}

fn is_stamp(paper: &Document, block: usize) -> bool {
    matches!(paper.blocks.get(block), Some(Block::Stamps(_)))
}
