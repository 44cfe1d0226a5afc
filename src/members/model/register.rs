//! The register of an association on a day: its members in the order of the alphabet or of their classes, with totals.

use time::Date;

use super::association::Association;
use super::column::Column;
use super::record::{ServiceRecord, categories};
use crate::access::{Role, short_name};
use crate::clock::school_year;
use crate::ids::{AssociationId, UserId};

/// A member on a day.
#[derive(Clone, Debug)]
pub struct Member {
    pub association: AssociationId,
    pub id: UserId,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    pub post: String,
    /// Head, secretary, or member alone.
    pub function: Role,
    /// «И. о.»
    pub acting: bool,
    /// The first day of the present membership.
    pub since: Date,
    pub record: ServiceRecord,
    pub topic: String,
    /// The units led in the year, by grade.
    pub units: Vec<String>,
    /// The grade of the first of them.
    pub grade: Option<i32>,
    /// Whether away for a time, and until when if that is known.
    pub absence: Option<Option<Date>>,
}

impl Member {
    pub fn full_name(&self) -> String {
        [&self.surname, &self.name, &self.patronymic].map(String::as_str).join(" ").trim().to_owned()
    }

    /// The place of the row in a page that may hold the same person twice.
    pub fn anchor(&self) -> String {
        format!("row-{}-{}", self.association, self.id)
    }

    pub fn short_name(&self) -> String {
        short_name(&self.surname, &self.name, &self.patronymic)
    }
}

/// An association with its members.
#[derive(Clone, Debug)]
pub struct Roll {
    pub association: Association,
    pub members: Vec<Member>,
}

/// How many members there are, and how many of each category.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub members: usize,
    pub categories: Vec<(&'static str, usize)>,
    /// Of whom no category is known.
    pub unknown: usize,
    pub young: usize,
    pub absent: usize,
}

impl Roll {
    pub fn totals(&self, on: Date) -> Totals {
        let count = |is: &dyn Fn(&Member) -> bool| self.members.iter().filter(|member| is(member)).count();
        let categories = categories(&self.association.country);
        Totals {
            members: self.members.len(),
            categories: categories
                .into_iter()
                .map(|category| (category, count(&|member| member.record.category_on(on) == category)))
                .collect(),
            unknown: count(&|member| !categories.contains(&member.record.category_on(on))),
            young: count(&|member| member.record.is_young_specialist(on)),
            absent: count(&|member| member.absence.is_some()),
        }
    }

    /// Puts members in the order of the classes they lead; those without one come last.
    pub fn sort_by_unit(&mut self) {
        self.members.sort_by_key(|member| (member.grade.is_none(), member.grade, member.units.first().cloned()));
    }
}

/// How many people there are in several associations: whoever is in two counts once.
pub fn distinct(rolls: &[Roll]) -> usize {
    let mut people: Vec<_> = rolls.iter().flat_map(|roll| &roll.members).map(|member| member.id).collect();
    people.sort_unstable();
    people.dedup();
    people.len()
}

/// For which year and day a register is shown, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// 2026 stands for 2026/27.
    pub year: i32,
    pub on: Date,
    pub columns: Vec<Column>,
    pub by_unit: bool,
}

impl View {
    /// The day asked for, if it lies in the year asked for; else today, the first day of a year to come, or the last of
    /// one that is over.
    pub fn new(year: &str, on: &str, columns: &[String], sort: &str, today: Date) -> Self {
        let day = crate::text::parse_date(on);
        let wanted = year.trim().parse().ok().filter(|year| (1990..2200).contains(year));
        let year = wanted.or(day.map(school_year)).unwrap_or_else(|| school_year(today));
        let on = day.filter(|day| school_year(*day) == year).unwrap_or_else(|| usual_day(year, today));
        Self { year, on, columns: Column::chosen(columns), by_unit: sort == "unit" }
    }

    /// «2026/27».
    pub fn year_title(&self) -> String {
        year_title(self.year)
    }
}

/// «2026/27».
pub fn year_title(year: i32) -> String {
    format!("{year}/{:02}", (year + 1) % 100)
}

fn usual_day(year: i32, today: Date) -> Date {
    let day = |year: i32, month: time::Month, day: u8| Date::from_calendar_date(year, month, day).unwrap_or(today);
    match year.cmp(&school_year(today)) {
        std::cmp::Ordering::Less => day(year + 1, time::Month::July, 31),
        std::cmp::Ordering::Equal => today,
        std::cmp::Ordering::Greater => day(year, time::Month::September, 1),
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn the_day_lies_in_the_year() {
        let today = date!(2026 - 11 - 22);
        let shown = |year: &str, on: &str| {
            let view = View::new(year, on, &[], "", today);
            (view.year, view.on)
        };

        assert_eq!(shown("", ""), (2026, today));
        assert_eq!(shown("2026", "2026-09-01"), (2026, date!(2026 - 09 - 01)));
        assert_eq!(shown("", "01.09.2024"), (2024, date!(2024 - 09 - 01)));
        assert_eq!(shown("2025", "2026-09-01"), (2025, date!(2026 - 07 - 31)));
        assert_eq!(shown("2027", ""), (2027, date!(2027 - 09 - 01)));
        assert_eq!(shown("never", "31.02.2026"), (2026, today));
    }
}
