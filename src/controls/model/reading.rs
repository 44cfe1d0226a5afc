//! The pages of a class and of the memo read back. A draft may be incomplete; only what cannot be kept is refused.

use time::Date;

use super::control::{Control, Grade, Mark, Object, Text};
use crate::decisions::{self, Draft};
use crate::ids::DecisionId;
use crate::plans::{Calendar, Circle, Language, Timing};
use crate::web::{Check, Errors, Fields};

const LINE: usize = 300;
const REMARK: usize = 2_000;
const TEXT: usize = 20_000;
/// So many recommendations a memo has at most.
const RECOMMENDATIONS: usize = 40;

/// A class as it was marked.
pub fn read_object(fields: &Fields, saved: &Object, control: &Control) -> Result<Object, Errors> {
    let language = Language::of(&control.language);
    let mut check = Check::new();
    let mut marks = Vec::new();
    for criterion in &control.head.criteria {
        let id = criterion.id;
        let grade = Grade::from_code(&fields.text(&format!("grade-{id}")));
        let remark = check.text(&format!("remark-{id}"), &fields.text(&format!("remark-{id}")), 0..=REMARK);
        let timing = read_timing(&mut check, fields, &format!("timing-{id}"), language);
        marks.push(Mark { criterion: id, grade, remark, timing });
    }
    check.finish((), || ()).map_err(|invalid| invalid.errors)?;
    Ok(Object { marks, ..saved.clone() })
}

/// The memo's text as it was typed.
pub fn read_text(fields: &Fields, control: &Control, circle: &Circle) -> Result<Text, Errors> {
    let language = Language::of(&control.language);
    let mut check = Check::new();
    let conclusions = check.text("conclusions", &fields.text("conclusions"), 0..=TEXT);
    let mut recommendations: Vec<Draft> = Vec::new();
    for id in fields.all("recommendation").iter().filter_map(|id| id.parse::<DecisionId>().ok()).take(RECOMMENDATIONS) {
        let responsible = check.line(&format!("who-{id}"), &fields.text(&format!("who-{id}")), 0..=LINE);
        let draft = Draft {
            id,
            text: check.text(&format!("text-{id}"), &fields.text(&format!("text-{id}")), 0..=REMARK),
            people: circle.people_in(&responsible),
            timing: read_timing(&mut check, fields, &format!("timing-{id}"), language),
            responsible,
            ..Draft::new(decisions::Kind::Recommend)
        };
        let is_empty = draft.text.is_empty() && draft.responsible.is_empty() && draft.timing.is_empty();
        if !is_empty && !recommendations.iter().any(|known| known.id == id) {
            recommendations.push(draft);
        }
    }
    check.finish((), || ()).map_err(|invalid| invalid.errors)?;
    Ok(Text { conclusions, recommendations })
}

/// A term in its one spelling; as it was typed where it is not understood.
fn read_timing(check: &mut Check, fields: &Fields, name: &str, language: Language) -> String {
    let typed = check.line(name, &fields.text(name), 0..=LINE);
    Timing::read(&typed).map_or(typed, |timing| timing.print(language))
}

/// The last day of a term; none where its words bind nobody.
pub fn due_on(timing: &str, calendar: &Calendar) -> Option<Date> {
    Timing::read(timing)?.windows(calendar).last().map(|window| window.to)
}
