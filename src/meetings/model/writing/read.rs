//! The page read back. A draft may be incomplete; only what cannot be kept at all is refused. What the page does not
//! show (what was said, before the meeting) stays as it is saved.

use std::ops::RangeInclusive;
use std::str::FromStr;

use time::{Date, Time};

use crate::decisions;
use crate::ids::{AgendaItemId, DecisionId, UserId};
use crate::meetings::model::agenda::{Item, ItemKind, Origin, Vote};
use crate::meetings::model::attendance::{Attendance, Guest, Presence};
use crate::meetings::model::meeting::{Head, Kind, Meeting, Mode, ProtocolForm};
use crate::plans::{Calendar, Circle, Language, Timing};
use crate::text::parse_date;
use crate::web::{Check, Errors, Fields, Problem};

const LINE: usize = 300;
const TEXT: usize = 20_000;
/// So many items an agenda has at most, decisions an item, guests a meeting.
const ITEMS: usize = 60;
const DECISIONS: usize = 40;
const GUESTS: usize = 40;
/// The portal knows of no meetings before and after.
const YEARS: RangeInclusive<i32> = 1991..=2199;

/// What the words of the page are read by: the people they may mean, the year, the language of the paper.
pub struct Reading<'a> {
    pub circle: &'a Circle,
    pub calendar: &'a Calendar,
}

/// The meeting as it was typed over the saved one.
pub fn read(fields: &Fields, saved: &Meeting, reading: &Reading<'_>) -> Result<Meeting, Errors> {
    let mut page = Page { fields, reading, language: Language::of(&saved.language), check: Check::new() };
    let head = page.head(&saved.head);
    let attendance = page.attendance(&saved.attendance);
    let items = page.items(&saved.items);
    page.check.finish((), || ()).map_err(|invalid| invalid.errors)?;
    Ok(Meeting { head, attendance, items, ..saved.clone() })
}

struct Page<'a> {
    fields: &'a Fields,
    reading: &'a Reading<'a>,
    language: Language,
    check: Check,
}

impl Page<'_> {
    fn typed(&self, name: &str) -> Option<&str> {
        self.fields.0.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn line(&mut self, name: &str, saved: &str) -> String {
        let Some(typed) = self.typed(name).map(str::to_owned) else { return saved.to_owned() };
        self.check.line(name, &typed, 0..=LINE)
    }

    fn text(&mut self, name: &str, saved: &str) -> String {
        let Some(typed) = self.typed(name).map(str::to_owned) else { return saved.to_owned() };
        self.check.text(name, &typed, 0..=TEXT)
    }

    fn head(&mut self, saved: &Head) -> Head {
        let code = |name: &str| self.typed(name).unwrap_or_default();
        let is_known = |person: &UserId| self.reading.circle.0.iter().any(|colleague| colleague.user == *person);
        let person = |name: &str, saved: Option<UserId>| match self.typed(name) {
            Some(typed) => typed.parse().ok().filter(is_known),
            None => saved,
        };
        let kind = Kind::from_code(code("kind")).unwrap_or(saved.kind);
        let mode = Mode::from_code(code("mode")).unwrap_or(saved.mode);
        let protocol_form = ProtocolForm::from_code(code("protocol_form")).unwrap_or(saved.protocol_form);
        let (chair, secretary) = (person("chair", saved.chair), person("secretary", saved.secretary));
        Head {
            kind,
            joint_with: self.line("joint_with", &saved.joint_with),
            theme: self.line("theme", &saved.theme),
            form: self.line("form", &saved.form),
            mode,
            held_on: self.day(saved.held_on),
            starts_at: self.hour("starts_at", saved.starts_at),
            ends_at: self.hour("ends_at", saved.ends_at),
            place: self.line("place", &saved.place),
            chair,
            secretary,
            protocol_form,
            quorum_note: self.line("quorum_note", &saved.quorum_note),
        }
    }

    /// The day of the meeting, typed as people type days.
    fn day(&mut self, saved: Date) -> Date {
        let Some(typed) = self.typed("held_on") else { return saved };
        let day = read_day(typed, self.reading.calendar);
        if day.is_none() {
            self.check.add("held_on", Problem::NotADate);
        }
        day.unwrap_or(saved)
    }

    fn hour(&mut self, name: &str, saved: Option<Time>) -> Option<Time> {
        let typed = match self.typed(name) {
            Some(typed) => typed.trim(),
            None => return saved,
        };
        if typed.is_empty() {
            return None;
        }
        let hour = read_hour(typed);
        if hour.is_none() {
            self.check.add(name, Problem::Rule("meetings-not-an-hour"));
        }
        hour
    }

    fn attendance(&mut self, saved: &Attendance) -> Attendance {
        if self.typed("seat").is_none() {
            return saved.clone();
        }
        let (shown, present) = (self.fields.all("seat"), self.fields.all("present"));
        let late: Vec<_> = self.fields.all("late_user").into_iter().zip(self.fields.all("late_item")).collect();
        let mut attendance = saved.clone();
        for seat in &mut attendance.seats {
            let user = seat.user.to_string();
            // Who became a member since the page was shown is not on it.
            if !shown.contains(&user) {
                continue;
            }
            seat.presence = Some(if present.contains(&user) {
                let from = late.iter().find(|(late, _)| *late == user).and_then(|(_, number)| number.parse::<u32>().ok());
                Presence::Present { from_item: from.filter(|number| (2..=100).contains(number)) }
            } else {
                Presence::Absent { reason: self.line(&format!("reason-{user}"), "") }
            });
        }
        let guests: Vec<_> = self.fields.all("guest_name").into_iter().zip(self.fields.all("guest_post")).collect();
        attendance.guests = Vec::new();
        for (name, post) in guests.into_iter().take(GUESTS) {
            let guest = Guest {
                name: self.check.line("guest_name", &name, 0..=LINE),
                post: self.check.line("guest_post", &post, 0..=LINE),
            };
            if guest != Guest::default() {
                attendance.guests.push(guest);
            }
        }
        attendance
    }

    fn items(&mut self, saved: &[Item]) -> Vec<Item> {
        let ids: Vec<AgendaItemId> = ids(&self.fields.all("item"));
        if ids.len() > ITEMS {
            self.check.add("item", Problem::Rule("meetings-too-many-items"));
        }
        let mut items = Vec::new();
        for id in ids.into_iter().take(ITEMS) {
            let known = saved.iter().find(|item| item.id == id);
            let fresh = || Item { id, ..Item::new(ItemKind::Report, Origin::Typed) };
            let item = self.item(&known.cloned().unwrap_or_else(fresh));
            if known.is_some() || item != (Item { kind: item.kind, ..fresh() }) {
                items.push(item);
            }
        }
        items
    }

    fn item(&mut self, saved: &Item) -> Item {
        let id = saved.id;
        let kind = self.typed(&format!("kind-{id}")).and_then(ItemKind::from_code).unwrap_or(saved.kind);
        let speakers = self.line(&format!("speakers-{id}"), &saved.speakers);
        let minutes = match self.typed(&format!("minutes-{id}")).map(str::to_owned) {
            Some(typed) => {
                self.check.number(&format!("minutes-{id}"), &typed, 1..=600).and_then(|minutes| u32::try_from(minutes).ok())
            }
            None => saved.minutes,
        };
        let is_told = self.typed("told").is_some();
        Item {
            kind,
            title: self.line(&format!("title-{id}"), &saved.title),
            people: self.reading.circle.people_in(&speakers),
            speakers,
            minutes,
            heard: self.text(&format!("heard-{id}"), &saved.heard),
            spoke: self.text(&format!("spoke-{id}"), &saved.spoke),
            questions: self.text(&format!("questions-{id}"), &saved.questions),
            vote: if is_told { self.vote(id) } else { saved.vote },
            decisions: if is_told { self.decisions(saved) } else { saved.decisions.clone() },
            ..saved.clone()
        }
    }

    /// Counted where somebody was against or abstained, or a number was typed; unanimous by one press.
    fn vote(&mut self, id: AgendaItemId) -> Vote {
        let mut count = |name: &str| {
            let name = format!("{name}-{id}");
            let typed = self.typed(&name).unwrap_or_default().to_owned();
            self.check.number(&name, &typed, 0..=1000).and_then(|number| u32::try_from(number).ok())
        };
        let [votes_for, against, abstained] = ["for", "against", "abstained"].map(&mut count);
        let is_unanimous = self.fields.all("unanimous").contains(&id.to_string());
        let is_divided = against.unwrap_or(0) + abstained.unwrap_or(0) > 0;
        if is_divided || (votes_for.is_some() && !is_unanimous) {
            let [votes_for, against, abstained] = [votes_for, against, abstained].map(Option::unwrap_or_default);
            return Vote::Counted { votes_for, against, abstained };
        }
        if is_unanimous { Vote::Unanimous } else { Vote::None }
    }

    fn decisions(&mut self, saved: &Item) -> Vec<decisions::Draft> {
        let ids: Vec<DecisionId> = ids(&self.fields.all(&format!("decision-{}", saved.id)));
        let mut drafts = Vec::new();
        for id in ids.into_iter().take(DECISIONS) {
            let fresh = decisions::Draft { id, ..decisions::Draft::new(decisions::Kind::Assign) };
            let known = saved.decisions.iter().find(|draft| draft.id == id);
            let draft = self.decision(known.unwrap_or(&fresh));
            if draft != (decisions::Draft { kind: draft.kind, ..fresh }) {
                drafts.push(draft);
            }
        }
        drafts
    }

    fn decision(&mut self, saved: &decisions::Draft) -> decisions::Draft {
        let id = saved.id;
        let kind = self.typed(&format!("deed-{id}")).and_then(decisions::Kind::from_code).unwrap_or(saved.kind);
        let timing = self.line(&format!("timing-{id}"), &saved.timing);
        let responsible = self.line(&format!("who-{id}"), &saved.responsible);
        let controller = self.line(&format!("controller-{id}"), &saved.controller);
        decisions::Draft {
            kind,
            text: self.text(&format!("text-{id}"), &saved.text),
            timing: Timing::read(&timing).map_or(timing, |timing| timing.print(self.language)),
            people: self.reading.circle.people_in(&responsible),
            controller_id: self.reading.circle.people_in(&controller).first().copied(),
            responsible,
            controller,
            ..saved.clone()
        }
    }
}

/// «26.11.2026», «26.11», «26 ноября».
pub fn read_day(typed: &str, calendar: &Calendar) -> Option<Date> {
    let day = parse_date(typed).or_else(|| Timing::read(typed).and_then(|timing| timing.exact_day(calendar)));
    day.filter(|day| YEARS.contains(&day.year()))
}

/// The ids of rows of the page, each once.
fn ids<T: FromStr + PartialEq>(typed: &[String]) -> Vec<T> {
    let mut ids = Vec::new();
    for id in typed.iter().filter_map(|id| id.parse::<T>().ok()) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// «14:30», «14.30», «1430», «14».
fn read_hour(typed: &str) -> Option<Time> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let is_plain = typed.chars().all(|sign| sign.is_ascii_digit() || [':', '.', '-', ' '].contains(&sign));
    let (hours, minutes) = match digits.len() {
        1 | 2 => (digits.as_str(), "0"),
        3 | 4 => digits.split_at(digits.len() - 2),
        _ => return None,
    };
    if is_plain { Time::from_hms(hours.parse().ok()?, minutes.parse().ok()?, 0).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use time::macros::{date, time};

    use super::*;

    #[test]
    fn days_and_hours_are_typed_as_people_type_them() {
        let calendar = Calendar::usual(2026, "ru");

        for day in ["05.11.2026", "5.11", "5 ноября", "2026-11-05"] {
            assert_eq!(read_day(day, &calendar), Some(date!(2026 - 11 - 05)), "{day}");
        }
        for hour in ["14:30", "14.30", "1430", "14-30"] {
            assert_eq!(read_hour(hour), Some(time!(14:30)), "{hour}");
        }
        assert_eq!((read_day("когда-нибудь", &calendar), read_hour("вечером"), read_hour("25:00")), (None, None, None));
    }
}
