//! The list of members as a paper: a wide sheet with the chosen columns, totals below it, and the head's signature.

use time::{Date, OffsetDateTime};

use super::{head_signs, say};
use crate::documents::{self, Block, Cell, Content, Document, Orientation, Row, Shape, Table, figures};
use crate::members::model::column::Column;
use crate::members::model::register::{Member, Roll};
use crate::members::model::settings::PaperSettings;
use crate::members::words::{cell, column_title, marks, summary};
use crate::text::{Dated, Value};

/// What a list shows, and on which day.
pub struct Wish<'a> {
    pub columns: &'a [Column],
    pub on: Date,
    /// The grounds on which a list was frozen; empty for none.
    pub basis: &'a str,
}

pub fn document(roll: &Roll, settings: &PaperSettings, wish: &Wish<'_>, dated: &Dated, made_at: OffsetDateTime) -> Document {
    let title = say(settings, "members-paper-list", &[]);
    let day = settings.profile.date(wish.on, settings.locale);
    let as_of = say(settings, "members-paper-as-of", &[("value", Value::from(day))]);
    let mut document = settings.document(name(settings, wish.on), made_at);
    document.blocks = vec![
        Block::Turn(Orientation::Landscape),
        Block::Organisation(settings.organisation()),
        Block::Title { name: title, lines: vec![settings.association_of(), as_of] },
    ];
    if !wish.basis.is_empty() {
        document.blocks.push(Block::Text(Shape::Centred, wish.basis.into()));
    }
    document.blocks.extend([
        table(roll, settings, wish, dated).into(),
        Block::line(summary(dated, &roll.totals(wish.on))),
        head_signs(settings, roll),
    ]);
    document
}

/// What the file is called: «Список членов МО на 01.09.2026».
pub fn name(settings: &PaperSettings, on: Date) -> String {
    say(settings, "members-paper-list-name", &[("value", Value::from(figures(on)))])
}

fn table(roll: &Roll, settings: &PaperSettings, wish: &Wish<'_>, dated: &Dated) -> Table {
    let number = documents::Column::centred(say(settings, "members-number", &[]), 5);
    let whose = documents::Column::new(say(settings, "members-name", &[]), 26);
    let chosen = wish.columns.iter().map(|column| head(settings, dated, *column));
    let mut table = Table::new(say(settings, "members-paper-list", &[]), [number, whose].into_iter().chain(chosen));
    for (number, member) in (1_u32..).zip(&roll.members) {
        let own = [Cell::from(number), Cell::from(named(dated, member))];
        let said = wish.columns.iter().map(|column| told(dated, member, *column, wish.on));
        table.rows.push(Row::new(own.into_iter().chain(said)));
    }
    table
}

/// The name in full; whoever is away for a time stays on the list and is marked.
fn named(dated: &Dated, member: &Member) -> String {
    match marks(dated, member).join(", ") {
        marks if marks.is_empty() => member.full_name(),
        marks => format!("{} ({marks})", member.full_name()),
    }
}

/// A column of the paper. Experience is a number there, so that a spreadsheet can count with it.
fn head(settings: &PaperSettings, dated: &Dated, column: Column) -> documents::Column {
    let share = match column {
        Column::Units => 10,
        Column::Teaching | Column::ClassTeaching | Column::Phone | Column::Function | Column::Title => 16,
        Column::Subject | Column::Post | Column::Category => 18,
        Column::Education | Column::Course | Column::Awards => 22,
        Column::Topic => 30,
    };
    match column {
        Column::Teaching => documents::Column::centred(say(settings, "members-paper-teaching", &[]), share),
        Column::ClassTeaching => documents::Column::centred(say(settings, "members-paper-class-teaching", &[]), share),
        Column::Units => documents::Column::centred(column_title(dated, column), share),
        _ => documents::Column::new(column_title(dated, column), share),
    }
}

fn told(dated: &Dated, member: &Member, column: Column, on: Date) -> Cell {
    let years = match column {
        Column::Teaching => member.record.teaching_years(on),
        Column::ClassTeaching => member.record.class_teacher_years(on),
        _ => return cell(dated, member, column, on).into(),
    };
    Cell::new(years.map_or(Content::Empty, |years| Content::Number(f64::from(years), 0)))
}
