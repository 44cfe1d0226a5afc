//! A report with what its papers need beside its words, and the copy of it that goes to the centre.

use std::sync::Arc;

use time::OffsetDateTime;

use super::model::{Report, Reported};
use super::print::Printed;
use super::store::reports::list_of_year;
use super::store::road::list_steps;
use crate::db::Tx;
use crate::documents::{Document, figures};
use crate::error::Result;
use crate::ids::AssociationId;
use crate::members::{PaperSettings, settings_on};
use crate::plans::{Leader, Status, Step, leaders, stamps_since_sent};
use crate::submissions::{Chapter, Kind, Sending};
use crate::terms::Terms;
use crate::text::{Dated, Value, say_with};

/// What the papers of a report are made of.
pub struct Gathered {
    pub report: Report,
    settings: PaperSettings,
    terms: Arc<Terms>,
    leaders: Vec<Leader>,
    steps: Vec<Step>,
    dated: Dated,
}

/// A report with the names and the leaders of the day on which it was approved.
pub async fn gather(tx: &mut Tx, report: Report, dated: Dated, now: OffsetDateTime) -> Result<Gathered> {
    let on = match report.approved_at {
        Some(at) if report.status == Status::Approved => dated.day_of(at),
        _ => dated.today,
    };
    Ok(Gathered {
        settings: settings_on(tx, report.association, on).await?,
        terms: Terms::load(tx, now).await?,
        leaders: leaders(tx, report.association, report.school, on).await?,
        steps: list_steps(tx, report.id).await?,
        dated,
        report,
    })
}

impl Gathered {
    pub fn printed(&self) -> Printed<'_> {
        let report = &self.report;
        let stamped = if report.stamped == 0 { Vec::new() } else { stamps_since_sent(&self.steps, report.edition) };
        Printed {
            footer: self.settings.portal_mark.then(|| self.footer(&stamped)).flatten(),
            settings: &self.settings,
            terms: &self.terms,
            leaders: &self.leaders,
            stamped,
            report,
        }
    }

    /// Who set which stamp in the portal, and when; on paper it stands for no signature.
    fn footer(&self, stamped: &[&Step]) -> Option<String> {
        let locale = self.settings.locale;
        let told = |step: &&Step| {
            let word = say_with(locale, &format!("reports-step-{}", step.deed), &[]);
            let args = [
                ("what", Value::from(word.into_owned())),
                ("day", Value::from(figures(self.dated.day_of(step.done_at)))),
                ("who", Value::from(step.by.in_signature(self.settings.profile.names))),
            ];
            say_with(locale, "plans-paper-portal-step", &args).into_owned()
        };
        let told: Vec<String> = stamped.iter().map(told).collect();
        let told = [("value", Value::from(told.join("; ")))];
        (!stamped.is_empty()).then(|| say_with(locale, "plans-paper-portal", &told).into_owned())
    }

    /// The copy that goes to the centre: the paper, the figures without names, the chapters.
    pub fn sending(&self, kind: Kind) -> Sending {
        let printed = self.printed();
        let report = &self.report;
        let chapters = report.chapters.iter().map(|chapter| Chapter {
            code: chapter.heading.code.clone(),
            title: chapter.heading.title(&report.language).to_owned(),
            text: printed.text_of(chapter),
        });
        Sending {
            school: report.school,
            district: report.district,
            association: report.association,
            school_name: report.school_name.clone(),
            association_name: report.association_name.clone(),
            first_year: report.first_year,
            kind,
            number: 0,
            source: Some((report.id.0, report.edition)),
            title: printed.name(),
            paper: printed.document(),
            figures: report.figures.iter().map(Reported::sent).collect(),
            chapters: chapters.collect(),
            is_empty: report.is_empty(),
        }
    }
}

/// The reports of an association for a year, as the folder of the year holds them.
pub async fn bound(
    tx: &mut Tx,
    association: AssociationId,
    first_year: i32,
    (dated, now): (Dated, OffsetDateTime),
) -> Result<Vec<Document>> {
    let mut papers = Vec::new();
    for report in list_of_year(tx, association, first_year).await? {
        papers.push(gather(tx, report, dated, now).await?.printed().document());
    }
    Ok(papers)
}
