//! One row of a foreign table as the member it speaks of, with what is wrong in it, cell by cell.

use time::{Date, Month};

use super::{Field, Import, words};
use crate::clock::school_year;
use crate::ids::UserId;
use crate::members::model::record::{ServiceRecord, categories};
use crate::members::model::register::Member;
use crate::members::model::unit::{Unit, UnitDraft, code, last_grade};
use crate::text::normalise::fold;
use crate::text::parse_date;

/// What is wrong with a cell: the key of its sentence.
pub type Fault = (usize, &'static str);

/// A member as a row tells of him.
#[derive(Clone, Debug, Default)]
pub struct Newcomer {
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    /// Who of the present members it is; nobody for one who is to be entered.
    pub known: Option<UserId>,
    pub post: String,
    pub topic: String,
    pub units: Vec<UnitDraft>,
    /// What the row says of service; what it is silent about is empty.
    pub record: ServiceRecord,
}

impl Newcomer {
    pub fn full_name(&self) -> String {
        [&self.surname, &self.name, &self.patronymic].map(String::as_str).join(" ").trim().to_owned()
    }

    /// The present record with what the row tells in addition.
    pub fn merged(&self, present: &ServiceRecord) -> ServiceRecord {
        let told = self.record.clone();
        let text = |told: String, present: &String| if told.is_empty() { present.clone() } else { told };
        ServiceRecord {
            subject: text(told.subject, &present.subject),
            education: text(told.education, &present.education),
            speciality: text(told.speciality, &present.speciality),
            teaching_since: told.teaching_since.or(present.teaching_since),
            class_teacher_since: told.class_teacher_since.or(present.class_teacher_since),
            category_since: told.category_since.or(present.category_since),
            category_until: if told.category.is_empty() { present.category_until } else { None },
            category: text(told.category, &present.category),
            course_title: text(told.course_title, &present.course_title),
            awards: text(told.awards, &present.awards),
            phone: text(told.phone, &present.phone),
            ..present.clone()
        }
    }
}

/// By what rows are judged: those who are members already, the units of the year, and the country's words.
pub struct Surroundings<'a> {
    pub members: &'a [Member],
    pub units: &'a [Unit],
    pub country: &'a str,
    pub unit_word: &'a str,
    pub today: Date,
}

/// Every row with its faults.
pub fn read(import: &Import, around: &Surroundings<'_>) -> Vec<(Newcomer, Vec<Fault>)> {
    let mut read: Vec<(Newcomer, Vec<Fault>)> = Vec::new();
    for row in 0..import.cells.len() {
        let (newcomer, mut faults) = one(import, row, around);
        let is_twice =
            read.iter().any(|(other, _)| !newcomer.surname.is_empty() && fold(&other.full_name()) == fold(&newcomer.full_name()));
        if is_twice {
            faults.push((name_column(import), "members-fault-twice"));
        }
        for unit in &newcomer.units {
            let is_led = read.iter().any(|(other, _)| other.units.iter().any(|led| led.code() == unit.code()));
            if is_led && let Some(column) = import.column(Field::Unit) {
                faults.push((column, "members-fault-unit-twice"));
            }
        }
        read.push((newcomer, faults));
    }
    read
}

fn name_column(import: &Import) -> usize {
    import.column(Field::Name).or_else(|| import.column(Field::Surname)).unwrap_or_default()
}

fn one(import: &Import, row: usize, around: &Surroundings<'_>) -> (Newcomer, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut fault = |field: Field, key: &'static str| faults.push((import.column(field).unwrap_or(name_column(import)), key));
    let cell = |field: Field| import.cell(row, field);
    let mut newcomer = named(import, row);
    newcomer.known = known(&newcomer, around.members);
    let is_short = newcomer.name.trim_end_matches('.').chars().count() < 2;
    if newcomer.surname.is_empty() || newcomer.name.is_empty() {
        fault(Field::Name, "members-fault-name");
    } else if is_short && newcomer.known.is_none() {
        fault(Field::Name, "members-fault-initials");
    }
    newcomer.post = cell(Field::Post).chars().take(200).collect();
    newcomer.topic = cell(Field::Topic).chars().take(400).collect();
    let record = &mut newcomer.record;
    record.subject = cell(Field::Subject).chars().take(200).collect();
    record.speciality = cell(Field::Speciality).chars().take(200).collect();
    record.course_title = cell(Field::Course).chars().take(300).collect();
    record.awards = cell(Field::Awards).to_owned();
    record.phone = cell(Field::Phone).chars().take(40).collect();
    if !cell(Field::Education).is_empty() {
        match words::education(cell(Field::Education)) {
            Some(education) => record.education = education.into(),
            None => fault(Field::Education, "members-fault-education"),
        }
    }
    for (field, since) in [(Field::Teaching, &mut record.teaching_since), (Field::ClassTeaching, &mut record.class_teacher_since)]
    {
        if !cell(field).is_empty() {
            *since = experience(cell(field), around.today);
            if since.is_none() {
                fault(field, "members-fault-experience");
            }
        }
    }
    if !cell(Field::Category).is_empty() {
        match words::category(cell(Field::Category)).filter(|found| categories(around.country).contains(found)) {
            Some(category) => record.category = category.into(),
            None => fault(Field::Category, "members-fault-category"),
        }
        record.category_since = day_within(cell(Field::Category));
    }
    if !cell(Field::CategorySince).is_empty() {
        record.category_since = day_within(cell(Field::CategorySince));
        if record.category_since.is_none() {
            fault(Field::CategorySince, "members-fault-date");
        }
    }
    let units = cell(Field::Unit).split([',', ';']).map(str::trim).filter(|label| !label.is_empty());
    for label in units {
        match unit(label, around) {
            Ok(unit) => newcomer.units.push(unit),
            Err(key) => fault(Field::Unit, key),
        }
    }
    for unit in &newcomer.units {
        let other = around.units.iter().find(|other| other.draft.code() == unit.code());
        let is_led = other.is_some_and(|other| other.teacher.is_some() && other.teacher != newcomer.known);
        if is_led {
            fault(Field::Unit, "members-fault-unit-led");
        }
    }
    (newcomer, faults)
}

/// The name out of one cell or out of three.
fn named(import: &Import, row: usize) -> Newcomer {
    let whole = import.cell(row, Field::Name).replace('.', ". ");
    let mut words = whole.split_whitespace().map(str::to_owned);
    let mut newcomer = Newcomer {
        surname: words.next().unwrap_or_default(),
        name: words.next().unwrap_or_default(),
        patronymic: words.collect::<Vec<_>>().join(" "),
        ..Newcomer::default()
    };
    for (field, part) in [
        (Field::Surname, &mut newcomer.surname),
        (Field::Given, &mut newcomer.name),
        (Field::Patronymic, &mut newcomer.patronymic),
    ] {
        if import.column(field).is_some() {
            *part = import.cell(row, field).to_owned();
        }
    }
    newcomer
}

/// A present member of the same name, or the only one whose initials fit.
fn known(newcomer: &Newcomer, members: &[Member]) -> Option<UserId> {
    let full = fold(&newcomer.full_name());
    if let Some(member) = members.iter().find(|member| fold(&member.full_name()) == full) {
        return Some(member.id);
    }
    let initial = |name: &str| fold(name).chars().next();
    let fits = |member: &&Member| {
        fold(&member.surname) == fold(&newcomer.surname)
            && initial(&member.name) == initial(&newcomer.name)
            && newcomer.name.trim_end_matches('.').chars().count() == 1
            && (newcomer.patronymic.is_empty() || initial(&member.patronymic) == initial(&newcomer.patronymic))
    };
    let mut found = members.iter().filter(fits);
    found.next().filter(|_| found.next().is_none()).map(|member| member.id)
}

fn unit(label: &str, around: &Surroundings<'_>) -> Result<UnitDraft, &'static str> {
    let folded = code(label);
    let digits: String = folded.chars().take_while(char::is_ascii_digit).collect();
    let grade = digits.parse().ok().filter(|grade| (1..=last_grade(around.country)).contains(grade));
    let grade = grade.ok_or("members-fault-unit")?;
    if label.chars().count() > 40 {
        return Err("members-fault-unit");
    }
    Ok(UnitDraft { kind: around.unit_word.to_owned(), grade, label: label.to_owned(), ..UnitDraft::default() })
}

/// The day on which experience began: written as a day, as a year, or as the number of full years.
fn experience(text: &str, today: Date) -> Option<Date> {
    if let Some(day) = day_within(text) {
        return (day <= today).then_some(day);
    }
    let digits: String = text.chars().skip_while(|sign| !sign.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    let years: i32 = digits.parse().ok().filter(|years| (0..=70).contains(years))?;
    Date::from_calendar_date(school_year(today) - years, Month::September, 1).ok().map(|day| day.min(today))
}

/// A day or a bare year that stands somewhere in a text.
fn day_within(text: &str) -> Option<Date> {
    let parts = text.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '(' | ')'));
    let parts = parts.map(|part| part.trim_end_matches(|sign: char| !sign.is_ascii_digit()));
    let mut year = None;
    for part in parts {
        if part.contains(['.', '-', '/'])
            && let Some(day) = parse_date(part)
        {
            return Some(day);
        }
        year = year.or(part.parse::<i32>().ok().filter(|year| (1950..2100).contains(year)));
    }
    year.and_then(|year| Date::from_calendar_date(year, Month::September, 1).ok())
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn experience_is_read_as_a_day_a_year_or_a_number() {
        let today = date!(2026 - 11 - 22);

        for (text, since) in [
            ("12", date!(2014 - 09 - 01)),
            ("12 лет", date!(2014 - 09 - 01)),
            ("с 2014", date!(2014 - 09 - 01)),
            ("с 2014 г.", date!(2014 - 09 - 01)),
            ("03.09.2018", date!(2018 - 09 - 03)),
        ] {
            assert_eq!(experience(text, today), Some(since), "{text}");
        }
        for text in ["много", "200 лет", "01.09.2030"] {
            assert_eq!(experience(text, today), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_found_among_words() {
        assert_eq!(day_within("высшая, 12.03.2024 (приказ 15)"), Some(date!(2024 - 03 - 12)));
        assert_eq!(day_within("высшая"), None);
    }
}
