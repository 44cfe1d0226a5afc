//! A1: a number that a person has put in the place of the counted one; a number that jumped and nobody says why.

use super::{Finding, Place};
use crate::indicators::Value;
use crate::plans::Severity;
use crate::reports::model::Report;

pub(super) fn overruled(report: &Report, found: &mut Vec<Finding>) {
    let told = |value: Option<Value>| value.map(|value| value.numerator.to_string()).unwrap_or_default();
    for figure in &report.figures {
        let finding = |key: &'static str| Finding {
            code: "A1",
            severity: Severity::Warning,
            key,
            value: figure.indicator.code().to_owned(),
            other: String::new(),
            place: Place::Figure(figure.indicator, figure.part.clone()),
        };
        if figure.is_overruled() {
            let both = format!("{} ≠ {}", told(figure.typed), told(figure.counted));
            found.push(finding("reports-check-typed").and(both));
        }
        if figure.has_jumped() && figure.word.is_empty() {
            found.push(Finding { severity: Severity::Hint, ..finding("reports-check-jumped") });
        }
    }
}
