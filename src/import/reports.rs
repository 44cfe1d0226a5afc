//! Reports become what their schools have sent to the centre: a paper with a table of figures, and the figures themselves.
//! Drafts are left out: another program's unfinished work is its own.

use std::path::PathBuf;

use time::{Date, Month, OffsetDateTime, Time};

use super::counts::Counts;
use super::lines;
use super::records::{Report, id};
use super::store::reports::{self, Columns};
use crate::access::Reach;
use crate::documents::{Block, Cell, Column, Document, Profile, Table};
use crate::ids::{AssociationId, SchoolId, SubmissionId};
use crate::indicators::{Indicator, SentFigure, Value};
use crate::jobs::Work;
use crate::submissions::Kind;
use crate::text::{Locale, say, say_with};

pub async fn import(work: &Work, path: PathBuf, tell: impl Fn(Counts, bool)) -> anyhow::Result<()> {
    let mut counts = Counts::default();
    let mut batches = lines::batches::<Report>(path);
    while let Some(batch) = batches.recv().await {
        let batch = batch?;
        let lines = batch.len();
        let mut columns = Columns::default();
        for report in &batch {
            let Some(period) = Period::read(&report.period).filter(|_| report.status != "draft") else { continue };
            let figures = figures(report);
            let paper = paper(&period, &figures);
            columns.ids.push(
                id::<SubmissionId>(period.kind.code(), report.school_id * 10_000 + u64::from(period.year.unsigned_abs())).0,
            );
            columns.schools.push(id::<SchoolId>("school", report.school_id).0);
            columns.associations.push(id::<AssociationId>("association", report.school_id).0);
            columns.first_years.push(period.year);
            columns.kinds.push(period.kind.code().to_owned());
            columns.titles.push(paper.title.clone());
            columns.papers.push(serde_json::to_value(&paper)?);
            columns.figures.push(serde_json::to_value(figures.into_iter().map(|(_, figure)| figure).collect::<Vec<_>>())?);
            columns.statuses.push(report.status.clone());
            columns.sent_at.push(period.sent_at);
        }
        let mut tx = work.db.write(&Reach { schools: columns.schools.clone(), ..Reach::default() }).await?;
        let known = reports::count_known(&mut tx, &columns.ids).await?;
        let added = reports::insert(&mut tx, &columns).await?;
        tx.commit().await?;
        counts += Counts::of(lines, added, known);
        tell(counts, false);
    }
    tell(counts, true);
    Ok(())
}

/// What a report tells of, and the day on which such reports are due.
struct Period {
    kind: Kind,
    /// 2018 stands for 2018/19.
    year: i32,
    sent_at: OffsetDateTime,
}

impl Period {
    fn read(period: &str) -> Option<Self> {
        let (year, half) = period.split_once('-')?;
        let year: i32 = year.parse().ok().filter(|year| (1990..=2200).contains(year))?;
        let (kind, month) = match half {
            "1" => (Kind::HalfYear, Month::January),
            "2" => (Kind::Year, Month::June),
            _ => return None,
        };
        let day = Date::from_calendar_date(year + 1, month, 15).ok()?;
        Some(Self { kind, year, sent_at: day.with_time(Time::MIDNIGHT).assume_utc() })
    }

    fn title(&self) -> String {
        let years = format!("{}/{:02}", self.year, (self.year + 1) % 100);
        let key = if self.kind == Kind::Year { "import-report-year" } else { "import-report-half-year" };
        say_with(Locale::Ru, key, &[("years", years.into())]).into_owned()
    }
}

/// The figures that were given, each with the word it is called by.
fn figures(report: &Report) -> Vec<(&'static str, SentFigure)> {
    let given = [
        ("import-figure-teachers", Indicator::K1, "", report.teachers),
        ("import-figure-young", Indicator::K6, "", report.young_teachers),
        ("import-figure-meetings", Indicator::W1, "", report.meetings),
        ("import-figure-events", Indicator::O1, "school", report.open_events),
        ("import-figure-practices", Indicator::B1, "materials", report.practices),
        ("import-figure-trained", Indicator::P1, "persons", report.trained),
        ("import-figure-parents", Indicator::S2, "", report.parent_meetings),
    ];
    let sent = given.into_iter().filter_map(|(word, indicator, part, number)| {
        let value = Some(Value::count(number.filter(|number| *number >= 0)?));
        let part = part.to_owned();
        Some((
            word,
            SentFigure { indicator, part, value, counted: None, reason: String::new(), before: None, persons: Vec::new() },
        ))
    });
    sent.collect()
}

fn paper(period: &Period, figures: &[(&'static str, SentFigure)]) -> Document {
    let columns =
        [Column::new(say(Locale::Ru, "import-report-figure"), 4), Column::centred(say(Locale::Ru, "import-report-value"), 1)];
    let table = figures.iter().fold(Table::new("", columns), |table, (word, figure)| {
        let number = figure.value.map(|value| value.numerator.to_string()).unwrap_or_default();
        table.row([Cell::from(say(Locale::Ru, word).as_ref()), Cell::from(number)])
    });
    let title = period.title();
    Document::new(title.clone(), Locale::Ru, Profile::RU_2025, period.sent_at)
        .with(Block::Title { name: title, lines: Vec::new() })
        .with(table)
}
