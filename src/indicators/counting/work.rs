//! W: meetings, decisions, the plan.

use super::{Counted, Indicator, Sheet, Year};
use crate::indicators::tally::distinct;
use crate::indicators::year::{Decision, Meeting, Person, PlanRow};
use crate::{decisions, meetings, plans};

/// A meeting is held when it was declared so: its protocol is being written, read or signed. A meeting that is planned still,
/// or was called off, is not. All of W is kept by the portal itself and always known, but for W2.
///
/// W1: below the line the meetings in the plan whose last day falls into the period; above it those held within the period,
/// whether the plan had them or not.
/// W2: active members on the day of each held meeting, and those of them who were marked present; a meeting where nobody has
/// been marked yet says nothing. No data while there is no other.
/// W3: members who stand as speakers on the agenda of a held meeting, but for the review of earlier decisions.
/// W4: decisions of signed protocols by the day they were made. In time or late by the end of their term as it was last set;
/// not done are those whose term is over. What is nobody's task, what was cancelled and what still has time counts as made alone.
/// W5: rows of the plan whose last day falls into the period, those without a day into the one with the last day of study. A
/// meeting is done when it was held, whatever its mark; dropped is what was marked as not done.
pub fn count(year: &Year, sheet: &mut Sheet) {
    sheet.put(Indicator::W1, Some(year.meetings_by_plan()));

    let counted: Vec<&Meeting> = year.meetings.iter().filter(|meeting| meeting.marked > 0).collect();
    sheet.put(Indicator::W2, (!counted.is_empty()).then(|| counted.into_iter().map(|one| year.presence(one)).collect()));

    let talks: Vec<(&Person, Counted)> = year.talks_of_members().collect();
    let row = |person: &Person| year.member_row(person).of(Some(person.id)).under("persons");
    let persons = distinct(talks.iter().map(|(person, _)| row(person).row)).into_iter().map(|row| row.under("persons"));
    let each = talks.iter().map(|(_, talk)| talk.clone().under("talks"));
    sheet.put_sorted(Indicator::W3, Some(persons.chain(each).collect()));

    let made = year.decisions.iter().map(|decision| decision_row(decision).under("made"));
    let judged = year.decisions.iter().filter_map(|decision| {
        let outcome = outcome(decision, year)?;
        Some(decision_row(decision).under(outcome))
    });
    sheet.put_sorted(Indicator::W4, Some(made.chain(judged).collect()));

    let rows: Vec<&PlanRow> = year.plan.iter().filter(|row| year.falls_due(row)).collect();
    let all = rows.iter().map(|row| plan_row(row).under("all"));
    let marked = rows.iter().filter_map(|row| Some(plan_row(row).under(became(row)?)));
    sheet.put_sorted(Indicator::W5, Some(all.chain(marked).collect()));
}

fn meeting_row(meeting: &Meeting) -> Counted {
    Counted::new(meeting.id, &meeting.theme).on(meeting.held_on).at(meetings::path(meeting.id))
}

fn plan_row(row: &PlanRow) -> Counted {
    Counted::new(row.id, &row.content).at(plans::row_path(row.plan, row.id))
}

/// What became of a row of the plan, where it is done with.
fn became(row: &PlanRow) -> Option<&'static str> {
    match row.mark.as_str() {
        _ if row.is_held => Some("done"),
        "done" => Some("done"),
        "moved" => Some("moved"),
        "not-done" => Some("dropped"),
        _ => None,
    }
}

fn decision_row(decision: &Decision) -> Counted {
    let Decision { id, protocol_number, number, text, decided_on, .. } = decision;
    Counted::new(id, format!("№ {protocol_number}, {number}: {text}")).on(*decided_on).at(decisions::path(id))
}

fn outcome(decision: &Decision, year: &Year) -> Option<&'static str> {
    let is_over = |day| decision.due_on.is_some_and(|due| due < day);
    match decision.status.as_str() {
        _ if !decision.is_controlled => None,
        "done" | "closed" if decision.done_on.is_some_and(is_over) => Some("late"),
        "done" | "closed" => Some("in-time"),
        "open" if is_over(year.period.today) => Some("not-done"),
        _ => None,
    }
}

impl Year {
    fn meetings_by_plan(&self) -> Vec<Counted> {
        let planned: Vec<&PlanRow> = self.plan.iter().filter(|row| row.is_meeting && self.falls_due(row)).collect();
        let held = |row: &PlanRow| self.meetings.iter().find(|meeting| meeting.plan_item == Some(row.id));
        let of_plan = planned.iter().map(|row| match held(row) {
            Some(meeting) => meeting_row(meeting).out_of(1, 1),
            None => plan_row(row).out_of(0, 1),
        });
        let is_planned = |meeting: &Meeting| planned.iter().any(|row| meeting.plan_item == Some(row.id));
        let others = self.meetings.iter().filter(|meeting| !is_planned(meeting)).map(meeting_row);
        of_plan.chain(others).collect()
    }

    fn presence(&self, meeting: &Meeting) -> Counted {
        let active: Vec<&Person> = self.people.iter().filter(|person| person.is_active_on(meeting.held_on)).collect();
        let present = active.iter().filter(|person| meeting.present.contains(&person.id)).count();
        meeting_row(meeting).out_of(i64::try_from(present).unwrap_or(0), i64::try_from(active.len()).unwrap_or(0))
    }

    fn talks_of_members(&self) -> impl Iterator<Item = (&Person, Counted)> {
        self.talks.iter().flat_map(move |talk| {
            let speaks = |person: &&Person| talk.speakers.contains(&person.id) && person.is_member_on(talk.held_on);
            self.people.iter().filter(speaks).map(move |person| {
                let key = format!("{}:{}:{}", talk.meeting, talk.position, person.id);
                let row = Counted::new(key, format!("{} — {}", person.name, talk.title));
                (person, row.on(talk.held_on).at(meetings::path(talk.meeting)))
            })
        })
    }

    /// Whether the last day on which a row may be done lies in the period.
    fn falls_due(&self, row: &PlanRow) -> bool {
        let windows = plans::Timing::read(&row.timing).map(|timing| timing.windows(&self.calendar)).unwrap_or_default();
        self.period.holds(windows.last().map_or(self.calendar.study.to, |window| window.to))
    }
}
