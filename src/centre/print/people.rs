//! The sheet on which those who come to an event are marked.

use time::OffsetDateTime;

use super::{paper, say};
use crate::centre::model::district::District;
use crate::centre::model::event::Event;
use crate::centre::store::places::Signed;
use crate::documents::{Block, Cell, Column, Document, Profile, Table, figures};
use crate::text::Value;

/// The sheet and the name of its files.
pub fn document(district: &District, event: &Event, signed: &[Signed], made_at: OffsetDateTime) -> (Document, String) {
    let name = say(district, "centre-paper-people-name", &[("value", Value::from(figures(event.day())))]);
    let day = Profile::of_country(&district.country).date(event.day(), super::language(district));
    let mut document = paper(district, &name, made_at);
    document.blocks = vec![
        Block::Organisation(vec![district.title().to_owned()]),
        Block::Title { name: say(district, "centre-paper-people", &[]), lines: vec![event.content.title.clone(), day] },
        table(district, signed, false).into(),
    ];
    if signed.iter().any(|signed| signed.is_waiting) {
        document.blocks.push(Block::line(say(district, "centre-paper-waiting", &[])));
        document.blocks.push(table(district, signed, true).into());
    }
    (document, name)
}

fn table(district: &District, signed: &[Signed], waiting: bool) -> Table {
    let title = |key: &str| say(district, key, &[]);
    let name = if waiting { "centre-paper-waiting" } else { "centre-paper-people" };
    let columns = [
        Column::centred(title("centre-paper-number"), 5),
        Column::new(title("centre-paper-name"), 34),
        Column::new(title("centre-paper-school"), 24),
        Column::new(title("centre-paper-post"), 22),
        Column::new(title("centre-paper-signature"), 15),
    ];
    let mut table = Table::new(title(name), columns);
    table.row_height = 8.0;
    for (number, one) in (1_u32..).zip(signed.iter().filter(|signed| signed.is_waiting == waiting)) {
        let own = [one.name.as_str(), one.school_name.as_str(), one.post.as_str()].map(Cell::from);
        table = table.row([Cell::from(number)].into_iter().chain(own).chain([Cell::empty()]));
    }
    table
}
