//! The passport of a practice, or the card of experience.

use time::Date;

use super::Printed;
use crate::documents::{Cell, Document, Table};
use crate::innovations::model::innovation::Innovation;
use crate::innovations::model::recognition::{Recognition, Standing};

pub fn document(printed: &Printed<'_>, piece: &Innovation, today: Date) -> Document {
    let kind = piece.kind.code();
    let name = printed.say(&format!("innovations-paper-{kind}"), &[]);
    let mut document = printed.begun(kind, &piece.place_name, name, vec![piece.content.title.clone()]);
    if !piece.status.is_in_bank() {
        document.mark = Some(printed.say(&format!("innovations-status-{}", piece.status.code()), &[]));
    }
    let author = |one: &crate::innovations::model::innovation::Author| {
        let parts = [one.full_name(), one.post.clone()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    };
    let authors = piece.authors.iter().map(author).collect::<Vec<_>>().join("; ");
    document.blocks.extend(printed.fact("innovations-organisation", &piece.place_name));
    document.blocks.extend(printed.fact("innovations-authors", &authors));
    document.blocks.extend(printed.fact("innovations-direction", &printed.direction(&piece.content.direction)));
    document.blocks.extend(printed.words(&piece.content));
    if !piece.recognitions.is_empty() {
        document.blocks.push(printed.heading("innovations-recognitions"));
        document.blocks.push(recognitions(printed, piece, today).into());
    }
    if !piece.spreads.is_empty() {
        document.blocks.push(printed.heading("innovations-spreads"));
        document.blocks.push(spreads(printed, piece).into());
    }
    document
}

fn recognitions(printed: &Printed<'_>, piece: &Innovation, today: Date) -> Table {
    let columns = [
        ("innovations-level", 20),
        ("innovations-body", 25),
        ("innovations-basis", 25),
        ("innovations-on", 15),
        ("innovations-until", 15),
    ];
    let mut table = printed.table("innovations-recognitions", columns);
    for one in &piece.recognitions {
        let level = printed.say(&format!("innovations-level-{}", one.level.code()), &[]);
        table = table.row([
            Cell::from(level),
            Cell::from(one.body.as_str()),
            Cell::from(one.basis.as_str()),
            Cell::from(one.on),
            Cell::from(until(printed, one, today)),
        ]);
    }
    table
}

/// The last day, with a word where it is over.
pub fn until(printed: &Printed<'_>, one: &Recognition, today: Date) -> String {
    let day = printed.date(one.until);
    match one.standing(today) {
        Standing::Holds | Standing::Ends => day,
        over => format!("{day} ({})", printed.say(&format!("innovations-standing-{}", over.code()), &[]).to_lowercase()),
    }
}

fn spreads(printed: &Printed<'_>, piece: &Innovation) -> Table {
    let columns = [("innovations-on", 15), ("innovations-spread", 20), ("innovations-place", 30), ("innovations-result", 35)];
    let mut table = printed.table("innovations-spreads", columns);
    for one in &piece.spreads {
        let kind = printed.say(&format!("innovations-spread-{}", one.kind.code()), &[]);
        let cells = [Cell::from(one.on), Cell::from(kind), Cell::from(one.place.as_str()), Cell::from(one.result.as_str())];
        table = table.row(cells);
    }
    table
}
