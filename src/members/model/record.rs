//! A person's service: education, experience by the days on which it began, category, courses, awards; and the form
//! in which it is kept. Years of experience are counted, never stored.

use serde_json::{Value, json};
use time::Date;

use crate::ids::UserId;
use crate::web::{Check, Invalid, Problem, form};

pub const EDUCATIONS: [&str; 6] = ["higher", "specialist", "master", "bachelor", "vocational", "student"];
/// Categories of qualification, the highest first, by country.
const CATEGORIES_RU: [&str; 4] = ["highest", "first", "compliance", "none"];
const CATEGORIES_UA: [&str; 4] = ["highest", "first", "second", "specialist"];
const TITLES_RU: [&str; 2] = ["pedagogue-methodist", "pedagogue-mentor"];
const TITLES_UA: [&str; 6] =
    ["senior-teacher", "teacher-methodist", "senior-educator", "educator-methodist", "organiser-methodist", "group-methodist"];

/// Experience below so many years makes a young specialist.
const YOUNG: i32 = 3;

pub fn categories(country: &str) -> [&'static str; 4] {
    if country == "ua" { CATEGORIES_UA } else { CATEGORIES_RU }
}

pub fn titles(country: &str) -> &'static [&'static str] {
    if country == "ua" { &TITLES_UA } else { &TITLES_RU }
}

/// What is kept of a person's service.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ServiceRecord {
    pub subject: String,
    pub education: String,
    pub speciality: String,
    pub teaching_since: Option<Date>,
    pub class_teacher_since: Option<Date>,
    pub category: String,
    pub category_since: Option<Date>,
    pub category_order: String,
    /// The last day; absent for a category that is given for good.
    pub category_until: Option<Date>,
    pub title: String,
    pub course_title: String,
    pub course_hours: Option<i32>,
    pub course_year: Option<i32>,
    pub awards: String,
    /// Private: never shown to colleagues.
    pub phone: String,
    pub mentor: Option<UserId>,
    /// None while nothing has been saved.
    pub version: i32,
}

impl ServiceRecord {
    /// Full years of teaching on a day.
    pub fn teaching_years(&self, on: Date) -> Option<i32> {
        self.teaching_since.and_then(|since| years_between(since, on))
    }

    /// Full years as a class teacher on a day.
    pub fn class_teacher_years(&self, on: Date) -> Option<i32> {
        self.class_teacher_since.and_then(|since| years_between(since, on))
    }

    pub fn is_young_specialist(&self, on: Date) -> bool {
        self.teaching_years(on).is_some_and(|years| years < YOUNG)
    }

    /// The category as it stood on a day: one that was given later is not known yet.
    pub fn category_on(&self, on: Date) -> &str {
        if self.category_since.is_none_or(|since| since <= on) { &self.category } else { "" }
    }

    pub fn is_category_expired(&self, on: Date) -> bool {
        !self.category_on(on).is_empty() && self.category_until.is_some_and(|last| last < on)
    }

    /// What the record of deeds tells of it; the telephone stays out.
    pub fn told(&self) -> Value {
        json!({
            "subject": self.subject, "education": self.education, "speciality": self.speciality,
            "teaching_since": self.teaching_since.map(|day| day.to_string()),
            "class_teacher_since": self.class_teacher_since.map(|day| day.to_string()),
            "category": self.category, "category_since": self.category_since.map(|day| day.to_string()),
            "category_order": self.category_order, "category_until": self.category_until.map(|day| day.to_string()),
            "pedagogical_title": self.title, "course_title": self.course_title, "course_hours": self.course_hours,
            "course_year": self.course_year, "awards": self.awards,
        })
    }
}

/// Full years from one day to another; nothing where the first one is still to come.
fn years_between(since: Date, on: Date) -> Option<i32> {
    let is_before = (u8::from(on.month()), on.day()) < (u8::from(since.month()), since.day());
    (since <= on).then(|| on.year() - since.year() - i32::from(is_before))
}

form! {
    /// A record of service as typed, with the post and the topic of self-education of one year.
    pub struct RecordForm {
        post, subject, education, speciality, teaching_since, class_teacher_since, category, category_since, category_order,
        category_until, title, course_title, course_hours, course_year, topic, year, awards, phone, mentor, version
    }
}

impl RecordForm {
    pub fn new(record: &ServiceRecord, post: &str, topic: &str, year: i32) -> Self {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let number = |number: Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
        let record = record.clone();
        Self {
            post: post.to_owned(),
            subject: record.subject,
            education: record.education,
            speciality: record.speciality,
            teaching_since: day(record.teaching_since),
            class_teacher_since: day(record.class_teacher_since),
            category: record.category,
            category_since: day(record.category_since),
            category_order: record.category_order,
            category_until: day(record.category_until),
            title: record.title,
            course_title: record.course_title,
            course_hours: number(record.course_hours),
            course_year: number(record.course_year),
            topic: topic.to_owned(),
            year: year.to_string(),
            awards: record.awards,
            phone: record.phone,
            mentor: record.mentor.map(|mentor| mentor.to_string()).unwrap_or_default(),
            version: record.version.to_string(),
        }
    }

    /// The record with the post and the topic beside it; `mentors` are those who may be chosen.
    pub fn parse(self, country: &str, mentors: &[(UserId, String)], today: Date) -> Result<RecordDraft, Invalid<Self>> {
        let mut check = Check::new();
        let mut record = ServiceRecord {
            subject: check.line("subject", &self.subject, 0..=200),
            education: check.optional_choice("education", &self.education, &EDUCATIONS),
            speciality: check.line("speciality", &self.speciality, 0..=200),
            teaching_since: check.optional_date("teaching_since", &self.teaching_since),
            class_teacher_since: check.optional_date("class_teacher_since", &self.class_teacher_since),
            category: check.optional_choice("category", &self.category, &categories(country)),
            category_since: check.optional_date("category_since", &self.category_since),
            category_order: check.line("category_order", &self.category_order, 0..=100),
            category_until: check.optional_date("category_until", &self.category_until),
            title: check.optional_choice("title", &self.title, titles(country)),
            course_title: check.line("course_title", &self.course_title, 0..=300),
            course_hours: check.number("course_hours", &self.course_hours, 1..=2000),
            course_year: check.number("course_year", &self.course_year, 1950..=today.year() + 1),
            awards: check.text("awards", &self.awards, 0..=1000),
            phone: check.line("phone", &self.phone, 0..=40),
            mentor: None,
            version: self.version.parse().unwrap_or(0),
        };
        if !self.mentor.is_empty() {
            record.mentor = mentors.iter().map(|(id, _)| *id).find(|id| id.to_string() == self.mentor);
            if record.mentor.is_none() {
                check.add("mentor", Problem::NotAChoice);
            }
        }
        for (field, day) in [("teaching_since", record.teaching_since), ("class_teacher_since", record.class_teacher_since)] {
            if day.is_some_and(|day| day > today) {
                check.add(field, Problem::Rule("members-problem-future"));
            }
        }
        if record.category_until.zip(record.category_since).is_some_and(|(last, first)| last < first) {
            check.add("category_until", Problem::Rule("members-problem-category-ends-early"));
        }
        let post = check.line("post", &self.post, 0..=200);
        let topic = check.line("topic", &self.topic, 0..=400);
        let year = check.number("year", &self.year, 1990..=2200).unwrap_or_default();
        check.finish(self, || RecordDraft { record, post, topic, year })
    }
}

/// A record about to be saved.
#[derive(Clone, Debug)]
pub struct RecordDraft {
    pub record: ServiceRecord,
    pub post: String,
    pub topic: String,
    /// The school year of the topic.
    pub year: i32,
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn years_of_experience_are_full_ones() {
        let since = date!(2018 - 09 - 03);

        assert_eq!(years_between(since, date!(2026 - 09 - 02)), Some(7));
        assert_eq!(years_between(since, date!(2026 - 09 - 03)), Some(8));
        assert_eq!(years_between(since, date!(2018 - 09 - 03)), Some(0));
        assert_eq!(years_between(since, date!(2018 - 09 - 02)), None);
    }

    #[test]
    fn a_category_is_known_from_its_first_day_and_may_expire() {
        let record = ServiceRecord {
            category: "highest".into(),
            category_since: Some(date!(2021 - 04 - 01)),
            category_until: Some(date!(2026 - 03 - 31)),
            ..ServiceRecord::default()
        };

        assert_eq!(record.category_on(date!(2020 - 09 - 01)), "");
        assert_eq!(record.category_on(date!(2025 - 09 - 01)), "highest");
        assert!(!record.is_category_expired(date!(2026 - 03 - 31)));
        assert!(record.is_category_expired(date!(2026 - 04 - 01)));
    }

    #[test]
    fn a_category_of_the_other_country_is_not_taken() {
        let form = RecordForm { category: "compliance".into(), year: "2026".into(), ..RecordForm::default() };
        let today = date!(2026 - 11 - 22);

        assert!(form.clone().parse("ru", &[], today).is_ok());
        assert!(form.parse("ua", &[], today).unwrap_err().errors.at("category").is_some());
    }
}
