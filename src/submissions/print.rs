//! The register on paper and as a spreadsheet.

use super::model::register::{Register, School};
use super::pages::register::{sign, words};
use crate::documents::{Block, Cell, Column, Content, Document, Level, Orientation, Profile, Row, Table};
use crate::plans::year_title;
use crate::text::Value;
use crate::web::Ctx;

/// «Реестр документов школ, 2026/27».
pub fn name(ctx: &Ctx, year: i32) -> String {
    ctx.say("submissions-register-name", &[("value", Value::from(year_title(year)))])
}

/// A row for each association; under them the numerators and denominators of every duty.
pub fn register(ctx: &Ctx, register: &Register, schools: &[&School]) -> Document {
    let mut document = Document::new(name(ctx, register.year), ctx.locale(), Profile::of_country(ctx.actor.country()), ctx.now());
    document.author = ctx.actor.place_title();
    document.blocks.push(Block::Turn(Orientation::Landscape));
    document.blocks.push(Block::Title { name: name(ctx, register.year), lines: vec![ctx.actor.place_title()] });
    let on = ctx.say("submissions-on-day", &[("value", Value::from(ctx.dated().full_date(register.today)))]);
    document.blocks.push(Block::line(on));
    document.blocks.push(cells(ctx, register, schools).into());
    document.blocks.push(Block::Heading(Level::Part, ctx.say("submissions-figures", &[])));
    document.blocks.push(figures(ctx, register).into());
    document
}

fn cells(ctx: &Ctx, register: &Register, schools: &[&School]) -> Table {
    let school = Column::new(ctx.say("submissions-school", &[]), 6);
    let duties = register.duties.iter().map(|duty| Column::centred(&duty.title, 2));
    let mut table = Table::new(ctx.say("submissions-register", &[]), [school].into_iter().chain(duties));
    for school in schools {
        for association in &school.associations {
            let name = if school.associations.len() > 1 {
                format!("{}, {}", school.name, association.name)
            } else {
                school.name.clone()
            };
            let signs = association.cells.iter().map(|(_, cell)| match sign(cell).as_str() {
                "✓" => Cell::from("+"),
                "◉" | "↩" | "→" => Cell::from(words(ctx.locale(), cell)),
                sign => Cell::from(sign),
            });
            table.rows.push(Row::new([Cell::from(name)].into_iter().chain(signs)));
        }
    }
    table
}

fn figures(ctx: &Ctx, register: &Register) -> Table {
    let head = [
        "submissions-duty",
        "submissions-due",
        "submissions-expected",
        "submissions-sent-of",
        "submissions-over",
        "submissions-in-time-of",
    ];
    let columns = head.map(|key| Column::centred(ctx.say(key, &[]), if key == "submissions-duty" { 4 } else { 2 }));
    let mut table = Table::new(ctx.say("submissions-figures", &[]), columns);
    for (duty, count) in register.by_duty() {
        let number = |n: i64| Cell::new(Content::Number(i32::try_from(n).map_or(0.0, f64::from), 0));
        let numbers = [count.expected, count.sent, count.due, count.in_time].map(number);
        table.rows.push(Row::new([Cell::from(duty.title.as_str()), Cell::from(duty.due_on)].into_iter().chain(numbers)));
    }
    table
}
