//! The register as a table: each member a row of the chosen columns, in the words of the reader.

use time::Date;

use crate::members::model::column::Column;
use crate::members::model::record::ServiceRecord;
use crate::members::model::register::{Member, Roll, Totals};
use crate::text::Value;
use crate::web::Ctx;

/// A row as it is shown.
pub struct Row {
    pub anchor: String,
    pub name: String,
    /// The page of the member; empty where the reader has no right to it.
    pub href: String,
    /// «и. о.», «временно отсутствует»; empty where there is nothing of the kind.
    pub marks: Vec<String>,
    /// The words of the column and of the cell.
    pub cells: Vec<(String, String)>,
}

/// The register of one association as it is shown.
pub struct Table {
    pub heads: Vec<String>,
    pub rows: Vec<Row>,
    /// «Всего: 12; высшая – 4, …».
    pub summary: String,
}

/// Which rows lead to a page of their own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Links {
    Members,
    None,
}

/// The table of a register on a day.
pub fn table(ctx: &Ctx, roll: &Roll, columns: &[Column], on: Date, links: Links) -> Table {
    let heads: Vec<String> = columns.iter().map(|column| ctx.say(&format!("members-column-{}", column.code()), &[])).collect();
    let rows = roll.members.iter().map(|member| Row {
        anchor: member.anchor(),
        name: member.full_name(),
        href: if links == Links::Members { format!("/members/{}", member.id) } else { String::new() },
        marks: marks(ctx, member),
        cells: columns.iter().zip(&heads).map(|(column, head)| (head.clone(), cell(ctx, member, *column, on))).collect(),
    });
    Table { rows: rows.collect(), summary: summary(ctx, &roll.totals(on)), heads }
}

fn marks(ctx: &Ctx, member: &Member) -> Vec<String> {
    let mut marks = Vec::new();
    if member.acting {
        marks.push(ctx.say("members-acting", &[]));
    }
    match member.absence {
        Some(Some(last)) => marks.push(ctx.say("members-away-until", &[("day", Value::from(ctx.dated().full_date(last)))])),
        Some(None) => marks.push(ctx.say("members-away", &[])),
        None => {}
    }
    marks
}

/// What a column says of a member; nothing where nothing is known.
pub fn cell(ctx: &Ctx, member: &Member, column: Column, on: Date) -> String {
    let record = &member.record;
    match column {
        Column::Units => member.units.join(", "),
        Column::Post => member.post.clone(),
        Column::Function => ctx.say(&format!("members-function-{}", member.function.code()), &[]),
        Column::Subject => record.subject.clone(),
        Column::Education => education(ctx, record),
        Column::Teaching => years(ctx, record.teaching_years(on)),
        Column::ClassTeaching => years(ctx, record.class_teacher_years(on)),
        Column::Category => category(ctx, record, on),
        Column::Title if record.title.is_empty() => String::new(),
        Column::Title => ctx.say(&format!("members-title-{}", record.title), &[]),
        Column::Course => course(ctx, record),
        Column::Topic => member.topic.clone(),
        Column::Awards => record.awards.clone(),
        Column::Phone => record.phone.clone(),
    }
}

pub fn education(ctx: &Ctx, record: &ServiceRecord) -> String {
    let level = if record.education.is_empty() {
        String::new()
    } else {
        ctx.say(&format!("members-education-{}", record.education), &[])
    };
    joined([level, record.speciality.clone()])
}

pub fn years(ctx: &Ctx, years: Option<i32>) -> String {
    years.map(|years| ctx.say("members-years", &[("n", Value::Number(years.into()))])).unwrap_or_default()
}

/// The category with its day: «высшая, с 1 апреля 2024».
pub fn category(ctx: &Ctx, record: &ServiceRecord, on: Date) -> String {
    let category = record.category_on(on);
    if category.is_empty() {
        return String::new();
    }
    let word = ctx.say(&format!("members-category-{category}"), &[]);
    let since = record.category_since.map(|day| ctx.say("members-since", &[("day", Value::from(ctx.dated().full_date(day)))]));
    let until = record.category_until.map(|day| ctx.say("members-until", &[("day", Value::from(ctx.dated().full_date(day)))]));
    joined([word, since.unwrap_or_default(), until.unwrap_or_default()])
}

pub fn course(ctx: &Ctx, record: &ServiceRecord) -> String {
    let hours = record.course_hours.map(|hours| ctx.say("members-hours", &[("n", Value::Number(hours.into()))]));
    let year = record.course_year.map(|year| year.to_string());
    joined([record.course_title.clone(), hours.unwrap_or_default(), year.unwrap_or_default()])
}

fn joined<const N: usize>(parts: [String; N]) -> String {
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// «Всего: 12; высшая – 4, первая – 5, СЗД – 1, без категории – 2; молодых специалистов – 2».
pub fn summary(ctx: &Ctx, totals: &Totals) -> String {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let mut categories: Vec<String> = totals
        .categories
        .iter()
        .map(|(category, number)| {
            let word = ctx.say(&format!("members-category-{category}"), &[]);
            ctx.say("members-summary-part", &[("what", Value::from(word)), ("n", Value::from(number.to_string()))])
        })
        .collect();
    if totals.unknown > 0 {
        let word = ctx.say("members-category-unknown", &[]);
        categories.push(
            ctx.say("members-summary-part", &[("what", Value::from(word)), ("n", Value::from(totals.unknown.to_string()))]),
        );
    }
    let args = [
        ("n", Value::from(count(totals.members).to_string())),
        ("categories", Value::from(categories.join(", "))),
        ("young", Value::from(totals.young.to_string())),
    ];
    let whole = ctx.say("members-summary", &args);
    if totals.absent == 0 {
        return whole;
    }
    let absent = ctx.say("members-summary-absent", &[("n", Value::from(totals.absent.to_string()))]);
    format!("{whole}; {absent}")
}
