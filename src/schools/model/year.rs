//! The academic year of a district with its quarters, trimesters or semesters. The next year is made of the
//! last one: its days a year later, none of them on a weekend.

use serde_json::{Value, json};
use time::{Date, Duration, Month, Weekday};

use crate::clock::school_year;
use crate::ids::{AcademicYearId, DistrictId};
use crate::web::{Check, Invalid, Problem, form};

/// So many terms fit into a form.
pub const TERMS: usize = 6;

/// A quarter, a trimester or a semester.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub title: String,
    pub starts_on: Date,
    pub ends_on: Date,
}

/// What is entered of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearDraft {
    /// 2026 stands for 2026/27.
    pub first_year: i32,
    pub starts_on: Date,
    pub ends_on: Date,
    pub terms: Vec<Term>,
}

#[derive(Clone, Debug)]
pub struct AcademicYear {
    pub id: AcademicYearId,
    pub district: DistrictId,
    pub district_name: String,
    pub draft: YearDraft,
    pub version: i32,
}

impl AcademicYear {
    pub fn title(&self) -> String {
        self.draft.title()
    }
}

impl YearDraft {
    /// «2026/27».
    pub fn title(&self) -> String {
        format!("{}/{:02}", self.first_year, (self.first_year + 1) % 100)
    }

    /// The year after this one.
    pub fn next(&self) -> Self {
        let terms = self.terms.iter().map(|term| Term {
            title: term.title.clone(),
            starts_on: workday_from(year_later(term.starts_on)),
            ends_on: workday_until(year_later(term.ends_on)),
        });
        Self {
            first_year: self.first_year + 1,
            starts_on: workday_from(year_later(self.starts_on)),
            ends_on: workday_until(year_later(self.ends_on)),
            terms: terms.collect(),
        }
    }

    /// The first year of a district, by the custom of its country; the titles of the terms are given.
    pub fn usual(country: &str, today: Date, titles: &[String]) -> Self {
        let year = school_year(today);
        let day = |later: i32, month: Month, day: u8| Date::from_calendar_date(year + later, month, day).unwrap_or(today);
        let bounds = if country == "ua" {
            vec![
                (day(0, Month::September, 1), day(0, Month::December, 24)),
                (day(1, Month::January, 12), day(1, Month::June, 30)),
            ]
        } else {
            vec![
                (day(0, Month::September, 1), day(0, Month::October, 25)),
                (day(0, Month::November, 3), day(0, Month::December, 30)),
                (day(1, Month::January, 12), day(1, Month::March, 20)),
                (day(1, Month::March, 30), day(1, Month::May, 26)),
            ]
        };
        let terms: Vec<_> = bounds
            .into_iter()
            .zip(titles)
            .map(|((from, to), title)| Term { title: title.clone(), starts_on: workday_from(from), ends_on: workday_until(to) })
            .collect();
        let starts_on = terms.first().map_or(today, |term| term.starts_on);
        let ends_on = terms.last().map_or(today, |term| term.ends_on);
        Self { first_year: year, starts_on, ends_on, terms }
    }

    /// What the record of deeds tells of it.
    pub fn told(&self) -> Value {
        let terms: Vec<_> =
            self.terms.iter().map(|term| format!("{}: {} – {}", term.title, term.starts_on, term.ends_on)).collect();
        json!({
            "year": self.title(), "starts_on": self.starts_on.to_string(), "ends_on": self.ends_on.to_string(), "terms": terms,
        })
    }
}

/// The same day of the next year; 28 February after a leap day.
fn year_later(day: Date) -> Date {
    day.replace_year(day.year() + 1).or_else(|_| (day - Duration::days(1)).replace_year(day.year() + 1)).unwrap_or(day)
}

/// The day, or the Monday after it.
fn workday_from(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => day + Duration::days(2),
        Weekday::Sunday => day + Duration::days(1),
        _ => day,
    }
}

/// The day, or the Friday before it.
fn workday_until(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => day - Duration::days(1),
        Weekday::Sunday => day - Duration::days(2),
        _ => day,
    }
}

form! {
    pub struct YearForm { starts_on, ends_on, version; lists: title, term_from, term_to }
}

impl From<&AcademicYear> for YearForm {
    fn from(year: &AcademicYear) -> Self {
        let terms = &year.draft.terms;
        Self {
            starts_on: year.draft.starts_on.to_string(),
            ends_on: year.draft.ends_on.to_string(),
            version: year.version.to_string(),
            title: terms.iter().map(|term| term.title.clone()).collect(),
            term_from: terms.iter().map(|term| term.starts_on.to_string()).collect(),
            term_to: terms.iter().map(|term| term.ends_on.to_string()).collect(),
        }
    }
}

impl YearForm {
    /// The rows of the form: those filled and room for more.
    pub fn rows(&self) -> Vec<(String, String, String)> {
        let at = |list: &[String], row: usize| list.get(row).cloned().unwrap_or_default();
        (0..TERMS).map(|row| (at(&self.title, row), at(&self.term_from, row), at(&self.term_to, row))).collect()
    }

    /// Terms within the year, one after the other; rows left empty are left out.
    pub fn parse(self, first_year: i32) -> Result<YearDraft, Invalid<Self>> {
        let mut check = Check::new();
        let starts_on = check.date("starts_on", &self.starts_on);
        let ends_on = check.date("ends_on", &self.ends_on);
        let has_bounds = !self.starts_on.trim().is_empty() && !self.ends_on.trim().is_empty();
        if has_bounds && ends_on <= starts_on {
            check.add("ends_on", Problem::Rule("schools-year-ends-early"));
        }
        if has_bounds && school_year(starts_on) != first_year {
            check.add("starts_on", Problem::Rule("schools-year-other"));
        }
        let mut terms: Vec<Term> = Vec::new();
        for (row, (title, from, to)) in self.rows().into_iter().enumerate() {
            if [&title, &from, &to].iter().all(|typed| typed.trim().is_empty()) {
                continue;
            }
            let field = |name: &str| format!("{name}-{}", row + 1);
            let title = check.line(&field("title"), &title, 1..=60);
            let (from_field, to_field) = (field("from"), field("to"));
            let term = Term { title, starts_on: check.date(&from_field, &from), ends_on: check.date(&to_field, &to) };
            if from.trim().is_empty() || to.trim().is_empty() {
                continue;
            }
            if term.ends_on < term.starts_on {
                check.add(&to_field, Problem::Rule("schools-term-ends-early"));
            } else if has_bounds && (term.starts_on < starts_on || term.ends_on > ends_on) {
                check.add(&from_field, Problem::Rule("schools-term-outside"));
            } else if terms.last().is_some_and(|last| last.ends_on >= term.starts_on) {
                check.add(&from_field, Problem::Rule("schools-term-overlaps"));
            }
            terms.push(term);
        }
        check.finish(self, || YearDraft { first_year, starts_on, ends_on, terms })
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn a_year() -> YearDraft {
        YearDraft::usual(
            "ru",
            date!(2026 - 11 - 22),
            &["I четверть", "II четверть", "III четверть", "IV четверть"].map(String::from),
        )
    }

    fn a_form() -> YearForm {
        let year = AcademicYear {
            id: AcademicYearId::fresh(),
            district: DistrictId::fresh(),
            district_name: String::new(),
            draft: a_year(),
            version: 1,
        };
        YearForm::from(&year)
    }

    #[test]
    fn the_next_year_is_this_one_a_year_later_without_weekends() {
        let next = a_year().next();

        assert_eq!((next.first_year, next.title().as_str(), next.terms.len()), (2027, "2027/28", 4));
        assert_eq!(next.starts_on, date!(2027 - 09 - 01));
        for term in &next.terms {
            for day in [term.starts_on, term.ends_on] {
                assert!(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday), "{day}");
            }
        }
    }

    #[test]
    fn a_leap_day_has_a_successor() {
        assert_eq!(year_later(date!(2028 - 02 - 29)), date!(2029 - 02 - 28));
    }

    #[test]
    fn what_was_proposed_can_be_saved_as_it_is() {
        assert_eq!(a_form().parse(2026).unwrap(), a_year());
    }

    #[test]
    fn terms_lie_in_the_year_and_follow_each_other() {
        let overlapping = {
            let mut form = a_form();
            form.term_from[1] = "2026-10-01".into();
            form
        };
        let outside = {
            let mut form = a_form();
            form.term_to[3] = "2027-06-30".into();
            form
        };
        let backwards = {
            let mut form = a_form();
            form.term_to[0] = "2026-08-01".into();
            form
        };
        let half = {
            let mut form = a_form();
            form.term_to[0].clear();
            form
        };

        assert!(overlapping.parse(2026).unwrap_err().errors.at("from-2").is_some());
        assert!(outside.parse(2026).unwrap_err().errors.at("from-4").is_some());
        assert!(backwards.parse(2026).unwrap_err().errors.at("to-1").is_some());
        assert_eq!(half.parse(2026).unwrap_err().errors.at("to-1"), Some(&Problem::Required));
        assert!(a_form().parse(2027).unwrap_err().errors.at("starts_on").is_some());
    }
}
