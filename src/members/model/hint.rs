//! What the register notices by itself: classes without a teacher, categories that have expired, young specialists
//! without a mentor, members without a topic. Each remark leads to its row; none of them hinders anything.

use time::{Date, Month};

use super::record::ServiceRecord;
use super::register::Roll;
use super::snapshot::Kept;
use super::unit::Unit;
use crate::clock::school_year;
use crate::ids::UserId;

/// A rule of the register by its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// M1.
    UnitWithoutTeacher,
    /// M1.
    CategoryExpired,
    /// M1.
    YoungWithoutMentor,
    /// M2.
    NoTopic,
    SeveralUnits,
    NoCourses,
    /// The day on which experience began has moved on since the list was frozen.
    ExperienceLower,
}

impl Rule {
    pub const fn code(self) -> &'static str {
        match self {
            Self::UnitWithoutTeacher => "unit-without-teacher",
            Self::CategoryExpired => "category-expired",
            Self::YoungWithoutMentor => "young-without-mentor",
            Self::NoTopic => "no-topic",
            Self::SeveralUnits => "several-units",
            Self::NoCourses => "no-courses",
            Self::ExperienceLower => "experience-lower",
        }
    }

    /// Whether it warns, or only reminds.
    pub const fn warns(self) -> bool {
        matches!(self, Self::UnitWithoutTeacher | Self::CategoryExpired | Self::YoungWithoutMentor | Self::ExperienceLower)
    }
}

/// A remark about a member or a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    pub rule: Rule,
    /// The name of the member, or the label of the unit.
    pub about: String,
    /// Where it is put right.
    pub href: String,
    /// Whom it concerns; nobody where a unit is meant.
    pub member: Option<UserId>,
}

/// Everything there is to remark on a day; `kept` is the last list that was frozen before it.
pub fn hints(roll: &Roll, units: &[Unit], kept: &[Kept], on: Date) -> Vec<Hint> {
    let mut hints = Vec::new();
    for unit in units.iter().filter(|unit| unit.association == roll.association.id && unit.teacher.is_none()) {
        let href = format!("/members/units?year={}#unit-{}", unit.year, unit.id);
        hints.push(Hint { rule: Rule::UnitWithoutTeacher, about: unit.draft.label.clone(), href, member: None });
    }
    // A course once in three years is a right in Russia; in Ukraine 150 hours in five years are a duty.
    let span = if roll.association.is_ukrainian() { 5 } else { 3 };
    for member in roll.members.iter().filter(|member| member.absence.is_none()) {
        let record = &member.record;
        let found = [
            (Rule::CategoryExpired, record.is_category_expired(on)),
            (Rule::YoungWithoutMentor, record.is_young_specialist(on) && record.mentor.is_none()),
            (Rule::NoTopic, topics_are_due(on) && member.topic.is_empty()),
            (Rule::SeveralUnits, member.units.len() > 1),
            (Rule::ExperienceLower, kept.iter().any(|kept| kept.user == member.id && is_lower(record, &kept.record))),
            (Rule::NoCourses, record.course_year.is_some_and(|year| year + span < on.year())),
        ];
        for rule in found.into_iter().filter(|(_, applies)| *applies).map(|(rule, _)| rule) {
            let href = format!("#{}", member.anchor());
            hints.push(Hint { rule, about: member.short_name(), href, member: Some(member.id) });
        }
    }
    hints.sort_by_key(|hint| !hint.rule.warns());
    hints
}

/// Whether experience began later than it did by an earlier record.
fn is_lower(now: &ServiceRecord, then: &ServiceRecord) -> bool {
    let moved_on = |now: Option<Date>, then: Option<Date>| now.zip(then).is_some_and(|(now, then)| now > then);
    moved_on(now.teaching_since, then.teaching_since) || moved_on(now.class_teacher_since, then.class_teacher_since)
}

/// Topics of self-education are to be chosen by 15 September.
fn topics_are_due(on: Date) -> bool {
    Date::from_calendar_date(school_year(on), Month::September, 15).is_ok_and(|last| on > last)
}
