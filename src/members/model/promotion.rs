//! The step into the next school year: 5А becomes 6А with the same teacher, those who finish leave the list, first,
//! fifth and tenth classes wait for a teacher.

use super::unit::{Unit, UnitDraft, code};
use crate::ids::{SchoolId, UserId};

/// What becomes of a unit in the next year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Goes on with its teacher.
    Goes,
    /// Goes on, and its teacher does not go along or is a member no more.
    GoesWithout,
    /// A new unit in the place of one that went on: nobody leads it yet.
    New,
    /// Finishes school, or leaves for another association.
    Finishes,
    /// The next year has it already.
    Present,
}

impl Fate {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Goes => "goes",
            Self::GoesWithout => "goes-without",
            Self::New => "new",
            Self::Finishes => "finishes",
            Self::Present => "present",
        }
    }
}

/// One line of the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The label of this year; empty for a new unit.
    pub from: String,
    pub fate: Fate,
    pub home: SchoolId,
    /// The unit of the next year.
    pub draft: UnitDraft,
    pub teacher: Option<UserId>,
    pub teacher_name: String,
}

impl Step {
    /// By what the step is taken in the form.
    pub fn key(&self) -> String {
        format!("{} {}", self.home, self.draft.code())
    }

    pub fn may_be_taken(&self) -> bool {
        matches!(self.fate, Fate::Goes | Fate::GoesWithout | Fate::New)
    }
}

/// The steps of all units of a year; `next` are the units that the next year has already, `members` those who may lead.
pub fn steps(units: &[Unit], next: &[Unit], members: &[UserId], country: &str) -> Vec<Step> {
    let highest = units.iter().filter(|unit| is_promoted(unit)).map(|unit| unit.draft.grade).max().unwrap_or_default();
    let finishes = |grade: i32| is_last(grade, country) || (grade == 4 && highest == 4);
    let mut steps = Vec::new();
    for unit in units {
        let moves = is_promoted(unit);
        let mut draft = unit.draft.clone();
        if moves {
            draft.grade += 1;
            draft.label = next_label(&draft.label, unit.draft.grade);
        }
        let stays = unit.teacher.is_some_and(|teacher| members.contains(&teacher));
        // A teacher of a primary school hands her class over to another one after the fourth grade.
        let hands_over = moves && unit.draft.grade == 4;
        let fate = match () {
            () if moves && finishes(unit.draft.grade) => Fate::Finishes,
            () if stays && !hands_over => Fate::Goes,
            () => Fate::GoesWithout,
        };
        let goes_along = fate == Fate::Goes;
        steps.push(Step {
            from: unit.draft.label.clone(),
            fate,
            home: unit.home,
            teacher: unit.teacher.filter(|_| goes_along),
            teacher_name: if goes_along { unit.teacher_name.clone() } else { String::new() },
            draft,
        });
    }
    for unit in units.iter().filter(|unit| is_promoted(unit) && is_first(unit.draft.grade)) {
        let fills = |step: &Step| step.fate != Fate::Finishes && step.home == unit.home && step.draft.code() == unit.draft.code();
        if !steps.iter().any(fills) {
            steps.push(Step {
                from: String::new(),
                fate: Fate::New,
                home: unit.home,
                draft: UnitDraft { pupils: None, ..unit.draft.clone() },
                teacher: None,
                teacher_name: String::new(),
            });
        }
    }
    for step in &mut steps {
        let is_there = next.iter().any(|unit| unit.home == step.home && unit.draft.code() == step.draft.code());
        if is_there && step.fate != Fate::Finishes {
            step.fate = Fate::Present;
        }
    }
    steps.sort_by_key(|step| (step.fate == Fate::Finishes, step.draft.grade, step.draft.label.clone()));
    steps
}

/// Whether the label begins with the grade alone, so that it grows with it: class-sets «2–4» and groups stay.
fn is_promoted(unit: &Unit) -> bool {
    let folded = code(&unit.draft.label);
    let grades = folded.split(' ').filter(|word| word.chars().all(|sign| sign.is_ascii_digit())).count();
    unit.draft.kind == "class" && grades <= 1 && folded.starts_with(&unit.draft.grade.to_string())
}

/// «6-А» after «5-А»: the label keeps its ornaments.
fn next_label(label: &str, grade: i32) -> String {
    label.replacen(&grade.to_string(), &(grade + 1).to_string(), 1)
}

/// Classes that finish: after the 9th many leave and the 10th are formed anew.
fn is_last(grade: i32, country: &str) -> bool {
    matches!(grade, 9 | 11) || (country == "ua" && grade == 12)
}

/// Grades at which schools form new classes.
fn is_first(grade: i32) -> bool {
    matches!(grade, 1 | 5 | 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{AssociationId, UnitId};

    fn unit(label: &str, grade: i32, teacher: UserId, home: SchoolId) -> Unit {
        Unit {
            id: UnitId::fresh(),
            association: AssociationId::fresh(),
            year: 2026,
            home,
            home_name: String::new(),
            draft: UnitDraft { kind: "class".into(), grade, label: label.into(), ..UnitDraft::default() },
            teacher: Some(teacher),
            teacher_name: "А. П. Примерова".into(),
            version: 1,
        }
    }

    fn told(steps: &[Step]) -> Vec<(&str, &str, Fate)> {
        steps.iter().map(|step| (step.from.as_str(), step.draft.label.as_str(), step.fate)).collect()
    }

    #[test]
    fn classes_go_on_the_last_finish_and_new_ones_wait_for_a_teacher() {
        let (stays, left, school) = (UserId::fresh(), UserId::fresh(), SchoolId::fresh());
        let units = [
            unit("4-А", 4, stays, school),
            unit("5-А", 5, stays, school),
            unit("5-Б", 5, left, school),
            unit("9 «А»", 9, stays, school),
            unit("10А", 10, stays, school),
            unit("11А", 11, stays, school),
            unit("2–4", 2, stays, school),
        ];

        let steps = steps(&units, &[], &[stays], "ru");

        assert_eq!(
            told(&steps),
            [
                ("2–4", "2–4", Fate::Goes),
                ("4-А", "5-А", Fate::GoesWithout),
                ("", "5-Б", Fate::New),
                ("5-А", "6-А", Fate::Goes),
                ("5-Б", "6-Б", Fate::GoesWithout),
                ("", "10А", Fate::New),
                ("10А", "11А", Fate::Goes),
                ("9 «А»", "10 «А»", Fate::Finishes),
                ("11А", "12А", Fate::Finishes),
            ]
        );
    }

    #[test]
    fn what_the_next_year_has_is_not_offered_again() {
        let (teacher, school) = (UserId::fresh(), SchoolId::fresh());

        let steps = steps(&[unit("6-А", 6, teacher, school)], &[unit("7 «А»", 7, teacher, school)], &[teacher], "ru");

        assert_eq!(told(&steps), [("6-А", "7-А", Fate::Present)]);
    }

    #[test]
    fn an_association_of_primary_classes_lets_the_fourth_go() {
        let (teacher, school) = (UserId::fresh(), SchoolId::fresh());

        let steps = steps(&[unit("4А", 4, teacher, school)], &[], &[teacher], "ru");

        assert_eq!(told(&steps), [("4А", "5А", Fate::Finishes)]);
    }
}
