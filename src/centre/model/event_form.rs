//! What is typed of an event.

use time::macros::format_description;
use time::{Date, OffsetDateTime, PrimitiveDateTime, Time};
use time_tz::{OffsetDateTimeExt, OffsetResult, PrimitiveDateTimeExt, Tz};

use super::event::{Content, KINDS};
use crate::web::{Check, Invalid, Problem, form};

form! {
    /// The id is made with the form: sent twice, it is one event.
    pub struct EventForm {
        id, kind, title, description, audience, place, link, date, begins, ends, has_sign_up, places, sign_up_until, version
    }
}

impl EventForm {
    /// The event, its hours being those of the centre's zone.
    pub fn parse(self, zone: &Tz) -> Result<Content, Invalid<Self>> {
        let mut check = Check::new();
        let kind = check.choice("kind", &self.kind, &KINDS).to_owned();
        let title = check.line("title", &self.title, 3..=200);
        let date = check.date("date", &self.date);
        let begins = time(&mut check, "begins", &self.begins);
        if begins.is_none() && self.begins.trim().is_empty() {
            check.add("begins", Problem::Required);
        }
        let ends = time(&mut check, "ends", &self.ends);
        if begins.zip(ends).is_some_and(|(begins, ends)| ends <= begins) {
            check.add("ends", Problem::Rule("centre-problem-ends"));
        }
        let place = check.line("place", &self.place, 0..=200);
        let link = check.line("link", &self.link, 0..=300);
        if !link.is_empty() && !link.starts_with("https://") && !link.starts_with("http://") {
            check.add("link", Problem::Rule("centre-problem-link"));
        }
        if place.is_empty() && link.is_empty() {
            check.add("place", Problem::Rule("centre-problem-where"));
        }
        let audience = check.line("audience", &self.audience, 0..=200);
        let description = check.text("description", &self.description, 0..=6_000);
        let has_sign_up = !self.has_sign_up.is_empty();
        let places = check.number("places", &self.places, 1..=5_000);
        let sign_up_until = check.optional_date("sign_up_until", &self.sign_up_until);
        if sign_up_until.is_some_and(|last| last > date) {
            check.add("sign_up_until", Problem::Rule("centre-problem-until"));
        }
        let starts_at = moment(date, begins.unwrap_or(Time::MIDNIGHT), zone);
        let ends_at = ends.map(|ends| moment(date, ends, zone));
        check.finish(self, || Content {
            kind,
            title,
            description,
            audience,
            place,
            link,
            starts_at,
            ends_at,
            has_sign_up,
            places,
            sign_up_until,
        })
    }

    /// The form as it shows what is saved.
    pub fn of(content: &Content, zone: &Tz) -> Self {
        let day = format_description!("[year]-[month]-[day]");
        let hours = format_description!("[hour]:[minute]");
        let typed = |date: Date| date.format(&day).unwrap_or_default();
        let hour = |moment: OffsetDateTime| moment.to_timezone(zone).format(&hours).unwrap_or_default();
        Self {
            id: String::new(),
            kind: content.kind.clone(),
            title: content.title.clone(),
            description: content.description.clone(),
            audience: content.audience.clone(),
            place: content.place.clone(),
            link: content.link.clone(),
            date: typed(content.starts_at.to_timezone(zone).date()),
            begins: hour(content.starts_at),
            ends: content.ends_at.map(hour).unwrap_or_default(),
            has_sign_up: if content.has_sign_up { "yes".into() } else { String::new() },
            places: content.places.map(|places| places.to_string()).unwrap_or_default(),
            sign_up_until: content.sign_up_until.map(typed).unwrap_or_default(),
            version: String::new(),
        }
    }
}

/// «14:30», «14.30» or «9:00»; nothing where nothing was typed.
fn time(check: &mut Check, field: &str, typed: &str) -> Option<Time> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let read = typed.split_once([':', '.']).and_then(|(hour, minute)| {
        Time::from_hms(hour.trim().parse().ok()?, minute.trim().get(..2).unwrap_or(minute.trim()).parse().ok()?, 0).ok()
    });
    if read.is_none() {
        check.add(field, Problem::Rule("centre-problem-time"));
    }
    read
}

/// A moment by the clocks of a zone.
pub fn moment(date: Date, time: Time, zone: &Tz) -> OffsetDateTime {
    let local = PrimitiveDateTime::new(date, time);
    match local.assume_timezone(zone) {
        OffsetResult::Some(moment) | OffsetResult::Ambiguous(moment, _) => moment,
        OffsetResult::None => local.assume_utc(),
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::clock::zone;

    fn typed() -> EventForm {
        EventForm {
            kind: "seminar".into(),
            title: "Семинар".into(),
            date: "26.11.2026".into(),
            begins: "14.30".into(),
            ends: "16:00".into(),
            place: "Школа".into(),
            ..EventForm::default()
        }
    }

    #[test]
    fn hours_are_those_of_the_centre() {
        let content = typed().parse(zone("Asia/Omsk")).unwrap();

        assert_eq!(content.starts_at, datetime!(2026-11-26 14:30 +6));
        assert_eq!(EventForm::of(&content, zone("Asia/Omsk")).begins, "14:30");
    }

    #[test]
    fn what_cannot_be_is_said_at_its_field() {
        let form = EventForm { ends: "14:00".into(), begins: "14:30".into(), place: String::new(), ..typed() };
        let invalid = EventForm { sign_up_until: "27.11.2026".into(), ..form }.parse(zone("Europe/Moscow")).unwrap_err();

        let fields: Vec<_> = invalid.errors.iter().map(|(field, _)| field.to_owned()).collect();
        assert_eq!(fields, ["ends", "place", "sign_up_until"]);
        assert!(EventForm { begins: "полдень".into(), ..typed() }.parse(zone("Europe/Moscow")).is_err());
    }
}
