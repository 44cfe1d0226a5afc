//! The sheet of an expert with its grades.

use super::Printed;
use crate::documents::{Block, Cell, Document, Person, Row, Signature};
use crate::innovations::model::sheet::{CRITERIA, Sheet, best_sum};
use crate::text::Dated;

pub fn document(printed: &Printed<'_>, sheet: &Sheet, dated: &Dated) -> Document {
    let name = printed.say("innovations-paper-sheet", &[]);
    let mut document = printed.begun("sheet", &sheet.expert_name, name, vec![sheet.content.title.clone()]);
    document.blocks.remove(0);
    if sheet.signed_at.is_none() {
        document.mark = Some(printed.say("innovations-status-draft", &[]));
    }
    let expert = [sheet.expert_name.as_str(), sheet.expert_post.as_str()];
    let expert = expert.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    document.blocks.extend(printed.fact("innovations-expert", &expert));
    document.blocks.extend(printed.fact("innovations-direction", &printed.direction(&sheet.content.direction)));
    let columns = [("innovations-criterion", 35), ("innovations-grade", 25), ("innovations-word", 40)];
    let mut table = printed.table("innovations-paper-sheet", columns);
    for criterion in CRITERIA {
        let mark = sheet.mark(criterion);
        let grade = mark.grade.map(|grade| printed.say(&format!("innovations-grade-{grade}"), &[]));
        let said = printed.say(&format!("innovations-criterion-{criterion}"), &[]);
        table = table.row([said, grade.unwrap_or_default(), mark.word]);
    }
    let sum = [("value", sheet.sum().to_string().into()), ("other", best_sum().to_string().into())];
    let sum = [printed.say("innovations-sum", &[]), printed.say("innovations-sum-of", &sum), String::new()];
    table.rows.push(Row { is_bold: true, ..Row::new(sum.map(Cell::from)) });
    document.blocks.push(table.into());
    document.blocks.push(printed.heading("innovations-opinion"));
    document.blocks.extend(sheet.opinion.lines().map(Block::paragraph));
    if !sheet.recommendation.is_empty() {
        let advice = printed.say(&format!("innovations-advice-{}", sheet.recommendation), &[]);
        document.blocks.extend(printed.fact("innovations-recommendation", &advice));
    }
    let date = sheet.signed_at.map(|at| printed.date(dated.day_of(at))).unwrap_or_default();
    let person = Person { surname: sheet.expert_name.clone(), ..Person::default() };
    let post = if sheet.expert_post.is_empty() { printed.say("innovations-expert", &[]) } else { sheet.expert_post.clone() };
    document.blocks.push(Block::Signatures(vec![Signature { post, person, date }]));
    document
}
