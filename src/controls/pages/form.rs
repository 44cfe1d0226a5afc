//! What the leaders type of a control: theme, grounds, classes, who looks, by which criteria.

use time::Date;

use crate::controls::model::control::{Control, Criterion, Head, Inspector, Method, Object};
use crate::controls::store::beginnings::Unit;
use crate::ids::ControlObjectId;
use crate::text::{Locale, say};
use crate::web::{Check, Invalid, Problem, form};

/// So many criteria a control has at most.
const CRITERIA: usize = 20;

form! {
    /// The id is made with the page, so that sending twice begins one control.
    pub struct HeadForm {
        id, association, theme, basis, order_number, ordered_on, starts_on, ends_on, purpose, criteria, repeat_on, version;
        lists: methods, units, inspectors
    }
}

/// What was chosen among.
pub struct Offered {
    pub units: Vec<Unit>,
    pub inspectors: Vec<Inspector>,
}

/// The form read.
pub struct HeadDraft {
    pub head: Head,
    pub objects: Vec<Object>,
    pub repeat_on: Option<Date>,
}

impl HeadForm {
    pub fn of(control: &Control) -> Self {
        let head = &control.head;
        Self {
            id: control.id.to_string(),
            association: control.association.to_string(),
            theme: head.theme.clone(),
            basis: head.basis.clone(),
            order_number: head.order_number.clone(),
            ordered_on: typed(head.ordered_on),
            starts_on: head.starts_on.to_string(),
            ends_on: head.ends_on.to_string(),
            purpose: head.purpose.clone(),
            criteria: head.criteria.iter().map(|criterion| criterion.text.as_str()).collect::<Vec<_>>().join("\n"),
            repeat_on: typed(control.repeat_on),
            version: control.version.to_string(),
            methods: head.methods.iter().map(|method| method.code().to_owned()).collect(),
            units: control.objects.iter().map(|object| object.unit.to_string()).collect(),
            inspectors: head.inspectors.iter().map(|inspector| inspector.named.user.to_string()).collect(),
        }
    }

    /// Reads it over what is known of the control: criteria and classes that stay keep what was seen of them.
    pub fn parse(self, offered: &Offered, known: Option<&Control>) -> Result<HeadDraft, Invalid<Self>> {
        let mut check = Check::new();
        let theme = check.line("theme", &self.theme, 1..=200);
        let basis = check.line("basis", &self.basis, 0..=300);
        let order_number = check.line("order_number", &self.order_number, 0..=60);
        let ordered_on = check.optional_date("ordered_on", &self.ordered_on);
        let starts_on = check.date("starts_on", &self.starts_on);
        let ends_on = check.date("ends_on", &self.ends_on);
        if ends_on < starts_on && !self.ends_on.trim().is_empty() {
            check.add("ends_on", Problem::Rule("controls-ends-before"));
        }
        let repeat_on = check.optional_date("repeat_on", &self.repeat_on);
        if repeat_on.is_some_and(|repeat| repeat <= ends_on) {
            check.add("repeat_on", Problem::Rule("controls-repeats-before"));
        }
        let purpose = check.text("purpose", &self.purpose, 0..=1000);
        let lines = check.text("criteria", &self.criteria, 0..=4000);
        let lines: Vec<&str> = lines.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if lines.len() > CRITERIA {
            check.add("criteria", Problem::Rule("controls-too-many-criteria"));
        }
        let earlier = known.map_or(&[][..], |control| &control.head.criteria);
        let criteria = criteria(&lines, earlier);
        let methods = Method::ALL.into_iter().filter(|method| self.methods.iter().any(|code| code == method.code())).collect();
        let inspectors: Vec<Inspector> = offered
            .inspectors
            .iter()
            .filter(|inspector| self.inspectors.contains(&inspector.named.user.to_string()))
            .cloned()
            .collect();
        if inspectors.is_empty() {
            check.add("inspectors", Problem::Required);
        }
        let objects = objects(&self.units, offered, known);
        let head = Head { theme, basis, order_number, ordered_on, starts_on, ends_on, purpose, methods, inspectors, criteria };
        check.finish(self, || HeadDraft { head, objects, repeat_on })
    }
}

fn typed(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// A line that was a criterion before is the same criterion; one that stands in the place of a changed line too.
fn criteria(lines: &[&str], known: &[Criterion]) -> Vec<Criterion> {
    let mut criteria: Vec<Criterion> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let same = known.iter().find(|criterion| criterion.text == *line);
        let changed = known.get(at).filter(|criterion| lines.len() == known.len() && !lines.contains(&criterion.text.as_str()));
        let id = same.or(changed).map(|criterion| criterion.id);
        let id = id.filter(|id| !criteria.iter().any(|taken| taken.id == *id)).unwrap_or_else(|| ControlObjectId::fresh().0);
        criteria.push(Criterion { id, text: (*line).to_owned() });
    }
    criteria
}

/// The chosen classes with their teachers of today; one that stays keeps what was seen in it.
fn objects(chosen: &[String], offered: &Offered, known: Option<&Control>) -> Vec<Object> {
    let units = offered.units.iter().filter(|unit| chosen.contains(&unit.id.to_string()));
    let object = |unit: &Unit| {
        let known = known.and_then(|control| control.objects.iter().find(|object| object.unit == unit.id));
        Object {
            id: known.map_or_else(ControlObjectId::fresh, |object| object.id),
            unit: unit.id,
            label: unit.label.clone(),
            teacher: unit.teacher.clone(),
            marks: known.map(|object| object.marks.clone()).unwrap_or_default(),
        }
    };
    units.map(object).collect()
}

/// The usual themes, each with the purpose and the criteria that are offered for it.
pub const THEMES: [&str; 4] = ["planning", "papers", "parents", "hours"];

/// The theme, the purpose and the criteria of a usual control, in the language of its paper.
pub fn usual(theme: &str, locale: Locale) -> Option<[String; 3]> {
    let code = THEMES.into_iter().find(|known| *known == theme)?;
    let said = |part: &str| say(locale, &format!("controls-usual-{part}-{code}")).into_owned();
    Some([said("theme"), said("purpose"), said("criteria")])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_criterion_keeps_its_marks_when_its_words_or_its_place_change() {
        let known = criteria(&["Plan", "Diary"], &[]);
        let [plan, diary] = [known[0].id, known[1].id];
        let ids = |lines: &[&str]| criteria(lines, &known).into_iter().map(|criterion| criterion.id).collect::<Vec<_>>();

        assert_eq!(ids(&["Diary", "Plan"]), [diary, plan]);
        assert_eq!(ids(&["Plan of the class", "Diary"]), [plan, diary]);
        assert_eq!(ids(&["Plan"]), [plan]);
        assert_eq!(ids(&["Plan", "Plan"])[0], plan);
        assert!(!ids(&["Hours"]).contains(&plan));
    }
}
