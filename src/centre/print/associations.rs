//! The register of the associations of a district as a paper.

use time::{Date, OffsetDateTime};

use super::{paper, say};
use crate::centre::model::district::District;
use crate::centre::store::associations::Registered;
use crate::documents::{Block, Cell, Column, Document, Profile, Table, figures};
use crate::text::Value;

/// The register and the name of its files.
pub fn document(district: &District, registered: &[Registered], today: Date, made_at: OffsetDateTime) -> (Document, String) {
    let name = say(district, "centre-paper-register-name", &[("value", Value::from(figures(today)))]);
    let day = Profile::of_country(&district.country).date(today, super::language(district));
    let as_of = say(district, "centre-paper-as-of", &[("value", Value::from(day))]);
    let mut document = paper(district, &name, made_at);
    document.blocks = vec![
        Block::Organisation(vec![district.title().to_owned()]),
        Block::Title {
            name: say(district, "centre-paper-register", &[]),
            lines: vec![say(district, "centre-paper-register-of", &[]), district.name.clone(), as_of],
        },
        table(district, registered).into(),
    ];
    (document, name)
}

fn table(district: &District, registered: &[Registered]) -> Table {
    let title = |key: &str| say(district, key, &[]);
    let columns = [
        Column::centred(title("centre-paper-number"), 5),
        Column::new(title("centre-paper-school"), 22),
        Column::new(title("centre-paper-association"), 26),
        Column::new(title("centre-paper-head"), 22),
        Column::new(title("centre-paper-theme"), 25),
    ];
    let mut table = Table::new(title("centre-paper-register"), columns);
    for (number, one) in (1_u32..).zip(registered) {
        let told = |text: &Option<String>| text.as_deref().map_or_else(Cell::empty, Cell::from);
        let own = [Cell::from(number), Cell::from(one.school_name.as_str()), Cell::from(one.name.as_str())];
        table = table.row(own.into_iter().chain([told(&one.head), told(&one.theme)]));
    }
    table
}
