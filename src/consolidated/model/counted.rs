//! What a sheet is made of: what is asked of it, and the schools whose reports it counts.

use time::Date;

use super::source::{Counts, Source};
use crate::indicators::{Indicator, SentFigure};

/// What is asked of the sheet.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    pub indicators: &'a [Indicator],
    pub counts: Counts,
    pub due_on: Date,
    /// The first and the last day of the year.
    pub year: (Date, Date),
    /// Directions of upbringing, so that the ones nobody wrote for are seen.
    pub directions: &'a [String],
}

/// A school with its counted reports.
pub(super) struct Counted<'a> {
    pub name: &'a str,
    pub reports: Vec<(&'a str, &'a [SentFigure])>,
}

/// A school out of the sources of its associations; nothing where none of its reports is counted.
pub(super) fn counted(group: &[Source], counts: Counts) -> Option<Counted<'_>> {
    let reports = group.iter().filter_map(|source| Some((source.association_name.as_str(), source.counted(counts)?)));
    let reports: Vec<_> = reports.collect();
    let name = group.first()?.school_name.as_str();
    (!reports.is_empty()).then_some(Counted { name, reports })
}

/// The figures of all its reports.
pub(super) fn figures<'a>(school: &Counted<'a>) -> Vec<&'a [SentFigure]> {
    school.reports.iter().map(|(_, figures)| *figures).collect()
}
