//! K: who is in the association, with which classes, categories and experience.

use super::{Counted, Indicator, Sheet, Year};
use crate::indicators::year::{Person, years_between};

/// K1: a person with any role in the association on the last day of the period (today, while it lasts); whoever is away for a
/// time is a member all the same. Always known.
/// K2: classes and groups of the year; circles are none. No data while no unit of the year was entered.
/// K3: the pupils of those units as far as they are known; the list shows the others with none. No data while none is known.
/// K4: the category as the register of members has it on that day; «unknown» where it has none. No data while no category is known.
/// K5: full years as a class teacher on that day. No data while nobody's first day is known.
/// K6: members who teach for less than three years, and those of them who have a mentor by the record of service or by a
/// mentoring record; whoever is away does not count. No data while nobody's first day of teaching is known.
/// K7: memberships that began and that were over within the period, whatever roles followed each other. Always known.
pub fn count(year: &Year, sheet: &mut Sheet) {
    let as_of = year.period.as_of();
    let members: Vec<&Person> = year.people.iter().filter(|person| person.is_member_on(as_of)).collect();
    sheet.put(Indicator::K1, Some(members.iter().map(|person| year.member_row(person).of(Some(person.id))).collect()));

    let units = !year.units.is_empty();
    let unit_href = format!("/members/units?year={}", year.period.first_year);
    let unit = |number: i64| move |id, label: &str, href: &str| Counted::new(id, label).at(href).adding(number);
    sheet.put(Indicator::K2, units.then(|| year.units.iter().map(|one| unit(1)(one.id, &one.label, &unit_href)).collect()));
    let known = year.units.iter().any(|one| one.pupils.is_some());
    let pupils = |pupils: Option<i32>| i64::from(pupils.unwrap_or(0));
    sheet.put(
        Indicator::K3,
        known.then(|| year.units.iter().map(|one| unit(pupils(one.pupils))(one.id, &one.label, &unit_href)).collect()),
    );

    let category = |person: &Person| {
        let is_given = person.category_since.is_none_or(|since| since <= as_of);
        if is_given && !person.category.is_empty() { person.category.clone() } else { "unknown".to_owned() }
    };
    let known = members.iter().any(|person| category(person) != "unknown");
    let row = |person: &&Person| year.member_row(person).of(Some(person.id)).under(category(person));
    sheet.put_sorted(Indicator::K4, known.then(|| members.iter().map(row).collect()));

    let known = members.iter().any(|person| person.class_teacher_since.is_some());
    let row = |person: &&Person| {
        let years = years_between(person.class_teacher_since?, as_of)?;
        Some(year.member_row(person).on(person.class_teacher_since).of(Some(person.id)).under(experience(years)))
    };
    sheet.put_sorted(Indicator::K5, known.then(|| members.iter().filter_map(row).collect()));

    let known = members.iter().any(|person| person.teaching_since.is_some());
    let young = members.iter().filter(|person| person.is_young_on(as_of) && person.is_active_on(as_of));
    let row = |person: &&Person| year.member_row(person).out_of_one(year.has_mentor(person));
    sheet.put(Indicator::K6, known.then(|| young.map(row).collect()));

    let mut turns = Vec::new();
    for person in &year.people {
        let (came, left) = person.turns(&year.period);
        for (part, days) in [("came", came), ("left", left)] {
            let row = |day| Counted::new(format!("{}:{day}", person.id), &person.name).on(day).at(year.member_href(person));
            turns.extend(days.into_iter().map(|day| row(day).under(part)));
        }
    }
    sheet.put_sorted(Indicator::K7, Some(turns));
}

fn experience(years: i32) -> &'static str {
    match years {
        ..=3 => "0-3",
        4..=10 => "4-10",
        11..=20 => "11-20",
        _ => "over-20",
    }
}

impl Year {
    pub(super) fn member_row(&self, person: &Person) -> Counted {
        Counted::new(person.id, &person.name).at(self.member_href(person))
    }

    /// Only present members have a page.
    fn member_href(&self, person: &Person) -> String {
        if person.is_member_on(self.period.today) { format!("/members/{}", person.id) } else { String::new() }
    }

    fn has_mentor(&self, person: &Person) -> bool {
        person.mentor.is_some() || self.pairs().any(|pair| pair.user == Some(person.id))
    }
}
