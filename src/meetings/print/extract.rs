//! An extract: chosen items of a signed protocol word for word, and who vouches that they are.

use time::OffsetDateTime;

use super::protocol::{begun, point, requisites};
use crate::documents::{Block, Document, Person, Shape, Signature};
use crate::ids::AgendaItemId;
use crate::meetings::model::protocol::Protocol;
use crate::text::{Locale, say};

/// Who vouches for an extract, and on which day.
#[derive(Clone, Debug)]
pub struct Certified {
    pub post: String,
    pub person: Person,
    pub year: i32,
}

/// The chosen items whole, under a shortened head; they keep their numbers.
pub fn extract(protocol: &Protocol, items: &[AgendaItemId], by: &Certified, made_at: OffsetDateTime) -> Document {
    let locale = Locale::from_code(&protocol.language).unwrap_or_default();
    let name = say(locale, "protocols-extract-name").into_owned();
    let mut paper = begun(protocol, &name, made_at);
    paper.blocks = requisites(protocol, &name);
    for (number, one) in (1..).zip(&protocol.points).filter(|(_, one)| items.contains(&one.id)) {
        paper.blocks.extend(point(number, one));
    }
    for signer in &protocol.signers {
        let name = signer.person().in_signature(paper.profile.names);
        paper.blocks.push(Block::line(format!("{} – {name}", signer.duty)));
    }
    paper.blocks.push(Block::Text(Shape::Line, say(locale, "protocols-extract-true").into_owned().into()));
    let date = paper.profile.blank_date(by.year, locale);
    let signature = Signature { post: by.post.clone(), person: by.person.clone(), date };
    paper.blocks.push(Block::Signatures(vec![signature]));
    paper
}
