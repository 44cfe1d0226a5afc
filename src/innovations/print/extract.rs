//! The extract of what the council of experts has decided on a piece.

use super::Printed;
use crate::documents::{Block, Document, Item, Person, Signature};
use crate::innovations::model::innovation::Innovation;
use crate::innovations::model::sheet::best_sum;
use crate::innovations::store::steps::Step;
use crate::text::Value;

pub fn document(printed: &Printed<'_>, piece: &Innovation, decision: &Step) -> Document {
    let name = printed.say("innovations-paper-extract", &[]);
    let day = decision.held_on.map(|day| printed.date(day)).unwrap_or_default();
    let of = [("value", Value::from(decision.basis.as_str())), ("other", Value::from(day.as_str()))];
    let lines = vec![piece.content.title.clone(), printed.say("innovations-paper-extract-of", &of)];
    let mut document = printed.begun("extract", &decision.body, name, lines);
    document.blocks.push(printed.heading("innovations-paper-heard"));
    let heard = [("value", Value::from(piece.content.title.as_str())), ("other", Value::from(piece.author_names()))];
    document.blocks.push(Block::paragraph(printed.say("innovations-paper-heard-of", &heard)));
    document.blocks.extend(printed.fact("innovations-organisation", &piece.place_name));
    let sums = piece.opinions.iter().map(|opinion| {
        let sum = [("value", opinion.sum().to_string().into()), ("other", best_sum().to_string().into())];
        printed.say("innovations-sum-of", &sum)
    });
    document.blocks.extend(printed.fact("innovations-paper-sums", &sums.collect::<Vec<_>>().join("; ")));
    document.blocks.push(printed.heading("innovations-paper-decided"));
    document.blocks.push(Block::List(decided(printed, piece, decision)));
    let post = printed.say("innovations-paper-chair", &[]);
    document.blocks.push(Block::Signatures(vec![Signature { post, person: Person::default(), date: day }]));
    document
}

fn decided(printed: &Printed<'_>, piece: &Innovation, decision: &Step) -> Vec<Item> {
    let outcome = printed.say(&format!("innovations-outcome-{}", decision.deed), &[]);
    let until = piece.recognitions.iter().find(|one| Some(one.on) == decision.held_on && one.basis == decision.basis);
    let holds = until.filter(|_| decision.deed == "bank").map(|one| {
        let day = [("value", Value::from(printed.date(one.until)))];
        printed.say("innovations-paper-holds", &day)
    });
    let reason = Some(decision.reason.clone()).filter(|reason| !reason.is_empty());
    let words = [Some(outcome), holds, reason].into_iter().flatten();
    (1..).zip(words).map(|(number, words)| Item::numbered(&[number], words)).collect()
}
