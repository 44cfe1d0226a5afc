//! The register as a table: each member a row of the chosen columns, in the words of the reader.

use time::Date;

use crate::members::model::column::Column;
use crate::members::model::register::Roll;
use crate::members::words::{cell, column_title, marks, summary};
use crate::text::Dated;

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
pub fn table(dated: &Dated, roll: &Roll, columns: &[Column], on: Date, links: Links) -> Table {
    let heads: Vec<String> = columns.iter().map(|column| column_title(dated, *column)).collect();
    let rows = roll.members.iter().map(|member| Row {
        anchor: member.anchor(),
        name: member.full_name(),
        href: if links == Links::Members { format!("/members/{}", member.id) } else { String::new() },
        marks: marks(dated, member),
        cells: columns.iter().zip(&heads).map(|(column, head)| (head.clone(), cell(dated, member, *column, on))).collect(),
    });
    Table { rows: rows.collect(), summary: summary(dated, &roll.totals(on)), heads }
}
