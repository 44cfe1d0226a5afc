//! What the register says of its members, in the language of whoever reads it: of the screen, or of the paper.

use time::Date;

use crate::members::model::column::Column;
use crate::members::model::record::ServiceRecord;
use crate::members::model::register::{Member, Totals};
use crate::text::{Args, Dated, Value, say_with};

fn say(dated: &Dated, key: &str, args: Args<'_>) -> String {
    say_with(dated.locale, key, args).into_owned()
}

/// What is to be known of a member beside the name: «и. о.», «временно отсутствует».
pub fn marks(dated: &Dated, member: &Member) -> Vec<String> {
    let mut marks = Vec::new();
    if member.acting {
        marks.push(say(dated, "members-acting", &[]));
    }
    match member.absence {
        Some(Some(last)) => marks.push(say(dated, "members-away-until", &[("day", Value::from(dated.full_date(last)))])),
        Some(None) => marks.push(say(dated, "members-away", &[])),
        None => {}
    }
    marks
}

/// The words at the head of a column.
pub fn column_title(dated: &Dated, column: Column) -> String {
    say(dated, &format!("members-column-{}", column.code()), &[])
}

/// What a column says of a member; nothing where nothing is known.
pub fn cell(dated: &Dated, member: &Member, column: Column, on: Date) -> String {
    let record = &member.record;
    match column {
        Column::Units => member.units.join(", "),
        Column::Post => member.post.clone(),
        Column::Function => say(dated, &format!("members-function-{}", member.function.code()), &[]),
        Column::Subject => record.subject.clone(),
        Column::Education => education(dated, record),
        Column::Teaching => years(dated, record.teaching_years(on)),
        Column::ClassTeaching => years(dated, record.class_teacher_years(on)),
        Column::Category => category(dated, record, on),
        Column::Title if record.title.is_empty() => String::new(),
        Column::Title => say(dated, &format!("members-title-{}", record.title), &[]),
        Column::Course => course(dated, record),
        Column::Topic => member.topic.clone(),
        Column::Awards => record.awards.clone(),
        Column::Phone => record.phone.clone(),
    }
}

pub fn education(dated: &Dated, record: &ServiceRecord) -> String {
    let level = if record.education.is_empty() {
        String::new()
    } else {
        say(dated, &format!("members-education-{}", record.education), &[])
    };
    joined([level, record.speciality.clone()])
}

pub fn years(dated: &Dated, years: Option<i32>) -> String {
    years.map(|years| say(dated, "members-years", &[("n", Value::Number(years.into()))])).unwrap_or_default()
}

/// The category with its day: «высшая, с 1 апреля 2024».
pub fn category(dated: &Dated, record: &ServiceRecord, on: Date) -> String {
    let category = record.category_on(on);
    if category.is_empty() {
        return String::new();
    }
    let word = say(dated, &format!("members-category-{category}"), &[]);
    let since = record.category_since.map(|day| say(dated, "members-since", &[("day", Value::from(dated.full_date(day)))]));
    let until = record.category_until.map(|day| say(dated, "members-until", &[("day", Value::from(dated.full_date(day)))]));
    joined([word, since.unwrap_or_default(), until.unwrap_or_default()])
}

pub fn course(dated: &Dated, record: &ServiceRecord) -> String {
    let hours = record.course_hours.map(|hours| say(dated, "members-hours", &[("n", Value::Number(hours.into()))]));
    let year = record.course_year.map(|year| year.to_string());
    joined([record.course_title.clone(), hours.unwrap_or_default(), year.unwrap_or_default()])
}

fn joined<const N: usize>(parts: [String; N]) -> String {
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// «Всего: 12; высшая – 4, первая – 5, СЗД – 1, без категории – 2; молодых специалистов – 2».
pub fn summary(dated: &Dated, totals: &Totals) -> String {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let mut categories: Vec<String> = totals
        .categories
        .iter()
        .map(|(category, number)| {
            let word = say(dated, &format!("members-category-{category}"), &[]);
            say(dated, "members-summary-part", &[("what", Value::from(word)), ("n", Value::from(number.to_string()))])
        })
        .collect();
    if totals.unknown > 0 {
        let word = say(dated, "members-category-unknown", &[]);
        categories.push(say(
            dated,
            "members-summary-part",
            &[("what", Value::from(word)), ("n", Value::from(totals.unknown.to_string()))],
        ));
    }
    let args = [
        ("n", Value::from(count(totals.members).to_string())),
        ("categories", Value::from(categories.join(", "))),
        ("young", Value::from(totals.young.to_string())),
    ];
    let whole = say(dated, "members-summary", &args);
    if totals.absent == 0 {
        return whole;
    }
    let absent = say(dated, "members-summary-absent", &[("n", Value::from(totals.absent.to_string()))]);
    format!("{whole}; {absent}")
}
