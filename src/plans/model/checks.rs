//! What is found before a plan is submitted: each finding names its place and offers the way to mend it.
//! Errors block the submission, warnings must be confirmed, hints only help.

mod hints;

use time::{Date, Month};

use super::carry::academic_years;
use super::circle::roles_in;
use super::names::folded;
use super::timing::TermKind;
use super::{Calendar, Circle, Content, Item, Part, Plan, Section, Timing, Window};
use crate::ids::PlanItemId;
use crate::library::Cited;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
    Hint,
}

impl Severity {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// Something to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// «P1» to «P5», as the catalogue of checks numbers them.
    pub code: &'static str,
    pub severity: Severity,
    /// The message key of its sentence, which also says what to do.
    pub key: &'static str,
    /// What the sentence names.
    pub value: String,
    /// The part of the plan in which it is mended.
    pub part: Part,
    /// The row, if it is one.
    pub item: Option<PlanItemId>,
}

/// Something that takes place on a day in another plan of the school.
#[derive(Clone, Debug)]
pub struct Elsewhere {
    pub on: Date,
    pub content: String,
    pub association_name: String,
}

/// What a plan is judged by beside its own text.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// What takes place in the other plans of the school.
    pub elsewhere: Vec<Elsewhere>,
    /// How many young specialists the association has.
    pub beginners: usize,
    /// Documents that are no longer in force.
    pub repealed: Vec<Cited>,
}

/// All findings, the gravest first.
pub fn findings(plan: &Plan, calendar: &Calendar, circle: &Circle, around: &Surroundings) -> Vec<Finding> {
    let content = &plan.content;
    let mut found = Vec::new();
    incomplete(content, &mut found);
    few_meetings(plan, calendar, &mut found);
    foreign_years(content, calendar, &mut found);
    strangers(content, circle, &mut found);
    lopsided(content, circle, &mut found);
    idle_tasks(content, &mut found);
    hints::no_beginners(content, around.beginners, &mut found);
    hints::repealed(content, &around.repealed, &mut found);
    clashes(content, calendar, &around.elsewhere, &mut found);
    days_off(content, calendar, &mut found);
    found.sort_by_key(|finding: &Finding| finding.severity);
    found
}

fn at_row(code: &'static str, severity: Severity, key: &'static str, item: &Item, value: impl Into<String>) -> Finding {
    Finding { code, severity, key, value: value.into(), part: Part::Rows(item.section), item: Some(item.id) }
}

fn at_part(code: &'static str, severity: Severity, key: &'static str, part: Part, value: impl Into<String>) -> Finding {
    Finding { code, severity, key, value: value.into(), part, item: None }
}

/// P1: a row without words, a responsible or a term; a plan without theme, goal or tasks.
fn incomplete(content: &Content, found: &mut Vec<Finding>) {
    let header = &content.header;
    let lacking = [
        (header.theme.is_empty(), "plans-check-theme"),
        (header.goal.is_empty(), "plans-check-goal"),
        (content.tasks.is_empty(), "plans-check-tasks"),
    ];
    found.extend(
        lacking
            .iter()
            .filter(|(lacks, _)| *lacks)
            .map(|(_, key)| at_part("P1", Severity::Error, key, Part::Theme, String::new())),
    );
    for (number, item) in (1..).zip(&content.items) {
        let lacking = [
            (item.content.is_empty(), "plans-check-content"),
            (item.responsible.is_empty(), "plans-check-responsible"),
            (item.timing.is_empty(), "plans-check-timing"),
            (!item.timing.is_empty() && item.when().is_none(), "plans-check-timing-unknown"),
        ];
        let lacking = lacking.iter().filter(|(lacks, _)| *lacks);
        found.extend(lacking.map(|(_, key)| at_row("P1", Severity::Error, key, item, number.to_string())));
    }
}

const USUAL_MEETINGS: usize = 4;

/// P2: fewer than four meetings, or a quarter without one. A break belongs to the quarter before it.
fn few_meetings(plan: &Plan, calendar: &Calendar, found: &mut Vec<Finding>) {
    let meetings: Vec<&Item> = plan.content.items_of(Section::Meetings).collect();
    let part = Part::Rows(Section::Meetings);
    if meetings.len() < USUAL_MEETINGS {
        found.push(at_part("P2", Severity::Warning, "plans-check-few-meetings", part, meetings.len().to_string()));
    }
    let kind = if calendar.country == "ua" { TermKind::Semester } else { TermKind::Quarter };
    let terms = calendar.terms_of(kind);
    let windows: Vec<Window> =
        meetings.iter().filter_map(|item| item.when()).flat_map(|timing| timing.windows(calendar)).collect();
    for (at, term) in terms.iter().enumerate() {
        let from = if at == 0 { calendar.whole().from } else { term.from };
        let to = terms.get(at + 1).and_then(|next| next.from.previous_day()).unwrap_or(calendar.whole().to);
        if !windows.iter().any(|window| window.from <= to && window.to >= from) {
            let number = u8::try_from(at + 1).unwrap_or(1);
            let named = super::timing::Terms::of(kind, [number]).map(|terms| Timing::Terms(kind, terms).print(plan.language()));
            found.push(at_part("P2", Severity::Warning, "plans-check-term-without-meeting", part, named.unwrap_or_default()));
        }
    }
}

/// Words beside which another year is meant.
const LOOKING_BACK: [&str; 8] = ["анализ", "итог", "прошл", "отчет", "аналіз", "підсумк", "минул", "звіт"];

/// P3: the number of another year, left from copying.
fn foreign_years(content: &Content, calendar: &Calendar, found: &mut Vec<Finding>) {
    let foreign = |text: &str| {
        let looks_back = LOOKING_BACK.iter().any(|word| folded(text).contains(word));
        let is_foreign = |year: i32| year != calendar.first_year && !(looks_back && year == calendar.first_year - 1);
        academic_years(text).into_iter().find(|(year, _)| is_foreign(*year)).map(|(_, place)| text[place].to_owned())
    };
    let header = &content.header;
    let head = [&header.theme, &header.school_theme, &header.goal, &header.results].into_iter().chain(&content.tasks);
    if let Some(year) = head.into_iter().find_map(|text| foreign(text)) {
        found.push(at_part("P3", Severity::Warning, "plans-check-year", Part::Theme, year));
    }
    for item in &content.items {
        let texts = [&item.content, &item.questions, &item.preparation, &item.output];
        let dated = item.when().and_then(|timing| timing.windows(calendar).into_iter().find(|window| !fits(*window, calendar)));
        if let Some(year) = texts.into_iter().find_map(|text| foreign(text)) {
            found.push(at_row("P3", Severity::Warning, "plans-check-year", item, year));
        } else if dated.is_some() {
            found.push(at_row("P3", Severity::Warning, "plans-check-year", item, item.timing.clone()));
        }
    }
}

fn fits(window: Window, calendar: &Calendar) -> bool {
    calendar.whole().holds(window.from) && calendar.whole().holds(window.to)
}

/// P3: a person whom nobody here knows, or who has left.
fn strangers(content: &Content, circle: &Circle, found: &mut Vec<Finding>) {
    for item in &content.items {
        let mut seen = Vec::new();
        for (name, has_left) in
            [&item.responsible, &item.content, &item.questions].into_iter().flat_map(|text| circle.strangers_in(text))
        {
            let key = if has_left { "plans-check-person-left" } else { "plans-check-person-unknown" };
            let words = name.words();
            if !seen.contains(&words) {
                found.push(at_row("P3", Severity::Warning, key, item, words.clone()));
                seen.push(words);
            }
        }
    }
}

/// P4: too much «in the course of the year», too much on one person; a percentage, rounded down.
fn lopsided(content: &Content, circle: &Circle, found: &mut Vec<Finding>) {
    const ENOUGH_ROWS: usize = 5;
    let total = content.items.len();
    if total < ENOUGH_ROWS {
        return;
    }
    let vague = content.items.iter().filter(|item| item.when() == Some(Timing::Year)).count();
    if vague * 100 > total * 40 {
        found.push(at_part(
            "P4",
            Severity::Hint,
            "plans-check-vague",
            Part::Rows(Section::Organisation),
            (vague * 100 / total).to_string(),
        ));
    }
    let heavy = |burden: usize| burden * 2 > total;
    for colleague in circle.present() {
        if heavy(content.items.iter().filter(|item| item.people == [colleague.user]).count()) {
            let part = Part::Rows(Section::Organisation);
            found.push(at_part("P4", Severity::Hint, "plans-check-burden", part, colleague.name.clone()));
        }
    }
    let by_head = content.items.iter().filter(|item| roles_in(&item.responsible).eq([crate::access::Role::Head])).count();
    if heavy(by_head) {
        found.push(at_part("P4", Severity::Hint, "plans-check-burden-head", Part::Rows(Section::Organisation), String::new()));
    }
}

/// P4: a task that no row serves, where rows name their tasks at all; no open events.
fn idle_tasks(content: &Content, found: &mut Vec<Finding>) {
    let serves =
        |number: usize| content.items.iter().any(|item| item.task.and_then(|task| usize::try_from(task).ok()) == Some(number));
    if content.items.iter().any(|item| item.task.is_some()) {
        let idle = (1..=content.tasks.len()).filter(|number| !serves(*number));
        found.extend(idle.map(|number| at_part("P4", Severity::Hint, "plans-check-task", Part::Theme, number.to_string())));
    }
    if content.items_of(Section::Events).next().is_none() {
        found.push(at_part("P4", Severity::Hint, "plans-check-no-events", Part::Rows(Section::Events), String::new()));
    }
}

/// P5: two meetings or open events on one day, here or in another plan of the school.
fn clashes(content: &Content, calendar: &Calendar, elsewhere: &[Elsewhere], found: &mut Vec<Finding>) {
    let day = |item: &Item| item.when().and_then(|timing| timing.exact_day(calendar));
    let happening: Vec<(&Item, Date)> =
        content.items.iter().filter(|item| item.section.takes_place()).filter_map(|item| Some((item, day(item)?))).collect();
    for (at, (item, on)) in happening.iter().enumerate() {
        if let Some((other, _)) = happening[at + 1..].iter().find(|(_, other)| other == on) {
            found.push(at_row("P5", Severity::Warning, "plans-check-clash", item, other.content.clone()));
        }
        if let Some(other) = elsewhere.iter().find(|other| other.on == *on) {
            let value = format!("{} ({})", other.content, other.association_name);
            found.push(at_row("P5", Severity::Warning, "plans-check-clash", item, value));
        }
    }
}

/// P5: a day on which nobody works; a month in which there is no school.
fn days_off(content: &Content, calendar: &Calendar, found: &mut Vec<Finding>) {
    for item in &content.items {
        let Some(timing) = item.when() else { continue };
        if timing.exact_day(calendar).is_some_and(|day| !calendar.is_working(day)) {
            found.push(at_row("P5", Severity::Warning, "plans-check-day-off", item, item.timing.clone()));
        } else if timing.windows(calendar).iter().any(|window| window.from.month() == Month::July) {
            found.push(at_row("P5", Severity::Warning, "plans-check-july", item, item.timing.clone()));
        }
    }
}

#[cfg(test)]
mod tests;
