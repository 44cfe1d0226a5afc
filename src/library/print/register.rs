//! The register of documents as a paper: number in order, kind, number and date, title, and whether it is in force.

use time::{Date, OffsetDateTime};

use super::super::model::{Kind, Status};
use super::super::store::lists::Listed;
use crate::documents::{Block, Cell, Column, Document, Orientation, Profile, Row, Shape, Table, figures};
use crate::text::{Locale, Value, say, say_with};

/// Whose register it is, and how it is printed.
#[derive(Clone, Debug)]
pub struct Head {
    pub organisation: Vec<String>,
    pub locale: Locale,
    pub profile: Profile,
    pub on: Date,
    pub made_at: OffsetDateTime,
}

pub fn document(listed: &[Listed], head: &Head) -> Document {
    let said = |key: &str| say(head.locale, key).into_owned();
    let day = head.profile.date(head.on, head.locale);
    let as_of = say_with(head.locale, "library-register-as-of", &[("value", Value::from(day))]).into_owned();
    let mut document = Document::new(name(head), head.locale, head.profile, head.made_at);
    document.author = head.organisation.first().cloned().unwrap_or_default();
    document.blocks.push(Block::Turn(Orientation::Landscape));
    if !head.organisation.is_empty() {
        document.blocks.push(Block::Organisation(head.organisation.clone()));
    }
    document.blocks.push(Block::Title { name: said("library-register-title"), lines: vec![as_of] });
    match listed {
        [] => document.with(Block::Text(Shape::Centred, said("library-register-empty").into())),
        listed => document.with(table(listed, head)),
    }
}

/// What the file is called: «Реестр документов на 22.11.2026».
pub fn name(head: &Head) -> String {
    say_with(head.locale, "library-register-name", &[("value", Value::from(figures(head.on)))]).into_owned()
}

fn table(listed: &[Listed], head: &Head) -> Table {
    let said = |key: &str| say(head.locale, key).into_owned();
    let columns = [
        Column::centred(said("library-register-number"), 7),
        Column::new(said("library-kind"), 14),
        Column::new(said("library-register-requisites"), 17),
        Column::new(said("library-name"), 42),
        Column::new(said("library-status"), 20),
    ];
    let mut table = Table::new(said("library-register-title"), columns);
    for (number, norm) in (1_u32..).zip(listed) {
        let kind = Kind::from_code(&norm.kind).map(|kind| said(&format!("library-kind-{}", kind.code()))).unwrap_or_default();
        let cells = [
            Cell::from(number),
            Cell::from(kind),
            Cell::from(requisites(norm, head)),
            Cell::from(norm.title.as_str()),
            Cell::from(state(norm, head)),
        ];
        // What is no longer in force stands out of the others on paper, too.
        table.rows.push(Row { is_bold: norm.status == Status::Repealed.code(), ..Row::new(cells) });
    }
    table
}

/// «от 12.05.2020 № ВГ-1011/08».
fn requisites(norm: &Listed, head: &Head) -> String {
    let of_day = norm.dated.map(|dated| say_with(head.locale, "library-of-day", &[("value", Value::from(figures(dated)))]));
    // A standard is called by its own sign; «№» before it would be one too many.
    let number = match norm.number.as_str() {
        "" => None,
        own if own.contains(' ') => Some(own.into()),
        number => Some(say_with(head.locale, "library-number-of", &[("value", Value::from(number))])),
    };
    [of_day, number].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// «Утратил силу; вместо него: …».
fn state(norm: &Listed, head: &Head) -> String {
    let word = say(head.locale, &format!("library-status-{}", norm.status)).into_owned();
    match &norm.successor {
        Some((_, title)) if norm.status == Status::Repealed.code() => {
            let instead = say_with(head.locale, "library-register-instead", &[("value", Value::from(title.as_str()))]);
            format!("{word}; {instead}")
        }
        _ => word,
    }
}
