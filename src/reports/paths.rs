//! Addresses of reports.

use std::borrow::Borrow;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::ids::ReportId;
use crate::indicators::Indicator;

pub fn show(id: impl Borrow<ReportId>) -> String {
    format!("/reports/{}", id.borrow())
}

/// A chapter in the editor.
pub fn edit(id: impl Borrow<ReportId>, chapter: &str) -> String {
    format!("/reports/{}/edit/{chapter}", id.borrow())
}

pub fn figures(id: impl Borrow<ReportId>) -> String {
    format!("/reports/{}/figures", id.borrow())
}

/// One figure with the rows it counts.
pub fn figure(id: impl Borrow<ReportId>, indicator: Indicator, part: &str) -> String {
    let path = format!("/reports/{}/figures/{}", id.borrow(), indicator.code());
    if part.is_empty() { path } else { format!("{path}?part={}", utf8_percent_encode(part, NON_ALPHANUMERIC)) }
}

/// The report on paper.
pub fn paper(id: impl Borrow<ReportId>) -> String {
    format!("/reports/{}/paper", id.borrow())
}

/// The figures alone on paper.
pub fn figures_paper(id: impl Borrow<ReportId>) -> String {
    format!("/reports/{}/figures/paper", id.borrow())
}
